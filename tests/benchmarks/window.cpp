// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures of the window beside an empty one, one JSON line each. On a virtual display:
//   xvfb-run qorgan_windowbenchmark [--rounds N] [--register DIR --login NAME]   the password in QORGAN_PASSWORD
// The register should hold a million incidents (qorgan_benchmark --step fill).

#include "benchmarks/figures.h"
#include "shell/mainwindow.h"
#include "widgets/look.h"
#include "widgets/systemfonts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace qorgan;
using namespace qorgan::benchmarks;
using namespace Qt::StringLiterals;

namespace {

/// Milliseconds of many runs.
struct Times {
    std::vector<double> ms;

    void measure(const std::function<void()> &work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        ms.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    [[nodiscard]] double percentile(double part)
    {
        std::sort(ms.begin(), ms.end());
        return ms[std::min(ms.size() - 1, std::size_t(part * double(ms.size())))];
    }
};

/// A limit in milliseconds is a person's patience; the same act on an empty window stands beside it.
void tell(const QString &name, Times times, double limit, Times reference = {})
{
    QString line = u"{\"name\": \"%1\", \"runs\": %2, \"median_ms\": %3, \"p99_ms\": %4, \"limit_ms\": %5"_s
                       .arg(name).arg(times.ms.size())
                       .arg(times.percentile(0.5), 0, 'f', 2).arg(times.percentile(0.99), 0, 'f', 2).arg(limit);
    if (!reference.ms.empty())
        line += u", \"reference_median_ms\": %1, \"reference_p99_ms\": %2"_s.arg(reference.percentile(0.5), 0, 'f', 2)
                    .arg(reference.percentile(0.99), 0, 'f', 2);
    line += u", \"met\": %1}\n"_s.arg(times.percentile(0.99) <= limit ? u"true"_s : u"false"_s);
    std::fputs(line.toUtf8().constData(), stdout);
    std::fflush(stdout);
}

/// One whole process: until its window has been painted once.
double start(const QString &program, const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(program));
    return double(timer.nsecsElapsed()) / 1e6;
}

void measureStart(int rounds, const QString &name, const QStringList &reference)
{
    Comparison comparison;
    for (int round = -2; round < rounds; ++round) {
        Run ours, empty;
        const auto one = [&](bool first) {
            if (first)
                ours.ms = start(QStringLiteral(QORGAN_LOGINWINDOW), {QDir::tempPath()}); // a folder there is
            else
                empty.ms = start(QStringLiteral(QORGAN_EMPTYWINDOW), reference);
        };
        one(round % 2 == 0);
        one(round % 2 != 0);
        if (round >= 0)
            comparison.add(ours, empty);
    }
    report(name, comparison);
}

template <typename T>
T *find(QWidget &window, const QString &name)
{
    T *found = window.findChild<T *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

void waitFor(const std::function<bool()> &condition, const char *what)
{
    if (!QTest::qWaitFor(condition, 60'000))
        qFatal("never: %s", what);
}

void press(QWidget &window, const QString &button)
{
    find<QAbstractButton>(window, button)->click();
}

void logIn(QWidget &window, const QString &directory, const QString &login)
{
    find<QLineEdit>(window, u"directoryEdit"_s)->setText(directory);
    find<QLineEdit>(window, u"loginEdit"_s)->setText(login);
    find<QLineEdit>(window, u"passwordEdit"_s)->setText(qEnvironmentVariable("QORGAN_PASSWORD"));
    press(window, u"logInButton"_s);
    waitFor([&] { return find<QWidget>(window, u"todayPlace"_s)->isVisible()
                      || find<QWidget>(window, u"undertakeButton"_s)->isVisible(); }, "the register opens");
    if (auto *undertake = find<QAbstractButton>(window, u"undertakeButton"_s); undertake->isVisible())
        undertake->click();
    waitFor([&] { return find<QWidget>(window, u"todayPlace"_s)->isVisible(); }, "the desk");
    waitFor([&] { return find<QTableView>(window, u"dueTable"_s)->model()->rowCount() > 0; }, "what is due");
}

/// From the key to the page as it is painted first; what it reads comes from another thread.
void measurePages(QWidget &window)
{
    Times times;
    const QStringList places{u"incidentsPlace"_s, u"peoplePlace"_s, u"measuresPlace"_s, u"documentsPlace"_s, u"todayPlace"_s};
    for (int round = 0; round < 12; ++round) {
        for (const QString &place : places) {
            times.measure([&] {
                press(window, place);
                window.repaint();
            });
            QTest::qWait(150);
        }
    }
    tell(u"page-switch"_s, times, 50);
}

/// The table goes one page down, and to places far away, and is painted.
Times scrolled(QTableView &table)
{
    Times times;
    QScrollBar *bar = table.verticalScrollBar();
    const auto step = [&](const std::function<void()> &move) {
        times.measure([&] {
            move();
            table.viewport()->repaint();
        });
        QCoreApplication::processEvents();
    };
    for (int i = 0; i < 300; ++i)
        step([&] { bar->triggerAction(QScrollBar::SliderPageStepAdd); });
    for (int i = 0; i < 100; ++i)
        step([&] { bar->setValue(int(qint64(bar->maximum()) * (i * 37 % 100) / 100)); });
    return times;
}

Times scrolledEmpty()
{
    QMainWindow window;
    QStandardItemModel model(1000, 7);
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(row, column, new QStandardItem(u"20.11.2026 12:00"_s));
    auto *table = new QTableView;
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1366, 768);
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    return scrolled(*table);
}

void measureScroll(QWidget &window, const QString &place, const QString &name)
{
    press(window, place);
    auto *table = find<QTableView>(window, name);
    waitFor([&] { return table->model()->rowCount() > 100; }, "rows");
    QTest::qWait(1500); // they are counted
    Times times = scrolled(*table);
    tell(QString(u"scroll-step-"_s + place), times, 16, scrolledEmpty());
    std::printf("{\"name\": \"rows-%s\", \"value\": %d}\n", qPrintable(name), table->model()->rowCount());
}

Times typed(QLineEdit &edit, int pause)
{
    Times times;
    const QStringList names{u"қасымов"_s, u"петров иван"_s, u"сейт"_s, u"0102"_s, u"абдр"_s};
    for (int round = 0; round < 8; ++round) {
        for (const QString &name : names) {
            edit.clear();
            for (const QChar letter : name) {
                times.measure([&] {
                    QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
                    QCoreApplication::sendEvent(&edit, &key);
                    edit.repaint();
                });
                QTest::qWait(pause);
            }
        }
    }
    edit.clear();
    return times;
}

Times typedEmpty()
{
    QMainWindow window;
    auto *edit = new QLineEdit;
    window.setCentralWidget(edit);
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    return typed(*edit, 1);
}

void measureKeystrokes(QWidget &window, const QString &field)
{
    auto *edit = find<QLineEdit>(window, field);
    edit->setFocus();
    tell(QString(u"search-keystroke-"_s + field), typed(*edit, 30), 16, typedEmpty());
}

/// From a change of the order to the sheet as it will be printed, without the wait for the next letter.
void measurePreview(QWidget &window)
{
    press(window, u"incidentsPlace"_s);
    auto *table = find<QTableView>(window, u"incidentTable"_s);
    waitFor([&] { return table->model()->rowCount() > 0; }, "incidents");
    QTest::qWait(1500); // they are read anew
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    waitFor([&] { const auto *on = window.findChild<QAbstractButton *>(u"cardIssueOrderButton"_s);
                  return on && on->isVisible() && on->isEnabled(); }, "the incident's card");
    press(window, u"cardIssueOrderButton"_s);
    auto *text = find<QPlainTextEdit>(window, u"circumstancesKkEdit"_s);
    waitFor([&] { return text->isVisible(); }, "the order form");
    QWidget *sheet = nullptr; // cards have such a view too
    for (auto *view : window.findChildren<QScrollArea *>(u"sheetView"_s))
        if (view->isVisible())
            sheet = view->widget();
    if (!sheet)
        qFatal("the order form shows no sheet");
    Times times;
    for (int i = 0; i < 40; ++i) {
        QTest::qWait(400);
        class Painted final : public QObject
        {
        public:
            int count = 0;
            bool eventFilter(QObject *, QEvent *event) override
            {
                count += event->type() == QEvent::Paint;
                return false;
            }
        } painted;
        sheet->installEventFilter(&painted);
        times.measure([&] {
            text->insertPlainText(u"сөз "_s);
            if (!QTest::qWaitFor([&] { return painted.count > 0; }, 5000))
                qFatal("the sheet is not painted");
        });
    }
    tell(u"preview-with-its-wait"_s, times, 150);
}

} // namespace

int main(int argc, char *argv[])
{
    if (!casework::prepareProcess())
        return 1;
    ui::learnSystemFonts();
    QApplication application(argc, argv);
    application.setOrganizationName(u"Qorgan"_s);
    QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QCommandLineParser parser;
    const QCommandLineOption rounds(u"rounds"_s, {}, u"N"_s, u"15"_s);
    const QCommandLineOption directory(u"register"_s, {}, u"DIR"_s);
    const QCommandLineOption login(u"login"_s, {}, u"NAME"_s);
    parser.addOptions({rounds, directory, login});
    parser.process(application);

    measureStart(parser.value(rounds).toInt(), u"start-to-login"_s, {});
    measureStart(parser.value(rounds).toInt(), u"start-to-login-beside-one-word"_s, {u"Қорған"_s});
    if (!parser.isSet(directory))
        return 0;
    ui::applyLook(application, ui::Shade::Light);
    ui::MainWindow window{QString()};
    window.resize(1366, 768);
    window.show();
    logIn(window, parser.value(directory), parser.value(login));
    measurePages(window);
    measureScroll(window, u"incidentsPlace"_s, u"incidentTable"_s);
    measureScroll(window, u"peoplePlace"_s, u"peopleTable"_s);
    measureKeystrokes(window, u"findEdit"_s);
    measurePreview(window);
    const double peak = peakMemoryMb();
    std::printf("{\"name\": \"peak-memory\", \"mb\": %.1f, \"limit_mb\": 200, \"met\": %s}\n", peak, peak <= 200 ? "true" : "false");
    return 0;
}
