// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/HttpFile.h"

#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

/// A request in one text, so that a table can say what is expected: the parts that are there, each in its
/// line.
QString toldRequest(const RequestDefinition &request)
{
    QStringList lines;
    const auto add = [&lines](QLatin1StringView label, const QString &text) {
        if (!text.isEmpty())
            lines.append(label + text);
    };
    add("title "_L1, request.title);
    add("name "_L1, request.name);
    add("operation "_L1, request.operationId);
    for (const RequestMetadata &metadata : request.metadata)
        lines.append(u"@"_s + metadata.key + u"="_s + metadata.value);
    lines.append(request.method + u" <"_s + request.url + u">"_s + request.httpVersion);
    for (const NamedValue &header : request.headers)
        lines.append(header.name + u": "_s + header.value);
    for (const BodyPiece &piece : request.body) {
        if (piece.file.isEmpty())
            lines.append(
                u"text "_s
                + QString::fromUtf8(piece.text).replace(u"\r"_s, u"\\r"_s).replace(u"\n"_s, u"\\n"_s));
        else
            lines.append((piece.hasVariables ? u"filled "_s + piece.charset + u" "_s : u"file "_s)
                         + piece.file);
    }
    for (const QString &check : request.checks)
        lines.append(u"check "_s + check);
    return lines.join(QLatin1Char('\n'));
}

QString toldFile(const HttpFile &file)
{
    QStringList told;
    for (const HttpFileVariable &variable : file.variables())
        told.append(u"var "_s + variable.name + u"="_s + variable.value);
    for (const HttpFileRequest &request : file.requests())
        told.append(toldRequest(request.definition));
    return told.join(u"\n--\n"_s);
}

std::vector<HttpNoteKind> kindsIn(const HttpFile &file)
{
    std::vector<HttpNoteKind> kinds;
    for (const HttpNote &note : file.notes())
        kinds.push_back(note.kind);
    for (const HttpFileRequest &request : file.requests()) {
        for (const HttpNote &note : request.notes)
            kinds.push_back(note.kind);
    }
    return kinds;
}

} // namespace

class HttpFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void grammar_data();
    void grammar();
    void notesTellWhatIsNotUnderstood_data();
    void notesTellWhatIsNotUnderstood();
    void placesAreToldInLinesAndBytes();
    void notesNameTheirLines();
    void dialect_data();
    void dialect();
    void everyByteIsKept_data();
    void everyByteIsKept();
    void mixturesOfLinesLoseNothing();
    void regionsCoverWhatIsInThem();
    void hugeFilesAreReadInLinearTime_data();
    void hugeFilesAreReadInLinearTime();
    void oneLineOfTenMegabytesIsRead();
    void notesAreBounded();
};

