// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sheetwords.h"

#include "casework/documents.h"
#include "widgets/texts.h"

namespace qorgan::ui {

QString SheetWords::language(const QString &code)
{
    return code == u"kk" ? tr("Kazakh") : code == u"ru" ? tr("Russian") : tr("Kazakh and Russian");
}

QString SheetWords::form(const QString &code)
{
    static const std::vector<casework::FormFacts> forms = casework::forms();
    for (const casework::FormFacts &form : forms)
        if (form.code == code)
            return form.title.in(currentLanguage());
    return code;
}

} // namespace qorgan::ui
