// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/look.h"

#include <QApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QStyleOption>
#include <QWidget>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// Fusion draws its frames a little darker than the window: a dark window swallows them, and in a light one an
/// unticked box is hard to see. They are drawn anew, three times as dark or light as what they stand on.
class OutlinedFusion final : public QProxyStyle
{
public:
    OutlinedFusion() : QProxyStyle(u"Fusion"_s) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        const bool focused = option->state.testFlag(State_HasFocus);
        // Of a field without the focus nothing of Fusion's would be seen below ours.
        if (element != PE_FrameLineEdit || focused)
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool round = element == PE_IndicatorRadioButton;
        const bool text = element == PE_Frame && qobject_cast<const QPlainTextEdit *>(widget);
        const bool framed = element == PE_FrameLineEdit || element == PE_IndicatorCheckBox || round || text;
        if (framed)
            drawFrame(option, painter, round);
    }

    static void drawFrame(const QStyleOption *option, QPainter *painter, bool round)
    {
        const QColor quiet = isDark(option->palette) ? QColor(0x86, 0x90, 0x93) : QColor(0x7c, 0x85, 0x88);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(option->state.testFlag(State_HasFocus) ? accentColour(option->palette) : quiet);
        const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (round)
            painter->drawEllipse(frame);
        else
            painter->drawRoundedRect(frame, 2, 2);
        painter->restore();
    }

    /// What is turned by arrows has the same frame; Fusion's own is dark, and breaks off where the arrows begin.
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        const auto *spin = control == CC_SpinBox ? qstyleoption_cast<const QStyleOptionSpinBox *>(option) : nullptr;
        if (spin && spin->frame)
            drawFrame(option, painter, false);
    }

    /// A short word needs air at its sides.
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override
    {
        const QSize fitting = QProxyStyle::sizeFromContents(type, option, size, widget);
        return type == CT_PushButton ? fitting + QSize(16, 0) : fitting;
    }
};

QPalette lightPalette()
{
    QPalette palette(QColor(0xf3, 0xf4, 0xf4));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf6, 0xf8, 0xf8));
    palette.setColor(QPalette::PlaceholderText, QColor(0x5c, 0x64, 0x66));
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, QColor(0xa8, 0xae, 0xaf)); // never as if entered
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2a, 0x2e, 0x30));
    const QColor text(0xe6, 0xea, 0xea);
    const QColor faint(0x85, 0x8d, 0x8f);
    palette.setColor(QPalette::Base, QColor(0x1e, 0x21, 0x23));
    palette.setColor(QPalette::AlternateBase, QColor(0x24, 0x28, 0x2a));
    palette.setColor(QPalette::ToolTipBase, QColor(0x38, 0x3d, 0x40));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::BrightText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, faint);
    }
    palette.setColor(QPalette::PlaceholderText, QColor(0xa2, 0xaa, 0xac));
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, QColor(0x5a, 0x60, 0x62));
    return palette;
}

} // namespace

void applyLook(QApplication &application, Shade shade)
{
    const bool dark = shade == Shade::Dark || (shade == Shade::System && isDark(application.palette()));
    application.setStyle(new OutlinedFusion); // owned by the application
    const QPalette palette = dark ? darkPalette() : lightPalette();
    application.setPalette(withAccent(palette, accentColour(palette)));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor accentColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x4d, 0xb6, 0xac) : QColor(0x00, 0x60, 0x5a);
}

QColor failureColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0x8a, 0x80) : QColor(0xb0, 0x1c, 0x1c);
}

QColor trainingColour()
{
    return {0x6a, 0x1b, 0x9a};
}

QPalette withAccent(QPalette palette, const QColor &accent)
{
    // A light accent (dark look) needs dark letters upon it.
    const bool lightAccent = accent.lightness() > 110;
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, lightAccent ? QColor(0x10, 0x18, 0x18) : QColor(Qt::white));
    // Violet letters cannot be read on a dark page: a link keeps the program's own accent there.
    palette.setColor(QPalette::Link, isDark(palette) && !lightAccent ? accentColour(palette) : accent);
    return palette;
}

void enlarge(QWidget *widget, double times)
{
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() * times);
    widget->setFont(font);
}

void setForeground(QWidget *widget, const QColor &colour)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, colour);
    widget->setPalette(palette);
}

} // namespace qorgan::ui
