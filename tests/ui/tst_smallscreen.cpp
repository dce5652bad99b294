// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/conversations.h"
#include "casework/detentions.h"
#include "casework/ordercases.h"
#include "casework/personfile.h"
#include "casework/requirements.h"
#include "incidents/incidentmodel.h"
#include "shell/mainwindow.h"
#include "ui/inventedincidents.h"
#include "widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace qorgan;
using namespace Qt::StringLiterals;

namespace {

/// Parts of Qt's own controls are for Qt to place.
bool isOurs(const QWidget *widget)
{
    const bool field = qobject_cast<const QComboBox *>(widget->parent()) || qobject_cast<const QLineEdit *>(widget->parent());
    return !field && !widget->objectName().startsWith(u"qt_") && !widget->inherits("QTabBar")
        && !widget->parentWidget()->inherits("QTabBar") && !qobject_cast<const QScrollBar *>(widget)
        && !qobject_cast<const QHeaderView *>(widget->parent()) && !widget->inherits("QHeaderView");
}

const QAbstractScrollArea *scrollOf(const QWidget *widget)
{
    const QWidget *viewport = widget->parentWidget();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(viewport->parent());
    return area && area->viewport() == viewport ? area : nullptr;
}

/// What is cut of a widget; empty when nothing is.
QString cutOf(const QWidget *widget)
{
    if (scrollOf(widget)) { // downwards it is scrolled
        if (widget->width() > widget->parentWidget()->width())
            return u"is wider than what it is scrolled in"_s;
    } else if (!widget->parentWidget()->rect().contains(widget->geometry())) {
        return u"stands outside its parent"_s;
    }
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (label && !dynamic_cast<const ui::ElidedLabel *>(label) && !label->text().isEmpty()) {
        if (label->wordWrap() ? label->height() < label->heightForWidth(label->width())
                              : label->width() < label->sizeHint().width() || label->height() < label->sizeHint().height())
            return u"has words cut: "_s + label->text();
    } else if (button && !button->text().isEmpty() && widget->width() < widget->sizeHint().width()) {
        return u"has words cut: "_s + button->text();
    }
    const QSize least = widget->minimumSizeHint();
    if (widget->width() < least.width() || widget->height() < qMin(least.height(), widget->maximumHeight()))
        return u"is smaller than it can be"_s;
    return {};
}

} // namespace

/// Every page on a screen of 1366 × 768 and one of 1920 × 1080, at 200 % each, in three languages: nothing is cut, and
/// nothing has to be scrolled sideways.
class TestSmallScreen : public QObject
{
    Q_OBJECT

    tests::TrainingRegister m_register;
    QTemporaryDir m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
    QSize m_screen;
    QStringList m_cut;

    template <typename T>
    T *find(const QString &name)
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    void press(const QString &name)
    {
        find<QAbstractButton>(name)->click();
        QTest::qWait(200); // what is read has come
    }

