// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/personcard.h"
#include "shell/sessionthread.h"

#include <QWidget>

#include <array>
#include <optional>

class QAbstractButton;
class QLabel;

namespace qorgan::ui {

class SealedLine;

/// Who a person is, and where and how to be found. What is sealed is asked for one by one.
class IdentityView final : public QWidget
{
    Q_OBJECT

public:
    explicit IdentityView(SessionThread &session, QWidget *parent = nullptr);

    void show(const casework::PersonCard &card);
    void clear();
    /// Hides again whatever was revealed.
    void seal();
    void setSealAfter(std::chrono::milliseconds after);

Q_SIGNALS:
    /// The card of the legal representative.
    void personWanted(const QUuid &person);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Row { Born, BirthPlace, Sex, Iin, Citizenship, Document, Disability, Pregnant, Children, RowCount };

    struct Line {
        QLabel *name;
        QLabel *value;
    };

    SessionThread &m_session;
    std::optional<casework::PersonCard> m_card;
    bool m_busy = false; ///< one reveal at a time: a double click is one look
    std::array<Line, RowCount> m_lines;
    QLabel *m_representativeName;
    QAbstractButton *m_representative;
    std::array<QLabel *, 4> m_sealedNames;
    std::array<SealedLine *, 4> m_sealed;

    void reveal(SealedLine *line);
    void showSealed();
    void retranslate();
    void put(Row row, const QString &field, const QString &value);
    [[nodiscard]] QString iinText() const;
};

} // namespace qorgan::ui
