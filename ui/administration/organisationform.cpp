// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration/organisationform.h"

#include "administration/organisationmodel.h"
#include "domain/messages.h"
#include "incidentform/choice.h"
#include "incidentform/codecombo.h"
#include "widgets/fielderror.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using domain::Organisation;

OrganisationForm::OrganisationForm(SessionThread &session, QWidget *parent)
    : StepSection(session, u"organisationForm"_s, u"organisation"_s, parent), m_kindLabel(new QLabel),
      m_kind(new CodeCombo(u"referral_recipients"_s)), m_kkLabel(new QLabel), m_kk(new QLineEdit), m_ruLabel(new QLabel),
      m_ru(new QLineEdit), m_addressLabel(new QLabel), m_address(new QLineEdit), m_phoneLabel(new QLabel),
      m_phone(new QLineEdit), m_licensedLabel(new QLabel),
      m_licensed(new Choice(u"licensed"_s, u"yes_no_unknown"_s, {u"yes"_s, u"no"_s, u"unknown"_s})),
      m_licenceLabel(new QLabel), m_licence(new QLineEdit), m_save(new QPushButton), m_back(new QPushButton)
{
    nameControls();
    layOut();
    connect(m_save, &QPushButton::clicked, this, &OrganisationForm::save);
    connect(m_back, &QPushButton::clicked, this, &OrganisationForm::left);
    for (QLineEdit *edit : {m_kk, m_ru, m_address, m_phone, m_licence})
        connect(edit, &QLineEdit::returnPressed, this, &OrganisationForm::save);
    retranslate();
}

void OrganisationForm::nameControls()
{
    m_kind->setObjectName(u"organisationKindCombo"_s);
    m_kk->setObjectName(u"organisationNameKkEdit"_s);
    m_ru->setObjectName(u"organisationNameRuEdit"_s);
    m_address->setObjectName(u"organisationAddressEdit"_s);
    m_phone->setObjectName(u"organisationPhoneEdit"_s);
    m_licence->setObjectName(u"organisationLicenceEdit"_s);
    m_save->setObjectName(u"saveOrganisationButton"_s);
    m_back->setObjectName(u"organisationBackButton"_s);
}

void OrganisationForm::layOut()
{
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(28);
    m_body->addWidget(wrapping({above(m_kindLabel, m_kind)}));
    m_body->addWidget(errorPlace({u"kind"_s}, m_kind));
    m_body->addWidget(above(m_kkLabel, m_kk));
    m_body->addWidget(errorPlace({u"name"_s, u"name.kk"_s}, m_kk));
    m_body->addWidget(above(m_ruLabel, m_ru));
    m_body->addWidget(errorPlace({u"name.ru"_s}, m_ru));
    m_body->addWidget(above(m_addressLabel, m_address));
    m_body->addWidget(errorPlace({u"address"_s}, m_address));
    m_body->addWidget(above(m_phoneLabel, m_phone));
    m_body->addWidget(errorPlace({u"phone"_s}, m_phone));
    m_body->addWidget(above(m_licensedLabel, m_licensed));
    m_body->addWidget(errorPlace({u"licensed"_s}, m_licensed));
    m_body->addWidget(above(m_licenceLabel, m_licence));
    m_body->addWidget(errorPlace({u"licence"_s}, m_licence));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    m_body->addLayout(buttons);
}

QWidget *OrganisationForm::controlFor(const QString &act) const
{
    return act == u"organisation" ? m_kind : nullptr;
}

QUuid OrganisationForm::newDraft()
{
    return QUuid(u"0d7d8a2e-6a51-4a0c-8a0f-5a2f3c7d2b11"_s);
}

void OrganisationForm::begin()
{
    m_known = {};
    open(newDraft());
}

void OrganisationForm::begin(const Organisation &organisation)
{
    m_known = organisation;
    open(organisation.id.uuid);
}

void OrganisationForm::open(const QUuid &draft)
{
    forget();
    cleared();
    show();
    retranslate();
    beginDraft(draft);
    m_kind->setFocus();
}

void OrganisationForm::clear()
{
    forget();
    m_known = {};
    hide();
}

void OrganisationForm::cleared()
{
    m_next = {};
    m_kind->choose(m_known.kind);
    m_kk->setText(m_known.name.kk);
    m_ru->setText(m_known.name.ru);
    m_address->setText(m_known.address);
    m_phone->setText(m_known.phone);
    m_licensed->choose(m_known.licensed);
    m_licence->setText(m_known.licence);
}

Organisation OrganisationForm::typed() const
{
    Organisation organisation = m_known;
    organisation.kind = m_kind->code();
    organisation.name.kk = m_kk->text();
    organisation.name.ru = m_ru->text();
    organisation.address = m_address->text();
    organisation.phone = m_phone->text();
    organisation.licensed = m_licensed->code();
    organisation.licence = m_licence->text();
    return organisation;
}

void OrganisationForm::save()
{
    Organisation organisation = typed();
    const bool isNew = m_known.id.isNull();
    if (isNew && m_next.isNull())
        m_next = {QUuid::createUuid()};
    if (isNew)
        organisation.id = m_next;
    using View = casework::Accepted<Organisation>;
    act<View>(
        [organisation, isNew](casework::Session &session) {
            return isNew ? casework::addOrganisation(session, organisation)
                         : casework::changeOrganisation(session, organisation);
        },
        [this] { return !isHidden(); },
        [this](const View &view) {
            // A reservation is no refusal: it is said where everything done is said.
            Q_EMIT said(view.warnings.empty() ? tr("The organisation is saved.") : domain::sentence(view.warnings.front(), currentLanguage()));
            Q_EMIT saved(view.value);
        });
}

void OrganisationForm::retranslate()
{
    setTitle(m_known.id.isNull() ? tr("A new organisation") : OrganisationModel::nameOf(m_known));
    m_kindLabel->setText(tr("&Kind"));
    m_kind->retranslate();
    m_kkLabel->setText(tr("Na&me in Kazakh"));
    m_ruLabel->setText(tr("Name in R&ussian"));
    m_addressLabel->setText(tr("A&ddress"));
    m_phoneLabel->setText(tr("&Phone"));
    m_licensedLabel->setText(tr("Has a licence"));
    m_licensed->retranslate(m_licensedLabel->text());
    m_licenceLabel->setText(tr("&Licence: number and date"));
    m_save->setText(tr("Sa&ve"));
    m_back->setText(tr("&Back to the list"));
    StepSection::retranslate();
}

} // namespace qorgan::ui
