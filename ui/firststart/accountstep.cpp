// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firststart/accountstep.h"

#include "widgets/passwordfields.h"
#include "widgets/textfield.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

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
      m_head(new QCheckBox), m_password(new PasswordFields(u"newPasswordEdit"_s, u"passwordAgainEdit"_s, u"strengthLabel"_s))
{
    const bool training = purpose == Purpose::Training;
    m_choose->setObjectName(u"chooseDirectoryButton"_s);
    m_head->setObjectName(u"headCheck"_s);
    m_directory->addBeside(m_choose);
    m_directory->edit()->setText(proposedDirectory(purpose));
    m_head->setChecked(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_directory);
    column->addWidget(m_fullName);
    column->addWidget(m_login);
    column->addWidget(m_head);
    column->addWidget(m_password);
    column->addStretch(1);
    // The training register brings its own account: head and administrator at once.
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fullName, m_login, m_head})
        widget->setVisible(!training);
    setFocusProxy(training ? static_cast<QWidget *>(m_password) : m_fullName);

    connect(m_choose, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for the register"),
                                                                 QDir(directory()).absolutePath());
        if (!chosen.isEmpty())
            m_directory->edit()->setText(QDir::toNativeSeparators(chosen));
    });
    connect(m_login->edit(), &QLineEdit::textChanged, this, [this] { m_password->setLogin(login()); });
    m_password->setLogin(login());
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
    return m_password->take();
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
    return m_password->check();
}

bool AccountStep::refuse(const base::Error &error)
{
    if (m_password->refuse(error))
        return true;
    TextField *field = error.field == u"admin_login" || error.field == u"login" ? m_login
        : error.field == u"register"                                            ? m_directory
                                                                                : nullptr;
    if (!field || field->isHidden())
        return false;
    field->refuse(error);
    field->setFocus();
    return true;
}

void AccountStep::retranslate()
{
    m_directory->setLabel(tr("&Folder for the register, on this computer's own disk"));
    m_choose->setText(tr("C&hoose…"));
    m_fullName->setLabel(tr("Your &full name"));
    m_login->setLabel(tr("&Login: letters and digits"));
    m_head->setText(tr("I am the &head of the unit as well"));
}

} // namespace qorgan::ui
