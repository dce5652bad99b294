// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/papers/writer.h"

#include "casework/addresstext.h"
#include "domain/catalogue.h"
#include "forms/dates.h"

namespace qorgan::casework {

using namespace base;

void ValueWriter::put(const QString &name, const QString &text, forms::Audiences audiences)
{
    if (!text.isEmpty())
        m_values.texts[name] = {text, audiences, false};
}

void ValueWriter::put(const QString &name, std::optional<int> number)
{
    if (number)
        put(name, QString::number(*number));
}

void ValueWriter::put(const QString &name, const domain::Narrative &text)
{
    const bool kazakh = m_language == Language::Kazakh;
    const QString &own = kazakh ? text.kk : text.ru;
    put(name, !own.isEmpty() ? own : kazakh ? text.ru : text.kk);
}

void ValueWriter::date(const QString &name, const std::optional<QDate> &day)
{
    if (day)
        put(name, forms::legalDate(*day, m_language));
}

void ValueWriter::shortDay(const QString &name, const std::optional<QDate> &day)
{
    if (day)
        put(name, forms::shortDate(*day));
}

void ValueWriter::moment(const QString &dateName, const QString &timeName, Instant at)
{
    put(dateName, forms::legalDate(local::date(at), m_language));
    put(timeName, forms::legalTime(local::time(at), m_language));
}

void ValueWriter::label(const QString &name, const QString &catalogue, const QString &code)
{
    put(name, labelOf(catalogue, code));
}

void ValueWriter::labels(const QString &name, const QString &catalogue, const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names.append(labelOf(catalogue, code));
    put(name, names.join(u", "_s));
}

QString ValueWriter::address(const domain::Address &address) const
{
    return addressText(m_session, address, m_language);
}

QString ValueWriter::labelOf(const QString &catalogue, const QString &code) const
{
    return code.isEmpty() ? QString() : domain::catalogue(catalogue).label(code, m_language);
}

QString titleOf(const QString &act)
{
    const QString quoted = act.section(u'«', 1).section(u'»', 0, 0);
    return quoted.isEmpty() ? act : quoted;
}

forms::LocalizedValues inBoth(Session &session, const std::function<void(ValueWriter &)> &write)
{
    ValueWriter kk(session, Language::Kazakh);
    ValueWriter ru(session, Language::Russian);
    write(kk);
    write(ru);
    return {kk.take(), ru.take()};
}

} // namespace qorgan::casework
