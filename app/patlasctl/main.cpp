// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/BashCompletion.h"
#include "app/patlasctl/ChildProgram.h"
#include "app/patlasctl/CommandLine.h"
#include "app/patlasctl/Completion.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/Verbs.h"
#include "core/base/ProcessPrivacy.h"
#include "core/http/ProxyChoice.h"
#include "core/session/Language.h"

#include <QCoreApplication>

#include <algorithm>
#include <clocale>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

int complete(const CommandLine &line, Console &console, const QStringList &words)
{
    bool wantsFiles = false;
    const QStringList candidates = Completion(line, console).candidates(words, wantsFiles);
    for (const QString &candidate : candidates)
        console.print(candidate);
    console.print(wantsFiles ? u"files"_s : u"words"_s);
    return 0;
}

/// Where the first word of the verb stands; not before the end: there is none.
int placeOfVerb(int argc, char **argv)
{
    int verb = 1;
    while (verb < argc && argv[verb][0] == '-')
        verb += std::strcmp(argv[verb], "--passphrase-fd") == 0
                || std::strcmp(argv[verb], "--passphrase-command") == 0
            ? 2
            : 1;
    return verb;
}

bool isVerb(int argc, char **argv, const char *word)
{
    const int verb = placeOfVerb(argc, argv);
    return verb < argc && std::strcmp(argv[verb], word) == 0;
}

int completeForBash(const CommandLine &line, Console &console, const QStringList &words)
{
    const BashLine typed(words.value(0), words.value(1));
    bool wantsFiles = false;
    const QStringList candidates = Completion(line, console).candidates(typed.words(), wantsFiles);
    for (const QString &candidate : candidates)
        console.print(typed.replyFor(candidate));
    console.print(wantsFiles ? u"files"_s : u"words"_s);
    return 0;
}

/// The words that are this program's: of the command line of another (ExecVerb) no more than the first, since
/// the reader would take lists in brackets apart.
int ownWords(int argc, char **argv)
{
    if (!isVerb(argc, argv, "exec"))
        return argc;
    const int verb = placeOfVerb(argc, argv);
    int words = verb;
    while (words < argc && std::strcmp(argv[words], "--") != 0)
        ++words;
    return std::min(argc, words + 2);
}

/// What is opened next would get the number of a standard stream that is closed, and be written into.
void openStandardStreams()
{
    int descriptor = 0;
    while (descriptor >= 0 && descriptor <= STDERR_FILENO)
        descriptor = ::open("/dev/null", O_RDWR);
    if (descriptor > STDERR_FILENO)
        ::close(descriptor);
}

} // namespace

int main(int argc, char **argv)
{
    openStandardStreams();
    ChildProgram::rememberStart(argc, argv);
    Console console;
    keepProcessPrivate();
    completeProxyVariables();
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"patlas"_s); // whose data it works on
    QCoreApplication::setApplicationVersion(QStringLiteral(PATLAS_VERSION));
    // Pages of a manual are in English, as is what they are about: verbs, options, JSON.
    const Translation translation(isVerb(argc, argv, "manual") ? u"en"_s : QString());

    CommandLine line;
    addVerbs(line);
    auto code = ExitCode::Done;
    // Asked by the script of a shell (CompletionVerb).
    if (argc > 1 && std::strcmp(argv[1], "__complete") == 0)
        return complete(line, console, QCoreApplication::arguments().mid(2));
    if (argc > 1 && std::strcmp(argv[1], "__complete_bash") == 0)
        return completeForBash(line, console, QCoreApplication::arguments().mid(2));
    Verb *verb = line.read(ownWords(argc, argv), argv, code);
    if (line.passphraseDescriptor())
        console.setPassphraseDescriptor(*line.passphraseDescriptor());
    console.setPassphraseCommand(line.passphraseCommand());
    if (verb)
        code = verb->run(console);
    if (console.isOutputLost())
        code = console.refuse(ExitCode::Storage,
                              QCoreApplication::translate("main", "Not all of the output could be written."));
    return int(code);
}
