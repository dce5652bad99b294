// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "casework/session.h"

#include <QUuid>

#include <functional>
#include <vector>

class QPagedPaintDevice;

namespace qorgan::casework {

struct FormFacts {
    QString code;
    base::Texts title;
    QStringList audiences;
    QStringList languages;
};

/// What a value of a form is, in words, such as "victims: date of birth": of a name in PrintedSheet::leftOut.
[[nodiscard]] base::Texts valueMeaning(const QString &form, const QString &name);

/// Every form the program prints.
[[nodiscard]] std::vector<FormFacts> forms();

struct PrintRequest {
    QString form;
    QUuid record;
    QString audience;    ///< offender, victim, court, prosecutor, file
    QString language;    ///< kk, ru, kk+ru
    QString outFile;     ///< ends in .pdf
    std::optional<domain::PersonId> recipient; ///< required where several victims make it doubtful
    QString confirmSealed; ///< a head's reason to print a free text in which a sealed value was found
};

struct PrintedSheet {
    QString file;
    int pages = 0;
    QString sha256;
    int copy = 0;
    QStringList leftOut;                 ///< names with a value that this reader may not see
    std::vector<base::Warning> warnings; ///< text-missing-in-language: the other language's text is printed
};

/// Prints to a file and enters the copy in the register of documents in one transaction.
/// An existing file is replaced once the new one is whole. Needs a QGuiApplication.
/// Errors: unknown-form, not-found, audience-not-allowed, language-not-allowed, recipient-needed,
/// recipient-not-of-record, sealed-in-text, file-format, template-*, font-missing, disk-full, not-writable.
[[nodiscard]] base::Result<PrintedSheet> print(Session &session, const PrintRequest &request);

/// Asked when the last page is out: whether whoever prints took the sheet.
using SheetTaken = std::function<base::Result<void>()>;

/// The same sheet onto a printer set to A4 without margins instead of a file, entered with the SHA-256 of its PDF.
/// `device` is used in the session's thread until this returns. Only what was taken is entered: an error, `taken`'s
/// among them, leaves nothing in the register, and the number of the copy goes to the next one. Error besides:
/// pdf-failed.
[[nodiscard]] base::Result<PrintedSheet> printOn(Session &session, const PrintRequest &request,
                                                 QPagedPaintDevice &device, const SheetTaken &taken = {});

} // namespace qorgan::casework
