// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidents/incidentmodel.h"
#include "shell/languages.h"

#include <QAbstractItemModelTester>
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

    IncidentReading reading()
    {
        return {[this](const casework::IncidentFilter &filter, const casework::PageRequest &request,
                       IncidentReading::PageReply reply) {
                    waiting.push_back([this, filter, request, reply] { reply(page(filter, request)); });
                },
                [this](const casework::IncidentFilter &, IncidentReading::CountReply reply) {
                    waiting.push_back([this, reply] { reply(qint64(size)); });
                }};
    }

    /// Answers all that was asked, also what the answers lead to.
    void answer()
    {
        while (!waiting.empty()) {
            const auto next = waiting.front();
            waiting.erase(waiting.begin());
            next();
        }
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

    void pagesFollowTheScrolling()
    {
        Journal journal{450, {}, 0, {}};
        IncidentModel model(journal.reading()); // without the tester, which fetches pages by itself
        model.read({});
        QCOMPARE(model.state(), IncidentModel::State::Loading);
        QVERIFY(!model.canFetchMore({}));
        journal.answer();
        QCOMPARE(model.state(), IncidentModel::State::Ready);
        QCOMPARE(model.rowCount(), 200);
        QCOMPARE(model.total(), 450);

        model.fetchMore({});
        QVERIFY2(!model.canFetchMore({}), "one page is on its way");
        model.fetchMore({});
        journal.answer();
        QCOMPARE(model.rowCount(), 400);
        model.fetchMore({});
        journal.answer();
        QCOMPARE(model.rowCount(), 450);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(journal.pagesRead, 3);
        for (int i = 0; i < model.rowCount(); ++i)
            QCOMPARE(cell(model, i, IncidentModel::KuiNumber), QString::number(i));
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

    void itStopsBeforeItHoldsTheWholeTable()
    {
        Journal journal{IncidentModel::MaxRows + 1000, {}, 0, {}};
        IncidentModel model(journal.reading());
        model.read({});
        journal.answer();
        while (model.canFetchMore({})) {
            model.fetchMore({});
            journal.answer();
        }
        QCOMPARE(model.rowCount(), IncidentModel::MaxRows);
        QVERIFY(model.isCut());
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
