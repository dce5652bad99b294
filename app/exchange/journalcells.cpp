// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/journalcells.h"

#include "domain/catalogue.h"

#include <QRegularExpression>

namespace qorgan::exchange {

using namespace base;

namespace {

std::optional<QDate> dateFrom(const QString &text)
{
    if (!text.contains(u'.'))
        return dateFromIso(text);
    const QDate date = QDate::fromString(text, u"d.M.yyyy"_s);
    if (!date.isValid())
        return {};
    return dateFromIso(toIso(date)); // the same range of years
}

std::optional<QTime> timeFrom(const QString &text)
{
    for (const QString &shape : {u"H:mm"_s, u"H:mm:ss"_s})
        if (const QTime time = QTime::fromString(text, shape); time.isValid())
            return time;
    return {};
}

} // namespace

std::optional<JournalMoment> JournalCells::moment(const QString &column)
{
    const QString written = text(column);
    if (written.isEmpty())
        return {};
    qsizetype end = 0;
    while (end < written.size() && written[end] != u' ' && written[end] != u'T')
        ++end;
    const auto date = dateFrom(written.left(end));
    if (!date) {
        refuse(u"date-format"_s, column);
        return {};
    }
    const QString rest = written.mid(end + 1).trimmed();
    if (rest.isEmpty())
        return JournalMoment{*date, {}};
    if (const auto time = timeFrom(rest))
        return JournalMoment{*date, time};
    if (const auto at = instantFromIso(written))
        return JournalMoment{local::date(*at), local::time(*at)};
    refuse(u"time-format"_s, column);
    return {};
}

std::optional<QDate> JournalCells::date(const QString &column)
{
    // Spreadsheets add a midnight to a date.
    const auto written = moment(column);
    if (!written)
        return {};
    return written->date;
}

QString JournalCells::code(const QString &column, const QString &catalogue)
{
    const QString written = text(column);
    if (written.isEmpty())
        return {};
    if (const auto *item = domain::catalogue(catalogue).match(written))
        return item->code;
    refuse(u"unknown-code"_s, column);
    return {};
}

QStringList JournalCells::codes(const QString &column, const QString &catalogue)
{
    static const QRegularExpression separators(u"[;|,]"_s);
    QStringList found;
    for (const QString &part : text(column).split(separators)) {
        const QString written = part.trimmed();
        if (written.isEmpty())
            continue;
        const auto *item = domain::catalogue(catalogue).match(written);
        if (!item)
            refuse(u"unknown-code"_s, column);
        else if (!found.contains(item->code))
            found.append(item->code);
    }
    return found;
}

std::optional<bool> JournalCells::yesNo(const QString &column)
{
    const QString written = text(column);
    if (written.isEmpty())
        return {};
    const auto *item = domain::catalogue(u"yes_no_unknown"_s).match(written);
    if (item && item->code == u"yes")
        return true;
    if (item && item->code == u"no")
        return false;
    refuse(u"yes-no-format"_s, column);
    return {};
}

std::optional<int> JournalCells::count(const QString &column)
{
    const QString written = text(column);
    if (written.isEmpty())
        return {};
    bool isNumber = false;
    const int number = written.toInt(&isNumber);
    if (isNumber)
        return number;
    const auto *item = domain::catalogue(u"yes_no_unknown"_s).match(written);
    if (item && item->code == u"no")
        return 0;
    if (!item || item->code != u"unknown")
        refuse(u"number-format"_s, column);
    return {};
}

void JournalCells::refuse(const QString &code, const QString &column)
{
    if (!m_finding)
        m_finding = Error{code, column, {}};
}

} // namespace qorgan::exchange
