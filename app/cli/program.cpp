// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include "cli/commands/commands.h"
#include "cli/helptext.h"
#include "cli/output.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>

namespace qorgan::cli {

namespace {

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromUtf8(argv[i]));
    return words;
}

/// An error in the command line itself is answered in the form and language asked for, as far as that can
/// be told before the line is understood.
Output outputFor(const QStringList &words, base::Language fallback)
{
    const qsizetype at = words.indexOf(u"--lang"_s);
    const auto asked = at < 0 ? std::nullopt : languageFromCode(words.value(at + 1));
    return {asked.value_or(fallback), words.contains(u"--json"_s)};
}

const Command &commandOf(const CommandSpec &spec)
{
    const auto &all = allCommands();
    return *std::find_if(all.begin(), all.end(),
                         [&](const Command &command) { return command.spec.name == spec.name; });
}

/// The application object: SQL drivers need one, paper needs one with fonts. No display is ever needed,
/// and none of our words are Qt's.
std::unique_ptr<QCoreApplication> makeApplication(char **argv, bool setsType)
{
    static int one = 1;
    if (!setsType)
        return std::make_unique<QCoreApplication>(one, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(one, argv);
}

/// Qt's remarks (a missing runtime directory, a driver's complaint) are no answer, and may name what was
/// being read; what fails is told by the answer itself.
void onlyFailures(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

base::Result<Answer> versionOrHelp(const Invocation &invocation)
{
    if (invocation.arguments.hasGlobal(u"--version"_s)) {
        Answer answer;
        answer.json = {{u"version"_s, QStringLiteral(QORGAN_VERSION)}};
        answer.text = u"qorgan-cli " QORGAN_VERSION "\n"_s;
        return answer;
    }
    const CommandSpec *spec = invocation.arguments.command();
    return spec ? commandHelp(allCommands(), spec->name, invocation.language)
                : base::Result<Answer>(overview(allCommands(), invocation.language));
}

base::Result<Answer> perform(Invocation &invocation)
{
    if (invocation.arguments.hasGlobal(u"--version"_s) || invocation.arguments.hasGlobal(u"--help"_s))
        return versionOrHelp(invocation);
    if (!invocation.arguments.command())
        return base::fail(u"command-missing"_s, {}, {}, base::ErrorKind::Usage);
    if (auto now = clockOverride(invocation); !now)
        return base::fail(now.error());
    const Command &command = commandOf(*invocation.arguments.command());
    if (command.plain)
        return command.plain(invocation);
    const auto session = openSession(invocation);
    if (!session)
        return base::fail(session.error());
    return command.inSession(invocation, **session);
}

} // namespace

int run(int argc, char **argv)
{
    Invocation invocation;
    invocation.environment = takeEnvironment();
    // The program speaks UTF-8 and sorts by its own alphabet, whatever the terminal's locale.
    qputenv("LC_ALL", "C.UTF-8");
    qInstallMessageHandler(onlyFailures);
    const QStringList words = wordsOf(argc, argv);
    const Output early = outputFor(words, invocation.environment.language);
    if (const auto prepared = casework::prepareProcess(); !prepared)
        return early.failure(prepared.error());

    std::vector<CommandSpec> grammar;
    for (const Command &command : allCommands())
        grammar.push_back(command.spec);
    auto arguments = parseArguments(words, grammar);
    if (!arguments)
        return early.failure(arguments.error());
    invocation.arguments = std::move(*arguments);
    invocation.json = invocation.arguments.hasGlobal(u"--json"_s);
    invocation.language = languageFromCode(invocation.arguments.global(u"--lang"_s))
                              .value_or(invocation.environment.language);

    const Output output(invocation.language, invocation.json);
    const CommandSpec *spec = invocation.arguments.command();
    const auto application = makeApplication(argv, spec && commandOf(*spec).setsType);
    auto answer = perform(invocation);
    return answer ? output.answer(std::move(*answer)) : output.failure(answer.error());
}

} // namespace qorgan::cli
