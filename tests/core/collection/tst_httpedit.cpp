// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/HttpFile.h"

#include "tests/core/collection/HttpDraws.h"
#include "tests/core/collection/OddFile.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <functional>

using namespace patlas;
using namespace Qt::StringLiterals;
using test::OddFile;

namespace {

using Change = std::function<void(RequestDefinition &)>;

QByteArrayList furnitureIn(const QByteArray &bytes)
{
    QByteArrayList lines;
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.contains("furniture")) // without a byte order mark, which stays in front
            lines.append(line.sliced(line.startsWith("\xef\xbb\xbf") ? 3 : 0).trimmed());
    }
    return lines;
}

/// How many lines of the text are another or gone in the new one, where no line is there twice in a row.
qsizetype changedLines(const QByteArray &before, const QByteArray &after)
{
    const QByteArrayList old = before.split('\n');
    const QByteArrayList now = after.split('\n');
    qsizetype first = 0;
    while (first < old.size() && first < now.size() && old[first] == now[first])
        ++first;
    qsizetype last = 0;
    while (last < old.size() - first && last < now.size() - first
           && old[old.size() - 1 - last] == now[now.size() - 1 - last])
        ++last;
    return old.size() - first - last;
}

/// One part of a request, changed at random.
void changePart(RequestDefinition &request, test::HttpDraws &draws, int part)
{
    const auto changeList = [&draws](auto &list, auto makeItem) {
        const auto at = [&draws, &list] { return list.begin() + draws.below(int(list.size()) + 1); };
        if (!list.empty() && draws.oneIn(3))
            list.erase(list.begin() + draws.below(int(list.size())));
        else if (!list.empty() && draws.oneIn(2))
            *(list.begin() + draws.below(int(list.size()))) = makeItem();
        else
            list.insert(at(), makeItem());
    };
    switch (part) {
    case 0:
        request.title = draws.oneIn(3) ? QString() : draws.oneOf(test::HttpDraws::texts());
        break;
    case 1:
        request.name = draws.oneIn(3) ? QString() : draws.oneOf(test::HttpDraws::words());
        break;
    case 2:
        request.operationId = draws.oneIn(3) ? QString() : draws.oneOf(test::HttpDraws::words());
        break;
    case 3:
        request.method = draws.oneIn(2) ? u"GET"_s : u"DELETE"_s;
        break;
    case 4:
        request.url = draws.oneIn(2) ? draws.url() : request.url + u"&z=1"_s;
        break;
    case 5:
        request.httpVersion = draws.oneIn(2) ? QString() : u"HTTP/2"_s;
        break;
    case 6:
        changeList(request.headers, [&draws] { return draws.header(); });
        break;
    case 7:
        request.body = draws.body();
        break;
    case 8:
        changeList(request.checks, [&draws] { return draws.check(); });
        break;
    default:
        changeList(request.metadata, [&draws] { return draws.metadata(); });
        break;
    }
}

} // namespace

/// Parts of a request that are edited, and what stays of the file.
class HttpEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyThePartChanges_data();
    void onlyThePartChanges();
    void editsAreReadBackAndKeepTheRest();
    void oneBodyLineChangesOneLine();
    void whatCannotBeWrittenChangesNothing();
    void oddPartsThatStayAreNoObstacle();
    void newChecksAreInTheDialectOfTheFile();
    void hugeBodiesAreEdited();
};

