// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/breachsection.h"

#include "incidentform/momentedit.h"
#include "order/nowedit.h"
#include "widgets/fielderror.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostListed = 100;

base::Result<std::vector<casework::BreachRow>> breachesOf(casework::Session &session, domain::MeasureId measure)
{
    return casework::listBreaches(session, {.measure = measure}, {MostListed, {}})
        .map([](casework::Page<casework::BreachRow> page) { return std::move(page.items); });
}

} // namespace

BreachSection::BreachSection(SessionThread &session, QWidget *parent)
    : StepSection(session, u"breachSection"_s, u"breach"_s, parent), m_earlier(new QLabel), m_fields(new QWidget),
      m_restrictionLabel(new QLabel), m_restriction(new QComboBox), m_timeLabel(new QLabel), m_time(new NowEdit),
      m_howLabel(new QLabel), m_how(new QLineEdit), m_numberLabel(new QLabel), m_number(new QLineEdit),
      m_onLabel(new QLabel), m_on(new MomentEdit(MomentEdit::Kind::Date)), m_record(new QPushButton),
      m_laterFields(nullptr), m_whichLabel(new QLabel), m_which(new QComboBox), m_laterNumberLabel(new QLabel),
      m_laterNumber(new QLineEdit), m_laterOnLabel(new QLabel), m_laterOn(new MomentEdit(MomentEdit::Kind::Date)),
      m_addProtocol(new QPushButton)
{
    m_earlier->setObjectName(u"breachesLabel"_s);
    m_earlier->setTextFormat(Qt::PlainText);
    m_earlier->setWordWrap(true);
    m_restriction->setObjectName(u"breachRestrictionCombo"_s);
    m_time->setObjectName(u"breachTimeEdit"_s);
    m_how->setObjectName(u"breachHowEdit"_s);
    m_number->setObjectName(u"protocolNumberEdit"_s);
    m_on->setObjectName(u"protocolOnEdit"_s);
    m_record->setObjectName(u"recordBreachButton"_s);
    m_restriction->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_restriction->setMinimumContentsLength(12); // it takes the whole width: prohibitions are long

    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(above(m_restrictionLabel, m_restriction));
    column->addWidget(errorPlace({u"restriction"_s}, m_restriction));
    column->addWidget(wrapping({above(m_timeLabel, m_time)}));
    column->addWidget(errorPlace({u"at"_s}, m_time));
    column->addWidget(above(m_howLabel, m_how));
    column->addWidget(errorPlace({u"how"_s}, m_how));
    column->addWidget(wrapping({above(m_numberLabel, m_number), above(m_onLabel, m_on)}));
    column->addWidget(errorPlace({u"protocol"_s, u"protocol_number"_s}, m_number));
    column->addWidget(errorPlace({u"protocol_on"_s}, m_on));
    column->addWidget(m_record, 0, Qt::AlignLeft);
    m_body->addWidget(m_earlier);
    m_body->addWidget(m_laterFields = layOutLater());
    m_body->addWidget(m_fields);

    connect(m_record, &QPushButton::clicked, this, &BreachSection::record);
    connect(m_addProtocol, &QPushButton::clicked, this, &BreachSection::addProtocol);
    retranslate();
}

QWidget *BreachSection::layOutLater()
{
    m_which->setObjectName(u"breachWithoutProtocolCombo"_s);
    m_laterNumber->setObjectName(u"laterProtocolNumberEdit"_s);
    m_laterOn->setObjectName(u"laterProtocolOnEdit"_s);
    m_addProtocol->setObjectName(u"addProtocolButton"_s);
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    column->addWidget(wrapping({above(m_whichLabel, m_which), above(m_laterNumberLabel, m_laterNumber),
                             above(m_laterOnLabel, m_laterOn)}));
    column->addWidget(errorPlace({u"number"_s}, m_laterNumber));
    column->addWidget(errorPlace({u"on"_s}, m_laterOn));
    column->addWidget(m_addProtocol, 0, Qt::AlignLeft);
    fields->hide();
    return fields;
}

QWidget *BreachSection::controlFor(const QString &act) const
{
    return act == u"breach" ? static_cast<QWidget *>(m_time) : nullptr;
}

void BreachSection::show(const BreachableMeasure &measure, security::Roles roles)
{
    const bool other = m_measure.id != measure.id;
    m_measure = measure;
    m_time->setNow(measure.now);
    offerRestrictions();
    const bool offered = security::may(roles, security::Permission::RecordChecks) && measure.isServed;
    setVisible(offered);
    if (!offered)
        return;
    if (other)
        take({});
    read();
    beginDraft(measure.id.uuid);
}

void BreachSection::clear()
{
    m_measure = {};
    m_rows.clear();
    forget();
    hide();
}

void BreachSection::cleared()
{
    m_time->release();
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_how, m_number, m_on, m_laterNumber, m_laterOn})
        edit->clear();
    m_check.reset();
    m_next = {};
    showRows();
}

void BreachSection::read()
{
    m_session.ask<base::Result<Rows>>(
        this, [id = m_measure.id](casework::Session &session) { return breachesOf(session, id); },
        [this, id = m_measure.id](const base::Result<Rows> &rows) {
            if (rows && id == m_measure.id)
                take(*rows);
        });
}

