// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/periodchoice.h"

#include "base/clock.h"
#include "widgets/fielderror.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

QDate today()
{
    return base::local::date(base::SystemClock().now());
}

} // namespace

PeriodChoice::PeriodChoice(const QString &prefix, std::vector<Period> periods, QWidget *parent)
    : QWidget(parent), m_periods(std::move(periods)), m_label(new QLabel), m_period(new QComboBox),
      m_dates(new QWidget), m_fromLabel(new QLabel), m_from(new QDateEdit), m_toLabel(new QLabel),
      m_to(new QDateEdit)
{
    m_period->setObjectName(QString(prefix + u"PeriodCombo"_s));
    m_from->setObjectName(QString(prefix + u"FromEdit"_s));
    m_to->setObjectName(QString(prefix + u"ToEdit"_s));
    m_error = new FieldError(m_to);
    for (std::size_t i = 0; i < m_periods.size(); ++i)
        m_period->addItem(QString());
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDateRange({2009, 1, 1}, {2099, 12, 31});
        edit->setDate(today());
    }
    auto *dates = new QHBoxLayout(m_dates);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->addWidget(above(m_fromLabel, m_from));
    dates->addWidget(above(m_toLabel, m_to));
    auto *fields = new QHBoxLayout;
    fields->setSpacing(16);
    fields->addWidget(above(m_label, m_period));
    fields->addWidget(m_dates);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(fields);
    column->addWidget(m_error);
    setFocusProxy(m_period);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        showState();
        Q_EMIT changed();
    });
    for (QDateEdit *edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, [this] {
            m_reversed = false;
            showState();
            Q_EMIT changed();
        });
    retranslate();
}

PeriodChoice::Period PeriodChoice::current() const
{
    return m_periods[std::size_t(qMax(0, m_period->currentIndex()))];
}

std::optional<QDate> PeriodChoice::from() const
{
    const QDate day = today();
    switch (current()) {
    case Period::AllTime: return {};
    case Period::Today: return day;
    case Period::Week: return day.addDays(-6);
    case Period::Month30: return day.addDays(-29);
    case Period::ThisMonth: return QDate(day.year(), day.month(), 1);
    case Period::LastMonth: return QDate(day.year(), day.month(), 1).addMonths(-1);
    case Period::ThisYear: return QDate(day.year(), 1, 1);
    case Period::LastYear: return QDate(day.year() - 1, 1, 1);
    case Period::Dates: return m_from->date();
    }
    return {};
}

std::optional<QDate> PeriodChoice::to() const
{
    const QDate day = today();
    switch (current()) {
    case Period::LastMonth: return QDate(day.year(), day.month(), 1).addDays(-1);
    case Period::LastYear: return QDate(day.year() - 1, 12, 31);
    case Period::Dates: return m_to->date();
    case Period::AllTime: return {};
    default: return day;
    }
}

bool PeriodChoice::check()
{
    m_reversed = current() == Period::Dates && m_to->date() < m_from->date();
    showState();
    if (m_reversed)
        m_to->setFocus();
    return !m_reversed;
}

void PeriodChoice::reset()
{
    m_period->setCurrentIndex(0);
    m_reversed = false;
    showState();
}

void PeriodChoice::showState()
{
    m_dates->setVisible(current() == Period::Dates);
    m_error->say(m_reversed ? sentence({u"period-reversed"_s, u"to"_s, {}}) : QString());
}

void PeriodChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PeriodChoice::retranslate()
{
    const auto name = [](Period period) {
        switch (period) {
        case Period::AllTime: return tr("All time");
        case Period::Today: return tr("Today");
        case Period::Week: return tr("Last 7 days");
        case Period::Month30: return tr("Last 30 days");
        case Period::ThisMonth: return tr("This month");
        case Period::LastMonth: return tr("Last month");
        case Period::ThisYear: return tr("This year");
        case Period::LastYear: return tr("Last year");
        case Period::Dates: return tr("Dates…");
        }
        return QString();
    };
    m_label->setText(tr("&Period"));
    for (std::size_t i = 0; i < m_periods.size(); ++i)
        m_period->setItemText(int(i), name(m_periods[i]));
    m_fromLabel->setText(tr("&From"));
    m_toLabel->setText(tr("&To"));
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setLocale(QLocale());
        edit->setDisplayFormat(dateFormat());
    }
    showState();
}

} // namespace qorgan::ui
