// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firststart/accountstep.h"

#include "casework/passwords.h"
#include "widgets/textfield.h"
#include "widgets/texts.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <array>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

QString proposedDirectory(AccountStep::Purpose purpose)
{
    const QDir home(QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    return QDir::toNativeSeparators(
        home.filePath(purpose == AccountStep::Purpose::Training ? u"qorgan-training"_s : u"qorgan-register"_s));
}

} // namespace

AccountStep::AccountStep(Purpose purpose, QWidget *parent)
    : Step(parent), m_purpose(purpose), m_directory(new TextField(u"newDirectoryEdit"_s)), m_choose(new QPushButton),
      m_fullName(new TextField(u"fullNameEdit"_s)), m_login(new TextField(u"newLoginEdit"_s)),
      m_head(new QCheckBox), m_password(new TextField(u"newPasswordEdit"_s)),
      m_again(new TextField(u"passwordAgainEdit"_s)), m_strength(new QLabel)
{
    const bool training = purpose == Purpose::Training;
    m_choose->setObjectName(u"chooseDirectoryButton"_s);
    m_head->setObjectName(u"headCheck"_s);
    m_strength->setObjectName(u"strengthLabel"_s);
    m_strength->setWordWrap(true);
    m_directory->addBeside(m_choose);
    m_directory->edit()->setText(proposedDirectory(purpose));
    m_head->setChecked(true);
    for (TextField *field : {m_password, m_again}) {
        field->edit()->setEchoMode(QLineEdit::Password);
        field->edit()->setMaxLength(casework::LongestPassword);
        field->edit()->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText
                                           | Qt::ImhNoAutoUppercase);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_directory);
    column->addWidget(m_fullName);
    column->addWidget(m_login);
    column->addWidget(m_head);
    column->addWidget(m_password);
    column->addWidget(m_strength);
    column->addWidget(m_again);
    column->addStretch(1);
    // The training register brings its own account: head and administrator at once.
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fullName, m_login, m_head})
        widget->setVisible(!training);
    setFocusProxy(training ? m_password : m_fullName);

    connect(m_choose, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for the register"),
                                                                 QDir(directory()).absolutePath());
        if (!chosen.isEmpty())
            m_directory->edit()->setText(QDir::toNativeSeparators(chosen));
    });
    connect(m_password->edit(), &QLineEdit::textChanged, this, &AccountStep::showStrength);
    connect(m_login->edit(), &QLineEdit::textChanged, this, &AccountStep::showStrength);
    retranslate();
}

QString AccountStep::directory() const
{
    return QDir::fromNativeSeparators(m_directory->text().trimmed());
}

QString AccountStep::login() const
{
    return m_purpose == Purpose::Training ? u"demo"_s : m_login->text().trimmed();
}

QString AccountStep::fullName() const
{
    return m_fullName->text();
}

security::Roles AccountStep::roles() const
{
    security::Roles roles = security::Role::Administrator;
    roles.setFlag(security::Role::Head, m_head->isChecked());
    return roles;
}

QString AccountStep::takePassword()
{
    QString password = m_password->text();
    m_password->edit()->clear();
    m_again->edit()->clear();
    return password;
}

QString AccountStep::title() const
{
    return m_purpose == Purpose::Training ? tr("A training register") : tr("The first account");
}

QString AccountStep::explanation() const
{
    return m_purpose == Purpose::Training
        ? tr("It is filled with invented people and three years of their cases. It is violet, so that nobody takes "
             "it for the real one. The login is “demo”.")
        : tr("Whoever opens the register first looks after it: accounts, backups. In a small station this is the "
             "head as well.");
}

QString AccountStep::verb() const
{
    return tr("&Create the register");
}

base::Result<void> AccountStep::check() const
{
    if (directory().isEmpty())
        return base::fail(u"required"_s, u"register"_s);
    if (m_purpose == Purpose::Unit && login().isEmpty())
        return base::fail(u"required"_s, u"admin_login"_s);
    if (const auto fit = casework::checkPassword(m_password->text()); !fit)
        return fit;
    if (m_password->text() != m_again->text())
        return base::fail(u"password-not-repeated"_s, u"password_again"_s);
    return {};
}

bool AccountStep::refuse(const base::Error &error)
{
    TextField *field = error.field == u"password_again"      ? m_again
        : error.code.startsWith(u"password")                 ? m_password
        : error.field == u"admin_login" || error.field == u"login" ? m_login
        : error.field == u"register"                         ? m_directory
                                                             : nullptr;
    if (!field || field->isHidden())
        return false;
    field->refuse(error);
    field->setFocus();
    return true;
}

void AccountStep::showStrength()
{
    const QString password = m_password->text();
    if (password.isEmpty()) {
        m_strength->clear();
        return;
    }
    const auto strength = casework::passwordStrength(password, login());
    const std::array words{tr("very weak"), tr("weak"), tr("fair"), tr("good"), tr("strong")};
    const auto score = static_cast<std::size_t>(strength.score);
    // Five marks beside the word: a measure that needs no colour.
    const QString marks = QString(strength.score + 1, u'●') + QString(4 - strength.score, u'○');
    QString text = u"%1  %2"_s.arg(marks, words[score]);
    if (!strength.reason.isEmpty())
        text += u". "_s + sentence({strength.reason, u"password"_s, {}});
    m_strength->setText(text);
}

void AccountStep::retranslate()
{
    m_directory->setLabel(tr("&Folder for the register, on this computer's own disk"));
    m_choose->setText(tr("C&hoose…"));
    m_fullName->setLabel(tr("Your &full name"));
    m_login->setLabel(tr("&Login: letters and digits"));
    m_head->setText(tr("I am the &head of the unit as well"));
    m_password->setLabel(tr("&Password: ten characters or more"));
    m_again->setLabel(tr("The password &again"));
    showStrength();
}

} // namespace qorgan::ui
