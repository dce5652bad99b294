// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/labelled.h"

#include "widgets/flowlayout.h"

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace qorgan::ui {

namespace {

/// Room for drawings, which no choice here has, would make some higher than their neighbours.
void levelOut(QWidget *field)
{
    if (auto *combo = qobject_cast<QComboBox *>(field))
        combo->setIconSize({combo->iconSize().width(), 1});
}

} // namespace

QWidget *above(QLabel *label, QWidget *field)
{
    auto *item = new QWidget;
    auto *column = new QVBoxLayout(item);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(label);
    levelOut(field);
    const bool fixed = field->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    const bool grows = field->sizePolicy().verticalPolicy() == QSizePolicy::Ignored;
    column->addWidget(field, grows ? 1 : 0, fixed ? Qt::AlignLeft : Qt::Alignment());
    label->setBuddy(field);
    return item;
}

QWidget *beside(QLabel *label, QWidget *field)
{
    auto *item = new QWidget;
    auto *row = new QHBoxLayout(item);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(label);
    levelOut(field);
    row->addWidget(field);
    label->setBuddy(field);
    return item;
}

void addRuledTitle(QVBoxLayout *column, QWidget *title)
{
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *rule = new QFrame;
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Plain);
    QPalette faint = rule->palette();
    faint.setColor(QPalette::WindowText, faint.color(QPalette::Mid));
    rule->setPalette(faint);
    column->addWidget(title);
    column->addWidget(rule);
}

QWidget *wrapping(std::initializer_list<QWidget *> items)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(16);
    for (QWidget *item : items)
        flow->addWidget(item);
    return row;
}

void nameArrows(QTabBar *tabs, const QString &toTheLeft, const QString &toTheRight)
{
    const std::pair<const char *, QString> arrows[]{{"ScrollLeftButton", toTheLeft}, {"ScrollRightButton", toTheRight}};
    for (const auto &[name, text] : arrows)
        if (auto *arrow = tabs->findChild<QToolButton *>(QString::fromLatin1(name)))
            arrow->setAccessibleName(text);
}

} // namespace qorgan::ui
