// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incident/referralsection.h"

#include "incidentform/choice.h"
#include "incidentform/codecombo.h"
#include "incidentform/momentedit.h"
#include "widgets/fielderror.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostListed = 100;

base::Result<std::vector<casework::ReferralRow>> referralsOf(casework::Session &session, domain::IncidentId incident)
{
    return casework::listReferrals(session, {.incident = incident}, {MostListed, {}})
        .map([](casework::Page<casework::ReferralRow> page) { return std::move(page.items); });
}

void narrow(QComboBox *combo)
{
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(22);
}

} // namespace

ReferralSection::ReferralSection(SessionThread &session, QWidget *parent)
    : StepSection(session, u"referralSection"_s, u"referral"_s, parent), m_earlier(new QLabel), m_answerFields(nullptr),
      m_whichLabel(new QLabel), m_which(new QComboBox), m_outcomeLabel(new QLabel),
      m_outcome(new CodeCombo(u"referral_outcomes"_s)), m_answer(new QPushButton), m_personLabel(new QLabel),
      m_person(new QComboBox), m_toLabel(new QLabel), m_to(new CodeCombo(u"referral_recipients"_s)),
      m_organisationLabel(new QLabel), m_organisation(new QComboBox),
      m_newOrganisation(new QPushButton), m_onLabel(new QLabel),
      m_on(new MomentEdit(MomentEdit::Kind::Date)), m_consentLabel(new QLabel),
      m_consent(new Choice(u"consent"_s, u"consents"_s, {u"given"_s, u"refused"_s, u"not_required"_s})),
      m_noteLabel(new QLabel), m_note(new QLineEdit), m_refer(new QPushButton)
{
    m_earlier->setObjectName(u"referralsLabel"_s);
    m_earlier->setTextFormat(Qt::PlainText);
    m_earlier->setWordWrap(true);
    m_which->setObjectName(u"referralWhichCombo"_s);
    m_outcome->setObjectName(u"referralOutcomeCombo"_s);
    m_answer->setObjectName(u"referralAnswerButton"_s);
    m_person->setObjectName(u"referralPersonCombo"_s);
    m_to->setObjectName(u"referralToCombo"_s);
    m_organisation->setObjectName(u"referralOrganisationCombo"_s);
    m_newOrganisation->setObjectName(u"newOrganisationButton"_s);
    m_on->setObjectName(u"referredOnEdit"_s);
    m_note->setObjectName(u"referralNoteEdit"_s);
    m_refer->setObjectName(u"referButton"_s);
    for (QComboBox *combo : std::initializer_list<QComboBox *>{m_which, m_outcome, m_person, m_to, m_organisation})
        narrow(combo);
    layOut();
    connect(m_to, &QComboBox::currentIndexChanged, this, &ReferralSection::offerOrganisations);
    connect(m_newOrganisation, &QPushButton::clicked, this, &ReferralSection::organisationMissing);
    connect(m_refer, &QPushButton::clicked, this, &ReferralSection::refer);
    connect(m_note, &QLineEdit::returnPressed, this, &ReferralSection::refer);
    connect(m_answer, &QPushButton::clicked, this, &ReferralSection::answer);
    retranslate();
}

void ReferralSection::layOut()
{
    m_answerFields = new QWidget;
    auto *answers = new QVBoxLayout(m_answerFields);
    answers->setContentsMargins(0, 0, 0, 8);
    answers->setSpacing(4);
    answers->addWidget(wrapping({above(m_whichLabel, m_which), above(m_outcomeLabel, m_outcome)}));
    answers->addWidget(errorPlace({u"outcome"_s}, m_outcome));
    answers->addWidget(m_answer, 0, Qt::AlignLeft);
    m_answerFields->hide();

    m_body->addWidget(m_earlier);
    m_body->addWidget(m_answerFields);
    m_body->addWidget(wrapping({above(m_personLabel, m_person), above(m_toLabel, m_to)}));
    m_body->addWidget(errorPlace({u"person"_s}, m_person));
    m_body->addWidget(errorPlace({u"to"_s}, m_to));
    m_body->addWidget(wrapping({above(m_organisationLabel, m_organisation), above(m_onLabel, m_on)}));
    m_body->addWidget(errorPlace({u"organisation"_s}, m_organisation));
    m_body->addWidget(m_newOrganisation, 0, Qt::AlignLeft);
    m_body->addWidget(errorPlace({u"referred_on"_s}, m_on));
    m_body->addWidget(above(m_consentLabel, m_consent));
    m_body->addWidget(errorPlace({u"consent"_s}, m_consent));
    m_body->addWidget(above(m_noteLabel, m_note));
    m_body->addWidget(errorPlace({u"note"_s}, m_note));
    m_body->addWidget(m_refer, 0, Qt::AlignLeft);
}

QWidget *ReferralSection::controlFor(const QString &act) const
{
    if (act != u"referral")
        return nullptr;
    return m_answerFields->isHidden() ? static_cast<QWidget *>(m_person) : m_which;
}

void ReferralSection::show(domain::IncidentId incident, const std::vector<Referable> &people, security::Roles roles)
{
    const bool offered = !people.empty() && security::may(roles, security::Permission::RecordCases);
    setVisible(offered);
    if (!offered)
        return;
    m_newOrganisation->setVisible(security::may(roles, security::Permission::RecordChecks)); // who keeps the catalogue
    const bool other = incident != m_incident;
    m_incident = incident;
    if (other) {
        m_person->clear();
        for (const Referable &each : people)
            m_person->addItem(each.name, each.person.toString());
        take({});
    }
    read();
    beginDraft(incident.uuid);
}

void ReferralSection::clear()
{
    m_incident = {};
    m_rows.clear();
    m_organisations.clear();
    m_person->clear();
    m_organisation->clear();
    forget();
    hide();
}

