// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/secondlook.h"

#include "casework/documents.h"
#include "widgets/fielderror.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

SecondLook::SecondLook(QWidget *parent)
    : QWidget(parent), m_words(new QLabel), m_reasonLabel(new QLabel), m_reason(new QLineEdit), m_error(nullptr),
      m_reasonField(nullptr), m_all(new QPushButton), m_without(new QPushButton)
{
    m_words->setObjectName(u"secondLookLabel"_s);
    m_reason->setObjectName(u"secondLookReasonEdit"_s);
    m_all->setObjectName(u"secondLookAllButton"_s);
    m_without->setObjectName(u"secondLookWithoutButton"_s);
    m_error = new FieldError(m_reason); // it takes the name of its field
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_reasonField = above(m_reasonLabel, m_reason);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    column->addWidget(m_words);
    column->addWidget(m_reasonField);
    column->addWidget(m_error);
    column->addWidget(wrapping({m_all, m_without}));
    connect(m_all, &QPushButton::clicked, this, &SecondLook::all);
    connect(m_without, &QPushButton::clicked, this, &SecondLook::withoutThem);
    connect(m_reason, &QLineEdit::textEdited, this, [this] {
        m_refusal.reset();
        m_error->clear();
    });
    dismiss();
    retranslate();
}

void SecondLook::ask(const Facts &facts)
{
    m_facts = facts;
    m_refusal.reset();
    m_reason->clear();
    retranslate();
    show();
    const bool reason = facts.inText > 0 && facts.mayConfirm;
    m_reasonField->setVisible(reason);
    m_without->setVisible(facts.sealed + facts.inText > 0 && facts.sheets > 1);
    (reason ? static_cast<QWidget *>(m_reason) : m_all)->setFocus();
}

void SecondLook::refuse(const base::Error &error)
{
    m_refusal = error;
    retranslate();
    show();
    m_reason->setFocus();
}

void SecondLook::dismiss()
{
    m_facts.reset();
    m_refusal.reset();
    m_reason->clear();
    m_error->clear();
    m_words->clear();
    hide();
}

QString SecondLook::reason() const
{
    return m_reasonField->isHidden() ? QString() : m_reason->text();
}

void SecondLook::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SecondLook::retranslate()
{
    m_reasonLabel->setText(tr("Reason to print them all the same"));
    m_without->setText(tr("Only those without such values"));
    m_error->say(m_refusal ? sentence(*m_refusal) : QString());
    m_all->setText(m_facts && m_facts->sheets > 1 ? tr("Print all %n", nullptr, m_facts->sheets)
                                                  : tr("I have looked: bring it out"));
    if (!m_facts)
        return;
    QStringList lines;
    if (m_facts->sealed > 0) {
        QStringList meanings;
        for (const QString &name : m_facts->names)
            meanings << casework::valueMeaning(m_facts->form, name).in(currentLanguage());
        meanings.removeDuplicates();
        lines << u"▲ "_s
                + tr("Look once more before they leave the unit: sealed values stand on %n sheet(s): %1.", nullptr,
                     m_facts->sealed)
                      .arg(meanings.join(u", "_s));
    }
    if (m_facts->inText > 0)
        lines << u"▲ "_s
                + (m_facts->mayConfirm
                       ? tr("The text of %n sheet(s) tells the offender a sealed value. They come out with your reason, "
                            "which is entered in the log.", nullptr, m_facts->inText)
                       : tr("The text of %n sheet(s) tells the offender a sealed value: those are refused until a head "
                            "confirms them.", nullptr, m_facts->inText));
    m_words->setText(lines.join(u'\n'));
}

} // namespace qorgan::ui
