// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "person/correctionform.h"

#include "domain/messages.h"
#include "incidentform/addressfields.h"
#include "incidentform/formfield.h"
#include "incidentform/personfields.h"
#include "incidentform/representativefields.h"
#include "person/correction.h"
#include "person/furtherfacts.h"
#include "person/safefields.h"
#include "widgets/flowlayout.h"
#include "widgets/labelled.h"
#include "widgets/look.h"
#include "widgets/offer.h"
#include "widgets/texts.h"
#include "widgets/typed.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using domain::Address;
using domain::Person;

namespace {

const std::array<QString, 4> SealedFields{u"phone"_s, u"workplace"_s, u"address"_s, u"registered_address"_s};

QString fieldName(const QString &field)
{
    return domain::fieldLabel(field, currentLanguage());
}

FlowLayout *addRow(QVBoxLayout *column)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(12);
    column->addWidget(row);
    return flow;
}

/// A part under a title of its own, which can be out of sight as a whole.
QVBoxLayout *addBox(QVBoxLayout *column, QLabel *title, QWidget *box)
{
    auto *inner = new QVBoxLayout(box);
    inner->setContentsMargins(0, 8, 0, 0);
    inner->setSpacing(8);
    addRuledTitle(inner, title);
    column->addWidget(box);
    return inner;
}

/// The address with the locality's name in place of its code.
Address readable(Address address, const base::Texts &localityName)
{
    address.locality = localityName.in(currentLanguage());
    return address;
}

} // namespace

CorrectionForm::CorrectionForm(SessionThread &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_facts(new PersonFields(u"person"_s, {})), m_further(new FurtherFacts),
      m_registeredTitle(new QLabel), m_registeredBox(new QWidget),
      m_registered(new AddressFields(u"registered"_s, u"registered_address"_s)), m_sealedTitle(new QLabel),
      m_sealedBox(new QWidget), m_sealed{}, m_safe(new SafeFields),
      m_representative(new RepresentativeFields(session, u"representative"_s)), m_error(new QLabel),
      m_cancel(new QPushButton), m_save(new QPushButton), m_keeper(session, u"correction"_s, this, nullptr),
      m_anew(new Offer(u"correctionAnewButton"_s))
{
    setObjectName(u"correctionForm"_s);
    layOut();
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &CorrectionForm::save);
    }
    connect(m_save, &QPushButton::clicked, this, &CorrectionForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &CorrectionForm::giveUp);
    connect(m_anew, &Offer::taken, this, &CorrectionForm::startAnew);
    connect(&m_keeper, &DraftKeeper::restored, this, [this](const QUuid &, base::Instant savedAt) {
        m_savedAt = savedAt;
        takeBack();
    });
    connect(&m_keeper, &DraftKeeper::failed, this, [this](const base::Error &error) {
        m_failure = error;
        showState();
    });
    onTyping(this, [this] { m_keeper.touch(); });
    retranslate();
}

void CorrectionForm::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    column->addWidget(m_anew);
    column->addWidget(m_safe);
    column->addSpacing(8);
    column->addWidget(m_facts);
    column->addWidget(m_further);
    addBox(column, m_registeredTitle, m_registeredBox)->addWidget(m_registered);
    FlowLayout *sealed = addRow(addBox(column, m_sealedTitle, m_sealedBox));
    for (std::size_t i = 0; i < m_sealed.size(); ++i) {
        m_sealed[i] = new QPushButton;
        m_sealed[i]->setObjectName(SealedFields[i] + u"CorrectButton"_s);
        sealed->addWidget(m_sealed[i]);
        connect(m_sealed[i], &QPushButton::clicked, this, [this, field = SealedFields[i]] { reveal(field); });
    }
    column->addWidget(m_representative);
    m_error->setObjectName(u"correctionError"_s);
    m_error->setWordWrap(true);
    column->addWidget(m_error);
    m_cancel->setObjectName(u"cancelCorrectionButton"_s);
    m_save->setObjectName(u"saveCorrectionButton"_s);
    m_save->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    column->addLayout(foot);
}

