// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/sheetpreview.h"

#include "domain/messages.h"
#include "order/sheetview.h"
#include "widgets/notice.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// Letters typed in one go are one change; with the setting of the sheet it stays within 150 ms.
constexpr int WaitMs = 60;

QString meanings(const QString &form, const QStringList &names)
{
    QStringList words;
    for (const QString &name : names)
        words << casework::valueMeaning(form, name).in(currentLanguage());
    words.removeDuplicates();
    return words.join(u", "_s);
}

} // namespace

SheetPreviewView::SheetPreviewView(SessionThread &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_notice(new Notice), m_sheet(new SheetView), m_remarks(new QLabel)
{
    m_remarks->setObjectName(u"previewRemarks"_s);
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_notice);
    column->addWidget(m_sheet, 1);
    column->addWidget(m_remarks);
    m_notice->dismiss();
    m_notice->findChild<QLabel *>(u"noticeTitle"_s)->setObjectName(u"previewNoticeTitle"_s); // a card has its own beside it
    m_wait.setSingleShot(true);
    m_wait.setInterval(WaitMs);
    connect(&m_wait, &QTimer::timeout, this, &SheetPreviewView::ask);
    connect(m_sheet, &SheetView::widthChanged, this, &SheetPreviewView::want);
    retranslate();
}

void SheetPreviewView::show(const QString &form, Question question)
{
    m_form = form;
    m_question = std::move(question);
    want();
}

void SheetPreviewView::clear()
{
    ++m_generation;
    m_question = {};
    m_answer.reset();
    m_asked = false;
    m_wait.stop();
    m_sheet->show({});
    retranslate();
}

void SheetPreviewView::want()
{
    ++m_generation;
    if (m_question)
        m_wait.start();
}

void SheetPreviewView::ask()
{
    if (!m_question || m_asked)
        return;
    m_asked = true;
    const auto question = [question = m_question, dots = m_sheet->dotsPerInch()](casework::Session &session) {
        return question(session, dots);
    };
    m_session.ask<Answer>(this, question, [this, generation = m_generation](const Answer &answer) {
        if (!m_asked)
            return; // cleared since
        m_asked = false;
        if (generation == m_generation)
            take(answer);
        else if (!m_wait.isActive())
            ask();
    });
}

void SheetPreviewView::take(const Answer &answer)
{
    m_answer = answer;
    if (answer)
        m_sheet->show(answer->pages);
    retranslate();
    if (answer)
        Q_EMIT shown(*answer);
}

void SheetPreviewView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SheetPreviewView::retranslate()
{
    m_sheet->setAccessibleName(tr("Preview of the sheet"));
    QStringList lines;
    if (m_answer && *m_answer) {
        const casework::SheetPreview &preview = **m_answer;
        if (!preview.leftOut.isEmpty())
            lines << u"▨ "_s + tr("Left out for this reader: %1.").arg(meanings(m_form, preview.leftOut));
        if (!preview.sealed.isEmpty())
            lines << u"▲ "_s + tr("Sealed values stand on it: %1.").arg(meanings(m_form, preview.sealed));
        for (const base::Warning &warning : preview.warnings)
            lines << u"● "_s + domain::sentence(warning, currentLanguage());
    }
    m_remarks->setText(lines.join(u'\n'));
    m_remarks->setVisible(!lines.isEmpty());
    if (m_answer && !*m_answer)
        m_notice->show(Notice::Kind::Failure, tr("The sheet cannot be shown"), sentence(m_answer->error()));
    else
        m_notice->dismiss();
}

} // namespace qorgan::ui
