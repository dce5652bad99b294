// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration/accountssection.h"

#include "administration/accountform.h"
#include "administration/accountmodel.h"
#include "administration/passwordform.h"
#include "casework/accountchange.h"
#include "widgets/listtable.h"
#include "widgets/look.h"
#include "widgets/notice.h"
#include "widgets/rowdelegate.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

using Accounts = base::Result<std::vector<casework::Account>>;
using OneAccount = base::Result<casework::Account>;

/// Of the columns: login, name, roles, rank, post, section, state.
const std::vector<ColumnShare> Shares{{16, 0}, {32, 1}, {28, 2}, {24, 5}, {30, 6}, {12, 4}, {18, 3}};

} // namespace

AccountsSection::AccountsSection(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_model(new AccountModel(this)), m_table(new ListTable(Shares, this)), m_notice(new Notice),
      m_question(new QWidget), m_questionText(new QLabel), m_keep(new QPushButton), m_disableNow(new QPushButton),
      m_disable(new QPushButton), m_newPassword(new QPushButton), m_change(new QPushButton), m_add(new QPushButton),
      m_form(new AccountForm), m_formTitle(new QLabel), m_formNotice(new Notice), m_back(new QPushButton), m_save(new QPushButton),
      m_password(new PasswordForm(session, PasswordForm::Whose::Another)), m_views(new QStackedLayout(this))
{
    nameControls();
    m_views->addWidget(layOutList());
    m_views->addWidget(layOutForm());
    m_views->addWidget(m_password);
    connectAll();
    retranslate();
}

void AccountsSection::nameControls()
{
    m_table->setObjectName(u"accountTable"_s);
    m_notice->setObjectName(u"accountNotice"_s);
    m_question->setObjectName(u"disableQuestion"_s);
    m_keep->setObjectName(u"keepAccountButton"_s);
    m_disableNow->setObjectName(u"disableNowButton"_s);
    m_disable->setObjectName(u"disableAccountButton"_s);
    m_newPassword->setObjectName(u"newPasswordButton"_s);
    m_change->setObjectName(u"changeAccountButton"_s);
    m_add->setObjectName(u"addAccountButton"_s);
    m_back->setObjectName(u"accountBackButton"_s);
    m_save->setObjectName(u"accountSaveButton"_s);
}

QWidget *AccountsSection::layOutList()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_questionText->setWordWrap(true);
    auto *question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(8);
    question->addWidget(m_questionText, 1);
    question->addWidget(m_keep);
    question->addWidget(m_disableNow);
    m_question->hide();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_disable);
    foot->addStretch(1);
    foot->addWidget(m_newPassword);
    foot->addWidget(m_change);
    foot->addWidget(m_add);
    m_add->setDefault(true);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_table, 1);
    column->addWidget(m_notice);
    column->addWidget(m_question);
    column->addLayout(foot);
    return list;
}

QWidget *AccountsSection::layOutForm()
{
    enlarge(m_formTitle, 1.15);
    m_save->setDefault(true);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto *area = new QWidget;
    area->setMaximumWidth(fontMetrics().averageCharWidth() * 130);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_formTitle);
    column->addWidget(scroll, 1);
    column->addWidget(m_formNotice);
    column->addLayout(buttons);
    return area;
}

void AccountsSection::connectAll()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_asked.clear();
        showState();
    });
    connect(m_table, &QTableView::activated, m_change, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_refusal.reset();
        show(Form);
        m_form->begin();
        retranslate();
    });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const auto *account = current()) {
            m_refusal.reset();
            show(Form);
            m_form->begin(*account);
            retranslate();
        }
    });
    connect(m_newPassword, &QPushButton::clicked, this, [this] {
        if (const auto *account = current()) {
            show(Password);
            m_password->begin(account->login);
            m_password->setFocus();
        }
    });
    connect(m_disable, &QPushButton::clicked, this, [this] {
        if (const auto *account = current()) {
            m_asked = account->login;
            showState();
            m_keep->setFocus();
        }
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_asked.clear();
        showState();
        m_table->setFocus();
    });
    connect(m_disableNow, &QPushButton::clicked, this, &AccountsSection::disable);
    connect(m_save, &QPushButton::clicked, this, &AccountsSection::save);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_form->clear();
        m_refusal.reset();
        show(List);
    });
    connect(m_password, &PasswordForm::givenUp, this, [this] { show(List); });
    connect(m_password, &PasswordForm::changed, this, [this] {
        show(List);
        Q_EMIT said(tr("The new password opens the register from now on."));
    });
}

void AccountsSection::enter(const OpenedRegister & /*facts*/)
{
    show(List);
}