void HttpFileTest::grammar_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *bytes, const char *expected) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf8(expected);
    };
    // Request lines
    row("empty file", "", "");
    row("only blank lines", "\n \n\t\n", "");
    row("method and URL", "GET https://a.example/x\n", "GET <https://a.example/x>");
    row("no line end", "GET https://a.example/x", "GET <https://a.example/x>");
    row("URL alone", "https://a.example/x\n", "GET <https://a.example/x>");
    row("variable alone", "{{host}}/x\n", "GET <{{host}}/x>");
    row("host alone", "example.com/path\n", "GET <example.com/path>");
    row("host and port", "localhost:3000/x\n", "GET <localhost:3000/x>");
    row("path", "DELETE /items/1\n", "DELETE </items/1>");
    row("version", "GET https://a.example HTTP/1.1\n", "GET <https://a.example>HTTP/1.1");
    row("version of a URL alone", "https://a.example HTTP/2\n", "GET <https://a.example>HTTP/2");
    row("blanks around", "  POST \t https://a.example  HTTP/1.1 \n", "POST <https://a.example>HTTP/1.1");
    row("blanks in variables", "GET {{ host }}/x?n={{$randomInt 1 5}}\n",
        "GET <{{ host }}/x?n={{$randomInt 1 5}}>");
    row("variable with blanks alone", "{{ host }}/x\n", "GET <{{ host }}/x>");
    row("blank in a URL", "GET https://a.example/a b\n", "GET <https://a.example/a b>");
    row("small letters", "get https://a.example\n", "get <https://a.example>");
    row("small letters, a host", "post localhost:80/x\n", "post <localhost:80/x>");
    row("WebDAV", "PROPFIND https://a.example/dav\nDepth: 1\n", "PROPFIND <https://a.example/dav>\nDepth: 1");
    row("own method", "PURGE https://a.example\n", "PURGE <https://a.example>");
    row("own method with dash", "X-FLUSH /cache\n", "X-FLUSH </cache>");
    row("asterisk", "OPTIONS *\n", "OPTIONS <*>");
    row("method alone", "POST\nA: 1\n", "POST <>\nA: 1");
    row("beyond ASCII", "GET https://a.example/\xc3\xbc\n", "GET <https://a.example/\xc3\xbc>");
    row("query lines", "GET https://a.example/p\n    ?a=b\n    &c={{ d }}\nH: v\n",
        "GET <https://a.example/p?a=b&c={{ d }}>\nH: v");
    row("query lines at the beginning", "GET https://a.example\n?a=b\n&c\n", "GET <https://a.example?a=b&c>");
    row("path lines", "GET https://a.example\n  /api\n  /v1 HTTP/1.1\n",
        "GET <https://a.example/api/v1>HTTP/1.1");
    row("comment between query lines", "GET https://a.example\n  ?a=b\n  # c\n  &d=e\n",
        "GET <https://a.example?a=b&d=e>");
    row("query lines end at a header", "GET https://a.example\nA: 1\n?b=c\n",
        "GET <https://a.example>\nA: 1");
    // Headers
    row("headers", "GET /\nA: 1\nB:2\n C : 3 \nD:\n", "GET </>\nA: 1\nB: 2\nC: 3\nD: ");
    row("same header twice", "GET /\nCookie: a=1\nCookie: b=2\n", "GET </>\nCookie: a=1\nCookie: b=2");
    row("value with colons", "GET /\nA: x: y:z\n", "GET </>\nA: x: y:z");
    row("trailing comma", "GET /\nAccept: a,\n", "GET </>\nAccept: a,");
    row("variable in a value", "GET /\nA: Bearer {{ t }}\n", "GET </>\nA: Bearer {{ t }}");
    row("variable in a name", "GET /\n{{ n }}-X: 1\n", "GET </>\n{{ n }}-X: 1");
    row("comments between headers", "GET /\nA: 1\n# x: y\n// z\nB: 2\n", "GET </>\nA: 1\nB: 2");
    row("unknown line between headers", "GET /\nA: 1\nno header\nB: 2\n\nbody\n",
        "GET </>\nA: 1\nB: 2\ntext body");
    // Bodies
    row("body", "POST /\n\n{\n  \"a\": 1\n}\n", "POST </>\ntext {\\n  \"a\": 1\\n}");
    row("body without headers or line end", "POST /\n\nx", "POST </>\ntext x");
    row("blank lines around a body", "POST /\nA: 1\n\n \n\none\n\n\ntwo\n\n\t\n",
        "POST </>\nA: 1\ntext one\\n\\n\\ntwo");
    row("body ends at ###", "POST /\n\nx\n\n\n### b\nGET /\n", "POST </>\ntext x\n--\ntitle b\nGET </>");
    row("CR LF", "POST /\r\nA: 1\r\n\r\none\r\ntwo\r\n\r\n", "POST </>\nA: 1\ntext one\\r\\ntwo");
    row("mixed line ends", "POST /\r\n\none\ntwo\r\nthree\n", "POST </>\ntext one\\ntwo\\r\\nthree");
    row("CR alone", "POST /\n\none\rtwo\n", "POST </>\ntext one\\rtwo");
    row("words that are methods", "POST /\n\nhello\nDELETE\nget well\nPOST office\n",
        "POST </>\ntext hello\\nDELETE\\nget well\\nPOST office");
    row("request in a body", "POST /\n\n{}\n\nGET https://b.example\n",
        "POST </>\ntext {}\\n\\nGET https://b.example");
    row("body without a blank line", "POST /\nA: 1\n{\"a\":1}\n", "POST </>\nA: 1\ntext {\"a\":1}");
    row("XML", "POST /\n\n<?xml version=\"1.0\"?>\n<a>\n<!-- c -->\n<b/>\n</a>\n",
        "POST </>\ntext <?xml version=\"1.0\"?>\\n<a>\\n<!-- c -->\\n<b/>\\n</a>");
    row("comments in a body", "POST /\n\n{\n# c\n  // d\n\"a\": 1\n}\n\n# e\n",
        "POST </>\ntext {\\n\"a\": 1\\n}");
    row("comments only", "GET /\n\n# c\n\n// d\n", "GET </>");
    row("Markdown keeps its headings",
        "POST /\nContent-Type: text/markdown; charset=utf-8\n\n# A\n\n## B\nc\n",
        "POST </>\nContent-Type: text/markdown; charset=utf-8\ntext # A\\n\\n## B\\nc");
    row("file", "POST /\n\n< ./a.json\n", "POST </>\nfile ./a.json");
    row("file with blanks", "POST /\n\n<   ./a b.json  \n", "POST </>\nfile ./a b.json");
    row("file with variables", "POST /\n\n<@ ./a.json\n", "POST </>\nfilled  ./a.json");
    row("file with a charset", "POST /\n\n<@latin1 {{dir}}/a\n", "POST </>\nfilled latin1 {{dir}}/a");
    row("indented is no file", "POST /\n\n < ./a.json\n", "POST </>\ntext  < ./a.json");
    row("multipart",
        "POST /\nContent-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: form-data; "
        "name=\"f\"\n\n< ./x.png\n--b--\n",
        "POST </>\nContent-Type: multipart/form-data; boundary=b\ntext --b\\nContent-Disposition: form-data; "
        "name=\"f\"\\n\\n\nfile ./x.png\ntext \\n--b--");
    row("two files", "POST /\n\n< a\n< b\n", "POST </>\nfile a\ntext \\n\nfile b");
    row("requests in a multipart body",
        "POST /\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nGET https://a.example/x "
        "HTTP/1.1\n\n--b\n\nHTTP/1.1 200 OK\n\n--b--\n",
        "POST </>\nContent-Type: multipart/mixed; boundary=b\ntext --b\\n\\nGET https://a.example/x "
        "HTTP/1.1\\n\\n--b\\n\\nHTTP/1.1 200 OK\\n\\n--b--");
    row("variable in a body", "POST /\n\n{{body}}\n", "POST </>\ntext {{body}}");
    row("at sign in a body", "POST /\n\nx\n@media = y\n", "POST </>\ntext x\\n@media = y");
    row("quotation in a body", "POST /\n\n> quoted\n> two words\n>> three\n",
        "POST </>\ntext > quoted\\n> two words\\n>> three");
    // Separators, titles, metadata
    row("separators", "###\n###  a title  \nGET /1\n####x\nGET /2\n",
        "title a title\nGET </1>\n--\ntitle x\nGET </2>");
    row("indented separator is a comment", "GET /1\n ### x\nA: 1\n", "GET </1>\nA: 1");
    row("no request between separators", "###\n\n### a\n\n### b\nGET /\n", "title b\nGET </>");
    row("name", "### t\n# @name x\nGET /\n", "title t\nname x\nGET </>");
    row("name with slashes", "// @name x\nGET /\n", "name x\nGET </>");
    row("name without blanks", "#@name x\nGET /\n", "name x\nGET </>");
    row("name with equals sign", "# @name = x\nGET /\n", "name x\nGET </>");
    row("name among headers", "GET /\nA: 1\n# @name x\nB: 2\n", "name x\nGET </>\nA: 1\nB: 2");
    row("the last name holds", "# @name a\n# @name b\nGET /\n", "name b\nGET </>");
    row("operation", "# @operation tags.create\nGET /\n", "operation tags.create\nGET </>");
    row("metadata", "# @no-redirect\n// @timeout 30\n# @ref a b\n# plain\nGET /\n",
        "@no-redirect=\n@timeout=30\n@ref=a b\nGET </>");
    row("no metadata below the headers", "GET /\n\n# @name x\n", "GET </>");
    row("comment of several lines", "/*\nGET /1\n*/\nGET /2\n", "GET </2>");
    row("byte order mark", "\xef\xbb\xbf### t\nGET /\n", "title t\nGET </>");
    row("byte order mark and no ###", "\xef\xbb\xbfGET /\n", "GET </>");
    // Variables
    row("variables", "@a = 1\n@b=x y \n@c := {{a}}\n@d =\n\nGET /\n",
        "var a=1\n--\nvar b=x y\n--\nvar c={{a}}\n--\nvar d=\n--\nGET </>");
    row("variables without a request", "@a = 1\n", "var a=1");
    row("variables of all regions", "@a=1\n###\nGET /\n@b=2\n\n@c=3\n###\n@d=4\n",
        "var a=1\n--\nvar b=2\n--\nvar c=3\n--\nvar d=4\n--\nGET </>");
    // Checks
    row("bare checks", "GET /\n\n?? status == 201\n  ??body $.a ==  b\n",
        "GET </>\ncheck status == 201\ncheck body $.a ==  b");
    row("checks in comments", "GET /\n\n# ?? status == 201\n//?? header a exists\n",
        "GET </>\ncheck status == 201\ncheck header a exists");
    row("checks right below a body", "POST /\n\nx\n?? status == 1\n", "POST </>\ntext x\ncheck status == 1");
    row("checks above", "# ?? status == 1\nGET /\n", "GET </>\ncheck status == 1");
    row("a check is taken out of a body", "POST /\n\na\n?? status == 1\nb\n",
        "POST </>\ntext a\\nb\ncheck status == 1");
    row("checks in JavaScript are scripts", "GET /\n\n?? js a == b\n?? json == c\n",
        "GET </>\ncheck json == c");
    // Scripts and what other tools do
    row("script above", "< {%\n  x\n%}\nGET /\n", "GET </>");
    row("script in one line", "GET /\n\n> {% x %}\n", "GET </>");
    row("script below", "POST /\n\nb\n\n> {%\n  if (a) {\n\n  }\n%}\n", "POST </>\ntext b");
    row("script that ends in its last line", "GET /\n\n> {% a\nb %}\n", "GET </>");
    row("script files", "< ./a.js\nGET /\n\n> ./b.js\n", "GET </>");
    row("braces", "{{\n  a = 1\n}}\nGET /\n\n{{@response\n b\n}}\n", "GET </>");
    row("braces within a body", "POST /\n\na\n{{+after\n x\n}}\nb\n", "POST </>\ntext a\\nb");
    row("braces that do not end", "POST /\n\n{{\na\n### n\nGET /\n",
        "POST </>\ntext {{\\na\n--\ntitle n\nGET </>");
    row("script that does not end", "POST /\n\n> {%\na\n### n\nGET /\n",
        "POST </>\ntext a\n--\ntitle n\nGET </>");
    row("redirections", "GET /\n\n>> ./a.json\n>>! b.json\n<> c.200.json\n", "GET </>");
    row("kept response", "GET /\n\nHTTP/1.1 200 OK\nA: 1\n\nx\n### n\nGET /\n",
        "GET </>\n--\ntitle n\nGET </>");
    row("imports", "import ./a.http\nrun #x\n\nGET /\n", "GET </>");
    // Requests that httpYac parts without ###
    row("parted by a request line", "GET https://a.example\nA: 1\n\nGET https://b.example\n\nPUT /c\n",
        "GET <https://a.example>\nA: 1\n--\nGET <https://b.example>\n--\nPUT </c>");
    row("parted right below", "GET https://a.example\nGET https://b.example\n",
        "GET <https://a.example>\n--\nGET <https://b.example>");
    row("parted behind checks", "POST /\n\nx\n\n?? status == 1\n\nGET /b\n",
        "POST </>\ntext x\ncheck status == 1\n--\nGET </b>");
    // Not requests
    row("prose", "hello there\n\nDone. And so on\n", "");
    row("prose above", "hello there\nGET /\n", "GET </>");
}

