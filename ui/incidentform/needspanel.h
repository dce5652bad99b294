// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace qorgan::ui {

/// A title, and below it findings in words, one a line, each leading to its field; or that nothing is missing.
class NeedsList final : public QWidget
{
    Q_OBJECT

public:
    explicit NeedsList(const QString &name);

    void say(const QString &title, const QString &nothingMissing);
    /// `leading`: the lines lead to their fields.
    void show(const std::vector<base::Warning> &findings, bool leading);

Q_SIGNALS:
    void fieldWanted(const QString &path);

private:
    QLabel *m_title;
    QVBoxLayout *m_column;
    std::vector<QLabel *> m_lines;
    std::vector<base::Warning> m_findings;
    bool m_leading = true;
    QString m_nothingMissing;

    void tell();
};

} // namespace qorgan::ui
