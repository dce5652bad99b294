// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"

#include <QWidget>

#include <vector>

class QLineEdit;

namespace qorgan::ui {

class AddressFields;
class CodeCombo;
class FlowLayout;
class FormField;
class MomentEdit;

/// The facts of a person who is not in the register yet.
class PersonFields final : public QWidget
{
    Q_OBJECT

public:
    PersonFields(const QString &name, const QString &role);

    [[nodiscard]] domain::Person person() const;
    /// Whatever was typed into the search: an ИИН, a phone number, or a surname, given name and patronymic.
    void begin(const QString &searched);
    void clear();
    /// The facts that have a field here, as they are recorded.
    void setPerson(const domain::Person &person);
    /// Of them the phone, the workplace and the residence.
    void setContacts(const domain::Person &person);
    /// The phone, the workplace or the address may be out of sight, and then stays empty.
    void setShown(const QString &field, bool shown);
    void setRole(const QString &role);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_surname;
    QLineEdit *m_givenName;
    QLineEdit *m_patronymic;
    MomentEdit *m_birthDate;
    CodeCombo *m_sex;
    QLineEdit *m_iin;
    CodeCombo *m_iinAbsent;
    QLineEdit *m_phone;
    QLineEdit *m_workplace;
    AddressFields *m_address;
    std::vector<FormField *> m_fields;
    FormField *m_phoneField = nullptr;
    FormField *m_workplaceField = nullptr;

    FormField *add(FlowLayout *row, QWidget *control, const QString &objectName, const QString &field, int letters);
};

} // namespace qorgan::ui
