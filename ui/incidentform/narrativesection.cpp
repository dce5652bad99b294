// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/narrativesection.h"

#include "incidentform/formfield.h"
#include "widgets/flowlayout.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QResizeEvent>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidthForTwins = 620;
constexpr int LinesShown = 7;

} // namespace

NarrativeSection::NarrativeSection(int number)
    : FormSection(number), m_kk{new QPlainTextEdit, {}}, m_ru{new QPlainTextEdit, {}}, m_twins(nullptr),
      m_draft(new QPushButton), m_hint(new QLabel)
{
    m_kk.edit->setObjectName(u"narrativeKk"_s);
    m_ru.edit->setObjectName(u"narrativeRu"_s);
    m_draft->setObjectName(u"draftButton"_s);
    m_hint->setObjectName(u"draftHint"_s);
    m_hint->setWordWrap(true);
    addRow()->addWidget(m_draft);
    addWhole(m_hint);
    auto *twins = new QWidget;
    m_twins = new QBoxLayout(QBoxLayout::TopToBottom, twins);
    m_twins->setContentsMargins(0, 0, 0, 0);
    m_twins->setSpacing(12);
    m_twins->addWidget(new FormField(m_kk.edit, u"narrative.kk"_s), 1);
    m_twins->addWidget(new FormField(m_ru.edit, u"narrative.ru"_s), 1);
    addWhole(twins);
    for (QPlainTextEdit *edit : {m_kk.edit, m_ru.edit}) {
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(LinesShown * edit->fontMetrics().lineSpacing() + 14);
        connect(edit, &QPlainTextEdit::textChanged, this, [this] {
            m_kept = false;
            showHint();
            Q_EMIT changed();
        });
    }
    connect(m_draft, &QPushButton::clicked, this, &NarrativeSection::draftWanted);
}

bool NarrativeSection::isOwn(const Text &text) const
{
    const QString now = text.edit->toPlainText();
    return !now.trimmed().isEmpty() && now != text.drafted;
}

void NarrativeSection::put(Text &text, const QString &draft)
{
    text.edit->setPlainText(draft);
    text.drafted = text.edit->toPlainText();
}

void NarrativeSection::take(const domain::Narrative &draft)
{
    const bool replace = m_kept;
    const bool kkStays = isOwn(m_kk) && !replace;
    const bool ruStays = isOwn(m_ru) && !replace;
    if (!kkStays)
        put(m_kk, draft.kk);
    if (!ruStays)
        put(m_ru, draft.ru);
    m_kept = kkStays || ruStays;
    showHint();
}

void NarrativeSection::fill(casework::IncidentDraft &draft) const
{
    draft.facts.narrative = {m_kk.edit->toPlainText(), m_ru.edit->toPlainText()};
}

void NarrativeSection::clear()
{
    put(m_kk, {});
    put(m_ru, {});
    m_kept = false;
    showHint();
}

void NarrativeSection::showHint()
{
    m_hint->setText(m_kept ? tr("Your own text was left as it is. Press the button once more to replace it.") : QString());
    m_hint->setVisible(m_kept);
}

void NarrativeSection::retranslate()
{
    setTitle(tr("Narrative"));
    m_draft->setText(tr("Draft from the &facts"));
    showHint();
}

void NarrativeSection::resizeEvent(QResizeEvent *event)
{
    FormSection::resizeEvent(event);
    m_twins->setDirection(event->size().width() < WidthForTwins ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace qorgan::ui
