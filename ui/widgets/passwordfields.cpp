// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/passwordfields.h"

#include "casework/passwords.h"
#include "widgets/textfield.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

PasswordFields::PasswordFields(const QString &password, const QString &again, const QString &strength, QWidget *parent)
    : QWidget(parent), m_password(new TextField(password)), m_again(new TextField(again)), m_strength(new QLabel)
{
    m_strength->setObjectName(strength);
    m_strength->setWordWrap(true);
    for (TextField *field : {m_password, m_again}) {
        field->edit()->setEchoMode(QLineEdit::Password);
        field->edit()->setMaxLength(casework::LongestPassword);
        field->edit()->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText
                                           | Qt::ImhNoAutoUppercase);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_password);
    column->addWidget(m_strength);
    column->addWidget(m_again);
    setFocusProxy(m_password);
    connect(m_password->edit(), &QLineEdit::textChanged, this, &PasswordFields::showStrength);
    retranslate();
}

void PasswordFields::setLogin(const QString &login)
{
    m_login = login;
    showStrength();
}

base::Result<void> PasswordFields::check() const
{
    if (const auto fit = casework::checkPassword(m_password->text()); !fit)
        return fit;
    if (m_password->text() != m_again->text())
        return base::fail(u"password-not-repeated"_s, u"password_again"_s);
    return {};
}

QString PasswordFields::take()
{
    QString password = m_password->text();
    clear();
    return password;
}

void PasswordFields::clear()
{
    for (TextField *field : {m_password, m_again}) {
        field->edit()->clear();
        field->accept();
    }
}

bool PasswordFields::refuse(const base::Error &error)
{
    TextField *field = error.field == u"password_again" ? m_again
        : error.code.startsWith(u"password")            ? m_password
                                                        : nullptr;
    if (!field || field->isHidden())
        return false;
    field->refuse(error);
    field->setFocus();
    return true;
}

QWidget *PasswordFields::firstField() const
{
    return m_password->edit();
}

QWidget *PasswordFields::lastField() const
{
    return m_again->edit();
}

void PasswordFields::showStrength()
{
    const QString password = m_password->text();
    if (password.isEmpty()) {
        m_strength->clear();
        return;
    }
    const auto strength = casework::passwordStrength(password, m_login);
    const std::array words{tr("very weak"), tr("weak"), tr("fair"), tr("good"), tr("strong")};
    const auto score = static_cast<std::size_t>(strength.score);
    // Five marks beside the word: a measure that needs no colour.
    const QString marks = QString(strength.score + 1, u'●') + QString(4 - strength.score, u'○');
    QString text = u"%1  %2"_s.arg(marks, words[score]);
    if (!strength.reason.isEmpty())
        text += u". "_s + sentence({strength.reason, u"password"_s, {}});
    m_strength->setText(text);
}

void PasswordFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PasswordFields::retranslate()
{
    m_password->setLabel(tr("&Password: ten characters or more"));
    m_again->setLabel(tr("The password &again"));
    showStrength();
}

} // namespace qorgan::ui
