// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace qorgan::ui {

class CodeCombo;
class FlowLayout;

/// Facts of a person beside those that every form asks for: what papers say, and what bears on a penalty (R18).
class FurtherFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit FurtherFacts(QWidget *parent = nullptr);

    void show(const domain::Person &person);
    void clear() { show({}); }
    /// Writes what stands here into the person.
    void fill(domain::Person &person) const;
    void retranslate();

private:
    QLineEdit *m_birthPlace;
    CodeCombo *m_citizenship;
    QLineEdit *m_document;
    CodeCombo *m_disability;
    CodeCombo *m_pregnant;
    QSpinBox *m_children;

    void add(FlowLayout *row, QWidget *control, const QString &name, const QString &field, int letters);
};

} // namespace qorgan::ui
