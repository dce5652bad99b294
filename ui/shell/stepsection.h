// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/draftkeeper.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace qorgan::ui {

class FieldError;
class Offer;

/// A part of a card in which one kind of step is taken, inline: its fields, its button, its errors. It asks the session
/// itself, one question at a time, so that a double click does one thing; what is typed and not entered is kept.
class StepSection : public QWidget
{
    Q_OBJECT

public:
    /// `draft`: the kind under which the typed text is kept (casework::KeptDraft); empty: there is nothing to type.
    StepSection(SessionThread &session, const QString &name, const QString &draft, QWidget *parent = nullptr);

    /// The control that takes the focus for an act: of the catalogue `due_kinds`, or "breach", "referral" …; null: not
    /// done here.
    [[nodiscard]] virtual QWidget *controlFor(const QString &act) const = 0;
    /// Keeps at once what was typed.
    virtual void keep() { m_keeper.keep(); }

Q_SIGNALS:
    void said(const QString &sentence);

protected:
    /// Does one act in the session's thread, and no second while it is done. Once it is, the fields are emptied, and
    /// the view it answers with goes to `done` if it is still wanted; an error stands beside its field.
    template <typename View>
    void act(std::function<base::Result<View>(casework::Session &)> question, std::function<bool()> stillWanted,
             std::function<void(const View &)> done)
    {
        if (m_busy)
            return;
        acceptAll();
        m_busy = true;
        using Answer = base::Result<View>;
        m_session.ask<Answer>(this, std::move(question),
                              [this, stillWanted = std::move(stillWanted), done = std::move(done)](const Answer &answer) {
                                  if (!stillWanted())
                                      return;
                                  if (!answer) {
                                      m_busy = false;
                                      refuse(answer.error());
                                      return;
                                  }
                                  settle();
                                  done(*answer);
                                  if (!isHidden())
                                      beginDraft(m_record); // for what is typed next
                              });
    }
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

    [[nodiscard]] const std::optional<base::Error> &refusal() const { return m_refusal; }

    /// The fields stand for this record: what was typed of it and not entered comes back.
    void beginDraft(const QUuid &record);
    /// Whether something was typed that is not entered.
    [[nodiscard]] bool isTyped() const { return m_keeper.isTyped(); }
    /// What stands in the fields now was put there by the program: the draft begins with it.
    void takeAsBegun() { m_keeper.takeAsBegun(); }
    /// Another record is shown, or none: the fields are emptied, and what was typed is kept for this one.
    void forget();

    /// The fields are to stand as they do with nothing typed.
    virtual void cleared() = 0;
    /// What stands in the register is to be said beside them.
    virtual void shown() {}
    /// Something was refused; what only this section knows of it is done here.
    virtual void refused(const base::Error & /*error*/) {}
    /// Called when something was said in another language; calls this one's.
    virtual void retranslate();
    void setTitle(const QString &title);
    /// Its label, for a section that has a head of its own.
    [[nodiscard]] QLabel *title() const { return m_title; }

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
    QUuid m_record;
    Offer *m_anew;
    std::optional<base::Instant> m_savedAt; ///< of the draft that stands in the fields
    std::vector<Place> m_places;
    std::optional<base::Error> m_refusal;
    bool m_busy = false;

    /// The act is done: nothing of what was typed for it stays.
    void settle();
    [[nodiscard]] const Place *placeOf(const QString &field) const;
    void sayRefusal();
    void startAnew();
    void showAnew();
};

} // namespace qorgan::ui
