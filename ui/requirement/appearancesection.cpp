// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requirement/appearancesection.h"

#include "order/nowedit.h"
#include "widgets/fielderror.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using domain::RequirementState;

AppearanceSection::AppearanceSection(SessionThread &session, QWidget *parent)
    : RequirementSection(session, u"appearanceSection"_s, u"appearance"_s, parent), m_months(new QLabel),
      m_timeLabel(new QLabel), m_time(new NowEdit), m_noteLabel(new QLabel), m_note(new QLineEdit),
      m_record(new QPushButton)
{
    m_months->setObjectName(u"appearanceMonthsLabel"_s);
    m_months->setTextFormat(Qt::PlainText);
    m_months->setWordWrap(true);
    m_time->setObjectName(u"appearanceTimeEdit"_s);
    m_note->setObjectName(u"appearanceNoteEdit"_s);
    m_record->setObjectName(u"recordAppearanceButton"_s);
    m_body->addWidget(m_months);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(above(m_timeLabel, m_time));
    row->addWidget(above(m_noteLabel, m_note), 1);
    m_body->addLayout(row);
    m_body->addWidget(errorPlace({u"at"_s}, m_time));
    m_body->addWidget(errorPlace({u"note"_s}, m_note));
    m_body->addWidget(m_record, 0, Qt::AlignLeft);
    connect(m_record, &QPushButton::clicked, this, &AppearanceSection::record);
    connect(m_note, &QLineEdit::returnPressed, this, &AppearanceSection::record);
    retranslate();
}

bool AppearanceSection::isOffered(security::Roles roles, const RequirementView &view) const
{
    const RequirementState state = view.card.state;
    return security::may(roles, security::Permission::RecordChecks) && !view.card.months.empty()
        && (state == RequirementState::InForce || state == RequirementState::Expired);
}

QWidget *AppearanceSection::controlFor(const QString &act) const
{
    return act == u"appearance" ? m_time : nullptr;
}

void AppearanceSection::shown()
{
    m_time->setNow(view().now);
    showMonths();
}

void AppearanceSection::cleared()
{
    m_time->release();
    m_note->clear();
    m_next = {};
}

void AppearanceSection::showMonths()
{
    QStringList lines;
    const auto day = [](QDate date) { return QLocale().toString(date, dateFormat()); };
    for (const casework::AppearanceMonth &month : view().card.months) {
        const QString mark = month.missing() == 0 ? u"✓"_s : month.isPassed ? u"▲"_s : month.isCurrent ? u"●"_s : u"○"_s;
        lines << u"%1 %2–%3  %4"_s.arg(mark, day(month.from), day(month.to),
                                       tr("%1 of %2").arg(month.made).arg(month.required));
    }
    QStringList days;
    for (const domain::Visit &visit : view().card.appearances)
        days << (visit.note.isEmpty() ? dateTimeText(visit.at) : dateTimeText(visit.at) + u": "_s + visit.note);
    if (!days.isEmpty())
        lines << tr("Came on %1").arg(days.join(u"; "_s));
    m_months->setText(lines.join(u'\n'));
}

void AppearanceSection::record()
{
    if (m_next.isNull())
        m_next = QUuid::createUuid();
    const casework::VisitDraft draft{m_next, m_time->instant(), m_note->text()};
    perform([id = id(), draft](casework::Session &session) -> base::Result<void> {
        return casework::recordAppearance(session, id, draft).map([](const auto &) {});
    }, [this] { return tr("The appearance is recorded."); });
}

void AppearanceSection::retranslate()
{
    setTitle(tr("Appearances at the police"));
    m_timeLabel->setText(tr("Came at"));
    m_time->retranslate();
    m_noteLabel->setText(tr("What was said"));
    m_record->setText(tr("Record the a&ppearance"));
    showMonths();
    RequirementSection::retranslate();
}

} // namespace qorgan::ui
