// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTextObjectInterface>

class QTextDocument;

namespace qorgan::forms {

/// Draws ☐ and ☑ of a template in one size and weight: Liberation has the box, but no ticked one, and
/// another family's glyph would stand out and may be absent.
class TickBox final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    /// Replaces both signs in the document by drawn boxes.
    static void setBoxes(QTextDocument &document);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;
};

} // namespace qorgan::forms
