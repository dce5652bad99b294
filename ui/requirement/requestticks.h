// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requirement.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;
class QVBoxLayout;

namespace qorgan::ui {

/// The prohibitions and duties a court is asked for or sets, each to be ticked; an eviction with its days.
class RequestTicks final : public QWidget
{
    Q_OBJECT

public:
    /// The boxes are called `name` and the code: "requestedAlcohol" …
    explicit RequestTicks(const QString &name, QWidget *parent = nullptr);

    /// Codes of the catalogue `restrictions`.
    void offer(const QStringList &codes);
    void tick(const std::vector<domain::RequestedRestriction> &requested);
    [[nodiscard]] std::vector<domain::RequestedRestriction> ticked() const;
    void clear() { tick({}); }
    void retranslate(const QString &question);

Q_SIGNALS:
    void changed();

private:
    struct Box {
        QString code;
        QCheckBox *tick;
        QSpinBox *days; ///< null but for an eviction
    };

    QString m_name;
    QString m_question;
    QVBoxLayout *m_column;
    std::vector<Box> m_boxes;
};

} // namespace qorgan::ui
