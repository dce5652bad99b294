// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "incidentform/draftoffer.h"
#include "incidentform/sidepanel.h"
#include "shell/draftkeeper.h"
#include "casework/incidentview.h"
#include "shell/page.h"

#include <QTimer>

#include <array>

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace qorgan::ui {

class FormField;
class FormSection;
class NarrativeSection;
class PeopleSection;
class PlaceSection;

/// An incident is recorded: one page in the order of an officer's thinking, and beside it what is still needed. With
/// the record of an incident as its destination, that incident is changed.
class IncidentFormPage final : public Page
{
    Q_OBJECT

public:
    explicit IncidentFormPage(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void keep() override;
    void arrive(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Saved = casework::Accepted<casework::IncidentCard>;

    std::optional<OpenedRegister> m_opened;
    QUuid m_id; ///< of the incident on the form: saved twice it is one record
    QUuid m_record; ///< of the incident that is changed; null: a new one
    std::optional<casework::IncidentView> m_recorded; ///< as it was when the change began
    casework::IncidentDraft m_begun;                  ///< how the form read then
    FormState m_state;
    QTimer m_pause; ///< after the last change, before the outlook is asked for
    quint64 m_change = 0;

    QLabel *m_title;
    QScrollArea *m_scroll;
    QWidget *m_form;
    PlaceSection *m_place;
    PeopleSection *m_people;
    NarrativeSection *m_narrative;
    std::array<FormSection *, 8> m_sections;
    QBoxLayout *m_halves;
    SidePanel *m_panel;

    DraftKeeper m_keeper;
    DraftOffer *m_offer;

    void layOutForm();
    void connectAll();
    void begin();
    void beginChange(const QUuid &record, const QString &field);
    void showRecorded();
    void clearForm();
    void takeBack(const QUuid &id, base::Instant savedAt);
    void startAnew();
    [[nodiscard]] DraftOffer::Beneath beneath() const;
    [[nodiscard]] casework::IncidentDraft draft() const;
    void changed();
    void lookAhead();
    void draftNarrative();
    void save();
    void take(const base::Result<Saved> &saved);
    [[nodiscard]] bool saysAnythingNew(const std::vector<base::Warning> &warnings) const;
    void refuse(const base::Error &error);
    void goToField(const QString &path);
    void showState();
    void retranslate();
};

} // namespace qorgan::ui
