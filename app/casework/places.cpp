// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/places.h"

#include "casework/checks.h"
#include "casework/fieldpath.h"
#include "casework/placenames.h"
#include "domain/catalogue.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using domain::Address;
using domain::CatalogueItem;

namespace {

constexpr qsizetype RegionDigits = 2;
constexpr qsizetype DistrictDigits = 4;
constexpr qsizetype KatoDigits = 9;

bool isNumber(const QString &text, qsizetype digits)
{
    return text.size() == digits
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// One address on its way from what was typed to what is stored.
class AddressResolution
{
public:
    AddressResolution(Session &session, Address address, const QString &role, std::vector<Warning> &warnings)
        : m_session(session), m_address(std::move(address)), m_role(role), m_warnings(warnings)
    {
    }

    Result<Address> resolve()
    {
        if (const auto region = resolveRegion(); !region)
            return fail(region.error());
        if (!m_address.district.isEmpty())
            resolveDistrict();
        if (!m_address.locality.isEmpty())
            resolveLocality();
        return m_address;
    }

private:
    Result<void> resolveRegion()
    {
        QString &region = m_address.region;
        if (region.isEmpty())
            return {};
        if (isNumber(region, KatoDigits))
            region.truncate(RegionDigits);
        const CatalogueItem *item = domain::catalogue(u"regions"_s).match(region);
        if (!item)
            return fail(u"unknown-code"_s, fieldUnder(m_role, u"region"_s));
        region = item->code;
        return {};
    }

    void resolveDistrict()
    {
        QString &district = m_address.district;
        if (isNumber(district, KatoDigits) || isNumber(district, DistrictDigits)) {
            const QString code = district.left(DistrictDigits);
            if (!isKnownDistrict(code))
                return warn(u"place-unknown"_s, u"district"_s);
            district = code;
        } else {
            const auto named = districtsNamed(district);
            if (named.size() != 1)
                return warn(named.empty() ? u"place-unknown"_s : u"place-ambiguous"_s, u"district"_s);
            district = named.front();
        }
        agreeOnRegion(district, u"district"_s);
    }

    /// Codes of the districts of that name in the region; without a region in the unit's own, then in any.
    QStringList districtsNamed(const QString &name) const
    {
        const auto &districts = domain::catalogue(u"districts"_s);
        const QString region = regionToSearch();
        if (const CatalogueItem *item = districts.match(name, u"region"_s, region))
            return {item->code};
        QStringList found;
        if (m_address.region.isEmpty())
            for (const CatalogueItem &each : domain::catalogue(u"regions"_s).items())
                if (const CatalogueItem *item = districts.match(name, u"region"_s, each.code))
                    found.append(item->code);
        return found.isEmpty() ? cityDistrictsNamed(name, region) : found;
    }

    /// The districts of the cities that are regions of their own stand in the national classifier alone.
    QStringList cityDistrictsNamed(const QString &name, const QString &region) const
    {
        auto &territories = m_session.store().territories();
        const auto city = territories.find(region.leftJustified(KatoDigits, u'0'));
        QStringList found;
        if (city && isCity(*city))
            for (const auto &object : localitiesNamed(name, territories.within(region)))
                if (object.level == u"sub_district")
                    found.append(object.code.left(DistrictDigits));
        return found;
    }

    QString regionToSearch() const
    {
        return m_address.region.isEmpty() ? m_session.unit().region : m_address.region;
    }

    bool isKnownDistrict(const QString &code) const
    {
        return domain::catalogue(u"districts"_s).find(code)
            || !m_session.store().territories().within(code).empty();
    }

    void resolveLocality()
    {
        auto &territories = m_session.store().territories();
        QString &locality = m_address.locality;
        const bool isLoaded = territories.isLoaded();
        if (isNumber(locality, KatoDigits)) {
            if (isLoaded ? !territories.find(locality) : !isKnownDistrict(locality.left(DistrictDigits)))
                return warn(u"place-unknown"_s, u"locality"_s);
            return agreeOnDistrict();
        }
        if (!isLoaded)
            return warn(u"classifier-missing"_s, u"locality"_s);
        const auto named = localitiesNamed(locality, searchedObjects());
        if (named.size() != 1)
            return warn(named.empty() ? u"place-unknown"_s : u"place-ambiguous"_s, u"locality"_s);
        locality = named.front().code;
        agreeOnDistrict();
    }

    /// Where a locality is looked for: its district, else its region, else the unit's region. A district kept
    /// as text is none that the classifier knows, so that nothing can lie in it.
    std::vector<storage::Territory> searchedObjects() const
    {
        auto &territories = m_session.store().territories();
        const QString &district = m_address.district;
        const QString region = regionToSearch();
        if (district.isEmpty())
            return territories.within(region);
        if (!isNumber(district, DistrictDigits))
            return {};
        auto objects = territories.within(district);
        // A city that is a region of its own is the locality of all its districts.
        if (auto city = territories.find(region.leftJustified(KatoDigits, u'0')); city && isCity(*city))
            objects.push_back(std::move(*city));
        return objects;
    }

    void agreeOnDistrict()
    {
        const QString code = m_address.locality.left(DistrictDigits);
        const bool isRegion = m_address.locality.endsWith(u"0000000");
        if (isRegion)
            return agreeOnRegion(m_address.locality, u"locality"_s);
        if (m_address.district.isEmpty())
            m_address.district = code;
        else if (m_address.district != code)
            return warn(u"place-mismatch"_s, u"locality"_s);
        agreeOnRegion(code, u"locality"_s);
    }

    void agreeOnRegion(const QString &code, const QString &field)
    {
        const QString region = code.left(RegionDigits);
        if (m_address.region.isEmpty())
            m_address.region = region;
        else if (m_address.region != region)
            warn(u"place-mismatch"_s, field);
    }

    void warn(const QString &code, const QString &field)
    {
        m_warnings.push_back({code, fieldUnder(m_role, field), {}});
    }

    Session &m_session;
    Address m_address;
    QString m_role;
    std::vector<Warning> &m_warnings;
};

} // namespace

Result<Address> resolveAddress(Session &session, const Address &typed, const QString &role,
                               std::vector<Warning> &warnings)
{
    TextChecks texts(role);
    Address address;
    address.region = texts.shortText(typed.region, u"region"_s);
    address.district = texts.shortText(typed.district, u"district"_s);
    address.locality = texts.shortText(typed.locality, u"locality"_s);
    address.street = texts.shortText(typed.street, u"street"_s);
    address.house = texts.shortText(typed.house, u"house"_s);
    address.flat = texts.shortText(typed.flat, u"flat"_s);
    if (const auto found = texts.finding())
        return fail(*found);
    return AddressResolution(session, std::move(address), role, warnings).resolve();
}

} // namespace qorgan::casework
