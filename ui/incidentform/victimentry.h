// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/incidents.h"
#include "shell/sessionthread.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace qorgan::ui {

class FormField;
class Participant;

/// One victim: a person, or someone nobody could name yet, with a description.
class VictimEntry final : public QWidget
{
    Q_OBJECT

public:
    /// The controls are called "victim", the number and their part: "victim1Search".
    VictimEntry(SessionThread &session, int number);
    [[nodiscard]] int number() const { return m_number; }

    /// Nothing when nobody is named or described.
    [[nodiscard]] std::optional<casework::VictimDraft> victim() const;
    void setRole(const QString &role);
    /// `position`: counted from 1; the only one is not removed.
    void retranslate(int position, bool removable);
    /// Clears the search of the session that ends.
    void clear();
    void focus();

Q_SIGNALS:
    void changed();
    void removed();

private:
    int m_number;
    QLabel *m_title;
    QCheckBox *m_unknown;
    QPushButton *m_remove;
    Participant *m_person;
    QLineEdit *m_description;
    FormField *m_described;

    void showState();
};

} // namespace qorgan::ui
