// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace qorgan::base {

using namespace Qt::StringLiterals;

/// What a failure means for the caller; `qorgan-cli` turns it into its exit status.
enum class ErrorKind {
    Refused,  ///< validation, law or permission: nothing was changed
    Usage,    ///< the call itself is malformed
    Register, ///< the register cannot be opened
    Io        ///< disk, permissions of files, or another process holds the register
};

/// A failure as a value: a stable code, the field that caused it and arguments for the sentence.
/// Never holds personal data; the sentence for a person is made at the edge (domain/messages.h).
struct Error {
    QString code;
    QString field;
    QStringList arguments;
    ErrorKind kind = ErrorKind::Refused;

    bool operator==(const Error &) const = default;
};

/// What is accepted with a reservation carries the same facts as an error.
struct Warning {
    QString code;
    QString field;
    QStringList arguments;

    bool operator==(const Warning &) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// `return fail(u"iin-length"_s, u"iin"_s);` from any function that returns a Result.
[[nodiscard]] inline tl::unexpected<Error> fail(QString code, QString field = {}, QStringList arguments = {},
                                                ErrorKind kind = ErrorKind::Refused)
{
    return tl::make_unexpected(Error{std::move(code), std::move(field), std::move(arguments), kind});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::make_unexpected(std::move(error));
}

} // namespace qorgan::base
