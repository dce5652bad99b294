// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration/administrationpage.h"

#include "administration/accountssection.h"
#include "administration/logsection.h"
#include "administration/organisationssection.h"
#include "administration/passwordsection.h"
#include "administration/rulesection.h"
#include "administration/safetysection.h"
#include "administration/unitsection.h"
#include "templates/templatessection.h"
#include "widgets/labelled.h"
#include "widgets/look.h"
#include "widgets/pagescroll.h"

#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using security::Permission;

AdministrationPage::AdministrationPage(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_title(new QLabel), m_tabs(new QTabWidget)
{
    m_title->setObjectName(u"administrationTitle"_s);
    m_tabs->setObjectName(u"administrationTabs"_s);
    m_tabs->tabBar()->setObjectName(u"administrationTabBar"_s);
    m_tabs->setDocumentMode(true);
    enlarge(m_title, 1.3);
    auto *unit = new UnitSection(session);
    connect(unit, &UnitSection::changed, this, &AdministrationPage::unitChanged);
    add(new AccountsSection(session), {Permission::ManageAccounts}, QT_TR_NOOP("Accounts"));
    add(unit, {Permission::ManageAccounts}, QT_TR_NOOP("Unit"));
    add(new SafetySection(session), {Permission::Backup, Permission::Verify}, QT_TR_NOOP("Backup and check"));
    add(new LogSection(session), {Permission::ReadAudit}, QT_TR_NOOP("Log"));
    auto *organisations = new OrganisationsSection(session);
    add(organisations, {Permission::RecordChecks}, QT_TR_NOOP("Organisations"));
    m_acts.insert(u"organisation"_s, organisations);
    auto *templates = new TemplatesSection(session);
    add(templates, {Permission::ManageAccounts}, QT_TR_NOOP("Forms"));
    m_acts.insert(u"template"_s, templates);
    add(new RuleSection(session), {}, QT_TR_NOOP("Rules"));
    add(new PasswordSection(session), {}, QT_TR_NOOP("My password"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (Page *page = current(); page && isVisible())
            page->arrive({Place::Administration, {}, {}});
    });
    retranslate();
}

void AdministrationPage::add(Page *page, std::vector<Permission> permissions, const char *title)
{
    // Without a tab it is no part of the page; the window still owns it.
    auto *frame = new PageScroll(page, this);
    frame->hide();
    connect(page, &Page::wanted, this, &Page::wanted);
    connect(page, &Page::said, this, &Page::said);
    m_sections.push_back({page, frame, std::move(permissions), title});
}

void AdministrationPage::enter(const OpenedRegister &facts)
{
    for (Section &section : m_sections) {
        const auto &asked = section.permissions;
        section.entered = asked.empty() || std::any_of(asked.begin(), asked.end(), [&](Permission each) {
                              return security::may(facts.account.roles, each);
                          });
        if (!section.entered)
            continue;
        section.page->enter(facts);
        m_tabs->addTab(section.frame, QString());
    }
    retranslate();
    m_tabs->setCurrentIndex(0);
}

void AdministrationPage::leave()
{
    m_tabs->clear();
    for (Section &section : m_sections) {
        if (!section.entered)
            continue;
        section.page->leave();
        section.frame->setParent(this);
        section.frame->hide();
        section.entered = false;
    }
}

void AdministrationPage::keep()
{
    for (const Section &section : m_sections)
        if (section.entered)
            section.page->keep();
}

void AdministrationPage::arrive(const Destination &destination)
{
    for (const Section &section : m_sections)
        if (section.entered && section.page == m_acts.value(destination.act)) {
            const QSignalBlocker still(m_tabs); // it arrives below, at what is wanted
            m_tabs->setCurrentWidget(section.frame);
        }
    if (Page *page = current())
        page->arrive(destination);
}

Page *AdministrationPage::current() const
{
    const auto shown = std::find_if(m_sections.begin(), m_sections.end(), [this](const Section &each) {
        return each.frame == m_tabs->currentWidget();
    });
    return shown == m_sections.end() ? nullptr : shown->page;
}

void AdministrationPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AdministrationPage::retranslate()
{
    m_title->setText(tr("Administration"));
    m_tabs->setAccessibleName(tr("Administration"));
    m_tabs->tabBar()->setAccessibleName(tr("Sections of the administration"));
    nameArrows(m_tabs->tabBar(), tr("Sections to the left"), tr("Sections to the right"));
    for (const Section &section : m_sections)
        if (const int tab = m_tabs->indexOf(section.frame); tab >= 0)
            m_tabs->setTabText(tab, tr(section.title));
}

} // namespace qorgan::ui
