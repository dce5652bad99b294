// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/desk.h"

#include "administration/administrationpage.h"
#include "control/controlpage.h"
#include "documents/documentspage.h"
#include "find/findfield.h"
#include "help/helppanel.h"
#include "help/statustips.h"
#include "incident/incidentpage.h"
#include "incidentform/incidentformpage.h"
#include "incidents/incidentspage.h"
#include "measures/measurespage.h"
#include "order/orderformpage.h"
#include "order/orderpage.h"
#include "people/peoplepage.h"
#include "person/personpage.h"
#include "reports/reportspage.h"
#include "requirement/motionformpage.h"
#include "requirement/requirementpage.h"
#include "route/routepage.h"
#include "shell/navigation.h"
#include "shell/unfinished.h"
#include "today/todaypage.h"
#include "widgets/elidedlabel.h"
#include "widgets/headbutton.h"
#include "widgets/icons.h"
#include "widgets/pagescroll.h"

#include <QEvent>
#include <QKeySequence>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidthForWords = 1000; ///< a narrower window shows the drawings of places and head buttons alone

} // namespace

Desk::Desk(SessionThread &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_navigation(new Navigation), m_find(new FindField(session, this)),
      m_account(new ElidedLabel), m_help(new QPushButton), m_lock(new HeadButton(icon(Icon::Lock))),
      m_logOut(new HeadButton(icon(Icon::LogOut))), m_unfinished(new Unfinished(session)),
      m_places(new QStackedWidget), m_helpPanel(new HelpPanel(this))
{
    layOut();
    addPages();
    addKeys();
    connect(m_lock, &QPushButton::clicked, this, &Desk::lockRequested);
    connect(m_logOut, &QPushButton::clicked, this, &Desk::logOutRequested);
    connect(m_navigation, &Navigation::chosen, this, [this](Place place) { go({place, {}, {}}); });
    connect(m_unfinished, &Unfinished::wanted, this, &Desk::go);
    retranslate();
}

void Desk::layOut()
{
    m_lock->setObjectName(u"lockButton"_s);
    m_logOut->setObjectName(u"logOutButton"_s);
    m_help->setObjectName(u"helpButton"_s);
    m_account->setObjectName(u"accountLabel"_s);
    m_help->setIcon(icon(Icon::Help));
    m_help->setMaximumWidth(m_help->iconSize().width() + 16);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->setContentsMargins(16, 8, 16, 0);
    head->addWidget(m_find, 3);
    head->addStretch(1);
    head->addWidget(m_account);
    head->addSpacing(8);
    head->addWidget(m_help);
    head->addWidget(m_lock);
    head->addWidget(m_logOut);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(head);
    right->addWidget(m_unfinished);
    right->addWidget(m_places, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
}

void Desk::addKeys()
{
    connect(new QShortcut(FindKeys, this), &QShortcut::activated, m_find, &FindField::begin);
    connect(m_find, &FindField::chosen, this, &Desk::go);
    const auto turnHelp = [this] { m_helpPanel->isVisible() ? m_helpPanel->close() : m_helpPanel->open(); };
    connect(new QShortcut(HelpKeys, this), &QShortcut::activated, this, turnHelp);
    connect(m_help, &QPushButton::clicked, this, turnHelp);
}

void Desk::addPages()
{
    auto *today = new TodayPage(m_session);
    connect(today, &TodayPage::counted, this, [this](int number) { m_navigation->count(Place::Today, number); });
    addPage(Place::Today, today);
    addPage(Place::Incidents, new IncidentsPage(m_session));
    addPage(Place::Incident, new IncidentPage(m_session));
    addPage(Place::IncidentForm, new IncidentFormPage(m_session));
    addPage(Place::OrderForm, new OrderFormPage(m_session));
    addPage(Place::Order, new OrderPage(m_session));
    addPage(Place::MotionForm, new MotionFormPage(m_session));
    addPage(Place::Requirement, new RequirementPage(m_session));
    addPage(Place::Route, new RoutePage(m_session));
    addPage(Place::Measures, new MeasuresPage(m_session));
    addPage(Place::People, new PeoplePage(m_session));
    addPage(Place::Person, new PersonPage(m_session));
    addPage(Place::Documents, new DocumentsPage(m_session));
    addPage(Place::Reports, new ReportsPage(m_session));
    addPage(Place::Control, new ControlPage(m_session));
    auto *administration = new AdministrationPage(m_session);
    connect(administration, &AdministrationPage::unitChanged, this, &Desk::unitChanged);
    addPage(Place::Administration, administration);
}

void Desk::addPage(Place place, Page *page)
{
    m_pageOf[place] = page;
    m_frameOf[place] = new PageScroll(page);
    m_places->addWidget(m_frameOf[place]);
    m_navigation->offer(place);
    connect(page, &Page::wanted, this, &Desk::go);
    connect(page, &Page::said, this, &Desk::said);
}

void Desk::enter(const OpenedRegister &facts)
{
    m_open = true;
    m_account->setText(facts.account.fullName.isEmpty() ? facts.account.login : facts.account.fullName);
    m_navigation->show(facts.account.roles);
    m_find->enter(facts);
    for (const auto &[place, page] : m_pageOf)
        page->enter(facts);
    if (const auto first = m_navigation->first())
        go({*first, {}, {}});
}

void Desk::leave()
{
    m_open = false;
    m_find->leave();
    m_helpPanel->hide();
    for (const auto &[place, page] : m_pageOf)
        page->leave();
    m_unfinished->forget();
    m_account->clear();
}

void Desk::keep()
{
    for (const auto &[place, page] : m_pageOf)
        page->keep();
}

void Desk::go(const Destination &destination)
{
    const auto wanted = m_pageOf.find(destination.place);
    if (!m_open || wanted == m_pageOf.end())
        return;
    m_places->setCurrentWidget(m_frameOf[destination.place]);
    keep();
    // Where a day begins and where incidents are looked for; elsewhere it would only be in the way.
    if (destination.place == Place::Today || destination.place == Place::Incidents)
        m_unfinished->look();
    else
        m_unfinished->forget();
    m_navigation->mark(destination.place);
    m_helpPanel->tellOf(destination.place);
    wanted->second->arrive(destination);
}

void Desk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < WidthForWords;
    m_navigation->fold(narrow);
    for (HeadButton *button : {m_lock, m_logOut})
        button->fold(narrow);
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
    m_logOut->setToolTip(m_logOut->text().remove(u'&'));
    m_help->setAccessibleName(tr("Help"));
    m_help->setToolTip(u"%1  %2"_s.arg(tr("Help"), QKeySequence(HelpKeys).toString(QKeySequence::NativeText)));
    setStatusTips(this);
}

} // namespace qorgan::ui
