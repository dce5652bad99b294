// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPageLayout>
#include <QString>

#include <optional>

namespace qorgan::forms {

/// A size of paper and where its sheet's parts stand, in millimetres. The wide left margin is for filing.
struct PaperSize {
    QStringView code;
    double width = 210;
    double height = 297;
    double left = 25;
    double right = 15;
    double headerTop = 9;
    double bodyTop = 20;
    double bodyBottom = 274;
    double footerTop = 276.5;
    double footerBottom = 290;
    double bodyPoints = 11;
    bool bare = false; ///< no header and no footer: an envelope shows its addresses alone

    /// Without margins: header and footer are painted by us.
    [[nodiscard]] QPageLayout layout() const;
};

/// "A4", "A4-landscape" (journals), "A6" (the pocket card), "DL" (an envelope of 220 × 110); nothing for another code.
[[nodiscard]] std::optional<PaperSize> paperNamed(QStringView code);

} // namespace qorgan::forms
