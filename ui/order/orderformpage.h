// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/incidents.h"
#include "casework/orders.h"
#include "shell/draftkeeper.h"
#include "shell/page.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace qorgan::ui {

class Notice;
class Offer;
class OrderFields;
class PreviewPane;

/// A protective order for the people of an incident, beside the sheet as it will be printed.
class OrderFormPage final : public Page
{
    Q_OBJECT

public:
    explicit OrderFormPage(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void keep() override;
    void arrive(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class State { Empty, Reading, Ready, Failed };

    /// What the page asks of the register when it is reached.
    struct Opened {
        casework::IncidentCard card;
        QStringList restrictions;
        domain::MeasureId id; ///< for the order to be
    };
    using OpenAnswer = base::Result<Opened>;
    using IssueAnswer = base::Result<casework::Accepted<casework::OrderCard>>;

    security::Roles m_roles;
    domain::MeasureKind m_kind = domain::MeasureKind::ProtectiveOrder; ///< what is being issued
    QUuid m_incident;
    std::optional<Opened> m_opened;
    State m_state = State::Empty;
    base::Error m_error;                  ///< of reading
    std::optional<base::Error> m_refusal; ///< of issuing
    bool m_busy = false;

    QLabel *m_title;
    QLabel *m_who;
    Notice *m_notice;
    QHBoxLayout *m_halves;
    QWidget *m_content;
    QVBoxLayout *m_formColumn = nullptr;
    QScrollArea *m_scroll;
    OrderFields *m_fields;
    QLabel *m_missing;
    QLabel *m_issueError;
    QPushButton *m_issue;
    PreviewPane *m_preview;
    DraftKeeper m_orderKeeper;
    DraftKeeper m_warningKeeper;
    Offer *m_offer;
    std::optional<base::Instant> m_savedAt; ///< of a draft that came back

    /// What is typed for an order and for another measure of the same incident is kept apart.
    [[nodiscard]] DraftKeeper &keeper();
    QWidget *layOutForm();
    /// The sheet beside the form, or, in a narrow window, below it.
    void placePreview(bool wide);
    void connectAll();
    void take(const OpenAnswer &answer);
    [[nodiscard]] casework::OrderDraft draft() const;
    void begin();
    void startAnew();
    void showOffer();
    void changed();
    void issue();
    void takeIssued(const IssueAnswer &answer);
    void sayRefusal();
    void forget();
    void retranslate();
    void showState();
    void showWho();
    void showMissing();
};

} // namespace qorgan::ui
