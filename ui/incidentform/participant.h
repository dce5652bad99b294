// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/particulars.h"
#include "casework/persons.h"
#include "shell/sessionthread.h"

#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;

namespace qorgan::ui {

class AddressFields;
class FormField;
class PersonPicker;
class RepresentativeFields;

/// Who takes part in an incident: someone of the register or someone new, and what the order will need of either
/// that is asked for seldom: a registered address and who speaks for a minor. What the register holds of them is told.
class Participant final : public QWidget
{
    Q_OBJECT

public:
    /// The controls are called `name` and their part: "offenderSearch", "offenderRegisteredStreet".
    Participant(SessionThread &session, const QString &name, std::function<QString()> label);

    [[nodiscard]] casework::PersonReference reference() const;
    void clear();
    /// "offender", "victims[0]".
    void setRole(const QString &role);
    /// Opens what is folded away and holds that field.
    void unfold(const QString &path);
    /// Who it is, for a screen reader.
    void retranslate(const QString &who);

Q_SIGNALS:
    void changed();

private:
    SessionThread &m_session;
    QString m_role;
    QString m_who; ///< for a screen reader
    PersonPicker *m_picker;
    FormField *m_person;
    QLabel *m_known;
    QCheckBox *m_isRegistered;
    AddressFields *m_registered;
    QCheckBox *m_isRepresented;
    RepresentativeFields *m_representative;
    std::optional<domain::PersonId> m_asked; ///< whose particulars were asked for
    casework::Particulars m_particulars;

    void layOut(const QString &name);
    void askParticulars();
    void showState();
};

} // namespace qorgan::ui
