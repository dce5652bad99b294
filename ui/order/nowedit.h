// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "widgets/typed.h"

#include <QDateTimeEdit>
#include <QElapsedTimer>
#include <QTimer>

namespace qorgan::ui {

/// A local date and time, which is now until somebody types another.
class NowEdit final : public QDateTimeEdit, public Remembering
{
    Q_OBJECT

public:
    explicit NowEdit(QWidget *parent = nullptr);

    /// The register's time; a field in which nobody typed goes on from here.
    void setNow(base::Instant now);
    /// As if it had been typed.
    void setInstant(base::Instant at);
    /// Forgets what was typed: it is now again.
    void release();
    /// The time typed, or else this very second.
    [[nodiscard]] base::Instant instant() const;
    void retranslate();
    /// The time typed; null while it is now.
    [[nodiscard]] QJsonValue remembered() const override;
    void remember(const QJsonValue &value) override;

private:
    base::Instant m_base;
    QElapsedTimer m_since;
    QTimer m_tick;
    bool m_typed = false;
    bool m_setting = false;

    [[nodiscard]] base::Instant now() const { return {m_base.ms + (m_since.isValid() ? m_since.elapsed() : 0)}; }
    void showNow();
};

} // namespace qorgan::ui
