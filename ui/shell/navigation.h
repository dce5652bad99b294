// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/page.h"

#include <QKeySequence>
#include <QWidget>

#include <map>
#include <optional>

class QVBoxLayout;

namespace qorgan::ui {

/// The places of the window, one below the other at its left: those the account may see. Alt+1 … Alt+9 as well.
class Navigation final : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    /// There is a page for the place: it is offered to those who may see it.
    void offer(Place place);
    void show(security::Roles roles);
    /// The first place that is shown; nothing when there is none.
    [[nodiscard]] std::optional<Place> first() const;
    /// The place that is marked: the nearest one above a page that has no place of its own here.
    void mark(Place place);
    /// A number beside the name, as of what is overdue and due; nothing for zero.
    void count(Place place, int number);
    /// To the drawings alone, so that the pages of a narrow window have room; the tool tips keep the names.
    void fold(bool folded);

Q_SIGNALS:
    void chosen(qorgan::ui::Place place);

protected:
    void changeEvent(QEvent *event) override;

private:
    class PlaceButton;
    struct Entry {
        PlaceButton *button;
        QKeySequence shortcut;
        int number = 0;
        bool offered = false;
    };

    std::map<Place, Entry> m_entries;
    bool m_marking = false; ///< by the program, not by the officer

    void add(Place place, const QString &name, QVBoxLayout *column);
    void retranslate();
    /// At once: a page that is wide meanwhile must not cut a name.
    void claimWidth();
};

} // namespace qorgan::ui
