// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidents/incidentmodel.h"
#include "shell/languages.h"
#include "widgets/listtable.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace qorgan;
using namespace qorgan::ui;
using namespace Qt::StringLiterals;
using casework::IncidentRow;

namespace {

/// A source of invented rows that answers when it is told to.
struct Journal {
    int size = 0;
    std::optional<base::Error> failure;
    int pagesRead = 0;
    std::vector<std::function<void()>> waiting;
    std::optional<base::Error> surveyFailure{};

    IncidentReading reading()
    {
        return {[this](const casework::IncidentFilter &filter, const casework::PageRequest &request,
                       IncidentReading::PageReply reply) {
                    waiting.push_back([this, filter, request, reply] { reply(page(filter, request)); });
                },
                [this](const casework::IncidentFilter &, const QString &after, int pageSize, int pages,
                       IncidentReading::SurveyReply reply) {
                    waiting.push_back([this, after, pageSize, pages, reply] { reply(stretch(after, pageSize, pages)); });
                }};
    }

    /// Answers all that was asked, also what the answers lead to.
    void answer()
    {
        do {
            while (!waiting.empty()) {
                const auto next = waiting.front();
                waiting.erase(waiting.begin());
                next();
            }
            QCoreApplication::processEvents(); // what was looked at is asked for after the painting
        } while (!waiting.empty());
    }

    base::Result<casework::Stretch> stretch(const QString &after, int pageSize, int pages) const
    {
        if (surveyFailure)
            return base::fail(*surveyFailure);
        const int first = after.toInt();
        const int end = qMin(size, first + pageSize * pages);
        casework::Stretch stretch;
        stretch.rows = end - first;
        for (int row = first + pageSize; row <= end; row += pageSize)
            stretch.pageEnds << QString::number(row);
        stretch.last = end == size;
        return stretch;
    }

    base::Result<casework::Page<IncidentRow>> page(const casework::IncidentFilter &filter,
                                                   const casework::PageRequest &request)
    {
        ++pagesRead;
        if (failure)
            return base::fail(*failure);
        casework::Page<IncidentRow> page;
        const int first = request.after.toInt();
        const int last = qMin(size, first + request.limit);
        for (int i = first; i < last; ++i)
            page.items.push_back(row(i, filter.source));
        if (last < size)
            page.next = QString::number(last);
        return page;
    }

