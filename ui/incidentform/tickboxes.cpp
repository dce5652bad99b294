// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/tickboxes.h"

#include "domain/catalogue.h"
#include "widgets/flowlayout.h"
#include "widgets/texts.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

TickBoxes::TickBoxes(const QString &name, const QString &catalogue, Notes notes) : m_catalogue(catalogue)
{
    setObjectName(name);
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    for (const auto &item : domain::catalogue(catalogue).items()) {
        auto *cell = new QWidget;
        auto *column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        Box box{item.code, new QCheckBox, nullptr};
        box.tick->setObjectName(name + u'_' + item.code);
        column->addWidget(box.tick);
        connect(box.tick, &QCheckBox::toggled, this, &TickBoxes::changed);
        if (notes == Notes::BeneathTicked) {
            box.note = new QLineEdit;
            box.note->setObjectName(name + u'_' + item.code + u"_note"_s);
            box.note->hide();
            column->addWidget(box.note);
            connect(box.tick, &QCheckBox::toggled, box.note, &QLineEdit::setVisible);
            connect(box.note, &QLineEdit::textChanged, this, &TickBoxes::changed);
        }
        column->addStretch(1);
        flow->addWidget(cell);
        m_boxes.push_back(box);
    }
    if (!m_boxes.empty())
        setFocusProxy(m_boxes.front().tick);
}

QStringList TickBoxes::codes() const
{
    QStringList ticked;
    for (const Box &box : m_boxes)
        if (box.tick->isChecked())
            ticked.append(box.code);
    return ticked;
}

std::vector<domain::Evidence> TickBoxes::evidence() const
{
    std::vector<domain::Evidence> pieces;
    for (const Box &box : m_boxes)
        if (box.tick->isChecked())
            pieces.push_back({box.code, box.note ? box.note->text() : QString()});
    return pieces;
}

void TickBoxes::clear()
{
    for (const Box &box : m_boxes) {
        box.tick->setChecked(false);
        if (box.note)
            box.note->clear();
    }
}

void TickBoxes::retranslate()
{
    int widest = 0;
    for (const Box &box : m_boxes) {
        box.tick->setText(label(m_catalogue, box.code));
        box.tick->setMinimumWidth(0);
        widest = qMax(widest, box.tick->sizeHint().width());
        if (box.note) {
            box.note->setPlaceholderText(tr("Note: where it is, what it shows"));
            box.note->setAccessibleName(box.tick->text() + u": "_s + tr("note"));
        }
    }
    for (const Box &box : m_boxes)
        box.tick->setMinimumWidth(widest);
}

} // namespace qorgan::ui
