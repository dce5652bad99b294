// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/sessionthread.h"

#include <QUuid>
#include <QWidget>

namespace qorgan::ui {

/// The pages of the window, by what they show. Those at the left first, in their order there.
enum class Place {
    Today,
    Incidents,
    People,
    Measures,
    Documents,
    Reports,
    Control,
    Administration,
    IncidentForm,
    Incident,
    Person,
    OrderForm,
    Order,
    MotionForm,
    Requirement,
    Route
};

/// Where to go in the window.
struct Destination {
    Place place = Place::Today;
    QUuid record;  ///< Order, Requirement: the measure; OrderForm, MotionForm, Incident: the incident; Person: the person; else null
    QString act;   ///< what is to be done there: a code of the catalogue `due_kinds`, or empty
};

/// One page of the window over an opened register. It asks the session in its own thread, and speaks the language
/// of the window: QEvent::LanguageChange comes to it like to every widget.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(SessionThread &session, QWidget *parent = nullptr) : QWidget(parent), m_session(session) {}

    /// A register was opened; the page may be shown soon.
    virtual void enter(const OpenedRegister &facts) = 0;
    /// The register was closed: nothing of it stays on the page.
    virtual void leave() = 0;
    /// The window is about to close, to lock or to log out: what was typed is kept.
    virtual void keep() {}
    /// The page is shown now: it reads anew what may have changed and takes the focus.
    virtual void arrive(const Destination &destination) = 0;

Q_SIGNALS:
    /// The officer goes on to another page.
    void wanted(const qorgan::ui::Destination &destination);
    /// A sentence for the status bar: what was done. Never a name or another value of a case.
    void said(const QString &sentence);

protected:
    SessionThread &m_session;
};

} // namespace qorgan::ui
