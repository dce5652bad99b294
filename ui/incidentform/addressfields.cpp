// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/addressfields.h"

#include "incidentform/codecombo.h"
#include "incidentform/formfield.h"
#include "widgets/flowlayout.h"

#include <QLineEdit>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

AddressFields::AddressFields(const QString &name, const QString &role)
    : m_region(new CodeCombo(u"regions"_s)), m_district(new CodeCombo(u"districts"_s)), m_locality(new QLineEdit),
      m_street(new QLineEdit), m_house(new QLineEdit), m_flat(new QLineEdit)
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(12);
    const auto add = [&](QWidget *control, const QString &suffix, const QString &field, int letters) {
        control->setObjectName(name + suffix);
        m_fields.push_back(new FormField(control, field, letters));
        flow->addWidget(m_fields.back());
    };
    add(m_region, u"Region"_s, u"region"_s, 37); // "Северо-Казахстанская область"
    add(m_district, u"District"_s, u"district"_s, 23);
    add(m_locality, u"Locality"_s, u"locality"_s, 17);
    add(m_street, u"Street"_s, u"street"_s, 18);
    add(m_house, u"House"_s, u"house"_s, 6);
    add(m_flat, u"Flat"_s, u"flat"_s, 6);
    setRole(role);
    setFocusProxy(m_region);

    m_district->restrictTo(u"region"_s, {});
    connect(m_region, &QComboBox::currentIndexChanged, this, [this] {
        m_district->restrictTo(u"region"_s, m_region->code());
        Q_EMIT changed();
    });
    connect(m_district, &QComboBox::currentIndexChanged, this, &AddressFields::changed);
    for (QLineEdit *edit : {m_locality, m_street, m_house, m_flat})
        connect(edit, &QLineEdit::textChanged, this, &AddressFields::changed);
}

domain::Address AddressFields::address() const
{
    return {m_region->code(), m_district->code(), m_locality->text(),
            m_street->text(), m_house->text(),    m_flat->text()};
}

void AddressFields::setAddress(const domain::Address &address)
{
    m_region->choose(address.region);
    m_district->choose(address.district);
    m_locality->setText(address.locality);
    m_street->setText(address.street);
    m_house->setText(address.house);
    m_flat->setText(address.flat);
}

void AddressFields::setRole(const QString &role)
{
    for (FormField *field : m_fields)
        field->setRole(role);
}

void AddressFields::retranslate()
{
    m_region->retranslate();
    m_district->retranslate();
}

} // namespace qorgan::ui
