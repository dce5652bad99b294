// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "casework/session.h"

#include <QDate>
#include <QUuid>

#include <functional>
#include <map>
#include <vector>

class QPagedPaintDevice;

namespace qorgan::casework {

struct FormFacts {
    QString code;
    base::Texts title;
    QStringList audiences;
    QStringList languages;
    QString subject;          ///< kind of record it is made of: "incident", "order" … "none"
    bool blank = false;       ///< can be printed empty
    QString paper;            ///< "A4", "A4-landscape", "A6", "DL"
    base::Texts basis;        ///< where its layout comes from
    base::Texts status;       ///< whose layout it is, as the sheet says it
    QStringList byHand;       ///< names that PrintRequest::corrections may write otherwise
};

/// What a value of a form is, in words, such as "victims: date of birth": of a name in PrintedSheet::leftOut.
[[nodiscard]] base::Texts valueMeaning(const QString &form, const QString &name);

/// Every form the program prints, by code.
[[nodiscard]] std::vector<FormFacts> forms();
/// Those that are made of a kind of record (FormFacts::subject).
[[nodiscard]] std::vector<FormFacts> formsFor(const QString &subject);

struct PrintRequest {
    QString form;
    QUuid record;
    QString audience;    ///< offender, victim, court, prosecutor, file
    QString language;    ///< kk, ru, kk+ru
    QString outFile;     ///< ends in .pdf or .odt
    std::optional<domain::PersonId> recipient; ///< required where several victims make it doubtful
    QString confirmSealed = {}; ///< a head's reason to print a free text in which a sealed value was found
    std::map<QString, base::Texts> corrections = {}; ///< of names that may be written by hand: a declined name, an addressee
    std::optional<QDate> from = {};  ///< first day of a journal; day of a route sheet
    std::optional<QDate> to = {};    ///< last day of a journal
    bool blank = false;              ///< empty, to be filled in by hand; a record, if given, is found by its code
    bool ofUnit = false;             ///< a route sheet of the unit's measures, not of the officer's own
};

struct PrintedSheet {
    QString file;
    int pages = 0;
    QString sha256;
    int copy = 0;
    QStringList leftOut;                 ///< names with a value that this reader may not see
    std::vector<base::Warning> warnings; ///< text-missing-in-language: the other language's text is printed
    QString code;                        ///< six characters on the sheet
    domain::DocumentId id;
};

/// Prints to a file: the sheet is entered in the register of documents as not printed, with its number, copy and code
/// and the sheet itself; once the file is whole, as printed. An existing file is replaced then. What fails before the
/// sheet is made (a template, a sealed value) enters nothing. Needs a QGuiApplication.
/// Errors: unknown-form, not-found, audience-not-allowed, language-not-allowed, recipient-needed,
/// recipient-not-of-record, sealed-in-text, file-format, not-by-hand, blank-not-offered, no-post, required (from, to of
/// a journal), journal-too-long, template-*, font-missing, disk-full, not-writable.
[[nodiscard]] base::Result<PrintedSheet> print(Session &session, const PrintRequest &request);

/// Asked when the last page is out: whether whoever prints took the sheet.
using SheetTaken = std::function<base::Result<void>()>;

/// The same sheet onto a printer set to the form's paper without margins, entered with the SHA-256 of its PDF.
/// `device` is used in the session's thread until this returns. Where the printer is gone or the job is cancelled,
/// `taken`'s error among them, the sheet stays entered as not printed. Error besides: pdf-failed.
[[nodiscard]] base::Result<PrintedSheet> printOn(Session &session, const PrintRequest &request,
                                                 QPagedPaintDevice &device, const SheetTaken &taken = {});

/// The stored sheet once more, byte for byte, under its old number and copy; one that had not come out then counts as
/// printed. Errors: not-found, sheet-not-kept (printed before sheets were), file-format (the file's kind is the
/// sheet's), disk-full, not-writable.
[[nodiscard]] base::Result<PrintedSheet> reprint(Session &session, domain::DocumentId id, const QString &outFile);
/// Onto a printer. Error besides: sheet-differs (set again it would not be the same sheet, since fonts or program have
/// changed: the file still is).
[[nodiscard]] base::Result<PrintedSheet> reprintOn(Session &session, domain::DocumentId id, QPagedPaintDevice &device,
                                                   const SheetTaken &taken = {});

} // namespace qorgan::casework
