// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QPrinter>

#include <memory>
#include <vector>

class QJsonObject;

namespace qorgan::ui {

/// A printer of the print system and how it was used last: both sides of the paper, from which tray.
struct PrinterSetup {
    QString name;
    QPrinter::DuplexMode sides = QPrinter::DuplexNone;
    QStringList options; ///< of CUPS, key and value in turn: tray and kind of paper

    bool operator==(const PrinterSetup &) const = default;
};

/// What a print dialog left in its printer.
[[nodiscard]] PrinterSetup setupOf(const QPrinter &printer);
/// Sets what can be set of it; the name stays another's when the printer is gone.
void setUp(QPrinter &printer, const PrinterSetup &setup);
/// A printer for a sheet as the preview shows it: A4 without margins, every page once and in order, whatever a dialog
/// offers beside. Null when the printer is gone.
[[nodiscard]] std::shared_ptr<QPrinter> sheetPrinter(const PrinterSetup &setup, const QString &title);

/// The printers used lately, the last one first, five at most.
using RecentPrinters = std::vector<PrinterSetup>;
[[nodiscard]] RecentPrinters withLatest(RecentPrinters recent, const PrinterSetup &latest);
[[nodiscard]] RecentPrinters recentPrinters(const QJsonObject &facts);
[[nodiscard]] QJsonObject toJson(const RecentPrinters &recent);

/// Whether the print system took the job that this thread sent to it last. Qt asks nobody: what CUPS answered to
/// the job is lost in QPrinter, so CUPS itself is asked. Error: printer-refused (the printer).
[[nodiscard]] base::Result<void> jobTaken(const QString &printer);

} // namespace qorgan::ui
