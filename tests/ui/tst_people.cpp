// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/iin.h"
#include "people/peoplepage.h"
#include "ui/ordersupport.h"
#include "ui/windowtexts.h"

#include <QAbstractItemModelTester>
#include <QSettings>

using namespace qorgan;
using namespace qorgan::ui;
using namespace Qt::StringLiterals;
using casework::PersonRow;

namespace {

using Stand = tests::PageStand<PeoplePage>;

/// Invented persons that are given when the test says so.
struct People {
    int size = 0;
    std::optional<base::Error> failure;
    std::vector<std::function<void()>> waiting;

    PersonReading reading()
    {
        PersonReading reading;
        reading.page = [this](const QString &text, const casework::PageRequest &request,
                              PersonReading::PageReply reply) {
            waiting.push_back([this, text, request, reply] {
                reply(text.isEmpty() ? page(request) : found(text, request.limit));
            });
        };
        reading.survey = [this](const QString &, const QString &after, int pageSize, int pages,
                                PersonReading::SurveyReply reply) {
            waiting.push_back([this, after, pageSize, pages, reply] { reply(stretch(after, pageSize, pages)); });
        };
        return reading;
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
        const int first = after.toInt();
        const int end = qMin(size, first + pageSize * pages);
        casework::Stretch stretch{end - first, {}, end == size};
        for (int row = first + pageSize; row <= end; row += pageSize)
            stretch.pageEnds << QString::number(row);
        return stretch;
    }

    static PersonRow row(int i)
    {
        PersonRow row;
        row.id.uuid = QUuid::createUuidV5(QUuid(), QString::number(i));
        row.name = u"Үлгіев Сынақ "_s + QString::number(i);
        row.birthDate = QDate(1990, 5, 5);
        row.iin = u"••••1234"_s;
        row.asOffender = i % 3;
        row.asVictim = i % 2;
        row.isPlaceHidden = i % 2 != 0;
        row.localityName = {u"Орал қ."_s, u"г.Уральск"_s, u"г.Уральск"_s};
        return row;
    }

    base::Result<casework::Page<PersonRow>> page(const casework::PageRequest &request)
    {
        if (failure)
            return base::fail(*failure);
        casework::Page<PersonRow> page;
        const int first = request.after.toInt();
        const int last = qMin(size, first + request.limit);
        for (int i = first; i < last; ++i)
            page.items.push_back(row(i));
        if (last < size)
            page.next = QString::number(last);
        return page;
    }