void HttpFileTest::grammar()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const HttpFile file = HttpFile::read(bytes);
    QCOMPARE(toldFile(file), expected);
    QCOMPARE(file.bytes(), bytes);
}

void HttpFileTest::notesTellWhatIsNotUnderstood_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::vector<HttpNoteKind>>("kinds");
    using Kind = HttpNoteKind;
    const auto row = [](const char *name, const char *bytes, std::vector<Kind> kinds) {
        QTest::newRow(name) << QByteArray(bytes) << kinds;
    };
    row("nothing to tell", "### t\n# c\n# @name x\n@a=b\nGET /\nA: 1\n\nx\n\n# ?? status == 1\n", {});
    row("scripts", "{{\n}}\n< {% a %}\nGET /\n\n> {%\n%}\n> ./a.js\n?? js a\n",
        {Kind::Script, Kind::Script, Kind::Script, Kind::Script, Kind::Script});
    row("headers of a script", "GET /\n...defaults\n", {Kind::Script});
    row("script without its end", "GET /\n\n> {%\na\n", {Kind::Incomplete});
    row("comment without its end", "/*\nGET /\n", {Kind::Incomplete});
    row("redirection", "GET /\n\n>> ./a\n", {Kind::ResponseRedirection});
    row("responses", "GET /\n\n<> a.json\nHTTP/1.1 200 OK\nx\n",
        {Kind::ResponseReference, Kind::ResponseReference});
    row("imports", "import ./a.http\nrun ./b.http\n# @import ./c.http\nGET /\n",
        {Kind::Import, Kind::Import, Kind::Import});
    row("WebSocket", "WEBSOCKET ws://a.example\n", {Kind::OtherProtocol});
    row("WebSocket by its URL", "wss://a.example/x\n", {Kind::OtherProtocol});
    row("gRPC", "GRPC localhost:80/a.B/C\n", {Kind::OtherProtocol});
    row("GraphQL by its method", "GRAPHQL https://a.example\n\nx\n", {Kind::GraphQl});
    row("GraphQL by its header", "POST /\nx-request-type: GraphQL\n\nx\n", {Kind::GraphQl});
    row("GraphQL by its body", "POST /\n\nquery Q {\n a\n}\n", {Kind::GraphQl});
    row("a field that is called query", "POST /\n\nqueryParam=1\n", {});
    row("unknown lines", "prose here\nGET /\nno header\n", {Kind::UnknownLine, Kind::UnknownLine});
    row("comment between lines of a body", "POST /\n\na\n# b\nc\n# d\ne\n", {Kind::CommentInBody});
    row("comment below a body", "POST /\n\na\n# b\n", {});
    row("request in a body", "POST /\n\na\n\nGET https://b.example\n", {Kind::OtherRequest});
    row("variable in a body", "POST /\n\na\n\n@b = c\n", {Kind::VariableInBody});
    row("not UTF-8", "GET /\nA: \xff\n\n\xc3\n", {Kind::NotUtf8, Kind::NotUtf8});
}

