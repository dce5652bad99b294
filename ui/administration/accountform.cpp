// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration/accountform.h"

#include "domain/catalogue.h"
#include "widgets/fielderror.h"
#include "widgets/flowlayout.h"
#include "widgets/labelled.h"
#include "widgets/passwordfields.h"
#include "widgets/textfield.h"
#include "widgets/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

void fill(QComboBox *combo, const QString &catalogue)
{
    combo->addItem(QString());
    for (const auto &item : domain::catalogue(catalogue).items())
        combo->addItem(QString(), item.code);
    // As wide as its column, not as its longest item.
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(24);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

} // namespace

AccountForm::AccountForm(QWidget *parent)
    : QWidget(parent), m_login(new TextField(u"accountLoginEdit"_s)),
      m_fullName(new TextField(u"accountNameEdit"_s)), m_rankLabel(new QLabel), m_rank(new QComboBox),
      m_postLabel(new QLabel), m_post(new QComboBox), m_section(new TextField(u"accountSectionEdit"_s)),
      m_phone(new TextField(u"accountPhoneEdit"_s)), m_rolesLabel(new QLabel), m_rolesError(nullptr),
      m_password(new PasswordFields(u"accountPasswordEdit"_s, u"accountPasswordAgainEdit"_s,
                                    u"accountStrengthLabel"_s))
{
    m_rank->setObjectName(u"accountRankCombo"_s);
    m_post->setObjectName(u"accountPostCombo"_s);
    fill(m_rank, u"ranks"_s);
    fill(m_post, u"posts"_s);
    for (const auto &item : domain::catalogue(u"roles"_s).items()) {
        auto *tick = new QCheckBox;
        tick->setObjectName(QString(item.code + u"RoleCheck"_s));
        m_roles.push_back(tick);
        connect(tick, &QCheckBox::toggled, this, [this] {
            m_rolesRefusal.reset();
            showRolesError();
        });
    }
    m_rolesError = new FieldError(m_roles.front());
    layOut();
    connect(m_login->edit(), &QLineEdit::textChanged, m_password, &PasswordFields::setLogin);
    retranslate();
}

void AccountForm::layOut()
{
    auto *ticks = new QWidget;
    auto *flow = new FlowLayout(ticks);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(16);
    for (QCheckBox *tick : m_roles)
        flow->addWidget(tick);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->addWidget(m_login, 0, 0, Qt::AlignTop);
    grid->addWidget(m_fullName, 0, 1, Qt::AlignTop);
    grid->addWidget(above(m_rankLabel, m_rank), 1, 0, Qt::AlignTop);
    grid->addWidget(above(m_postLabel, m_post), 1, 1, Qt::AlignTop);
    grid->addWidget(m_section, 2, 0, Qt::AlignTop);
    grid->addWidget(m_phone, 2, 1, Qt::AlignTop);
    grid->addWidget(m_rolesLabel, 3, 0, 1, 2);
    grid->addWidget(ticks, 4, 0, 1, 2);
    grid->addWidget(m_rolesError, 5, 0, 1, 2);
    grid->addWidget(m_password, 6, 0, 1, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(7, 1);
}

void AccountForm::begin()
{
    m_account.reset();
    showAccount({});
    m_login->edit()->setReadOnly(false);
    m_password->setVisible(true);
    m_login->setFocus();
}

void AccountForm::begin(const casework::Account &account)
{
    m_account = account;
    showAccount(account);
    m_login->edit()->setReadOnly(true);
    m_password->setVisible(false);
    m_fullName->setFocus();
}

void AccountForm::clear()
{
    m_account.reset();
    showAccount({});
}

void AccountForm::showAccount(const casework::Account &account)
{
    const std::pair<TextField *, QString> texts[]{{m_login, account.login},
                                                  {m_fullName, account.fullName},
                                                  {m_section, account.section},
                                                  {m_phone, account.phone}};
    for (const auto &[field, text] : texts) {
        field->edit()->setText(text);
        field->accept();
    }
    m_rank->setCurrentIndex(qMax(0, m_rank->findData(account.rank)));
    // A post that is of no list stays as it was typed.
    if (!account.position.isEmpty() && m_post->findData(account.position) < 0)
        m_post->addItem(account.position, account.position);
    m_post->setCurrentIndex(qMax(0, m_post->findData(account.position)));
    const QStringList codes = security::codes(account.roles);
    const auto &items = domain::catalogue(u"roles"_s).items();
    for (std::size_t i = 0; i < m_roles.size(); ++i)
        m_roles[i]->setChecked(codes.contains(items[i].code));
    m_password->clear();
    m_rolesRefusal.reset();
    showRolesError();
}

security::Roles AccountForm::roles() const
{
    security::Roles roles;
    const auto &items = domain::catalogue(u"roles"_s).items();
    for (std::size_t i = 0; i < m_roles.size(); ++i)
        if (const auto role = security::roleFromCode(items[i].code); role && m_roles[i]->isChecked())
            roles |= *role;
    return roles;
}

casework::NewAccount AccountForm::takeNew()
{
    return {m_login->text(), m_password->take(), roles(), m_fullName->text(), m_rank->currentData().toString(),
            m_post->currentData().toString(), m_section->text(), m_phone->text()};
}

casework::AccountChange AccountForm::change() const
{
    return {m_login->text(), roles(), m_fullName->text(), m_rank->currentData().toString(),
            m_post->currentData().toString(), m_section->text(), m_phone->text()};
}

base::Result<void> AccountForm::check() const
{
    if (m_login->text().trimmed().isEmpty())
        return base::fail(u"required"_s, u"login"_s);
    if (roles() == security::Roles())
        return base::fail(u"required"_s, u"role"_s);
    return isNew() ? m_password->check() : base::Result<void>();
}

bool AccountForm::refuse(const base::Error &error)
{
    if (m_password->refuse(error))
        return true;
    if (error.field == u"role") {
        m_rolesRefusal = error;
        showRolesError();
        m_roles.front()->setFocus();
        return true;
    }
    TextField *field = error.field == u"login" ? m_login : error.field == u"phone" ? m_phone : nullptr;
    if (!field)
        return false;
    field->refuse(error);
    field->setFocus();
    return true;
}

void AccountForm::showRolesError()
{
    m_rolesError->say(m_rolesRefusal ? sentence(*m_rolesRefusal) : QString());
}

void AccountForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccountForm::retranslate()
{
    m_login->setLabel(tr("Login: letters and digits"));
    m_fullName->setLabel(tr("Surname, given name, patronymic"));
    m_rankLabel->setText(tr("Special rank"));
    m_postLabel->setText(tr("Post"));
    m_section->setLabel(tr("Administrative section"));
    m_phone->setLabel(tr("Service phone"));
    m_rolesLabel->setText(tr("What the account may do; several roles are possible"));
    m_rank->setItemText(0, tr("Not given"));
    m_post->setItemText(0, tr("Not given"));
    for (int i = 1; i < m_rank->count(); ++i)
        m_rank->setItemText(i, label(u"ranks"_s, m_rank->itemData(i).toString()));
    for (int i = 1; i < m_post->count(); ++i)
        m_post->setItemText(i, label(u"posts"_s, m_post->itemData(i).toString()));
    const auto &items = domain::catalogue(u"roles"_s).items();
    for (std::size_t i = 0; i < m_roles.size(); ++i)
        m_roles[i]->setText(items[i].names.in(currentLanguage()));
    showRolesError();
}

} // namespace qorgan::ui
