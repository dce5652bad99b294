// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration/passwordform.h"

#include "casework/accounts.h"
#include "widgets/look.h"
#include "widgets/notice.h"
#include "widgets/passwordfields.h"
#include "widgets/textfield.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// Names of the controls: both forms stand in one window.
QString nameOf(PasswordForm::Whose whose, const QString &control)
{
    return (whose == PasswordForm::Whose::Own ? u"own"_s : u"other"_s) + control;
}

} // namespace

PasswordForm::PasswordForm(SessionThread &session, Whose whose, QWidget *parent)
    : QWidget(parent), m_session(session), m_whose(whose), m_title(new QLabel), m_explanation(new QLabel),
      m_present(new TextField(nameOf(whose, u"PresentPasswordEdit"_s))),
      m_password(new PasswordFields(nameOf(whose, u"PasswordEdit"_s), nameOf(whose, u"PasswordAgainEdit"_s),
                                    nameOf(whose, u"StrengthLabel"_s))),
      m_notice(new Notice), m_giveUp(new QPushButton), m_change(new QPushButton)
{
    m_giveUp->setObjectName(nameOf(whose, u"PasswordGiveUpButton"_s));
    m_change->setObjectName(nameOf(whose, u"PasswordChangeButton"_s));
    m_notice->setObjectName(nameOf(whose, u"PasswordNotice"_s));
    layOut();
    connect(m_change, &QPushButton::clicked, this, &PasswordForm::tryToChange);
    connect(m_giveUp, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT givenUp();
    });
    retranslate();
}

void PasswordForm::layOut()
{
    enlarge(m_title, 1.15);
    m_explanation->setWordWrap(true);
    m_present->edit()->setEchoMode(QLineEdit::Password);
    m_present->edit()->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText
                                           | Qt::ImhNoAutoUppercase);
    if (m_whose == Whose::Own)
        m_giveUp->hide();
    else
        m_present->hide();
    m_change->setDefault(true);
    m_notice->dismiss();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_giveUp);
    buttons->addStretch(1);
    buttons->addWidget(m_change);
    auto *card = new QWidget;
    card->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addWidget(m_present);
    column->addWidget(m_password);
    column->addWidget(m_notice);
    column->addLayout(buttons);
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(card, 1);
    row->addStretch(0);
    setFocusProxy(m_whose == Whose::Own ? static_cast<QWidget *>(m_present) : m_password);
}

void PasswordForm::begin(const QString &login)
{
    clear();
    m_login = login;
    m_password->setLogin(login);
    retranslate();
}

void PasswordForm::clear()
{
    m_login.clear();
    m_present->edit()->clear();
    m_present->accept();
    m_password->clear();
    m_refusal.reset();
    setBusy(false);
}

void PasswordForm::tryToChange()
{
    if (m_busy || m_login.isEmpty())
        return;
    m_refusal.reset();
    m_present->accept();
    if (m_whose == Whose::Own && m_present->text().isEmpty()) {
        refuse({u"required"_s, u"password"_s, {}}, true);
        return;
    }
    if (const auto checked = m_password->check(); !checked) {
        refuse(checked.error(), false);
        return;
    }
    setBusy(true);
    if (m_whose == Whose::Another) {
        change();
        return;
    }
    m_session.confirm(m_present->text(), this, [this](const base::Result<void> &confirmed) {
        m_present->edit()->clear();
        if (confirmed) {
            change();
            return;
        }
        setBusy(false);
        refuse(confirmed.error(), true);
    });
}

void PasswordForm::change()
{
    // Held once, so that what casework wipes is the only copy.
    const auto password = std::make_shared<QString>(m_password->take());
    m_session.ask<base::Result<casework::Account>>(
        this,
        [login = m_login, password](casework::Session &session) {
            return casework::setPassword(session, login, std::move(*password));
        },
        [this](const base::Result<casework::Account> &account) {
            setBusy(false);
            if (!account) {
                refuse(account.error(), false);
                return;
            }
            Q_EMIT changed(account->login);
        });
}

void PasswordForm::refuse(const base::Error &error, bool present)
{
    if (present) {
        m_present->refuse(error);
        m_present->setFocus();
    } else if (!m_password->refuse(error)) {
        m_refusal = error;
    }
    showState();
}

void PasswordForm::setBusy(bool busy)
{
    m_busy = busy;
    showState();
}

void PasswordForm::showState()
{
    m_change->setEnabled(!m_busy);
    m_change->setText(m_busy ? tr("Changing the password…") : tr("Change the pass&word"));
    if (m_refusal)
        m_notice->show(Notice::Kind::Failure, tr("The password was not changed"), sentence(*m_refusal));
    else
        m_notice->dismiss();
}

void PasswordForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PasswordForm::retranslate()
{
    const bool own = m_whose == Whose::Own;
    m_title->setText(own ? tr("My password") : tr("A new password for “%1”").arg(m_login));
    m_explanation->setText(own ? tr("It opens the register from the next login on. Nobody can read it, not even an "
                                    "administrator.")
                               : tr("Tell it to its owner alone, who changes it after the first login."));
    m_present->setLabel(tr("The pre&sent password"));
    m_giveUp->setText(tr("&Back to the list"));
    showState();
}

} // namespace qorgan::ui
