// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/previewpane.h"

#include "casework/documents.h"
#include "domain/messages.h"
#include "order/section.h"
#include "order/sheetview.h"
#include "widgets/labelled.h"
#include "widgets/notice.h"
#include "widgets/sheetwords.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// Letters typed in one go are one change; with the setting of the sheet it stays within 150 ms.
constexpr int WaitMs = 60;
const QString Form = QStringLiteral("protective-order");

} // namespace

PreviewPane::PreviewPane(SessionThread &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_languageLabel(new QLabel), m_language(new QComboBox),
      m_audienceLabel(new QLabel), m_audience(new QComboBox), m_notice(new Notice), m_sheet(new SheetView),
      m_remarks(new QLabel)
{
    m_language->setObjectName(u"previewLanguageCombo"_s);
    m_audience->setObjectName(u"previewAudienceCombo"_s);
    m_remarks->setObjectName(u"previewRemarks"_s);
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    for (const casework::FormFacts &form : casework::forms())
        if (form.code == Form) {
            for (const QString &code : form.languages)
                m_language->addItem(QString(), code); // {} would pick the overload with an icon
            for (const QString &code : form.audiences)
                m_audience->addItem(QString(), code);
        }
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(above(m_languageLabel, m_language));
    choices->addWidget(above(m_audienceLabel, m_audience));
    choices->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(choices);
    column->addWidget(m_notice);
    column->addWidget(m_sheet, 1);
    column->addWidget(m_remarks);
    m_notice->dismiss();

    m_wait.setSingleShot(true);
    m_wait.setInterval(WaitMs);
    connect(&m_wait, &QTimer::timeout, this, &PreviewPane::ask);
    for (QComboBox *combo : {m_language, m_audience})
        connect(combo, &QComboBox::currentIndexChanged, this, &PreviewPane::want);
    connect(m_sheet, &SheetView::widthChanged, this, &PreviewPane::want);
    retranslate();
}

void PreviewPane::show(const casework::OrderDraft &draft)
{
    m_draft = draft;
    want();
}

void PreviewPane::clear()
{
    ++m_generation;
    m_draft.reset();
    m_answer.reset();
    m_asked = false;
    m_wait.stop();
    m_sheet->show({});
    m_notice->dismiss();
    showRemarks();
}

void PreviewPane::want()
{
    ++m_generation;
    if (m_draft)
        m_wait.start();
}

void PreviewPane::ask()
{
    if (!m_draft || m_asked)
        return;
    m_asked = true;
    const auto question = [draft = *m_draft, language = m_language->currentData().toString(),
                           audience = m_audience->currentData().toString(),
                           dots = m_sheet->dotsPerInch()](casework::Session &session) {
        return casework::previewOrder(session, draft, language, audience, dots);
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

void PreviewPane::take(const Answer &answer)
{
    m_answer = answer;
    if (answer)
        m_sheet->show(answer->pages);
    showRemarks();
}

void PreviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreviewPane::showRemarks()
{
    QStringList lines;
    if (m_answer && *m_answer) {
        QStringList left;
        for (const QString &name : (*m_answer)->leftOut)
            left << casework::valueMeaning(Form, name).in(currentLanguage());
        left.removeDuplicates();
        if (!left.isEmpty())
            lines << tr("Left out for this reader: %1.").arg(left.join(u", "_s));
        for (const base::Warning &warning : (*m_answer)->warnings)
            lines << u"● "_s + domain::sentence(warning, currentLanguage());
    }
    m_remarks->setText(lines.join(u'\n'));
    m_remarks->setVisible(!lines.isEmpty());
    if (m_answer && !*m_answer)
        m_notice->show(Notice::Kind::Failure, tr("The sheet cannot be shown"), sentence(m_answer->error()));
    else
        m_notice->dismiss();
}

void PreviewPane::retranslate()
{
    m_languageLabel->setText(tr("&Language of the sheet"));
    for (int i = 0; i < m_language->count(); ++i)
        m_language->setItemText(i, SheetWords::language(m_language->itemData(i).toString()));
    m_audienceLabel->setText(tr("Rea&der"));
    for (int i = 0; i < m_audience->count(); ++i)
        m_audience->setItemText(i, label(u"audiences"_s, m_audience->itemData(i).toString()));
    m_sheet->setAccessibleName(tr("Preview of the sheet"));
    showRemarks();
}

} // namespace qorgan::ui
