// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requirement/requestticks.h"

#include "domain/catalogue.h"
#include "requirement/requirementwords.h"
#include "widgets/texts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSpinBox>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostDays = 365; ///< what can be typed; what the law allows is refused by the register

} // namespace

RequestTicks::RequestTicks(const QString &name, QWidget *parent)
    : QWidget(parent), m_name(name), m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
}

void RequestTicks::offer(const QStringList &codes)
{
    for (const Box &box : m_boxes) {
        delete box.days;
        delete box.tick;
    }
    m_boxes.clear();
    for (const QString &code : codes) {
        Box box{code, new QCheckBox, nullptr};
        box.tick->setObjectName(m_name + u'_' + code);
        connect(box.tick, &QCheckBox::toggled, this, &RequestTicks::changed);
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(box.tick);
        const domain::CatalogueItem *restriction = domain::catalogue(u"restrictions"_s).find(code);
        if (restriction && restriction->properties.value("days"_L1).toBool()) {
            box.days = new QSpinBox;
            box.days->setObjectName(m_name + u"_days"_s);
            box.days->setRange(0, MostDays); // none said yet: the register asks for them
            box.days->hide();
            row->addWidget(box.days);
            connect(box.tick, &QCheckBox::toggled, box.days, &QWidget::setVisible);
            connect(box.days, &QSpinBox::valueChanged, this, &RequestTicks::changed);
        }
        row->addStretch(1);
        m_column->addLayout(row);
        m_boxes.push_back(box);
    }
    if (!m_boxes.empty())
        setFocusProxy(m_boxes.front().tick);
    retranslate(m_question);
}

void RequestTicks::tick(const std::vector<domain::RequestedRestriction> &requested)
{
    for (const Box &box : m_boxes) {
        const auto wanted = std::find_if(requested.begin(), requested.end(),
                                         [&](const auto &each) { return each.kind == box.code; });
        box.tick->setChecked(wanted != requested.end());
        if (box.days)
            box.days->setValue(wanted != requested.end() ? wanted->days.value_or(0) : 0);
    }
}

std::vector<domain::RequestedRestriction> RequestTicks::ticked() const
{
    std::vector<domain::RequestedRestriction> requested;
    for (const Box &box : m_boxes)
        if (box.tick->isChecked())
            requested.push_back({box.code, box.days && box.days->value() > 0 ? std::optional(box.days->value()) : std::nullopt});
    return requested;
}

void RequestTicks::retranslate(const QString &question)
{
    m_question = question;
    setAccessibleName(question);
    for (const Box &box : m_boxes) {
        box.tick->setText(RequirementWords::restriction(box.code));
        if (box.days) {
            box.days->setSuffix(u' ' + tr("days"));
            box.days->setSpecialValueText(tr("how many days?"));
            box.days->setAccessibleName(tr("Days of the eviction"));
        }
    }
}

} // namespace qorgan::ui
