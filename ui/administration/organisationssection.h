// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/organisations.h"
#include "shell/page.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace qorgan::ui {

class ListTable;
class Notice;
class OrganisationForm;
class OrganisationModel;

/// The catalogue of organisations people are sent to, which the unit keeps itself.
class OrganisationsSection final : public Page
{
    Q_OBJECT

public:
    explicit OrganisationsSection(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void keep() override;
    void arrive(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    using Listed = base::Result<std::vector<domain::Organisation>>;

    bool m_entered = false;
    bool m_busy = false;
    bool m_read = false;
    bool m_arrived = false;         ///< the list takes the focus once it is read
    std::optional<base::Error> m_failure;
    domain::OrganisationId m_shown; ///< becomes the current row once the list was read
    QUuid m_wanted;                 ///< is opened once the list was read

    QLabel *m_explanation;
    OrganisationModel *m_model;
    ListTable *m_table;
    Notice *m_notice;
    QStackedLayout *m_filled;
    QCheckBox *m_withClosed;
    QPushButton *m_close;
    QPushButton *m_change;
    QPushButton *m_add;
    QWidget *m_list;
    OrganisationForm *m_form;
    QStackedLayout *m_views;

    void nameControls();
    QWidget *layOutList();
    void connectAll();
    void read();
    void take(Listed listed);
    void closeOrReopen();
    void showList();
    void showForm(const domain::Organisation *organisation);
    [[nodiscard]] const domain::Organisation *current() const;
    void showState();
    void retranslate();
};

} // namespace qorgan::ui