    [[nodiscard]] QStringList cutNow() const
    {
        QStringList cuts;
        if (m_window->size() != m_screen)
            cuts << u"the window is %1 x %2"_s.arg(m_window->width()).arg(m_window->height());
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->isWindow() || !isOurs(widget))
                continue;
            if (const QString cut = cutOf(widget); !cut.isEmpty())
                cuts << u"%1 %2 %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), cut);
        }
        return cuts;
    }

    /// What stays cut, in any of the languages.
    void look(const QString &page)
    {
        for (const QString &code : {u"en"_s, u"ru"_s, u"kk"_s}) {
            find<QAbstractButton>(code + u"LanguageButton"_s)->click();
            // An answer of the register may still be on its way, and the layout with it.
            const auto settled = [this] { return cutNow().isEmpty(); };
            if (QTest::qWait(20); !QTest::qWaitFor(settled, 1'500))
                m_cut << u"%1 %2: %3"_s.arg(page, code, cutNow().join(u"; "_s));
        }
    }

    void openFirst(const QString &place, const QString &table)
    {
        press(place);
        auto *rows = find<QTableView>(table);
        QTRY_VERIFY(rows->isVisible() && rows->model()->rowCount() > 0);
        rows->setCurrentIndex(rows->model()->index(0, 0));
        QTest::keyClick(rows, Qt::Key_Return);
        QTest::qWait(300);
    }

    /// Whoever it is about is named in full, however little room there is.
    void theNamesAreWhole(const QString &table, std::initializer_list<int> columns)
    {
        auto *rows = find<QTableView>(table);
        for (const int column : columns) {
            const QModelIndex name = rows->model()->index(0, column);
            QVERIFY(!rows->isColumnHidden(column));
            QVERIFY2(rows->columnWidth(column) >= rows->sizeHintForIndex(name).width(), qPrintable(name.data().toString()));
        }
    }

    /// Whoever stands first among the people: everything was done there, and may be done.
    void recordHistory()
    {
        casework::Session &session = m_register.session();
        const base::Instant now = session.now();
        casework::PersonDraft mother;
        mother.person.surname = u"Абайқызы-Үлгілібаева"_s;
        mother.person.givenName = u"Сынақтөре"_s;
        mother.person.sex = domain::Sex::Female;
        mother.person.birthDate = QDate(1990, 5, 5);
        mother.person.childrenUnder14 = 1;
        mother.person.iinAbsentReason = u"not_established"_s;
        const auto offender = tests::need(casework::addPerson(session, mother)).value.id;
        casework::IncidentDraft draft;
        draft.facts.detectedAt = now - base::hours(30);
        draft.facts.source = u"neighbour"_s;
        draft.facts.article = u"73"_s;
        draft.offender.id = offender;
        casework::PersonDraft victim;
        victim.person.surname = u"Ұзынтегіұлы-Үлгілібаев"_s;
        victim.person.iinAbsentReason = u"not_established"_s;
        draft.victims.push_back({{tests::need(casework::addPerson(session, victim)).value.id, {}}, {}});
        (void)tests::need(casework::addIncident(session, draft));
        const auto incident = tests::need(casework::addIncident(session, draft)).value.incident.id;
        casework::CaseDraft file;
        file.incident = incident;
        file.number = u"2026/271900010000123"_s;
        (void)tests::need(casework::addCase(session, file));
        casework::DetentionDraft detention;
        detention.person.id = offender;
        detention.from = now - base::hours(26);
        detention.ground = u"Мас күйінде, қоғамдық тәртіпті бұзған, жеке басын анықтау үшін"_s;
        (void)tests::need(casework::addDetention(session, detention));
        casework::ConversationDraft conversation;
        conversation.person.id = offender;
        conversation.heldAt = now - base::hours(3);
        conversation.minutes = 75;
        (void)tests::need(casework::addConversation(session, conversation));
        (void)tests::need(casework::enterOnRegister(session, {{}, offender, u"parole"_s, u"Сот шешімі"_s, {}, {}}));
        casework::MotionDraft motion;
        motion.offender.id = offender;
        motion.court = u"Мамандандырылған ауданаралық әкімшілік құқық бұзушылықтар жөніндегі сот"_s;
        motion.filedAt = now - base::hours(50);
        motion.requested = {{u"alcohol"_s, {}}, {u"eviction"_s, 10}, {u"psychological_help"_s, {}}};
        motion.months = 6;
        motion.appearancesPerMonth = 2;
        (void)tests::need(casework::fileMotion(session, motion));
        const auto granted = tests::need(casework::fileMotion(session, motion)).value.motion.id;
        casework::DecisionDraft decision;
        decision.decidedOn = base::local::date(now);
        decision.startsOn = decision.decidedOn;
        decision.number = u"1"_s;
        (void)tests::need(casework::decideMotion(session, granted, decision));
    }

    /// What the police did about a person, every section open, then with what it refuses.
    void lookAtHistory()
    {
        for (const QString &section : {u"detention"_s, u"case"_s, u"penalty"_s, u"closing"_s, u"reconciliation"_s,
                                       u"conversation"_s, u"register"_s}) {
            QVERIFY2(find<QWidget>(section + u"Section"_s)->isVisible(), qPrintable(section));
            find<QAbstractButton>(section + u"SectionFoldButton"_s)->click();
        }
        look(u"history"_s);
        find<QComboBox>(u"penaltyKindCombo"_s)->setCurrentIndex(3);
        find<QComboBox>(u"closingGroundCombo"_s)->setCurrentIndex(1);
        for (const QString &button : {u"recordPenaltyButton"_s, u"recordConversationButton"_s, u"enterOnRegisterButton"_s,
                                      u"removeFromRegisterButton"_s})
            press(button);
        look(u"history refused"_s);
    }

    /// The desk of the head, the route, what a court was asked and what it set.
    void lookAtControl()
    {
        press(u"controlPlace"_s);
        auto *topics = find<QListView>(u"topicList"_s);
        QTRY_VERIFY(topics->model()->rowCount() > 0);
        for (int row = 0; row < topics->model()->rowCount(); ++row) {
            topics->setCurrentIndex(topics->model()->index(row, 0));
            look(u"control %1"_s.arg(row + 1));
        }
        press(u"todayPlace"_s);
        press(u"routeButton"_s);
        look(u"route"_s);
        find<QComboBox>(u"routeWhoseCombo"_s)->setCurrentIndex(1);
        press(u"routeReadButton"_s);
        look(u"route of the unit"_s);
        press(u"measuresPlace"_s);
        auto *kinds = find<QTabBar>(u"measureKindTabs"_s);
        kinds->setCurrentIndex(2);
        auto *rows = find<QTableView>(u"requirementTable"_s);
        QTRY_VERIFY(rows->isVisible() && rows->model()->rowCount() > 1);
        look(u"requirements"_s);
        for (int row = 0; row < 2; ++row) { // one waits for the court, one is in force
            press(u"measuresPlace"_s);
            QTRY_VERIFY(rows->isVisible() && rows->model()->rowCount() > 1);
            rows->setCurrentIndex(rows->model()->index(row, 0));
            press(u"openRequirementButton"_s);
            look(u"requirement %1"_s.arg(row + 1));
        }
        press(u"measuresPlace"_s);
        kinds->setCurrentIndex(0);
        openFirst(u"incidentsPlace"_s, u"incidentTable"_s);
        press(u"cardMotionButton"_s);
        look(u"motion"_s);
    }

    /// An incident as an officer types it, until it is recorded.
    void recordIncident()
    {
        press(u"incidentsPlace"_s);
        press(u"newIncidentButton"_s);
        QTest::qWait(600); // the panel says what is missing
        look(u"incident form"_s);
        find<QComboBox>(u"formSourceCombo"_s)->setCurrentIndex(5);
        for (const QString &who : {u"offender"_s, u"victim1"_s}) {
            find<QLineEdit>(who + u"Search"_s)->setText(u"Мысалова-Үлгілікызы Сынақ"_s);
            auto *matches = find<QAbstractItemView>(who + u"Matches"_s);
            QTRY_VERIFY(matches->isVisible() && matches->model()->rowCount() > 0);
            QTest::keyClick(find<QLineEdit>(who + u"Search"_s), Qt::Key_End);
            for (int i = 0; i < matches->model()->rowCount(); ++i)
                QTest::keyClick(find<QLineEdit>(who + u"Search"_s), Qt::Key_Down);
            QTest::keyClick(find<QLineEdit>(who + u"Search"_s), Qt::Key_Return);
        }
        find<QLineEdit>(u"victim1Phone"_s)->setText(u"12"_s);
        press(u"saveIncidentButton"_s);
        look(u"incident refused"_s);
        find<QLineEdit>(u"victim1Phone"_s)->clear();
        press(u"draftButton"_s);
        press(u"saveIncidentButton"_s);
        QTRY_VERIFY(find<QWidget>(u"issueOrderButton"_s)->isVisible());
        look(u"incident recorded"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
        m_register.undertake();
        QCOMPARE(tests::recordIncidents(m_register.session(), 5), QString());
        recordHistory();
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::newRow("1366 x 768 at 200 %") << QSize(683, 384);
        QTest::newRow("1920 x 1080 at 200 %") << QSize(960, 540);
        QTest::newRow("1366 x 768") << QSize(1366, 768);
    }

    void nothingIsCut()
    {
        QFETCH(QSize, screen);
        m_screen = screen;
        m_cut.clear();
        m_window = std::make_unique<ui::MainWindow>(m_register.directory());
        m_window->resize(m_screen);
        m_window->show();
        look(u"login"_s);
        find<QLineEdit>(u"loginEdit"_s)->setText(u"head"_s);
        find<QLineEdit>(u"passwordEdit"_s)->setText(m_register.password());
        press(u"logInButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"incidentsPlace"_s)->isVisible(), 20'000);
        for (const QString &place : {u"today"_s, u"incidents"_s, u"people"_s, u"measures"_s, u"documents"_s, u"reports"_s}) {
            press(place + u"Place"_s);
            look(place);
        }
        find<QComboBox>(u"periodCombo"_s)->setCurrentIndex(5);
        press(u"incidentsPlace"_s);
        look(u"incidents of dates"_s);
        press(u"reportsPlace"_s);
        press(u"makeReportButton"_s);
        look(u"report"_s);
        press(u"administrationPlace"_s);
        auto *tabs = find<QTabWidget>(u"administrationTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            look(u"administration %1"_s.arg(tab + 1));
        }
        tabs->setCurrentIndex(0);
        press(u"addAccountButton"_s);
        look(u"account"_s);

        recordIncident();
        press(u"issueOrderButton"_s);
        QTRY_VERIFY(find<QWidget>(u"issueButton"_s)->isVisible());
        QTest::qWait(500); // the sheet is drawn
        look(u"order form"_s);
        openFirst(u"incidentsPlace"_s, u"incidentTable"_s);
        look(u"incident"_s);
        theNamesAreWhole(u"incidentTable"_s, {ui::IncidentModel::Offender, ui::IncidentModel::Victim});
        openFirst(u"peoplePlace"_s, u"peopleTable"_s);
        look(u"person"_s);
        lookAtHistory();
        press(u"correctButton"_s);
        look(u"correction"_s);
        lookAtControl();
        press(u"helpButton"_s);
        look(u"help"_s);
        m_window.reset();
        for (const QString &cut : std::as_const(m_cut))
            qWarning("%s", qPrintable(cut));
        QVERIFY(m_cut.isEmpty());
    }
};

QTEST_MAIN(TestSmallScreen)
#include "tst_smallscreen.moc"
