// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CodeSnippet.h"

#include "tests/core/http/RawServer.h"
#include "tests/core/preflight/SmallApi.h"
#include "tests/support/RunSnippet.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

namespace {

const QString hostile =
    u"it's \"quoted\" \\ $(touch owned) `touch owned` $HOME %s !! #{x} ${y} ü€𝄞 </script> @file"_s;

/// The headers and body that the language's client sent.
struct Received {
    QByteArray line;
    QByteArray headers;
    QByteArray body;
};

Received takenApart(const QByteArray &request)
{
    const qsizetype line = request.indexOf("\r\n");
    const qsizetype end = request.indexOf("\r\n\r\n");
    return {request.left(line), request.mid(line + 2, end - line), request.mid(end + 4)};
}

std::vector<CredentialSecret> credentials()
{
    std::vector<CredentialSecret> all;
    all.push_back({u"p-demo"_s, Secret::copyOf(projectSecret.toStdString())});
    all.push_back({u"t-ci"_s, Secret::copyOf(personalSecret.toStdString())});
    return all;
}

} // namespace

class CodeSnippetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatItsNameGivesAwayIsDots();
    void init();
    void curlLooksLikeTheServicesManual();
    void credentialsArePlaceholders_data();
    void credentialsArePlaceholders();
    void tokensInOtherPlacesAreRedacted_data();
    void tokensInOtherPlacesAreRedacted();
    void snippetsWithSecretsContainThem_data();
    void snippetsWithSecretsContainThem();
    void httpFileIsAPlainTextRequest();
    void curlCommandIsValidShellSyntax_data();
    void curlCommandIsValidShellSyntax();
    void snippetsSendTheRequest_data();
    void snippetsSendTheRequest();
    void everyBodyIsSentWithEveryMethod_data();
    void everyBodyIsSentWithEveryMethod();
    void headersBeyondAsciiAreTheSameBytes_data();
    void headersBeyondAsciiAreTheSameBytes();
    void omittedHeadersAreNotSent_data();
    void omittedHeadersAreNotSent();
    void methodsInLowerCaseAreSaidToChange();
    void linesOfOneNameAreAllSent_data();
    void linesOfOneNameAreAllSent();
    void snippetsWithSecretsSendThem();
    void formSnippetsSendPartsAndFiles_data();
    void formSnippetsSendPartsAndFiles();

private:
    PreflightReport reportOn(const RequestDraft &draft, const RawServer *server = nullptr) const;
    /// Runs the text with the language's interpreter in an empty directory; false when it is not installed.
    bool run(SnippetKind kind, const QByteArray &text, bool withVariables = true);

    const ApiDescription m_api = smallApi();
    std::unique_ptr<QTemporaryDir> m_directory;
};

void CodeSnippetTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

PreflightReport CodeSnippetTest::reportOn(const RequestDraft &draft, const RawServer *server) const
{
    PreflightContext context = sandboxContext(m_api);
    if (server)
        context.environment.apiBase = server->url(u"/v1/api"_s);
    return preflight(draft, context);
}

bool CodeSnippetTest::run(SnippetKind kind, const QByteArray &text, bool withVariables)
{
    QMap<QString, QByteArray> variables;
    if (withVariables)
        variables = {{u"GL_STRINGS_PROJECT_TOKEN"_s, projectSecret}, {u"GL_STRINGS_PAT"_s, personalSecret}};
    return runSnippet(kind, text, m_directory->path(), variables);
}

void CodeSnippetTest::curlLooksLikeTheServicesManual()
{
    QCOMPARE(
        snippet(SnippetKind::Curl, reportOn(createTag()), createTag()),
        u"curl --globoff -X 'POST' 'http://127.0.0.1:43117/v1/api/tags?app=5f0000000000000000000001' \\\n"
        "  -H \"Authorization: Bearer $GL_STRINGS_PROJECT_TOKEN\" \\\n"
        "  -H \"X-Personal-Access-Token: $GL_STRINGS_PAT\" \\\n"
        "  -H 'Content-Type: application/json' \\\n"
        "  --data-raw '{\"name\":\"release-2\"}'\n"_s);
}

void CodeSnippetTest::credentialsArePlaceholders_data()
{
    everyLanguage(false);
}

void CodeSnippetTest::credentialsArePlaceholders()
{
    QFETCH(SnippetKind, kind);
    const QString text = snippet(kind, reportOn(createTag()), createTag());
    QVERIFY(text.contains(u"GL_STRINGS_PROJECT_TOKEN"_s));
    QVERIFY(text.contains(u"GL_STRINGS_PAT"_s));
    QVERIFY(text.contains(u"Bearer "_s));
    const RequestDraft bare = draft(u"GET"_s, u"/v1/api/tags"_s);
    QVERIFY(!snippet(kind, reportOn(bare), bare).contains(u"GL_STRINGS_PAT"_s));
}

