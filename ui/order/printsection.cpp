// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/printsection.h"

#include "domain/messages.h"
#include "order/printersetup.h"
#include "shell/remembered.h"
#include "widgets/fielderror.h"
#include "widgets/flowlayout.h"
#include "widgets/labelled.h"
#include "widgets/sheetwords.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QJsonObject>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::PrintedSheet;
using casework::PrintRequest;

namespace {

const QString RememberedAs = QStringLiteral("printers");

/// A file is no printer: it is saved as by the other button, so that its bytes are those whose SHA-256 is entered.
bool goesToFile(const QPrinter &printer)
{
    return printer.outputFormat() == QPrinter::PdfFormat || !printer.outputFileName().isEmpty();
}

} // namespace

PrintSection::PrintSection(SessionThread &session, QWidget *parent)
    : OrderSection(session, u"printSection"_s, {}, parent), m_forms(casework::formsFor(u"order"_s)), m_formLabel(new QLabel),
      m_form(new QComboBox), m_audienceLabel(new QLabel), m_audience(new QComboBox), m_languageLabel(new QLabel),
      m_language(new QComboBox), m_recipientField(nullptr), m_recipientLabel(new QLabel), m_recipient(new QComboBox),
      m_confirmField(nullptr), m_confirmLabel(new QLabel), m_confirm(new QLineEdit), m_save(new QPushButton),
      m_print(new QPushButton), m_atOnceItem(new QWidget), m_printerLabel(new QLabel), m_printer(new QComboBox),
      m_atOnce(new QPushButton), m_result(new QLabel)
{
    m_form->setObjectName(u"printFormCombo"_s);
    m_audience->setObjectName(u"printAudienceCombo"_s);
    m_language->setObjectName(u"printLanguageCombo"_s);
    m_recipient->setObjectName(u"printRecipientCombo"_s);
    m_confirm->setObjectName(u"confirmSealedEdit"_s);
    m_save->setObjectName(u"savePdfButton"_s);
    m_print->setObjectName(u"printButton"_s);
    m_printer->setObjectName(u"recentPrinterCombo"_s);
    m_atOnce->setObjectName(u"printAtOnceButton"_s);
    m_result->setObjectName(u"printResultLabel"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_recipientField = above(m_recipientLabel, m_recipient);
    m_confirmField = above(m_confirmLabel, m_confirm);
    for (const casework::FormFacts &form : m_forms)
        m_form->addItem(QString(), form.code); // {} would pick the overload with an icon

    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    flow->addWidget(above(m_formLabel, m_form));
    flow->addWidget(above(m_audienceLabel, m_audience));
    flow->addWidget(above(m_languageLabel, m_language));
    flow->addWidget(m_recipientField);
    auto *buttons = new QWidget;
    auto *buttonFlow = new FlowLayout(buttons);
    buttonFlow->setContentsMargins(0, 0, 0, 0);
    buttonFlow->setSpacing(8);
    buttonFlow->addWidget(m_save);
    buttonFlow->addWidget(m_print);
    auto *atOnce = new QHBoxLayout(m_atOnceItem);
    atOnce->setContentsMargins(0, 0, 0, 0);
    atOnce->setSpacing(8);
    atOnce->addWidget(above(m_printerLabel, m_printer), 1);
    atOnce->addWidget(m_atOnce, 0, Qt::AlignBottom);
    m_printer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_printer->setMinimumContentsLength(12);
    for (QComboBox *combo : {m_form, m_audience, m_language, m_recipient})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_body->addWidget(choices);
    m_body->addWidget(m_confirmField);
    m_body->addWidget(errorPlace({}, m_audience));
    m_body->addWidget(errorPlace({u"confirm"_s}, m_confirm));
    m_body->addWidget(buttons);
    m_body->addWidget(m_atOnceItem);
    m_body->addWidget(errorPlace({u"printer"_s}, m_print));
    m_body->addWidget(m_result);

    connect(m_form, &QComboBox::currentIndexChanged, this, &PrintSection::offerForm);
    connect(m_audience, &QComboBox::currentIndexChanged, this, &PrintSection::offerRecipients);
    connect(m_save, &QPushButton::clicked, this, &PrintSection::chooseFile);
    connect(m_print, &QPushButton::clicked, this, &PrintSection::choosePrinter);
    connect(m_atOnce, &QPushButton::clicked, this, [this] {
        if (const int chosen = m_printer->currentIndex(); chosen >= 0 && !isBusy())
            printOn(m_recent[size_t(chosen)], 1);
    });
    m_form->setCurrentIndex(qMax(0, m_form->findData(u"protective-order"_s)));
    offerForm();
    cleared();
    retranslate();
}

bool PrintSection::isOffered(security::Roles roles, const OrderView &view) const
{
    return security::may(roles, security::Permission::Print)
        && view.card.order.kind == domain::MeasureKind::ProtectiveOrder; // a form of the order is all there is
}

QWidget *PrintSection::controlFor(const QString &act) const
{
    return act == u"print" ? m_audience : nullptr;
}

void PrintSection::shown()
{
    m_recipient->clear();
    for (const domain::Person &victim : view().card.victims)
        m_recipient->addItem(victim.fullName(), victim.id.uuid);
    offerRecipients();
    recall(m_session, this, RememberedAs, [this](const QJsonObject &facts) {
        m_recent = recentPrinters(facts);
        offerPrinters();
    });
}

void PrintSection::cleared()
{
    m_recipient->clear();
    m_confirm->clear();
    m_confirmField->hide();
    m_printed.clear();
    m_recent.clear();
    offerPrinters();
    showResult();
}

void PrintSection::offerForm()
{
    const casework::FormFacts &form = m_forms[size_t(m_form->currentIndex())];
    const auto offer = [](QComboBox *combo, const QStringList &codes) {
        const QString chosen = combo->currentData().toString();
        combo->clear();
        for (const QString &code : codes)
            combo->addItem(QString(), code);
        combo->setCurrentIndex(qMax(0, combo->findData(chosen)));
    };
    offer(m_audience, form.audiences);
    offer(m_language, form.languages);
    retranslate();
    offerRecipients();
}

void PrintSection::offerRecipients()
{
    m_recipientField->setVisible(m_audience->currentData() == u"victim"_s && m_recipient->count() > 1);
}

PrintRequest PrintSection::request() const
{
    PrintRequest request;
    request.form = m_form->currentData().toString();
    request.record = view().card.order.id.uuid;
    request.audience = m_audience->currentData().toString();
    request.language = m_language->currentData().toString();
    if (m_audience->currentData() == u"victim"_s && m_recipient->currentIndex() >= 0)
        request.recipient = domain::PersonId{m_recipient->currentData().toUuid()};
    if (m_confirmField->isVisibleTo(this))
        request.confirmSealed = m_confirm->text();
    return request;
}

void PrintSection::chooseFile()
{
    if (isBusy())
        return;
    // Drawn by the program: a dialog of the desktop would speak its own language.
    auto *dialog = new QFileDialog(this, tr("Save the sheet"));
    dialog->setObjectName(u"saveSheetDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("PDF sheets (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setDirectory(m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                            : m_folder);
    // The number and no name: a file's name is seen by everyone.
    const QString number = view().card.order.number;
    dialog->selectFile(QString(number).replace(u'/', u'-') + u'-' + m_audience->currentData().toString() + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_folder = QFileInfo(file).absolutePath();
        save(file);
    });
    dialog->open();
}

void PrintSection::save(const QString &file)
{
    PrintRequest wanted = request();
    wanted.outFile = file;
    put([wanted](casework::Session &session) -> Answer {
        auto sheet = casework::print(session, wanted);
        return sheet ? Answer{{std::move(*sheet)}, {}} : Answer{{}, sheet.error()};
    });
}

void PrintSection::choosePrinter()
{
    if (isBusy())
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
        if (goesToFile(*printer))
            save(printer->outputFileName());
        else
            printOn(setupOf(*printer), printer->copyCount());
    });
    // The dialog writes into the printer: it must not outlive it.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void PrintSection::printOn(const PrinterSetup &setup, int copies)
{
    const auto printer = sheetPrinter(setup, view().card.order.number);
    if (!printer) {
        acceptAll();
        refuse({u"printer-gone"_s, u"printer"_s, {setup.name}, base::ErrorKind::Io});
        return;
    }
    m_latest = setup;
    // Each paper is a copy of its own, with its own number in the register.
    put([wanted = request(), printer, copies](casework::Session &session) {
        Answer answer;
        while (int(answer.sheets.size()) < copies && !answer.failure) {
            auto sheet = casework::printOn(session, wanted, *printer, [&] { return jobTaken(printer->printerName()); });
            if (sheet)
                answer.sheets.push_back(std::move(*sheet));
            else
                answer.failure = sheet.error();
        }
        return answer;
    });
}

void PrintSection::put(std::function<Answer(casework::Session &)> question)
{
    acceptAll();
    setBusy();
    m_printed.clear();
    showResult();
    m_session.ask<Answer>(this, std::move(question), [this, order = view().card.order.id](const Answer &answer) {
        if (order == view().card.order.id) // else another order is shown since
            take(answer);
    });
}

void PrintSection::take(const Answer &answer)
{
    m_printed = answer.sheets;
    showResult();
    if (!m_printed.empty()) {
        Q_EMIT said(tr("%n copy(s) entered in the register of documents.", nullptr, int(m_printed.size())));
        rememberPrinter();
    }
    m_latest.reset();
    if (answer.failure) {
        setReady();
        refuse(*answer.failure);
        return;
    }
    release();
    m_confirm->clear();
    m_confirmField->hide();
}

void PrintSection::rememberPrinter()
{
    if (!m_latest)
        return; // a file
    m_recent = withLatest(std::move(m_recent), *m_latest);
    offerPrinters();
    remember(m_session, this, RememberedAs, toJson(m_recent));
}

void PrintSection::offerPrinters()
{
    m_printer->clear();
    for (std::size_t i = 0; i < m_recent.size(); ++i)
        m_printer->addItem(QString()); // {} would pick the overload with an icon
    namePrinters();
    m_atOnceItem->setVisible(!m_recent.empty());
}

void PrintSection::namePrinters()
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

void PrintSection::refused(const base::Error &error)
{
    if (error.code == u"sealed-in-text" && security::may(roles(), security::Permission::OverrideRules)) {
        m_confirmField->show();
        m_confirm->setFocus();
    }
}

void PrintSection::showResult()
{
    m_result->setVisible(!m_printed.empty());
    QStringList lines;
    for (const PrintedSheet &sheet : m_printed)
        lines << u"✓ "_s + tr("Copy No. %1: %n page(s).", nullptr, sheet.pages).arg(sheet.copy);
    if (!m_printed.empty()) {
        const PrintedSheet &last = m_printed.back();
        QStringList left;
        for (const QString &name : last.leftOut)
            left << casework::valueMeaning(m_form->currentData().toString(), name).in(currentLanguage());
        if (!left.isEmpty())
            lines << tr("Left out for this reader: %1.").arg(left.join(u", "_s));
        for (const base::Warning &warning : last.warnings)
            lines << u"● "_s + domain::sentence(warning, currentLanguage());
    }
    m_result->setText(lines.join(u'\n'));
}

void PrintSection::retranslate()
{
    setTitle(tr("Print"));
    m_formLabel->setText(tr("Form"));
    for (int i = 0; i < m_form->count(); ++i)
        m_form->setItemText(i, m_forms[size_t(i)].title.in(currentLanguage()));
    m_audienceLabel->setText(tr("Reader"));
    for (int i = 0; i < m_audience->count(); ++i)
        m_audience->setItemText(i, label(u"audiences"_s, m_audience->itemData(i).toString()));
    m_languageLabel->setText(tr("Language of the sheet"));
    for (int i = 0; i < m_language->count(); ++i)
        m_language->setItemText(i, SheetWords::language(m_language->itemData(i).toString()));
    m_recipientLabel->setText(tr("Whose copy"));
    m_confirmLabel->setText(tr("Reason to print it all the same"));
    m_save->setText(tr("Save as P&DF…"));
    m_print->setText(tr("&Print…"));
    m_printerLabel->setText(tr("Recent printer"));
    m_atOnce->setText(tr("Print at o&nce"));
    namePrinters();
    showResult();
    OrderSection::retranslate();
}

} // namespace qorgan::ui
