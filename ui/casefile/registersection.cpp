// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/registersection.h"

#include "casefile/filewords.h"
#include "incidentform/codecombo.h"
#include "incidentform/momentedit.h"
#include "widgets/labelled.h"
#include "widgets/offer.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::PersonFile;
using casework::RegisterGround;
using casework::RegisterOffer;

RegisterSection::RegisterSection(SessionThread &session, QWidget *parent)
    : FileSection(session, u"registerSection"_s, u"register"_s, parent), m_offers(new QWidget),
      m_categoryLabel(new QLabel), m_category(new CodeCombo(u"register_categories"_s)), m_onLabel(new QLabel),
      m_on(new MomentEdit(MomentEdit::Kind::Date)), m_untilLabel(new QLabel),
      m_until(new MomentEdit(MomentEdit::Kind::Date)), m_reasonLabel(new QLabel), m_reason(new QLineEdit),
      m_enter(new QPushButton), m_entryFields(new QWidget), m_entryLabel(new QLabel), m_entry(new QComboBox),
      m_prolongFields(new QWidget), m_longerLabel(new QLabel), m_longer(new MomentEdit(MomentEdit::Kind::Date)),
      m_groundLabel(new QLabel), m_ground(new QLineEdit), m_prolong(new QPushButton), m_removalFields(new QWidget), m_removedLabel(new QLabel),
      m_removed(new MomentEdit(MomentEdit::Kind::Date)), m_whyLabel(new QLabel), m_why(new QLineEdit),
      m_remove(new QPushButton)
{
    FileWords::narrow(m_category, u"registerCategoryCombo"_s);
    m_category->restrictTo(u"measure"_s, {}); // the others follow from a measure
    m_on->setObjectName(u"registerOnEdit"_s);
    m_until->setObjectName(u"registerUntilEdit"_s);
    m_reason->setObjectName(u"registerReasonEdit"_s);
    auto *offers = new QVBoxLayout(m_offers);
    offers->setContentsMargins(0, 0, 0, 0);
    offers->setSpacing(4);
    addRow(m_offers);
    addRow(wrapping({above(m_categoryLabel, m_category), above(m_onLabel, m_on), above(m_untilLabel, m_until)}),
           {u"category"_s}, m_category);
    addError({u"entered_on"_s}, m_on);
    addError({u"until_on"_s}, m_until);
    addRow(above(m_reasonLabel, m_reason), {u"reason"_s}, m_reason);
    addButton(m_enter, u"enterOnRegisterButton"_s);
    layOutEntries();
    connect(m_enter, &QPushButton::clicked, this, &RegisterSection::enter);
    for (QLineEdit *edit : {m_reason, static_cast<QLineEdit *>(m_on), static_cast<QLineEdit *>(m_until)})
        connect(edit, &QLineEdit::returnPressed, this, &RegisterSection::enter);
    retranslate();
}

QWidget *RegisterSection::layOutProlonging()
{
    m_longer->setObjectName(u"prolongedUntilEdit"_s);
    m_ground->setObjectName(u"prolongingReasonEdit"_s);
    m_prolong->setObjectName(u"prolongButton"_s);
    auto *column = new QVBoxLayout(m_prolongFields);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    column->addWidget(above(m_groundLabel, m_ground));
    column->addWidget(errorPlace({u"prolonging_reason"_s}, m_ground));
    column->addWidget(wrapping({above(m_longerLabel, m_longer)}));
    column->addWidget(errorPlace({u"until"_s}, m_longer));
    column->addWidget(m_prolong, 0, Qt::AlignLeft);
    connect(m_prolong, &QPushButton::clicked, this, &RegisterSection::prolong);
    for (QLineEdit *edit : {m_ground, static_cast<QLineEdit *>(m_longer)})
        connect(edit, &QLineEdit::returnPressed, this, &RegisterSection::prolong);
    return m_prolongFields;
}

