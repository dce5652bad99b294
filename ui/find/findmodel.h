// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/find.h"
#include "shell/page.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace qorgan::ui {

/// What the search found, group by group, with a heading before each; or one line that says why there is nothing.
class FindModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole, ///< whether the line is the heading of a group
        ReasonRole                  ///< why it was found, for the right side of the line
    };

    using QAbstractListModel::QAbstractListModel;

    void show(casework::FoundList found);
    void show(const base::Error &failure);
    void forget();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Where the line leads; nothing for a heading or a sentence.
    [[nodiscard]] std::optional<Destination> destination(int row) const;
    /// The next line up (-1) or down (1) that leads somewhere, from a row or from before the first; else `from`.
    [[nodiscard]] int nextLine(int from, int step) const;
    /// Every line anew, in the language of the window.
    void retranslate();

private:
    enum class Kind { Heading, Line, More, Nothing, Failure };
    struct Row {
        Kind kind;
        std::size_t group = 0;
        std::size_t item = 0;
    };

    casework::FoundList m_found;
    std::optional<base::Error> m_failure;
    std::vector<Row> m_rows;

    [[nodiscard]] QString text(const Row &row) const;
    [[nodiscard]] QString reason(const Row &row) const;
};

} // namespace qorgan::ui
