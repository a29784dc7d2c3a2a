// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CodeSnippet.h"
#include "core/interchange/SnippetLanguage.h"
#include "core/interchange/SnippetLimits.h"

#include "tests/core/http/RawServer.h"
#include "tests/core/interchange/SnippetRequests.h"
#include "tests/core/preflight/SmallApi.h"
#include "tests/support/RunSnippet.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace patlas;
using namespace patlas::test;
using namespace patlas::test::snippetrequests;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

/// The snippets as one program that is told which to run, so that they are compiled once.
QByteArray inOneProgram(const QByteArrayList &texts, bool takesArguments)
{
    QByteArray includes;
    QByteArray functions;
    QByteArray calls;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QByteArray name = "snippet" + QByteArray::number(i);
        functions += "namespace " + name + " {\n";
        for (const QByteArray &line : texts[i].split('\n')) {
            const bool isShared = line.startsWith("#include") || line.startsWith("using ");
            QByteArray &where = isShared ? includes : functions;
            where += line + '\n';
        }
        functions += "}\n";
        calls += "    if (number == " + QByteArray::number(i) + ") return " + name
            + (takesArguments ? "::main(argc, argv);\n" : "::main();\n");
    }
    return includes + "#include <cstdlib>\n" + functions
        + "int main(int argc, char *argv[])\n{\n    const int number = argc > 1 ? std::atoi(argv[1]) : -1;\n"
        + calls + "    return 1;\n}\n";
}

/// Writes the snippets, compiles those that need it at once, and says how each is run.
QStringList prepared(const SnippetRunner &runner, const QByteArrayList &texts, const QDir &directory)
{
    const QByteArray id = runner.id;
    QStringList commands;
    if (id.startsWith("cpp-")) {
        write(directory.filePath(u"snippet.cpp"_s), inOneProgram(texts, id == "cpp-qt"));
        if (!runFor(runner, QString::fromLatin1(runner.run).section(u" && ./"_s, 0, 0), directory.path()))
            return {};
        for (qsizetype i = 0; i < texts.size(); ++i)
            commands += u"./snippet %1"_s.arg(i);
        return commands;
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (id == "java") {
            const QString name = u"Main%1"_s.arg(i);
            write(directory.filePath(name + u".java"_s),
                  QByteArray(texts[i]).replace("class Main", "class " + name.toLatin1()));
            commands += u"java -XX:TieredStopAtLevel=1 -cp . "_s + name;
        } else {
            const QString folder = QString::number(i);
            directory.mkdir(folder);
            write(directory.filePath(folder + u'/' + QString::fromLatin1(runner.file)), texts[i]);
            commands += u"cd %1 && { %2; }"_s.arg(folder, QString::fromLatin1(runner.run));
        }
    }
    const bool isReady =
        id != "java" || runFor(runner, u"javac -encoding UTF-8 -proc:none Main*.java"_s, directory.path());
    return isReady ? commands : QStringList();
}

/// Texts of characters that quoting has to think of.
QString drawnText(QRandomGenerator &random)
{
    static const QString interesting =
        u"\"'`\\$#{}()<>%?*/|&;!@=:~ \n\r\t\u00a0\u0085\u200e\u202e\u2028\u2029\u2066\ufeff"
        "\u2018\u2019\u201c\u201d\u201eabnrtux0123\u00e9\u4e2d\u00ab\u00bb"_s;
    QString text;
    for (int left = random.bounded(30); left > 0; --left) {
        const int choice = random.bounded(12);
        if (choice == 0)
            text += QString::fromUcs4(U"\U0001d11e", 1);
        else if (choice == 1)
            text += QChar(random.bounded(1, 0x20));
        else
            text += interesting.at(random.bounded(int(interesting.size())));
    }
    return text;
}

} // namespace

/// What a snippet sends is what Patlas would send, or the snippet says what is different.
class EverySnippetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageSendsTheSameRequest_data();
    void everyLanguageSendsTheSameRequest();
    void everyLanguageSaysWhatItCannotSend_data();
    void everyLanguageSaysWhatItCannotSend();
    void everyLanguageHasAPlaceInTheList();
    void noTemplateIsLeftUnfilled_data();
    void noTemplateIsLeftUnfilled();
    void textsNeverLeaveTheirLiterals_data();
    void textsNeverLeaveTheirLiterals();
    void namesOfAnApiCannotRunCommands();
    void idsThatAreNotKnownAreCurl();

