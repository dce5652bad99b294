// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/navigation.h"

#include "widgets/icons.h"

#include <QEvent>
#include <QLocale>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// Who sees a place: whoever holds one of these; where none is named, everyone.
std::vector<security::Permission> permissionsFor(Place place)
{
    using security::Permission;
    switch (place) {
    case Place::Today:
        return {Permission::SeeDue};
    case Place::Documents:
        return {Permission::Print};
    case Place::Reports:
        return {Permission::Report};
    case Place::Control:
        return {Permission::Supervise};
    case Place::Administration:
        return {}; // the rules and one's own password are everyone's; the page shows each account its sections
    default:
        return {Permission::ReadCases};
    }
}

bool maySee(security::Roles roles, Place place)
{
    const auto permissions = permissionsFor(place);
    return permissions.empty() || std::any_of(permissions.begin(), permissions.end(),
                       [&](security::Permission each) { return security::may(roles, each); });
}

constexpr int Margin = 8;
constexpr int IconSide = 18;
constexpr int BesideIcon = IconSide + Margin;

Icon iconOf(Place place)
{
    switch (place) {
    case Place::Incidents:
        return Icon::Incidents;
    case Place::People:
        return Icon::People;
    case Place::Measures:
        return Icon::Measures;
    case Place::Documents:
        return Icon::Documents;
    case Place::Reports:
        return Icon::Reports;
    case Place::Control:
        return Icon::Control;
    case Place::Administration:
        return Icon::Administration;
    default:
        return Icon::Today;
    }
}

} // namespace

/// A place's drawing and name at the left and its number at the right, as wide as its neighbours. Folded: the drawing
/// with the number below it.
class Navigation::PlaceButton final : public QToolButton
{
public:
    explicit PlaceButton(Icon drawing) : m_drawing(drawing) {}

    void setNumber(int number)
    {
        m_number = number > 0 ? QLocale().toString(number) : QString();
        updateGeometry();
        update();
    }

    void setFolded(bool folded)
    {
        if (m_folded == folded)
            return;
        m_folded = folded;
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics = fontMetrics();
        const int number = m_number.isEmpty() ? 0 : metrics.horizontalAdvance(m_number);
        if (m_folded)
            return {qMax(IconSide, number) + 2 * Margin, IconSide + Margin + (number > 0 ? metrics.height() : 4)};
        // An advance is rounded, and a name that lacks a part of a pixel is cut.
        const int name = metrics.horizontalAdvance(text()) + 2;
        return {BesideIcon + name + (number > 0 ? 2 * Margin + number : 0) + 2 * Margin,
                qMax(metrics.height(), IconSide) + Margin};
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.text.clear();
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        const auto role = option.state.testFlag(QStyle::State_Enabled) ? QPalette::WindowText : QPalette::PlaceholderText;
        const QColor colour = palette().color(role);
        if (m_folded) {
            const int top = m_number.isEmpty() ? (height() - IconSide) / 2 : Margin / 2;
            drawIcon(&painter, {(width() - IconSide) / 2, top, IconSide, IconSide}, m_drawing, colour);
            painter.drawItemText(rect().adjusted(0, 0, 0, -2), Qt::AlignHCenter | Qt::AlignBottom, palette(), true, m_number,
                                 role);
            return;
        }
        const QRect area = rect().adjusted(Margin, 0, -Margin, 0);
        drawIcon(&painter, {area.x(), area.center().y() - IconSide / 2, IconSide, IconSide}, m_drawing, colour);
        painter.drawItemText(area.adjusted(BesideIcon, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, palette(), true, text(),
                             role);
        painter.drawItemText(area, Qt::AlignRight | Qt::AlignVCenter, palette(), true, m_number, role);
    }

private:
    Icon m_drawing;
    QString m_number;
    bool m_folded = false;
};

Navigation::Navigation(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"navigation"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 0, 8);
    column->setSpacing(2);
    add(Place::Today, u"todayPlace"_s, column);
    add(Place::Incidents, u"incidentsPlace"_s, column);
    add(Place::People, u"peoplePlace"_s, column);
    add(Place::Measures, u"measuresPlace"_s, column);
    add(Place::Documents, u"documentsPlace"_s, column);
    add(Place::Reports, u"reportsPlace"_s, column);
    add(Place::Control, u"controlPlace"_s, column);
    add(Place::Administration, u"administrationPlace"_s, column);
    column->addStretch(1);
    retranslate();
}