void AccountsSection::arrive(const Destination & /*destination*/)
{
    // What is being typed stays where it is.
    if (m_views->currentIndex() != List)
        return;
    read();
    m_table->setFocus();
}

void AccountsSection::leave()
{
    m_model->show({});
    m_form->clear();
    m_password->clear();
    m_shown.clear();
    m_asked.clear();
    m_refusal.reset();
    setBusy(false);
    show(List);
}

void AccountsSection::read()
{
    if (const auto *account = current(); account && m_shown.isEmpty())
        m_shown = account->login;
    m_session.ask<Accounts>(
        this, [](casework::Session &session) { return casework::listAccounts(session); },
        [this](Accounts accounts) {
            m_refusal.reset();
            if (accounts)
                m_model->show(std::move(*accounts));
            else
                m_refusal = accounts.error();
            // A screen reader must always find a current row.
            m_table->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(m_shown)), 0));
            m_shown.clear();
            showState();
        });
}

void AccountsSection::save()
{
    if (m_busy)
        return;
    m_refusal.reset();
    if (const auto checked = m_form->check(); !checked) {
        m_form->refuse(checked.error());
        return;
    }
    setBusy(true);
    const auto reply = [this](const OneAccount &account) { finish(account); };
    if (m_form->isNew()) {
        // Held once, so that what casework wipes is the only copy of the password.
        const auto wanted = std::make_shared<casework::NewAccount>(m_form->takeNew());
        m_session.ask<OneAccount>(
            this, [wanted](casework::Session &s) { return casework::addAccount(s, std::move(*wanted)); }, reply);
    } else {
        m_session.ask<OneAccount>(
            this, [wanted = m_form->change()](casework::Session &s) { return casework::changeAccount(s, wanted); },
            reply);
    }
}

void AccountsSection::finish(const OneAccount &result)
{
    setBusy(false);
    if (!result) {
        if (!m_form->refuse(result.error()))
            m_refusal = result.error();
        showState();
        return;
    }
    m_shown = result->login;
    const bool added = m_form->isNew();
    m_form->clear();
    show(List);
    read();
    m_table->setFocus();
    Q_EMIT said(added ? tr("The account was added.") : tr("The account was changed."));
}

void AccountsSection::disable()
{
    if (m_busy || m_asked.isEmpty())
        return;
    setBusy(true);
    m_session.ask<OneAccount>(
        this, [login = m_asked](casework::Session &s) { return casework::disableAccount(s, login); },
        [this](const OneAccount &account) {
            setBusy(false);
            m_asked.clear();
            if (!account) {
                m_refusal = account.error();
                showState();
                return;
            }
            read();
            m_table->setFocus();
            Q_EMIT said(tr("The account was disabled."));
        });
}

void AccountsSection::show(View view)
{
    m_views->setCurrentIndex(view);
    m_asked.clear();
    showState();
}

void AccountsSection::setBusy(bool busy)
{
    m_busy = busy;
    showState();
}

const casework::Account *AccountsSection::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->account(index.row()) : nullptr;
}

void AccountsSection::showState()
{
    const auto *account = current();
    const bool active = account && !account->disabled && !m_busy;
    m_question->setVisible(!m_asked.isEmpty());
    m_questionText->setText(
        tr("“%1” will not open the register any more. What it recorded stays under its name.").arg(m_asked));
    m_disable->setEnabled(active && m_asked.isEmpty());
    m_newPassword->setEnabled(active);
    m_change->setEnabled(active);
    m_disableNow->setEnabled(!m_busy);
    m_save->setEnabled(!m_busy);
    m_save->setText(m_busy            ? tr("Saving…")
                    : m_form->isNew() ? tr("Add &the account")
                                      : tr("Sa&ve the changes"));
    for (Notice *notice : {m_notice, m_formNotice}) {
        if (m_refusal)
            notice->show(Notice::Kind::Failure, tr("The accounts are as they were"), sentence(*m_refusal));
        else
            notice->dismiss();
    }
}

void AccountsSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccountsSection::retranslate()
{
    m_table->setAccessibleName(tr("Accounts"));
    m_keep->setText(tr("&Keep the account"));
    m_disableNow->setText(tr("D&isable the account"));
    m_disable->setText(tr("&Disable…"));
    m_newPassword->setText(tr("New pass&word…"));
    m_change->setText(tr("&Change…"));
    m_add->setText(tr("&Add…"));
    m_back->setText(tr("&Back to the list"));
    m_formTitle->setText(m_form->isNew() ? tr("A new account") : tr("Change the account"));
    m_model->retranslate();
    showState();
}

} // namespace qorgan::ui
