// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidents/filterbar.h"

#include "base/clock.h"
#include "domain/catalogue.h"
#include "widgets/fielderror.h"
#include "widgets/flowlayout.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::OrdersOfIncident;

namespace {

QDate today()
{
    return base::local::date(base::SystemClock().now());
}

/// As they stand in a saved filter; the order is that of FilterBar::Period.
const std::array PeriodCodes{u"all"_s, u"today"_s, u"week"_s, u"month"_s, u"year"_s, u"dates"_s};
const std::array Orders{OrdersOfIncident::Any, OrdersOfIncident::None, OrdersOfIncident::Unserved,
                        OrdersOfIncident::InForce, OrdersOfIncident::Ended};

/// The line of a combo that bears a code; the first where none does.
void choose(QComboBox *combo, const QString &code)
{
    combo->setCurrentIndex(qMax(0, code.isEmpty() ? 0 : combo->findData(code)));
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_periodLabel(new QLabel), m_period(new QComboBox), m_dates(new QWidget), m_fromLabel(new QLabel),
      m_from(new QDateEdit), m_toLabel(new QLabel), m_to(new QDateEdit), m_sourceLabel(new QLabel),
      m_source(new QComboBox), m_ordersLabel(new QLabel), m_orders(new QComboBox), m_sectionField(nullptr),
      m_sectionLabel(new QLabel), m_section(new QComboBox), m_withoutComplaint(new QCheckBox), m_datesError(nullptr)
{
    for (int period = 0; period < PeriodCount; ++period)
        m_period->addItem(QString());
    m_source->addItem(QString());
    for (const auto &item : domain::catalogue(u"sources"_s).items())
        m_source->addItem(QString(), item.code); // {} would pick the overload with an icon
    for (const OrdersOfIncident orders : Orders)
        m_orders->addItem(QString(), casework::code(orders));
    m_section->addItem(QString());
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDateRange({2009, 1, 1}, {2099, 12, 31});
        edit->setDate(today());
    }
    layOut();
    connect(m_period, &QComboBox::currentIndexChanged, this, [this](int period) {
        m_dates->setVisible(period == Dates);
        edited();
    });
    for (QDateEdit *edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, &FilterBar::edited);
    for (QComboBox *combo : {m_source, m_orders, m_section})
        connect(combo, &QComboBox::currentIndexChanged, this, &FilterBar::edited);
    connect(m_withoutComplaint, &QCheckBox::toggled, this, &FilterBar::edited);
    retranslate();
}

void FilterBar::layOut()
{
    const std::pair<QWidget *, QString> names[] = {
        {m_period, u"periodCombo"_s},   {m_from, u"fromEdit"_s},       {m_to, u"toEdit"_s},
        {m_source, u"sourceCombo"_s},   {m_orders, u"ordersCombo"_s},  {m_section, u"sectionCombo"_s},
        {m_withoutComplaint, u"withoutComplaintCheck"_s}};
    for (const auto &[control, name] : names)
        control->setObjectName(name);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(22);
    for (QWidget *field : {static_cast<QWidget *>(m_period), static_cast<QWidget *>(m_from),
                           static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_orders),
                           static_cast<QWidget *>(m_section)})
        field->setMinimumHeight(m_source->sizeHint().height()); // one line
    auto *dates = new QHBoxLayout(m_dates);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->addWidget(above(m_fromLabel, m_from));
    dates->addWidget(above(m_toLabel, m_to));
    m_dates->hide();
    m_sectionField = above(m_sectionLabel, m_section);
    m_sectionField->hide();

    auto *fields = new QWidget;
    auto *flow = new FlowLayout(fields);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(12);
    flow->addWidget(above(m_periodLabel, m_period));
    flow->addWidget(m_dates);
    flow->addWidget(above(m_sourceLabel, m_source));
    flow->addWidget(above(m_ordersLabel, m_orders));
    flow->addWidget(m_sectionField);
    // With a label of its own it stands on the line of the fields.
    auto *tick = new QWidget;
    auto *tickColumn = new QVBoxLayout(tick);
    tickColumn->setContentsMargins(0, 0, 0, 0);
    tickColumn->setSpacing(2);
    tickColumn->addWidget(new QLabel(u" "_s));
    tickColumn->addWidget(m_withoutComplaint);
    tickColumn->addStretch(1);
    flow->addWidget(tick);
    m_datesError = new FieldError(m_from);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(fields);
    column->addWidget(m_datesError);
}