private:
    PreflightReport reportOn(const RequestDraft &draft, const RawServer *server = nullptr) const;

    const ApiDescription m_api = smallApi();
};

PreflightReport EverySnippetTest::reportOn(const RequestDraft &draft, const RawServer *server) const
{
    PreflightContext context = sandboxContext(m_api);
    if (server)
        context.environment.apiBase = server->url(u"/v1/api"_s);
    return preflight(draft, context);
}

void EverySnippetTest::everyLanguageSendsTheSameRequest_data()
{
    QTest::addColumn<SnippetKind>("kind");
    for (const SnippetRunner &runner : snippetRunners)
        QTest::newRow(runner.id) << SnippetKind(QLatin1StringView(runner.id));
}

void EverySnippetTest::everyLanguageSendsTheSameRequest()
{
    QFETCH(SnippetKind, kind);
    const SnippetRunner &runner = *runnerOf(kind);
    if (!programOf(runner))
        QSKIP("the client of this language is not installed here");
    const snippets::SnippetLanguage &language = *snippets::language(kind.id());
    QTemporaryDir directory;
    const QString file = directory.filePath(u"it's a shot $x.png"_s);
    write(file, QByteArray("the \0 image\r\n", 13));
    const std::vector<Wanted> wanted = wantedRequests(file);
    std::vector<std::unique_ptr<RawServer>> servers;
    std::vector<PreflightReport> reports;
    QByteArrayList texts;
    for (const Wanted &each : wanted) {
        servers.push_back(std::make_unique<RawServer>(
            RawServer::reply("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok")));
        reports.push_back(reportOn(each.draft, servers.back().get()));
        QVERIFY2(reports.back().verdict != Verdict::CannotBeSent, each.name);
        texts += snippet(kind, reports.back(), each.draft).toUtf8();
    }
    const QStringList commands = prepared(runner, texts, QDir(directory.path()));
    QCOMPARE(commands.size(), texts.size());
    QByteArrayList differences;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const QByteArray text = texts.at(qsizetype(i));
        const QByteArrayList limits =
            snippets::limitsOf(language, reports[i], wanted[i].draft, snippets::SnippetCredentials(nullptr));
        for (const QByteArray &limit : limits)
            QVERIFY2(text.contains(language.rule("comment") + ' ' + limit), limit.constData());
        const bool isWell =
            runFor(runner, commands.at(qsizetype(i)), directory.path(),
                   {{u"GL_STRINGS_PROJECT_TOKEN"_s, projectSecret}, {u"GL_STRINGS_PAT"_s, personalSecret}},
                   !limits.isEmpty());
        const QByteArrayList &requests = servers[i]->requests;
        QByteArray found = requests.size() == 1 ? difference(requests[0], reports[i], wanted[i].draft)
            : requests.isEmpty()                ? QByteArray("nothing was sent")
                                                : QByteArray("more than one request was sent");
        if (found.isEmpty() && !isWell)
            found = "the program failed";
        if (!found.isEmpty() && limits.isEmpty())
            differences += QByteArray(wanted[i].name) + ": " + found + '\n' + text;
        else if (qEnvironmentVariableIsSet("PATLAS_SHOW_LIMITS") && !limits.isEmpty())
            qInfo().noquote() << wanted[i].name << "|" << limits.join(" / ") << "|"
                              << (found.isEmpty() ? "THE SAME" : found);
        QVERIFY(!QFile::exists(directory.filePath(u"owned"_s)));
        QVERIFY(!QFile::exists(directory.filePath(QString::number(i) + u"/owned"_s)));
    }
    QVERIFY2(differences.isEmpty(), differences.join("\n\n").constData());
}

void EverySnippetTest::everyLanguageSaysWhatItCannotSend_data()
{
    everyLanguage(false);
}

void EverySnippetTest::everyLanguageSaysWhatItCannotSend()
{
    QFETCH(SnippetKind, kind);
    const snippets::SnippetLanguage &language = *snippets::language(kind.id());
    for (const Wanted &each : wantedRequests(u"/tmp/a.png"_s)) {
        const auto report = reportOn(each.draft);
        const QString text = snippet(kind, report, each.draft);
        for (const QByteArray &limit :
             snippets::limitsOf(language, report, each.draft, snippets::SnippetCredentials(nullptr)))
            QVERIFY2(text.contains(QString::fromUtf8(language.rule("comment") + ' ' + limit)),
                     qPrintable(text));
    }
    // A line break in a name does not end the comment.
    RequestDraft typed = to(u"GET"_s, u"/v1/api/elsewhere"_s);
    typed.omittedHeaders = {u"X\nsystem(1)"_s};
    for (const QByteArray &limit :
         snippets::limitsOf(language, reportOn(typed), typed, snippets::SnippetCredentials(nullptr)))
        QVERIFY2(!limit.contains('\n'), limit.constData());
}

