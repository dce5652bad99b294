// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/personchange.h"
#include "shell/page.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace qorgan::ui {

class CorrectionForm;
class FileSections;
class IdentityView;
class IncidentLines;
class MeasureLines;
class Notice;
class PaperSection;
class SafeStrip;

/// The card of one person: how to reach it safely, who it is, what stands against it or protects it, what was done;
/// and the correction of its facts.
class PersonPage final : public Page
{
    Q_OBJECT

public:
    explicit PersonPage(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void keep() override;
    void arrive(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class State { Empty, Reading, Ready, Correcting, Failed };

    security::Roles m_roles;
    QUuid m_record;
    State m_state = State::Empty;
    base::Error m_error;
    std::optional<casework::PersonCard> m_card;
    std::vector<base::Warning> m_warnings; ///< of the correction just saved
    Notice *m_notice;
    Notice *m_reservations;
    QLabel *m_title;
    QPushButton *m_correct;
    QScrollArea *m_scroll;
    SafeStrip *m_safe;
    QWidget *m_cardView;
    QBoxLayout *m_halves;
    IdentityView *m_identity;
    MeasureLines *m_measures;
    FileSections *m_file;
    IncidentLines *m_incidents;
    PaperSection *m_papers;
    CorrectionForm *m_form;

    void layOut();
    void connectAll();
    void take(const casework::PersonCard &card);
    void correct();
    void endCorrection();
    void showState();
    void retranslate();
};

} // namespace qorgan::ui