void RegisterSection::layOutEntries()
{
    FileWords::narrow(m_entry, u"registerEntryCombo"_s);
    m_removed->setObjectName(u"removedOnEdit"_s);
    m_why->setObjectName(u"removalReasonEdit"_s);
    m_remove->setObjectName(u"removeFromRegisterButton"_s);
    auto *removal = new QVBoxLayout(m_removalFields);
    removal->setContentsMargins(0, 0, 0, 0);
    removal->setSpacing(4);
    removal->addWidget(above(m_whyLabel, m_why));
    removal->addWidget(errorPlace({u"removal_reason"_s}, m_why));
    removal->addWidget(wrapping({above(m_removedLabel, m_removed)}));
    removal->addWidget(errorPlace({u"on"_s}, m_removed));
    removal->addWidget(m_remove, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(m_entryFields);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    column->addWidget(above(m_entryLabel, m_entry));
    column->addWidget(errorPlace({u"id"_s}, m_entry));
    column->addWidget(layOutProlonging());
    column->addWidget(m_removalFields);
    addRow(m_entryFields);
    connect(m_entry, &QComboBox::currentIndexChanged, this, &RegisterSection::showEntry);
    connect(m_remove, &QPushButton::clicked, this, &RegisterSection::remove);
    for (QLineEdit *edit : {m_why, static_cast<QLineEdit *>(m_removed)})
        connect(edit, &QLineEdit::returnPressed, this, &RegisterSection::remove);
}

QWidget *RegisterSection::firstField() const
{
    return m_category;
}

void RegisterSection::shown()
{
    m_removalFields->setVisible(security::may(roles(), security::Permission::CancelMeasures));
    offer();
    FileSection::shown();
}

void RegisterSection::cleared()
{
    m_category->choose({});
    for (QLineEdit *edit : {m_reason, m_ground, m_why, static_cast<QLineEdit *>(m_on), static_cast<QLineEdit *>(m_until),
                            static_cast<QLineEdit *>(m_longer), static_cast<QLineEdit *>(m_removed)})
        edit->clear();
    m_next = {};
    m_nextProlonging = {};
    m_entry->clear();
    offer();
}

/// What stands by hand can be prolonged or removed; what follows from a measure ends with it.
void RegisterSection::offer()
{
    const QString chosen = m_entry->currentData().toString();
    m_entry->clear();
    for (const RegisterGround &ground : file().grounds)
        if (ground.entry && !ground.removedOn && PersonFile::stands(ground, today()))
            m_entry->addItem(label(u"register_categories"_s, ground.category), ground.entry->toString());
    m_entry->setCurrentIndex(qMax(0, m_entry->findData(chosen)));
    m_entryFields->setVisible(m_entry->count() > 0);
    showEntry();
    offerGrounds();
}

/// What has no last day need not be prolonged.
void RegisterSection::showEntry()
{
    const QString chosen = m_entry->currentData().toString();
    m_prolongFields->setVisible(std::any_of(file().grounds.begin(), file().grounds.end(), [&](const RegisterGround &each) {
        return each.entry && each.until && each.entry->toString() == chosen;
    }));
}

void RegisterSection::offerGrounds()
{
    while (QLayoutItem *item = m_offers->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be the one that was pressed
        delete item;
    }
    int number = 0;
    for (const RegisterOffer &ground : file().offers) {
        auto *offer = new Offer(u"registerOfferButton%1"_s.arg(++number));
        m_offers->layout()->addWidget(offer);
        connect(offer, &Offer::taken, this, [this, ground] { take(ground); });
        offer->show(reasonOf(ground), tr("Take as the ground"));
    }
    m_offers->setVisible(number > 0);
}

QString RegisterSection::reasonOf(const RegisterOffer &ground) const
{
    QStringList days;
    for (const QDate day : ground.days)
        days << FileWords::day(day);
    const QString list = days.join(u", "_s);
    return ground.fact == RegisterOffer::Fact::Often ? tr("Incidents under article %1: %2").arg(ground.article, list)
                                                     : tr("Breaches of measures: %1").arg(list);
}

void RegisterSection::take(const RegisterOffer &ground)
{
    m_category->choose(ground.category);
    m_reason->setText(reasonOf(ground));
    m_until->setFocus(Qt::OtherFocusReason);
}

void RegisterSection::prolong()
{
    if (m_nextProlonging.isNull())
        m_nextProlonging = QUuid::createUuid();
    const auto id = domain::RegisterEntryId::fromString(m_entry->currentData().toString());
    casework::RegisterProlonging prolonging;
    prolonging.id = m_nextProlonging;
    prolonging.reason = m_ground->text();
    if (!takeDay(m_longer, u"until"_s, prolonging.until))
        return;
    perform([id, prolonging](casework::Session &session) -> base::Result<Reservations> {
        auto done = casework::prolongOnRegister(session, id, prolonging).map([](const auto &) { return Reservations(); });
        // A later entry of the same category is in the way of this one; the category of a new entry is another field.
        return renamed(renamed(std::move(done), u"reason"_s, u"prolonging_reason"_s), u"category"_s, u"id"_s);
    }, [] { return tr("The entry is prolonged."); });
}

void RegisterSection::enter()
{
    if (m_next.isNull())
        m_next = {QUuid::createUuid()};
    casework::RegisterEntryDraft draft;
    draft.id = m_next;
    draft.person = file().person;
    draft.category = m_category->code();
    draft.reason = m_reason->text();
    if (!takeDay(m_on, u"entered_on"_s, draft.enteredOn) || !takeDay(m_until, u"until_on"_s, draft.untilOn))
        return;
    perform([draft](casework::Session &session) -> base::Result<Reservations> {
        return casework::enterOnRegister(session, draft).map([](const auto &) { return Reservations(); });
    }, [] { return tr("The person is on the preventive register."); });
}

void RegisterSection::remove()
{
    const auto id = domain::RegisterEntryId::fromString(m_entry->currentData().toString());
    casework::RegisterRemoval removal;
    removal.reason = m_why->text();
    if (!takeDay(m_removed, u"on"_s, removal.on))
        return;
    perform([id, removal](casework::Session &session) -> base::Result<Reservations> {
        // The section has two reasons: this one is the removal's.
        return renamed(casework::removeFromRegister(session, id, removal).map([](const auto &) { return Reservations(); }),
                       u"reason"_s, u"removal_reason"_s);
    }, [] { return tr("The entry is taken off the register."); });
}

QString RegisterSection::name() const
{
    return tr("Preventive register");
}

QString RegisterSection::summary() const
{
    const QString offered = file().offers.empty() ? QString() : u"; "_s + tr("▲ a ground is offered");
    if (!file().isOnRegister)
        return (u"○ "_s + tr("not on it")) + offered;
    const auto standing = [this](const RegisterGround &ground) { return PersonFile::stands(ground, today()); };
    const auto count = std::count_if(file().grounds.begin(), file().grounds.end(), standing);
    // Until the last of them ends; one without an end keeps its person for good.
    std::optional<QDate> last;
    bool endless = false;
    for (const RegisterGround &ground : file().grounds) {
        if (!standing(ground))
            continue;
        endless = endless || !ground.until;
        last = std::max(last, ground.until);
    }
    const QString until = endless ? tr("until removed") : tr("until %1").arg(FileWords::day(*last));
    return (u"● "_s + tr("on it, %n ground(s)", nullptr, int(count)) + u"; "_s + until) + offered;
}

QString RegisterSection::line(const RegisterGround &ground) const
{
    const bool stands = PersonFile::stands(ground, today());
    QStringList parts{label(u"register_categories"_s, ground.category)};
    if (!ground.number.isEmpty())
        parts << ground.number;
    parts << (ground.until ? u"%1 – %2"_s.arg(FileWords::day(ground.since), FileWords::day(*ground.until))
                           : tr("since %1, until removed").arg(FileWords::day(ground.since)));
    if (stands && ground.until)
        parts << tr("%n day(s) left", nullptr, int(today().daysTo(*ground.until)));
    parts << ground.reason;
    for (const domain::Prolongation &act : ground.prolongations)
        parts << tr("prolonged %1 until %2: %3")
                     .arg(FileWords::day(act.decidedOn), FileWords::day(act.until), act.reason);
    if (ground.removedOn)
        parts << tr("removed %1: %2").arg(FileWords::day(*ground.removedOn), ground.removalReason);
    parts.removeAll(QString());
    return (stands ? u"● "_s : u"✕ "_s) + parts.join(u"; "_s);
}

QStringList RegisterSection::lines() const
{
    QStringList standing;
    QStringList past;
    for (const RegisterGround &ground : file().grounds)
        (PersonFile::stands(ground, today()) ? standing : past) << line(ground);
    return standing + past;
}

void RegisterSection::retranslate()
{
    m_categoryLabel->setText(tr("Category"));
    m_category->retranslate();
    m_onLabel->setText(tr("Entered on"));
    m_on->setPlaceholderText(tr("empty: today"));
    m_untilLabel->setText(tr("Last day"));
    m_until->setPlaceholderText(tr("empty: until removed"));
    m_until->setMinimumWidth(m_until->fontMetrics().horizontalAdvance(m_until->placeholderText() + u"MMM"_s));
    m_reasonLabel->setText(tr("Why"));
    m_enter->setText(tr("Enter on the register"));
    m_entryLabel->setText(tr("Entry to prolong or remove"));
    m_groundLabel->setText(tr("Why it is prolonged"));
    m_longerLabel->setText(tr("New last day"));
    m_prolong->setText(tr("Prolong"));
    m_removedLabel->setText(tr("Removed on"));
    m_removed->setPlaceholderText(tr("empty: today"));
    m_whyLabel->setText(tr("Why it is removed"));
    m_remove->setText(tr("Remove from the register"));
    offer();
    FileSection::retranslate();
}

} // namespace qorgan::ui
