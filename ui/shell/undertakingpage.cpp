// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/undertakingpage.h"

#include "casework/undertaking.h"
#include "widgets/look.h"
#include "widgets/notice.h"
#include "widgets/pagescroll.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

UndertakingPage::UndertakingPage(SessionThread &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new QLabel), m_name(new QLabel), m_text(new QLabel),
      m_version(new QLabel), m_notice(new Notice), m_logOut(new QPushButton), m_undertake(new QPushButton)
{
    setObjectName(u"undertakingPage"_s);
    m_title->setObjectName(u"undertakingTitle"_s);
    m_text->setObjectName(u"undertakingText"_s);
    m_notice->setObjectName(u"undertakingNotice"_s);
    m_logOut->setObjectName(u"undertakingLogOutButton"_s);
    m_undertake->setObjectName(u"undertakeButton"_s);
    layOut();
    connect(m_undertake, &QPushButton::clicked, this, &UndertakingPage::undertake);
    connect(m_logOut, &QPushButton::clicked, this, &UndertakingPage::logOutRequested);
    retranslate();
}

void UndertakingPage::layOut()
{
    enlarge(m_title, 1.3);
    for (QLabel *label : {m_title, m_name, m_text, m_version}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_undertake->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_logOut);
    buttons->addStretch(1);
    buttons->addWidget(m_undertake);
    auto *card = new QWidget;
    card->setMaximumWidth(fontMetrics().averageCharWidth() * 90);
    auto *column = new QVBoxLayout(card);
    column->setSpacing(16);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_name);
    column->addWidget(m_text);
    column->addWidget(m_version);
    column->addWidget(m_notice);
    column->addLayout(buttons);
    column->addStretch(2);
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->addStretch(1);
    row->addWidget(card, 4);
    row->addStretch(1);
    auto *scroll = new PageScroll(middle);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    setTabOrder(m_undertake, m_logOut);
}

void UndertakingPage::begin(const casework::Account &account)
{
    m_name->setText(account.fullName.isEmpty() ? account.login : account.fullName);
    m_busy = false;
    m_refusal.reset();
    showState();
    m_undertake->setFocus();
}

void UndertakingPage::leave()
{
    m_name->clear();
    m_busy = false;
    m_refusal.reset();
    showState();
}

void UndertakingPage::undertake()
{
    if (m_busy)
        return;
    m_busy = true;
    m_refusal.reset();
    showState();
    m_session.ask<base::Result<void>>(
        this, [](casework::Session &session) { return casework::giveUndertaking(session); },
        [this](const base::Result<void> &result) {
            m_busy = false;
            if (!result)
                m_refusal = result.error();
            showState();
            if (result)
                Q_EMIT given();
        });
}

void UndertakingPage::showState()
{
    m_undertake->setEnabled(!m_busy);
    m_undertake->setText(m_busy ? tr("Entering it…") : tr("I &undertake"));
    if (m_refusal)
        m_notice->show(Notice::Kind::Failure, tr("The undertaking could not be entered"), sentence(*m_refusal));
    else
        m_notice->dismiss();
}

void UndertakingPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void UndertakingPage::retranslate()
{
    const casework::Undertaking &text = casework::undertaking();
    const QDate date = base::dateFromIso(text.version).value_or(QDate());
    m_title->setText(text.title.in(currentLanguage()));
    // A paragraph a line in the file; on the screen they need air.
    m_text->setText(QString(text.text.in(currentLanguage())).replace(u'\n', u"\n\n"_s));
    m_version->setText(tr("Text of %1. Your name, this text and the time are entered in the log.").arg(date.isValid() ? QLocale().toString(date, dateFormat()) : text.version));
    m_logOut->setText(tr("Log &out"));
    showState();
}

} // namespace qorgan::ui
