// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/incidents.h"

#include <QWidget>

class QAbstractButton;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace qorgan::ui {

class FlowLayout;

/// One step of the incident form: a rule, a numbered title, fields. It knows its part of the draft.
class FormSection : public QWidget
{
    Q_OBJECT

public:
    explicit FormSection(int number);

    virtual void fill(casework::IncidentDraft &draft) const = 0;
    virtual void clear() = 0;
    virtual void retranslate() = 0;

Q_SIGNALS:
    void changed();

protected:
    void setTitle(const QString &title);
    /// A row that wraps, below what the section has so far.
    FlowLayout *addRow();
    void addWhole(QWidget *widget);
    void watch(QLineEdit *edit);
    void watch(QComboBox *combo);
    void watch(QAbstractButton *button);

private:
    int m_number;
    QLabel *m_title;
    QVBoxLayout *m_column;
};

} // namespace qorgan::ui
