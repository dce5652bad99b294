// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/documents.h"
#include "forms/document.h"

#include <QImage>

namespace qorgan::casework {

/// A sheet as it would be printed now.
struct SheetPreview {
    std::vector<QImage> pages;
    QStringList leftOut;                 ///< names with a value that this reader may not see
    std::vector<base::Warning> warnings; ///< text-missing-in-language; sealed-in-text: printing will be refused
    QStringList personal = {};           ///< names of people, places and numbers that stand on it
    QStringList sealed = {};             ///< of those the sealed ones: a second look is due before they leave the unit
};

/// A sheet that was filled and not printed.
struct PreparedPaper {
    forms::Document document;
    QUuid record;
    QString recordKind;                  ///< of the audit log
    std::optional<domain::PersonId> recipient;
    QStringList sealedInText;            ///< sealed values that a free text on it tells the offender
    QStringList textFields;              ///< fields of those texts
    QStringList personal;                ///< names with a value that tell of people
    std::vector<base::Warning> warnings; ///< text-missing-in-language
};

/// Fills a form from its record as `request` says, under the next copy's number and without a code. Nothing is written.
/// Errors: those of print, without sealed-in-text and those of files.
[[nodiscard]] base::Result<PreparedPaper> preparePaper(Session &session, const PrintRequest &request);

/// The same as pictures of `dotsPerInch`, taken within 20 to 600. Needs a QGuiApplication. Errors besides: font-missing.
[[nodiscard]] base::Result<SheetPreview> previewPaper(Session &session, const PrintRequest &request, double dotsPerInch);

/// preparePaper inside the store's `read` or `write`, for a copy and code that are known.
[[nodiscard]] base::Result<PreparedPaper> composePaper(Session &session, const PrintRequest &request, int copy,
                                                       const QString &code);

/// The supplied forms with what the unit wrote instead of them. Inside the store's `read` or `write`.
[[nodiscard]] forms::Library unitLibrary(Session &session);

} // namespace qorgan::casework
