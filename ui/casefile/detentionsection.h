// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/filesection.h"

class QComboBox;
class QLineEdit;

namespace qorgan::ui {

class MomentEdit;
class NowEdit;

/// Detentions with their hours running, and the release that the victim is to hear of before.
class DetentionSection final : public FileSection
{
    Q_OBJECT

public:
    explicit DetentionSection(SessionThread &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] bool isOffered() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QStringList lines() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void shown() override;
    void cleared() override;
    void retranslate() override;

private:
    QWidget *m_releaseFields;
    QLabel *m_whichLabel;
    QComboBox *m_which;
    QLabel *m_releaseLabel;
    NowEdit *m_release;
    QPushButton *m_letGo;
    QLabel *m_incidentLabel;
    QComboBox *m_incident;
    QLabel *m_fromLabel;
    NowEdit *m_from;
    QLabel *m_untilLabel;
    MomentEdit *m_until;
    QLabel *m_groundLabel;
    QLineEdit *m_ground;
    QPushButton *m_record;
    QUuid m_next; ///< of the detention to be: a second click is no second one

    void offer();
    void layOutRelease();
    [[nodiscard]] QString line(const casework::FileDetention &each) const;
    void record();
    void letGo();
};

} // namespace qorgan::ui
