// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "incidentform/formsection.h"

namespace qorgan::ui {

class CodeCombo;
class MomentEdit;

/// Measures taken, qualification, numbers of the КУИ and the ЕРДР.
class MeasuresSection final : public FormSection
{
    Q_OBJECT

public:
    explicit MeasuresSection(int number);

    void fill(casework::IncidentDraft &draft) const override;
    void clear() override;
    void retranslate() override;

private:
    QLineEdit *m_measures;
    CodeCombo *m_article;
    QLineEdit *m_kuiNumber;
    MomentEdit *m_kuiDate;
    QLineEdit *m_erdrNumber;
};

} // namespace qorgan::ui
