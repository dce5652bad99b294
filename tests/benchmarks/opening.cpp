// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/figures.h"
#include "benchmarks/subject.h"
#include "casework/sessionopener.h"

#include <string>
#include <vector>

namespace qorgan::benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 60;
constexpr int WarmUps = 5;

const std::vector<std::string> Reads{
    "SELECT uuid, training, slots_generation, search_key FROM register",
    "SELECT code, region, number_prefix, name_kk, name_ru, name_en, address_kk, address_ru, address_en, phone,"
    " prosecutor_office_kk, prosecutor_office_ru, prosecutor_office_en FROM unit",
    "SELECT id, uuid, login, roles, full_name, rank, position, section, phone, created_at, disabled_at FROM account"
    " WHERE login = ?"};

/// From the unwrapped key to a session in the hands of its account.
Run openOurs(const Subject &subject, const QString &directory)
{
    Run unwrapped;
    const auto session = openedAgain(subject, directory, &unwrapped);
    return since(unwrapped);
}

/// The same file opened with the same settings, and the same rows read: version of the schema, the register, the
/// account, the unit.
Run openRaw(const Subject &subject, const QString &directory)
{
    const std::string file = casework::registerFile(directory).toStdString();
    const std::string cipher = subject.session.cipher().toStdString();
    const std::string login = subject.session.account().login.toStdString();
    const Run start = started();
    RawRegister raw(file, subject.session.dataKey(), cipher);
    if (raw.number("PRAGMA user_version") == 0)
        qFatal("no schema");
    for (const std::string &sql : Reads) {
        RawStatement row = raw.prepare(sql.c_str());
        if (sql.ends_with('?'))
            row.bind(std::string_view(login));
        if (!row.step())
            qFatal("nothing read: %s", sql.c_str());
        for (int column = 0; column < row.columns(); ++column)
            static_cast<void>(row.cell(column));
    }
    return since(start);
}

} // namespace

std::unique_ptr<casework::Session> openedAgain(const Subject &subject, const QString &directory, Run *unwrapped)
{
    casework::OpenOptions options;
    options.clockOverride = subject.session.now();
    options.anyPlace = true;
    casework::SessionOpener opener(directory, options);
    return taken(opener.open(subject.session.account().login,
                             [&](const security::KeySlots &) -> base::Result<security::SecretBytes> {
                                 auto key = subject.session.dataKey().clone();
                                 if (unwrapped)
                                     *unwrapped = started();
                                 return key;
                             }));
}

void measureOpening(const Subject &subject, const QString &directory)
{
    Comparison comparison;
    for (int round = -WarmUps; round < Rounds; ++round) {
        const bool oursFirst = round % 2 == 0;
        const Run first = oursFirst ? openOurs(subject, directory) : openRaw(subject, directory);
        const Run second = oursFirst ? openRaw(subject, directory) : openOurs(subject, directory);
        if (round >= 0)
            comparison.add(oursFirst ? first : second, oursFirst ? second : first);
    }
    comparison.rows = static_cast<qint64>(Reads.size());
    report(u"register-opened"_s, std::move(comparison));
}

} // namespace qorgan::benchmarks
