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

namespace {

/// The handle of a control: both kinds of the step may stand in one window.
QString nameIn(UnitStep::Purpose purpose, const QString &name)
{
    return purpose == UnitStep::Purpose::FirstStart ? name : QString(u"changed"_s + name.front().toUpper() + name.mid(1));
}

} // namespace

UnitStep::UnitStep(Purpose purpose, QWidget *parent)
    : Step(parent), m_purpose(purpose), m_regionLabel(new QLabel), m_region(new QComboBox), m_regionError(new FieldError(m_region)),
      m_nameKk(new TextField(nameIn(purpose, u"unitNameKkEdit"_s))), m_nameRu(new TextField(nameIn(purpose, u"unitNameRuEdit"_s))),
      m_code(new TextField(nameIn(purpose, u"unitCodeEdit"_s))), m_phone(new TextField(nameIn(purpose, u"unitPhoneEdit"_s))),
      m_addressKk(new TextField(nameIn(purpose, u"unitAddressKkEdit"_s))), m_addressRu(new TextField(nameIn(purpose, u"unitAddressRuEdit"_s))),
      m_prosecutorKk(new TextField(nameIn(purpose, u"prosecutorKkEdit"_s))), m_prosecutorRu(new TextField(nameIn(purpose, u"prosecutorRuEdit"_s))),
      m_nameEn(new TextField(nameIn(purpose, u"unitNameEnEdit"_s))), m_addressEn(new TextField(nameIn(purpose, u"unitAddressEnEdit"_s))),
      m_prosecutorEn(new TextField(nameIn(purpose, u"prosecutorEnEdit"_s))), m_numberPrefix(new TextField(nameIn(purpose, u"numberPrefixEdit"_s)))
{
    m_region->setObjectName(nameIn(purpose, u"unitRegionCombo"_s));
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
    grid->addWidget(m_numberPrefix, 4, 1, Qt::AlignTop);
    grid->addWidget(m_nameEn, 5, 0, Qt::AlignTop);
    grid->addWidget(m_addressEn, 5, 1, Qt::AlignTop);
    grid->addWidget(m_prosecutorEn, 6, 0, Qt::AlignTop);
    grid->setRowStretch(7, 1);
    for (QWidget *field : {m_nameEn, m_addressEn, m_prosecutorEn, m_numberPrefix})
        field->setVisible(purpose == Purpose::Change);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    setFocusProxy(m_region);
    connect(m_region, &QComboBox::currentIndexChanged, m_regionError, &FieldError::clear);
    retranslate();
}

void UnitStep::show(const domain::Unit &unit)
{
    m_region->setCurrentIndex(qMax(0, m_region->findData(unit.region)));
    const std::pair<TextField *, QString> texts[]{
        {m_code, unit.code},
        {m_phone, unit.phone},
        {m_numberPrefix, unit.numberPrefix},
        {m_nameKk, unit.name.kk},
        {m_nameRu, unit.name.ru},
        {m_nameEn, unit.name.en},
        {m_addressKk, unit.address.kk},
        {m_addressRu, unit.address.ru},
        {m_addressEn, unit.address.en},
        {m_prosecutorKk, unit.prosecutorOffice.kk},
        {m_prosecutorRu, unit.prosecutorOffice.ru},
        {m_prosecutorEn, unit.prosecutorOffice.en}};
    for (const auto &[field, text] : texts) {
        field->edit()->setText(text);
        field->edit()->setCursorPosition(0);
        field->accept();
    }
    m_regionError->clear();
}

domain::Unit UnitStep::unit() const
{
    // Who speaks English reads the Russian name where there is no other; the state language is never left out.
    const auto texts = [this](const TextField *kk, const TextField *ru, const TextField *en) {
        const bool asked = m_purpose == Purpose::Change && !en->text().isEmpty();
        return base::Texts{kk->text(), ru->text(), asked ? en->text() : ru->text()};
    };
    domain::Unit unit;
    unit.name = texts(m_nameKk, m_nameRu, m_nameEn);
    unit.code = m_code->text();
    unit.region = m_region->currentData().toString();
    unit.numberPrefix = m_numberPrefix->text();
    unit.address = texts(m_addressKk, m_addressRu, m_addressEn);
    unit.phone = m_phone->text();
    unit.prosecutorOffice = texts(m_prosecutorKk, m_prosecutorRu, m_prosecutorEn);
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

QString UnitStep::caption(QString text) const
{
    return m_purpose == Purpose::Change ? text.remove(u'&') : text;
}

void UnitStep::retranslate()
{
    m_regionLabel->setText(caption(tr("&Region")));
    m_region->setItemText(0, tr("Choose the region"));
    for (int i = 1; i < m_region->count(); ++i)
        m_region->setItemText(i, label(u"regions"_s, m_region->itemData(i).toString()));
    m_regionError->clear();
    m_code->setLabel(caption(tr("&Code of the unit")));
    m_nameKk->setLabel(caption(tr("Name of the unit in &Kazakh")));
    m_nameRu->setLabel(caption(tr("Name of the unit in R&ussian")));
    m_addressKk->setLabel(caption(tr("&Address in Kazakh")));
    m_addressRu->setLabel(caption(tr("Address in Russ&ian")));
    m_prosecutorKk->setLabel(caption(tr("&Prosecutor's office in Kazakh")));
    m_prosecutorRu->setLabel(caption(tr("Prosecutor's &office in Russian")));
    m_phone->setLabel(caption(tr("P&hone of the duty unit")));
    m_nameEn->setLabel(tr("Name of the unit in English"));
    m_addressEn->setLabel(tr("Address in English"));
    m_prosecutorEn->setLabel(tr("Prosecutor's office in English"));
    m_numberPrefix->setLabel(tr("First part of the numbers of orders"));
}

} // namespace qorgan::ui
