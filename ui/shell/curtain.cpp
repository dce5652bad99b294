// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/curtain.h"

#include "widgets/fielderror.h"
#include "widgets/look.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ColumnWidth = 420;

} // namespace

Curtain::Curtain(SessionThread &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new QLabel), m_text(new QLabel), m_label(new QLabel),
      m_password(new QLineEdit), m_error(new FieldError(m_password)), m_open(new QPushButton),
      m_logOut(new QPushButton)
{
    setObjectName(u"curtain"_s);
    m_password->setObjectName(u"unlockPasswordEdit"_s);
    m_open->setObjectName(u"openCurtainButton"_s);
    m_logOut->setObjectName(u"curtainLogOutButton"_s);
    enlarge(m_title, 1.3);
    m_text->setWordWrap(true);
    m_password->setEchoMode(QLineEdit::Password);
    m_label->setBuddy(m_password);
    m_open->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_logOut);
    buttons->addStretch(1);
    buttons->addWidget(m_open);
    auto *middle = new QWidget;
    middle->setFixedWidth(ColumnWidth);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_text, m_label, m_password, m_error})
        column->addWidget(widget);
    column->addLayout(buttons);
    auto *rows = new QVBoxLayout(this);
    rows->addStretch(1);
    rows->addWidget(middle, 0, Qt::AlignHCenter);
    rows->addStretch(2);

    connect(m_open, &QPushButton::clicked, this, &Curtain::tryToOpen);
    connect(m_password, &QLineEdit::returnPressed, this, &Curtain::tryToOpen);
    connect(m_logOut, &QPushButton::clicked, this, &Curtain::logOutRequested);
    showState();
}

void Curtain::draw()
{
    m_locked = false;
    m_refusal.reset();
    showState();
    m_open->setFocus();
}

void Curtain::lock()
{
    m_locked = true;
    m_busy = false; // an answer to whoever has logged out meanwhile never comes
    m_refusal.reset();
    m_password->clear();
    showState();
    m_password->setFocus();
}

void Curtain::tryToOpen()
{
    if (!m_locked) {
        Q_EMIT opened();
        return;
    }
    if (m_busy || m_password->text().isEmpty())
        return;
    m_busy = true;
    showState();
    QString password = m_password->text();
    m_password->clear();
    m_session.confirm(std::move(password), this, [this](const base::Result<void> &confirmed) {
        m_busy = false;
        m_locked = !confirmed.has_value();
        m_refusal = confirmed ? std::nullopt : std::optional(confirmed.error());
        showState();
        if (confirmed)
            Q_EMIT opened();
        else
            m_password->setFocus();
    });
}

void Curtain::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

void Curtain::showState()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_label, m_password})
        widget->setVisible(m_locked);
    m_password->setEnabled(!m_busy);
    m_open->setEnabled(!m_busy);
    m_title->setText(m_locked ? tr("Locked") : tr("Covered"));
    m_text->setText(m_locked ? tr("The register is locked. What was not saved is still here.")
                             : tr("F12 or Enter uncovers the window."));
    m_label->setText(tr("Your &password"));
    m_open->setText(m_busy ? tr("Unlocking…") : m_locked ? tr("&Unlock") : tr("&Uncover"));
    m_logOut->setText(tr("Log &out"));
    m_error->say(m_refusal ? sentence(*m_refusal) : QString());
}

} // namespace qorgan::ui
