// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidents/incidentmodel.h"
#include "shell/mainwindow.h"
#include "support/trainingregister.h"
#include "ui/inventedincidents.h"
#include "widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
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
        press(u"correctButton"_s);
        look(u"correction"_s);
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