    base::Result<casework::Page<PersonRow>> found(const QString &text, int limit)
    {
        if (failure)
            return base::fail(*failure);
        casework::Page<PersonRow> page;
        for (int i = 0; i < qMin(limit, int(text.size())); ++i) {
            page.items.push_back(row(i));
            page.items.back().matched = casework::MatchedBy::Phone;
        }
        return page;
    }
};

QString cell(const PersonModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

class TestPeople : public QObject
{
    Q_OBJECT

    tests::OrderCases m_cases;
    QTemporaryDir m_settings;
    std::unique_ptr<Languages> m_languages;
    QString m_iin = domain::syntheticIin({1988, 5, 14}, domain::Sex::Male, 21);

    void speak(base::Language language)
    {
        m_languages->use(language);
        QCoreApplication::processEvents();
    }

    static PersonModel *model(Stand &stand)
    {
        return static_cast<PersonModel *>(stand.find<QTableView>("peopleTable")->model());
    }

    int searches()
    {
        int number = 0;
        for (const auto &entry : tests::entries(m_cases.head()))
            number += entry.action == u"person.found";
        return number;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
        m_languages = std::make_unique<Languages>();
        std::ignore = m_cases.inspector();
    }

    void init() { speak(base::Language::English); }

    /// Before anyone is recorded.
    void anEmptyRegisterIsSaidKindly()
    {
        Stand stand(m_cases.training.directory(), u"head"_s);
        stand.page->arrive({Place::People, {}, {}});
        QTRY_COMPARE(stand.text("noticeTitle"), u"Nobody is in the register yet"_s);
        QVERIFY(!stand.shows("openPersonButton"));
    }

    void everyoneIsOneReadingAway()
    {
        People people{1'000'000, {}, {}};
        PersonModel model(people.reading());
        model.read({});
        QCOMPARE(model.state(), PersonModel::State::Loading);
        people.answer();
        QCOMPARE(model.rowCount(), 1'000'000);
        QCOMPARE(model.total(), std::optional<qint64>(1'000'000));
        QVERIFY(!model.isCut());
        for (const int row : {999'999, 0, 500'000, 99, 100}) {
            (void)cell(model, row, PersonModel::Name);
            people.answer();
            QCOMPARE(cell(model, row, PersonModel::Name), QString(u"Үлгіев Сынақ "_s + QString::number(row)));
        }
    }

    void aSearchIsCutAndSaysSo()
    {
        People people{3, {}, {}};
        PersonModel model(people.reading());
        const QAbstractItemModelTester tester(&model);
        model.read(QString(PersonModel::PageSize + 1, u'a'));
        people.answer();
        QCOMPARE(model.rowCount(), PersonModel::PageSize);
        QVERIFY(model.isCut());
        model.read(u"aaa"_s);
        people.answer();
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.isCut());
    }

    /// Neither flickers the list as one types nor does an old answer come last.
    void whatStoodThereStaysUntilTheAnswer()
    {
        People people{3, {}, {}};
        PersonModel model(people.reading());
        const QAbstractItemModelTester tester(&model);
        model.read({});
        people.answer();
        QCOMPARE(model.rowCount(), 3);
        model.read(u"ab"_s);
        QVERIFY(model.isWaiting() && !model.isSearch());
        QCOMPARE(model.rowCount(), 3);
        model.read(u"a"_s);
        std::swap(people.waiting[0], people.waiting[1]);
        people.answer();
        QVERIFY(model.isSearch() && !model.isWaiting());
        QCOMPARE(model.rowCount(), 1);
        people.failure = base::Error{u"register-busy"_s, {}, {}, base::ErrorKind::Io};
        model.read({});
        people.answer();
        QCOMPARE(model.state(), PersonModel::State::Failed);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.at(0));
        model.clear();
        QCOMPARE(model.state(), PersonModel::State::Empty);
    }

    void cellsSayWhatTheyHide()
    {
        People people{2, {}, {}};
        PersonModel model(people.reading());
        const QAbstractItemModelTester tester(&model);
        model.read(u"ab"_s);
        people.answer();
        QCOMPARE(cell(model, 0, PersonModel::Iin), u"••••1234"_s);
        QCOMPARE(cell(model, 0, PersonModel::Iin, Qt::AccessibleTextRole), u"ends in 1234"_s);
        QCOMPARE(cell(model, 0, PersonModel::Place), u"г.Уральск"_s);
        QCOMPARE(cell(model, 1, PersonModel::Place), u"hidden"_s);
        QCOMPARE(cell(model, 1, PersonModel::Roles), u"offender: 1 · victim: 1"_s);
        QCOMPARE(cell(model, 0, PersonModel::FoundBy), u"by the phone number"_s);
        QVERIFY(cell(model, 0, PersonModel::Born).startsWith(u"5 May 1990 ("));
        const QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
        speak(base::Language::Kazakh);
        model.retranslate();
        QCOMPARE(cells.count(), 1);
        QVERIFY(cell(model, 0, PersonModel::Born).startsWith(u"05.05.1990 ("));
        QCOMPARE(cell(model, 0, PersonModel::Place), u"Орал қ."_s);
    }

