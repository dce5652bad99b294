// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/incidentoutlook.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace qorgan::ui {

class NeedsList;
class Notice;

/// How the incident on the form stands.
struct FormState {
    bool busy = false;
    std::optional<casework::IncidentOutlook> outlook;                        ///< of what was typed last
    std::optional<base::Error> failure;                                      ///< that no field has caused
    std::optional<casework::Accepted<casework::IncidentCard>> saved;
};

/// Beside the incident form: what saving and an order still need, and the one button that leads on. Below the form of
/// a narrow window it is one line, which unfolds the rest.
class SidePanel final : public QWidget
{
    Q_OBJECT

public:
    SidePanel();

    void show(const FormState &state);
    void retranslate();
    void setNarrow(bool narrow);
    /// To the button that leads on after saving.
    void focusNextStep();

Q_SIGNALS:
    void fieldWanted(const QString &path);
    void saveWanted();
    void orderWanted();
    void cardWanted();
    void anotherWanted();

private:
    FormState m_state;
    Notice *m_notice;
    NeedsList *m_forSaving;
    NeedsList *m_reservations;
    NeedsList *m_forOrder;
    QLabel *m_earlier;
    QLabel *m_summary; ///< of the lists, where they are folded
    QBoxLayout *m_foot;
    QBoxLayout *m_further; ///< what is done with a recorded incident, beside an order
    QPushButton *m_another;
    QPushButton *m_card;
    QPushButton *m_issue;
    QPushButton *m_save;
    bool m_narrow = false;
    bool m_unfolded = false;

    void tell();
    void showSummary();
    void showNotice();
};

} // namespace qorgan::ui