void HttpFileTest::notesTellWhatIsNotUnderstood()
{
    QFETCH(QByteArray, bytes);
    QFETCH(std::vector<HttpNoteKind>, kinds);
    const HttpFile file = HttpFile::read(bytes);
    QCOMPARE(kindsIn(file), kinds);
    for (const HttpNote &note : file.notes())
        QVERIFY(note.text.endsWith(QLatin1Char('.')) && !note.text.contains(u"%1"_s));
    for (const HttpFileRequest &request : file.requests()) {
        for (const HttpNote &note : request.notes)
            QVERIFY2(note.text.endsWith(QLatin1Char('.')) && !note.text.contains(u"%1"_s),
                     qPrintable(note.text));
    }
}

void HttpFileTest::placesAreToldInLinesAndBytes()
{
    const QByteArray bytes = "@host = x\n\n# Of the first\n# @name one\nGET /1\n\n### two\n\nPOST /2\n\nx\n";
    const HttpFile file = HttpFile::read(bytes);
    QCOMPARE(file.requests().size(), 2U);
    const HttpFileRequest &one = file.requests()[0];
    QCOMPARE(one.separatorLine, 0);
    QCOMPARE(one.requestLine, 5);
    QCOMPARE(one.begin, bytes.indexOf("# Of"));
    QCOMPARE(one.end, bytes.indexOf("###"));
    const HttpFileRequest &two = file.requests()[1];
    QCOMPARE(two.separatorLine, 7);
    QCOMPARE(two.requestLine, 9);
    QCOMPARE(two.begin, bytes.indexOf("###"));
    QCOMPARE(two.end, bytes.size());
    QCOMPARE(file.variables().front().line, 1);
}

