// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/unit.h"
#include "firststart/step.h"

class QComboBox;
class QLabel;

namespace qorgan::ui {

class FieldError;
class TextField;

/// Whose register it is: what stands on every sheet that will be printed.
class UnitStep final : public Step
{
    Q_OBJECT

public:
    /// At the first start a few facts are enough; a change shows all of them, without letters of access, since the
    /// window around it has its own.
    enum class Purpose { FirstStart, Change };

    explicit UnitStep(Purpose purpose = Purpose::FirstStart, QWidget *parent = nullptr);

    void show(const domain::Unit &unit);

    [[nodiscard]] domain::Unit unit() const;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] base::Result<void> check() const override;
    bool refuse(const base::Error &error) override;
    void retranslate() override;

private:
    Purpose m_purpose;
    QLabel *m_regionLabel;
    QComboBox *m_region;
    FieldError *m_regionError;
    TextField *m_nameKk;
    TextField *m_nameRu;
    TextField *m_code;
    TextField *m_phone;
    TextField *m_addressKk;
    TextField *m_addressRu;
    TextField *m_prosecutorKk;
    TextField *m_prosecutorRu;
    TextField *m_nameEn;
    TextField *m_addressEn;
    TextField *m_prosecutorEn;
    TextField *m_numberPrefix;

    [[nodiscard]] QString caption(QString text) const;
};

} // namespace qorgan::ui
