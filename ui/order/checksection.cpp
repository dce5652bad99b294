// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/checksection.h"

#include "casework/controlchecks.h"
#include "domain/catalogue.h"
#include "order/nowedit.h"
#include "widgets/fielderror.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::Accepted;
using casework::OrderCard;
using domain::CheckResult;
using domain::ControlCheck;

namespace {

/// The card with one more check, as if it had been opened anew.
base::Result<Accepted<OrderCard>> recordOn(casework::Session &session, OrderCard card,
                                           const casework::CheckDraft &draft)
{
    auto recorded = casework::recordCheck(session, card.order.id, draft);
    if (!recorded)
        return base::fail(recorded.error());
    const ControlCheck check{recorded->value.id, card.order.id, draft.at, draft.result, draft.sober, draft.note};
    card.nextCheckDue = recorded->value.nextCheckDue;
    auto &checks = card.checks;
    checks.insert(std::upper_bound(checks.begin(), checks.end(), check,
                                   [](const ControlCheck &a, const ControlCheck &b) { return a.at < b.at; }),
                  check);
    return Accepted<OrderCard>{std::move(card), std::move(recorded->warnings)};
}

} // namespace

CheckSection::CheckSection(SessionThread &session, QWidget *parent)
    : OrderSection(session, u"checkSection"_s, u"check"_s, parent), m_earlier(new QLabel), m_timeLabel(new QLabel),
      m_time(new NowEdit), m_seen(new QRadioButton), m_absent(new QRadioButton), m_soberLabel(new QLabel),
      m_sober(new QComboBox), m_noteLabel(new QLabel), m_note(new QLineEdit), m_record(new QPushButton)
{
    m_earlier->setObjectName(u"earlierChecksLabel"_s);
    m_earlier->setTextFormat(Qt::PlainText);
    m_earlier->setWordWrap(true);
    m_time->setObjectName(u"checkTimeEdit"_s);
    m_seen->setObjectName(u"seenRadio"_s);
    m_absent->setObjectName(u"absentRadio"_s);
    m_sober->setObjectName(u"soberCombo"_s);
    m_note->setObjectName(u"checkNoteEdit"_s);
    m_record->setObjectName(u"recordCheckButton"_s);
    m_seen->setChecked(true);
    m_sober->addItem(QString());
    for (const auto &item : domain::catalogue(u"yes_no_unknown"_s).items())
        m_sober->addItem(QString(), item.code); // {} would pick the overload with an icon

    auto *answers = new QHBoxLayout;
    answers->setSpacing(16);
    answers->addWidget(above(m_timeLabel, m_time));
    answers->addWidget(above(m_soberLabel, m_sober));
    answers->addStretch(1);
    m_body->addWidget(m_earlier);
    m_body->addLayout(answers);
    m_body->addWidget(errorPlace({u"at"_s}, m_time));
    m_body->addWidget(m_seen);
    m_body->addWidget(m_absent);
    m_body->addWidget(above(m_noteLabel, m_note));
    m_body->addWidget(errorPlace({u"note"_s}, m_note));
    m_body->addWidget(m_record, 0, Qt::AlignLeft);

    connect(m_record, &QPushButton::clicked, this, &CheckSection::record);
    connect(m_note, &QLineEdit::returnPressed, this, &CheckSection::record);
    retranslate();
}

bool CheckSection::isOffered(security::Roles roles, const OrderView &view) const
{
    // A check of the time in force may be typed in after the end.
    return security::may(roles, security::Permission::RecordChecks) && view.card.order.service.has_value();
}

QWidget *CheckSection::controlFor(const QString &act) const
{
    return act == u"check" ? m_time : nullptr;
}

void CheckSection::shown()
{
    m_time->setNow(view().times.now);
    showEarlier();
}

void CheckSection::cleared()
{
    m_time->release();
    m_seen->setChecked(true);
    m_sober->setCurrentIndex(0);
    m_note->clear();
    m_earlier->clear();
}

void CheckSection::record()
{
    casework::CheckDraft draft;
    draft.at = m_time->instant();
    draft.result = m_absent->isChecked() ? CheckResult::Absent : CheckResult::Seen;
    draft.sober = m_sober->currentData().toString();
    draft.note = m_note->text();
    perform([card = view().card, draft](casework::Session &session) { return recordOn(session, card, draft); },
            [this] { return tr("The check is recorded."); });
}

void CheckSection::showEarlier()
{
    QStringList lines;
    for (const ControlCheck &check : view().card.checks) {
        const bool seen = check.result == CheckResult::Seen;
        QStringList parts{label(u"check_results"_s, seen ? u"seen"_s : u"absent"_s)};
        if (!check.sober.isEmpty())
            parts << tr("sober: %1").arg(label(u"yes_no_unknown"_s, check.sober));
        if (!check.note.isEmpty())
            parts << check.note;
        lines << (seen ? u"✓ "_s : u"▲ "_s) + dateTimeText(check.at) + u"  "_s + parts.join(u"; "_s);
    }
    m_earlier->setText(lines.isEmpty() ? u"○ "_s + tr("No check has been recorded yet.") : lines.join(u'\n'));
}

void CheckSection::retranslate()
{
    setTitle(tr("Control checks"));
    m_timeLabel->setText(tr("Checked at"));
    m_time->retranslate();
    m_seen->setText(label(u"check_results"_s, u"seen"_s));
    m_absent->setText(label(u"check_results"_s, u"absent"_s));
    m_soberLabel->setText(tr("Sober"));
    m_sober->setItemText(0, tr("not recorded"));
    for (int i = 1; i < m_sober->count(); ++i)
        m_sober->setItemText(i, label(u"yes_no_unknown"_s, m_sober->itemData(i).toString()));
    m_noteLabel->setText(tr("Note"));
    m_record->setText(tr("&Record the check"));
    showEarlier();
    OrderSection::retranslate();
}

} // namespace qorgan::ui
