// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QDateEdit;
class QLabel;

namespace qorgan::ui {

class FieldError;

/// A choice of days: a period with a name, or two dates.
class PeriodChoice final : public QWidget
{
    Q_OBJECT

public:
    enum class Period { AllTime, Today, Week, Month30, ThisMonth, LastMonth, ThisYear, LastYear, Dates };

    /// `prefix` begins the object names of the three fields.
    PeriodChoice(const QString &prefix, std::vector<Period> periods, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<QDate> from() const;
    [[nodiscard]] std::optional<QDate> to() const;
    /// Says so beside the dates where the period ends before it begins.
    [[nodiscard]] bool check();
    void reset();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    std::vector<Period> m_periods;
    QLabel *m_label;
    QComboBox *m_period;
    QWidget *m_dates;
    QLabel *m_fromLabel;
    QDateEdit *m_from;
    QLabel *m_toLabel;
    QDateEdit *m_to;
    FieldError *m_error = nullptr;
    bool m_reversed = false;

    [[nodiscard]] Period current() const;
    void showState();
    void retranslate();
};

} // namespace qorgan::ui
