// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/incidents.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;

namespace qorgan::ui {

class FieldError;
class FlowLayout;

/// The filters of the list of incidents, in rows that wrap. As JSON it holds codes and dates alone, so that a saved
/// filter means the same in every language, and "the last 7 days" stays those of the day it is used.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Nothing while the dates make no period.
    [[nodiscard]] std::optional<casework::IncidentFilter> filter() const;
    [[nodiscard]] QJsonObject toJson() const;
    /// Sets the filters; what is not understood stays open. One `changed` for all of them.
    void fromJson(const QJsonObject &json);
    /// Everything is shown.
    void reset();
    /// The sections to choose from; the chosen one stays.
    void offer(const QStringList &sections);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Period { AllTime, Today, Week, Month, Year, Dates, PeriodCount };

    QLabel *m_periodLabel;
    QComboBox *m_period;
    QWidget *m_dates;
    QLabel *m_fromLabel;
    QDateEdit *m_from;
    QLabel *m_toLabel;
    QDateEdit *m_to;
    QLabel *m_sourceLabel;
    QComboBox *m_source;
    QLabel *m_ordersLabel;
    QComboBox *m_orders;
    QWidget *m_sectionField;
    QLabel *m_sectionLabel;
    QComboBox *m_section;
    QCheckBox *m_withoutComplaint;
    FieldError *m_datesError;
    bool m_silent = false;

    void layOut();
    void edited();
    void retranslate();
};

} // namespace qorgan::ui
