// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/address.h"
#include "domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace qorgan::domain {

enum class Sex { Male, Female };

/// Who speaks for a minor or incapable person, and in what capacity (catalogue `representative_relations`).
struct LegalRepresentative {
    PersonId person;
    QString relation;

    bool operator==(const LegalRepresentative &) const = default;
};

/// How a person may be reached without danger: shown before any phone number.
struct SafeContact {
    QString note;              ///< when to call, code word, interpreter …
    bool noMessages = false;   ///< leave no message
    bool noPost = false;       ///< send no letters: envelopes are not printed

    [[nodiscard]] bool isEmpty() const { return *this == SafeContact{}; }
    bool operator==(const SafeContact &) const = default;
};

/// A natural person of any role. Every text is normalised; an empty text means "not recorded".
struct Person {
    PersonId id;
    QString surname;
    QString givenName;
    QString patronymic;
    std::optional<QDate> birthDate;
    QString birthPlace;
    std::optional<Sex> sex;
    QString iin;              ///< 12 digits, or empty with `iinAbsentReason`
    QString iinAbsentReason;  ///< catalogue `iin_absent_reasons`, e.g. "not_established"
    QString citizenship;      ///< catalogue `citizenships` or text
    QString document;         ///< kind and number as written on it
    QString phone;            ///< E.164
    QString workplace;
    Address address;           ///< actual residence
    Address registeredAddress;
    QString disability;        ///< catalogue `disability_groups`: none, 1, 2, 3, child
    std::optional<bool> pregnant;
    std::optional<int> childrenUnder14;
    SafeContact safeContact;
    std::optional<LegalRepresentative> legalRepresentative;

    bool operator==(const Person &) const = default;

    /// "Surname Given Patronymic" without double spaces.
    [[nodiscard]] QString fullName() const;
    /// Full years on the day; nothing without a date of birth.
    [[nodiscard]] std::optional<int> ageOn(QDate day) const;
};

} // namespace qorgan::domain
