// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/result.h"
#include "base/text.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace qorgan::base;

namespace {

bool sameName(const QString &a, const QString &b)
{
    const QStringList keys = foldedKeys(b);
    const QStringList own = foldedKeys(a);
    return std::any_of(own.begin(), own.end(), [&](const QString &key) { return keys.contains(key); });
}

} // namespace

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalizes()
    {
        QCOMPARE(normalized(u"  Қайрат \t\n Ұлы "_s), u"Қайрат Ұлы"_s);
        QCOMPARE(normalized(u"И\u0306"_s), u"Й"_s);
        QCOMPARE(normalized(QString()), QString());
    }

    void digits()
    {
        QCOMPARE(digitsOf(u"+7 (701) 000-00-01 ٣"_s), u"77010000001"_s);
        QCOMPARE(digitsOf(u"жоқ"_s), QString());
    }

    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *name, const QString &text, const QString &key) {
            QTest::newRow(name) << text << key;
        };
        row("every Kazakh letter", u"ӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЭэЙйЩщ"_s, u"ааггккннооууууххииееееиишш"_s);
        row("signs vanish", u"ЪъЬь Объезд"_s, u"обезд"_s);
        row("the other letters stay", u"АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЫЮЯ"_s, u"абвгдежзиклмнопрстуфхцчшыюя"_s);
        row("alphabet of 2021", u"Ää Ğğ Ññ Öö Ūū Üü Şş ı İi Qq"_s, u"аа гг нн оо уу уу шш и ии кк"_s);
        row("plain Latin", u"abcdefg hijklmnopqrstuvwz"_s, u"абкдефг хижклмнопкрстувуз"_s);
        row("x", u"Maksim Maxim"_s, u"максим максим"_s);
        row("combinations", u"shcha sha zha gha kha cha tsa ye yu yo ya"_s, u"ша ша жа га ха ча ца е ю е я"_s);
        row("y alone", u"Yrys Aqyl"_s, u"ырыс акыл"_s);
        row("y after a vowel", u"Oy Tsoy Rey Tuy"_s, u"ои цои реи туи"_s);
        row("y at the end after i", u"Yuriy Qiyn"_s, u"юрии киын"_s);
        row("y after y at the end", u"Belyy"_s, u"белыи"_s);
        row("ay before u", u"Abayuly Abaiuly"_s, u"абаиулы абаиулы"_s);
        row("capitals", u"QAIRAT ҚАЙРАТ SHCHUKIN"_s, u"каират каират шукин"_s);
        row("hyphens", u"Салтыкова-Щедрина Ким‑Ли Ан–Пак"_s, u"салтыкова шедрина ким ли ан пак"_s);
        row("apostrophes", u"Tat'yana Tat’yana Tatʼyana Tat`yana Tat‘yana"_s,
            u"татяна татяна татяна татяна татяна"_s);
        row("white space", u" \tАлма \u00A0 Ата\n"_s, u"алма ата"_s);
        row("digits", u"2-я линия, 15/3"_s, u"2 я линия 15 3"_s);
        row("initials", u"Ахметов А.Б."_s, u"ахметов а б"_s);
        row("decomposed", u"Каи\u0306рат Е\u0308лка Gu\u0308lna\u0308r"_s, u"каират елка гулнар"_s);
        row("rare marks", u"Ḱairát Ӣ"_s, u"каират и"_s);
        row("other scripts stay", u"Гр 李Σ"_s, u"гр 李σ"_s);
        row("outside the basic plane", u"а 𐍈"_s, u"а 𐍈"_s);
        row("both scripts in a word", u"Қaйрaт"_s, u"каират"_s);
        row("nothing", u" '-' "_s, QString());
    }
    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        QCOMPARE(folded(text), key);
        QCOMPARE(foldedKeys(text).first(), key);
        QCOMPARE(folded(key), key);
    }

    void namesMeet_data()
    {
        QTest::addColumn<QStringList>("spellings");
        // Common given names, surnames and patronymic forms, each in spellings that papers use.
        static constexpr const char *Rows[] = {
            "Қайрат Кайрат Qairat Kairat Kayrat Qayrat", "Айгүл Айгуль Aigul Aygul Aigül", "Әсел Асель Asel Äsel",
            "Ерлан Yerlan Erlan", "Нұрлан Нурлан Nurlan Nūrlan", "Жанар Zhanar Janar",
            "Шынар Shynar Şynar", "Ғалым Галым Galym Ghalym Ğalym", "Өмірбек Омирбек Omirbek Ömirbek",
            "Үміт Умит Umit Ümit", "Гүлнәр Гульнар Gulnar Gülnär", "Мұхтар Мухтар Mukhtar Muhtar",
            "Ахмет Akhmet Ahmet", "Бақыт Бакыт Baqyt Bakyt", "Ұлан Улан Ulan Ūlan", "Гауһар Гаухар Gaukhar Gauhar",
            "Жібек Жибек Zhibek Jibek", "Қыз-Жібек Кыз-Жибек Kyz-Zhibek Qyz-Jibek", "Айнұр Айнур Ainur Aynur",
            "Әйгерім Айгерим Aigerim Aygerim", "Данияр Daniyar Daniar", "Мадияр Madiyar Madiar",
            "Әлия Алия Aliya Alia Äliia", "Мария Mariya Maria Mariia", "Диана Diana", "Дарья Darya Daria Dar'ya",
            "Дария Dariya Daria", "Татьяна Tatyana Tatiana Tat'yana", "Наталья Natalya Natalia", "Юлия Yuliya Iuliia Yulia",
            "Юрий Yuriy Iurii", "Сергей Sergey Sergei", "Андрей Andrey Andrei", "Фёдор Федор Fyodor Fedor",
            "Пётр Петр Pyotr Petr", "Щербаков Shcherbakov", "Цой Tsoy Tsoi", "Чернышёв Чернышев Chernyshev Chernyshyov",
            "Эльмира Elmira El'mira", "Жұмабаев Жумабаев Zhumabayev Zhumabaev Jumabaev",
            "Бекболаев Bekbolayev Bekbolaev", "Алексеев Alekseyev Alekseev", "Николаевич Nikolayevich Nikolaevich",
            "Абайұлы Абайулы Abayuly Abaiuly", "Ғалиұлы Галиулы Galiuly Ghaliuly", "Сергейұлы Sergeyuly Sergeiuly",
            "Ерланқызы Ерланкызы Yerlankyzy Erlanqyzy", "Аян Ayan Aian", "Баян Bayan Baian", "Аяулым Ayaulym Aiaulym",
            "Байәлі Байали Bayali Baiali", "Аяжан Ayazhan Aiazhan Aiajan", "Уәлихан Уалихан Ualikhan Walikhan",
            "Сұңқар Сункар Sunkar Suñqar", "Ынтымақ Ынтымак Yntymak Yntymaq",
            "Райымбек Raiymbek Rayymbek", "Айым Aiym Ayym", "Белый Belyy Belyi", "Васильев Vasilyev Vasiliev",
            "Соловьёв Соловьев Solovyov Solovyev", "Виолетта Violetta", "Иосиф Iosif", "Майер Mayer Maier",
            "Максим Maksim Maxim", "Исхак Iskhak", "Шахназар Shakhnazar Shahnazar", "Тоқтар Токтар Toktar Toqtar",
            "Бейбіт Бейбит Beibit Beybit", "Зейнеп Zeinep Zeynep", "Мейірман Мейирман Meiirman",
            "Жәния Жания Zhaniya Zhania Jania",
            "Бийсен Biysen Biisen", "Аюпов Ayupov Aiupov", "Динмұхамед Динмухамед Dinmukhamed Dinmuhamed",
            "Тілеуберген Тилеуберген Tileubergen", "Любовь Lyubov Liubov",
            "Илья Ilya Ilia", "Ислям Islyam Isliam", "Лев-Яков Lev-Yakov Lev-Iakov", "Зоя Zoya Zoia", "Раиса Raisa",
        };
        for (const char *row : Rows)
            QTest::newRow(row) << QString::fromUtf8(row).split(u' ');
    }
    void namesMeet()
    {
        QFETCH(QStringList, spellings);
        for (const QString &spelling : spellings)
            QVERIFY2(sameName(spellings.first(), spelling), qPrintable(spelling));
    }

    void firstKeysMeet()
    {
        for (const QString &spelling : {u"Кайрат"_s, u"Qairat"_s, u"Kairat"_s, u"Kayrat"_s, u"ҚАЙРАТ"_s, u"Qaırat"_s})
            QCOMPARE(folded(spelling), folded(u"Қайрат"_s));
        QCOMPARE(folded(u"Nazarova Ayan Bayanovna"_s), folded(u"Назарова Аян Баяновна"_s));
        QCOMPARE(folded(u"Alekseyeva Zhumabayeva"_s), folded(u"Алексеева Жұмабаева"_s));
    }

    void differentNamesStayApart_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("Қайрат") << u"Qairat"_s << u"Қайсар"_s;
        QTest::newRow("Арман") << u"Арман"_s << u"Armat"_s;
        QTest::newRow("sex") << u"Ivanov"_s << u"Иванова"_s;
        QTest::newRow("words") << u"Ай Гүл"_s << u"Aigul"_s;
        QTest::newRow("ы is not и") << u"Шынар"_s << u"Shinar"_s;
    }
    void differentNamesStayApart()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(!sameName(one, other));
    }

    void readings()
    {
        QCOMPARE(foldedKeys(u"Diana"_s), (QStringList{u"дяна"_s, u"диана"_s, u"дияна"_s}));
        QCOMPARE(foldedKeys(u"Mariya"_s), QStringList{u"мария"_s});
        QCOMPARE(foldedKeys(u"Диана Qairat"_s), QStringList{u"диана каират"_s});
        QCOMPARE(foldedKeys(QString()), QStringList{QString()});
        const QStringList two = foldedKeys(u"Bayan Galiuly"_s);
        QCOMPARE(two.size(), 4);
        for (const QString &key : {u"баян галюлы"_s, u"баиан галюлы"_s, u"баян галиулы"_s, u"баиан галиулы"_s})
            QVERIFY2(two.contains(key), qPrintable(key));
    }

    void readingsAreFew()
    {
        const QStringList keys = foldedKeys(u"Diana "_s.repeated(40));
        QCOMPARE(keys.size(), 27);
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), 27);
        QVERIFY(keys.first().startsWith(u"дяна дяна дяна дяна"_s));
        QVERIFY(keys.contains(u"диана дияна дяна "_s + u"дяна "_s.repeated(37).trimmed()));
    }

    void matches_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        const auto row = [](const QString &query, bool found) {
            QTest::newRow(qPrintable(query)) << query << found;
        };
        row(u"ахметов каират"_s, true);
        row(u"каират ахметов"_s, true);
        row(u"мето"_s, true);
        row(u"ира мет"_s, true);
        row(u"ка ах"_s, true);
        row(u"к"_s, true);
        row(u"а"_s, true);
        row(u"ра"_s, false);
        row(u"т"_s, false);
        row(u"ахметов серик"_s, false);
        row(u"ахметова"_s, false);
        row(u"вкаи"_s, false);
        row(u"овка"_s, false);
        row(u""_s, true);
    }
    void matches()
    {
        QFETCH(QString, query);
        QFETCH(bool, found);
        QCOMPARE(matchesWords(query.split(u' '), u"ахметов каират"), found);
        QVERIFY(query.isEmpty() || !matchesWords(query.split(u' '), u""));
    }

    void sortsByTheKazakhAlphabet()
    {
        const QString alphabet = u"АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"_s;
        QCOMPARE(alphabet.size(), 42);
        for (qsizetype i = 0; i < alphabet.size(); ++i) {
            const QString letter(alphabet[i]);
            QCOMPARE(sortKey(letter).size(), 1);
            QCOMPARE(sortKey(letter), sortKey(letter.toLower()));
            if (i > 0)
                QVERIFY2(sortKey(QString(alphabet[i - 1])) < sortKey(letter), qPrintable(letter));
        }
    }

    void sorts()
    {
        const QStringList inOrder{u""_s,       u"007"_s,     u"15"_s,      u"Aigul"_s,   u"Äsel"_s,   u"Bota"_s,
                                  u"Güldana"_s, u"Ğalym"_s, u"Zarina"_s,  u"Ан"_s,      u"Ан Яков"_s, u"Ана"_s,
                                  u"арман"_s,  u"Әсел"_s,    u"Борис"_s,   u"ғалым"_s,   u"Дана"_s,   u"Кира"_s,
                                  u"Қайрат"_s, u"Лаура"_s,   u"Яна"_s,     u"Σ"_s,       u"李"_s,      u"𐍈"_s};
        for (qsizetype i = 1; i < inOrder.size(); ++i)
            QVERIFY2(sortKey(inOrder[i - 1]) < sortKey(inOrder[i]), qPrintable(inOrder[i]));
    }

    void sortsAlike()
    {
        QCOMPARE(sortKey(u" ҚАЙРАТ   ұлы "_s), sortKey(u"қайрат Ұлы"_s));
        QCOMPARE(sortKey(u"Каи\u0306рат"_s), sortKey(u"Кайрат"_s));
        QCOMPARE(sortKey(u"Ким-Ли"_s), sortKey(u"Ким – Ли"_s));
        QCOMPARE(sortKey(u"D'Artan D’artan"_s), sortKey(u"Dartan dARTAN"_s));
        QCOMPARE(sortKey(u"Réne"_s), sortKey(u"Rene"_s));
        QVERIFY(!sortKey(u"Σ𐍈\u3000а\u0001б"_s).contains('\0'));
    }

    void foldingIsQuick()
    {
        const QString name = u"Нұрмағамбетова Қарақат Әбдіғаппарқызы"_s;
        QBENCHMARK {
            QCOMPARE(folded(name).size(), name.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
