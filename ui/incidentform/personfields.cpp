// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/personfields.h"

#include "casework/fieldpath.h"
#include "incidentform/addressfields.h"
#include "incidentform/codecombo.h"
#include "incidentform/formfield.h"
#include "incidentform/momentedit.h"
#include "widgets/flowlayout.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int IinDigits = 12;

FlowLayout *addRow(QVBoxLayout *column)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(12);
    column->addWidget(row);
    return flow;
}

} // namespace

PersonFields::PersonFields(const QString &name, const QString &role)
    : m_surname(new QLineEdit), m_givenName(new QLineEdit), m_patronymic(new QLineEdit),
      m_birthDate(new MomentEdit(MomentEdit::Kind::Date)), m_sex(new CodeCombo(u"sexes"_s)), m_iin(new QLineEdit),
      m_iinAbsent(new CodeCombo(u"iin_absent_reasons"_s)), m_phone(new QLineEdit), m_workplace(new QLineEdit),
      m_address(new AddressFields(name, {}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    FlowLayout *who = addRow(column);
    add(who, m_surname, name + u"Surname"_s, u"surname"_s, 22);
    add(who, m_givenName, name + u"GivenName"_s, u"given_name"_s, 18);
    add(who, m_patronymic, name + u"Patronymic"_s, u"patronymic"_s, 22);
    add(who, m_birthDate, name + u"BirthDate"_s, u"birth_date"_s, 14)->setCheck([this] {
        return m_birthDate->complaint();
    });
    add(who, m_sex, name + u"Sex"_s, u"sex"_s, 12);
    FlowLayout *known = addRow(column);
    add(known, m_iin, name + u"Iin"_s, u"iin"_s, 16);
    add(known, m_iinAbsent, name + u"IinAbsent"_s, u"iin_absent_reason"_s, 34);
    m_phoneField = add(known, m_phone, name + u"Phone"_s, u"phone"_s, 20);
    m_workplaceField = add(known, m_workplace, name + u"Workplace"_s, u"workplace"_s, 34);
    column->addWidget(m_address);
    setFocusProxy(m_surname);
    setRole(role);

    for (QLineEdit *edit : {m_surname, m_givenName, m_patronymic, m_iin, m_phone, m_workplace})
        connect(edit, &QLineEdit::textChanged, this, &PersonFields::changed);
    connect(m_birthDate, &QLineEdit::textChanged, this, &PersonFields::changed);
    for (CodeCombo *combo : {m_sex, m_iinAbsent})
        connect(combo, &QComboBox::currentIndexChanged, this, &PersonFields::changed);
    connect(m_iin, &QLineEdit::textChanged, m_iinAbsent, [this](const QString &iin) {
        m_iinAbsent->setEnabled(iin.trimmed().isEmpty());
    });
    connect(m_address, &AddressFields::changed, this, &PersonFields::changed);
}

FormField *PersonFields::add(FlowLayout *row, QWidget *control, const QString &objectName, const QString &field,
                             int letters)
{
    control->setObjectName(objectName);
    auto *item = new FormField(control, field, letters);
    m_fields.push_back(item);
    row->addWidget(item);
    return item;
}

domain::Person PersonFields::person() const
{
    domain::Person person;
    person.surname = m_surname->text();
    person.givenName = m_givenName->text();
    person.patronymic = m_patronymic->text();
    person.birthDate = m_birthDate->date();
    if (!m_sex->code().isEmpty())
        person.sex = m_sex->code() == u"m" ? domain::Sex::Male : domain::Sex::Female;
    person.iin = m_iin->text();
    person.iinAbsentReason = m_iin->text().trimmed().isEmpty() ? m_iinAbsent->code() : QString();
    person.phone = m_phone->text();
    person.workplace = m_workplace->text();
    person.address = m_address->address();
    return person;
}

void PersonFields::begin(const QString &searched)
{
    clear();
    const QString text = searched.simplified();
    QString digits = text;
    digits.remove(u' ').remove(u'+').remove(u'-').remove(u'(').remove(u')');
    const bool isNumber = !digits.isEmpty()
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); });
    if (isNumber) {
        (digits.size() == IinDigits ? m_iin : m_phone)->setText(text);
        return;
    }
    const QStringList words = text.split(u' ');
    m_surname->setText(words.value(0));
    m_givenName->setText(words.value(1));
    m_patronymic->setText(words.mid(2).join(u' '));
}

void PersonFields::clear()
{
    for (QLineEdit *edit : {m_surname, m_givenName, m_patronymic, m_iin, m_phone, m_workplace})
        edit->clear();
    m_birthDate->clear();
    m_sex->choose({});
    m_iinAbsent->choose({});
    m_address->setAddress({});
    for (FormField *field : findChildren<FormField *>())
        field->forgive();
}

void PersonFields::setPerson(const domain::Person &person)
{
    clear();
    m_surname->setText(person.surname);
    m_givenName->setText(person.givenName);
    m_patronymic->setText(person.patronymic);
    m_birthDate->setText(person.birthDate ? person.birthDate->toString(u"dd.MM.yyyy"_s) : QString());
    m_sex->choose(!person.sex ? QString() : *person.sex == domain::Sex::Male ? u"m"_s : u"f"_s);
    m_iin->setText(person.iin);
    m_iinAbsent->choose(person.iinAbsentReason);
    setContacts(person);
}

void PersonFields::setContacts(const domain::Person &person)
{
    m_phone->setText(person.phone);
    m_workplace->setText(person.workplace);
    m_address->setAddress(person.address);
}

void PersonFields::setShown(const QString &field, bool shown)
{
    QWidget *part = m_address;
    if (field == u"phone")
        part = m_phoneField;
    else if (field == u"workplace")
        part = m_workplaceField;
    part->setVisible(shown);
}

void PersonFields::setRole(const QString &role)
{
    for (FormField *field : m_fields)
        field->setRole(role);
    m_address->setRole(casework::fieldUnder(role, u"address"_s));
}

void PersonFields::retranslate()
{
    m_birthDate->retranslate();
    m_sex->retranslate();
    m_iinAbsent->retranslate();
    m_address->retranslate();
}

} // namespace qorgan::ui
