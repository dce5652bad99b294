// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;

namespace qorgan::ui {

/// A question answered by one of a few codes of a catalogue, side by side; or not answered.
class Choice final : public QWidget
{
    Q_OBJECT

public:
    /// The buttons are called `name` and the code: "complaint_yes".
    Choice(const QString &name, const QString &catalogue, const QStringList &codes);

    [[nodiscard]] QString code() const;
    void choose(const QString &code);
    /// The question, for a screen reader that stands on an answer.
    void retranslate(const QString &question);

Q_SIGNALS:
    void changed();
    void answered(); ///< by the officer

private:
    QString m_catalogue;
    QStringList m_codes;
    QButtonGroup *m_buttons;
    bool m_choosing = false; ///< by the program, not by the officer
};

} // namespace qorgan::ui
