// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/mainwindow.h"

#include "firststart/firststartpage.h"
#include "incidentform/incidentformpage.h"
#include "incidents/incidentspage.h"
#include "measures/measurespage.h"
#include "order/orderformpage.h"
#include "order/orderpage.h"
#include "shell/curtain.h"
#include "shell/languagebar.h"
#include "shell/loginpage.h"
#include "shell/navigation.h"
#include "today/todaypage.h"
#include "widgets/look.h"
#include "widgets/notice.h"
#include "widgets/texts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes IdleLimit{10};
constexpr QKeyCombination LockKeys = Qt::CTRL | Qt::Key_L;

/// A dialog stands before the window, and may show what the window must not.
void closeDialogs()
{
    while (QWidget *dialog = QApplication::activeModalWidget())
        if (!dialog->close())
            return;
}

} // namespace

MainWindow::MainWindow(const QString &directory, QWidget *parent)
    : QMainWindow(parent), m_trainingStrip(new QLabel), m_pages(new QStackedWidget),
      m_login(new LoginPage(m_session, directory)), m_firstStart(new FirstStartPage),
      m_curtain(new Curtain(m_session)), m_idleLimit(IdleLimit), m_desk(new QWidget), m_navigation(new Navigation),
      m_account(new QLabel), m_lock(new QPushButton), m_logOut(new QPushButton), m_places(new QStackedWidget),
      m_nothing(new Notice), m_state(new QLabel)
{
    m_trainingStrip->setObjectName(u"trainingStrip"_s);
    m_trainingStrip->setAlignment(Qt::AlignCenter);
    m_trainingStrip->setAutoFillBackground(true);
    m_trainingStrip->setMargin(4);
    QPalette strip = m_trainingStrip->palette();
    strip.setColor(QPalette::Window, trainingColour());
    strip.setColor(QPalette::WindowText, Qt::white);
    m_trainingStrip->setPalette(strip);

    m_pages->addWidget(m_login);
    layOutDesk();
    m_pages->addWidget(m_desk);
    m_pages->addWidget(m_curtain);
    m_pages->addWidget(m_firstStart);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_trainingStrip);
    column->addWidget(m_pages, 1);
    setCentralWidget(middle);

    auto *languages = new LanguageBar;
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_state, 1);
    statusBar()->addPermanentWidget(languages);
    m_state->setObjectName(u"stateLabel"_s);
    m_state->setContentsMargins(8, 0, 8, 0);

    connect(languages, &LanguageBar::chosen, this, [this](base::Language language) { m_languages.use(language); });
    connect(m_login, &LoginPage::opened, this, &MainWindow::enter);
    connect(m_login, &LoginPage::newRegisterRequested, this, [this](bool training) {
        m_pages->setCurrentWidget(m_firstStart);
        m_firstStart->begin(training);
    });
    connect(m_firstStart, &FirstStartPage::givenUp, this, [this] { m_pages->setCurrentWidget(m_login); });
    connect(m_firstStart, &FirstStartPage::made, this, [this](const QString &folder, const QString &login) {
        m_pages->setCurrentWidget(m_login);
        m_login->propose(folder, login);
    });
    connect(m_logOut, &QPushButton::clicked, this, &MainWindow::leave);
    connect(m_lock, &QPushButton::clicked, this, &MainWindow::lock);
    connect(&m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(m_curtain, &Curtain::opened, this, &MainWindow::uncover);
    connect(m_curtain, &Curtain::logOutRequested, this, &MainWindow::leave);
    connect(new QShortcut(LockKeys, this), &QShortcut::activated, this, &MainWindow::lock);
    connect(new QShortcut(Qt::Key_F12, this), &QShortcut::activated, this, &MainWindow::cover);
    connect(m_navigation, &Navigation::chosen, this, [this](Place place) { go({place, {}, {}}); });

    QApplication::instance()->installEventFilter(this);
    resize(1200, 680);
    showTraining(false);
    retranslate();
    m_login->focusFirstEmpty();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOutDesk()
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
    auto *row = new QHBoxLayout(m_desk);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    auto *today = new TodayPage(m_session);
    connect(today, &TodayPage::counted, this, [this](int number) { m_navigation->count(Place::Today, number); });
    addPage(Place::Today, today);
    addPage(Place::Incidents, new IncidentsPage(m_session));
    addPage(Place::IncidentForm, new IncidentFormPage(m_session));
    addPage(Place::OrderForm, new OrderFormPage(m_session));
    addPage(Place::Order, new OrderPage(m_session));
    addPage(Place::Measures, new MeasuresPage(m_session));
    auto *nothingArea = new QWidget;
    auto *nothingColumn = new QVBoxLayout(nothingArea);
    nothingColumn->addWidget(m_nothing);
    nothingColumn->addStretch(1);
    m_places->addWidget(nothingArea);
}