void CorrectionForm::begin(const casework::PersonCard &card)
{
    clear();
    m_card = card;
    m_begun = card;
    m_recorded = card.person;
    fill();
    m_shown = typed();
    m_keeper.begin(card.person.id.uuid, card.person.id.uuid);
    showState();
}

/// What was revealed and typed over stands in its field, not behind a seal.
void CorrectionForm::takeBack()
{
    const Person now = typed();
    const std::pair<QString, bool> hidden[] = {{SealedFields[0], !now.phone.isEmpty()},
                                               {SealedFields[1], !now.workplace.isEmpty()},
                                               {SealedFields[2], !now.address.isEmpty()},
                                               {SealedFields[3], !now.registeredAddress.isEmpty()}};
    for (const auto &[field, isTyped] : hidden)
        if (isTyped)
            m_card->sealed.removeAll(field);
    showState();
}

void CorrectionForm::startAnew()
{
    m_keeper.done();
    const casework::PersonCard card = *m_begun;
    begin(card);
    if (FormField *first = fieldOf(this, u"surname"_s))
        first->focus();
}

void CorrectionForm::giveUp()
{
    m_keeper.done();
    Q_EMIT givenUp();
}

void CorrectionForm::showAnew()
{
    if (m_savedAt)
        m_anew->show(tr("This is what you typed until %1; it is not recorded yet.").arg(dateTimeText(*m_savedAt)),
                     tr("Start from the recorded facts"));
    else
        m_anew->dismiss();
}

void CorrectionForm::fill()
{
    const Person &person = m_recorded;
    Person shown = person;
    shown.address = readable(person.address, m_card->localityName);
    m_facts->setPerson(shown);
    m_further->show(person);
    m_registered->setAddress(readable(person.registeredAddress, m_card->registeredLocalityName));
    m_safe->show(person.safeContact);
    m_representative->begin(person.legalRepresentative, m_card->representativeName);
}

void CorrectionForm::clear()
{
    m_keeper.forget();
    m_savedAt.reset();
    m_begun.reset();
    m_card.reset();
    m_recorded = {};
    m_shown = {};
    m_busy = false;
    m_failure.reset();
    m_facts->clear();
    m_further->clear();
    m_registered->setAddress({});
    m_safe->clear();
    m_representative->clear();
    for (FormField *field : findChildren<FormField *>())
        field->forgive();
    showState();
}

Person CorrectionForm::typed() const
{
    Person person = m_facts->person();
    m_further->fill(person);
    person.registeredAddress = m_registered->address();
    person.safeContact = m_safe->contact();
    return person;
}

QStringList CorrectionForm::changedFields(const Person &now) const
{
    QStringList changed = changedFacts(now, m_shown);
    if (m_representative->isChanged())
        changed << u"legal_representative"_s;
    return changed;
}

casework::PersonDraft CorrectionForm::draft(const Person &now) const
{
    casework::PersonDraft draft;
    draft.person = now;
    draft.person.address = corrected(now.address, m_shown.address, m_recorded.address);
    draft.person.registeredAddress =
        corrected(now.registeredAddress, m_shown.registeredAddress, m_recorded.registeredAddress);
    m_representative->fill(draft);
    return draft;
}

void CorrectionForm::save()
{
    using Answer = base::Result<casework::Accepted<casework::PersonCard>>;
    if (!m_card || m_busy || !checkFields(this))
        return;
    m_busy = true;
    m_failure.reset();
    showState();
    const Person now = typed();
    const domain::PersonId id = m_card->person.id;
    m_session.ask<Answer>(
        this,
        [id, draft = draft(now), fields = changedFields(now)](casework::Session &s) {
            return casework::changePerson(s, id, draft, fields);
        },
        [this, id](const Answer &answer) {
            if (!m_card || m_card->person.id != id)
                return; // another person is shown since
            m_busy = false;
            showState();
            if (answer) {
                m_keeper.done();
                Q_EMIT saved(*answer);
            } else {
                refuse(answer.error());
            }
        });
}

