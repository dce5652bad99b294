// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/nowedit.h"

#include "widgets/texts.h"

#include <QLocale>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

NowEdit::NowEdit(QWidget *parent) : QDateTimeEdit(parent)
{
    // What stands here is the wall clock of the register's zone, whatever the machine's is: kept as if it were
    // UTC, which has every hour of every day once.
    setTimeSpec(Qt::UTC);
    setCalendarPopup(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setDateTimeRange(QDateTime(QDate(2009, 1, 1), QTime(0, 0), Qt::UTC),
                     QDateTime(QDate(2099, 12, 31), QTime(23, 59), Qt::UTC));
    m_tick.setInterval(10'000);
    connect(&m_tick, &QTimer::timeout, this, &NowEdit::showNow);
    connect(this, &QDateTimeEdit::dateTimeChanged, this, [this] {
        if (m_setting)
            return;
        m_typed = true;
        m_tick.stop();
    });
}

void NowEdit::setNow(base::Instant now)
{
    m_base = now;
    m_since.start();
    if (!m_typed)
        release();
}

void NowEdit::release()
{
    m_typed = false;
    m_tick.start();
    showNow();
}

void NowEdit::setInstant(base::Instant at)
{
    setDateTime(QDateTime(base::local::date(at), base::local::time(at), Qt::UTC));
}

base::Instant NowEdit::instant() const
{
    return m_typed ? base::local::instant(date(), time()) : now();
}

QJsonValue NowEdit::remembered() const
{
    return m_typed ? QJsonValue(dateTime().toString(Qt::ISODate)) : QJsonValue();
}

void NowEdit::remember(const QJsonValue &value)
{
    if (const auto typed = QDateTime::fromString(value.toString(), Qt::ISODate); typed.isValid())
        setDateTime(typed);
    else
        release();
}

void NowEdit::showNow()
{
    m_setting = true;
    const base::Instant at = now();
    const QTime time = base::local::time(at);
    setDateTime(QDateTime(base::local::date(at), QTime(time.hour(), time.minute()), Qt::UTC));
    m_setting = false;
}

void NowEdit::retranslate()
{
    m_setting = true;
    setLocale(QLocale());
    setDisplayFormat(dateFormat() + u" HH:mm"_s);
    m_setting = false;
}

} // namespace qorgan::ui