void EverySnippetTest::everyLanguageHasAPlaceInTheList()
{
    QStringList ids;
    QStringList groups;
    for (const SnippetChoice &choice : snippetLanguages()) {
        QVERIFY2(!choice.title.isEmpty() && !choice.group.isEmpty(), choice.kind.id().data());
        QVERIFY2(!ids.contains(choice.kind.id()), choice.kind.id().data());
        QVERIFY2(choice.group == groups.value(groups.size() - 1) || !groups.contains(choice.group),
                 "a group is in two places");
        ids += choice.kind.id();
        groups += choice.group;
        QVERIFY(snippetKindOf(choice.kind.id()) == choice.kind);
        QVERIFY(snippets::language(choice.kind.id())->quote);
    }
    for (const SnippetKind kind : {SnippetKind::Curl, SnippetKind::HttpFile, SnippetKind::PythonRequests,
                                   SnippetKind::JavaScriptFetch})
        QVERIFY(ids.contains(kind.id()));
    QCOMPARE(ids.size(), 20);
}

void EverySnippetTest::noTemplateIsLeftUnfilled_data()
{
    everyLanguage(false);
}

void EverySnippetTest::noTemplateIsLeftUnfilled()
{
    QFETCH(SnippetKind, kind);
    for (const Wanted &each : wantedRequests(u"/tmp/a.png"_s)) {
        const QString text = snippet(kind, reportOn(each.draft), each.draft);
        const bool isTyped =
            QString::fromUtf8(each.draft.body).contains(u'\u00ab') || !each.draft.parts.empty();
        QVERIFY2(isTyped || (!text.contains(u'\u00ab') && !text.contains(u'\u00bb')), qPrintable(text));
        QVERIFY2(!text.contains(u"{value}"_s) && !text.contains(u"{name}"_s), qPrintable(text));
        QVERIFY(text.endsWith(u'\n'));
    }
    QCOMPARE(snippet(SnippetKind("none"_L1), reportOn(createTag()), createTag()), QString());
}

void EverySnippetTest::textsNeverLeaveTheirLiterals_data()
{
    QTest::addColumn<QByteArray>("quoting");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("each");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("command");
    QTest::newRow("shell") << QByteArray("shell") << QByteArray() << QByteArray("printf '%s\\0' {text}\n")
                           << QByteArray() << u"sh texts"_s;
    QTest::newRow("printf") << QByteArray("printf") << QByteArray()
                            << QByteArray("printf -- {text}\nprintf '\\0'\n") << QByteArray()
                            << u"sh texts"_s;
    QTest::newRow("python") << QByteArray("python") << QByteArray("import sys\n")
                            << QByteArray("sys.stdout.buffer.write({text}.encode() + b'\\0')\n")
                            << QByteArray() << u"python3 texts"_s;
    QTest::newRow("javascript") << QByteArray("javascript") << QByteArray()
                                << QByteArray("process.stdout.write({text} + '\\0');\n") << QByteArray()
                                << u"node texts"_s;
    QTest::newRow("php") << QByteArray("php") << QByteArray("<?php\n")
                         << QByteArray("echo {text}, \"\\0\";\n") << QByteArray() << u"php texts"_s;
    QTest::newRow("ruby") << QByteArray("ruby") << QByteArray() << QByteArray("print {text}, \"\\0\"\n")
                          << QByteArray() << u"ruby texts"_s;
    QTest::newRow("cpp") << QByteArray("cpp") << QByteArray("#include <cstdio>\nint main() {\n")
                         << QByteArray("std::fputs({text}, stdout); std::putchar(0);\n") << QByteArray("}\n")
                         << u"mv texts texts.cpp && g++ -O0 -w texts.cpp && ./a.out"_s;
    QTest::newRow("java") << QByteArray("java")
                          << QByteArray(
                                 "import java.io.*;\nclass Main { public static void main(String[] a) throws "
                                 "Exception { var out = new PrintStream(new "
                                 "FileOutputStream(FileDescriptor.out), true, \"UTF-8\");\n")
                          << QByteArray("out.print({text}); out.print('\\0');\n") << QByteArray("}}\n")
                          << u"mv texts Main.java && java Main.java"_s;
    QTest::newRow("go") << QByteArray("go") << QByteArray("package main\nimport \"os\"\nfunc main() {\n")
                        << QByteArray("os.Stdout.WriteString({text} + \"\\x00\")\n") << QByteArray("}\n")
                        << u"mv texts texts.go && go run texts.go"_s;
    QTest::newRow("rust") << QByteArray("rust") << QByteArray("fn main() {\n")
                          << QByteArray("print!(\"{}\\0\", {text});\n") << QByteArray("}\n")
                          << u"mv texts texts.rs && rustc -o out texts.rs && ./out"_s;
    for (const char *name : {"csharp", "kotlin", "powershell", "swift"}) // not installed anywhere
        QTest::newRow(name) << QByteArray(name) << QByteArray() << QByteArray() << QByteArray() << QString();
}

