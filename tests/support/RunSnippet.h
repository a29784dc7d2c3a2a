// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/CodeSnippet.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTest>

#include <array>
#include <optional>

namespace patlas::test {

/// How snippets of a language are run, in commands of sh.
struct SnippetRunner {
    const char *id;
    const char *isInstalled; ///< what it prints is $PROGRAM for the other
    const char *file;
    const char *run;
    bool isCompiled = false; ///< takes seconds for each
};

inline constexpr const char *nodeWithFetch = "node -e 'process.exit(typeof fetch === \"function\" ? 0 : 1)'";
// Any Python that has the library: the first one may be another than Debian's.
inline constexpr const char *pythonWithRequests =
    "python3 -c 'import requests, sys; print(sys.executable)' || { /usr/bin/python3 -c 'import requests' && "
    "echo /usr/bin/python3; }";
inline constexpr const char *pythonWithHttpx =
    "python3 -c 'import httpx, sys; print(sys.executable)' || { /usr/bin/python3 -c 'import httpx' && echo "
    "/usr/bin/python3; }";

/// Languages without a line here are not packaged by Debian, or take a registry of their own: C#, Kotlin,
/// PowerShell, Rust and Swift.
inline constexpr std::array snippetRunners{
    SnippetRunner{"curl", "command -v curl", "snippet.sh", "sh snippet.sh"},
    SnippetRunner{"httpie", "command -v http", "snippet.sh", "sh snippet.sh"},
    SnippetRunner{"wget", "command -v wget", "snippet.sh", "sh snippet.sh"},
    SnippetRunner{"javascript-fetch", nodeWithFetch, "snippet.mjs", "node snippet.mjs"},
    // Debian's packages of Node are not where modules are looked for.
    SnippetRunner{"javascript-axios", "command -v node && test -d /usr/share/nodejs/axios", "snippet.mjs",
                  "ln -sfn /usr/share/nodejs node_modules; node --preserve-symlinks snippet.mjs"},
    SnippetRunner{"javascript-node", "command -v node", "snippet.mjs", "node snippet.mjs"},
    SnippetRunner{"python-requests", pythonWithRequests, "snippet.py", "\"$PROGRAM\" snippet.py"},
    SnippetRunner{"python-httpx", pythonWithHttpx, "snippet.py", "\"$PROGRAM\" snippet.py"},
    SnippetRunner{"php", "php -r 'exit(function_exists(\"curl_init\") ? 0 : 1);'", "snippet.php",
                  "php snippet.php"},
    SnippetRunner{"ruby", "command -v ruby", "snippet.rb", "ruby snippet.rb"},
    SnippetRunner{
        "cpp-libcurl", "command -v g++ && pkg-config libcurl", "snippet.cpp",
        "g++ -O0 -std=c++17 snippet.cpp -o snippet $(pkg-config --cflags --libs libcurl) && ./snippet", true},
    SnippetRunner{
        "cpp-qt", "command -v g++ && pkg-config Qt6Network", "snippet.cpp",
        "g++ -O0 -std=c++17 -fPIC snippet.cpp -o snippet $(pkg-config --cflags --libs Qt6Network) && "
        "./snippet",
        true},
    SnippetRunner{"go", "command -v go", "snippet.go", "go run snippet.go", true},
    SnippetRunner{"java", "command -v java", "Main.java", "java Main.java", true},
};

inline const SnippetRunner *runnerOf(SnippetKind kind)
{
    for (const SnippetRunner &each : snippetRunners) {
        if (kind.id() == QLatin1StringView(each.id))
            return &each;
    }
    return nullptr;
}

/// Runs a command in the directory, with these variables set, and gives what it printed; nullopt when it does
/// not end well. The event loop runs meanwhile, because the server of a test may be on this thread.
inline std::optional<QByteArray> printedBy(const QString &command, const QString &directory,
                                           const QMap<QString, QByteArray> &variables = {},
                                           bool isQuiet = false)
{
    QProcess process;
    process.setWorkingDirectory(directory);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
        environment.insert(variable.key(), QString::fromUtf8(variable.value()));
    // ThreadSanitizer's tests run with a Qt that is built for it, which a snippet's own program cannot load.
    environment.remove(QStringLiteral("LD_LIBRARY_PATH"));
    environment.remove(QStringLiteral("QT_PLUGIN_PATH"));
    environment.insert(QStringLiteral("PYTHONIOENCODING"), QStringLiteral("utf-8"));
    environment.insert(QStringLiteral("no_proxy"), QStringLiteral("*"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("sh"), {QStringLiteral("-c"), command});
    const bool ended =
        QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 120'000);
    const QByteArray complaint = process.readAllStandardError();
    const bool isWell = ended && process.exitCode() == 0;
    if (!isWell && !isQuiet)
        qWarning().noquote() << complaint;
    return isWell ? std::optional(process.readAllStandardOutput()) : std::nullopt;
}

/// What its command printed where the language is installed.
inline std::optional<QByteArray> programOf(const SnippetRunner &runner)
{
    static QMap<QByteArray, std::optional<QByteArray>> known;
    const auto found = known.constFind(runner.id);
    if (found != known.constEnd())
        return *found;
    std::optional<QByteArray> program =
        printedBy(QString::fromLatin1(runner.isInstalled), QDir::tempPath(), {}, true);
    if (program)
        *program = program->trimmed();
    known.insert(runner.id, program);
    return program;
}

/// Runs a command for the language, as `printedBy` does.
inline bool runFor(const SnippetRunner &runner, const QString &command, const QString &directory,
                   QMap<QString, QByteArray> variables = {}, bool isQuiet = false)
{
    variables.insert(QStringLiteral("PROGRAM"), programOf(runner).value_or(QByteArray()));
    return printedBy(command, directory, variables, isQuiet).has_value();
}

/// Runs the text with the interpreter of its language, with these variables set; false when that is not
/// installed.
inline bool runSnippet(SnippetKind kind, const QByteArray &text, const QString &directory,
                       const QMap<QString, QByteArray> &variables)
{
    const SnippetRunner *runner = runnerOf(kind);
    if (!runner || !programOf(*runner))
        return false;
    QFile file(QDir(directory).filePath(QString::fromLatin1(runner->file)));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return false;
    file.close();
    runFor(*runner, QString::fromLatin1(runner->run), directory, variables);
    return true;
}

/// A column "kind" with a row for each language; of those that can be run, only the ones that need no
/// compiler.
inline void everyLanguage(bool isToRun)
{
    QTest::addColumn<SnippetKind>("kind");
    for (const SnippetChoice &choice : snippetLanguages()) {
        const SnippetRunner *runner = runnerOf(choice.kind);
        if (!isToRun || (runner && !runner->isCompiled))
            QTest::newRow(choice.kind.id().data()) << choice.kind;
    }
}

} // namespace patlas::test