std::optional<casework::IncidentFilter> FilterBar::filter() const
{
    casework::IncidentFilter filter;
    filter.source = m_source->currentData().toString();
    filter.section = m_section->currentData().toString();
    filter.orders = casework::ordersOfIncidentFromCode(m_orders->currentData().toString());
    filter.withoutComplaint = m_withoutComplaint->isChecked();
    const QDate day = today();
    switch (m_period->currentIndex()) {
    case Today:
        filter.from = day;
        break;
    case Week:
        filter.from = day.addDays(-6);
        break;
    case Month:
        filter.from = day.addDays(-29);
        break;
    case Year:
        filter.from = QDate(day.year(), 1, 1);
        break;
    case Dates:
        filter.from = m_from->date();
        filter.to = m_to->date();
        if (*filter.to < *filter.from)
            return {};
        break;
    default:
        break;
    }
    return filter;
}

QJsonObject FilterBar::toJson() const
{
    QJsonObject json;
    json[u"period"] = PeriodCodes[size_t(qMax(0, m_period->currentIndex()))];
    if (m_period->currentIndex() == Dates) {
        json[u"from"] = base::toIso(m_from->date());
        json[u"to"] = base::toIso(m_to->date());
    }
    json[u"source"] = m_source->currentData().toString();
    json[u"orders"] = m_orders->currentData().toString();
    json[u"section"] = m_section->currentData().toString();
    json[u"without_complaint"] = m_withoutComplaint->isChecked();
    return json;
}

void FilterBar::fromJson(const QJsonObject &json)
{
    m_silent = true;
    const auto period = std::find(PeriodCodes.begin(), PeriodCodes.end(), json.value(u"period").toString());
    m_period->setCurrentIndex(period == PeriodCodes.end() ? int(AllTime) : int(period - PeriodCodes.begin()));
    for (const auto &[edit, key] : {std::pair(m_from, u"from"_s), std::pair(m_to, u"to"_s)})
        if (const QDate date = QDate::fromString(json.value(key).toString(), Qt::ISODate); date.isValid())
            edit->setDate(date);
    choose(m_source, json.value(u"source").toString());
    choose(m_orders, json.value(u"orders").toString());
    const QString section = json.value(u"section").toString();
    if (!section.isEmpty() && m_section->findData(section) < 0)
        m_section->addItem(section, section); // of a filter saved when the section still recorded
    choose(m_section, section);
    m_sectionField->setVisible(m_section->count() > 1);
    m_withoutComplaint->setChecked(json.value(u"without_complaint").toBool());
    m_silent = false;
    edited();
}

void FilterBar::reset()
{
    m_silent = true;
    m_period->setCurrentIndex(AllTime);
    for (QDateEdit *edit : {m_from, m_to})
        edit->setDate(today());
    for (QComboBox *combo : {m_source, m_orders, m_section})
        combo->setCurrentIndex(0);
    m_withoutComplaint->setChecked(false);
    m_silent = false;
    edited();
}

void FilterBar::offer(const QStringList &sections)
{
    const QString chosen = m_section->currentData().toString();
    m_silent = true;
    while (m_section->count() > 1)
        m_section->removeItem(1);
    for (const QString &section : sections)
        m_section->addItem(section, section);
    if (!chosen.isEmpty() && !sections.contains(chosen))
        m_section->addItem(chosen, chosen);
    choose(m_section, chosen);
    m_sectionField->setVisible(m_section->count() > 1);
    m_silent = false;
}

void FilterBar::edited()
{
    if (m_silent)
        return;
    m_datesError->say(filter() ? QString() : tr("The period ends before it begins."));
    Q_EMIT changed();
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterBar::retranslate()
{
    m_periodLabel->setText(tr("&Period"));
    const std::array<QString, PeriodCount> periods{tr("All time"),     tr("Today"),     tr("Last 7 days"),
                                                   tr("Last 30 days"), tr("This year"), tr("Dates…")};
    for (int period = 0; period < PeriodCount; ++period)
        m_period->setItemText(period, periods[size_t(period)]);
    m_fromLabel->setText(tr("&From"));
    m_toLabel->setText(tr("&To"));
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setLocale(QLocale());
        edit->setDisplayFormat(dateFormat());
    }
    m_sourceLabel->setText(tr("&Source"));
    m_source->setItemText(0, tr("All sources"));
    for (int i = 1; i < m_source->count(); ++i)
        m_source->setItemText(i, label(u"sources"_s, m_source->itemData(i).toString()));
    m_ordersLabel->setText(tr("Or&ders"));
    const std::array<QString, Orders.size()> orders{tr("With and without"), tr("Without an order"), tr("Not served"),
                                                    tr("In force"), tr("Ended")};
    for (int i = 0; i < m_orders->count(); ++i)
        m_orders->setItemText(i, orders[size_t(i)]);
    m_sectionLabel->setText(tr("Sectio&n"));
    m_section->setItemText(0, tr("All sections"));
    m_withoutComplaint->setText(tr("Without a &complaint"));
    if (m_datesError->isVisible())
        m_datesError->say(tr("The period ends before it begins."));
}

} // namespace qorgan::ui
