// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firststart/firststartpage.h"

#include "exchange/demo.h"
#include "firststart/accountstep.h"
#include "firststart/recoverystep.h"
#include "firststart/unitstep.h"
#include "widgets/look.h"
#include "widgets/notice.h"
#include "widgets/pagescroll.h"
#include "widgets/texts.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <utility>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// Enough for every list to have something to show, and made within a second or two.
constexpr qint64 TrainingIncidents = 1'000;
constexpr quint64 TrainingSeed = 1;

} // namespace

FirstStartPage::FirstStartPage(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_explanation(new QLabel), m_notice(new Notice),
      m_steps(new QStackedWidget), m_unit(new UnitStep), m_account(new AccountStep(AccountStep::Purpose::Unit)),
      m_training(new AccountStep(AccountStep::Purpose::Training)), m_recovery(new RecoveryStep),
      m_back(new QPushButton), m_on(new QPushButton)
{
    setObjectName(u"firstStart"_s);
    m_back->setObjectName(u"backButton"_s);
    m_on->setObjectName(u"onButton"_s);
    m_on->setDefault(true);
    enlarge(m_title, 1.3);
    m_explanation->setWordWrap(true);
    for (Step *step : std::initializer_list<Step *>{m_unit, m_account, m_training, m_recovery})
        m_steps->addWidget(step);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_on);
    auto *card = new QWidget;
    card->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    auto *column = new QVBoxLayout(card);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addSpacing(8);
    column->addWidget(m_steps);
    column->addWidget(m_notice);
    column->addLayout(buttons);
    column->addStretch(1);
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->addStretch(1);
    row->addWidget(card, 4);
    row->addStretch(1);
    auto *scroll = new PageScroll(middle);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);

    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_at == 0)
            Q_EMIT givenUp();
        else
            goTo(m_at - 1);
    });
    connect(m_on, &QPushButton::clicked, this, &FirstStartPage::goOn);
    connect(&m_making, &QFutureWatcher<Made>::finished, this, &FirstStartPage::finish);
    begin(false);
}

void FirstStartPage::begin(bool training)
{
    // Invented people need no recovery.
    m_way = training ? std::vector<Step *>{m_training} : std::vector<Step *>{m_unit, m_account, m_recovery};
    goTo(0);
}

void FirstStartPage::goTo(std::size_t step)
{
    m_at = step;
    m_notice->dismiss();
    m_steps->setCurrentWidget(&current());
    showState();
    current().setFocus();
}

bool FirstStartPage::isMade() const
{
    return &current() == m_recovery;
}

void FirstStartPage::goOn()
{
    if (m_making.isRunning())
        return;
    m_notice->dismiss();
    if (const auto checked = current().check(); !checked)
        refuse(checked.error());
    else if (isMade()) {
        m_recovery->forget();
        Q_EMIT made(m_directory, m_login);
    } else if (&current() == m_account || &current() == m_training) {
        make();
    } else {
        goTo(m_at + 1);
    }
}

void FirstStartPage::make()
{
    AccountStep &account = &current() == m_training ? *m_training : *m_account;
    m_directory = account.directory();
    m_login = account.login();
    if (&account == m_training) {
        m_making.setFuture(QtConcurrent::run([directory = m_directory, password = account.takePassword()]() mutable -> Made {
            const auto demo = exchange::createDemo(directory, TrainingIncidents, TrainingSeed, std::move(password));
            if (!demo)
                return base::fail(demo.error());
            return casework::CreatedRegister{demo->directory, {}};
        }));
    } else {
        casework::NewRegister request;
        request.directory = m_directory;
        request.unit = m_unit->unit();
        request.administratorLogin = m_login;
        request.administratorName = account.fullName();
        request.roles = account.roles();
        request.password = account.takePassword();
        m_making.setFuture(QtConcurrent::run(
            [request = std::move(request)]() mutable -> Made { return casework::createRegister(std::move(request)); }));
    }
    showState();
}

void FirstStartPage::finish()
{
    showState();
    const Made result = m_making.result();
    if (!result) {
        refuse(result.error());
        return;
    }
    if (&current() == m_training) {
        Q_EMIT made(m_directory, m_login);
        return;
    }
    m_recovery->show(result->recoveryCode, m_unit->unit().name.in(currentLanguage()));
    goTo(m_at + 1);
}

void FirstStartPage::refuse(const base::Error &error)
{
    // What the last step is refused for may have been typed in an earlier one.
    for (std::size_t step = m_at + 1; step-- > 0;) {
        if (!m_way[step]->refuse(error))
            continue;
        if (step != m_at)
            goTo(step);
        m_way[step]->refuse(error);
        return;
    }
    m_notice->show(Notice::Kind::Failure, tr("The register could not be made"), sentence(error));
}

void FirstStartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

void FirstStartPage::showState()
{
    const bool making = m_making.isRunning();
    m_title->setText(current().title());
    m_explanation->setText(current().explanation());
    m_on->setText(making ? tr("Making the register…") : current().verb());
    m_back->setText(tr("&Back"));
    m_back->setVisible(!isMade());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_steps, m_back, m_on})
        widget->setEnabled(!making);
}

} // namespace qorgan::ui