void HttpEditTest::onlyThePartChanges_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, Change change, const char *after) {
        QTest::newRow(name) << QByteArray(before) << change << QByteArray(after);
    };
    using R = RequestDefinition;
    row(
        "title", "###   old   \nGET /\n", [](R &r) { r.title = u"new"_s; }, "###   new   \nGET /\n");
    row(
        "title where there was none", "###\r\nGET /\r\n", [](R &r) { r.title = u"new"_s; },
        "### new\r\nGET /\r\n");
    row(
        "title without ###", "@a=1\r\n\r\nGET /\r\n", [](R &r) { r.title = u"new"_s; },
        "@a=1\r\n\r\n### new\r\nGET /\r\n");
    row(
        "title behind a byte order mark", "\xef\xbb\xbfGET /\n", [](R &r) { r.title = u"new"_s; },
        "\xef\xbb\xbf### new\nGET /\n");
    row(
        "no title any more", "### old\nGET /\n", [](R &r) { r.title.clear(); }, "###\nGET /\n");
    row(
        "name", "//  @name   old \nGET /\n", [](R &r) { r.name = u"new"_s; }, "//  @name   new \nGET /\n");
    row(
        "name with an equals sign", "# @name = old\nGET /\n", [](R &r) { r.name = u"new"_s; },
        "# @name = new\nGET /\n");
    row(
        "name where there was none", "### t\n# c\nGET /\n", [](R &r) { r.name = u"new"_s; },
        "### t\n# @name new\n# c\nGET /\n");
    row(
        "name in the file's comments", "###\n// @a\nGET /\n", [](R &r) { r.name = u"new"_s; },
        "###\n// @name new\n// @a\nGET /\n");
    row(
        "no name any more", "###\n# @name a\n# c\n# @name b\nGET /\n", [](R &r) { r.name.clear(); },
        "###\n# c\nGET /\n");
    row(
        "operation", "###\n# @name a\nGET /\n", [](R &r) { r.operationId = u"o"_s; },
        "###\n# @name a\n# @operation o\nGET /\n");
    row(
        "metadata", "# @a  1\n# c\n# @b 2\nGET /\n", [](R &r) { r.metadata[1].value = u"3"_s; },
        "# @a  1\n# c\n# @b 3\nGET /\n");
    row(
        "metadata added", "# @a  1\n# c\n# @b 2\nGET /\n",
        [](R &r) { r.metadata.insert(r.metadata.begin() + 1, {u"x"_s}); },
        "# @a  1\n# @x\n# c\n# @b 2\nGET /\n");
    row(
        "metadata removed", "# @a  1\n# c\n# @b 2\nGET /\n", [](R &r) { r.metadata.pop_back(); },
        "# @a  1\n# c\nGET /\n");
    row(
        "method", "POST   /x\n", [](R &r) { r.method = u"PUT"_s; }, "PUT   /x\n");
    row(
        "method of a URL alone", "  https://a.example\n", [](R &r) { r.method = u"PUT"_s; },
        "  PUT https://a.example\n");
    row(
        "URL", "GET  /x  HTTP/1.1 \n", [](R &r) { r.url = u"/y"_s; }, "GET  /y  HTTP/1.1 \n");
    row(
        "URL of a method alone", "GET\nA: 1\n", [](R &r) { r.url = u"/y"_s; }, "GET /y\nA: 1\n");
    row(
        "one line of a URL", "GET /x\n    ?a=1\n  # c\n    &b=2\n    &c=3\n",
        [](R &r) { r.url = u"/x?a=1&b=7&c=3"_s; }, "GET /x\n    ?a=1\n  # c\n    &b=7\n    &c=3\n");
    row(
        "line of a URL removed", "GET /x\n    ?a=1\n  # c\n    &b=2\n    &c=3\n",
        [](R &r) { r.url = u"/x?a=1&c=3"_s; }, "GET /x\n    ?a=1\n  # c\n    &c=3\n");
    row(
        "first lines of a URL", "GET /x\n    ?a=1\n    &b=2\n", [](R &r) { r.url = u"/y?b=2"_s; },
        "GET /y?b=2\n");
    row(
        "version", "GET /x\n", [](R &r) { r.httpVersion = u"HTTP/2"_s; }, "GET /x HTTP/2\n");
    row(
        "no version any more", "GET /x   HTTP/2 \n", [](R &r) { r.httpVersion.clear(); }, "GET /x \n");
    row(
        "header value", "GET /\nA:   1\n# c\nB : 2  \n", [](R &r) { r.headers[1].value = u"3"_s; },
        "GET /\nA:   1\n# c\nB : 3  \n");
    row(
        "header name", "GET /\nA:   1\n", [](R &r) { r.headers[0].name = u"B"_s; }, "GET /\nB:   1\n");
    row(
        "value where there was none", "GET /\nA:\n", [](R &r) { r.headers[0].value = u"1"_s; },
        "GET /\nA: 1\n");
    row(
        "header added", "GET /\nA: 1\n# c\nB: 2\n",
        [](R &r) {
            r.headers.insert(r.headers.begin() + 1, {u"X"_s, u"y"_s});
        },
        "GET /\nA: 1\nX: y\n# c\nB: 2\n");
    row(
        "header added at the front", "GET /\n# c\nA: 1\n",
        [](R &r) {
            r.headers.insert(r.headers.begin(), {u"X"_s, u"y"_s});
        },
        "GET /\n# c\nX: y\nA: 1\n");
    row(
        "header added at the end of a file", "GET /",
        [](R &r) {
            r.headers = {{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}};
        },
        "GET /\nA: 1\nB: 2");
    row(
        "header removed", "GET /\nA: 1\n# c\nB: 2\n", [](R &r) { r.headers.erase(r.headers.begin()); },
        "GET /\n# c\nB: 2\n");
    row(
        "body", "POST /\n\nold\n\n### n\nGET /\n", [](R &r) { r.body = {{"new\ntext"}}; },
        "POST /\n\nnew\ntext\n\n### n\nGET /\n");
    row(
        "body without its line end", "POST /\n\nold", [](R &r) { r.body = {{"new"}}; }, "POST /\n\nnew");
    row(
        "body added", "POST /\nA: 1\n### n\nGET /\n", [](R &r) { r.body = {{"new"}}; },
        "POST /\nA: 1\n\nnew\n\n### n\nGET /\n");
    row(
        "body added above checks", "POST /\n\n?? a == 1\n", [](R &r) { r.body = {{"new"}}; },
        "POST /\n\nnew\n\n?? a == 1\n");
    row(
        "body added at the end of a file", "POST /\r\nA: 1", [](R &r) { r.body = {{"new"}}; },
        "POST /\r\nA: 1\r\n\r\nnew\r\n");
    row(
        "body removed", "POST /\nA: 1\n\nold\n\n# ?? a == 1\n", [](R &r) { r.body.clear(); },
        "POST /\nA: 1\n\n# ?? a == 1\n");
    row(
        "body removed at the end", "POST /\nA: 1\n\nold\n", [](R &r) { r.body.clear(); }, "POST /\nA: 1\n");
    row(
        "line of a body", "POST /\r\n\r\n{\r\n# c\r\n1,\r\n<   ./f\r\n2\r\n}\r\n",
        [](R &r) { r.body[2].text = "\r\n3\r\n}"; }, "POST /\r\n\r\n{\r\n# c\r\n1,\r\n<   ./f\r\n3\r\n}\r\n");
    row(
        "body that was not parted", "POST /\n{}\n", [](R &r) { r.body = {{"x"}}; }, "POST /\n\nx\n");
    row(
        "check", "GET /\n\n??   a == 1\n", [](R &r) { r.checks[0] = u"a == 2"_s; }, "GET /\n\n??   a == 2\n");
    row(
        "check added to checks", "GET /\n\n??   a == 1\n> {% x %}\n",
        [](R &r) { r.checks.append(u"b == 2"_s); }, "GET /\n\n??   a == 1\n??   b == 2\n> {% x %}\n");
    row(
        "checks where there were none", "POST /\n\nx\n\n> {% x %}\n",
        [](R &r) {
            r.checks = {u"a == 1"_s, u"b == 2"_s};
        },
        "POST /\n\nx\n\n# ?? a == 1\n# ?? b == 2\n\n> {% x %}\n");
    row(
        "check removed", "GET /\n\n# ?? a == 1\n# c\n# ?? b == 2\n", [](R &r) { r.checks.removeFirst(); },
        "GET /\n\n# c\n# ?? b == 2\n");
    row(
        "body and checks", "GET /\n### n\nGET /\n",
        [](R &r) {
            r.body = {{"x"}};
            r.checks = {u"a == 1"_s};
        },
        "GET /\n\nx\n\n# ?? a == 1\n\n### n\nGET /\n");
}

