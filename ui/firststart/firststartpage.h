// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/register.h"

#include <QFutureWatcher>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace qorgan::ui {

class AccountStep;
class Notice;
class RecoveryStep;
class Step;
class UnitStep;

/// The way to a register where there is none: one of the unit's own, in three steps, or one for training.
class FirstStartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartPage(QWidget *parent = nullptr);

    void begin(bool training);

Q_SIGNALS:
    /// A register lies there now; its first account is to log in.
    void made(const QString &directory, const QString &login);
    void givenUp();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Made = base::Result<casework::CreatedRegister>;

    QLabel *m_title;
    QLabel *m_explanation;
    Notice *m_notice;
    QStackedWidget *m_steps;
    UnitStep *m_unit;
    AccountStep *m_account;
    AccountStep *m_training;
    RecoveryStep *m_recovery;
    QPushButton *m_back;
    QPushButton *m_on;
    std::vector<Step *> m_way; ///< the steps of this time, in their order
    std::size_t m_at = 0;
    QString m_directory;
    QString m_login;
    QFutureWatcher<Made> m_making;

    void goTo(std::size_t step);
    void goOn();
    void make();
    void finish();
    void refuse(const base::Error &error);
    void showState();
    [[nodiscard]] Step &current() const { return *m_way.at(m_at); }
    [[nodiscard]] bool isMade() const;
};

} // namespace qorgan::ui
