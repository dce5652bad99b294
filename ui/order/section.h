// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/ordertimes.h"
#include "shell/draftkeeper.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace qorgan::ui {

class FieldError;
class Offer;

/// An order's card with its times, as the page shows it.
struct OrderView {
    casework::OrderCard card;
    casework::OrderTimes times;
};

/// A part of the order's page in which one kind of act is done, inline: its fields, its button, its errors. It asks
/// the session itself, one question at a time, so that a double click does one thing. What is typed and not done yet
/// is kept.
class OrderSection : public QWidget
{
    Q_OBJECT

public:
    /// `draft`: the kind under which the typed text is kept (casework::KeptDraft); empty: there is nothing to type.
    OrderSection(SessionThread &session, const QString &name, const QString &draft, QWidget *parent = nullptr);

    /// Whether these roles may do this at all, and the order stands so that there is something to do.
    [[nodiscard]] virtual bool isOffered(security::Roles roles, const OrderView &view) const = 0;
    /// The control that takes the focus for an act of the catalogue `due_kinds`; null: not done here.
    [[nodiscard]] virtual QWidget *controlFor(const QString &act) const = 0;
    /// Shows another order, or the same as it stands now; what is typed stays.
    void show(const OrderView &view, security::Roles roles);
    /// Forgets the order and what was typed; that comes back when the order is shown again.
    void clear();
    /// Keeps at once what was typed.
    void keep() { m_keeper.keep(); }

Q_SIGNALS:
    void done(const qorgan::ui::OrderView &view);
    void said(const QString &sentence);

protected:
    using Act = std::function<base::Result<casework::Accepted<casework::OrderCard>>(casework::Session &)>;

    /// Does the act; `sentence` is said when it is done, and the fields are emptied.
    void perform(Act act, std::function<QString()> sentence);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void setBusy() { m_busy = true; }
    /// The act failed: at once ready for another.
    void setReady() { m_busy = false; }
    /// The act is done: ready for another as soon as a click is no double click any more.
    void release();
    /// Says the error beside its field and gives that the focus.
    void refuse(const base::Error &error);
    void acceptAll();
    /// Errors of these fields stand at this control; the first place takes all that have no other.
    FieldError *errorPlace(const QStringList &fields, QWidget *control);
    void changeEvent(QEvent *event) override;

    [[nodiscard]] const OrderView &view() const { return m_view; }
    [[nodiscard]] security::Roles roles() const { return m_roles; }
    [[nodiscard]] const std::optional<base::Error> &refusal() const { return m_refusal; }

    virtual void shown() {}
    virtual void cleared() = 0;
    virtual void refused(const base::Error & /*error*/) {}
    /// Called when something was said in another language; calls this one's.
    virtual void retranslate();
    void setTitle(const QString &title);

    SessionThread &m_session;
    QVBoxLayout *m_body;

private:
    struct Place {
        QStringList fields;
        QWidget *control;
        FieldError *error;
    };

    QLabel *m_title;
    DraftKeeper m_keeper;
    bool m_keeps; ///< there is something to type
    bool m_begun = false;
    bool m_watched = false;
    Offer *m_anew;
    std::optional<base::Instant> m_savedAt; ///< of the draft that stands in the fields
    OrderView m_view;
    security::Roles m_roles;
    std::vector<Place> m_places;
    std::optional<base::Error> m_refusal;
    bool m_busy = false;

    [[nodiscard]] const Place *placeOf(const QString &field) const;
    void sayRefusal();
    void beginDraft();
    void startAnew();
    void showAnew();
};

} // namespace qorgan::ui