void HttpEditTest::onlyThePartChanges()
{
    QFETCH(QByteArray, before);
    QFETCH(Change, change);
    QFETCH(QByteArray, after);
    HttpFile file = HttpFile::read(before);
    RequestDefinition edited = file.requests().front().definition;
    change(edited);
    const Result<void> done = file.replace(0, edited);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message()));
    QCOMPARE(file.bytes(), after);
    QVERIFY(HttpFile::read(after).requests().front().definition == edited);
}

void HttpEditTest::editsAreReadBackAndKeepTheRest()
{
    for (int draw = 0; draw < 4'000; ++draw) {
        OddFile odd(quint32(draw) + 1);
        const QByteArray before = odd.bytes(1 + odd.draws().below(3));
        HttpFile file = HttpFile::read(before);
        const std::vector<HttpFileRequest> old = file.requests();
        QVERIFY(!old.empty());
        const size_t index = size_t(odd.draws().below(int(old.size())));
        RequestDefinition edited = old[index].definition;
        for (int at = odd.draws().oneIn(2) ? 1 : 4; at > 0; --at)
            changePart(edited, odd.draws(), odd.draws().below(10));
        const Result<void> done = file.replace(qsizetype(index), edited);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message()));
        const QByteArray after = file.bytes();
        const std::vector<HttpFileRequest> now = HttpFile::read(after).requests();
        QCOMPARE(now.size(), old.size());
        for (size_t at = 0; at < now.size(); ++at)
            QVERIFY2(now[at].definition == (at == index ? edited : old[at].definition), after.constData());
        QCOMPARE(furnitureIn(after), furnitureIn(before));
        QVERIFY(after.startsWith(before.first(old[index].begin)));
        QCOMPARE(after.startsWith("\xef\xbb\xbf"), before.startsWith("\xef\xbb\xbf"));
        QVERIFY(after.endsWith(before.sliced(old[index].end)));
        const bool isWindows = before.contains("\r\n");
        if (isWindows && edited.body == old[index].definition.body)
            QVERIFY2(after.count('\n') == after.count("\r\n"), after.constData());
    }
}

