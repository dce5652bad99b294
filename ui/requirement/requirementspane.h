// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "requirement/requirementmodel.h"
#include "shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace qorgan::ui {

class ListTable;
class Notice;

/// The list of motions and court requirements among the measures.
class RequirementsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RequirementsPane(SessionThread &session, QWidget *parent = nullptr);

    /// Reads anew; the table takes the focus once it has rows.
    void arrive();
    void clear();

Q_SIGNALS:
    void wanted(const qorgan::ui::Destination &destination);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool m_arrived = false;
    domain::MeasureId m_chosen; ///< looked at last: found again after a new reading
    RequirementModel *m_model;
    QLabel *m_showLabel;
    QComboBox *m_show;
    ListTable *m_table;
    Notice *m_notice;
    QStackedLayout *m_stack;
    QLabel *m_footer;
    QPushButton *m_open;

    void layOut();
    void connectAll();
    void read();
    void open(const QModelIndex &index);
    void showState();
    void showRows();
    void retranslate();
};

} // namespace qorgan::ui