void HttpFileTest::notesNameTheirLines()
{
    const HttpFile file =
        HttpFile::read("prose here\n\n### a\n{{\n x\n}}\nGET /\n\xff\n\n> {%\n y\n%}\n>> ./f\n");
    QCOMPARE(file.notes().size(), 1U);
    QCOMPARE(file.notes().front().line, 1);
    QVERIFY(file.notes().front().text.contains(u"prose here"_s));
    QList<qsizetype> lines;
    for (const HttpNote &note : file.requests().front().notes)
        lines.append(note.line);
    QCOMPARE(lines, (QList<qsizetype>{4, 8, 8, 10, 13}));
}

void HttpFileTest::dialect_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("expected"); // -1: nothing tells
    QTest::newRow("nothing") << QByteArray("### a\n# @name b\nGET {{x}}\n\nbody\n") << -1;
    QTest::newRow("bare check") << QByteArray("GET /\n\n?? status == 1\n") << int(HttpDialect::HttpYac);
    QTest::newRow("check in a comment")
        << QByteArray("GET /\n\n# ?? status == 1\n") << int(HttpDialect::Universal);
    QTest::newRow("reference") << QByteArray("# @ref a\nGET /\n") << int(HttpDialect::HttpYac);
    QTest::newRow("script in braces") << QByteArray("{{\n}}\nGET /\n") << int(HttpDialect::HttpYac);
    QTest::newRow("body of a response")
        << QByteArray("GET {{a-b.response.body.$.x}}\n") << int(HttpDialect::Universal);
    QTest::newRow("no name before response") << QByteArray("GET https://a.response.example\n") << -1;
    QTest::newRow("checks count more")
        << QByteArray("# @ref a\nGET /\n\n# ?? status == 1\n") << int(HttpDialect::Universal);
    QTest::newRow("most checks") << QByteArray("GET /\n\n?? a == 1\n?? b == 1\n# ?? c == 1\n")
                                 << int(HttpDialect::HttpYac);
    QTest::newRow("as many of both") << QByteArray("GET /\n\n?? a == 1\n# ?? c == 1\n") << -1;
}

