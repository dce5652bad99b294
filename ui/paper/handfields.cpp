// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/handfields.h"

#include "casework/documents.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// The longest a print takes.
constexpr int LongestValue = 500;

/// A number or a date in figures is the same in both languages.
bool isOfAnyLanguage(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

HandFields::HandFields(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(16, 0, 0, 0);
}

void HandFields::offer(const QString &form, const QStringList &names, const QString &language)
{
    if (form != m_form || names != m_names) {
        m_form = form;
        m_names = names;
        build();
    }
    for (const Row &row : m_rows) {
        row.kazakh->setVisible(language != u"ru");
        row.russian->setVisible(language != u"kk");
    }
    retranslate();
}

void HandFields::build()
{
    delete m_area;
    m_rows.clear();
    m_area = new QWidget;
    auto *column = new QVBoxLayout(m_area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const QString &name : m_names) {
        Row row{name, new QLabel, new QLineEdit, new QLineEdit};
        const QString number = QString::number(m_rows.size());
        row.label->setWordWrap(true);
        row.label->setObjectName(u"handLabel"_s + number);
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        for (QLineEdit *edit : {row.kazakh, row.russian}) {
            const bool kazakh = edit == row.kazakh;
            edit->setObjectName((kazakh ? u"handKazakhEdit"_s : u"handRussianEdit"_s) + number);
            edit->setMaxLength(LongestValue);
            const base::Texts typed = m_typed[m_form][name];
            edit->setText(kazakh ? typed.kk : typed.ru);
            line->addWidget(edit);
            connect(edit, &QLineEdit::textChanged, this, [this, name, kazakh](const QString &text) {
                base::Texts &texts = m_typed[m_form][name];
                (kazakh ? texts.kk : texts.ru) = text;
                Q_EMIT changed();
            });
        }
        column->addWidget(row.label);
        column->addLayout(line);
        m_rows.push_back(row);
    }
    m_column->addWidget(m_area);
}

void HandFields::clear()
{
    m_typed.clear();
    m_names.clear();
    m_form.clear();
    build();
}

std::map<QString, base::Texts> HandFields::values() const
{
    std::map<QString, base::Texts> values;
    for (const Row &row : m_rows) {
        const bool both = !row.kazakh->isHidden() && !row.russian->isHidden();
        base::Texts texts{row.kazakh->isHidden() ? QString() : row.kazakh->text().trimmed(),
                          row.russian->isHidden() ? QString() : row.russian->text().trimmed(), {}};
        if (both && texts.kk.isEmpty() && isOfAnyLanguage(texts.ru))
            texts.kk = texts.ru;
        if (both && texts.ru.isEmpty() && isOfAnyLanguage(texts.kk))
            texts.ru = texts.kk;
        if (!texts.kk.isEmpty() || !texts.ru.isEmpty())
            values[row.name] = texts;
    }
    return values;
}

QJsonObject HandFields::typed() const
{
    QJsonObject forms;
    for (const auto &[form, names] : m_typed) {
        QJsonObject values;
        for (const auto &[name, texts] : names)
            if (!texts.kk.isEmpty() || !texts.ru.isEmpty())
                values.insert(name, QJsonObject{{u"kk"_s, texts.kk}, {u"ru"_s, texts.ru}});
        if (!values.isEmpty())
            forms.insert(form, values);
    }
    return forms;
}

void HandFields::type(const QJsonObject &typed)
{
    m_typed.clear();
    for (auto form = typed.begin(); form != typed.end(); ++form) {
        const QJsonObject values = form.value().toObject();
        for (auto value = values.begin(); value != values.end(); ++value) {
            const QJsonObject texts = value.value().toObject();
            m_typed[form.key()][value.key()] = {texts.value(u"kk").toString(), texts.value(u"ru").toString(), {}};
        }
    }
    for (const Row &row : m_rows) {
        row.kazakh->setText(m_typed[m_form][row.name].kk);
        row.russian->setText(m_typed[m_form][row.name].ru);
    }
    Q_EMIT changed();
}

HandTyped::HandTyped(HandFields *fields, QWidget *parent) : QWidget(parent), m_fields(fields)
{
    setObjectName(u"handTyped"_s);
}

void HandFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HandFields::retranslate()
{
    for (const Row &row : m_rows) {
        QString meaning = casework::valueMeaning(m_form, row.name).in(currentLanguage());
        if (!meaning.isEmpty())
            meaning[0] = meaning[0].toUpper();
        row.label->setText(meaning);
        row.kazakh->setPlaceholderText(tr("in Kazakh"));
        row.russian->setPlaceholderText(tr("in Russian"));
        for (QLineEdit *edit : {row.kazakh, row.russian})
            edit->setAccessibleName(meaning + u", "_s + edit->placeholderText());
    }
}

} // namespace qorgan::ui
