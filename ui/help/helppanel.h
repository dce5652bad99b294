// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/page.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace qorgan::ui {

constexpr Qt::Key HelpKeys = Qt::Key_F1;

/// The help of one page over the right side of the desk, and the sheet of shortcuts below it. A part of the desk, so
/// that it is hidden with it.
class HelpPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit HelpPanel(QWidget *desk);

    /// Which page the help is of; shown at once when it is open.
    void tellOf(Place place);
    void open();
    /// Gives the focus back to where it was.
    void close();

    /// The file with the help of a page: what it is for, the three things one does, its keys.
    [[nodiscard]] static QString file(Place place, base::Language language);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_title;
    QTextBrowser *m_text;
    QPushButton *m_close;
    Place m_place = Place::Today;
    QPointer<QWidget> m_before;

    void place();
    void retranslate();
};

} // namespace qorgan::ui