    void theSearchSaysWhyAndEnterOpens()
    {
        casework::PersonDraft draft;
        draft.person.surname = u"Қасымов"_s;
        draft.person.givenName = u"Ұлан"_s;
        draft.person.iin = m_iin;
        draft.person.phone = u"+77010001122"_s;
        const auto ulan = tests::need(casework::addPerson(m_cases.head(), draft)).value.id;
        const auto other = m_cases.person(u"Әлиев"_s);
        (void)m_cases.incident(ulan, other);

        Stand stand(m_cases.training.directory(), u"account-1"_s);
        stand.page->arrive({Place::People, {}, {}});
        QTRY_COMPARE(model(stand)->rowCount(), 2);
        QCOMPARE(cell(*model(stand), 0, PersonModel::Name), u"Әлиев Сынақ"_s); // by the Kazakh alphabet
        QCOMPARE(cell(*model(stand), 1, PersonModel::Iin), QString(u"••••"_s + m_iin.last(4)));
        QTRY_VERIFY(stand.text("peopleFooter").contains(u'2'));
        auto *search = stand.find<QLineEdit>("peopleSearchEdit");
        QTRY_VERIFY(search->hasFocus());
        auto *table = stand.find<QTableView>("peopleTable");
        QVERIFY(table->currentIndex().isValid());

        const int before = searches();
        QTest::keyClicks(search, u"kasym"_s);
        QTRY_COMPARE(model(stand)->rowCount(), 1);
        QCOMPARE(cell(*model(stand), 0, PersonModel::FoundBy), u"by the name"_s);
        search->setText(u"0001122"_s);
        QTRY_COMPARE(cell(*model(stand), 0, PersonModel::FoundBy), u"by the phone number"_s);
        search->setText(m_iin.left(6));
        QTRY_COMPARE(cell(*model(stand), 0, PersonModel::FoundBy), u"by the IIN"_s);
        QCOMPARE(cell(*model(stand), 0, PersonModel::Iin), m_iin); // whole where it was asked for
        QCOMPARE(searches(), before); // nothing is written for a keystroke

        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(stand.wanted.size(), std::size_t(1));
        QCOMPARE(stand.wanted[0].place, Place::Person);
        QCOMPARE(stand.wanted[0].record, ulan.uuid);
        stand.page->hide(); // as the window does
        QTRY_COMPARE(searches(), before + 1);
        stand.page->show();

        search->setFocus();
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(model(stand)->rowCount(), 2);
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(stand.page->focusWidget(), table);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(stand.wanted.size(), std::size_t(2));
    }

    /// Enter before the answer opens nobody that was not read.
    void enterBeforeTheAnswerWaits()
    {
        Stand stand(m_cases.training.directory(), u"head"_s);
        stand.page->arrive({Place::People, {}, {}});
        QTRY_VERIFY(model(stand)->rowCount() >= 2);
        auto *search = stand.find<QLineEdit>("peopleSearchEdit");
        search->setText(u"улан"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(stand.wanted.empty());
        QTRY_VERIFY(stand.find<QTableView>("peopleTable")->hasFocus());
        QCOMPARE(model(stand)->rowCount(), 1);
        search->setText(u"жоқадам"_s);
        QTRY_COMPARE(stand.text("noticeTitle"), u"Nobody was found"_s);
        QVERIFY(stand.shows("noticeText"));
    }

    void everythingIsNamedAndNothingStays()
    {
        Stand stand(m_cases.training.directory(), u"head"_s);
        stand.page->arrive({Place::People, {}, {}});
        QTRY_VERIFY(model(stand)->rowCount() >= 2);
        for (const auto language : base::AllLanguages) {
            speak(language);
            QCOMPARE(stand.unnamed(), QStringList());
            QCOMPARE(stand.clashes(), QStringList());
        }
        stand.find<QLineEdit>("peopleSearchEdit")->setText(u"Қасымов"_s);
        stand.page->leave();
        QCOMPARE(model(stand)->rowCount(), 0);
        QVERIFY(stand.find<QLineEdit>("peopleSearchEdit")->text().isEmpty());
        for (const QString &text : windowTexts(*stand.page))
            QVERIFY2(!text.contains(u"Қасымов"_s) && !text.contains(u"Әлиев"_s), qPrintable(text));
    }

    void theListIsNotForEveryone()
    {
        const QString login = m_cases.training.sessionOf(security::Role::Administrator)->account().login;
        Stand stand(m_cases.training.directory(), login);
        stand.page->arrive({Place::People, {}, {}});
        QTRY_COMPARE(stand.text("noticeTitle"), u"The persons could not be read"_s);
        QCOMPARE(model(stand)->rowCount(), 0);
    }
};

QTEST_MAIN(TestPeople)
#include "tst_people.moc"