    static IncidentRow row(int i, const QString &source)
    {
        IncidentRow row;
        row.detectedAt = *base::instantFromIso(u"2026-11-20T21:40:00+05:00") - base::hours(i);
        row.source = source.isEmpty() ? u"neighbour"_s : source;
        row.kuiNumber = QString::number(i);
        row.victims = i % 3;
        row.victimName = i % 2 ? u"Мысалова Үлгі"_s : QString();
        row.district = u"2710"_s;
        return row;
    }
};

QString cell(const IncidentModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

class TestIncidentModel : public QObject
{
    Q_OBJECT

    Languages m_languages;

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void everyRowIsOneReadingAway()
    {
        Journal journal{450, {}, 0, {}};
        IncidentModel model(journal.reading());
        const QAbstractItemModelTester tester(&model);
        model.read({});
        QCOMPARE(model.state(), IncidentModel::State::Loading);
        journal.answer();
        QCOMPARE(model.state(), IncidentModel::State::Ready);
        QCOMPARE(model.rowCount(), 450);
        QCOMPARE(model.total(), 450);
        for (const int row : {449, 0, 250, 99, 100, 301}) {
            (void)cell(model, row, IncidentModel::KuiNumber);
            journal.answer();
            QCOMPARE(cell(model, row, IncidentModel::KuiNumber), QString::number(row));
            QVERIFY(model.at(row));
        }
        QVERIFY(!model.at(450));
        QVERIFY(!model.at(-1));
    }

    void paintingReadsNothing()
    {
        Journal journal{100'000, {}, 0, {}};
        IncidentModel model(journal.reading());
        m_languages.use(base::Language::English);
        model.read({});
        journal.answer();
        const int read = journal.pagesRead;
        QCOMPARE(cell(model, 70'000, IncidentModel::Detected), u"…"_s);
        QCOMPARE(cell(model, 70'000, IncidentModel::Source), QString());
        QCOMPARE(cell(model, 70'000, IncidentModel::Source, Qt::AccessibleTextRole), u"This row is being read"_s);
        QVERIFY(journal.waiting.empty());
        const QSignalSpy shown(&model, &QAbstractItemModel::dataChanged);
        journal.answer();
        QVERIFY(!shown.isEmpty());
        QCOMPARE(shown.first()[0].toModelIndex().row(), 70'000);
        QCOMPARE(cell(model, 70'000, IncidentModel::KuiNumber), u"70000"_s);
        // With its neighbours, for who scrolls on.
        QVERIFY(model.at(70'100) && model.at(69'999));
        QVERIFY(journal.pagesRead - read <= 4);
    }

    void whatWasScrolledPastIsNotRead()
    {
        Journal journal{1'000'000, {}, 0, {}};
        IncidentModel model(journal.reading());
        model.read({});
        journal.answer();
        QCOMPARE(model.rowCount(), 1'000'000);
        const int read = journal.pagesRead;
        for (int row = 0; row < 900'000; row += 1'000) // the scroll bar is dragged
            (void)cell(model, row, IncidentModel::Detected);
        journal.answer();
        QVERIFY2(journal.pagesRead - read <= 8, qPrintable(QString::number(journal.pagesRead - read)));
        QVERIFY(model.at(899'000));
        QVERIFY(!model.at(450'000));
    }

    void itHoldsAFewPagesOnly()
    {
        Journal journal{100'000, {}, 0, {}};
        IncidentModel model(journal.reading());
        model.read({});
        journal.answer();
        for (int row = 0; row < 20'000; row += 50) {
            (void)cell(model, row, IncidentModel::Detected);
            journal.answer();
        }
        QCOMPARE(model.pagesHeld(), IncidentModel::MostPages);
        QVERIFY(model.at(19'950));
        QVERIFY(!model.at(0));
    }

    void rowsComeAsTheyAreCounted()
    {
        Journal journal{120'000, {}, 0, {}};
        IncidentModel model(journal.reading());
        model.read({});
        const auto answerOne = [&journal] {
            const auto next = journal.waiting.front();
            journal.waiting.erase(journal.waiting.begin());
            next();
        };
        answerOne();
        QCOMPARE(model.state(), IncidentModel::State::Ready);
        QCOMPARE(model.rowCount(), IncidentModel::PageSize);
        QVERIFY(!model.total());
        answerOne();
        QCOMPARE(model.rowCount(), IncidentModel::PageSize * (1 + IncidentModel::PagesPerStretch));
        QVERIFY(!model.total());
        journal.answer();
        QCOMPARE(model.total(), 120'000);
        QCOMPARE(model.rowCount(), 120'000);
    }

    /// Counting goes on while the officer works: no step of it may hold the window.
    void aMillionRowsFitTheTable()
    {
        Journal journal{1'000'000, {}, 0, {}};
        IncidentModel model(journal.reading());
        ListTable table({{18, 0}, {24, 1}, {12, 2}, {25, 3}, {25, 4}, {22, 5}, {24, 6}, {19, 7}, {9, 8}, {10, 9}});
        table.setModel(&model);
        table.resize(1230, 640);
        table.show();
        model.read({});
        qint64 slowest = 0;
        while (!model.total()) {
            QElapsedTimer step;
            step.start();
            const auto next = journal.waiting.front();
            journal.waiting.erase(journal.waiting.begin());
            next();
            QCoreApplication::processEvents();
            slowest = qMax(slowest, step.nsecsElapsed());
        }
        journal.answer();
        QElapsedTimer end;
        end.start();
        QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
        QCoreApplication::processEvents();
        const qint64 jump = end.nsecsElapsed();
        journal.answer();
        QCOMPARE(cell(model, 999'999, IncidentModel::KuiNumber), u"999999"_s);
        qInfo("a stretch in the table %.1f ms at most, to the end %.1f ms", double(slowest) / 1e6, double(jump) / 1e6);
        QVERIFY2(jump < 100'000'000 && slowest < 200'000'000, "the table holds the window");
    }

    void aLetterDoesNotWalkThroughTheRegister()
    {
        Journal journal{1'000, {}, 0, {}};
        IncidentModel model(journal.reading());
        model.read({});
        journal.answer();
        QVERIFY(model.match(model.index(0, 0), Qt::DisplayRole, u"z"_s, 1, Qt::MatchStartsWith).isEmpty());
    }

    void answersToAnEarlierFilterAreDropped()
    {
        Journal journal{3, {}, 0, {}};
        IncidentModel model(journal.reading());
        const QAbstractItemModelTester tester(&model);
        casework::IncidentFilter byOfficer;
        byOfficer.source = u"officer"_s;
        model.read({});
        model.read(byOfficer);
        // The second question is answered first, as a busy register might.
        std::swap(journal.waiting[0], journal.waiting[1]);
        journal.answer();
        QCOMPARE(model.rowCount(), 3);
        m_languages.use(base::Language::English);
        QCOMPARE(cell(model, 0, IncidentModel::Source), u"detected by an officer (report)"_s);
    }

    void nothingFoundAndNothingReadDiffer()
    {
        Journal journal;
        IncidentModel model(journal.reading());
        const QAbstractItemModelTester tester(&model);
        const QSignalSpy changes(&model, &IncidentModel::changed);
        model.read({});
        journal.answer();
        QCOMPARE(model.state(), IncidentModel::State::Empty);
        journal.failure = base::Error{u"register-busy"_s, {}, {}, base::ErrorKind::Io};
        model.read({});
        journal.answer();
        QCOMPARE(model.state(), IncidentModel::State::Failed);
        QCOMPARE(model.error().code, u"register-busy"_s);
        QVERIFY(changes.count() >= 4);
        journal.failure.reset();
        journal.size = 500;
        journal.surveyFailure = base::Error{u"register-busy"_s, {}, {}, base::ErrorKind::Io};
        model.read({});
        journal.answer();
        QCOMPARE(model.state(), IncidentModel::State::Failed);
        QCOMPARE(model.rowCount(), 0);
    }

    void cellsSpeakTheCurrentLanguage_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("detected");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("complaint");
        QTest::addColumn<QString>("offender");
        QTest::addColumn<QString>("victims");
        QTest::addColumn<QString>("place");
        QTest::newRow("kk") << int(base::Language::Kazakh) << u"20.11.2026 19:40"_s << u"көршілер"_s << u"жоқ"_s
                            << u"анықталмаған"_s << u"белгісіз және тағы 1 адам"_s << u"Орал қаласы"_s;
        QTest::newRow("ru") << int(base::Language::Russian) << u"20.11.2026 19:40"_s << u"соседи"_s << u"нет"_s
                            << u"не установлен"_s << u"неизвестно и ещё 1 человек"_s << u"город Уральск"_s;
        QTest::newRow("en") << int(base::Language::English) << u"20 Nov 2026 19:40"_s << u"neighbours"_s << u"no"_s
                            << u"not established"_s << u"unknown and 1 more"_s << u"Oral city"_s;
    }

    void cellsSpeakTheCurrentLanguage()
    {
        QFETCH(int, language);
        m_languages.use(base::Language::Kazakh);
        Journal journal{5, {}, 0, {}};
        IncidentModel model(journal.reading());
        model.read({});
        journal.answer();
        const QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
        const QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);

        m_languages.use(base::Language(language));
        model.retranslate();
        QCOMPARE(headers.count(), 1);
        QCOMPARE(cells.count(), 1);
        QTEST(cell(model, 2, IncidentModel::Detected), "detected");
        QTEST(cell(model, 2, IncidentModel::Source), "source");
        QTEST(cell(model, 2, IncidentModel::Complaint), "complaint");
        QTEST(cell(model, 2, IncidentModel::Offender), "offender");
        QTEST(cell(model, 2, IncidentModel::Victim, Qt::AccessibleTextRole), "victims");
        QTEST(cell(model, 2, IncidentModel::Place), "place");
    }
};

QTEST_MAIN(TestIncidentModel)
#include "tst_incidentmodel.moc"
