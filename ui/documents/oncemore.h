// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paper/sheetprinting.h"
#include "shell/sessionthread.h"

#include <QWidget>

class QLabel;

namespace qorgan::ui {

class FieldError;
class SheetOutlet;

/// Brings out a stored sheet once more: the same, under its old number and copy.
class OnceMore final : public QWidget
{
    Q_OBJECT

public:
    struct Sheet {
        domain::DocumentId id;
        QString fileName; ///< without an ending
        QString kind;     ///< of its file
    };

    explicit OnceMore(SessionThread &session, QWidget *parent = nullptr);

    /// Asked when a button is pressed; nothing: no sheet is chosen.
    void serve(std::function<std::optional<Sheet>()> sheet) { m_sheet = std::move(sheet); }
    void begin();
    void clear();
    [[nodiscard]] QWidget *firstControl() const;

Q_SIGNALS:
    void cameOut();
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    SessionThread &m_session;
    std::function<std::optional<Sheet>()> m_sheet;
    QLabel *m_title;
    SheetOutlet *m_outlet;
    QLabel *m_result;
    FieldError *m_printError;
    FieldError *m_fileError;
    bool m_busy = false;
    std::optional<base::Error> m_refusal;
    std::optional<casework::PrintedSheet> m_again; ///< came out once more just now
    std::optional<PrinterSetup> m_latest;          ///< of the sheet on its way

    [[nodiscard]] std::optional<Sheet> sheet() const;
    void print(const PrinterSetup &setup, int copies);
    void put(PrintQuestion question);
    void take(const PrintAnswer &answer);
    void retranslate();
};

} // namespace qorgan::ui
