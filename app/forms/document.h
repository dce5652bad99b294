// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "forms/library.h"
#include "forms/values.h"

namespace qorgan::forms {

/// What the sheet says of itself, in its header and footer on every page. No names but the officer's
/// who printed it and the recipient's.
struct SheetInfo {
    int copy = 1;             ///< number of the copy
    QString number;           ///< of the record, e.g. 27/2026/118
    QString recordId;
    base::Instant printedAt;
    base::Texts printedBy;    ///< rank and name
    QString recipient;        ///< empty: the audience alone is named
    QString code = {};        ///< six characters, also as a QR code: the sheet is found by it; empty: none
    bool training = false;    ///< watermark on every page
};

/// A sheet for one reader, filled and ready to be set.
struct Document {
    QString form;
    QString paper;               ///< a code of paper.h
    base::Texts title;
    Audience audience = Audience::File;
    PrintLanguage language = PrintLanguage::Kazakh;
    SheetInfo info;
    bool beside = false;         ///< two languages side by side, in smaller letters
    QString html;                ///< for QTextDocument; one table for each block of the template
    QString styleSheet;
    QString heading;             ///< title and number
    QString copy;                ///< number of the copy and its reader
    QStringList status;          ///< small print: whose layout this is, one line a language
    QString printed;             ///< record, when and by whom
    QString pageOfPages;         ///< with {page} and {pages}
    QString watermark;           ///< empty outside a training register
    QStringList leftOut;         ///< names with a value that this reader may not see
    QStringList sealedIncluded;  ///< sealed names that are printed
    QStringList unknownNames;    ///< values the form has no name for: none of them is printed
};

/// Fills a form. Errors: unknown-form; form-damaged; audience-not-allowed (form, audience);
/// language-not-allowed (form, language); template-* (form, language, line, column, name).
[[nodiscard]] base::Result<Document> render(const QString &form, const LocalizedValues &values, Audience audience,
                                            PrintLanguage language, const SheetInfo &info,
                                            const Library &library = Library());

} // namespace qorgan::forms
