// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/sheetoutlet.h"

#include "shell/remembered.h"
#include "widgets/labelled.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonObject>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

const QString RememberedAs = QStringLiteral("printers");

/// A file is no printer: it is saved as by the other button, so that its bytes are those whose SHA-256 is entered.
bool goesToFile(const QPrinter &printer)
{
    return printer.outputFormat() == QPrinter::PdfFormat || !printer.outputFileName().isEmpty();
}

} // namespace

SheetOutlet::SheetOutlet(SessionThread &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_sheet([] { return std::nullopt; }), m_save(new QPushButton),
      m_print(new QPushButton), m_atOnceItem(new QWidget), m_printerLabel(new QLabel), m_printer(new QComboBox),
      m_atOnce(new QPushButton)
{
    m_save->setObjectName(u"savePdfButton"_s);
    m_print->setObjectName(u"printButton"_s);
    m_printer->setObjectName(u"recentPrinterCombo"_s);
    m_atOnce->setObjectName(u"printAtOnceButton"_s);
    m_printer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_printer->setMinimumContentsLength(12);
    auto *atOnce = new QHBoxLayout(m_atOnceItem);
    atOnce->setContentsMargins(0, 0, 0, 0);
    atOnce->setSpacing(8);
    atOnce->addWidget(above(m_printerLabel, m_printer), 1);
    atOnce->addWidget(m_atOnce, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(wrapping({m_save, m_print}));
    column->addWidget(m_atOnceItem);
    connect(m_save, &QPushButton::clicked, this, [this] { m_many ? chooseFolder() : chooseFile(); });
    connect(m_print, &QPushButton::clicked, this, &SheetOutlet::choosePrinter);
    connect(m_atOnce, &QPushButton::clicked, this, [this] {
        if (const int chosen = m_printer->currentIndex(); chosen >= 0 && m_sheet())
            Q_EMIT printerChosen(m_recent[size_t(chosen)], 1);
    });
    clear();
    retranslate();
}

void SheetOutlet::askForFolder()
{
    m_many = true;
    m_save->setObjectName(u"saveSheetsButton"_s);
    m_print->setObjectName(u"printSheetsButton"_s);
    m_printer->setObjectName(u"recentSheetsPrinterCombo"_s);
    m_atOnce->setObjectName(u"printSheetsAtOnceButton"_s);
    retranslate();
}

void SheetOutlet::begin()
{
    recall(m_session, this, RememberedAs, [this](const QJsonObject &facts) {
        m_recent = recentPrinters(facts);
        offerPrinters();
    });
}

void SheetOutlet::clear()
{
    m_recent.clear();
    offerPrinters();
}

void SheetOutlet::setUsable(bool usable)
{
    for (QWidget *control : std::initializer_list<QWidget *>{m_save, m_print, m_atOnce, m_printer})
        control->setEnabled(usable);
}

void SheetOutlet::chooseFile()
{
    const auto sheet = m_sheet();
    if (!sheet)
        return;
    // Drawn by the program: a dialog of the desktop would speak its own language.
    auto *dialog = new QFileDialog(this, tr("Save the sheet"));
    dialog->setObjectName(u"saveSheetDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    QStringList filters;
    for (const QString &kind : sheet->kinds)
        filters << (kind == u"odt" ? tr("Sheets to be edited (*.odt)") : tr("PDF sheets (*.pdf)"));
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(sheet->kinds.front());
    dialog->setDirectory(folder());
    dialog->selectFile(sheet->fileName + u'.' + sheet->kinds.front());
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, sheet, filters](const QString &filter) {
        const QString kind = sheet->kinds.value(filters.indexOf(filter), sheet->kinds.front());
        const QStringList chosen = dialog->selectedFiles();
        const QString name = chosen.isEmpty() ? QString() : QFileInfo(chosen.front()).completeBaseName();
        dialog->setDefaultSuffix(kind);
        dialog->selectFile((name.isEmpty() ? sheet->fileName : name) + u'.' + kind);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_folder = QFileInfo(file).absolutePath();
        Q_EMIT fileChosen(file);
    });
    dialog->open();
}

void SheetOutlet::chooseFolder()
{
    if (!m_sheet())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the sheets into a folder"));
    dialog->setObjectName(u"saveSheetsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setDirectory(folder());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        m_folder = chosen;
        Q_EMIT folderChosen(chosen);
    });
    dialog->open();
}

QString SheetOutlet::folder() const
{
    return m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_folder;
}

void SheetOutlet::choosePrinter()
{
    if (!m_sheet())
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (!m_recent.empty())
        setUp(*printer, m_recent.front());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the sheet"));
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false); // a sheet is whole
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        if (goesToFile(*printer) && m_many)
            Q_EMIT folderChosen(QFileInfo(printer->outputFileName()).absolutePath());
        else if (goesToFile(*printer))
            Q_EMIT fileChosen(printer->outputFileName());
        else
            Q_EMIT printerChosen(setupOf(*printer), printer->copyCount());
    });
    // The dialog writes into the printer: it must not outlive it.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void SheetOutlet::keepFirst(const PrinterSetup &setup)
{
    m_recent = withLatest(std::move(m_recent), setup);
    offerPrinters();
    remember(m_session, this, RememberedAs, toJson(m_recent));
}

void SheetOutlet::offerPrinters()
{
    m_printer->clear();
    for (std::size_t i = 0; i < m_recent.size(); ++i)
        m_printer->addItem(QString()); // {} would pick the overload with an icon
    namePrinters();
    m_atOnceItem->setVisible(!m_recent.empty());
}

void SheetOutlet::namePrinters()
{
    for (std::size_t i = 0; i < m_recent.size(); ++i) {
        QStringList parts{m_recent[i].name};
        if (m_recent[i].sides != QPrinter::DuplexNone)
            parts << tr("both sides");
        for (qsizetype option = 1; option < m_recent[i].options.size(); option += 2)
            parts << m_recent[i].options[option];
        m_printer->setItemText(int(i), parts.join(u", "_s));
    }
}

void SheetOutlet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SheetOutlet::retranslate()
{
    m_save->setText(m_many ? tr("Save into a folder…") : tr("Save to a file…"));
    m_print->setText(tr("Print…"));
    m_printerLabel->setText(tr("Recent printer"));
    m_atOnce->setText(tr("Print at once"));
    namePrinters();
}

} // namespace qorgan::ui
