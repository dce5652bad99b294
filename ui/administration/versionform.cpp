// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration/versionform.h"

#include "administration/rulewords.h"
#include "domain/messages.h"
#include "incidentform/momentedit.h"
#include "widgets/fielderror.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::DatedRule;

namespace {

/// A draft belongs to the rule, whichever of its records was chosen.
QUuid draftOf(const DatedRule &rule)
{
    static const QUuid family(u"5f3f7f3e-6a0b-4a57-9a5c-0a1f3f1f7c11"_s);
    return QUuid::createUuidV5(family, QString(rule.rule + u'/' + rule.subject));
}

/// Lists of codes and yes or no stay as they were: what may be chosen there is the program's.
bool isTypedIn(const QJsonValue &value)
{
    return value.isDouble() || value.isString() || (value.isArray() && value.toArray().first().isDouble());
}

/// What is no whole number is none that could be allowed.
QJsonValue numberOf(const QString &text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber ? number : 0;
}

QJsonValue valueOf(const QString &text, const QJsonValue &like)
{
    if (like.isDouble())
        return numberOf(text);
    if (like.isString())
        return text.trimmed();
    QJsonArray numbers;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        numbers.append(numberOf(part));
    return numbers;
}

} // namespace

VersionForm::VersionForm(SessionThread &session, QWidget *parent)
    : StepSection(session, u"versionForm"_s, u"rule"_s, parent), m_what(new QLabel), m_fromLabel(new QLabel),
      m_from(new MomentEdit(MomentEdit::Kind::Date)), m_keptLabel(new QLabel), m_actLabel(new QLabel),
      m_act(new QComboBox), m_newAct(new QWidget), m_codeLabel(new QLabel), m_code(new QLineEdit),
      m_inForceLabel(new QLabel), m_inForce(new MomentEdit(MomentEdit::Kind::Date)), m_articleLabel(new QLabel),
      m_article(new QLineEdit), m_noteLabel(new QLabel), m_note(new QLineEdit), m_verified(new QCheckBox),
      m_enter(new QPushButton), m_back(new QPushButton)
{
    m_from->setObjectName(u"versionFromEdit"_s);
    m_act->setObjectName(u"versionActCombo"_s);
    m_code->setObjectName(u"newActCodeEdit"_s);
    m_inForce->setObjectName(u"newActFromEdit"_s);
    m_article->setObjectName(u"versionArticleEdit"_s);
    m_note->setObjectName(u"versionNoteEdit"_s);
    m_verified->setObjectName(u"versionVerifiedCheck"_s);
    m_enter->setObjectName(u"enterVersionButton"_s);
    m_back->setObjectName(u"versionBackButton"_s);
    layOut();
    connect(m_act, &QComboBox::currentIndexChanged, this, &VersionForm::showNewAct);
    connect(m_enter, &QPushButton::clicked, this, &VersionForm::enter);
    connect(m_back, &QPushButton::clicked, this, &VersionForm::left);
    retranslate();
}

void VersionForm::layOut()
{
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_body->addWidget(m_what);
    m_body->addWidget(wrapping({above(m_fromLabel, m_from)}));
    m_body->addWidget(errorPlace({u"valid_from"_s}, m_from));
    layOutValues();
    layOutAct();
    layOutTexts();
    m_body->addWidget(above(m_noteLabel, m_note));
    m_body->addWidget(errorPlace({u"note"_s}, m_note));
    m_body->addWidget(m_verified);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_enter);
    m_body->addLayout(buttons);
}

void VersionForm::layOutValues()
{
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        Value &value = m_values[i];
        value.label = new QLabel;
        value.edit = new QLineEdit;
        value.edit->setObjectName(u"versionValue%1Edit"_s.arg(i));
        value.edit->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
        value.row = new QWidget;
        auto *column = new QVBoxLayout(value.row);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(above(value.label, value.edit));
        column->addWidget(errorPlace({u"value.%1"_s.arg(i)}, value.edit));
        m_body->addWidget(value.row);
    }
    m_keptLabel->setWordWrap(true);
    m_keptLabel->setTextFormat(Qt::PlainText);
    m_body->addWidget(m_keptLabel);
}

