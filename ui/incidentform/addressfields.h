// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/address.h"

#include <QWidget>

#include <vector>

class QLineEdit;

namespace qorgan::ui {

class CodeCombo;
class FormField;

/// A postal place: region and district of the catalogues, the rest as text.
class AddressFields final : public QWidget
{
    Q_OBJECT

public:
    /// The controls are called `name` and their field: "placeDistrict". `role` stands before the fields of errors.
    AddressFields(const QString &name, const QString &role);

    [[nodiscard]] domain::Address address() const;
    void setAddress(const domain::Address &address);
    void setRole(const QString &role);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    CodeCombo *m_region;
    CodeCombo *m_district;
    QLineEdit *m_locality;
    QLineEdit *m_street;
    QLineEdit *m_house;
    QLineEdit *m_flat;
    std::vector<FormField *> m_fields;
};

} // namespace qorgan::ui
