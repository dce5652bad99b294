// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/incident.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLineEdit;

namespace qorgan::ui {

/// The codes of a catalogue as tick boxes in even columns; on wish with a note beneath what is ticked.
class TickBoxes final : public QWidget
{
    Q_OBJECT

public:
    enum class Notes { None, BeneathTicked };

    /// The boxes are called `name` and the code, their notes with "_note" behind: "evidence_video_note".
    TickBoxes(const QString &name, const QString &catalogue, Notes notes = Notes::None);

    [[nodiscard]] QStringList codes() const;
    [[nodiscard]] std::vector<domain::Evidence> evidence() const;
    void clear();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    struct Box {
        QString code;
        QCheckBox *tick;
        QLineEdit *note; ///< null without notes
    };

    QString m_catalogue;
    std::vector<Box> m_boxes;
};

} // namespace qorgan::ui