void HttpFileTest::dialect()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, expected);
    const std::optional<HttpDialect> found = HttpFile::read(bytes).dialect();
    QCOMPARE(found ? int(*found) : -1, expected);
}

void HttpFileTest::everyByteIsKept_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("NUL") << QByteArray("GET /\0x\nA\0: 1\n\n\0\n", 18);
    QTest::newRow("all bytes") << [] {
        QByteArray bytes = "POST /\n\n";
        for (int c = 0; c < 256; ++c)
            bytes += char(c);
        return bytes;
    }();
    QTest::newRow("UTF-16") << QByteArray("\xff\xfeG\0E\0T\0\n\0", 10);
    QTest::newRow("byte order mark alone") << QByteArray("\xef\xbb\xbf");
    QTest::newRow("half a byte order mark") << QByteArray("\xef\xbb");
    QTest::newRow("CRs") << QByteArray("GET /\r\r\n\r\n\r\r\n");
    QTest::newRow("only marks") << QByteArray("###\n###");
    QTest::newRow("only a check") << QByteArray("??");
}

void HttpFileTest::everyByteIsKept()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(HttpFile::read(bytes).bytes(), bytes);
}

void HttpFileTest::mixturesOfLinesLoseNothing()
{
    const QByteArrayList lines = {"###",
                                  "### t",
                                  "GET /a",
                                  "POST https://a.example/{{ x }} HTTP/1.1",
                                  "get it",
                                  "A: 1",
                                  "# c",
                                  "// @name n",
                                  "# @operation o",
                                  "# ?? status == 1",
                                  "?? status == 2",
                                  "@v = 1",
                                  "  ?q=1",
                                  "&r=2",
                                  "",
                                  "  ",
                                  "body",
                                  "{",
                                  "}",
                                  "{{",
                                  "}}",
                                  "> {%",
                                  "%}",
                                  "< ./f",
                                  "<@ f",
                                  "> ./s.js",
                                  ">> ./o",
                                  "<> r",
                                  "HTTP/1.1 200 OK",
                                  "/*",
                                  "*/",
                                  "\xff",
                                  "import ./x",
                                  "{{@request",
                                  "?? js x",
                                  QByteArray("\0", 1)};
    QRandomGenerator random(20);
    for (int draw = 0; draw < 3'000; ++draw) {
        QByteArray bytes;
        const int count = random.bounded(25);
        for (int at = 0; at < count; ++at)
            bytes += lines[random.bounded(int(lines.size()))] + (random.bounded(5) == 0 ? "\r\n" : "\n");
        if (random.bounded(3) == 0)
            bytes.chop(1);
        const HttpFile file = HttpFile::read(bytes);
        QCOMPARE(file.bytes(), bytes);
        qsizetype end = 0;
        for (const HttpFileRequest &request : file.requests()) {
            QVERIFY(request.begin >= end && request.begin < request.end && request.end <= bytes.size());
            QVERIFY(request.requestLine > 0 && !request.definition.method.isEmpty());
            end = request.end;
        }
    }
}

