// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/ChildProgram.h"
#include "app/patlasctl/CommandLine.h"
#include "app/patlasctl/Completion.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/Verbs.h"
#include "core/base/ProcessPrivacy.h"
#include "core/http/ProxyChoice.h"

#include <QCoreApplication>
#include <QTranslator>

#include <clocale>
#include <csignal>
#include <cstring>

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

} // namespace

int main(int argc, char **argv)
{
    ChildProgram::rememberStart(argc, argv);
    Console console;
    keepProcessPrivate();
    completeProxyVariables();
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"patlas"_s); // whose data it works on
    QCoreApplication::setApplicationVersion(QStringLiteral(PATLAS_VERSION));
    QTranslator english; // plural forms only; the texts are in the sources
    if (english.load(u":/i18n/patlas_en.qm"_s))
        QCoreApplication::installTranslator(&english);

    CommandLine line;
    addVerbs(line);
    auto code = ExitCode::Done;
    // Asked by the script of a shell (CompletionVerb).
    if (argc > 1 && std::strcmp(argv[1], "__complete") == 0)
        return complete(line, console, QCoreApplication::arguments().mid(2));
    Verb *verb = line.read(argc, argv, code);
    if (line.passphraseDescriptor())
        console.setPassphraseDescriptor(*line.passphraseDescriptor());
    if (verb)
        code = verb->run(console);
    return int(code);
}
