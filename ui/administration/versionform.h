// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/ruleedits.h"
#include "shell/stepsection.h"

#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace qorgan::ui {

class MomentEdit;

/// A new version of a rule, prefilled with what the chosen record says; what is typed and not entered is kept.
class VersionForm final : public StepSection
{
    Q_OBJECT

public:
    explicit VersionForm(SessionThread &session, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *controlFor(const QString &act) const override;
    void begin(const casework::DatedRule &rule, const std::vector<casework::KnownAct> &acts);
    void clear();

Q_SIGNALS:
    void entered(const qorgan::casework::VersionOutcome &outcome);
    void left();

protected:
    void cleared() override;
    void retranslate() override;

private:
    /// One number, list of numbers or text of the record.
    struct Value {
        QWidget *row = nullptr;
        QLabel *label = nullptr;
        QLineEdit *edit = nullptr;
        QString key;
    };
    struct Said {
        QLabel *label = nullptr;
        QPlainTextEdit *edit = nullptr;
    };

    casework::DatedRule m_rule;
    std::vector<casework::KnownAct> m_acts;
    QUuid m_next; ///< of the version to be: a second click is no second one

    QLabel *m_what;
    QLabel *m_fromLabel;
    MomentEdit *m_from;
    std::array<Value, 6> m_values;
    QLabel *m_keptLabel;
    QLabel *m_actLabel;
    QComboBox *m_act;
    QWidget *m_newAct;
    QLabel *m_codeLabel;
    QLineEdit *m_code;
    std::array<QLabel *, 3> m_nameLabels;
    std::array<QLineEdit *, 3> m_names;
    QLabel *m_inForceLabel;
    MomentEdit *m_inForce;
    QLabel *m_articleLabel;
    QLineEdit *m_article;
    std::array<Said, 3> m_texts;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QCheckBox *m_verified;
    QPushButton *m_enter;
    QPushButton *m_back;

    void layOut();
    void layOutValues();
    void layOutAct();
    void layOutTexts();
    void nameValues();
    void offerActs();
    void showNewAct();
    [[nodiscard]] casework::VersionDraft typed() const;
    void enter();
};

} // namespace qorgan::ui
