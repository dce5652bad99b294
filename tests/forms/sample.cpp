// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/sample.h"

#include "forms/dates.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace qorgan::tests {

using namespace Qt::StringLiterals;
using base::Language;
using forms::Value;
using forms::Values;

namespace {

/// One value of sample.json: the same in both languages, or one of each.
QString inLanguage(const QJsonValue &value, const QString &language)
{
    return value.isObject() ? value[language].toString() : value.toString();
}

Values itemOf(const QJsonObject &object, const QString &language)
{
    Values item;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry->isBool())
            item.flags[entry.key()] = entry->toBool();
        else
            item.texts[entry.key()] = {inLanguage(*entry, language)};
    }
    return item;
}

Values valuesOf(const QJsonObject &root, const QString &language)
{
    Values values = itemOf(root[u"texts"_s].toObject(), language);
    values.flags = itemOf(root[u"flags"_s].toObject(), language).flags;
    const QJsonObject lists = root[u"lists"_s].toObject();
    for (auto list = lists.begin(); list != lists.end(); ++list)
        for (const QJsonValue &item : list->toArray())
            values.lists[list.key()].push_back(itemOf(item.toObject(), language));
    return values;
}

Values unitAndOrder(Language language)
{
    const bool kk = language == Language::Kazakh;
    Values values;
    values.texts = {
        {u"unit.name"_s, {kk ? u"Батыс Қазақстан облысы Полиция департаментінің Орал қаласы полиция басқармасы"_s
                             : u"Управление полиции города Уральска Департамента полиции Западно-Казахстанской области"_s}},
        {u"unit.address"_s, {kk ? u"Орал қаласы, Үлгі көшесі, 1-үй"_s : u"город Уральск, улица Образцовая, дом 1"_s}},
        {u"unit.phone"_s, {u"+7 7112 00 00 00"_s}},
        {u"order.number"_s, {u"27/2026/118"_s}},
        {u"order.issued_date"_s, {forms::legalDate(QDate(2026, 11, 20), language)}},
        {u"officer.post"_s, {kk ? u"учаскелік полиция инспекторы"_s : u"участковый инспектор полиции"_s}},
        {u"officer.rank"_s, {kk ? u"полиция капитаны"_s : u"капитан полиции"_s}},
        {u"officer.name"_s, {u"Үлгібаев Ә. Қ."_s}},
        {u"offender.full_name"_s, {u"Қасымов Ұлан Әбішұлы"_s}},
        {u"validity.days"_s, {u"30"_s}},
        {u"validity.days_words"_s, {forms::inWords(30, language)}},
        {u"validity.from"_s, {forms::legalDate(QDate(2026, 11, 20), language)}},
        {u"validity.from_time"_s, {forms::legalTime(QTime(23, 40), language)}},
        {u"validity.to"_s, {forms::legalDate(QDate(2026, 12, 20), language)}},
        {u"validity.to_time"_s, {forms::legalTime(QTime(23, 40), language)}},
    };
    const QStringList prohibitions = kk
        ? QStringList{u"іздестіруге"_s, u"ізіне түсуге, қудалауға"_s, u"баруға"_s, u"ауызша және телефон арқылы сөйлесуге"_s,
                      u"өзге де тәсілдермен, оның ішінде оның отбасының кәмелетке толмаған және (немесе) әрекетке қабілетсіз мүшелерімен байланыс жасауға"_s}
        : QStringList{u"разыскивать"_s, u"преследовать"_s, u"посещать"_s, u"вести устные и телефонные переговоры"_s,
                      u"вступать в контакты иными способами, в том числе с несовершеннолетними и (или) недееспособными членами его (её) семьи"_s};
    for (const QString &prohibition : prohibitions) {
        Values item;
        item.texts[u"text"_s] = {prohibition};
        item.flags[u"ticked"_s] = prohibition != prohibitions.at(2);
        values.lists[u"restrictions"_s].push_back(item);
    }
    return values;
}

void addPeople(Values &values, bool kk)
{
    const std::map<QString, Value> offender{
        {u"offender.birth_date"_s, {u"01.02.1985"_s}},
        {u"offender.birth_place"_s, {kk ? u"Орал қаласы"_s : u"город Уральск"_s}},
        {u"offender.iin"_s, {u"850201300007"_s}},
        {u"offender.citizenship"_s, {kk ? u"Қазақстан Республикасы"_s : u"Республика Казахстан"_s}},
        {u"offender.document"_s, {kk ? u"жеке куәлік № 000000001"_s : u"удостоверение личности № 000000001"_s}},
        {u"offender.registered_address"_s, {kk ? u"Орал қаласы, Сынақ көшесі, 5-үй"_s : u"город Уральск, улица Пробная, дом 5"_s}},
        {u"offender.address"_s, {kk ? u"Орал қаласы, Сынақ көшесі, 5-үй, 2-пәтер"_s : u"город Уральск, улица Пробная, дом 5, квартира 2"_s}},
        {u"offender.workplace"_s, {kk ? u"«Үлгі» ЖШС, жүргізуші"_s : u"ТОО «Үлгі», водитель"_s}},
        {u"offender.phone"_s, {u"+7 701 000 00 01"_s}},
    };
    values.texts.insert(offender.begin(), offender.end());
    Values victim;
    victim.texts = {{u"name"_s, {u"Қасымова Һәдия Іңкәрқызы"_s}}, {u"birth_date"_s, {u"28.02.1990"_s}}, {u"iin"_s, {u"900228400003"_s}}};
    values.lists[u"victims"_s].push_back(victim);
    Values witness;
    witness.texts[u"name"_s] = {u"Куәгеров Петр Сынақович"_s};
    values.lists[u"service.witnesses"_s].push_back(witness);
}

