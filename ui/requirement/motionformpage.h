// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/incidents.h"
#include "casework/requirements.h"
#include "shell/draftkeeper.h"
#include "shell/page.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace qorgan::ui {

class MotionFields;
class Notice;
class Offer;

/// A motion to the court for special requirements, from the facts of an incident.
class MotionFormPage final : public Page
{
    Q_OBJECT

public:
    explicit MotionFormPage(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void keep() override;
    void arrive(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Empty, Reading, Ready, Failed };

    /// What the page asks of the register when it is reached.
    struct Opened {
        casework::IncidentCard card;
        QStringList restrictions;
        base::Instant now;
        domain::MeasureId id; ///< for the motion to be
    };
    using OpenAnswer = base::Result<Opened>;
    using FileAnswer = base::Result<casework::Accepted<casework::RequirementCard>>;

    security::Roles m_roles;
    QUuid m_incident;
    std::optional<Opened> m_opened;
    State m_state = State::Empty;
    base::Error m_error;                  ///< of reading
    std::optional<base::Error> m_refusal; ///< of filing
    bool m_busy = false;

    QLabel *m_title;
    QLabel *m_who;
    Notice *m_notice;
    QScrollArea *m_scroll;
    MotionFields *m_fields;
    QLabel *m_fileError;
    QPushButton *m_file;
    DraftKeeper m_keeper;
    Offer *m_offer;
    std::optional<base::Instant> m_savedAt; ///< of a draft that came back

    void layOut();
    void connectAll();
    void take(const OpenAnswer &answer);
    void begin();
    void startAnew();
    void file();
    void takeFiled(const FileAnswer &answer);
    void forget();
    void showOffer();
    void showState();
    void sayRefusal();
    void retranslate();
};

} // namespace qorgan::ui
