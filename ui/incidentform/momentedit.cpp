// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/momentedit.h"

#include "base/clock.h"

#include <QRegularExpression>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<QDate> readDate(const QString &text)
{
    static const QRegularExpression daysFirst(u"^(\\d{1,2})[./ -](\\d{1,2})[./ -](\\d{4})$"_s);
    static const QRegularExpression yearFirst(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression digits(u"^(\\d{2})(\\d{2})(\\d{4})$"_s);
    QDate date;
    if (const auto found = yearFirst.match(text); found.hasMatch())
        date = QDate(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
    for (const auto &pattern : {daysFirst, digits})
        if (const auto found = pattern.match(text); found.hasMatch())
            date = QDate(found.captured(3).toInt(), found.captured(2).toInt(), found.captured(1).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<base::Instant> readInstant(const QString &text)
{
    static const QRegularExpression pattern(u"^(?:(.+?)[ ,T]+)?(\\d{1,2}):(\\d{2})$"_s);
    const auto found = pattern.match(text);
    if (!found.hasMatch())
        return {};
    const QTime time(found.captured(2).toInt(), found.captured(3).toInt());
    const auto date = found.captured(1).isEmpty() ? base::local::date(base::SystemClock().now())
                                                  : readDate(found.captured(1).trimmed());
    if (!date || !time.isValid())
        return {};
    return base::local::instant(*date, time);
}

QString shown(QDate date)
{
    return date.toString(u"dd.MM.yyyy"_s);
}

QString shown(base::Instant at)
{
    return shown(base::local::date(at)) + base::local::time(at).toString(u" HH:mm"_s);
}

} // namespace

MomentEdit::MomentEdit(Kind kind) : m_kind(kind)
{
    connect(this, &QLineEdit::editingFinished, this, &MomentEdit::tidy);
}

std::optional<QDate> MomentEdit::date() const
{
    return readDate(text().trimmed());
}

std::optional<base::Instant> MomentEdit::instant() const
{
    return readInstant(text().trimmed());
}

void MomentEdit::setInstant(base::Instant at)
{
    setText(shown(at));
}

void MomentEdit::setDate(const std::optional<QDate> &day)
{
    setText(day ? shown(*day) : QString());
}

std::optional<std::function<QString()>> MomentEdit::complaint() const
{
    if (text().trimmed().isEmpty() || (m_kind == Kind::Date ? date().has_value() : instant().has_value()))
        return {};
    if (m_kind == Kind::Date)
        return [] { return tr("Write the date as 20.11.2026."); };
    return [] { return tr("Write the date and the time as 20.11.2026 21:40."); };
}

void MomentEdit::retranslate()
{
    setPlaceholderText(m_kind == Kind::Date ? tr("dd.mm.yyyy") : tr("dd.mm.yyyy hh:mm"));
}

void MomentEdit::tidy()
{
    if (const auto at = instant(); at && m_kind == Kind::DateAndTime)
        setInstant(*at);
    else if (const auto day = date(); day && m_kind == Kind::Date)
        setText(shown(*day));
}

} // namespace qorgan::ui