void HttpEditTest::oneBodyLineChangesOneLine()
{
    QByteArray body;
    for (int at = 0; at < 500; ++at)
        body += "line " + QByteArray::number(at) + (at % 7 == 0 ? "\r\n# a comment\n" : "\n");
    const QByteArray before = "POST /\n\n" + body + "\n### n\nGET /\n";
    HttpFile file = HttpFile::read(before);
    for (const char *line : {"line 0", "line 250", "line 499"}) {
        RequestDefinition edited = file.requests().front().definition;
        QVERIFY(edited.body.front().text.contains(line));
        edited.body.front().text.replace(line, "another one");
        const QByteArray old = file.bytes();
        QVERIFY(file.replace(0, edited));
        QCOMPARE(changedLines(old, file.bytes()), 1);
    }
}

void HttpEditTest::whatCannotBeWrittenChangesNothing()
{
    const QByteArray bytes = "### t\nPOST /\nA: 1\n\nx\n\n### n\nGET /\n";
    const std::vector<Change> changes = {[](RequestDefinition &r) { r.title = u"a\nb"_s; },
                                         [](RequestDefinition &r) { r.url = u"/a\nb"_s; },
                                         [](RequestDefinition &r) { r.headers[0].value = u"1\n\nx"_s; },
                                         [](RequestDefinition &r) { r.body = {{"### m"}}; },
                                         [](RequestDefinition &r) { r.body = {{"# x"}}; },
                                         [](RequestDefinition &r) { r.checks = {u"js x"_s}; },
                                         [](RequestDefinition &r) { r.name = u"a b"_s; }};
    for (const Change &change : changes) {
        HttpFile file = HttpFile::read(bytes);
        RequestDefinition edited = file.requests().front().definition;
        change(edited);
        const Result<void> done = file.replace(0, edited);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(file.bytes(), bytes);
    }
}

/// A name of two words cannot be written, but may stand in a file that is edited elsewhere.
void HttpEditTest::oddPartsThatStayAreNoObstacle()
{
    HttpFile file = HttpFile::read("# @name two words\nGET https://a.example\nA: \xff\n\n\xff\n");
    RequestDefinition edited = file.requests().front().definition;
    edited.url += u"/x"_s;
    QVERIFY(file.replace(0, edited));
    QCOMPARE(file.bytes(), "# @name two words\nGET https://a.example/x\nA: \xff\n\n\xff\n");
}

void HttpEditTest::newChecksAreInTheDialectOfTheFile()
{
    const auto withCheck = [](const QByteArray &bytes, HttpDialect dialect) {
        HttpFile file = HttpFile::read(bytes);
        RequestDefinition edited = file.requests().front().definition;
        edited.checks.append(u"status == 1"_s);
        return file.replace(0, edited, dialect) ? file.bytes() : QByteArray();
    };
    QCOMPARE(withCheck("GET /\n", HttpDialect::Universal), "GET /\n\n# ?? status == 1\n");
    QCOMPARE(withCheck("GET /\n", HttpDialect::HttpYac), "GET /\n\n?? status == 1\n");
    QCOMPARE(withCheck("# @ref a\nGET /\n", HttpDialect::Universal), "# @ref a\nGET /\n\n?? status == 1\n");
    QCOMPARE(withCheck("// @a\nGET {{b.response.body.$.c}}\n", HttpDialect::HttpYac),
             "// @a\nGET {{b.response.body.$.c}}\n\n// ?? status == 1\n");
}

void HttpEditTest::hugeBodiesAreEdited()
{
    HttpFile file = HttpFile::read("POST /\n\n" + QByteArray("a line of text\n").repeated(200'000));
    RequestDefinition edited = file.requests().front().definition;
    edited.body = {{QByteArray("another line\n").repeated(150'000) + "end"}};
    QVERIFY(file.replace(0, edited));
    QVERIFY(file.requests().front().definition == edited);
}

PATLAS_CORE_TEST(HttpEditTest)
#include "tst_httpedit.moc"
