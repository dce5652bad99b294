// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <map>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// The drawings are strokes in "currentColor", which is the painter's to choose.
class StrokeEngine final : public QIconEngine
{
public:
    explicit StrokeEngine(Icon which) : m_which(which) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        drawIcon(painter, rect, m_which, QApplication::palette().color(group, role));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new StrokeEngine(m_which); }

private:
    Icon m_which;
};

} // namespace

QString iconFile(Icon which)
{
    static const std::map<Icon, QString> names{
        {Icon::Today, u"today"_s},         {Icon::Incidents, u"incidents"_s}, {Icon::People, u"people"_s},
        {Icon::Measures, u"measures"_s},   {Icon::Documents, u"documents"_s}, {Icon::Reports, u"reports"_s},
        {Icon::Control, u"control"_s},
        {Icon::Search, u"search"_s},       {Icon::Lock, u"lock"_s},           {Icon::LogOut, u"logout"_s},
        {Icon::Print, u"print"_s},         {Icon::Save, u"save"_s},           {Icon::Help, u"help"_s},
        {Icon::Administration, u"administration"_s}};
    return u":/icons/%1.svg"_s.arg(names.at(which));
}

QIcon icon(Icon which)
{
    return QIcon(new StrokeEngine(which));
}

void drawIcon(QPainter *painter, const QRect &area, Icon which, const QColor &colour)
{
    QFile file(iconFile(which));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QSvgRenderer drawing(file.readAll().replace("currentColor", colour.name().toLatin1()));
    const int side = qMin(area.width(), area.height());
    QRect square(0, 0, side, side);
    square.moveCenter(area.center());
    drawing.render(painter, square);
}

} // namespace qorgan::ui
