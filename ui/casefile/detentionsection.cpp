// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/detentionsection.h"

#include "casefile/filewords.h"
#include "casework/detentions.h"
#include "incidentform/momentedit.h"
#include "order/nowedit.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::FileDetention;

DetentionSection::DetentionSection(SessionThread &session, QWidget *parent)
    : FileSection(session, u"detentionSection"_s, u"detention"_s, parent), m_releaseFields(new QWidget),
      m_whichLabel(new QLabel), m_which(new QComboBox), m_releaseLabel(new QLabel), m_release(new NowEdit),
      m_letGo(new QPushButton), m_incidentLabel(new QLabel), m_incident(new QComboBox), m_fromLabel(new QLabel),
      m_from(new NowEdit), m_untilLabel(new QLabel), m_until(new MomentEdit(MomentEdit::Kind::DateAndTime)),
      m_groundLabel(new QLabel), m_ground(new QLineEdit), m_record(new QPushButton)
{
    FileWords::narrow(m_incident, u"detentionIncidentCombo"_s);
    m_from->setObjectName(u"detentionFromEdit"_s);
    m_until->setObjectName(u"detentionUntilEdit"_s);
    m_ground->setObjectName(u"detentionGroundEdit"_s);
    layOutRelease();
    addRow(above(m_incidentLabel, m_incident), {u"incident"_s, u"person"_s}, m_incident);
    addRow(wrapping({above(m_fromLabel, m_from), above(m_untilLabel, m_until)}), {u"from"_s}, m_from);
    addError({u"until_expected"_s}, m_until);
    addRow(above(m_groundLabel, m_ground), {u"ground"_s}, m_ground);
    addButton(m_record, u"recordDetentionButton"_s);
    connect(m_record, &QPushButton::clicked, this, &DetentionSection::record);
    for (QLineEdit *edit : {m_ground, static_cast<QLineEdit *>(m_until)})
        connect(edit, &QLineEdit::returnPressed, this, &DetentionSection::record);
    retranslate();
}

void DetentionSection::layOutRelease()
{
    FileWords::narrow(m_which, u"detentionWhichCombo"_s);
    m_release->setObjectName(u"releaseTimeEdit"_s);
    m_letGo->setObjectName(u"letGoButton"_s);
    auto *column = new QVBoxLayout(m_releaseFields);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    column->addWidget(wrapping({above(m_whichLabel, m_which), above(m_releaseLabel, m_release)}));
    column->addWidget(m_letGo, 0, Qt::AlignLeft);
    addRow(m_releaseFields);
    addError({u"release"_s}, m_release);
    connect(m_letGo, &QPushButton::clicked, this, &DetentionSection::letGo);
}

bool DetentionSection::isOffered() const
{
    return !file().incidents.empty() || !file().detentions.empty();
}

QWidget *DetentionSection::firstField() const
{
    return m_releaseFields->isHidden() ? static_cast<QWidget *>(m_incident) : m_which;
}

void DetentionSection::shown()
{
    m_from->setNow(file().now);
    m_release->setNow(file().now);
    offer();
    FileSection::shown();
}

void DetentionSection::cleared()
{
    m_from->release();
    m_release->release();
    m_until->clear();
    m_ground->clear();
    m_next = {};
    m_incident->clear();
    m_which->clear();
    offer();
}

void DetentionSection::offer()
{
    FileWords::offerIncidents(m_incident, file().incidents);
    const QString chosen = m_which->currentData().toString();
    m_which->clear();
    for (const FileDetention &each : file().detentions)
        if (each.isRunning(file().now))
            m_which->addItem(tr("since %1").arg(dateTimeText(each.detention.from)),
                             each.detention.id.toString(QUuid::WithoutBraces));
    m_which->setCurrentIndex(qMax(0, m_which->findData(chosen)));
    m_releaseFields->setVisible(m_which->count() > 0);
}

void DetentionSection::record()
{
    if (m_next.isNull())
        m_next = QUuid::createUuid();
    casework::DetentionDraft draft;
    draft.id = m_next;
    draft.person.id = file().person;
    draft.incident = FileWords::incidentOf(m_incident);
    draft.from = m_from->instant();
    draft.ground = m_ground->text();
    if (!takeMoment(m_until, u"until_expected"_s, draft.until))
        return;
    perform([draft](casework::Session &session) -> base::Result<Reservations> {
        // The section has two ends: this one is the expected one.
        return renamed(casework::addDetention(session, draft).map([](auto done) { return std::move(done.warnings); }),
                       u"until"_s, u"until_expected"_s);
    }, [] { return tr("The detention is recorded."); });
}

void DetentionSection::letGo()
{
    const QUuid id = QUuid::fromString(m_which->currentData().toString());
    perform([id, until = m_release->instant()](casework::Session &session) -> base::Result<Reservations> {
        return renamed(casework::setRelease(session, id, until).map([](auto done) { return std::move(done.warnings); }),
                       u"until"_s, u"release"_s);
    }, [] { return tr("The release is recorded: is the victim warned?"); });
}

QString DetentionSection::name() const
{
    return tr("Detention");
}

QString DetentionSection::summary() const
{
    const auto running = std::find_if(file().detentions.begin(), file().detentions.end(),
                                      [this](const FileDetention &each) { return each.isRunning(file().now); });
    if (running != file().detentions.end())
        return line(*running);
    return file().detentions.empty() ? u"○ "_s + tr("none")
                                     : u"✓ "_s + tr("%n detention(s)", nullptr, int(file().detentions.size()));
}

QString DetentionSection::line(const FileDetention &each) const
{
    const base::Instant now = file().now;
    const domain::Detention &detention = each.detention;
    const bool running = each.isRunning(now);
    const QString spent = FileWords::hours((running ? now : *detention.until) - detention.from);
    QStringList parts{tr("since %1").arg(dateTimeText(detention.from))};
    parts << (each.mostHours ? tr("%1, allowed %2 h").arg(spent).arg(*each.mostHours) : spent);
    if (running && each.mostHours && !each.isTooLong(now))
        parts << tr("%1 left").arg(FileWords::hours(detention.from + base::hours(*each.mostHours) - now));
    if (detention.until)
        parts << (running ? tr("is let go %1") : tr("let go %1")).arg(dateTimeText(*detention.until));
    const QString mark = running ? (each.isTooLong(now) ? u"▲ "_s : u"● "_s) : u"✓ "_s;
    return mark + parts.join(u"; "_s);
}

QStringList DetentionSection::lines() const
{
    QStringList lines;
    for (const FileDetention &each : file().detentions)
        lines << (each.detention.ground.isEmpty() ? line(each) : line(each) + u"; "_s + each.detention.ground);
    return lines;
}

void DetentionSection::retranslate()
{
    m_whichLabel->setText(tr("Detained now"));
    m_releaseLabel->setText(tr("Let go at, known or expected"));
    m_release->retranslate();
    m_letGo->setText(tr("Record the release"));
    m_incidentLabel->setText(tr("Incident"));
    m_fromLabel->setText(tr("Detained at"));
    m_from->retranslate();
    m_untilLabel->setText(tr("Until, if known"));
    m_until->retranslate();
    m_until->setMinimumWidth(m_until->fontMetrics().horizontalAdvance(m_until->placeholderText() + u"MMM"_s));
    m_groundLabel->setText(tr("Ground"));
    m_record->setText(tr("Record the detention"));
    offer();
    FileSection::retranslate();
}

} // namespace qorgan::ui
