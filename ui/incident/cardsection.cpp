// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incident/cardsection.h"

#include "widgets/labelled.h"
#include "widgets/look.h"

#include <QFocusEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int NameLetters = 22;

/// A label whose link, if it bears one, is chosen as soon as it has the focus, and followed by Enter.
class ValueLabel final : public QLabel
{
protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QLabel::focusInEvent(event);
        if (event->reason() != Qt::MouseFocusReason)
            QLabel::focusNextPrevChild(true); // its only anchor is drawn as the one with the focus
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (focusPolicy() != Qt::NoFocus && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
            Q_EMIT linkActivated(u"#"_s);
        else
            QLabel::keyPressEvent(event);
    }
};

} // namespace

CardSection::CardSection(const QString &name, QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_column(new QVBoxLayout(this)), m_grid(new QGridLayout)
{
    setObjectName(name);
    m_column->setContentsMargins(0, 0, 0, 8);
    m_column->setSpacing(4);
    addRuledTitle(m_column, m_title);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * NameLetters);
    m_column->addLayout(m_grid);
}

void CardSection::begin(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_said = 0;
}

CardSection::Line &CardSection::next(const QString &name, const QString &value)
{
    if (m_said == m_lines.size()) {
        Line line{new QLabel, new ValueLabel, {}, {}};
        line.value->setObjectName(objectName() + u"Value"_s + QString::number(m_said));
        line.name->setMaximumWidth(fontMetrics().averageCharWidth() * NameLetters);
        for (QLabel *label : {line.name, line.value})
            label->setWordWrap(true);
        setForeground(line.name, palette().color(QPalette::PlaceholderText));
        m_grid->addWidget(line.name, int(m_said), 0, Qt::AlignTop);
        m_grid->addWidget(line.value, int(m_said), 1, Qt::AlignTop);
        connect(line.value, &QLabel::linkActivated, this,
                [this, number = m_said] { Q_EMIT wanted(m_lines[number].destination); });
        m_lines.push_back(line);
    }
    Line &line = m_lines[m_said];
    const bool repeated = m_said > 0 && m_lines[m_said - 1].called == name;
    line.name->setText(repeated ? QString() : name);
    line.value->setAccessibleName(name.isEmpty() ? value : name + u": "_s + value);
    line.called = name;
    line.name->show();
    line.value->show();
    ++m_said;
    return line;
}

void CardSection::say(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    QLabel *label = next(name, value).value;
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    label->setText(value);
}

void CardSection::lead(const QString &name, const QString &value, const Destination &destination)
{
    Line &line = next(name, value);
    line.destination = destination;
    line.value->setTextFormat(Qt::RichText);
    line.value->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    line.value->setFocusPolicy(Qt::StrongFocus);
    line.value->setText(u"<a href=\"#\">%1</a>"_s.arg(value.toHtmlEscaped()));
}

void CardSection::end(const QString &nothing)
{
    if (m_said == 0)
        say({}, nothing);
    for (size_t i = m_said; i < m_lines.size(); ++i) {
        m_lines[i].name->hide();
        m_lines[i].value->hide();
        for (QLabel *label : {m_lines[i].name, m_lines[i].value}) {
            label->clear();
            label->setAccessibleName({});
        }
    }
}

void CardSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        for (const Line &line : m_lines)
            setForeground(line.name, palette().color(QPalette::PlaceholderText));
    QWidget::changeEvent(event);
}

void CardSection::add(QWidget *widget)
{
    m_column->addWidget(widget);
}

void CardSection::clear()
{
    begin({});
    end({});
}

} // namespace qorgan::ui
