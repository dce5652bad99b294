// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

namespace qorgan::base {

/// Languages of the interface and of paper; Kazakh, the state language, first.
enum class Language { Kazakh, Russian, English };

inline constexpr std::array AllLanguages{Language::Kazakh, Language::Russian, Language::English};

[[nodiscard]] inline QString languageCode(Language language)
{
    using namespace Qt::StringLiterals;
    return language == Language::Kazakh ? u"kk"_s : language == Language::Russian ? u"ru"_s : u"en"_s;
}

/// The same text in three languages, as catalogues hold it.
struct Texts {
    QString kk;
    QString ru;
    QString en;

    [[nodiscard]] const QString &in(Language language) const
    {
        return language == Language::Kazakh ? kk : language == Language::Russian ? ru : en;
    }
    bool operator==(const Texts &) const = default;
};

} // namespace qorgan::base
