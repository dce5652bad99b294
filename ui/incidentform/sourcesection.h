// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "incidentform/formsection.h"

class QCheckBox;

namespace qorgan::ui {

class Choice;
class CodeCombo;
class FormField;

/// What was seen, heard or known, and from whom: the first question, never a victim's statement.
class SourceSection final : public FormSection
{
    Q_OBJECT

public:
    explicit SourceSection(int number);

    void fill(casework::IncidentDraft &draft) const override;
    void clear() override;
    void retranslate() override;

private:
    CodeCombo *m_source;
    Choice *m_complaint;
    bool m_complaintAnswered = false; ///< by the officer: the source no longer suggests it
    QCheckBox *m_anonymous;
    QLineEdit *m_reporter;
    FormField *m_reporterField;
};

} // namespace qorgan::ui
