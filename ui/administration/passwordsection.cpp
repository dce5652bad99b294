// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration/passwordsection.h"

#include "administration/passwordform.h"

#include <QVBoxLayout>

namespace qorgan::ui {

PasswordSection::PasswordSection(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_form(new PasswordForm(session, PasswordForm::Whose::Own))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    connect(m_form, &PasswordForm::changed, this, [this](const QString &login) {
        m_form->begin(login);
        Q_EMIT said(tr("Your new password opens the register from now on."));
    });
}

void PasswordSection::enter(const OpenedRegister &facts)
{
    m_form->begin(facts.account.login);
}

void PasswordSection::leave()
{
    m_form->clear();
}

void PasswordSection::arrive(const Destination & /*destination*/)
{
    m_form->setFocus();
}

} // namespace qorgan::ui
