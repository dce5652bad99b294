// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows the window as an officer sees it and saves what stands on the screen: for eyes, not for ctest.
// pictures FOLDER REGISTER LOGIN [LANGUAGE-SHADE], as kk-dark; all of them without it. The password is in
// QORGAN_PASSWORD; see pictures.sh.

#include "shell/mainwindow.h"
#include "widgets/look.h"
#include "widgets/systemfonts.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorgan;

namespace {

struct Picture {
    QString folder;
    QString suffix; ///< language, shade, scale
};

QString suffixOf(const QString &language, ui::Shade shade)
{
    const QString shadeName = shade == ui::Shade::Dark ? u"dark"_s : u"light"_s;
    return language + u'-' + shadeName + u'-' + QString::number(qRound(100 * qApp->devicePixelRatio()));
}

void save(QWidget &window, const Picture &picture, const QString &name)
{
    QTest::qWait(80); // the layout and the focus settle
    const QString file = picture.folder + u'/' + name + picture.suffix + u".png"_s;
    if (!window.grab().save(file))
        qFatal("%s cannot be written", qPrintable(file));
}

void type(QWidget &window, const QString &field, const QString &text)
{
    window.findChild<QLineEdit *>(field)->setText(text);
}

void press(QWidget &window, const QString &button)
{
    window.findChild<QAbstractButton *>(button)->click();
}

void waitForRows(QWidget &window, const QString &name)
{
    const auto *model = window.findChild<QTableView *>(name)->model();
    if (!QTest::qWaitFor([model] { return model->rowCount() > 0; }, 30'000))
        qFatal("%s shows nothing", qPrintable(name));
}

/// The way to a new register, as far as it makes none.
void showFirstStart(QWidget &window, const Picture &picture)
{
    press(window, u"newRegisterButton"_s);
    press(window, u"onButton"_s);
    save(window, picture, u"first-unit-"_s);
    auto *region = window.findChild<QComboBox *>(u"unitRegionCombo"_s);
    region->setCurrentIndex(region->findData(u"27"_s));
    type(window, u"unitCodeEdit"_s, u"19270001"_s);
    type(window, u"unitNameKkEdit"_s, u"Сынақ полиция бөлімі"_s);
    press(window, u"onButton"_s);
    type(window, u"newPasswordEdit"_s, u"qwerty12345"_s);
    save(window, picture, u"first-account-"_s);
    press(window, u"backButton"_s);
    press(window, u"backButton"_s);
}

void showIncidentForm(QWidget &window, const Picture &picture)
{
    press(window, u"newIncidentButton"_s);
    QTest::qWait(800); // the panel says what is missing
    save(window, picture, u"incident-empty-"_s);
    window.findChild<QComboBox *>(u"formSourceCombo"_s)->setCurrentIndex(5);
    type(window, u"victim1Search"_s, u"Үлгі"_s);
    type(window, u"offenderSearch"_s, u"Мыс"_s);
    QTest::qWait(800);
    save(window, picture, u"incident-search-"_s);
    QTest::keyClick(window.findChild<QLineEdit *>(u"offenderSearch"_s), Qt::Key_Return);
    auto *victim = window.findChild<QLineEdit *>(u"victim1Search"_s);
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(victim, Qt::Key_Down);
    QTest::keyClick(victim, Qt::Key_Return);
    type(window, u"victim1Phone"_s, u"12"_s);
    press(window, u"saveIncidentButton"_s);
    QTest::qWait(800);
    save(window, picture, u"incident-refused-"_s);
    type(window, u"victim1Phone"_s, {});
    type(window, u"victim1Surname"_s, u"Мысалова"_s);
    press(window, u"violence_physical"_s);
    press(window, u"evidence_video"_s);
    press(window, u"draftButton"_s);
    QTest::qWait(800);
    auto *scroll = window.findChild<QScrollArea *>(u"incidentFormScroll"_s);
    scroll->ensureWidgetVisible(window.findChild<QWidget *>(u"narrativeRu"_s));
    save(window, picture, u"incident-lower-"_s);
    press(window, u"saveIncidentButton"_s);
    QTest::qWait(800);
    save(window, picture, u"incident-saved-"_s);
    press(window, u"issueOrderButton"_s);
    QTest::qWait(1'500); // the sheet is drawn
    save(window, picture, u"order-form-"_s);
    press(window, u"issueButton"_s);
    QTest::qWait(1'000);
    save(window, picture, u"order-issued-"_s);
    if (auto *serve = window.findChild<QAbstractButton *>(u"serveButton"_s); serve && serve->isVisible()) {
        serve->click();
        QTest::qWait(1'000);
        save(window, picture, u"order-served-"_s);
    }
}

/// The cards that the first rows of two lists lead to.
void showCards(QWidget &window, const Picture &picture)
{
    const auto open = [&](const QString &place, const QString &table, const QString &card) {
        press(window, place);
        waitForRows(window, table);
        auto *rows = window.findChild<QTableView *>(table);
        rows->setCurrentIndex(rows->model()->index(0, 0));
        QTest::keyClick(rows, Qt::Key_Return);
        QTest::qWait(500);
        save(window, picture, card);
    };
    open(u"incidentsPlace"_s, u"incidentTable"_s, u"incident-card-"_s);
    press(window, u"peoplePlace"_s);
    waitForRows(window, u"peopleTable"_s);
    save(window, picture, u"people-"_s);
    open(u"peoplePlace"_s, u"peopleTable"_s, u"person-card-"_s);
    for (auto *fold : window.findChildren<QAbstractButton *>(QRegularExpression(u"SectionFoldButton$"_s)))
        if (fold->isVisible())
            fold->click();
    save(window, picture, u"person-history-"_s);
    press(window, u"correctButton"_s);
    QTest::qWait(300);
    save(window, picture, u"person-correction-"_s);
    press(window, u"cancelCorrectionButton"_s);
    open(u"measuresPlace"_s, u"orderTable"_s, u"order-card-"_s);
}

/// The desk of the unit head, the route of the day, what the courts were asked.
void showControl(QWidget &window, const Picture &picture)
{
    press(window, u"controlPlace"_s);
    waitForRows(window, u"topicTable"_s);
    save(window, picture, u"control-"_s);
    auto *topics = window.findChild<QListView *>(u"topicList"_s);
    topics->setCurrentIndex(topics->model()->index(topics->model()->rowCount() - 1, 0));
    save(window, picture, u"handover-"_s);
    press(window, u"todayPlace"_s);
    press(window, u"routeButton"_s);
    QTest::qWait(400);
    window.findChild<QComboBox *>(u"routeWhoseCombo"_s)->setCurrentIndex(1);
    press(window, u"routeReadButton"_s);
    waitForRows(window, u"routeTable"_s);
    save(window, picture, u"route-"_s);
    press(window, u"measuresPlace"_s);
    auto *kinds = window.findChild<QTabBar *>(u"measureKindTabs"_s);
    kinds->setCurrentIndex(2);
    waitForRows(window, u"requirementTable"_s);
    save(window, picture, u"requirements-"_s);
    press(window, u"openRequirementButton"_s);
    QTest::qWait(500);
    save(window, picture, u"requirement-card-"_s);
    press(window, u"incidentsPlace"_s);
    auto *table = window.findChild<QTableView *>(u"incidentTable"_s);
    Q_EMIT table->activated(table->currentIndex());
    QTest::qWait(500);
    press(window, u"cardMotionButton"_s);
    QTest::qWait(500);
    save(window, picture, u"motion-form-"_s);
    press(window, u"measuresPlace"_s);
    kinds->setCurrentIndex(0);
}

void showOffice(QWidget &window, const Picture &picture)
{
    press(window, u"documentsPlace"_s);
    QTest::qWait(400);
    save(window, picture, u"documents-"_s);
    press(window, u"reportsPlace"_s);
    press(window, u"makeReportButton"_s);
    QTest::qWait(1'200);
    save(window, picture, u"reports-"_s);
    auto *by = window.findChild<QComboBox *>(u"reportByCombo"_s);
    by->setCurrentIndex(2);
    press(window, u"makeReportButton"_s);
    QTest::qWait(1'200);
    save(window, picture, u"reports-officers-"_s);
    by->setCurrentIndex(0);
    press(window, u"administrationPlace"_s);
    auto *tabs = window.findChild<QTabWidget *>(u"administrationTabs"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        QTest::qWait(400);
        save(window, picture, u"administration-%1-"_s.arg(i + 1));
        if (i > 0)
            continue;
        press(window, u"addAccountButton"_s);
        save(window, picture, u"account-form-"_s);
        press(window, u"accountBackButton"_s);
    }
}

/// What stands over a page: the search and the help.
void showOver(QWidget &window, const Picture &picture)
{
    press(window, u"todayPlace"_s);
    QApplication::setActiveWindow(&window); // there is nobody else on the display who could
    auto *find = window.findChild<QLineEdit *>(u"findEdit"_s);
    find->setFocus();
    find->setText(u"сәм"_s);
    QTest::qWait(600);
    save(window, picture, u"find-"_s);
    find->clear();
    press(window, u"helpButton"_s);
    QTest::qWait(200);
    save(window, picture, u"help-"_s);
    press(window, u"helpButton"_s);
}

/// The sheets of a list at once, strict-account blanks, the wording of a form, a version of a rule.
void showPapers(QWidget &window, const Picture &picture)
{
    press(window, u"measuresPlace"_s);
    press(window, u"printManyButton"_s);
    QTest::qWait(300);
    save(window, picture, u"print-many-"_s);
    press(window, u"manyBackButton"_s);
    auto *orders = window.findChild<QTableView *>(u"orderTable"_s);
    Q_EMIT orders->activated(orders->currentIndex());
    QTest::qWait(600);
    for (auto *preview : window.findChildren<QAbstractButton *>(u"printPreviewFoldButton"_s)) {
        if (!preview->isVisible())
            continue;
        preview->click();
        QTest::qWait(1'200);
        for (QWidget *around = preview->parentWidget(); around; around = around->parentWidget())
            if (auto *scroll = qobject_cast<QScrollArea *>(around))
                scroll->ensureWidgetVisible(preview, 0, scroll->height() - 60);
        save(window, picture, u"print-section-"_s);
    }
    press(window, u"documentsPlace"_s);
    auto *kinds = window.findChild<QTabBar *>(u"documentKindTabs"_s);
    kinds->setCurrentIndex(1);
    QTest::qWait(300);
    save(window, picture, u"blanks-"_s);
    kinds->setCurrentIndex(0);
    press(window, u"administrationPlace"_s);
    auto *tabs = window.findChild<QTabWidget *>(u"administrationTabs"_s);
    const auto inTab = [&](const QString &table, const QString &button, const QString &name, const QString &back) {
        auto *rows = window.findChild<QTableView *>(table);
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->widget(i)->isAncestorOf(rows))
                tabs->setCurrentIndex(i);
        waitForRows(window, table);
        rows->setCurrentIndex(rows->model()->index(1, 0));
        press(window, button);
        QTest::qWait(1'000);
        save(window, picture, name);
        press(window, back);
    };
    inTab(u"ruleTable"_s, u"newVersionButton"_s, u"rule-version-"_s, u"versionBackButton"_s);
    inTab(u"templateTable"_s, u"openTemplateButton"_s, u"template-"_s, u"templateLeaveButton"_s);
    tabs->setCurrentIndex(0);
}

/// An account gives its undertaking once: every language is taken then.
void showUndertaking(QWidget &window, const Picture &picture)
{
    const QString shadeAndScale = picture.suffix.mid(picture.suffix.indexOf(u'-'));
    for (const QString &code : {u"kk"_s, u"ru"_s, u"en"_s}) {
        press(window, code + u"LanguageButton"_s);
        save(window, {picture.folder, code + shadeAndScale}, u"undertaking-"_s);
    }
}

void showAll(const Picture &picture, const QString &code, const QString &directory, const QString &login)
{
    ui::MainWindow window{QString()};
    window.showMaximized();
    window.resize(window.screen()->availableSize());
    press(window, code + u"LanguageButton"_s);
    save(window, picture, u"login-empty-"_s);
    type(window, u"directoryEdit"_s, QDir::tempPath() + u"/none"_s);
    save(window, picture, u"login-missing-"_s);
    showFirstStart(window, picture);
    type(window, u"directoryEdit"_s, directory);
    type(window, u"loginEdit"_s, login);
    press(window, u"logInButton"_s);
    save(window, picture, u"login-refused-"_s);

    type(window, u"passwordEdit"_s, qEnvironmentVariable("QORGAN_PASSWORD"));
    press(window, u"logInButton"_s);
    auto *undertake = window.findChild<QAbstractButton *>(u"undertakeButton"_s);
    QTest::qWait(1'500);
    if (undertake->isVisible()) {
        showUndertaking(window, picture);
        press(window, code + u"LanguageButton"_s);
        undertake->click();
    }
    waitForRows(window, u"dueTable"_s);
    save(window, picture, u"today-"_s);
    press(window, u"measuresPlace"_s);
    waitForRows(window, u"orderTable"_s);
    save(window, picture, u"measures-"_s);
    press(window, u"incidentsPlace"_s);
    waitForRows(window, u"incidentTable"_s);
    QTest::qWait(300); // the count comes after the first page
    save(window, picture, u"incidents-"_s);
    window.findChild<QComboBox *>(u"periodCombo"_s)->setCurrentIndex(5);
    QTest::qWait(300);
    save(window, picture, u"incidents-filtered-"_s);
    showCards(window, picture);
    showControl(window, picture);
    showOffice(window, picture);
    showPapers(window, picture);
    showOver(window, picture);
    press(window, u"incidentsPlace"_s);
    showIncidentForm(window, picture);
    press(window, u"lockButton"_s);
    save(window, picture, u"locked-"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    ui::learnSystemFonts();
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 4 && arguments.size() != 5)
        qFatal("pictures FOLDER REGISTER LOGIN [LANGUAGE-SHADE]");
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    application.setOrganizationName(u"Qorgan"_s);
    for (const ui::Shade shade : {ui::Shade::Light, ui::Shade::Dark}) {
        ui::applyLook(application, shade);
        for (const QString &code : {u"kk"_s, u"ru"_s, u"en"_s}) {
            const QString suffix = suffixOf(code, shade);
            if (arguments.size() == 4 || suffix.startsWith(arguments[4]))
                showAll({arguments[1], suffix}, code, arguments[2], arguments[3]);
        }
    }
    return 0;
}