void VersionForm::layOutAct()
{
    m_act->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_act->setMinimumContentsLength(20);
    m_body->addWidget(above(m_actLabel, m_act));
    m_body->addWidget(errorPlace({u"legal_act"_s}, m_act));
    auto *column = new QVBoxLayout(m_newAct);
    column->setContentsMargins(16, 0, 0, 0);
    column->addWidget(wrapping({above(m_codeLabel, m_code), above(m_inForceLabel, m_inForce)}));
    column->addWidget(errorPlace({u"new_act.code"_s}, m_code));
    column->addWidget(errorPlace({u"new_act.in_force_from"_s}, m_inForce));
    const std::array languages{u"kk"_s, u"ru"_s, u"en"_s};
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        m_nameLabels[i] = new QLabel;
        m_names[i] = new QLineEdit;
        m_names[i]->setObjectName(u"newActName_%1Edit"_s.arg(languages[i]));
        column->addWidget(above(m_nameLabels[i], m_names[i]));
        column->addWidget(errorPlace({u"new_act.name."_s + languages[i]}, m_names[i]));
    }
    m_body->addWidget(m_newAct);
    m_body->addWidget(wrapping({above(m_articleLabel, m_article)}));
    m_body->addWidget(errorPlace({u"article"_s}, m_article));
}

void VersionForm::layOutTexts()
{
    const std::array languages{u"kk"_s, u"ru"_s, u"en"_s};
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        Said &text = m_texts[i];
        text.label = new QLabel;
        text.edit = new QPlainTextEdit;
        text.edit->setObjectName(u"versionText_%1Edit"_s.arg(languages[i]));
        text.edit->setTabChangesFocus(true);
        text.edit->setFixedHeight(fontMetrics().lineSpacing() * 4);
        m_body->addWidget(above(text.label, text.edit));
        m_body->addWidget(errorPlace({u"text."_s + languages[i]}, text.edit));
    }
}

QWidget *VersionForm::controlFor(const QString &act) const
{
    return act == u"rule" ? m_from : nullptr;
}

void VersionForm::begin(const DatedRule &rule, const std::vector<casework::KnownAct> &acts)
{
    forget();
    m_rule = rule;
    m_acts = acts;
    offerActs();
    nameValues();
    cleared();
    show();
    retranslate();
    beginDraft(draftOf(rule));
    m_from->setFocus();
}

void VersionForm::clear()
{
    forget();
    m_rule = {};
    m_acts.clear();
    m_act->clear();
    nameValues();
    cleared();
    hide();
}

void VersionForm::nameValues()
{
    std::size_t next = 0;
    for (auto it = m_rule.value.begin(); it != m_rule.value.end() && next < m_values.size(); ++it)
        if (isTypedIn(it.value()))
            m_values[next++].key = it.key();
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (i >= next)
            m_values[i].key.clear();
        m_values[i].row->setVisible(i < next);
    }
}

void VersionForm::offerActs()
{
    const QString chosen = m_act->currentData().toString();
    const int before = m_act->currentIndex();
    const QSignalBlocker still(m_act);
    m_act->clear();
    for (const casework::KnownAct &act : m_acts)
        m_act->addItem(act.name.in(currentLanguage()), act.code);
    m_act->addItem(tr("another act: enter it below"));
    m_act->setCurrentIndex(before < 0 ? 0 : chosen.isEmpty() ? m_act->count() - 1 : m_act->findData(chosen));
}

void VersionForm::showNewAct()
{
    m_newAct->setVisible(m_act->currentIndex() >= 0 && m_act->currentData().toString().isEmpty());
}

void VersionForm::cleared()
{
    m_next = {};
    m_from->clear();
    for (Value &value : m_values)
        value.edit->setText(value.key.isEmpty() ? QString()
                                                : RuleWords::valueText(value.key, m_rule.value.value(value.key)));
    m_act->setCurrentIndex(m_act->findData(m_rule.basis.act));
    showNewAct();
    m_code->clear();
    m_inForce->clear();
    for (QLineEdit *name : m_names)
        name->clear();
    m_article->setText(m_rule.basis.article);
    m_texts[0].edit->setPlainText(m_rule.text.kk);
    m_texts[1].edit->setPlainText(m_rule.text.ru);
    m_texts[2].edit->setPlainText(m_rule.text.en);
    m_note->clear();
    m_verified->setChecked(false);
}

