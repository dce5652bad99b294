// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper.h"

#include <QPageSize>
#include <QSizeF>

#include <algorithm>
#include <array>

namespace qorgan::forms {

namespace {

constexpr std::array<PaperSize, 4> Sizes{{
    {u"A4", 210, 297, 25, 15, 9, 20, 274, 276.5, 290, 11, false},
    {u"A4-landscape", 297, 210, 20, 12, 9, 20, 187, 189.5, 203, 10, false},
    {u"A6", 105, 148, 8, 6, 3.5, 14, 127, 128.5, 145, 8.5, false},
    {u"DL", 220, 110, 12, 12, 10, 10, 100, 100, 100, 11, true},
}};

} // namespace

QPageLayout PaperSize::layout() const
{
    // A standing page of the size and its orientation: printers know A4 by its upright form only.
    const bool lies = width > height;
    const QSizeF upright(std::min(width, height), std::max(width, height));
    QPageLayout layout(QPageSize(upright, QPageSize::Millimeter), lies ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

std::optional<PaperSize> paperNamed(QStringView code)
{
    for (const PaperSize &size : Sizes)
        if (size.code == code)
            return size;
    return {};
}

} // namespace qorgan::forms