void Navigation::add(Place place, const QString &name, QVBoxLayout *column)
{
    auto *button = new PlaceButton(iconOf(place));
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    // Assistive technology toggles a button that can be checked, and never clicks it.
    connect(button, &QToolButton::toggled, this, [this, place, button] {
        if (m_marking)
            return;
        m_marking = true;
        button->setChecked(true);
        m_marking = false;
        Q_EMIT chosen(place);
    });
    const auto key = Qt::Key(Qt::Key_1 + int(m_entries.size()));
    m_entries[place] = {button, QKeySequence(Qt::ALT | key)};
    column->addWidget(button);
}

void Navigation::offer(Place place)
{
    if (const auto entry = m_entries.find(place); entry != m_entries.end())
        entry->second.offered = true;
}

void Navigation::show(security::Roles roles)
{
    for (auto &[place, entry] : m_entries)
        entry.button->setVisible(entry.offered && maySee(roles, place));
}

std::optional<Place> Navigation::first() const
{
    for (const auto &[place, entry] : m_entries) {
        if (!entry.button->isHidden())
            return place;
    }
    return {};
}

void Navigation::mark(Place place)
{
    switch (place) {
    case Place::IncidentForm:
    case Place::Incident:
        place = Place::Incidents;
        break;
    case Place::Person:
        place = Place::People;
        break;
    case Place::OrderForm:
    case Place::Order:
    case Place::MotionForm:
    case Place::Requirement:
        place = Place::Measures;
        break;
    case Place::Route:
        place = Place::Today;
        break;
    default:
        break;
    }
    m_marking = true;
    for (auto &[each, entry] : m_entries)
        entry.button->setChecked(each == place);
    m_marking = false;
}

void Navigation::count(Place place, int number)
{
    m_entries.at(place).number = number;
    retranslate();
}

void Navigation::fold(bool folded)
{
    for (auto &[place, entry] : m_entries)
        entry.button->setFolded(folded);
    claimWidth();
}

void Navigation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Navigation::retranslate()
{
    const std::map<Place, QString> names{{Place::Today, tr("Today")},         {Place::Incidents, tr("Incidents")},
                                         {Place::People, tr("People")},       {Place::Measures, tr("Measures")},
                                         {Place::Documents, tr("Documents")}, {Place::Reports, tr("Reports")},
                                         {Place::Control, tr("Control")},
                                         {Place::Administration, tr("Administration")}};
    const std::map<Place, QString> tips{
        {Place::Today, tr("What is overdue, due and ahead, each with its next step")},
        {Place::Incidents, tr("All incidents, the newest first; a new one is recorded here")},
        {Place::People, tr("Everyone named in a case, with the measures and roles")},
        {Place::Measures, tr("Orders, warnings and court requirements with the time left")},
        {Place::Documents, tr("The sheets that were printed, by whom and for whom")},
        {Place::Reports, tr("Figures of the unit for a period")},
        {Place::Control, tr("What expires, what is late and what supervision would ask")},
        {Place::Administration, tr("Accounts, backups and the log")}};
    for (auto &[place, entry] : m_entries) {
        const QString &name = names.at(place);
        entry.button->setText(name);
        entry.button->setNumber(entry.number);
        entry.button->setShortcut(entry.shortcut); // a new text takes the old shortcut away
        entry.button->setAccessibleName(
            entry.number > 0 ? u"%1, %2"_s.arg(name, QLocale().toString(entry.number)) : name);
        entry.button->setStatusTip(tips.at(place));
        entry.button->setToolTip(u"%1  %2"_s.arg(name, entry.shortcut.toString(QKeySequence::NativeText)));
    }
    claimWidth();
}

void Navigation::claimWidth()
{
    setMinimumWidth(sizeHint().width());
}

} // namespace qorgan::ui
