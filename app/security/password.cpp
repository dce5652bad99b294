// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/password.h"

#include <QStringEncoder>

#include <algorithm>
#include <array>
#include <iterator>

namespace qorgan::security {

using base::fail;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

enum class Kind { Lower, Upper, Digit, Other };

Kind kindOf(QChar c)
{
    return c.isDigit() ? Kind::Digit : c.isUpper() ? Kind::Upper : c.isLetter() ? Kind::Lower : Kind::Other;
}

/// Neighbours in the alphabet or on a row of keys, in either direction, or the same character again.
enum class Step { Free, Repeat, Sequence };

Step stepBetween(QChar before, QChar now)
{
    static const std::array rows{u"qwertyuiop"_s, u"asdfghjkl"_s, u"zxcvbnm"_s, u"йцукенгшщзхъ"_s, u"фывапролджэ"_s,
                                 u"ячсмитьбю"_s, u"әіңғүұқөһ"_s, u"1234567890"_s};
    const QChar a = before.toLower();
    const QChar b = now.toLower();
    if (a == b)
        return Step::Repeat;
    if (a.isLetterOrNumber() && b.isLetterOrNumber() && std::abs(a.unicode() - b.unicode()) == 1)
        return Step::Sequence;
    for (const QString &row : rows) {
        const qsizetype at = row.indexOf(a);
        if (at >= 0 && ((at + 1 < row.size() && row.at(at + 1) == b) || (at > 0 && row.at(at - 1) == b)))
            return Step::Sequence;
    }
    return Step::Free;
}

/// Bits that one more character adds, measured by what is tried first: the first letter of a word is any
/// letter, each following one is mostly given by the word.
double bitsOf(QChar c, bool beginsRun)
{
    switch (kindOf(c)) {
    case Kind::Lower:
    case Kind::Upper:
        return beginsRun ? 5.7 : 1.8;
    case Kind::Digit:
        return beginsRun ? 4.3 : 2.5;
    case Kind::Other:
        return beginsRun ? 5.0 : 2.0;
    }
    return 0;
}

int scoreOf(double bits)
{
    static constexpr std::array limits{25.0, 35.0, 45.0, 60.0};
    return static_cast<int>(std::count_if(limits.begin(), limits.end(), [bits](double limit) { return bits >= limit; }));
}

struct Findings {
    double bits = 0;
    int repeats = 0;
    int sequences = 0;
    bool oneKind = true;
};

Findings examine(const QString &password)
{
    Findings found;
    for (qsizetype i = 0; i < password.size(); ++i) {
        const QChar c = password.at(i);
        if (i == 0) {
            found.bits += bitsOf(c, true);
            continue;
        }
        const QChar before = password.at(i - 1);
        const Step step = stepBetween(before, c);
        found.repeats += step == Step::Repeat;
        found.sequences += step == Step::Sequence;
        found.oneKind = found.oneKind && kindOf(c) == kindOf(before);
        // A capital followed by small letters is the usual way to write a word.
        const bool wordGoesOn = kindOf(before) == Kind::Upper && kindOf(c) == Kind::Lower && (i == 1 || !password.at(i - 2).isLetter());
        found.bits += step != Step::Free ? 1.0 : bitsOf(c, kindOf(c) != kindOf(before) && !wordGoesOn);
    }
    return found;
}

QString advice(const Findings &found, qsizetype length, bool holdsLogin)
{
    if (holdsLogin)
        return u"password-contains-login"_s;
    if (2 * found.repeats >= length)
        return u"password-repeats"_s;
    if (3 * (found.sequences + found.repeats) >= length)
        return u"password-sequence"_s;
    if (found.oneKind)
        return u"password-one-kind"_s;
    return u"password-better-longer"_s;
}

qsizetype charactersOf(const QString &text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

} // namespace

Result<void> checkPassword(const QString &password)
{
    QString composed = password.normalized(QString::NormalizationForm_C);
    const qsizetype length = charactersOf(composed);
    wipe(composed);
    if (length < ShortestPassword)
        return fail(u"password-too-short"_s, u"password"_s, {QString::number(ShortestPassword)});
    if (length > LongestPassword)
        return fail(u"password-too-long"_s, u"password"_s, {QString::number(LongestPassword)});
    return {};
}

PasswordStrength passwordStrength(const QString &password, const QString &login)
{
    QString rest = password.normalized(QString::NormalizationForm_C);
    rest.detach();
    const qsizetype length = rest.size();
    const bool holdsLogin = login.size() >= 3 && rest.contains(login, Qt::CaseInsensitive);
    if (holdsLogin)
        rest.remove(login, Qt::CaseInsensitive);
    const Findings found = examine(rest);
    wipe(rest);
    int score = scoreOf(found.bits);
    if (length < ShortestPassword)
        score = 0;
    return {score, score == 4 ? QString() : advice(found, length, holdsLogin)};
}

SecretBytes secretText(const QString &typed)
{
    QString composed = typed.normalized(QString::NormalizationForm_C);
    QStringEncoder toUtf8(QStringEncoder::Utf8);
    SecretBytes buffer(static_cast<std::size_t>(toUtf8.requiredSpace(composed.size())));
    auto *begin = reinterpret_cast<char *>(buffer.data());
    const char *end = composed.isEmpty() ? begin : toUtf8.appendToBuffer(begin, composed);
    wipe(composed);
    return SecretBytes::copyOf({buffer.data(), static_cast<std::size_t>(end - begin)});
}

} // namespace qorgan::security