Values order(Language language)
{
    const bool kk = language == Language::Kazakh;
    Values values = unitAndOrder(language);
    const std::map<QString, Value> facts{
        {u"order.issued_time"_s, {forms::legalTime(QTime(23, 10), language)}},
        {u"order.place"_s, {kk ? u"Орал қаласы, № 7 учаскелік полиция пункті"_s : u"город Уральск, участковый пункт полиции № 7"_s}},
        {u"material.kui_number"_s, {u"263100030000001"_s}},
        {u"material.kui_date"_s, {forms::legalDate(QDate(2026, 11, 20), language)}},
        {u"incident.place"_s, {kk ? u"Орал қаласы, Сынақ көшесі, 5-үй, 2-пәтер"_s : u"город Уральск, улица Пробная, дом 5, квартира 2"_s}},
        {u"incident.occurred"_s, {forms::legalMoment(*base::instantFromIso(u"2026-11-20T21:00:00+05:00"), language)}},
        {u"circumstances"_s, {kk ? u"көршінің хабарламасы бойынша мас күйінде зайыбын балалардың көзінше балағаттап, ұрамын деп қорқытқан; балалар үшін қауіп төнген."_s
                                 : u"по сообщению соседа в состоянии опьянения в присутствии детей оскорблял супругу, угрожал избиением; возникла опасность для детей."_s}},
        {u"legal_basis.act"_s, {kk ? u"Құқық бұзушылық профилактикасы туралы"_s : u"О профилактике правонарушений"_s}},
        {u"legal_basis.article"_s, {u"60"_s}},
        {u"liability.article"_s, {u"461"_s}},
        {u"service.date"_s, {forms::legalDate(QDate(2026, 11, 20), language)}},
        {u"service.time"_s, {forms::legalTime(QTime(23, 40), language)}},
        {u"service.note"_s, {kk ? u"себебін айтпады"_s : u"причину не назвал"_s}},
        {u"copies.victim.date"_s, {forms::legalDate(QDate(2026, 11, 21), language)}},
        {u"copies.prosecutor.number"_s, {u"45-118"_s}},
        {u"copies.prosecutor.date"_s, {forms::legalDate(QDate(2026, 11, 21), language)}},
        {u"copies.prosecutor.time"_s, {forms::legalTime(QTime(9, 15), language)}},
        {u"prosecutor_office"_s, {kk ? u"Орал қаласының прокуратурасы"_s : u"прокуратура города Уральска"_s}},
    };
    values.texts.insert(facts.begin(), facts.end());
    values.flags[u"service.signed"_s] = false;
    values.flags[u"service.refused"_s] = true;
    addPeople(values, kk);
    return values;
}

Values memo(Language language)
{
    Values values = unitAndOrder(language);
    values.texts[u"victim.name"_s] = {u"Қасымова Һәдия Іңкәрқызы"_s};
    values.texts[u"officer.phone"_s] = {u"+7 701 000 00 02"_s};
    return values;
}

} // namespace

forms::LocalizedValues sampleOrder()
{
    return {order(Language::Kazakh), order(Language::Russian)};
}

forms::LocalizedValues sampleMemo()
{
    return {memo(Language::Kazakh), memo(Language::Russian)};
}

forms::SheetInfo sampleSheet()
{
    forms::SheetInfo info;
    info.copy = 2;
    info.number = u"27/2026/118"_s;
    info.recordId = u"019aa2f0-0000-7000-8000-000000000001"_s;
    info.printedAt = *base::instantFromIso(u"2026-11-20T23:15:00+05:00");
    info.printedBy = {u"полиция капитаны Үлгібаев Ә. Қ."_s, u"капитан полиции Үлгібаев Ә. Қ."_s, u"captain Ülgibaev"_s};
    return info;
}

forms::LocalizedValues sampleOfAll()
{
    QFile file(QFINDTESTDATA("sample.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    return {valuesOf(root, u"kk"_s), valuesOf(root, u"ru"_s)};
}

} // namespace qorgan::tests