void CorrectionForm::refuse(const base::Error &error)
{
    if (refuseField(this, error))
        return;
    m_failure = error;
    showState();
    m_save->setFocus(Qt::OtherFocusReason);
}

void CorrectionForm::reveal(const QString &field)
{
    using Answer = base::Result<casework::RevealedField>;
    if (!m_card || m_busy)
        return;
    m_busy = true;
    const domain::PersonId id = m_card->person.id;
    m_session.ask<Answer>(
        this, [id, field](casework::Session &s) { return casework::revealField(s, id, field); },
        [this, id, field](const Answer &answer) {
            if (!m_card || m_card->person.id != id)
                return; // another person is shown since
            m_busy = false;
            if (answer)
                take(field, *answer);
            else
                refuse(answer.error());
        });
}

/// The field stands as it is recorded; whatever else was typed so far stays.
void CorrectionForm::take(const QString &field, const casework::RevealedField &revealed)
{
    const bool isTyped = m_keeper.isTyped();
    Person person = m_facts->person();
    m_card->sealed.removeAll(field);
    if (field == u"phone") {
        person.phone = m_recorded.phone = revealed.value;
    } else if (field == u"workplace") {
        person.workplace = m_recorded.workplace = revealed.value;
    } else if (field == u"address") {
        m_recorded.address = revealed.address;
        person.address = readable(revealed.address, revealed.localityName);
    } else {
        m_recorded.registeredAddress = revealed.address;
        m_registered->setAddress(readable(revealed.address, revealed.localityName));
        m_shown.registeredAddress = m_registered->address();
    }
    m_facts->setContacts(person);
    const Person now = m_facts->person();
    if (field == u"phone")
        m_shown.phone = now.phone;
    else if (field == u"workplace")
        m_shown.workplace = now.workplace;
    else if (field == u"address")
        m_shown.address = now.address;
    if (!isTyped)
        m_keeper.takeAsBegun(); // to look is not to type
    showState();
    if (FormField *shown = fieldOf(this, field))
        shown->focus();
}

void CorrectionForm::showState()
{
    const QStringList sealed = m_card ? m_card->sealed : QStringList();
    for (const QString &field : {SealedFields[0], SealedFields[1], SealedFields[2]})
        m_facts->setShown(field, !sealed.contains(field));
    m_registeredBox->setVisible(!sealed.contains(SealedFields[3]));
    for (std::size_t i = 0; i < m_sealed.size(); ++i)
        m_sealed[i]->setVisible(sealed.contains(SealedFields[i]));
    m_sealedBox->setVisible(!sealed.isEmpty());
    m_error->setVisible(m_failure.has_value());
    m_error->setText(m_failure ? u"▲ "_s + sentence(*m_failure) : QString());
    setForeground(m_error, failureColour(palette()));
    showAnew();
    m_save->setEnabled(!m_busy);
    m_save->setText(m_busy ? tr("Saving…") : tr("&Save the correction"));
}

void CorrectionForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CorrectionForm::retranslate()
{
    m_facts->retranslate();
    m_registered->retranslate();
    m_further->retranslate();
    m_safe->retranslate();
    m_representative->retranslate();
    for (FormField *field : findChildren<FormField *>())
        field->retranslate();
    m_registeredTitle->setText(fieldName(u"registered_address"_s));
    m_registered->setAccessibleName(fieldName(u"registered_address"_s));
    m_sealedTitle->setText(tr("Hidden facts"));
    for (std::size_t i = 0; i < m_sealed.size(); ++i) {
        m_sealed[i]->setText(tr("Show and correct: %1").arg(fieldName(SealedFields[i])));
        m_sealed[i]->setToolTip(tr("The log notes who looked, not what stood there"));
    }
    m_cancel->setText(tr("&Give up the correction"));
    showState();
    m_save->setToolTip(u"%1  %2"_s.arg(tr("Records what was changed"),
                                       QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
}

} // namespace qorgan::ui
