// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/oncemore.h"

#include "paper/sheetoutlet.h"
#include "widgets/fielderror.h"
#include "widgets/texts.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

OnceMore::OnceMore(SessionThread &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_sheet([] { return std::nullopt; }), m_title(new QLabel),
      m_outlet(new SheetOutlet(session)), m_result(new QLabel), m_printError(new FieldError(m_outlet->printButton())),
      m_fileError(new FieldError(m_outlet->saveButton()))
{
    m_result->setObjectName(u"documentResultLabel"_s);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_outlet, m_printError, m_fileError, m_result})
        column->addWidget(widget);
    m_outlet->serve([this]() -> std::optional<SheetOutlet::Sheet> {
        const auto chosen = sheet();
        if (!chosen)
            return {};
        // Of a printed sheet the file is the PDF that was printed.
        return SheetOutlet::Sheet{chosen->fileName, {chosen->kind}};
    });
    connect(m_outlet, &SheetOutlet::fileChosen, this, [this](const QString &file) {
        if (const auto chosen = sheet())
            put(savingAgain(chosen->id, file));
    });
    connect(m_outlet, &SheetOutlet::printerChosen, this, &OnceMore::print);
    retranslate();
}

std::optional<OnceMore::Sheet> OnceMore::sheet() const
{
    return m_busy ? std::nullopt : m_sheet();
}

void OnceMore::begin()
{
    m_outlet->begin();
}

void OnceMore::clear()
{
    m_busy = false;
    m_again.reset();
    m_refusal.reset();
    m_latest.reset();
    m_outlet->clear();
    retranslate();
}

QWidget *OnceMore::firstControl() const
{
    return m_outlet->saveButton();
}

void OnceMore::print(const PrinterSetup &setup, int copies)
{
    const auto chosen = sheet();
    if (!chosen)
        return;
    auto question = printingAgain(chosen->id, setup, chosen->fileName, copies);
    if (!question) {
        m_refusal = question.error();
        retranslate();
        return;
    }
    m_latest = setup;
    put(std::move(*question));
}

void OnceMore::put(PrintQuestion question)
{
    m_busy = true;
    m_refusal.reset();
    m_again.reset();
    retranslate();
    m_session.ask<PrintAnswer>(this, std::move(question), [this](const PrintAnswer &answer) { take(answer); });
}

void OnceMore::take(const PrintAnswer &answer)
{
    m_refusal = answer.failure;
    if (!answer.sheets.empty()) {
        m_again = answer.sheets.back();
        Q_EMIT said(tr("The sheet came out once more; that is in the log."));
        if (m_latest)
            m_outlet->keepFirst(*m_latest);
        Q_EMIT cameOut();
    }
    m_latest.reset();
    retranslate();
    // The second click of a double click may come when the first has long done its work.
    QTimer::singleShot(m_refusal ? 0 : QApplication::doubleClickInterval(), this, [this] { m_busy = false; });
    if (m_refusal)
        (m_refusal->field == u"file" ? m_outlet->saveButton() : m_outlet->printButton())->setFocus();
}

void OnceMore::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OnceMore::retranslate()
{
    m_title->setText(tr("The chosen sheet once more:"));
    const bool ofFile = m_refusal && m_refusal->field == u"file";
    m_printError->say(m_refusal && !ofFile ? sentence(*m_refusal) : QString());
    m_fileError->say(ofFile ? sentence(*m_refusal) : QString());
    m_result->setVisible(m_again.has_value());
    m_result->setText(m_again ? u"✓ "_s + tr("The same sheet: copy No. %1, code %2.").arg(m_again->copy).arg(m_again->code)
                              : QString());
}

} // namespace qorgan::ui
