// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/station.h"

#include <QTest>

using namespace station;

namespace {

QStringList textsOf(const StoredAccount &account)
{
    return {account.id.toString(), account.login, QString::number(account.roles.toInt()), account.fullName,
            account.rank, account.position, account.section, account.phone,
            account.disabledAt ? QString::number(account.disabledAt->ms) : QString()};
}

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountComesBack()
    {
        Station station;
        StoredAccount account{{idOf(7)}, u"bastyq"_s, security::Roles::fromInt(3), u"Бастық Сынақов"_s, u"major"_s,
                              u"бөлім бастығы"_s, u"1-бөлім"_s, u"+77010000000"_s, {}};
        station.write([&](Register &store) { store.accounts().add(account, Now); });
        AccountStore &accounts = station.store().accounts();
        QCOMPARE(textsOf(accounts.byLogin(account.login).value()), textsOf(account));
        QCOMPARE(textsOf(accounts.find(account.id).value()), textsOf(account));
        QVERIFY(!accounts.byLogin(u"Bastyq"_s)); // a login is taken as it is written
        QVERIFY(!accounts.find({idOf(404)}));
        QCOMPARE(accounts.rowOf({idOf(404)}), 0);
        QVERIFY(accounts.rowOf(account.id) > 0);
        QCOMPARE(accounts.all().size(), std::size_t{2});
        QCOMPARE(accounts.all().front().login, account.login);

        account.disabledAt = Now;
        station.write([&](Register &store) { store.accounts().disable(account.id, Now); });
        QCOMPARE(textsOf(accounts.find(account.id).value()), textsOf(account));
    }

    void aLoginBelongsToOneAccount()
    {
        Station station;
        const auto done = station.store().write([&]() -> Result<void> {
            station.store().accounts().add({{idOf(8)}, u"inspector"_s, {}, {}, {}, {}, {}, {}, {}}, Now);
            return {};
        });
        QCOMPARE(codeOf(done), u"register-conflict"_s);
    }

    void theUnitComesBackAndCanBeChanged()
    {
        Station station;
        QCOMPARE(station.store().accounts().unit(), Unit{});
        Unit unit{{u"Бөлім"_s, u"Отдел"_s, u"Unit"_s}, u"270001"_s, u"27"_s, u"270001"_s,
                  {u"Мекенжай"_s, u"Адрес"_s, u"Address"_s}, u"+77112000000"_s,
                  {u"Прокуратура"_s, u"Прокуратура города"_s, u"Prosecutor"_s}};
        station.write([&](Register &store) { store.accounts().setUnit(unit); });
        QCOMPARE(station.store().accounts().unit(), unit);
        unit.phone.clear();
        unit.name.en.clear();
        station.write([&](Register &store) { store.accounts().setUnit(unit); });
        station.reopen();
        QCOMPARE(station.store().accounts().unit(), unit);
    }

    void theRegisterSaysWhatItIs()
    {
        Station station;
        const RegisterFacts facts = station.store().facts();
        QCOMPARE(facts.id, idOf(1));
        QVERIFY(facts.training);
        QCOMPARE(facts.slotsGeneration, 1);
        QCOMPARE(facts.searchKey, QByteArray(32, 'k'));
        station.write([](Register &store) { store.setSlotsGeneration(2); });
        station.reopen();
        QCOMPARE(station.store().facts().slotsGeneration, 2);
    }

    void copiesOfAFormAreCounted()
    {
        Station station;
        const Person recipient = personNamed(u"Сынақова"_s, u"Гүлнар"_s);
        station.write([&](Register &store) { store.persons().add(recipient, Now); });
        DocumentStore &documents = station.store().documents();
        const auto print = [&](int number, const QString &form, const QUuid &record, std::optional<PersonId> to) {
            StoredDocument document{{idOf(100 + number)}, form, record, u"victim"_s, u"kk"_s, to, 0, 2, u"00"_s, {}, Now};
            const auto done = station.store().write([&]() -> Result<int> {
                document.copy = documents.nextCopy(form, record);
                documents.add(document);
                return document.copy;
            });
            return done ? QString::number(*done) : done.error().code;
        };
        QCOMPARE(print(1, u"protective-order"_s, idOf(5), recipient.id), u"1"_s);
        QCOMPARE(print(2, u"protective-order"_s, idOf(5), {}), u"2"_s);
        QCOMPARE(print(3, u"victim-memo"_s, idOf(5), {}), u"1"_s);
        QCOMPARE(print(4, u"protective-order"_s, idOf(6), {}), u"1"_s);
        QCOMPARE(print(5, u"protective-order"_s, idOf(5), PersonId{idOf(404)}), u"not-found"_s);
        QCOMPARE(documents.nextCopy(u"protective-order"_s, idOf(5)), 3); // the refused copy gave its number back
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accountstore.moc"