void CodeSnippetTest::tokensInOtherPlacesAreRedacted_data()
{
    everyLanguage(false);
}

void CodeSnippetTest::tokensInOtherPlacesAreRedacted()
{
    QFETCH(SnippetKind, kind);
    RequestDraft typed = createTag();
    typed.queryParameters = {{u"q"_s, QString::fromLatin1(personalSecret), true}};
    typed.headers = {{u"X-Api-Key"_s, u"hunter2"_s, true}};
    typed.body = '"' + projectSecret + '"';
    const QByteArray text = snippet(kind, reportOn(typed), typed).toUtf8();
    QVERIFY(!text.contains(personalSecret));
    QVERIFY(!text.contains(projectSecret));
    QVERIFY(!text.contains("hunter2"));
}

void CodeSnippetTest::snippetsWithSecretsContainThem_data()
{
    everyLanguage(false);
}

void CodeSnippetTest::snippetsWithSecretsContainThem()
{
    QFETCH(SnippetKind, kind);
    const Secret text = snippetWithSecrets(kind, reportOn(createTag()), createTag(), credentials());
    QVERIFY(text.view().find("Bearer " + projectSecret.toStdString()) != std::string_view::npos);
    QVERIFY(text.view().find(personalSecret.toStdString()) != std::string_view::npos);
    QVERIFY(text.view().find("GL_STRINGS") == std::string_view::npos);
}

void CodeSnippetTest::httpFileIsAPlainTextRequest()
{
    QCOMPARE(snippet(SnippetKind::HttpFile, reportOn(createTag()), createTag()),
             u"POST http://127.0.0.1:43117/v1/api/tags?app=5f0000000000000000000001\n"
             "Authorization: Bearer {{GL_STRINGS_PROJECT_TOKEN}}\n"
             "X-Personal-Access-Token: {{GL_STRINGS_PAT}}\n"
             "Content-Type: application/json\n\n"
             "{\"name\":\"release-2\"}\n"_s);
}

void CodeSnippetTest::curlCommandIsValidShellSyntax_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quote") << u"'"_s;
    QTest::newRow("quotes") << u"''\"\"''"_s;
    QTest::newRow("backslash at the end") << u"\\"_s;
    QTest::newRow("line breaks") << u"a\nb\r\nc\n"_s;
    QTest::newRow("hostile") << hostile;
}

void CodeSnippetTest::curlCommandIsValidShellSyntax()
{
    QFETCH(QString, text);
    RequestDraft typed = createTag();
    typed.bodyKind = BodyKind::Text;
    typed.body = text.toUtf8();
    typed.queryParameters = {{text, text, true}};
    const QByteArray command = snippet(SnippetKind::Curl, reportOn(typed), typed).toUtf8();
    QProcess shell;
    shell.start(u"sh"_s, {u"-n"_s});
    shell.write(command);
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished());
    QVERIFY2(shell.exitCode() == 0, command.constData());
}

void CodeSnippetTest::snippetsSendTheRequest_data()
{
    everyLanguage(true);
}

void CodeSnippetTest::snippetsSendTheRequest()
{
    QFETCH(SnippetKind, kind);
    RawServer server(RawServer::reply("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok"));
    RequestDraft typed = createTag();
    typed.bodyKind = BodyKind::Text;
    typed.body = hostile.toUtf8() + "\r\n\n\t\x01 [{}] \xe2\x80\xa8 end\n";
    typed.queryParameters = {{u"q[0]"_s, hostile, true}};
    typed.headers = {{u"X-Note"_s, u"it's \"q\" \\ $(touch owned) `x` $HOME"_s, true}};
    const auto report = reportOn(typed, &server);
    if (!run(kind, snippet(kind, report, typed).toUtf8()))
        QSKIP("the client of this language is not installed here");
    QCOMPARE(server.requests.size(), 1);
    const Received received = takenApart(server.requests[0]);
    QCOMPARE(received.body, typed.body);
    QVERIFY(received.line.startsWith(
        "POST " + report.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + ' '));
    const auto has = [&received](const QByteArray &name, const QByteArray &value) {
        const qsizetype at = received.headers.toLower().indexOf(name.toLower() + ": ");
        return at >= 0 && received.headers.mid(at + name.size() + 2).startsWith(value + "\r\n");
    };
    QVERIFY2(has("Authorization", "Bearer " + projectSecret), received.headers.constData());
    QVERIFY(has("X-Personal-Access-Token", personalSecret));
    QVERIFY(has("X-Note", typed.headers[0].value.toUtf8()));
    QVERIFY(has("Content-Type", "text/plain; charset=utf-8"));
    QVERIFY(!QFile::exists(m_directory->filePath(u"owned"_s)));
}

