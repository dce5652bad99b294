// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requirement/helpsection.h"

#include "incidentform/momentedit.h"
#include "order/nowedit.h"
#include "widgets/fielderror.h"
#include "widgets/flowlayout.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using domain::RequirementState;

namespace {

constexpr int MostVisits = 200; ///< what can be typed

} // namespace

HelpSection::HelpSection(SessionThread &session, QWidget *parent)
    : RequirementSection(session, u"helpSection"_s, u"help"_s, parent), m_visits(new QLabel), m_timeLabel(new QLabel),
      m_time(new NowEdit), m_noteLabel(new QLabel), m_note(new QLineEdit), m_record(new QPushButton),
      m_plannedLabel(new QLabel), m_planned(new QSpinBox), m_certificateLabel(new QLabel), m_certificate(new QLineEdit),
      m_certificateOnLabel(new QLabel), m_certificateOn(new MomentEdit(MomentEdit::Kind::Date)),
      m_keep(new QPushButton)
{
    m_visits->setObjectName(u"helpVisitsLabel"_s);
    m_visits->setTextFormat(Qt::PlainText);
    m_visits->setWordWrap(true);
    m_time->setObjectName(u"attendanceTimeEdit"_s);
    m_note->setObjectName(u"attendanceNoteEdit"_s);
    m_record->setObjectName(u"recordAttendanceButton"_s);
    m_planned->setObjectName(u"plannedVisitsSpin"_s);
    m_certificate->setObjectName(u"certificateEdit"_s);
    m_certificateOn->setObjectName(u"certificateOnEdit"_s);
    m_keep->setObjectName(u"keepCourseButton"_s);
    m_planned->setRange(0, MostVisits);

    m_body->addWidget(m_visits);
    auto *visit = new QHBoxLayout;
    visit->setSpacing(16);
    visit->addWidget(above(m_timeLabel, m_time));
    visit->addWidget(above(m_noteLabel, m_note), 1);
    m_body->addLayout(visit);
    m_body->addWidget(errorPlace({u"at"_s}, m_time));
    m_body->addWidget(errorPlace({u"note"_s}, m_note));
    m_body->addWidget(m_record, 0, Qt::AlignLeft);
    auto *course = new QWidget;
    auto *flow = new FlowLayout(course);
    flow->setContentsMargins(0, 8, 0, 0);
    flow->setSpacing(16);
    flow->addWidget(above(m_plannedLabel, m_planned));
    flow->addWidget(above(m_certificateLabel, m_certificate));
    flow->addWidget(above(m_certificateOnLabel, m_certificateOn));
    m_body->addWidget(course);
    m_body->addWidget(errorPlace({u"visits"_s}, m_planned));
    m_body->addWidget(errorPlace({u"certificate"_s}, m_certificate));
    m_body->addWidget(errorPlace({u"certificate_on"_s}, m_certificateOn));
    m_body->addWidget(m_keep, 0, Qt::AlignLeft);

    connect(m_record, &QPushButton::clicked, this, &HelpSection::record);
    connect(m_note, &QLineEdit::returnPressed, this, &HelpSection::record);
    connect(m_keep, &QPushButton::clicked, this, &HelpSection::keepCourse);
    retranslate();
}

bool HelpSection::isOffered(security::Roles roles, const RequirementView &view) const
{
    const RequirementState state = view.card.state;
    return security::may(roles, security::Permission::RecordChecks) && view.card.firstAttendanceDue
        && (state == RequirementState::Granted || state == RequirementState::InForce
            || state == RequirementState::Expired);
}

QWidget *HelpSection::controlFor(const QString &act) const
{
    return act == u"psychological-help" ? m_time : nullptr;
}

void HelpSection::shown()
{
    m_time->setNow(view().now);
    showVisits();
    if (m_begun == id())
        return;
    m_begun = id();
    const domain::HelpCourse course = view().card.help.value_or(domain::HelpCourse{});
    m_planned->setValue(course.visits.value_or(0));
    m_certificate->setText(course.certificate);
    m_certificateOn->setDate(course.certificateOn);
}

void HelpSection::cleared()
{
    m_time->release();
    m_note->clear();
    m_next = {};
    m_begun = {};
}

void HelpSection::showVisits()
{
    const casework::RequirementCard &card = view().card;
    if (!card.firstAttendanceDue) {
        m_visits->clear();
        return;
    }
    const int made = int(card.attendances.size());
    const auto planned = card.help ? card.help->visits : std::nullopt;
    QStringList lines;
    if (made == 0)
        lines << (*card.firstAttendanceDue < view().now ? u"▲ "_s : u"● "_s)
                + tr("No visit yet; the first was due by %1").arg(dateTimeText(*card.firstAttendanceDue));
    else
        lines << u"✓ "_s + (planned ? tr("%1 of %2 visits").arg(made).arg(*planned) : tr("%n visit(s)", nullptr, made));
    for (const domain::Visit &visit : card.attendances)
        lines << (visit.note.isEmpty() ? dateTimeText(visit.at) : dateTimeText(visit.at) + u": "_s + visit.note);
    m_visits->setText(lines.join(u'\n'));
}

void HelpSection::record()
{
    if (m_next.isNull())
        m_next = QUuid::createUuid();
    const casework::VisitDraft draft{m_next, m_time->instant(), m_note->text()};
    perform([id = id(), draft](casework::Session &session) -> base::Result<void> {
        return casework::recordAttendance(session, id, draft).map([](const auto &) {});
    }, [this] { return tr("The visit is recorded."); });
}

void HelpSection::keepCourse()
{
    domain::HelpCourse course = view().card.help.value_or(domain::HelpCourse{});
    course.visits = m_planned->value() > 0 ? std::optional(m_planned->value()) : std::nullopt;
    course.certificate = m_certificate->text();
    course.certificateOn = m_certificateOn->date();
    perform([id = id(), course](casework::Session &session) -> base::Result<void> {
        return casework::setHelpCourse(session, id, course).map([](const auto &) {});
    }, [this] { return tr("The course of help is kept."); });
}

void HelpSection::retranslate()
{
    setTitle(label(u"restrictions"_s, u"psychological_help"_s));
    m_timeLabel->setText(tr("Attended at"));
    m_time->retranslate();
    m_noteLabel->setText(tr("Note"));
    m_record->setText(tr("Record the &visit"));
    m_plannedLabel->setText(tr("Visits planned"));
    m_planned->setSpecialValueText(tr("not known"));
    m_certificateLabel->setText(tr("Certificate"));
    m_certificateOnLabel->setText(tr("Dated"));
    m_certificateOn->retranslate();
    m_keep->setText(tr("&Keep the course"));
    showVisits();
    RequirementSection::retranslate();
}

} // namespace qorgan::ui
