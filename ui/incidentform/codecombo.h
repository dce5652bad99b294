// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace qorgan::ui {

/// One code of a catalogue, or none: the first line is empty.
class CodeCombo final : public QComboBox
{
    Q_OBJECT

public:
    enum class Show { Name, CodeAndName };

    explicit CodeCombo(const QString &catalogue, Show show = Show::Name);

    [[nodiscard]] QString code() const { return currentData().toString(); }
    /// No code where the list has none such.
    void choose(const QString &code);
    /// Offers only the items whose property has that value.
    void restrictTo(const QString &property, const QString &value);
    void retranslate();

protected:
    /// Scrolling the form past a field does not change it.
    void wheelEvent(QWheelEvent *event) override;

private:
    QString m_catalogue;
    Show m_show;
};

} // namespace qorgan::ui
