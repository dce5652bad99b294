// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "person/correction.h"

#include <utility>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using domain::Address;

QStringList changedFacts(const domain::Person &now, const domain::Person &shown)
{
    const std::pair<QString, bool> fields[] = {
        {u"surname"_s, now.surname != shown.surname},
        {u"given_name"_s, now.givenName != shown.givenName},
        {u"patronymic"_s, now.patronymic != shown.patronymic},
        {u"birth_date"_s, now.birthDate != shown.birthDate},
        {u"birth_place"_s, now.birthPlace != shown.birthPlace},
        {u"sex"_s, now.sex != shown.sex},
        {u"iin"_s, now.iin != shown.iin},
        {u"iin_absent_reason"_s, now.iinAbsentReason != shown.iinAbsentReason},
        {u"citizenship"_s, now.citizenship != shown.citizenship},
        {u"document"_s, now.document != shown.document},
        {u"phone"_s, now.phone != shown.phone},
        {u"workplace"_s, now.workplace != shown.workplace},
        {u"address"_s, now.address != shown.address},
        {u"registered_address"_s, now.registeredAddress != shown.registeredAddress},
        {u"disability"_s, now.disability != shown.disability},
        {u"pregnant"_s, now.pregnant != shown.pregnant},
        {u"children_under_14"_s, now.childrenUnder14 != shown.childrenUnder14},
        {u"safe_contact"_s, now.safeContact != shown.safeContact},
    };
    QStringList changed;
    for (const auto &[name, isChanged] : fields)
        if (isChanged)
            changed << name;
    return changed;
}

Address corrected(const Address &now, const Address &shown, const Address &recorded)
{
    const auto part = [&](QString Address::*member) {
        return now.*member == shown.*member ? recorded.*member : now.*member;
    };
    Address address{part(&Address::region), part(&Address::district), part(&Address::locality),
                    part(&Address::street), part(&Address::house),    part(&Address::flat)};
    // A place of that name elsewhere is another place.
    if (now.region != shown.region || now.district != shown.district)
        address.locality = now.locality;
    return address;
}

} // namespace qorgan::ui