casework::VersionDraft VersionForm::typed() const
{
    casework::VersionDraft draft;
    draft.rule = m_rule.id;
    draft.validFrom = m_from->date();
    draft.act = m_act->currentData().toString();
    if (draft.act.isEmpty())
        draft.newAct = casework::ActDraft{
            m_code->text(), {m_names[0]->text(), m_names[1]->text(), m_names[2]->text()}, m_inForce->date()};
    draft.article = m_article->text();
    draft.status = m_verified->isChecked() ? u"verified"_s : u"recalled"_s;
    draft.text = {m_texts[0].edit->toPlainText(), m_texts[1].edit->toPlainText(), m_texts[2].edit->toPlainText()};
    for (const Value &value : m_values)
        if (!value.key.isEmpty())
            draft.value.insert(value.key, valueOf(value.edit->text(), m_rule.value.value(value.key)));
    draft.note = m_note->text();
    return draft;
}

void VersionForm::enter()
{
    if (m_next.isNull())
        m_next = QUuid::createUuid();
    casework::VersionDraft draft = typed();
    draft.id = m_next;
    // Errors name numbers by their keys, fields stand by their places.
    QHash<QString, QString> places{{u"value"_s, m_values[0].key.isEmpty() ? u"article"_s : u"value.0"_s}};
    for (std::size_t i = 0; i < m_values.size(); ++i)
        places.insert(u"value."_s + m_values[i].key, u"value.%1"_s.arg(i));
    using View = casework::Accepted<casework::VersionOutcome>;
    act<View>(
        [draft, places](casework::Session &session) {
            auto answer = casework::changeRule(session, draft);
            if (!answer)
                answer.error().field = places.value(answer.error().field, answer.error().field);
            return answer;
        },
        [this] { return !isHidden(); },
        [this](const View &view) {
            Q_EMIT said(view.warnings.empty() ? tr("The version is entered.")
                                              : domain::sentence(view.warnings.front(), currentLanguage()));
            Q_EMIT entered(view.value);
        });
}

void VersionForm::retranslate()
{
    setTitle(m_rule.id.isEmpty() ? tr("A new version of a rule") : tr("A new version: %1").arg(RuleWords::name(m_rule)));
    m_what->setText(tr("The version in force ends the day before this one begins. Measures keep the rule of the day of "
                       "their issue. A version that begins on the first day of another puts that one right."));
    m_fromLabel->setText(tr("In force &from"));
    m_from->retranslate();
    for (Value &value : m_values) {
        value.label->setText(value.key.isEmpty() ? tr("Number") : RuleWords::valueName(m_rule.rule, value.key));
    }
    QStringList kept;
    for (auto it = m_rule.value.begin(); it != m_rule.value.end(); ++it)
        if (!isTypedIn(it.value()))
            kept << u"%1: %2"_s.arg(RuleWords::valueName(m_rule.rule, it.key()), RuleWords::valueText(it.key(), it.value()));
    m_keptLabel->setText(tr("Stays as it is: %1").arg(kept.join(u"; "_s)));
    m_keptLabel->setVisible(!kept.isEmpty());
    m_actLabel->setText(tr("Normative &act"));
    if (m_act->count() > 0)
        offerActs();
    m_codeLabel->setText(tr("&Number of the act"));
    m_inForceLabel->setText(tr("The act is in force from"));
    m_inForce->retranslate();
    m_nameLabels[0]->setText(tr("Name of the act in Kazakh"));
    m_nameLabels[1]->setText(tr("Name of the act in Russian"));
    m_nameLabels[2]->setText(tr("Name of the act in English"));
    m_articleLabel->setText(tr("A&rticle"));
    m_texts[0].label->setText(tr("What it says, in &Kazakh"));
    m_texts[1].label->setText(tr("What it says, in R&ussian"));
    m_texts[2].label->setText(tr("What it says, in &English"));
    m_noteLabel->setText(tr("&Where it was read"));
    m_verified->setText(tr("It was read in the act itself: ✓ &verified"));
    m_enter->setText(tr("En&ter the version"));
    m_back->setText(tr("&Back to the rules"));
    StepSection::retranslate();
}

} // namespace qorgan::ui
