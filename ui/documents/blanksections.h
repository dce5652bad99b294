// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/blanks.h"
#include "shell/stepsection.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace qorgan::ui {

class MomentEdit;

/// A head enters blanks that the unit received.
class ReceiveBlanks final : public StepSection
{
    Q_OBJECT

public:
    explicit ReceiveBlanks(SessionThread &session, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *controlFor(const QString &act) const override;
    void begin(security::Roles roles);
    void offerOfficers(const std::vector<casework::Officer> &officers);
    void clear();
    [[nodiscard]] static QUuid draft();

Q_SIGNALS:
    void received(const QUuid &block);

protected:
    void cleared() override;
    void retranslate() override;

private:
    QLabel *m_formLabel;
    QComboBox *m_form;
    QLabel *m_seriesLabel;
    QLineEdit *m_series;
    QLabel *m_firstLabel;
    QLineEdit *m_first;
    QLabel *m_lastLabel;
    QLineEdit *m_last;
    QLabel *m_officerLabel;
    QComboBox *m_officer;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QLabel *m_dayLabel;
    MomentEdit *m_day;
    QPushButton *m_receive;

    void layOut();
    void receive();
};

/// One number of the chosen block was used, or is written off.
class MarkBlank final : public StepSection
{
    Q_OBJECT

public:
    explicit MarkBlank(SessionThread &session, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *controlFor(const QString &act) const override;
    void show(const casework::BlankBlockAccount &block);
    void clear();

Q_SIGNALS:
    void marked(const QUuid &block);

protected:
    void cleared() override;
    void shown() override;
    void retranslate() override;

private:
    std::optional<casework::BlankBlockAccount> m_block;
    std::vector<base::Warning> m_warnings; ///< of the mark entered last
    QLabel *m_whole;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    QLabel *m_whatLabel;
    QComboBox *m_what;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QLabel *m_dayLabel;
    MomentEdit *m_day;
    QPushButton *m_mark;
    QLabel *m_warning;

    void layOut();
    void mark();
};

} // namespace qorgan::ui
