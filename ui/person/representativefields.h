// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/persons.h"
#include "shell/sessionthread.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace qorgan::ui {

class CodeCombo;
class FormField;
class PersonPicker;

/// Who speaks for a person: the representative as recorded, another one, or none any more.
class RepresentativeFields final : public QWidget
{
    Q_OBJECT

public:
    explicit RepresentativeFields(SessionThread &session, QWidget *parent = nullptr);

    void begin(const std::optional<domain::LegalRepresentative> &recorded, const QString &name);
    void clear();
    /// Someone else, nobody, or the same in another capacity.
    [[nodiscard]] bool isChanged() const;
    /// Writes what is to be recorded into the draft.
    void fill(casework::PersonDraft &draft) const;
    void retranslate();

private:
    std::optional<domain::LegalRepresentative> m_recorded;
    QString m_name; ///< of the recorded one
    QLabel *m_now;
    QCheckBox *m_none;
    PersonPicker *m_picker;
    FormField *m_picked;
    CodeCombo *m_relation;

    void showState();
};

} // namespace qorgan::ui
