// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/casesection.h"

#include "casefile/filewords.h"
#include "incidentform/choice.h"
#include "incidentform/momentedit.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::CaseRow;

CaseSection::CaseSection(SessionThread &session, QWidget *parent)
    : FileSection(session, u"caseSection"_s, u"case"_s, parent), m_incidentLabel(new QLabel),
      m_incident(new QComboBox), m_breachRow(nullptr), m_breachLabel(new QLabel), m_breach(new QComboBox),
      m_kindLabel(new QLabel), m_kind(new Choice(u"caseKind"_s, u"case_kinds"_s, {u"administrative"_s, u"criminal"_s})),
      m_articleLabel(new QLabel), m_article(new QLineEdit), m_numberLabel(new QLabel), m_number(new QLineEdit),
      m_onLabel(new QLabel), m_on(new MomentEdit(MomentEdit::Kind::Date)), m_open(new QPushButton)
{
    FileWords::narrow(m_incident, u"caseIncidentCombo"_s);
    FileWords::narrow(m_breach, u"caseBreachCombo"_s);
    m_article->setObjectName(u"caseArticleEdit"_s);
    m_number->setObjectName(u"caseNumberEdit"_s);
    m_on->setObjectName(u"caseOnEdit"_s);
    m_kind->choose(u"administrative"_s);

    addRow(above(m_incidentLabel, m_incident), {u"incident"_s, u"offender"_s}, m_incident);
    addRow(m_breachRow = above(m_breachLabel, m_breach), {u"breach"_s}, m_breach);
    addRow(above(m_kindLabel, m_kind));
    addRow(wrapping({above(m_articleLabel, m_article), above(m_numberLabel, m_number), above(m_onLabel, m_on)}),
           {u"article"_s}, m_article);
    addError({u"number"_s}, m_number);
    addError({u"registered_on"_s}, m_on);
    addButton(m_open, u"openCaseButton"_s);
    connect(m_incident, &QComboBox::currentIndexChanged, this, &CaseSection::suggestArticle);
    connect(m_open, &QPushButton::clicked, this, &CaseSection::openCase);
    for (QLineEdit *edit : {m_article, m_number, static_cast<QLineEdit *>(m_on)})
        connect(edit, &QLineEdit::returnPressed, this, &CaseSection::openCase);
    retranslate();
}

bool CaseSection::isOffered() const
{
    return !file().incidents.empty() || !file().cases.empty();
}

QWidget *CaseSection::firstField() const
{
    return m_incident;
}

void CaseSection::shown()
{
    offer();
    FileSection::shown();
}

void CaseSection::cleared()
{
    m_kind->choose(u"administrative"_s);
    m_article->clear();
    m_number->clear();
    m_on->clear();
    m_next = {};
    m_incident->clear();
    m_breach->clear();
    offer();
}

void CaseSection::offer()
{
    FileWords::offerIncidents(m_incident, file().incidents);
    const QString chosen = m_breach->currentData().toString();
    m_breach->clear();
    m_breach->addItem(tr("no breach"), QString());
    for (const casework::BreachRow &row : file().breaches)
        if (!row.breach.caseFile)
            m_breach->addItem(u"%1, %2"_s.arg(dateTimeText(row.breach.at), row.number), row.breach.id.toString());
    m_breach->setCurrentIndex(qMax(0, m_breach->findData(chosen)));
    m_breachRow->setVisible(m_breach->count() > 1);
    suggestArticle();
}

/// Left empty, the article is that of the incident.
void CaseSection::suggestArticle()
{
    const auto chosen = FileWords::incidentOf(m_incident);
    QString article;
    for (const casework::FileIncident &incident : file().incidents)
        if (chosen && incident.id == *chosen)
            article = incident.article;
    m_article->setPlaceholderText(article.isEmpty() ? QString() : tr("empty: %1").arg(article));
}

void CaseSection::openCase()
{
    if (m_next.isNull())
        m_next = {QUuid::createUuid()};
    casework::CaseDraft draft;
    draft.id = m_next;
    draft.incident = FileWords::incidentOf(m_incident);
    draft.offender.id = file().person;
    draft.kind = domain::caseKindFromCode(m_kind->code()).value_or(domain::CaseKind::Administrative);
    draft.article = m_article->text();
    draft.number = m_number->text();
    if (!takeDay(m_on, u"registered_on"_s, draft.registeredOn))
        return;
    if (const QString breach = m_breach->currentData().toString(); !breach.isEmpty())
        draft.breach = domain::BreachId::fromString(breach);
    perform([draft](casework::Session &session) -> base::Result<Reservations> {
        return casework::addCase(session, draft).map([](auto done) { return std::move(done.warnings); });
    }, [] { return tr("The case is registered."); });
}

QString CaseSection::name() const
{
    return tr("Cases");
}

QString CaseSection::summary() const
{
    const auto open = std::count_if(file().cases.begin(), file().cases.end(), FileWords::isOpen);
    if (file().cases.empty())
        return u"○ "_s + tr("none");
    const QString all = tr("%n case(s)", nullptr, int(file().cases.size()));
    if (open == 0)
        return u"✓ "_s + all;
    const auto oldest = std::min_element(file().cases.begin(), file().cases.end(), [](const CaseRow &a, const CaseRow &b) {
        return std::pair(!FileWords::isOpen(a), a.file.registeredOn) < std::pair(!FileWords::isOpen(b), b.file.registeredOn);
    });
    return u"● "_s + all + u"; "_s
        + tr("%n open, the oldest since %1", nullptr, int(open)).arg(FileWords::day(oldest->file.registeredOn))
        + u" ("_s + openFor(*oldest) + u')';
}

/// By days: of the day of registration the hour is not known.
QString CaseSection::openFor(const CaseRow &row) const
{
    const int days = int(row.file.registeredOn.daysTo(today()));
    return days > 0 ? tr("open for %n day(s)", nullptr, days) : tr("opened today");
}

QStringList CaseSection::lines() const
{
    QStringList lines;
    for (const CaseRow &row : file().cases) {
        const domain::CaseFile &each = row.file;
        QStringList parts{FileWords::caseName(each), tr("registered %1").arg(FileWords::day(each.registeredOn))};
        if (!row.breaches.empty())
            parts << tr("follows %n breach(es)", nullptr, int(row.breaches.size()));
        for (const domain::Penalty &penalty : row.penalties)
            parts << tr("%1, decided %2").arg(FileWords::penalty(penalty), FileWords::day(penalty.decidedOn))
                  << FileWords::enforcement(penalty);
        if (each.closedOn)
            parts << tr("closed %1: %2").arg(FileWords::day(*each.closedOn),
                                             label(u"case_closing_grounds"_s, each.closingGround))
                  << each.closingReason;
        const bool open = FileWords::isOpen(row);
        if (open)
            parts << openFor(row);
        parts.removeAll(QString());
        lines << (open ? u"● "_s : u"✓ "_s) + parts.join(u"; "_s);
    }
    return lines;
}

void CaseSection::retranslate()
{
    m_incidentLabel->setText(tr("Incident"));
    m_breachLabel->setText(tr("Breach it follows"));
    m_kindLabel->setText(tr("Kind of case"));
    m_kind->retranslate(m_kindLabel->text());
    m_articleLabel->setText(tr("Article"));
    m_numberLabel->setText(tr("Number of the case"));
    m_onLabel->setText(tr("Registered on"));
    m_on->setPlaceholderText(tr("empty: today"));
    m_open->setText(tr("Open the case"));
    offer();
    FileSection::retranslate();
}

} // namespace qorgan::ui
