// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/previewpane.h"

#include "casework/documents.h"
#include "paper/sheetpreview.h"
#include "widgets/labelled.h"
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

const QString Form = QStringLiteral("protective-order");

} // namespace

PreviewPane::PreviewPane(SessionThread &session, QWidget *parent)
    : QWidget(parent), m_languageLabel(new QLabel), m_language(new QComboBox),
      m_audienceLabel(new QLabel), m_audience(new QComboBox), m_sheet(new SheetPreviewView(session))
{
    m_language->setObjectName(u"previewLanguageCombo"_s);
    m_audience->setObjectName(u"previewAudienceCombo"_s);
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
    column->addWidget(m_sheet, 1);
    for (QComboBox *combo : {m_language, m_audience})
        connect(combo, &QComboBox::currentIndexChanged, this, &PreviewPane::want);
    retranslate();
}

void PreviewPane::show(const casework::OrderDraft &draft)
{
    m_draft = draft;
    want();
}

void PreviewPane::clear()
{
    m_draft.reset();
    m_sheet->clear();
}

void PreviewPane::want()
{
    if (!m_draft)
        return;
    m_sheet->show(Form, [draft = *m_draft, language = m_language->currentData().toString(),
                         audience = m_audience->currentData().toString()](casework::Session &session, double dots) {
        return casework::previewOrder(session, draft, language, audience, dots);
    });
}

void PreviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreviewPane::retranslate()
{
    m_languageLabel->setText(tr("&Language of the sheet"));
    for (int i = 0; i < m_language->count(); ++i)
        m_language->setItemText(i, SheetWords::language(m_language->itemData(i).toString()));
    m_audienceLabel->setText(tr("Rea&der"));
    for (int i = 0; i < m_audience->count(); ++i)
        m_audience->setItemText(i, label(u"audiences"_s, m_audience->itemData(i).toString()));
}

} // namespace qorgan::ui
