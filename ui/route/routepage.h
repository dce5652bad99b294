// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "route/routemodel.h"
#include "route/routetyped.h"
#include "shell/draftkeeper.h"
#include "shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace qorgan::ui {

class FieldError;
class ListTable;
class MomentEdit;
class Notice;
class Offer;
class PaperSection;
class RouteEntry;

/// The route of a day: whom to check, street by street, printed for the pocket; and back at the desk the results, typed
/// by their row. What is typed and not recorded is kept, each sheet by itself.
class RoutePage final : public Page
{
    Q_OBJECT

public:
    explicit RoutePage(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void keep() override;
    void arrive(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Empty, Reading, Ready, Failed };

    bool m_entered = false;
    bool m_busy = false;
    State m_state = State::Empty;
    base::Error m_error;
    domain::AccountId m_own;
    security::Roles m_roles;

    QLabel *m_title;
    QLabel *m_dayLabel;
    MomentEdit *m_day;
    QLabel *m_whoseLabel;
    QComboBox *m_whose;
    QPushButton *m_read;
    QPushButton *m_print;
    PaperSection *m_papers;
    RouteModel *m_model;
    ListTable *m_table;
    Notice *m_notice;
    QStackedLayout *m_stack;
    RouteEntry *m_entry;
    Offer *m_anew; ///< what was typed before stands in the rows
    FieldError *m_entryError;
    QPushButton *m_record;
    QWidget *m_drafted; ///< holds what is kept over a lock
    RouteTyped *m_typed;
    DraftKeeper m_keeper;
    std::optional<base::Instant> m_savedAt; ///< of the draft that stands in the rows

    void nameControls();
    void layOut();
    void connectAll();
    void open(const QUuid &draft);
    void read();
    void take(base::Result<casework::RouteSheet> sheet, bool ofUnit, base::Instant now);
    void put();
    void startAnew();
    void refuse(const base::Error &error);
    void record();
    void print();
    void showState();
    void showAnew();
    void retranslate();
};

} // namespace qorgan::ui
