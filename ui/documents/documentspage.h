// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/documentmodel.h"
#include "shell/page.h"

class QLabel;
class QPushButton;
class QStackedLayout;
class QStackedWidget;
class QTabBar;

namespace qorgan::ui {

class BlanksPane;
class DocumentFilters;
class ListTable;
class ManyPane;
class Notice;
class OnceMore;

/// The register of printed documents: which copy of which record, for whom, by whom. The same sheet is brought out
/// once more here; a new copy is printed on the card of its record. Beside it the account of strict-account blanks.
class DocumentsPage final : public Page
{
    Q_OBJECT

public:
    explicit DocumentsPage(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void keep() override;
    void arrive(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    bool m_entered = false;
    bool m_arrived = false;       ///< the table takes the focus once it has rows
    security::Roles m_roles;
    domain::DocumentId m_chosen;  ///< looked at last: found again after a new reading
    DocumentModel *m_model;
    QLabel *m_title;
    DocumentFilters *m_filters;
    QPushButton *m_refresh;
    ListTable *m_table;
    Notice *m_notice;
    QStackedLayout *m_list;
    QLabel *m_footer;
    QPushButton *m_printMany;
    QPushButton *m_printAgain;
    QPushButton *m_open;
    OnceMore *m_onceMore;
    ManyPane *m_many;
    BlanksPane *m_blanks;
    QTabBar *m_kinds;
    QStackedWidget *m_views;

    void nameControls();
    void layOut();
    [[nodiscard]] QWidget *layOutList();
    void connectAll();
    [[nodiscard]] bool isNarrowed() const;
    void read();
    void printMany();
    void backToList();
    void chooseKind();
    void offerAgain();
    void goOn(const QString &act);
    void showState();
    void showRows();
    void retranslate();
};

} // namespace qorgan::ui
