// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace qorgan::forms {

/// Paints a QR code of a short Latin text as black squares into the middle of a place; its quiet zone is within it.
void paintQr(QPainter &painter, const QString &text, const QRectF &place);

} // namespace qorgan::forms
