// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firststart/unitstep.h"

#include "domain/catalogue.h"
#include "widgets/fielderror.h"
#include "widgets/textfield.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

UnitStep::UnitStep(QWidget *parent)
    : Step(parent), m_regionLabel(new QLabel), m_region(new QComboBox), m_regionError(new FieldError(m_region)),
      m_nameKk(new TextField(u"unitNameKkEdit"_s)), m_nameRu(new TextField(u"unitNameRuEdit"_s)),
      m_code(new TextField(u"unitCodeEdit"_s)), m_phone(new TextField(u"unitPhoneEdit"_s)),
      m_addressKk(new TextField(u"unitAddressKkEdit"_s)), m_addressRu(new TextField(u"unitAddressRuEdit"_s)),
      m_prosecutorKk(new TextField(u"prosecutorKkEdit"_s)), m_prosecutorRu(new TextField(u"prosecutorRuEdit"_s))
{
    m_region->setObjectName(u"unitRegionCombo"_s);
    m_regionLabel->setBuddy(m_region);
    m_region->addItem(QString());
    for (const auto &item : domain::catalogue(u"regions"_s).items())
        m_region->addItem(QString(), item.code);
    m_region->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto *region = new QVBoxLayout;
    region->setSpacing(4);
    region->addWidget(m_regionLabel);
    region->addWidget(m_region);
    region->addWidget(m_regionError);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->addLayout(region, 0, 0, Qt::AlignTop);
    grid->addWidget(m_code, 0, 1, Qt::AlignTop);
    grid->addWidget(m_nameKk, 1, 0, Qt::AlignTop);
    grid->addWidget(m_nameRu, 1, 1, Qt::AlignTop);
    grid->addWidget(m_addressKk, 2, 0, Qt::AlignTop);
    grid->addWidget(m_addressRu, 2, 1, Qt::AlignTop);
    grid->addWidget(m_prosecutorKk, 3, 0, Qt::AlignTop);
    grid->addWidget(m_prosecutorRu, 3, 1, Qt::AlignTop);
    grid->addWidget(m_phone, 4, 0, Qt::AlignTop);
    grid->setRowStretch(5, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    setFocusProxy(m_region);
    connect(m_region, &QComboBox::currentIndexChanged, m_regionError, &FieldError::clear);
    retranslate();
}

domain::Unit UnitStep::unit() const
{
    // Who speaks English reads the Russian name; the state language is never left out for it.
    const auto texts = [](const TextField *kk, const TextField *ru) {
        return base::Texts{kk->text(), ru->text(), ru->text()};
    };
    domain::Unit unit;
    unit.name = texts(m_nameKk, m_nameRu);
    unit.code = m_code->text();
    unit.region = m_region->currentData().toString();
    unit.address = texts(m_addressKk, m_addressRu);
    unit.phone = m_phone->text();
    unit.prosecutorOffice = texts(m_prosecutorKk, m_prosecutorRu);
    return unit;
}

QString UnitStep::title() const
{
    return tr("Your unit");
}

QString UnitStep::explanation() const
{
    return tr("This stands on every sheet you print. Names and addresses in both languages: the sheets need both.");
}

QString UnitStep::verb() const
{
    return tr("&Next");
}

base::Result<void> UnitStep::check() const
{
    if (m_region->currentData().toString().isEmpty())
        return base::fail(u"required"_s, u"region"_s);
    if (m_code->text().trimmed().isEmpty())
        return base::fail(u"required"_s, u"unit_code"_s);
    if (m_nameKk->text().trimmed().isEmpty() && m_nameRu->text().trimmed().isEmpty())
        return base::fail(u"required"_s, u"unit_name"_s);
    return {};
}

bool UnitStep::refuse(const base::Error &error)
{
    if (error.field == u"region") {
        m_regionError->say(sentence(error));
        m_region->setFocus();
        return true;
    }
    TextField *field = error.field == u"unit_code" ? m_code : error.field == u"unit_name" ? m_nameKk : nullptr;
    if (!field)
        return false;
    field->refuse(error);
    field->setFocus();
    return true;
}

void UnitStep::retranslate()
{
    m_regionLabel->setText(tr("&Region"));
    m_region->setItemText(0, tr("Choose the region"));
    for (int i = 1; i < m_region->count(); ++i)
        m_region->setItemText(i, label(u"regions"_s, m_region->itemData(i).toString()));
    m_regionError->clear();
    m_code->setLabel(tr("&Code of the unit"));
    m_nameKk->setLabel(tr("Name of the unit in &Kazakh"));
    m_nameRu->setLabel(tr("Name of the unit in R&ussian"));
    m_addressKk->setLabel(tr("&Address in Kazakh"));
    m_addressRu->setLabel(tr("Address in Russ&ian"));
    m_prosecutorKk->setLabel(tr("&Prosecutor's office in Kazakh"));
    m_prosecutorRu->setLabel(tr("Prosecutor's &office in Russian"));
    m_phone->setLabel(tr("P&hone of the duty unit"));
}

} // namespace qorgan::ui
