// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/sheetinfo.h"

#include "base/text.h"
#include "domain/catalogue.h"

namespace qorgan::casework {

using namespace base;
using namespace domain;
using forms::Audience;
using forms::PrintLanguage;

namespace {

QString recipientName(const OrderSheet &sheet)
{
    for (const Person &victim : sheet.victims)
        if (sheet.recipient == victim.id)
            return victim.fullName();
    return {};
}

} // namespace

forms::SheetInfo sheetInfo(Session &session, const SheetOf &sheet)
{
    const Account &account = session.account();
    const auto rank = [&](Language language) {
        return normalized(catalogue(u"ranks"_s).label(account.rank, language) + u' '
                          + (account.fullName.isEmpty() ? account.login : account.fullName));
    };
    forms::SheetInfo info;
    info.copy = sheet.copy;
    info.number = sheet.number;
    info.recordId = sheet.record.isNull() ? QString() : sheet.record.toString(QUuid::WithoutBraces);
    info.code = sheet.code;
    info.printedAt = session.now();
    info.printedBy = {rank(Language::Kazakh), rank(Language::Russian), rank(Language::English)};
    info.training = session.isTraining();
    return info;
}

forms::SheetInfo sheetInfo(Session &session, const OrderSheet &sheet, int copy, Audience audience)
{
    forms::SheetInfo info = sheetInfo(session, {sheet.order.number, sheet.order.id.uuid, copy});
    info.recipient = audience == Audience::Victim ? recipientName(sheet) : QString();
    return info;
}

QStringList sealedInText(const OrderSheet &sheet, Audience audience)
{
    if (audience != Audience::Offender)
        return {};
    const Narrative &circumstances = sheet.order.circumstances;
    return forms::findSealed(QString(circumstances.kk + u'\n' + circumstances.ru + u'\n' + sheet.order.place),
                             sealedFromOffender(sheet));
}

std::vector<Warning> missingTexts(const OrderSheet &sheet, PrintLanguage language)
{
    std::vector<Warning> warnings;
    const Narrative &text = sheet.order.circumstances;
    if (language != PrintLanguage::Russian && text.kk.isEmpty())
        warnings.push_back({u"text-missing-in-language"_s, u"circumstances"_s, {u"kk"_s}});
    if (language != PrintLanguage::Kazakh && text.ru.isEmpty())
        warnings.push_back({u"text-missing-in-language"_s, u"circumstances"_s, {u"ru"_s}});
    return warnings;
}

} // namespace qorgan::casework