/// A request is read alone as it is read among others.
void HttpFileTest::regionsCoverWhatIsInThem()
{
    const QByteArray bytes =
        "@a = 1\n// c\n\n# @name x\nGET /1\n?? status == 1\nGET /2\n\n> {% x %}\n### t\n\nPOST /3\n\nx\n\n";
    const HttpFile file = HttpFile::read(bytes);
    QCOMPARE(file.requests().size(), 3U);
    for (const HttpFileRequest &request : file.requests()) {
        const HttpFile alone = HttpFile::read(bytes.sliced(request.begin, request.end - request.begin));
        QCOMPARE(alone.requests().size(), 1U);
        QVERIFY(alone.requests().front().definition == request.definition);
    }
}

void HttpFileTest::hugeFilesAreReadInLinearTime_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"GET /x\n", "### t\nGET /x\n", "A: 1\n", "body of a request\n", "\n",
                             "# @key value\n", "?? status == 1\n", "> {%\n", "{{\n", "/*\n", "@a = 1\n",
                             "  &a=b\n", "GET https://a.example\n> {%\n{{\n", "< ./f\n", "# c\n"})
        QTest::newRow(QByteArray(line).simplified().constData()) << QByteArray(line);
}

void HttpFileTest::hugeFilesAreReadInLinearTime()
{
    QFETCH(QByteArray, line);
    const QByteArray bytes =
        "POST https://a.example\n" + line.repeated(100'000) + "\nx\n" + line.repeated(100'000);
    const HttpFile file = HttpFile::read(bytes);
    QCOMPARE(file.bytes().size(), bytes.size());
}

void HttpFileTest::oneLineOfTenMegabytesIsRead()
{
    const QByteArray line(10'000'000, 'x');
    const HttpFile body = HttpFile::read("POST /\n\n" + line);
    QCOMPARE(body.requests().front().definition.body.front().text, line);
    const HttpFile header = HttpFile::read("GET /\nA: " + line + "\n");
    QCOMPARE(header.requests().front().definition.headers.front().value.size(), line.size());
    const HttpFile url = HttpFile::read("GET https://" + QByteArray("{{a}}").repeated(2'000'000));
    QCOMPARE(url.requests().front().definition.url.size(), 10'000'008);
    const HttpFile unknown = HttpFile::read(line + " y");
    QVERIFY(unknown.notes().front().text.size() < 300);
}

void HttpFileTest::notesAreBounded()
{
    const HttpFile file = HttpFile::read("GET /\n" + QByteArray("no header\n").repeated(5'000));
    const std::vector<HttpNote> &notes = file.requests().front().notes;
    QCOMPARE(notes.size(), 101U);
    QCOMPARE(notes.back().kind, HttpNoteKind::More);
}

PATLAS_CORE_TEST(HttpFileTest)
#include "tst_httpfile.moc"
