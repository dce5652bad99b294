// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/personcard.h"

#include <QWidget>

#include <vector>

class QAbstractButton;
class QLabel;
class QPushButton;

namespace qorgan::ui {

class ChainLine;
class FoldHead;

/// The incidents a person was part of, newest first, each with the chain of what was done about it.
class IncidentLines final : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentLines(QWidget *parent = nullptr);

    void show(const std::vector<casework::CardIncident> &incidents);
    void clear() { show({}); }

Q_SIGNALS:
    void incidentWanted(const QUuid &incident);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        casework::CardIncident incident;
        QAbstractButton *when;
        QLabel *part;
        QWidget *row;
        std::vector<ChainLine *> chains; ///< one for each measure, or one without any
    };

    FoldHead *m_head;
    QWidget *m_body;
    QLabel *m_none;
    QPushButton *m_more;
    bool m_all = false; ///< not the latest alone
    QWidget *m_rows = nullptr;
    std::vector<Line> m_lines;

    void add(const casework::CardIncident &incident);
    void showRows();
    void retranslate();
    [[nodiscard]] QString partText(const casework::CardIncident &incident) const;
};

} // namespace qorgan::ui
