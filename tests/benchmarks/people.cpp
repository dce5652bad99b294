// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/people.h"

#include "domain/iin.h"

namespace qorgan::benchmarks {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

const QStringList Surnames{
    u"Үлгібаев"_s, u"Сынақов"_s,  u"Қайратов"_s,   u"Әлімбеков"_s, u"Жолдасов"_s, u"Тестбаев"_s,  u"Ғаниев"_s,
    u"Иванов"_s,   u"Петренко"_s, u"Нұрғалиев"_s,  u"Өтегенов"_s,  u"Сейітов"_s,  u"Учебный"_s,   u"Бекенов"_s,
    u"Ахметов"_s,  u"Мұқанов"_s,  u"Ысқақов"_s,    u"Щербаков"_s,  u"Ким"_s,      u"Рахымжанов"_s, u"Оспанов"_s};
const QStringList MaleNames{u"Нұрлан"_s,  u"Ерлан"_s,  u"Марат"_s,  u"Серік"_s,   u"Асқар"_s,
                            u"Қайрат"_s,  u"Дәурен"_s, u"Иван"_s,   u"Александр"_s, u"Бауыржан"_s,
                            u"Жәнібек"_s, u"Тимур"_s,  u"Данияр"_s};
const QStringList FemaleNames{u"Айгүл"_s,  u"Гүлнар"_s, u"Әсел"_s,  u"Мәдина"_s, u"Жанар"_s,  u"Сәуле"_s,
                              u"Наталья"_s, u"Елена"_s,  u"Динара"_s, u"Айжан"_s, u"Қарлығаш"_s};
const QStringList MalePatronymics{u"Нұрланұлы"_s, u"Маратұлы"_s, u"Иванович"_s, u"Серікұлы"_s,
                                  u"Асқарұлы"_s,  u"Болатұлы"_s, u"Сергеевич"_s};
const QStringList FemalePatronymics{u"Нұрланқызы"_s, u"Маратқызы"_s, u"Ивановна"_s, u"Серікқызы"_s,
                                    u"Асқарқызы"_s,  u"Болатқызы"_s, u"Сергеевна"_s};

constexpr qint64 BirthDays = 18'000;
/// A serial without a check digit moves on to the next one: room between those of two people.
constexpr int SerialStep = 4;

QString pick(const QStringList &from, quint64 number)
{
    return from.at(static_cast<qsizetype>(number % static_cast<quint64>(from.size())));
}

} // namespace

Person fictionalPerson(qint64 n)
{
    // A multiplicative hash spreads the names over the numbers, the same at every run.
    const quint64 mixed = (static_cast<quint64>(n) + 1) * 0x9E3779B97F4A7C15ULL;
    const bool male = n % 2 == 0;
    Person person;
    person.sex = male ? Sex::Male : Sex::Female;
    const QString surname = pick(Surnames, mixed >> 12);
    person.surname = male || !surname.endsWith(u'в') ? surname : QString(surname + u'а');
    person.givenName = pick(male ? MaleNames : FemaleNames, mixed >> 28);
    person.patronymic = pick(male ? MalePatronymics : FemalePatronymics, mixed >> 44);
    const QDate birth = QDate(1950, 1, 1).addDays(n / 2 % BirthDays);
    person.birthDate = birth;
    person.iin = syntheticIin(birth, *person.sex, static_cast<int>(n / 2 / BirthDays) * SerialStep);
    person.phone = u"+7700%1"_s.arg(n % 10'000'000, 7, 10, QLatin1Char('0'));
    person.citizenship = u"KZ"_s;
    person.address = fictionalAddress(n);
    return person;
}

domain::Address fictionalAddress(qint64 n)
{
    const auto mixed = (static_cast<quint64>(n) + 1) * 0x9E3779B97F4A7C15ULL;
    const QString street = pick(FemaleNames, mixed >> 20) + u' ' + pick(Surnames, mixed >> 36) + u" көшесі"_s;
    return {u"27"_s, u"2710"_s, u"Үлгі ауылы"_s, street, QString::number(n % 90 + 1), {}};
}

QStringList keystrokes()
{
    const Person someone = fictionalPerson(777);
    const QStringList typed{u"Нұрғалиев Ерлан"_s, u"Айгүл"_s,       u"Қайратов"_s,    u"сейітова әсел"_s,
                            u"Иванов Иван"_s,     u"Nurlan"_s,      u"Qairat"_s,      u"Aigul Serik"_s,
                            u"Shcherbakov"_s,     u"Мұқанова"_s,    u"ысқақ"_s,       u"Ким Александр"_s,
                            someone.iin,          someone.phone,    u"8700000077"_s,  u"Өтегенов Дәурен Болатұлы"_s};
    QStringList all;
    for (const QString &text : typed)
        for (qsizetype length = 1; length <= text.size(); ++length)
            all.append(text.left(length));
    return all;
}

} // namespace qorgan::benchmarks
