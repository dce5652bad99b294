// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/figures.h"
#include "benchmarks/people.h"
#include "benchmarks/subject.h"
#include "base/text.h"
#include "casework/persons.h"
#include "storage/personsearch.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace qorgan::benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr int Passes = 6;
constexpr std::int64_t Candidates = 500;
constexpr std::size_t Looked = 100;
constexpr std::size_t Shown = 20;
constexpr int Trigram = 3;
constexpr std::size_t LikelyBeginning = 7;
constexpr std::size_t WholeNumber = 10;

/// A keystroke as the C API is asked it: the expression of the index, and what a match must hold.
struct Question {
    std::string expression;
    std::vector<std::vector<std::string>> words; ///< each with its readings
    std::vector<std::pair<std::string, std::string>> digits; ///< as typed, and as a phone number would begin
};

QString trigrams(const QString &key)
{
    const QString text = key.size() < Trigram ? QString(u"  "_s + key).right(Trigram) : key;
    QStringList parts;
    for (qsizetype i = 0; i + Trigram <= text.size(); ++i)
        parts.append(QString(u'"' + text.mid(i, Trigram) + u'"'));
    return QString(u'(' + parts.join(u" AND "_s) + u')');
}

QString anyOf(QStringList readings)
{
    for (QString &reading : readings)
        reading = trigrams(reading);
    readings.removeDuplicates();
    return QString(u'(' + readings.join(u" OR "_s) + u')');
}

Question questionFor(const QString &typed)
{
    const storage::SearchTerms terms = storage::SearchTerms::of(typed);
    Question question;
    QStringList all;
    for (const QStringList &readings : terms.words) {
        all.append(anyOf(readings));
        std::vector<std::string> texts;
        for (const QString &reading : readings)
            texts.push_back(reading.toStdString());
        question.words.push_back(std::move(texts));
    }
    for (const QString &digits : terms.digits) {
        const QString kept = digits.startsWith(u'8') ? QString(u'7' + digits.mid(1)) : digits;
        all.append(anyOf({digits, kept}));
        question.digits.push_back({digits.toStdString(), "+" + kept.toStdString()});
    }
    question.expression = all.join(u" AND "_s).toStdString();
    return question;
}

struct RawPerson {
    std::string uuid, surname, givenName, patronymic, birthDate, iin, phone, sortKey, nameKey;
    bool beginsWords = false;
};

bool beginsAWord(const std::string &key, const std::string &text)
{
    return text.starts_with(key) || text.find(' ' + key) != std::string::npos;
}

bool matches(RawPerson &person, const Question &question)
{
    person.beginsWords = true;
    for (const auto &readings : question.words) {
        const auto holds = [&](const std::string &key) { return person.nameKey.find(key) != std::string::npos; };
        const auto begins = [&](const std::string &key) { return beginsAWord(key, person.nameKey); };
        if (std::none_of(readings.begin(), readings.end(), holds))
            return false;
        person.beginsWords = person.beginsWords && std::any_of(readings.begin(), readings.end(), begins);
    }
    return std::all_of(question.digits.begin(), question.digits.end(), [&](const auto &digits) {
        const auto &[typed, dialled] = digits;
        return person.iin.find(typed) != std::string::npos || person.phone.find(typed) != std::string::npos
            || person.phone.starts_with(dialled);
    });
}

RawPerson personFrom(const RawStatement &rows)
{
    return {rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4),
            rows.text(5), rows.text(6), rows.text(7), rows.text(8)};
}

std::vector<RawPerson> find(RawStatement &rows, const Question &question)
{
    std::vector<RawPerson> found;
    rows.bind(std::string_view(question.expression)).bind(Candidates);
    while (found.size() < Looked && rows.step()) {
        RawPerson person = personFrom(rows);
        if (matches(person, question))
            found.push_back(std::move(person));
    }
    rows.reset();
    std::stable_sort(found.begin(), found.end(), [](const RawPerson &a, const RawPerson &b) {
        return a.beginsWords != b.beginsWords ? a.beginsWords : a.sortKey < b.sortKey;
    });
    if (found.size() > Shown)
        found.resize(Shown);
    return found;
}

