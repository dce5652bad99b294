// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/printsection.h"

#include "domain/messages.h"
#include "widgets/fielderror.h"
#include "widgets/flowlayout.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPageLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::PrintedSheet;
using casework::PrintRequest;

PrintSection::PrintSection(SessionThread &session, QWidget *parent)
    : OrderSection(session, u"printSection"_s, parent), m_forms(casework::forms()), m_formLabel(new QLabel),
      m_form(new QComboBox), m_audienceLabel(new QLabel), m_audience(new QComboBox), m_languageLabel(new QLabel),
      m_language(new QComboBox), m_recipientField(nullptr), m_recipientLabel(new QLabel), m_recipient(new QComboBox),
      m_confirmField(nullptr), m_confirmLabel(new QLabel), m_confirm(new QLineEdit), m_save(new QPushButton),
      m_print(new QPushButton), m_result(new QLabel)
{
    m_form->setObjectName(u"printFormCombo"_s);
    m_audience->setObjectName(u"printAudienceCombo"_s);
    m_language->setObjectName(u"printLanguageCombo"_s);
    m_recipient->setObjectName(u"printRecipientCombo"_s);
    m_confirm->setObjectName(u"confirmSealedEdit"_s);
    m_save->setObjectName(u"savePdfButton"_s);
    m_print->setObjectName(u"printButton"_s);
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
    m_body->addWidget(choices);
    m_body->addWidget(m_confirmField);
    m_body->addWidget(errorPlace({}, m_audience));
    m_body->addWidget(errorPlace({u"confirm"_s}, m_confirm));
    m_body->addWidget(buttons);
    m_body->addWidget(m_result);

    connect(m_form, &QComboBox::currentIndexChanged, this, &PrintSection::offerForm);
    connect(m_audience, &QComboBox::currentIndexChanged, this, &PrintSection::offerRecipients);
    connect(m_save, &QPushButton::clicked, this, &PrintSection::chooseFile);
    connect(m_print, &QPushButton::clicked, this, &PrintSection::choosePrinter);
    m_form->setCurrentIndex(qMax(0, m_form->findData(u"protective-order"_s)));
    offerForm();
    cleared();
    retranslate();
}

bool PrintSection::isOffered(security::Roles roles, const OrderView & /*view*/) const
{
    return security::may(roles, security::Permission::Print);
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
}

void PrintSection::cleared()
{
    m_recipient->clear();
    m_confirm->clear();
    m_confirmField->hide();
    m_printed.reset();
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
        PrintRequest wanted = request();
        wanted.outFile = file;
        put([wanted](casework::Session &session) { return casework::print(session, wanted); });
    });
    dialog->open();
}

void PrintSection::choosePrinter()
{
    if (isBusy())
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(view().card.order.number);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the sheet"));
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        printer->setFullPage(true);
        printer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        put([wanted = request(), printer](casework::Session &session) {
            return casework::printOn(session, wanted, *printer);
        });
    });
    // The dialog writes into the printer: it must not outlive it.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void PrintSection::put(std::function<Answer(casework::Session &)> question)
{
    acceptAll();
    setBusy();
    m_printed.reset();
    showResult();
    m_session.ask<Answer>(this, std::move(question), [this, order = view().card.order.id](const Answer &answer) {
        if (order != view().card.order.id)
            return; // another order is shown since
        if (!answer) {
            setReady();
            refuse(answer.error());
            return;
        }
        release();
        m_confirm->clear();
        m_confirmField->hide();
        m_printed = *answer;
        showResult();
        Q_EMIT said(tr("The copy is entered in the register of documents."));
    });
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
    m_result->setVisible(m_printed.has_value());
    if (!m_printed)
        return;
    QStringList lines{u"✓ "_s + tr("Copy No. %1: %n page(s).", nullptr, m_printed->pages).arg(m_printed->copy)};
    QStringList left;
    for (const QString &name : m_printed->leftOut)
        left << casework::valueMeaning(m_form->currentData().toString(), name).in(currentLanguage());
    if (!left.isEmpty())
        lines << tr("Left out for this reader: %1.").arg(left.join(u", "_s));
    for (const base::Warning &warning : m_printed->warnings)
        lines << u"● "_s + domain::sentence(warning, currentLanguage());
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
    for (int i = 0; i < m_language->count(); ++i) {
        const QString code = m_language->itemData(i).toString();
        m_language->setItemText(i, code == u"kk" ? tr("Kazakh") : code == u"ru" ? tr("Russian")
                                                                                : tr("Kazakh and Russian"));
    }
    m_recipientLabel->setText(tr("Whose copy"));
    m_confirmLabel->setText(tr("Reason to print it all the same"));
    m_save->setText(tr("Save as P&DF…"));
    m_print->setText(tr("&Print…"));
    showResult();
    OrderSection::retranslate();
}

} // namespace qorgan::ui
