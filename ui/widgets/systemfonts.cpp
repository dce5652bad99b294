// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/systemfonts.h"

#include <QByteArray>
#include <QFile>

#include <fontconfig/fontconfig.h>

#include <memory>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

void learnSystemFonts()
{
    if (qEnvironmentVariableIsSet("FONTCONFIG_FILE") || qEnvironmentVariableIsSet("FONTCONFIG_PATH"))
        return;
    QFile rules(u":/look/fonts.conf"_s);
    if (!rules.open(QIODevice::ReadOnly))
        return;
    const QByteArray text = rules.readAll();
    const std::unique_ptr<FcConfig, decltype(&FcConfigDestroy)> fonts(FcConfigCreate(), &FcConfigDestroy);
    if (!fonts
        || !FcConfigParseAndLoadFromMemory(fonts.get(), reinterpret_cast<const FcChar8 *>(text.constData()), FcTrue)
        || !FcConfigBuildFonts(fonts.get()))
        return;
    const FcFontSet *found = FcConfigGetFonts(fonts.get(), FcSetSystem);
    if (found && found->nfont > 0)
        FcConfigSetCurrent(fonts.get()); // holds it from now on
}

} // namespace qorgan::ui
