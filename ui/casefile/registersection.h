// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/filesection.h"

class QComboBox;
class QLineEdit;

namespace qorgan::ui {

class CodeCombo;
class MomentEdit;

/// Whether a person stands on the preventive register, why and how long; entry, prolonging, removal.
class RegisterSection final : public FileSection
{
    Q_OBJECT

public:
    explicit RegisterSection(SessionThread &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QStringList lines() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void shown() override;
    void cleared() override;
    void retranslate() override;

private:
    QWidget *m_offers;
    QLabel *m_categoryLabel;
    CodeCombo *m_category;
    QLabel *m_onLabel;
    MomentEdit *m_on;
    QLabel *m_untilLabel;
    MomentEdit *m_until;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_enter;
    QWidget *m_entryFields;
    QLabel *m_entryLabel;
    QComboBox *m_entry;
    QWidget *m_prolongFields;
    QLabel *m_longerLabel;
    MomentEdit *m_longer;
    QLabel *m_groundLabel;
    QLineEdit *m_ground;
    QPushButton *m_prolong;
    QWidget *m_removalFields;
    QLabel *m_removedLabel;
    MomentEdit *m_removed;
    QLabel *m_whyLabel;
    QLineEdit *m_why;
    QPushButton *m_remove;
    domain::RegisterEntryId m_next; ///< of the entry to be: a second click is no second one
    QUuid m_nextProlonging;         ///< likewise

    QWidget *layOutProlonging();
    void layOutEntries();
    void offer();
    void offerGrounds();
    void showEntry();
    void take(const casework::RegisterOffer &ground);
    void prolong();
    void enter();
    void remove();
    [[nodiscard]] QString reasonOf(const casework::RegisterOffer &ground) const;
    [[nodiscard]] QString line(const casework::RegisterGround &ground) const;
};

} // namespace qorgan::ui
