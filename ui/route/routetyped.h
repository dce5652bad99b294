// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/typed.h"

#include <QDate>
#include <QUuid>
#include <QWidget>

namespace qorgan::ui {

class RouteEntry;
class RouteModel;

/// Which sheet results are typed back of.
struct RouteChoice {
    QDate on;
    bool ofUnit = false; ///< not of the reader's own measures alone

    bool operator==(const RouteChoice &) const = default;
    /// Under which what is typed of this sheet is kept.
    [[nodiscard]] QUuid record() const;
    /// Of a kept draft of a route; nothing of what is none.
    [[nodiscard]] static std::optional<RouteChoice> of(const QByteArray &draft);
};

/// What is typed back of a sheet and not recorded, as a DraftKeeper keeps it. It shows nothing itself.
class RouteTyped final : public QWidget, public Remembering
{
    Q_OBJECT

public:
    RouteTyped(RouteModel *model, RouteEntry *entry, QWidget *parent);

    void choose(const RouteChoice &sheet) { m_sheet = sheet; }
    [[nodiscard]] QJsonValue remembered() const override;
    /// A result whose row is another measure's by now is left out.
    void remember(const QJsonValue &value) override;

private:
    RouteModel *m_model;
    RouteEntry *m_entry;
    RouteChoice m_sheet;
};

} // namespace qorgan::ui
