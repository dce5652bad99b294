// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/documentmodel.h"
#include "shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace qorgan::ui {

class ListTable;
class Notice;
class PeriodChoice;

/// The register of printed documents: which copy of which order, for whom, by whom. The sheets themselves are not
/// kept: another copy is printed from the order.
class DocumentsPage final : public Page
{
    Q_OBJECT

public:
    explicit DocumentsPage(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void arrive(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    bool m_entered = false;
    bool m_arrived = false;       ///< the table takes the focus once it has rows
    domain::DocumentId m_chosen;  ///< looked at last: found again after a new reading
    DocumentModel *m_model;
    QLabel *m_title;
    PeriodChoice *m_period;
    QLabel *m_formLabel;
    QComboBox *m_form;
    QLabel *m_audienceLabel;
    QComboBox *m_audience;
    QLabel *m_officerLabel;
    QComboBox *m_officer;
    QPushButton *m_refresh;
    ListTable *m_table;
    Notice *m_notice;
    QStackedLayout *m_stack;
    QLabel *m_footer;
    QPushButton *m_printAgain;
    QPushButton *m_open;

    void nameControls();
    void offerChoices();
    void offerOfficers(const std::vector<casework::Officer> &officers);
    void layOut();
    [[nodiscard]] QWidget *filters();
    void connectAll();
    [[nodiscard]] casework::DocumentFilter filter() const;
    [[nodiscard]] bool isNarrowed() const;
    void read();
    void goOn(const QString &act);
    void showState();
    void showRows();
    void retranslate();
};

} // namespace qorgan::ui
