// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/texts.h"

#include "domain/catalogue.h"
#include "domain/messages.h"

#include <QLocale>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

base::Language currentLanguage()
{
    switch (QLocale().language()) {
    case QLocale::Russian:
        return base::Language::Russian;
    case QLocale::English:
        return base::Language::English;
    default:
        return base::Language::Kazakh;
    }
}

QString dateFormat()
{
    return currentLanguage() == base::Language::English ? u"d MMM yyyy"_s : u"dd.MM.yyyy"_s;
}

QString dateTimeText(base::Instant at)
{
    return QLocale().toString(base::local::date(at), dateFormat()) + u' '
        + base::local::time(at).toString(u"HH:mm"_s);
}

QString sentence(const base::Error &error)
{
    return domain::sentence(error, currentLanguage());
}

QString label(const QString &catalogue, const QString &code)
{
    return code.isEmpty() ? QString() : domain::catalogue(catalogue).label(code, currentLanguage());
}

} // namespace qorgan::ui