void EverySnippetTest::textsNeverLeaveTheirLiterals()
{
    QFETCH(QByteArray, quoting);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, each);
    QFETCH(QByteArray, after);
    QFETCH(QString, command);
    const SnippetQuoting quote = snippetQuoting(quoting);
    QVERIFY(quote);
    QRandomGenerator random(7);
    QByteArray wanted;
    QByteArray program = before;
    for (int i = 0; i < 300; ++i) {
        const QByteArray text = drawnText(random).toUtf8();
        const QByteArray literal = quote(text);
        wanted += text + '\0';
        program += QByteArray(each).replace("{text}", literal);
        if (quoting == "shell" || quoting == "printf")
            continue;
        // Also without its compiler: one line, and nothing in it ends it or starts an expression.
        QVERIFY2(literal.startsWith('"') && literal.endsWith('"') && !literal.contains('\n')
                     && !literal.contains('\r') && !literal.contains(u"\u202e"_s.toUtf8()),
                 literal.constData());
        const char mark = quoting == "powershell" ? '`' : '\\';
        for (qsizetype at = 1; at < literal.size() - 1; ++at) {
            if (literal.at(at) == mark) {
                ++at;
                QVERIFY2(at < literal.size() - 1, literal.constData());
                QVERIFY2(quoting != "swift" || literal.at(at) != '(', literal.constData());
                continue;
            }
            QVERIFY2(literal.at(at) != '"', literal.constData());
            const bool starts = (literal.at(at) == '$' && (quoting == "kotlin" || quoting == "php"))
                || (literal.at(at) == '#' && quoting == "ruby")
                || (literal.at(at) == '$' && quoting == "powershell"
                    && !literal.mid(at).startsWith("$([char]0x"));
            QVERIFY2(!starts, literal.constData());
        }
    }
    const QString name =
        command.section(u' ', command.startsWith(u"mv"_s) ? 4 : 0, command.startsWith(u"mv"_s) ? 4 : 0);
    if (command.isEmpty() || QStandardPaths::findExecutable(name).isEmpty())
        QSKIP("the interpreter of this language is not installed here");
    QTemporaryDir directory;
    write(directory.filePath(u"texts"_s), program + after);
    QVERIFY(printedBy(u"{ %1; } > printed"_s.arg(command), directory.path()));
    QFile printed(directory.filePath(u"printed"_s));
    QVERIFY(printed.open(QIODevice::ReadOnly));
    QCOMPARE(printed.readAll().split('\0'), wanted.split('\0'));
}

void EverySnippetTest::namesOfAnApiCannotRunCommands()
{
    // Both are allowed in the name of a header.
    PreflightReport report = reportOn(createTag());
    report.placements.front().name = "X-`touch$IFS-owned`";
    report.placements.front().prefix = "\"$(touch owned) ";
    for (const char *id : {"curl", "httpie", "wget"}) {
        const QString text = snippet(SnippetKind(QLatin1StringView(id)), report, createTag());
        QVERIFY2(text.contains(u"X-\\`touch\\$IFS-owned\\`"_s) && text.contains(u"\\\"\\$(touch owned) "_s),
                 qPrintable(text));
    }
}

void EverySnippetTest::idsThatAreNotKnownAreCurl()
{
    QVERIFY(snippetKindOf(u"go"_s).id() == "go"_L1);
    QVERIFY(snippetKindOf({}) == SnippetKind::Curl);
    QVERIFY(snippetKindOf(u"cobol"_s) == SnippetKind::Curl);
}

PATLAS_CORE_TEST(EverySnippetTest)
#include "tst_everysnippet.moc"