void ReferralSection::cleared()
{
    m_to->choose({});
    m_on->clear();
    m_consent->choose({});
    m_note->clear();
    m_outcome->choose({});
    m_next = {};
    showRows();
}

void ReferralSection::read()
{
    struct Answer {
        base::Result<Rows> rows;
        base::Result<std::vector<domain::Organisation>> organisations;
    };
    m_session.ask<Answer>(
        this,
        [incident = m_incident](casework::Session &session) {
            return Answer{referralsOf(session, incident), casework::listOrganisations(session)};
        },
        [this, incident = m_incident](const Answer &answer) {
            if (incident != m_incident)
                return;
            if (answer.organisations)
                m_organisations = *answer.organisations;
            offerOrganisations();
            if (answer.rows)
                take(*answer.rows);
        });
}

void ReferralSection::take(const Rows &rows)
{
    m_rows = rows;
    showRows();
}

void ReferralSection::showRows()
{
    const auto day = [](QDate date) { return QLocale().toString(date, dateFormat()); };
    QStringList lines;
    const QString chosen = m_which->currentData().toString();
    m_which->clear();
    for (const casework::ReferralRow &row : m_rows) {
        const domain::Referral &referral = row.referral;
        const bool sent = referral.consent != u"refused";
        const bool answered = !referral.outcome.isEmpty();
        const QString where = row.organisation.in(currentLanguage()).isEmpty()
            ? label(u"referral_recipients"_s, referral.to)
            : row.organisation.in(currentLanguage());
        QStringList parts{u"%1: %2 → %3"_s.arg(day(referral.referredOn), row.personName, where)};
        if (!sent)
            parts << label(u"consents"_s, referral.consent);
        parts << (answered ? label(u"referral_outcomes"_s, referral.outcome) : sent ? tr("no answer yet") : QString());
        parts.removeAll(QString());
        lines << (answered || !sent ? u"✓ "_s : u"● "_s) + parts.join(u"; "_s);
        if (sent && !answered)
            m_which->addItem(row.personName + u" → "_s + where, referral.id.toString());
    }
    m_which->setCurrentIndex(qMax(0, m_which->findData(chosen)));
    m_answerFields->setVisible(m_which->count() > 0);
    m_earlier->setText(lines.isEmpty() ? u"○ "_s + tr("Nobody has been referred yet.") : lines.join(u'\n'));
}

/// Those of the kind that was chosen; the unit may know none.
void ReferralSection::offerOrganisations()
{
    const QString chosen = m_organisation->currentData().toString();
    m_organisation->clear();
    m_organisation->addItem(tr("none named"), QString());
    for (const domain::Organisation &each : m_organisations)
        if (each.kind == m_to->code() && !each.closed)
            m_organisation->addItem(each.name.in(currentLanguage()).isEmpty() ? each.name.ru
                                                                              : each.name.in(currentLanguage()),
                                    each.id.toString());
    m_organisation->setCurrentIndex(qMax(0, m_organisation->findData(chosen)));
}

void ReferralSection::refer()
{
    if (m_next.isNull())
        m_next = {QUuid::createUuid()};
    casework::ReferralDraft draft;
    draft.id = m_next;
    draft.incident = m_incident;
    draft.person = domain::PersonId::fromString(m_person->currentData().toString());
    draft.to = m_to->code();
    if (const QString organisation = m_organisation->currentData().toString(); !organisation.isEmpty())
        draft.organisation = domain::OrganisationId::fromString(organisation);
    draft.referredOn = m_on->date();
    draft.consent = m_consent->code();
    draft.note = m_note->text();
    act<Rows>(
        [draft, incident = m_incident](casework::Session &session) -> base::Result<Rows> {
            if (const auto done = casework::addReferral(session, draft); !done)
                return base::fail(done.error());
            return referralsOf(session, incident);
        },
        [this, incident = m_incident] { return incident == m_incident; },
        [this](const Rows &rows) {
            take(rows);
            Q_EMIT said(tr("The referral is recorded."));
        });
}

void ReferralSection::answer()
{
    const auto referral = domain::ReferralId::fromString(m_which->currentData().toString());
    act<Rows>(
        [referral, outcome = m_outcome->code(), incident = m_incident](
            casework::Session &session) -> base::Result<Rows> {
            if (const auto done = casework::setReferralOutcome(session, referral, {outcome, {}}); !done)
                return base::fail(done.error());
            return referralsOf(session, incident);
        },
        [this, incident = m_incident] { return incident == m_incident; },
        [this](const Rows &rows) {
            take(rows);
            Q_EMIT said(tr("The answer is recorded."));
        });
}

void ReferralSection::retranslate()
{
    setTitle(tr("Referrals"));
    m_whichLabel->setText(tr("Answer to"));
    m_outcomeLabel->setText(tr("What came of it"));
    m_outcome->retranslate();
    m_answer->setText(tr("Record the answer"));
    m_personLabel->setText(tr("Who is sent"));
    m_toLabel->setText(tr("Where to"));
    m_to->retranslate();
    m_organisationLabel->setText(tr("Organisation"));
    m_newOrganisation->setText(tr("Another organisation…"));
    m_newOrganisation->setToolTip(tr("Adds one to the unit's catalogue; what is typed here stays"));
    m_onLabel->setText(tr("On"));
    m_on->setPlaceholderText(tr("empty: today"));
    m_on->retranslate();
    m_consentLabel->setText(tr("Consent"));
    m_consent->retranslate(m_consentLabel->text());
    m_noteLabel->setText(tr("What the recipient should know"));
    m_refer->setText(tr("Refer"));
    offerOrganisations();
    showRows();
    StepSection::retranslate();
}

} // namespace qorgan::ui
