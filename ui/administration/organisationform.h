// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/organisations.h"
#include "shell/stepsection.h"

class QLineEdit;
class QPushButton;

namespace qorgan::ui {

class Choice;
class CodeCombo;

/// One organisation, new or known, typed in; what is typed and not saved is kept.
class OrganisationForm final : public StepSection
{
    Q_OBJECT

public:
    explicit OrganisationForm(SessionThread &session, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *controlFor(const QString &act) const override;
    /// Under which the draft of a new one is kept.
    [[nodiscard]] static QUuid newDraft();
    void begin();
    void begin(const domain::Organisation &organisation);
    void clear();

Q_SIGNALS:
    void saved(const qorgan::domain::Organisation &organisation);
    void left();

protected:
    void cleared() override;
    void retranslate() override;

private:
    domain::Organisation m_known; ///< without an id: a new one is typed
    domain::OrganisationId m_next; ///< of the new one: a second click is no second one

    QLabel *m_kindLabel;
    CodeCombo *m_kind;
    QLabel *m_kkLabel;
    QLineEdit *m_kk;
    QLabel *m_ruLabel;
    QLineEdit *m_ru;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QLabel *m_phoneLabel;
    QLineEdit *m_phone;
    QLabel *m_licensedLabel;
    Choice *m_licensed;
    QLabel *m_licenceLabel;
    QLineEdit *m_licence;
    QPushButton *m_save;
    QPushButton *m_back;

    void nameControls();
    void layOut();
    void open(const QUuid &draft);
    [[nodiscard]] domain::Organisation typed() const;
    void save();
};

} // namespace qorgan::ui
