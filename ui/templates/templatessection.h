// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/page.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace qorgan::ui {

class ListTable;
class TemplateEditor;
class TemplateModel;

/// The forms that the program prints, for whoever keeps them: whose wording each has, and the way to change it.
class TemplatesSection final : public Page
{
    Q_OBJECT

public:
    explicit TemplatesSection(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void keep() override;
    void arrive(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    bool m_entered = false;
    QLabel *m_explanation;
    TemplateModel *m_model;
    ListTable *m_table;
    QLabel *m_basis;
    QPushButton *m_open;
    TemplateEditor *m_editor;
    QStackedLayout *m_views;

    void layOut();
    void read();
    void open();
    void showBasis();
    void retranslate();
};

} // namespace qorgan::ui