void BreachSection::take(const Rows &rows)
{
    m_rows = rows;
    showRows();
}

void BreachSection::showRows()
{
    QStringList lines;
    const QString chosen = m_which->currentData().toString();
    m_which->clear();
    for (const casework::BreachRow &row : m_rows) {
        const domain::Breach &breach = row.breach;
        const bool written = !breach.protocolNumber.isEmpty();
        QStringList parts{dateTimeText(breach.at)};
        if (!breach.restriction.isEmpty())
            parts << label(u"restrictions"_s, breach.restriction);
        parts << breach.how;
        parts << (written ? tr("protocol %1").arg(breach.protocolNumber)
                          : row.protocolOverdue ? tr("no protocol, and its time has passed") : tr("no protocol yet"));
        lines << (written ? u"✓ "_s : row.protocolOverdue ? u"▲ "_s : u"● "_s) + parts.join(u"; "_s);
        if (!written)
            m_which->addItem(dateTimeText(breach.at), breach.id.toString());
    }
    m_which->setCurrentIndex(qMax(0, m_which->findData(chosen)));
    m_laterFields->setVisible(m_which->count() > 0);
    m_earlier->setText(lines.isEmpty() ? u"○ "_s + tr("No breach has been recorded.") : lines.join(u'\n'));
}

void BreachSection::offerRestrictions()
{
    const QString chosen = m_restriction->currentData().toString();
    m_restriction->clear();
    for (const QString &code : m_measure.restrictions)
        m_restriction->addItem(label(u"restrictions"_s, code), code);
    m_restriction->setCurrentIndex(qMax(0, m_restriction->findData(chosen)));
    const bool any = m_restriction->count() > 0;
    m_restriction->setVisible(any);
    m_restrictionLabel->setVisible(any);
}

void BreachSection::propose(domain::CheckId check)
{
    using Answer = base::Result<casework::BreachDraft>;
    m_session.ask<Answer>(
        this,
        [check, language = currentLanguage()](casework::Session &session) {
            return casework::breachDraftOf(session, check, language);
        },
        [this, check, measure = m_measure.id](const Answer &draft) {
            if (measure != m_measure.id)
                return;
            if (!draft) {
                refuse(draft.error());
                return;
            }
            m_check = check;
            m_restriction->setCurrentIndex(qMax(0, m_restriction->findData(draft->restriction)));
            m_time->setInstant(draft->at);
            m_how->setText(draft->how);
            m_number->setFocus(Qt::OtherFocusReason);
        });
}

void BreachSection::record()
{
    if (m_next.isNull())
        m_next = {QUuid::createUuid()};
    casework::BreachDraft draft;
    draft.id = m_next;
    draft.measure = m_measure.id;
    draft.restriction = m_restriction->currentData().toString();
    draft.at = m_time->instant();
    draft.how = m_how->text();
    draft.protocolNumber = m_number->text();
    draft.protocolOn = m_on->date();
    draft.check = m_check;
    act<Rows>(
        [draft](casework::Session &session) -> base::Result<Rows> {
            if (const auto done = casework::recordBreach(session, draft); !done)
                return base::fail(done.error());
            return breachesOf(session, draft.measure);
        },
        [this, id = m_measure.id] { return id == m_measure.id; },
        [this](const Rows &rows) {
            take(rows);
            Q_EMIT recorded();
            Q_EMIT said(tr("The breach is recorded."));
        });
}

void BreachSection::addProtocol()
{
    const auto day = m_laterOn->date();
    if (m_laterNumber->text().trimmed().isEmpty() || !day) {
        refuse({u"required"_s, day ? u"number"_s : u"on"_s, {}});
        return;
    }
    const auto breach = domain::BreachId::fromString(m_which->currentData().toString());
    act<Rows>(
        [breach, number = m_laterNumber->text(), day = *day, id = m_measure.id](
            casework::Session &session) -> base::Result<Rows> {
            if (const auto done = casework::setProtocol(session, breach, number, day); !done)
                return base::fail(done.error());
            return breachesOf(session, id);
        },
        [this, id = m_measure.id] { return id == m_measure.id; },
        [this](const Rows &rows) {
            take(rows);
            Q_EMIT recorded();
            Q_EMIT said(tr("The protocol is entered."));
        });
}

void BreachSection::retranslate()
{
    setTitle(tr("Breaches"));
    m_restrictionLabel->setText(tr("What was not kept"));
    m_timeLabel->setText(tr("When"));
    m_howLabel->setText(tr("How it was found"));
    m_numberLabel->setText(tr("Protocol number"));
    m_onLabel->setText(tr("Drawn up on"));
    m_record->setText(tr("Record the breach"));
    m_whichLabel->setText(tr("Breach of"));
    m_laterNumberLabel->setText(tr("Protocol number"));
    m_laterOnLabel->setText(tr("Drawn up on"));
    m_addProtocol->setText(tr("Enter the protocol"));
    m_time->retranslate();
    m_on->retranslate();
    m_laterOn->retranslate();
    offerRestrictions();
    showRows();
    StepSection::retranslate();
}

} // namespace qorgan::ui
