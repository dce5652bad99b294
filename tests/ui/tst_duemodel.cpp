// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/languages.h"
#include "today/duedestination.h"
#include "today/duemodel.h"
#include "widgets/timewords.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace qorgan;
using namespace qorgan::ui;
using namespace Qt::StringLiterals;
using casework::DueItem;
using casework::DueState;

namespace {

const base::Instant Now = *base::instantFromIso(u"2026-11-20T12:00:00+05:00"_s);

DueItem item(const QString &kind, base::Span fromNow, DueState state, const QString &name, int number,
             std::uint32_t officer = 0)
{
    DueItem item;
    item.kind = kind;
    item.measure.uuid = QUuid::createUuidV5(QUuid(), QString::number(number));
    item.number = u"27/2026/%1"_s.arg(number);
    item.personName = name;
    item.dueAt = Now + fromNow;
    item.state = state;
    item.ruleId = u"R4"_s;
    item.officer = officer;
    item.ruleSource = kind == u"serve" ? u"unit-policy"_s : u"245-VIII art. 60"_s;
    return item;
}

casework::Officer officer(const QString &login, const QString &name, const QString &section)
{
    return {domain::AccountId{QUuid::createUuidV5(QUuid(), login)}, login, name, section};
}

/// The reader is the second of three officers; the third works in his section.
DueBoard board()
{
    const std::vector<casework::Officer> officers{officer(u"a"_s, u"Бірінші Қызметкер"_s, u"3"_s),
                                                  officer(u"b"_s, u"Екінші Қызметкер"_s, u"7-учаске"_s),
                                                  officer(u"c"_s, {}, u"7-учаске"_s)};
    casework::Account reader;
    reader.id = officers[1].id;
    reader.section = u"7-учаске"_s;
    return DueBoard::of({Now,
                         {item(u"serve"_s, base::hours(-50), DueState::Overdue, u"Қасымов Ұлан"_s, 118, 1),
                          item(u"prosecutor-copy"_s, base::hours(-3), DueState::Overdue, u"Қасымов Ұлан"_s, 118, 1),
                          item(u"check"_s, base::hours(11), DueState::Due, u"Мысалов Әлі"_s, 96, 0),
                          item(u"expiry"_s, base::hours(52), DueState::Due, u"Үлгіев Қайрат"_s, 77, 2),
                          item(u"check"_s, base::days24h(5), DueState::Ahead, u"Сынақов Иван"_s, 121, 1)},
                         officers},
                        reader);
}

QString cell(const DueModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

class TestDueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void eachItemLeadsToItsAct_data()
    {
        QTest::addColumn<ui::Place>("place");
        QTest::addColumn<QString>("verb");
        QTest::newRow("serve") << ui::Place::Order << u"Serve"_s;
        QTest::newRow("prosecutor-copy") << ui::Place::Order << u"Send copy"_s;
        QTest::newRow("victim-copy") << ui::Place::Order << u"Hand copy"_s;
        QTest::newRow("check") << ui::Place::Order << u"Record check"_s;
        QTest::newRow("hearing") << ui::Place::Requirement << u"Record decision"_s;
        QTest::newRow("appearance") << ui::Place::Requirement << u"Record appearance"_s;
        QTest::newRow("psychological-help") << ui::Place::Requirement << u"Record visit"_s;
        QTest::newRow("watch") << ui::Place::Order << u"Ask and note"_s; // it goes on to a requirement by itself
        QTest::newRow("expiry") << ui::Place::Order << u"Open"_s;
        QTest::newRow("eviction-end") << ui::Place::Requirement << u"Open"_s;
        QTest::newRow("requirement-expiry") << ui::Place::Requirement << u"Open"_s;
    }

    void eachItemLeadsToItsAct()
    {
        QFETCH(ui::Place, place);
        casework::DueItem item;
        item.kind = QString::fromLatin1(QTest::currentDataTag());
        item.measure = {QUuid::createUuid()};
        const Languages languages;
        const Destination to = dueDestination(item);
        QCOMPARE(to.place, place);
        QCOMPARE(to.record, item.measure.uuid);
        QCOMPARE(to.act, item.kind);
        QTEST(DueModel::verb(item.kind), "verb");
    }

    void groupsStandUnderTheirHeadings()
    {
        DueModel model;
        const QAbstractItemModelTester tester(&model);
        const Languages languages;
        model.take(board());
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(model.headingRows(), (std::vector<int>{0, 3, 6}));
        QCOMPARE(model.pressing(), 4);
        QVERIFY2(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEnabled), "a heading cannot be chosen");
        QVERIFY(!model.item(model.index(3, 0)));
        QCOMPARE(model.item(model.index(4, 0))->number, u"27/2026/96"_s);
        QCOMPARE(model.kinds(), (QStringList{u"serve"_s, u"prosecutor-copy"_s, u"check"_s, u"expiry"_s}));
        QVERIFY(cell(model, 0, 0).startsWith(u'▲'));
        QVERIFY(cell(model, 3, 0).startsWith(u'●'));
        QVERIFY(cell(model, 6, 0).startsWith(u'○'));
        QVERIFY(cell(model, 0, 0).endsWith(u'2'));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.pressing(), 0);
    }

    void filtersNarrow_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("state");
        QTest::addColumn<QStringList>("numbers");
        QTest::newRow("nothing") << QString() << QString() << -1
                                 << QStringList{u"118"_s, u"118"_s, u"96"_s, u"77"_s, u"121"_s};
        QTest::newRow("name") << u"қасым"_s << QString() << -1 << QStringList{u"118"_s, u"118"_s};
        QTest::newRow("Latin") << u"Qairat"_s << QString() << -1 << QStringList{u"77"_s};
        QTest::newRow("number") << u"121"_s << QString() << -1 << QStringList{u"121"_s};
        QTest::newRow("whole number") << u"27/2026/96"_s << QString() << -1 << QStringList{u"96"_s};
        QTest::newRow("name and number") << u"118 ұлан"_s << QString() << -1 << QStringList{u"118"_s, u"118"_s};
        QTest::newRow("kind") << QString() << u"check"_s << -1 << QStringList{u"96"_s, u"121"_s};
        QTest::newRow("state") << QString() << QString() << int(DueState::Due) << QStringList{u"96"_s, u"77"_s};
        QTest::newRow("kind and state") << QString() << u"check"_s << int(DueState::Ahead) << QStringList{u"121"_s};
        QTest::newRow("nobody") << u"жоқадам"_s << QString() << -1 << QStringList();
    }

    void filtersNarrow()
    {
        QFETCH(QString, words);
        QFETCH(QString, kind);
        QFETCH(int, state);
        DueModel model;
        const QAbstractItemModelTester tester(&model);
        model.take(board());
        DueFilter filter{words, kind, {}};
        if (state >= 0)
            filter.state = DueState(state);
        model.narrow(filter);
        QStringList numbers;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (const DueItem *shown = model.item(model.index(row, 0)))
                numbers.append(shown->number.section(u'/', -1));
        }
        QTEST(numbers, "numbers");
        QVERIFY2(!model.isFree() && model.pressing() == 4, "a filter changes nothing of what is to be done");
    }

    void whoseNarrows_data()
    {
        QTest::addColumn<int>("whose");
        QTest::addColumn<QString>("numbers");
        QTest::addColumn<int>("pressing");
        QTest::newRow("mine") << int(Whose::Mine) << u"118 118 121"_s << 2;
        QTest::newRow("my section") << int(Whose::Section) << u"118 118 77 121"_s << 3;
        QTest::newRow("the unit") << int(Whose::Unit) << u"118 118 96 77 121"_s << 4;
    }

    void whoseNarrows()
    {
        QFETCH(int, whose);
        DueModel model;
        const QAbstractItemModelTester tester(&model);
        model.take(board());
        DueFilter filter;
        filter.whose = Whose(whose);
        model.narrow(filter);
        QStringList numbers;
        for (int row = 0; row < model.rowCount(); ++row)
            if (const DueItem *shown = model.item(model.index(row, 0)))
                numbers.append(shown->number.section(u'/', -1));
        QTEST(numbers.join(u' '), "numbers");
        QTEST(model.pressing(), "pressing");
        QVERIFY(model.occurs(Whose::Mine));
        QCOMPARE(model.kinds().contains(u"expiry"_s), Whose(whose) != Whose::Mine);
    }

    /// Each officer with all that is his, who is most behind first, and the counts of the three states.
    void officersStandOverTheirItems()
    {
        Languages languages;
        languages.use(base::Language::English);
        DueModel model;
        const QAbstractItemModelTester tester(&model);
        model.take(board());
        DueFilter filter;
        filter.grouping = DueGrouping::Officer;
        model.narrow(filter);
        QCOMPARE(model.headingRows(), (std::vector<int>{0, 4, 6}));
        QCOMPARE(cell(model, 0, 0, Qt::AccessibleTextRole),
                 u"Екінші Қызметкер, 7-учаске; Overdue: 2; Ahead: 1"_s);
        QVERIFY(cell(model, 0, 0).contains(u"▲  Overdue  2") && cell(model, 0, 0).contains(u"○  Ahead  1"));
        QVERIFY(cell(model, 4, 0).startsWith(u"Бірінші Қызметкер, section 3"));
        QVERIFY2(cell(model, 6, 0).startsWith(u"c, 7-учаске"), "without a name there is the login");
        QVERIFY(!model.index(0, 0).data(DueModel::StateRole).isValid());
        QVERIFY2(cell(model, 1, DueModel::When).startsWith(u'▲'), "the states stand mixed: a mark beside the colour");
        QCOMPARE(model.index(3, 0).data(DueModel::StateRole).toInt(), int(DueState::Ahead));
        // Only what is due is shown, and yet the heading counts everything that is his.
        filter.state = DueState::Ahead;
        model.narrow(filter);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(cell(model, 0, 0).contains(u"▲  Overdue  2"));
    }

    void aRowSpeaksTheLanguage_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("rule");
        QTest::newRow("kk") << int(base::Language::Kazakh)
                            << QStringList{u"Тапсыру"_s, u"27/2026/118"_s, u"Қасымов Ұлан"_s, u"2 күн кешікті"_s,
                                           u"18.11.2026 10:00"_s, u"Екінші Қызметкер"_s, u"Тапсыру"_s}
                            << u"R4 қағидасы: бөлімшенің ішкі тәртібі"_s;
        QTest::newRow("ru") << int(base::Language::Russian)
                            << QStringList{u"Вручить"_s, u"27/2026/118"_s, u"Қасымов Ұлан"_s, u"опоздание 2 дня"_s,
                                           u"18.11.2026 10:00"_s, u"Екінші Қызметкер"_s, u"Вручить"_s}
                            << u"Правило R4: внутренний порядок подразделения"_s;
        QTest::newRow("en") << int(base::Language::English)
                            << QStringList{u"Serve"_s, u"27/2026/118"_s, u"Қасымов Ұлан"_s, u"2 days late"_s,
                                           u"18 Nov 2026 10:00"_s, u"Екінші Қызметкер"_s, u"Serve"_s}
                            << u"Rule R4: the unit's own policy"_s;
    }

    void aRowSpeaksTheLanguage()
    {
        QFETCH(int, language);
        Languages languages;
        languages.use(base::Language::Kazakh);
        DueModel model;
        model.take(board());
        languages.use(base::Language(language));
        const QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
        model.retranslate();
        QCOMPARE(cells.count(), 1);
        QStringList found;
        for (int column = 0; column < DueModel::ColumnCount; ++column)
            found.append(cell(model, 1, column));
        QTEST(found, "cells");
        QFETCH(QString, rule);
        QVERIFY2(cell(model, 1, 0, Qt::ToolTipRole).endsWith(rule), qPrintable(cell(model, 1, 0, Qt::ToolTipRole)));
        if (base::Language(language) == base::Language::English) {
            QVERIFY(cell(model, 4, 0, Qt::ToolTipRole).endsWith(u"245-VIII, article 60"));
            QCOMPARE(cell(model, 4, DueModel::When), u"in 11 hours"_s);
            QCOMPARE(cell(model, 4, DueModel::When, Qt::AccessibleTextRole), u"Due: in 11 hours"_s);
            QCOMPARE(cell(model, 5, DueModel::When), u"2 d 4 h left"_s);
            QCOMPARE(cell(model, 0, 0, Qt::AccessibleTextRole), u"Overdue: 2"_s);
        }
    }

    void pluralForms_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("minutes"); // after now; negative: late
        QTest::addColumn<QString>("words");
        const auto add = [](base::Language language, int minutes, const QString &words) {
            QTest::addRow("%d %d", int(language), minutes) << int(language) << minutes << words;
        };
        const auto kk = base::Language::Kazakh;
        const auto ru = base::Language::Russian;
        const auto en = base::Language::English;
        add(kk, -60 * 26, u"26 сағат кешікті"_s);
        add(kk, 60 * 24 * 3, u"3 күн қалды"_s);
        add(kk, 40, u"40 минут қалды"_s);
        add(ru, -60, u"опоздание 1 час"_s);
        add(ru, -60 * 3, u"опоздание 3 часа"_s);
        add(ru, -60 * 11, u"опоздание 11 часов"_s);
        add(ru, -60 * 24 * 21, u"опоздание 21 день"_s);
        add(ru, -60 * 24 * 5, u"опоздание 5 дней"_s);
        add(ru, 2, u"через 2 минуты"_s);
        add(ru, 60 * 24 * 4, u"через 4 дня"_s);
        add(en, 60, u"in 1 hour"_s);
        add(en, 60 * 47 + 59, u"in 47 hours"_s);
        add(en, 60 * 48, u"in 2 days"_s);
        add(en, -1, u"1 minute late"_s);
        add(en, -60 * 24 * 2, u"2 days late"_s);
    }

    void pluralForms()
    {
        QFETCH(int, language);
        QFETCH(int, minutes);
        Languages languages;
        languages.use(base::Language(language));
        QTEST(TimeWords::due({Now.ms + minutes * 60'000LL}, Now), "words");
    }

    void theWholeUnitIsNarrowedWithoutAPause()
    {
        casework::DueList list{Now, {}, {officer(u"a"_s, u"Бірінші Қызметкер"_s, {})}};
        for (int i = 0; i < 150'000; ++i)
            list.items.push_back(item(u"check"_s, base::hours(i % 300 - 100), DueState(i * 3 / 150'000),
                                      u"Мысалов Әлі №%1"_s.arg(i % 1000), i));
        DueModel model;
        model.take(DueBoard::of(std::move(list), {}));
        QTableView view;
        view.setModel(&model);
        view.show();
        QElapsedTimer timer;
        timer.start();
        model.narrow({u"мысал"_s, {}, {}});
        QCoreApplication::processEvents();
        qInfo("150,000 items narrowed in %lld ms", timer.elapsed());
        QCOMPARE(model.rowCount(), 150'003);
        QVERIFY(timer.elapsed() < 1000); // an order above what an old machine needs
    }
};

QTEST_MAIN(TestDueModel)
#include "tst_duemodel.moc"
