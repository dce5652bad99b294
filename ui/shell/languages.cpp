// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/languages.h"

#include "widgets/texts.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

QLocale localeOf(base::Language language)
{
    switch (language) {
    case base::Language::Kazakh:
        return {QLocale::Kazakh, QLocale::Kazakhstan};
    case base::Language::Russian:
        return {QLocale::Russian, QLocale::Kazakhstan};
    case base::Language::English:
        break;
    }
    return {QLocale::English, QLocale::UnitedKingdom};
}

base::Language rememberedLanguage()
{
    const QString code = QSettings().value(u"language"_s).toString();
    for (const base::Language language : base::AllLanguages) {
        if (base::languageCode(language) == code)
            return language;
    }
    return base::Language::Kazakh;
}

} // namespace

Languages::Languages(QObject *parent) : QObject(parent)
{
    use(rememberedLanguage());
}

void Languages::use(base::Language language)
{
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_program);
    QLocale::setDefault(localeOf(language));

    const QString code = base::languageCode(language);
    // Qt speaks no Kazakh of its own: translations/qtbase_kk.ts has the texts that occur here.
    const bool qtLoaded = language == base::Language::Kazakh
        ? m_qt.load(u":/translations/qtbase_kk.qm"_s)
        : m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (qtLoaded)
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(u":/translations/qorgan_"_s + code + u".qm"_s))
        QCoreApplication::installTranslator(&m_program);
    if (QSettings settings; settings.value(u"language"_s) != code)
        settings.setValue(u"language"_s, code); // a file is written and flushed: not at every start
}

} // namespace qorgan::ui
