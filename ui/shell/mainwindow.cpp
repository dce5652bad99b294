// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/mainwindow.h"

#include "casework/undertaking.h"
#include "casework/unitsettings.h"
#include "firststart/firststartpage.h"
#include "shell/curtain.h"
#include "shell/desk.h"
#include "shell/languagebar.h"
#include "shell/loginpage.h"
#include "shell/undertakingpage.h"
#include "widgets/look.h"
#include "widgets/texts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes IdleLimit{10};

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
      m_login(new LoginPage(m_session, directory)), m_idleLimit(IdleLimit), m_idleNow(IdleLimit), m_state(new QLabel)
{
    layOut();
    connect(m_login, &LoginPage::opening, this, &MainWindow::makeDesk);
    connect(m_login, &LoginPage::opened, this, &MainWindow::enter);
    connect(m_login, &LoginPage::newRegisterRequested, this, [this](bool training) {
        makeFirstStart();
        m_pages->setCurrentWidget(m_firstStart);
        m_firstStart->begin(training);
    });
    connect(&m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(new QShortcut(LockKeys, this), &QShortcut::activated, this, &MainWindow::lock);
    connect(new QShortcut(Qt::Key_F12, this), &QShortcut::activated, this, &MainWindow::cover);
    QApplication::instance()->installEventFilter(this);
    resize(1200, 680);
    showTraining(false);
    retranslate();
    m_login->focusFirstEmpty();
}

MainWindow::~MainWindow()
{
    // What is hidden settles its work with the session, which is gone before the widgets are.
    hide();
}

void MainWindow::layOut()
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
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_trainingStrip);
    column->addWidget(m_pages, 1);
    setCentralWidget(middle);

    auto *languages = new LanguageBar;
    connect(languages, &LanguageBar::chosen, this, [this](base::Language language) { m_languages.use(language); });
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_state, 1);
    statusBar()->addPermanentWidget(languages);
    m_state->setObjectName(u"stateLabel"_s);
    m_state->setContentsMargins(8, 0, 8, 0);
}

void MainWindow::makeFirstStart()
{
    if (m_firstStart)
        return;
    m_firstStart = new FirstStartPage(m_pages);
    m_pages->addWidget(m_firstStart);
    connect(m_firstStart, &FirstStartPage::givenUp, this, [this] { m_pages->setCurrentWidget(m_login); });
    connect(m_firstStart, &FirstStartPage::made, this, [this](const QString &folder, const QString &login) {
        m_pages->setCurrentWidget(m_login);
        m_login->propose(folder, login);
    });
}

/// Most of the window: the login stands before anyone has to wait for it.
void MainWindow::makeDesk()
{
    if (m_desk)
        return;
    m_desk = new Desk(m_session, m_pages);
    m_undertaking = new UndertakingPage(m_session, m_pages);
    m_curtain = new Curtain(m_session, m_pages);
    for (QWidget *page : {static_cast<QWidget *>(m_desk), static_cast<QWidget *>(m_undertaking),
                          static_cast<QWidget *>(m_curtain)})
        m_pages->addWidget(page);
    connect(m_desk, &Desk::logOutRequested, this, &MainWindow::leave);
    connect(m_desk, &Desk::lockRequested, this, &MainWindow::lock);
    connect(m_desk, &Desk::said, this, [this](const QString &sentence) {
        statusBar()->clearMessage(); // a tip must not hide what was done
        m_state->setText(sentence);
    });
    connect(m_desk, &Desk::unitChanged, this, [this](const domain::Unit &unit, int idleMinutes) {
        m_opened->unit = unit;
        m_idleNow = std::chrono::minutes(idleMinutes);
        m_idle.start(m_idleNow);
        retranslate();
    });
    connect(m_undertaking, &UndertakingPage::given, this, &MainWindow::showDesk);
    connect(m_undertaking, &UndertakingPage::logOutRequested, this, &MainWindow::leave);
    connect(m_curtain, &Curtain::opened, this, &MainWindow::uncover);
    connect(m_curtain, &Curtain::logOutRequested, this, &MainWindow::leave);
}

void MainWindow::keep()
{
    if (m_desk)
        m_desk->keep();
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

void MainWindow::closeEvent(QCloseEvent *event)
{
    keep();
    QMainWindow::closeEvent(event);
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
    /// What decides which page comes first, and how long it stays without a touch.
    struct Standing {
        base::Result<bool> undertaken;
        base::Result<std::optional<int>> idleMinutes;
    };
    m_session.ask<Standing>(
        this,
        [](casework::Session &session) {
            return Standing{casework::undertakingGiven(session), casework::idleMinutes(session)};
        },
        [this, facts](const Standing &standing) {
            m_opened = facts;
            QSettings().setValue(u"register/directory"_s, facts.directory);
            showTraining(facts.training);
            m_idleNow = m_idleLimit;
            if (standing.idleMinutes && *standing.idleMinutes)
                m_idleNow = std::chrono::minutes(**standing.idleMinutes);
            m_idle.start(m_idleNow);
            if (standing.undertaken.value_or(false)) {
                showDesk();
                return;
            }
            m_behind = m_undertaking;
            m_pages->setCurrentWidget(m_undertaking);
            m_undertaking->begin(facts.account);
            retranslate();
        });
}

void MainWindow::showDesk()
{
    m_behind = m_desk;
    if (m_pages->currentWidget() != m_curtain)
        m_pages->setCurrentWidget(m_desk);
    m_undertaking->leave();
    retranslate();
    m_desk->enter(*m_opened);
}

void MainWindow::leave()
{
    m_opened.reset();
    m_idle.stop();
    m_clipboard.wipe();
    m_desk->keep();
    m_session.close();
    m_undertaking->leave();
    if (m_behind == m_desk)
        m_desk->leave();
    m_behind = nullptr;
    m_pages->setCurrentWidget(m_login);
    showTraining(false);
    retranslate();
    m_login->focusFirstEmpty();
}

void MainWindow::cover()
{
    if (!m_opened)
        return;
    if (m_pages->currentWidget() == m_behind) {
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
    m_clipboard.wipe();
    m_desk->keep();
    m_pages->setCurrentWidget(m_curtain);
    m_curtain->lock();
    closeDialogs();
    retranslate();
}

void MainWindow::uncover()
{
    m_pages->setCurrentWidget(m_behind);
    m_idle.start(m_idleNow);
    retranslate();
    if (QWidget *last = m_behind->focusWidget())
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
    const bool covered = m_curtain && m_pages->currentWidget() == m_curtain;
    setWindowTitle(m_opened && !covered ? m_opened->unit.name.in(currentLanguage()) + u" — "_s + name : name);
    m_trainingStrip->setText(tr("TRAINING REGISTER · people and cases are invented"));
    // Behind the curtain the window says nothing of itself.
    m_state->setText(covered ? QString() : m_opened ? tr("The register is encrypted and open") : tr("No register is open"));
}

} // namespace qorgan::ui
