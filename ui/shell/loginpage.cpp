// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/loginpage.h"

#include "widgets/look.h"
#include "widgets/notice.h"
#include "widgets/pagescroll.h"
#include "widgets/textfield.h"
#include "widgets/texts.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

LoginPage::LoginPage(SessionThread &session, const QString &directory, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new QLabel), m_subtitle(new QLabel), m_notice(new Notice),
      m_directory(new TextField(u"directoryEdit"_s)), m_login(new TextField(u"loginEdit"_s)),
      m_password(new TextField(u"passwordEdit"_s)),      m_choose(new QPushButton), m_logIn(new QPushButton), m_newRegister(new QPushButton), m_training(new QPushButton)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(12);
    column->addWidget(m_notice);
    m_choose->setObjectName(u"chooseButton"_s);
    m_directory->addBeside(m_choose);
    for (TextField *field : {m_directory, m_login, m_password}) {
        column->addSpacing(4);
        column->addWidget(field);
    }
    column->addSpacing(8);
    column->addWidget(m_logIn, 0, Qt::AlignRight);
    column->addSpacing(16);
    auto *others = new QHBoxLayout;
    others->setSpacing(8);
    others->addWidget(m_newRegister);
    others->addWidget(m_training);
    others->addStretch(1);
    column->addLayout(others);
    column->addStretch(1);
    m_subtitle->setWordWrap(true);

    enlarge(m_title, 1.6);

    // A card as wide as its fields deserve, in the middle of whatever room there is.
    auto *card = new QWidget;
    card->setLayout(column);
    card->setMaximumWidth(fontMetrics().averageCharWidth() * 72);
    card->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(8, 0, 8, 0);
    row->addStretch(1);
    row->addWidget(card, 4);
    row->addStretch(1);
    // With large letters on a small screen the card is higher than the page.
    auto *scroll = new PageScroll(middle);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);

    m_directory->edit()->setText(QDir::toNativeSeparators(directory));
    m_login->edit()->setMaxLength(64);
    m_password->edit()->setEchoMode(QLineEdit::Password);
    m_password->edit()->setMaxLength(1024);
    m_password->edit()->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText
                                         | Qt::ImhNoAutoUppercase);
    m_logIn->setObjectName(u"logInButton"_s);
    m_logIn->setDefault(true);

    m_newRegister->setObjectName(u"newRegisterButton"_s);
    m_training->setObjectName(u"trainingRegisterButton"_s);
    connect(m_newRegister, &QPushButton::clicked, this, [this] { Q_EMIT newRegisterRequested(false); });
    connect(m_training, &QPushButton::clicked, this, [this] { Q_EMIT newRegisterRequested(true); });
    connect(m_choose, &QPushButton::clicked, this, &LoginPage::chooseDirectory);
    connect(m_logIn, &QPushButton::clicked, this, &LoginPage::logIn);
    for (const TextField *field : {m_directory, m_login, m_password})
        connect(field->edit(), &QLineEdit::returnPressed, this, &LoginPage::logIn);
    connect(m_directory->edit(), &QLineEdit::textChanged, this, &LoginPage::showState);
    retranslate();
}

void LoginPage::focusFirstEmpty()
{
    for (TextField *field : {m_directory, m_login, m_password}) {
        if (field->text().isEmpty()) {
            field->setFocus();
            return;
        }
    }
    m_password->setFocus();
}

void LoginPage::propose(const QString &directory, const QString &login)
{
    m_error.reset();
    m_directory->edit()->setText(QDir::toNativeSeparators(directory));
    m_login->edit()->setText(login);
    m_password->edit()->clear();
    showState();
    m_password->setFocus();
}

void LoginPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LoginPage::chooseDirectory()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder of the register"),
                                                             m_directory->text());
    if (!chosen.isEmpty())
        m_directory->edit()->setText(QDir::toNativeSeparators(chosen));
}

std::optional<base::Error> LoginPage::firstGap() const
{
    if (m_directory->text().trimmed().isEmpty())
        return base::Error{u"required"_s, u"register"_s, {}};
    if (m_login->text().trimmed().isEmpty())
        return base::Error{u"required"_s, u"login"_s, {}};
    if (m_password->text().isEmpty())
        return base::Error{u"required"_s, u"password"_s, {}};
    return {};
}

void LoginPage::logIn()
{
    if (m_busy)
        return;
    if (const auto gap = firstGap()) {
        refuse(*gap);
        return;
    }
    casework::Credentials credentials{m_login->text().trimmed(), m_password->text()};
    // The field lets go of the text first: what casework wipes is then the only copy.
    m_password->edit()->clear();
    m_error.reset();
    setBusy(true);
    m_session.open(QDir::fromNativeSeparators(m_directory->text().trimmed()), std::move(credentials), this,
                   [this](const base::Result<OpenedRegister> &result) { finish(result); });
    Q_EMIT opening();
}

void LoginPage::finish(const base::Result<OpenedRegister> &result)
{
    setBusy(false);
    if (result)
        Q_EMIT opened(*result);
    else
        refuse(result.error());
}

TextField &LoginPage::fieldOf(const base::Error &error)
{
    if (error.code.startsWith(u"login-") || error.field == u"password")
        return *m_password;
    return error.field == u"login" ? *m_login : *m_directory;
}

void LoginPage::refuse(const base::Error &error)
{
    m_error = error;
    showState();
    fieldOf(error).setFocus();
}

void LoginPage::setBusy(bool busy)
{
    m_busy = busy;
    setFieldsEnabled(!busy);
    showState();
}

void LoginPage::setFieldsEnabled(bool enabled)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_directory->edit(), m_login->edit(), m_password->edit(),
                                                            m_choose, m_logIn, m_newRegister, m_training})
        widget->setEnabled(enabled);
}

void LoginPage::bar(const base::Error &cause)
{
    m_barred = cause;
    setFieldsEnabled(false);
    showState();
}

void LoginPage::showState()
{
    for (TextField *field : {m_directory, m_login, m_password})
        field->accept();
    if (m_error)
        fieldOf(*m_error).refuse(*m_error);

    const QString directory = m_directory->text().trimmed();
    const bool missing = (m_error && m_error->code == u"register-missing")
        || (!directory.isEmpty() && !QDir(QDir::fromNativeSeparators(directory)).exists());
    if (m_barred)
        m_notice->show(Notice::Kind::Failure, tr("Qorgan cannot work on this computer as it is"),
                       sentence(*m_barred));
    else if (m_busy)
        m_notice->show(Notice::Kind::Busy, tr("Opening the register…"), {});
    else if (directory.isEmpty())
        m_notice->show(Notice::Kind::Hint, tr("Which register?"),
                       tr("Choose the folder of your unit's register. Ask the administrator where it lies."));
    else if (missing)
        m_notice->show(Notice::Kind::Hint, tr("There is no register in this folder"),
                       tr("Choose another folder, or make a register: one of your unit's own, or one for training "
                          "with invented people."));
    else
        m_notice->dismiss();
}

void LoginPage::retranslate()
{
    m_title->setText(tr("Qorgan"));
    m_subtitle->setText(tr("Register of domestic violence cases"));
    m_directory->setLabel(tr("&Folder of the register"));
    m_login->setLabel(tr("&Login"));
    m_password->setLabel(tr("&Password"));
    m_choose->setText(tr("&Choose…"));
    m_logIn->setText(tr("Log &in"));
    m_newRegister->setText(tr("&New register…"));
    m_training->setText(tr("&Training register…"));
    showState();
}

} // namespace qorgan::ui
