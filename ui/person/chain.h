// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/personcard.h"
#include "order/orderwords.h"

#include <QWidget>

#include <vector>

namespace qorgan::ui {

/// One step of what was done about an incident.
struct ChainStep {
    OrderWords::Mark mark = OrderWords::Mark::Ahead;
    QString word;    ///< "Served"
    QString detail;  ///< "20.11.2026"
    QString tip;     ///< the whole of it

    bool operator==(const ChainStep &) const = default;
};

/// What was done, in words of the window's language: incident, measure, service, checks, end.
class Chain
{
    Q_DECLARE_TR_FUNCTIONS(qorgan::ui::Chain)

public:
    /// Without a measure the chain stops at its absence.
    [[nodiscard]] static std::vector<ChainStep> of(const casework::CardIncident &incident,
                                                   const casework::CardMeasure *measure);

private:
    [[nodiscard]] static ChainStep service(const casework::CardMeasure &measure);
    [[nodiscard]] static ChainStep checks(const casework::CardMeasure &measure);
    [[nodiscard]] static ChainStep end(const casework::CardMeasure &measure);
};

/// The steps as shapes on one line, each with its word below: an answer to "what was done?" at one look.
class ChainLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ChainLine(QWidget *parent = nullptr);

    void show(const std::vector<ChainStep> &steps);
    [[nodiscard]] const std::vector<ChainStep> &steps() const { return m_steps; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<ChainStep> m_steps;

    [[nodiscard]] double step() const;
};

} // namespace qorgan::ui
