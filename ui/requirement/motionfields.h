// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/incidents.h"
#include "casework/requirements.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace qorgan::ui {

class CodeCombo;
class FormField;
class MomentEdit;
class NowEdit;
class RequestTicks;

/// What is typed for a motion: court and case, whom it is to protect, what is asked for, who the offender is.
class MotionFields final : public QWidget
{
    Q_OBJECT

public:
    explicit MotionFields(QWidget *parent = nullptr);

    /// As the motion begins: the known victims of the incident to choose from, its article, what is asked most.
    void begin(const casework::IncidentCard &incident, const QStringList &restrictions, base::Instant now);
    void clear();
    void fill(casework::MotionDraft &draft) const;
    void focusFirst();
    [[nodiscard]] QWidget *lastControl() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_court;
    QLineEdit *m_caseNumber;
    CodeCombo *m_article;
    QComboBox *m_victim;
    NowEdit *m_filed;
    MomentEdit *m_hearing;
    RequestTicks *m_requested;
    QSpinBox *m_months;
    QSpinBox *m_appearances;
    QPlainTextEdit *m_kazakh;
    QPlainTextEdit *m_russian;
    std::vector<FormField *> m_fields;

    FormField *field(QWidget *control, const QString &path, std::function<QString()> label, int letters = 0);
    void layOut();
    void watch();
};

} // namespace qorgan::ui
