// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/mainwindow.h"

#include "incidents/incidentspage.h"
#include "shell/languagebar.h"
#include "shell/loginpage.h"
#include "widgets/look.h"
#include "widgets/texts.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const QString &directory, QWidget *parent)
    : QMainWindow(parent), m_trainingStrip(new QLabel), m_pages(new QStackedWidget),
      m_login(new LoginPage(m_session, directory)), m_incidents(new IncidentsPage(m_session)), m_state(new QLabel)
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
    m_pages->addWidget(m_incidents);
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
    connect(m_incidents, &IncidentsPage::logOutRequested, this, &MainWindow::leave);

    resize(1200, 680);
    showTraining(false);
    retranslate();
    m_login->focusFirstEmpty();
}

MainWindow::~MainWindow() = default;

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

void MainWindow::enter(const OpenedRegister &facts)
{
    m_opened = facts;
    QSettings().setValue(u"register/directory"_s, facts.directory);
    showTraining(facts.training);
    m_incidents->enter(facts.account);
    m_pages->setCurrentWidget(m_incidents);
    retranslate();
}

void MainWindow::leave()
{
    m_opened.reset();
    m_session.close();
    m_incidents->leave();
    m_pages->setCurrentWidget(m_login);
    showTraining(false);
    retranslate();
    m_login->focusFirstEmpty();
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
    setWindowTitle(m_opened ? m_opened->unit.name.in(currentLanguage()) + u" — "_s + name : name);
    m_trainingStrip->setText(tr("TRAINING REGISTER · people and cases are invented"));
    m_state->setText(m_opened ? tr("The register is encrypted and open") : tr("No register is open"));
}

} // namespace qorgan::ui
