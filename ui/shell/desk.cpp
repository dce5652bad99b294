// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/desk.h"

#include "documents/documentspage.h"
#include "incidentform/incidentformpage.h"
#include "incidents/incidentspage.h"
#include "measures/measurespage.h"
#include "order/orderformpage.h"
#include "order/orderpage.h"
#include "shell/navigation.h"
#include "today/todaypage.h"
#include "widgets/notice.h"

#include <QEvent>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

Desk::Desk(SessionThread &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_navigation(new Navigation), m_account(new QLabel),
      m_lock(new QPushButton), m_logOut(new QPushButton), m_places(new QStackedWidget), m_nothing(new Notice)
{
    layOut();
    addPages();
    connect(m_lock, &QPushButton::clicked, this, &Desk::lockRequested);
    connect(m_logOut, &QPushButton::clicked, this, &Desk::logOutRequested);
    connect(m_navigation, &Navigation::chosen, this, [this](Place place) { go({place, {}, {}}); });
    retranslate();
}

void Desk::layOut()
{
    m_lock->setObjectName(u"lockButton"_s);
    m_logOut->setObjectName(u"logOutButton"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->setContentsMargins(16, 8, 16, 0);
    head->addStretch(1);
    head->addWidget(m_account);
    head->addSpacing(8);
    head->addWidget(m_lock);
    head->addWidget(m_logOut);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(head);
    right->addWidget(m_places, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
}

void Desk::addPages()
{
    auto *today = new TodayPage(m_session);
    connect(today, &TodayPage::counted, this, [this](int number) { m_navigation->count(Place::Today, number); });
    addPage(Place::Today, today);
    addPage(Place::Incidents, new IncidentsPage(m_session));
    addPage(Place::IncidentForm, new IncidentFormPage(m_session));
    addPage(Place::OrderForm, new OrderFormPage(m_session));
    addPage(Place::Order, new OrderPage(m_session));
    addPage(Place::Measures, new MeasuresPage(m_session));
    addPage(Place::Documents, new DocumentsPage(m_session));
    auto *nothingArea = new QWidget;
    auto *nothingColumn = new QVBoxLayout(nothingArea);
    nothingColumn->addWidget(m_nothing);
    nothingColumn->addStretch(1);
    m_places->addWidget(nothingArea);
}

void Desk::addPage(Place place, Page *page)
{
    m_pageOf[place] = page;
    m_places->addWidget(page);
    m_navigation->offer(place);
    connect(page, &Page::wanted, this, &Desk::go);
    connect(page, &Page::said, this, &Desk::said);
}

void Desk::enter(const OpenedRegister &facts)
{
    m_open = true;
    m_account->setText(facts.account.fullName.isEmpty() ? facts.account.login : facts.account.fullName);
    m_navigation->show(facts.account.roles);
    for (const auto &[place, page] : m_pageOf)
        page->enter(facts);
    if (const auto first = m_navigation->first())
        go({*first, {}, {}});
    else
        m_places->setCurrentWidget(m_nothing->parentWidget());
}

void Desk::leave()
{
    m_open = false;
    for (const auto &[place, page] : m_pageOf)
        page->leave();
    m_account->clear();
}

void Desk::go(const Destination &destination)
{
    const auto wanted = m_pageOf.find(destination.place);
    if (!m_open || wanted == m_pageOf.end())
        return;
    m_places->setCurrentWidget(wanted->second);
    m_navigation->mark(destination.place);
    wanted->second->arrive(destination);
}

void Desk::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Desk::retranslate()
{
    m_lock->setText(tr("&Lock"));
    m_lock->setToolTip(u"%1  %2"_s.arg(tr("Lock now; F12 covers the window"),
                                       QKeySequence(LockKeys).toString(QKeySequence::NativeText)));
    m_logOut->setText(tr("Log &out"));
    m_nothing->show(Notice::Kind::Hint, tr("There is no page here for this account"),
                    tr("Its roles open no cases. Accounts, backups and the log are kept with the program qorgan-cli."));
}

} // namespace qorgan::ui
