// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tickbox.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>

namespace qorgan::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int BoxObject = QTextFormat::UserObject + 1;
constexpr int TickedProperty = QTextFormat::UserProperty + 1;

/// A format names only what differs from the document's font. Family and size are set by name: what a
/// font has merely inherited, a painter replaces by its own.
QFont fontOf(const QTextDocument &document, const QTextFormat &format)
{
    const QFont resolved = format.toCharFormat().font().resolve(document.defaultFont());
    QFont font(resolved.family());
    font.setPointSizeF(resolved.pointSizeF());
    return font;
}

QFontMetricsF metricsOf(const QTextDocument &document, const QTextFormat &format)
{
    return {fontOf(document, format), document.documentLayout()->paintDevice()};
}

void replaceAll(QTextDocument &document, const QString &sign, bool ticked)
{
    for (QTextCursor found = document.find(sign); !found.isNull(); found = document.find(sign, found)) {
        QTextCharFormat format = found.charFormat();
        format.setObjectType(BoxObject);
        format.setProperty(TickedProperty, ticked);
        found.insertText(QString(QChar::ObjectReplacementCharacter), format);
    }
}

} // namespace

void TickBox::setBoxes(QTextDocument &document)
{
    document.documentLayout()->registerHandler(BoxObject, new TickBox(&document));
    replaceAll(document, u"☐"_s, false);
    replaceAll(document, u"☑"_s, true);
}

QSizeF TickBox::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const QFontMetricsF metrics = metricsOf(*document, format);
    return {metrics.capHeight() * 1.35, metrics.capHeight() * 1.1};
}

/// The mark is a letter of the font, so that a search in the PDF finds which boxes are ticked.
void TickBox::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int, const QTextFormat &format)
{
    const qreal side = metricsOf(*document, format).capHeight();
    const QRectF box(rect.left() + side * 0.1, rect.bottom() - side, side, side);
    painter->save();
    painter->setPen(QPen(Qt::black, side * 0.08));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(box);
    if (format.boolProperty(TickedProperty)) {
        QFont font = fontOf(*document, format);
        font.setBold(true);
        font.setPointSizeF(font.pointSizeF() * 1.3);
        painter->setFont(font);
        painter->drawText(box.adjusted(-side, -side, side, side), Qt::AlignCenter, u"×"_s);
    }
    painter->restore();
}

} // namespace qorgan::forms
