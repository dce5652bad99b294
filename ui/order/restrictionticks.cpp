// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/restrictionticks.h"

#include "widgets/texts.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

RestrictionTicks::RestrictionTicks(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"restrictionBox"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
}

void RestrictionTicks::offer(const QStringList &codes, QWidget *next)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    QWidget *before = this;
    for (const QString &code : codes) {
        auto *box = new QCheckBox(label(u"restrictions"_s, code));
        box->setObjectName(code + u"RestrictionCheck"_s);
        box->setProperty("code", code);
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &RestrictionTicks::changed);
        m_column->addWidget(box);
        QWidget::setTabOrder(before, box);
        before = box;
        m_boxes.push_back(box);
    }
    if (m_boxes.empty())
        return;
    setFocusProxy(m_boxes.front());
    QWidget::setTabOrder(before, next);
}

QStringList RestrictionTicks::ticked() const
{
    QStringList codes;
    for (const QCheckBox *box : m_boxes)
        if (box->isChecked())
            codes << box->property("code").toString();
    return codes;
}

void RestrictionTicks::retranslate()
{
    setAccessibleName(tr("Prohibited"));
    for (QCheckBox *box : m_boxes)
        box->setText(label(u"restrictions"_s, box->property("code").toString()));
}

} // namespace qorgan::ui
