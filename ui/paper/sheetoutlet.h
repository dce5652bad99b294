// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paper/printersetup.h"
#include "shell/sessionthread.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPrinter;
class QPushButton;

namespace qorgan::ui {

/// Where a sheet goes: into a file, onto a printer that a dialog asks for, or at once onto one used lately, which the
/// account remembers.
class SheetOutlet final : public QWidget
{
    Q_OBJECT

public:
    /// A sheet as its file is offered.
    struct Sheet {
        QString fileName;  ///< without an ending; everyone sees it
        QStringList kinds; ///< pdf, odt
    };

    explicit SheetOutlet(SessionThread &session, QWidget *parent = nullptr);

    /// Asked when a button is pressed; nothing: there is no sheet now.
    void serve(std::function<std::optional<Sheet>()> sheet) { m_sheet = std::move(sheet); }
    /// Files go into a folder that is asked for: there are many.
    void askForFolder();
    /// Reads which printers were used lately.
    void begin();
    void clear();
    /// A sheet came out there.
    void keepFirst(const PrinterSetup &setup);
    void setUsable(bool usable);
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QPushButton *printButton() const { return m_print; }

Q_SIGNALS:
    void fileChosen(const QString &file);
    void folderChosen(const QString &folder);
    void printerChosen(const qorgan::ui::PrinterSetup &setup, int copies);

protected:
    void changeEvent(QEvent *event) override;

private:
    SessionThread &m_session;
    std::function<std::optional<Sheet>()> m_sheet;
    QPushButton *m_save;
    QPushButton *m_print;
    QWidget *m_atOnceItem;
    QLabel *m_printerLabel;
    QComboBox *m_printer;
    QPushButton *m_atOnce;
    bool m_many = false;
    QString m_folder; ///< of the last sheet saved, until the program ends
    RecentPrinters m_recent;

    void chooseFile();
    void chooseFolder();
    void choosePrinter();
    [[nodiscard]] QString folder() const;
    void offerPrinters();
    void namePrinters();
    void retranslate();
};

} // namespace qorgan::ui