void CodeSnippetTest::everyBodyIsSentWithEveryMethod_data()
{
    QTest::addColumn<SnippetKind>("kind");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("body");
    const struct {
        const char *name;
        SnippetKind kind;
    } kinds[] = {{"curl", SnippetKind::Curl},
                 {"python", SnippetKind::PythonRequests},
                 {"javascript", SnippetKind::JavaScriptFetch}};
    for (const auto &[name, kind] : kinds) {
        for (const char *method : {"GET", "POST"})
            QTest::addRow("%s, %s", name, method) << kind << QString::fromLatin1(method) << QByteArray("   ");
    }
}

void CodeSnippetTest::everyBodyIsSentWithEveryMethod()
{
    QFETCH(SnippetKind, kind);
    QFETCH(QString, method);
    QFETCH(QByteArray, body);
    RawServer server(RawServer::reply("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok"));
    RequestDraft typed = draft(method, u"/v1/api/elsewhere?b=1&a=2&b="_s, {}, {});
    typed.bodyKind = BodyKind::Text;
    typed.body = body;
    const auto report = reportOn(typed, &server);
    const QByteArray text = snippet(kind, report, typed).toUtf8();
    QCOMPARE(text.contains("fetch refuses"), kind == SnippetKind::JavaScriptFetch && method == u"GET"_s);
    if (!run(kind, text))
        QSKIP("the client of this language is not installed here");
    QCOMPARE(server.requests.size(), 1);
    const Received received = takenApart(server.requests[0]);
    QCOMPARE(received.body, body);
    QCOMPARE(received.line, method.toLatin1() + ' ' + report.target + " HTTP/1.1");
}

void CodeSnippetTest::headersBeyondAsciiAreTheSameBytes_data()
{
    QTest::addColumn<SnippetKind>("kind");
    QTest::addColumn<bool>("isUtf8");
    for (const bool isUtf8 : {false, true}) {
        const char *name = isUtf8 ? "UTF-8" : "Latin-1";
        QTest::addRow("curl, %s", name) << SnippetKind::Curl << isUtf8;
        QTest::addRow("python, %s", name) << SnippetKind::PythonRequests << isUtf8;
        QTest::addRow("javascript, %s", name) << SnippetKind::JavaScriptFetch << isUtf8;
    }
}

void CodeSnippetTest::headersBeyondAsciiAreTheSameBytes()
{
    QFETCH(SnippetKind, kind);
    QFETCH(bool, isUtf8);
    RawServer server(RawServer::reply("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok"));
    RequestDraft typed = draft(u"GET"_s, u"/v1/api/elsewhere"_s, {}, {});
    typed.headers = {{u"X-Note"_s, u"caf\u00e9 \\ 'x'"_s, true}};
    typed.headerText = isUtf8 ? HeaderText::Utf8 : HeaderText::Latin1;
    const auto report = reportOn(typed, &server);
    if (!run(kind, snippet(kind, report, typed).toUtf8()))
        QSKIP("the client of this language is not installed here");
    QCOMPARE(server.requests.size(), 1);
    const QByteArray value = isUtf8 ? "caf\xc3\xa9 \\ 'x'" : "caf\xe9 \\ 'x'";
    QVERIFY2(takenApart(server.requests[0]).headers.contains(value + "\r\n"), server.requests[0].constData());
}

void CodeSnippetTest::omittedHeadersAreNotSent_data()
{
    QTest::addColumn<SnippetKind>("kind");
    QTest::newRow("curl") << SnippetKind::Curl;
    QTest::newRow("python") << SnippetKind::PythonRequests;
}

void CodeSnippetTest::omittedHeadersAreNotSent()
{
    QFETCH(SnippetKind, kind);
    RawServer server(RawServer::reply("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok"));
    RequestDraft typed = draft(u"POST"_s, u"/v1/api/elsewhere"_s, {}, {});
    typed.bodyKind = BodyKind::Text;
    typed.body = "a";
    typed.omittedHeaders = {u"Content-Type"_s, u"Accept"_s};
    if (!run(kind, snippet(kind, reportOn(typed, &server), typed).toUtf8()))
        QSKIP("the client of this language is not installed here");
    QCOMPARE(server.requests.size(), 1);
    const QByteArray headers = takenApart(server.requests[0]).headers.toLower();
    QVERIFY2(!headers.contains("content-type:") && !headers.contains("accept:"), headers.constData());
}

void CodeSnippetTest::linesOfOneNameAreAllSent_data()
{
    everyLanguage(true);
}

