// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "route/routeentry.h"

#include "domain/catalogue.h"
#include "order/nowedit.h"
#include "widgets/flowlayout.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"
#include "widgets/typed.h"

#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using domain::CheckResult;

RouteEntry::RouteEntry(QWidget *parent)
    : QWidget(parent), m_rowLabel(new QLabel), m_row(new QSpinBox), m_timeLabel(new QLabel), m_time(new NowEdit),
      m_seen(new QRadioButton), m_absent(new QRadioButton), m_soberLabel(new QLabel), m_sober(new QComboBox),
      m_noteLabel(new QLabel), m_note(new QLineEdit), m_put(new QPushButton)
{
    nameControls();
    layOut();
    connect(m_put, &QPushButton::clicked, this, &RouteEntry::entered);
    connect(m_note, &QLineEdit::returnPressed, this, &RouteEntry::entered);
    onTyping(this, [this] { Q_EMIT touched(); });
}

void RouteEntry::nameControls()
{
    m_row->setObjectName(u"routeRowSpin"_s);
    m_time->setObjectName(u"routeTimeEdit"_s);
    m_seen->setObjectName(u"routeSeenRadio"_s);
    m_absent->setObjectName(u"routeAbsentRadio"_s);
    m_sober->setObjectName(u"routeSoberCombo"_s);
    m_note->setObjectName(u"routeNoteEdit"_s);
    m_put->setObjectName(u"routePutButton"_s);
}

void RouteEntry::layOut()
{
    m_seen->setChecked(true);
    m_sober->addItem(QString());
    for (const auto &item : domain::catalogue(u"yes_no_unknown"_s).items())
        m_sober->addItem(QString(), item.code);
    m_note->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(12);
    flow->addWidget(above(m_rowLabel, m_row));
    flow->addWidget(above(m_timeLabel, m_time));
    auto *result = new QWidget;
    auto *resultColumn = new QVBoxLayout(result);
    resultColumn->setContentsMargins(0, 0, 0, 0);
    resultColumn->setSpacing(0);
    resultColumn->addWidget(m_seen);
    resultColumn->addWidget(m_absent);
    flow->addWidget(result);
    flow->addWidget(above(m_soberLabel, m_sober));
    flow->addWidget(above(m_noteLabel, m_note));
    auto *act = new QWidget;
    auto *actColumn = new QVBoxLayout(act);
    actColumn->setContentsMargins(0, 0, 0, 0);
    actColumn->addStretch(1);
    actColumn->addWidget(m_put);
    flow->addWidget(act);
}

void RouteEntry::offer(int rows, base::Instant now)
{
    m_time->setNow(now);
    m_row->setRange(1, qMax(1, rows));
}

int RouteEntry::row() const
{
    return m_row->value();
}

void RouteEntry::setRow(int row)
{
    m_row->setValue(row);
    m_row->selectAll();
}

QWidget *RouteEntry::rowField() const
{
    return m_row;
}

QWidget *RouteEntry::resultField() const
{
    return m_absent->isChecked() ? m_absent : m_seen;
}

std::vector<QWidget *> RouteEntry::controls() const
{
    return {m_row, m_time, m_seen, m_absent, m_sober, m_note, m_put};
}

casework::CheckDraft RouteEntry::check() const
{
    casework::CheckDraft check;
    check.at = m_time->instant();
    check.result = m_absent->isChecked() ? CheckResult::Absent : CheckResult::Seen;
    check.sober = m_sober->currentData().toString();
    check.note = m_note->text();
    return check;
}

void RouteEntry::next()
{
    m_seen->setChecked(true);
    m_sober->setCurrentIndex(0);
    m_note->clear();
}

void RouteEntry::clear()
{
    next();
    m_time->release();
}

QJsonValue RouteEntry::typed() const
{
    if (m_seen->isChecked() && m_sober->currentIndex() == 0 && m_note->text().isEmpty())
        return {};
    return QJsonObject{{u"row"_s, m_row->value()},
                       {u"absent"_s, m_absent->isChecked()},
                       {u"sober"_s, m_sober->currentData().toString()},
                       {u"note"_s, m_note->text()},
                       {u"at"_s, m_time->remembered()}};
}

void RouteEntry::type(const QJsonValue &typed)
{
    const QJsonObject entry = typed.toObject();
    if (entry.isEmpty())
        return;
    m_row->setValue(entry.value(u"row"_s).toInt());
    (entry.value(u"absent"_s).toBool() ? m_absent : m_seen)->setChecked(true);
    m_sober->setCurrentIndex(qMax(0, m_sober->findData(entry.value(u"sober"_s).toString())));
    m_note->setText(entry.value(u"note"_s).toString());
    m_time->remember(entry.value(u"at"_s));
}

void RouteEntry::retranslate()
{
    m_rowLabel->setText(tr("&Row"));
    m_timeLabel->setText(tr("Checked at"));
    m_time->retranslate();
    m_seen->setText(label(u"check_results"_s, u"seen"_s));
    m_absent->setText(label(u"check_results"_s, u"absent"_s));
    m_soberLabel->setText(tr("Sober"));
    m_sober->setItemText(0, tr("not recorded"));
    for (int i = 1; i < m_sober->count(); ++i)
        m_sober->setItemText(i, label(u"yes_no_unknown"_s, m_sober->itemData(i).toString()));
    m_noteLabel->setText(tr("&Note"));
    m_put->setText(tr("&Enter the row"));
}

} // namespace qorgan::ui
