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
    /// The controls are called `name` and their part: "representativeSearch", "representativeRelation".
    RepresentativeFields(SessionThread &session, const QString &name);

    /// Whose representative it is: "victims[0]".
    void setRole(const QString &role);

    void begin(const std::optional<domain::LegalRepresentative> &recorded, const QString &name);
    void clear();
    /// Someone else, nobody, or the same in another capacity.
    [[nodiscard]] bool isChanged() const;
    /// Writes what is to be recorded into the draft.
    void fill(casework::PersonDraft &draft) const;
    /// `owner` for a screen reader, where a form has several.
    void retranslate(const QString &owner = {});

Q_SIGNALS:
    void changed();

private:
    std::optional<domain::LegalRepresentative> m_recorded;
    QString m_name; ///< of the recorded one
    QLabel *m_now;
    QCheckBox *m_none;
    PersonPicker *m_picker;
    FormField *m_picked;
    CodeCombo *m_relation;
    FormField *m_related;

    void showState();
};

} // namespace qorgan::ui