void CodeSnippetTest::linesOfOneNameAreAllSent()
{
    QFETCH(SnippetKind, kind);
    RawServer server(RawServer::reply("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok"));
    RequestDraft typed = draft(u"GET"_s, u"/v1/api/elsewhere"_s, {}, {});
    typed.headers = {
        {u"X-List"_s, u"first"_s, true}, {u"X-B"_s, u"b"_s, true}, {u"x-list"_s, u"second"_s, true}};
    if (!run(kind, snippet(kind, reportOn(typed, &server), typed).toUtf8()))
        QSKIP("the client of this language is not installed here");
    QCOMPARE(server.requests.size(), 1);
    const QByteArray headers = takenApart(server.requests[0]).headers;
    QVERIFY2(headers.indexOf("first") >= 0 && headers.indexOf("first") < headers.indexOf("second"),
             headers.constData());
}

void CodeSnippetTest::methodsInLowerCaseAreSaidToChange()
{
    const RequestDraft typed = draft(u"delete"_s, u"/v1/api/elsewhere"_s, {}, {});
    const auto report = reportOn(typed);
    QVERIFY(snippet(SnippetKind::Curl, report, typed).contains(u"-X 'delete'"_s));
    QVERIFY(snippet(SnippetKind::PythonRequests, report, typed).contains(u"in capitals, as DELETE"_s));
    QVERIFY(snippet(SnippetKind::JavaScriptFetch, report, typed).contains(u"in capitals, as DELETE"_s));
    const RequestDraft usual = draft(u"DELETE"_s, u"/v1/api/elsewhere"_s, {}, {});
    QVERIFY(!snippet(SnippetKind::PythonRequests, reportOn(usual), usual).contains(u"capitals"_s));
}

void CodeSnippetTest::snippetsWithSecretsSendThem()
{
    RawServer server(RawServer::reply("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok"));
    const auto report = reportOn(createTag(), &server);
    const Secret text = snippetWithSecrets(SnippetKind::Curl, report, createTag(), credentials());
    if (!run(SnippetKind::Curl, QByteArray(text.view().data(), qsizetype(text.size())), false))
        QSKIP("curl is not installed here");
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(server.requests[0].contains("Authorization: Bearer " + projectSecret + "\r\n"));
    QVERIFY(server.requests[0].contains("X-Personal-Access-Token: " + personalSecret + "\r\n"));
}

void CodeSnippetTest::formSnippetsSendPartsAndFiles_data()
{
    everyLanguage(true);
}

void CodeSnippetTest::formSnippetsSendPartsAndFiles()
{
    QFETCH(SnippetKind, kind);
    RawServer server(RawServer::reply("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok"));
    QFile file(m_directory->filePath(u"it's a;shot, $(touch owned).png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("the image");
    file.close();
    RequestDraft typed = draft(u"POST"_s, u"/v1/api/screenshots"_s);
    typed.bodyKind = BodyKind::Multipart;
    typed.headers = {{u"Content-Type"_s, u"multipart/form-data; boundary=wrong"_s, true}};
    typed.parts = {{u"data"_s, u"@"_s + hostile, false, true},
                   {u"file"_s, file.fileName(), true, true},
                   {u"json"_s, hostile, false, true, u"application/json"_s},
                   {u"off"_s, u"not sent"_s, false, false}};
    const QByteArray text = snippet(kind, reportOn(typed, &server), typed).toUtf8();
    if (!run(kind, text))
        QSKIP("the client of this language is not installed here");
    if (server.requests.isEmpty() && text.contains("sends forms since version"))
        QSKIP("an earlier version of the client is installed here");
    QCOMPARE(server.requests.size(), 1);
    const Received received = takenApart(server.requests[0]);
    QVERIFY(received.body.contains("name=\"data\""));
    QVERIFY2(received.body.contains("\r\n\r\n@" + hostile.toUtf8() + "\r\n"), received.body.constData());
    QVERIFY(received.body.contains("name=\"file\"; filename="));
    QVERIFY(received.body.contains("\r\n\r\nthe image\r\n"));
    QVERIFY2(received.body.contains("\r\n\r\n" + hostile.toUtf8() + "\r\n"), received.body.constData());
    // FormData of JavaScript, for one, has no type for text.
    if (!text.contains("has no content type for the texts"))
        QVERIFY2(received.body.contains("Content-Type: application/json\r\n"), received.body.constData());
    QVERIFY(!received.body.contains("not sent"));
    QVERIFY(!received.headers.contains("wrong"));
    QVERIFY(!QFile::exists(m_directory->filePath(u"owned"_s)));
}

void CodeSnippetTest::whatItsNameGivesAwayIsDots()
{
    RequestDraft draft = createTag();
    draft.url += u"?client_secret=hunter2-typed"_s;
    draft.body = R"({"password":"hunter2-typed"})";
    for (const SnippetChoice &choice : snippetLanguages()) {
        const QString text = snippet(choice.kind, reportOn(draft), draft);
        QVERIFY2(!text.contains(u"hunter2"_s) && text.contains(u"client_secret"_s), qPrintable(text));
    }
}

PATLAS_CORE_TEST(CodeSnippetTest)
#include "tst_codesnippet.moc"
