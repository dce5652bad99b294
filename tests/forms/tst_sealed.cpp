// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/sealed.h"

#include <QTest>

using namespace qorgan::forms;
using namespace Qt::StringLiterals;

class TestSealed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void search_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("sealed");
        QTest::addColumn<QString>("house");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto digits = [](const char *tag, const QString &sealed, const QString &text, bool found) {
            QTest::newRow(tag) << int(SealedKind::Digits) << sealed << QString() << text << found;
        };
        const auto words = [](const char *tag, const QString &sealed, const QString &text, bool found) {
            QTest::newRow(tag) << int(SealedKind::Words) << sealed << QString() << text << found;
        };
        const auto address = [](const char *tag, const QString &street, const QString &house, const QString &text, bool found) {
            QTest::newRow(tag) << int(SealedKind::Address) << street << house << text << found;
        };
        const QString phone = u"+77012345678"_s;
        digits("phone with trunk prefix", phone, u"звонил на 8 701 234-56-78 дважды"_s, true);
        digits("phone with brackets", phone, u"тел. +7 (701) 234 56 78"_s, true);
        digits("phone without prefix", phone, u"7012345678"_s, true);
        digits("phone with dots", phone, u"8.701.234.56.78"_s, true);
        digits("hard spaces and long dashes", phone, u"701\u00a0234–56–78"_s, true);
        digits("another phone", phone, u"8 701 234-56-79"_s, false);
        digits("digits of two numbers", phone, u"квартира 701, телефон 2345678"_s, false);
        digits("iin", u"900228400003"_s, u"ЖСН 900228 400003"_s, true);
        digits("date the other way round", u"28.02.1990"_s, u"туған күні 1990-02-28"_s, true);
        digits("ISO date found as written on paper", u"1990-02-28"_s, u"родилась 28.02.1990 г."_s, true);
        digits("another date", u"28.02.1990"_s, u"27.02.1990"_s, false);
        digits("too short to tell", u"12"_s, u"в 12 часов"_s, false);
        digits("nothing", QString(), u"12"_s, false);

        words("as written", u"«Мерей» балабақшасы"_s, u"ол «Мерей» балабақшасына келді"_s, true);
        words("another ending", u"ТОО Бақыт, повар"_s, u"работает поваром в ТОО «Бақыт»"_s, true);
        words("Russian letters for Kazakh", u"Қуатжан Сынақов"_s, u"со слов Сынакова Куатжана"_s, true);
        words("Latin letters", u"Қуатжан Сынақов"_s, u"Quatjan Synaqov aitty"_s, true);
        words("far apart", u"Қуатжан Сынақов"_s, u"Қуатжан үйде болған жоқ, кейін көршісі келіп, Сынақов туралы айтты"_s, false);
        words("only the surname", u"Қуатжан Сынақов"_s, u"Сынақов"_s, false);
        words("part of a word", u"Нан"_s, u"Нанымды сөз"_s, false);
        words("nothing to look for", u" "_s, u"мәтін"_s, false);

        address("street and house", u"Сынақ көшесі"_s, u"12"_s, u"Сынақ көшесі, 12-үйде тұрады"_s, true);
        address("Russian case", u"улица Пробная"_s, u"5"_s, u"проживает по улице Пробной, дом 5, квартира 2"_s, true);
        address("house first", u"Сынақ"_s, u"12а"_s, u"12а-үй, Сынақ көшесі"_s, true);
        address("street alone", u"Сынақ"_s, u"12"_s, u"Сынақ көшесінде жүрген"_s, false);
        address("another house", u"Сынақ"_s, u"12"_s, u"Сынақ көшесі, 14-үй"_s, false);
        address("house far away", u"Сынақ"_s, u"12"_s, u"Сынақ көшесінің бойымен кетіп, кейін қайтып келген соң сағат 12 кезінде"_s, false);
        address("no house known", u"Сынақ"_s, QString(), u"Сынақ көшесі, 12"_s, false);
    }

    void search()
    {
        QFETCH(int, kind);
        QFETCH(QString, sealed);
        QFETCH(QString, house);
        QFETCH(QString, text);
        QFETCH(bool, found);
        const auto names = findSealed(text, {{u"victim.x"_s, SealedKind(kind), sealed, house}});
        QCOMPARE(names, found ? QStringList{u"victim.x"_s} : QStringList());
    }

    void eachNameOnceInOrder()
    {
        const std::vector<SealedText> sealed{{u"phone"_s, SealedKind::Digits, u"+77012345678"_s, {}},
                                             {u"name"_s, SealedKind::Words, u"Куәгеров Петр"_s, {}},
                                             {u"phone"_s, SealedKind::Digits, u"+77770000001"_s, {}},
                                             {u"other"_s, SealedKind::Digits, u"+77770000002"_s, {}}};
        QCOMPARE(findSealed(u"Куәгеров Петр: 87012345678, 87770000001"_s, sealed), QStringList({u"phone"_s, u"name"_s}));
        QCOMPARE(findSealed(QString(), sealed), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSealed)
#include "tst_sealed.moc"