void MainWindow::addPage(Place place, Page *page)
{
    m_pageOf[place] = page;
    m_places->addWidget(page);
    m_navigation->offer(place);
    connect(page, &Page::wanted, this, &MainWindow::go);
    connect(page, &Page::said, m_state, &QLabel::setText);
}

void MainWindow::bar(const base::Error &cause)
{
    m_login->bar(cause);
}

QString MainWindow::rememberedDirectory()
{
    return QSettings().value(u"register/directory"_s).toString();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // A dialog keeps the shortcuts of the window to itself: the two that hide everything work all the same.
    if (m_opened && event->type() == QEvent::KeyPress && QApplication::activeModalWidget()) {
        const auto keys = static_cast<QKeyEvent *>(event)->keyCombination();
        if (keys == QKeyCombination(Qt::Key_F12) || keys == LockKeys) {
            if (keys == LockKeys)
                lock();
            else
                cover();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::enter(const OpenedRegister &facts)
{
    m_opened = facts;
    QSettings().setValue(u"register/directory"_s, facts.directory);
    showTraining(facts.training);
    m_account->setText(facts.account.fullName.isEmpty() ? facts.account.login : facts.account.fullName);
    m_navigation->show(facts.account.roles);
    for (const auto &[place, page] : m_pageOf)
        page->enter(facts);
    m_pages->setCurrentWidget(m_desk);
    m_idle.start(m_idleLimit);
    retranslate();
    if (const auto first = m_navigation->first())
        go({*first, {}, {}});
    else
        m_places->setCurrentWidget(m_nothing->parentWidget());
}

void MainWindow::go(const Destination &destination)
{
    const auto wanted = m_pageOf.find(destination.place);
    if (!m_opened || wanted == m_pageOf.end())
        return;
    m_places->setCurrentWidget(wanted->second);
    m_navigation->mark(destination.place);
    wanted->second->arrive(destination);
}

void MainWindow::leave()
{
    m_opened.reset();
    m_idle.stop();
    m_session.close();
    for (const auto &[place, page] : m_pageOf)
        page->leave();
    m_account->clear();
    m_pages->setCurrentWidget(m_login);
    showTraining(false);
    retranslate();
    m_login->focusFirstEmpty();
}

void MainWindow::cover()
{
    if (!m_opened)
        return;
    if (m_pages->currentWidget() == m_desk) {
        m_curtain->draw();
        m_pages->setCurrentWidget(m_curtain);
        closeDialogs();
        retranslate();
    } else if (!m_curtain->isLocked()) {
        uncover();
    }
}

void MainWindow::lock()
{
    if (!m_opened)
        return;
    m_idle.stop();
    m_pages->setCurrentWidget(m_curtain);
    m_curtain->lock();
    closeDialogs();
    retranslate();
}

void MainWindow::uncover()
{
    m_pages->setCurrentWidget(m_desk);
    m_idle.start(m_idleLimit);
    retranslate();
    if (QWidget *last = m_desk->focusWidget())
        last->setFocus();
}

void MainWindow::setIdleLimit(std::chrono::milliseconds limit)
{
    m_idleLimit = limit;
}

void MainWindow::showTraining(bool training)
{
    m_trainingStrip->setVisible(training);
    // What is chosen turns violet as well, so that the difference is in sight wherever one looks.
    m_pages->setPalette(training ? withAccent(QApplication::palette(), trainingColour()) : QApplication::palette());
}

void MainWindow::retranslate()
{
    const QString name = tr("Qorgan");
    // The unit's name only: a title is seen by everyone who passes, and by every program.
    const bool covered = m_pages->currentWidget() == m_curtain;
    setWindowTitle(m_opened && !covered ? m_opened->unit.name.in(currentLanguage()) + u" — "_s + name : name);
    m_lock->setText(tr("&Lock"));
    m_lock->setToolTip(u"%1  %2"_s.arg(tr("Lock now; F12 covers the window"),
                                       QKeySequence(LockKeys).toString(QKeySequence::NativeText)));
    m_logOut->setText(tr("Log &out"));
    m_trainingStrip->setText(tr("TRAINING REGISTER · people and cases are invented"));
    m_nothing->show(Notice::Kind::Hint, tr("There is no page here for this account"),
                    tr("Its roles open no cases. Accounts, backups and the log are kept with the program qorgan-cli."));
    m_state->setText(m_opened ? tr("The register is encrypted and open") : tr("No register is open"));
}

} // namespace qorgan::ui