/// Those whose ИИН or phone begins with the digits, each once.
std::vector<RawPerson> findNumbered(RawStatement &byIin, RawStatement &byPhone, const Question &question)
{
    const auto &[typed, dialled] = question.digits.front();
    std::map<std::string, RawPerson> byId;
    const auto look = [&](RawStatement &rows, const std::string &beginning) {
        const std::string pastAll = beginning + ':';
        rows.bind(std::string_view(beginning)).bind(std::string_view(pastAll)).bind(static_cast<std::int64_t>(Shown));
        while (rows.step()) {
            RawPerson person = personFrom(rows);
            byId.insert_or_assign(person.uuid, std::move(person));
        }
        rows.reset();
    };
    look(byIin, typed);
    for (const std::string &beginning : std::set<std::string>{"+" + typed, dialled, "+7" + typed})
        look(byPhone, beginning);
    std::vector<RawPerson> found;
    for (auto &[id, person] : byId)
        found.push_back(std::move(person));
    std::stable_sort(found.begin(), found.end(),
                     [](const RawPerson &a, const RawPerson &b) { return a.sortKey < b.sortKey; });
    if (found.size() > Shown)
        found.resize(Shown);
    return found;
}

} // namespace

void measureSearch(const Subject &subject)
{
    RawStatement rows = subject.raw.prepare(
        "SELECT p.uuid, p.surname, p.given_name, p.patronymic, p.birth_date, p.iin, p.phone, p.sort_key, p.name_key"
        " FROM person_search s JOIN person p ON p.id = s.rowid WHERE person_search MATCH ?"
        " ORDER BY s.rowid DESC LIMIT ?");
    const std::string numbered = "SELECT p.uuid, p.surname, p.given_name, p.patronymic, p.birth_date, p.iin, p.phone,"
                                 " p.sort_key, p.name_key FROM person p WHERE ";
    RawStatement byIin = subject.raw.prepare((numbered + "p.iin >= ? AND p.iin < ? ORDER BY p.iin LIMIT ?").c_str());
    RawStatement byPhone =
        subject.raw.prepare((numbered + "p.phone >= ? AND p.phone < ? ORDER BY p.phone LIMIT ?").c_str());
    const auto shownByRaw = [&](const Question &question) -> std::size_t {
        if (question.words.empty() && !question.digits.empty()
            && question.digits.front().first.size() >= LikelyBeginning) {
            const std::size_t found = findNumbered(byIin, byPhone, question).size();
            if (found == Shown || question.digits.front().first.size() >= WholeNumber)
                return found;
        }
        return question.expression.empty() ? 0 : find(rows, question).size();
    };
    const QStringList typed = keystrokes();
    std::vector<Question> questions;
    for (const QString &text : typed)
        questions.push_back(questionFor(text));

    casework::PersonSearch search(subject.session);
    const auto count = static_cast<int>(typed.size());
    const auto at = [count](int round) { return static_cast<std::size_t>((round + count) % count); };
    std::vector<std::size_t> shown(static_cast<std::size_t>(count));
    Comparison comparison = compare(
        Passes * count, count,
        [&](int round) { shown[at(round)] = taken(search.type(typed[static_cast<qsizetype>(at(round))])).size(); },
        [&](int round) {
            const Question &question = questions[at(round)];
            const std::size_t found = shownByRaw(question);
            // In the warm-up round either may be the first; then both must show the same number of persons.
            if (round >= 0 && found != shown[at(round)])
                qFatal("keystroke %zu: raw shows %zu, ours %zu", at(round), found, shown[at(round)]);
        });
    comparison.rows = std::accumulate(shown.begin(), shown.end(), qint64{0});
    report(u"person-search-keystroke"_s, std::move(comparison), Judged::NinetyNinth);
}

} // namespace qorgan::benchmarks
