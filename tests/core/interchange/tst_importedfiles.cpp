// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportedFiles.h"

#include "core/collection/EnvironmentFiles.h"
#include "core/collection/HttpFile.h"
#include "core/collection/RequestFileName.h"
#include "core/collection/SecretInText.h"
#include "tests/core/interchange/ImportSupport.h"
#include "tests/support/TestMain.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

namespace {

ImportedRequest requestCalled(const QString &title, const QStringList &folder = {})
{
    ImportedRequest request;
    request.folder = folder;
    request.definition.title = title;
    request.definition.method = u"GET"_s;
    request.definition.url = u"https://example.com/"_s;
    return request;
}

ImportedFiles written(ImportedRequest request, HttpDialect dialect = HttpDialect::Universal)
{
    ImportedCollection collection;
    collection.requests.push_back(std::move(request));
    Result<ImportedFiles> files = filesOf(collection, dialect);
    return files ? std::move(*files) : ImportedFiles();
}

QStringList pathsOf(const ImportedFiles &files)
{
    QStringList paths;
    for (const ImportedFile &file : files.files)
        paths.append(file.path);
    return paths;
}

QByteArray tokenOfAService()
{
    return "ghp_" + QByteArray("a1B2c3D4e5").repeated(4).first(36);
}

} // namespace

class ImportedFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestsAreReadBack();
    void pathsAreFree();
    void manyOfOneNameAreNamed();
    void deepFoldersAreFlattened();
    void commentsAreNothingElse_data();
    void commentsAreNothingElse();
    void bodiesThatAFileCannotHoldAreFiles();
    void movedBodiesHaveNoVariables();
    void whatCannotBeWrittenIsLeftOut();
    void noFileHoldsASecret();
    void environmentsAreWritten();
    void nothingIsRefused();
    void anImportIsWritten();
};

void ImportedFilesTest::requestsAreReadBack()
{
    ImportedRequest request = requestCalled(u" Create a tag "_s, {u"Tags"_s});
    request.definition.method = u"POST"_s;
    request.definition.headers = {{u"Content-Type"_s, u" application/json "_s}};
    request.definition.body = {{"\n{\n  \"a\": 1\n}\n\n"}};
    request.definition.checks = {u"status == 201"_s};
    request.comments = {u"Makes a tag."_s};
    for (const HttpDialect dialect : {HttpDialect::Universal, HttpDialect::HttpYac}) {
        const ImportedFiles files = written(request, dialect);
        QCOMPARE(pathsOf(files), QStringList{u"tags/create-a-tag.http"_s});
        QVERIFY(files.notes.empty());
        QVERIFY(files.environments.isEmpty());
        const QByteArray bytes = files.files.front().bytes;
        QVERIFY2(bytes.startsWith("### Create a tag\n# Makes a tag.\nPOST https://"), bytes.constData());
        QCOMPARE(bytes.contains("\n?? status == 201\n"), dialect == HttpDialect::HttpYac);
        const HttpFile read = HttpFile::read(bytes);
        QCOMPARE(read.requests().size(), std::size_t(1));
        QVERIFY(read.requests().front().definition == asInHttpFile(request.definition));
    }
}

void ImportedFilesTest::pathsAreFree()
{
    ImportedCollection collection;
    for (const auto &[title, folder] :
         {std::pair(u"Get"_s, QStringList()), std::pair(u"GET"_s, QStringList()),
          std::pair(u"get!"_s, QStringList()), std::pair(u"get 2"_s, QStringList()),
          std::pair(u"Get"_s, QStringList{u"A"_s}), std::pair(u"Get"_s, QStringList{u"a"_s}),
          std::pair(u"Other"_s, QStringList{u"A"_s}), std::pair(QString(), QStringList{QString()}),
          std::pair(u"../../etc/passwd"_s, QStringList{u".."_s, u"con"_s, u"node_modules"_s}),
          std::pair(u"ÄRGER"_s, QStringList()), std::pair(u"ärger"_s, QStringList())})
        collection.requests.push_back(requestCalled(title, folder));
    const Result<ImportedFiles> files = filesOf(collection, HttpDialect::Universal);
    QVERIFY(files);
    QCOMPARE(pathsOf(*files),
             (QStringList{u"get.http"_s, u"get-2.http"_s, u"get-3.http"_s, u"get-4.http"_s, u"a/get.http"_s,
                          u"a-2/get.http"_s, u"a/other.http"_s, u"request/request.http"_s,
                          u"request-2/request-con/node-modules/etc-passwd.http"_s, u"arger.http"_s,
                          u"arger-2.http"_s}));
    for (std::size_t index = 0; index < files->files.size(); ++index)
        QCOMPARE(files->files[index].request, int(index));
}

void ImportedFilesTest::manyOfOneNameAreNamed()
{
    ImportedCollection collection;
    constexpr int count = 12'000;
    for (int number = 0; number < count; ++number)
        collection.requests.push_back(requestCalled(u"New Request"_s));
    const Result<ImportedFiles> files = filesOf(collection, HttpDialect::Universal);
    QVERIFY(files);
    QSet<QString> names;
    for (const ImportedFile &file : files->files)
        names.insert(foldedName(file.path));
    QCOMPARE(names.size(), qsizetype(count));
}

void ImportedFilesTest::deepFoldersAreFlattened()
{
    QStringList folders;
    for (int level = 0; level < 90; ++level)
        folders.append(QString(200, u'a'));
    const ImportedFiles files = written(requestCalled(u"x"_s, folders));
    QCOMPARE(files.files.size(), std::size_t(1));
    QVERIFY(files.files.front().path.size() < 1'300);
    QCOMPARE(files.notes.size(), std::size_t(1));
    QCOMPARE(files.notes.front().kind, ImportNote::Kind::Changed);
}

void ImportedFilesTest::commentsAreNothingElse_data()
{
    QTest::addColumn<QString>("comment");
    for (const char *line : {"@name x",
                             "  @no-log",
                             "?? status == 200",
                             "## next",
                             "### next",
                             "#",
                             "",
                             "# @name x",
                             "> {% x %}",
                             "{{",
                             "}}",
                             "< ./file.js",
                             "@name=x",
                             "%}",
                             "import ./x",
                             "GET https://example.com/2",
                             "A: 1",
                             "HTTP/1.1 200 OK",
                             "/* x",
                             "// @name y",
                             "plain\n@name z\n### w",
                             "cr\rlf",
                             "tab\tand\x01control",
                             "\xE2\x80\xA8@name q",
                             "ref x",
                             "    pm.test(() => {",
                             "@",
                             "\xC3\xA4rger",
                             "$uuid",
                             "})",
                             "{",
                             "{% x",
                             "// @x",
                             "- point"})
        QTest::addRow("%s", line) << QString::fromUtf8(line);
}

void ImportedFilesTest::commentsAreNothingElse()
{
    QFETCH(const QString, comment);
    ImportedRequest request = requestCalled(u"One"_s);
    request.comments = {u"First."_s, comment, u"Last."_s};
    const ImportedFiles files = written(request);
    QCOMPARE(files.files.size(), std::size_t(1));
    QVERIFY(files.notes.empty());
    const QByteArray bytes = files.files.front().bytes;
    QVERIFY(bytes.contains("# First.\n"));
    QVERIFY(bytes.contains("# Last.\nGET "));
    const HttpFile read = HttpFile::read(bytes);
    QCOMPARE(read.requests().size(), std::size_t(1));
    QVERIFY(read.requests().front().definition == request.definition);
    QVERIFY(read.requests().front().notes.empty());
    const QByteArray head = bytes.first(bytes.indexOf("\nGET "));
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (&line == &lines.front())
            continue;
        QVERIFY(line.startsWith('#'));
        const QByteArray said = line.mid(1).trimmed();
        QVERIFY2(said.isEmpty() || !QByteArrayView("@?#%<>$").contains(said.front()), line.constData());
        QVERIFY2(!said.startsWith("{{") && !said.startsWith("}}"), line.constData());
    }
}

void ImportedFilesTest::bodiesThatAFileCannotHoldAreFiles()
{
    ImportedRequest request = requestCalled(u"Markdown"_s, {u"docs"_s});
    request.definition.method = u"POST"_s;
    request.definition.headers = {{u"Content-Type"_s, u"text/plain"_s}};
    request.definition.body = {{"a\n### Title\nb"}};
    const ImportedFiles files = written(request);
    QCOMPARE(pathsOf(files), (QStringList{u"docs/markdown.http"_s, u"docs/markdown.body.txt"_s}));
    QVERIFY(files.files[0].bytes.endsWith("\n\n< ./markdown.body.txt\n"));
    QCOMPARE(files.files[1].bytes, "a\n### Title\nb");
    QCOMPARE(files.files[1].request, 0);
    QCOMPARE(files.notes.size(), std::size_t(1));
}

/// In a file they are not replaced when it is sent.
void ImportedFilesTest::movedBodiesHaveNoVariables()
{
    ImportedRequest request = requestCalled(u"Markdown"_s);
    request.definition.method = u"POST"_s;
    request.definition.headers = {{u"Content-Type"_s, u"text/plain"_s}};
    request.definition.body = {{"a\n### Title\n{{name}}"}};
    ImportedFiles files = written(request);
    QCOMPARE(pathsOf(files), QStringList{u"markdown.http"_s});
    QVERIFY2(files.files.front().bytes.endsWith("\nContent-Type: text/plain\n"),
             files.files.front().bytes.constData());
    QCOMPARE(files.notes.size(), std::size_t(1));
    QCOMPARE(files.notes.front().kind, ImportNote::Kind::LeftOut);

    request.definition.body = {{"\n \n\r\n{{name}}\n\n\n"}};
    files = written(request);
    QCOMPARE(pathsOf(files), QStringList{u"markdown.http"_s});
    QVERIFY2(files.files.front().bytes.endsWith("\n\n{{name}}\n"), files.files.front().bytes.constData());
    QVERIFY(files.notes.empty());
}

void ImportedFilesTest::whatCannotBeWrittenIsLeftOut()
{
    ImportedCollection collection;
    collection.requests = {requestCalled(u"good"_s), requestCalled(u"bad"_s), requestCalled(u"parts"_s)};
    collection.requests[1].definition.method = u"two words"_s;
    collection.requests[2].definition.body = {{"a\n###\n"}, {{}, u"./x"_s}, {"\nb"}};
    const Result<ImportedFiles> files = filesOf(collection, HttpDialect::Universal);
    QVERIFY(files);
    QCOMPARE(pathsOf(*files), QStringList{u"good.http"_s});
    QCOMPARE(files->notes.size(), std::size_t(2));
    QCOMPARE(files->notes[0].request, 1);
    QCOMPARE(files->notes[1].request, 2);
    for (const ImportNote &note : files->notes) {
        QCOMPARE(note.kind, ImportNote::Kind::LeftOut);
        QVERIFY(note.text.size() > 30);
    }
}

void ImportedFilesTest::noFileHoldsASecret()
{
    const QString token = QString::fromLatin1(tokenOfAService());
    ImportedCollection collection;
    collection.requests = {requestCalled(u"a"_s), requestCalled(u"b"_s), requestCalled(u"c"_s)};
    collection.requests[0].definition.url += token;
    collection.requests[1].comments = {token};
    collection.requests[2].definition.method = u"POST"_s;
    collection.requests[2].definition.body = {{"###\n" + token.toUtf8()}};
    collection.variables = {{u"x"_s, token}, {u"password"_s, u"hidden"_s}, {u"good"_s, u"1"_s}};
    collection.environments = {{u"e"_s, {{u"y"_s, u"a "_s + token}, {u"z"_s, u"2"_s, true}}}};
    const Result<ImportedFiles> files = filesOf(collection, HttpDialect::Universal);
    QVERIFY(files);
    QVERIFY(files->files.empty());
    QVERIFY(!secretInText(files->environments));
    QVERIFY(!files->environments.contains("hidden"));
    QCOMPARE(files->environments, "{\n  \"$shared\": {\n    \"good\": \"1\"\n  },\n  \"e\": {}\n}\n");
    QCOMPARE(files->notes.size(), std::size_t(7));
    for (const ImportNote &note : files->notes)
        QVERIFY(!note.text.contains(token));
}

void ImportedFilesTest::environmentsAreWritten()
{
    ImportedCollection collection;
    collection.variables = {{u"base"_s, u"http://h"_s}, {u"text"_s, u"a\n\"b\" \\ ä"_s}};
    collection.environments = {{u"Staging"_s, {{u"base"_s, u"http://s"_s}}}, {u"Empty"_s, {}}};
    const Result<ImportedFiles> files = filesOf(collection, HttpDialect::Universal);
    QVERIFY(files);
    const EnvironmentFiles read = readEnvironmentFiles(files->environments, {});
    QVERIFY(read.problems.empty());
    QCOMPARE(read.names(), (QStringList{u"Staging"_s, u"Empty"_s}));
    const Variables resolved(read.layersFor({u"Staging"_s}));
    QCOMPARE(resolved.value(u"base"_s)->value, u"http://s"_s);
    QCOMPARE(resolved.value(u"text"_s)->value, u"a\n\"b\" \\ ä"_s);
}

void ImportedFilesTest::nothingIsRefused()
{
    const Result<ImportedFiles> files = filesOf({}, HttpDialect::Universal);
    QVERIFY(!files);
    QCOMPARE(files.error().kind, ErrorKind::InvalidInput);
}

/// From a file of another tool to files.
void ImportedFilesTest::anImportIsWritten()
{
    const Result<ImportedCollection> collection =
        imported({quoted("{'info':{'name':'x','schema':'https://schema.getpostman.com/json/collection/v2.1.0/"
                         "collection.json'},'item':"
                         "[{'name':'Sign in','request':{'method':'POST','description':'@name "
                         "x','url':'{{base}}/login','auth':{'type':"
                         "'basic','basic':[{'key':'username','value':'me'},{'key':'password','value':'hidden'"
                         "}]},'body':{'mode':"
                         "'formdata','formdata':[{'key':'a','value':'1'},{'key':'f','type':'file','src':'x."
                         "bin'}]}},'event':[{'listen':"
                         "'test','script':{'exec':['pm.response.to.have.status(200);']}}]},{'name':'No "
                         "address','request':{'method':"
                         "'GET','url':{'raw':''}}}],'variable':[{'key':'base','value':'http://h'}]}")});
    QVERIFY(collection);
    const Result<ImportedFiles> files = filesOf(*collection, HttpDialect::HttpYac);
    QVERIFY(files);
    QVERIFY(files->notes.empty());
    const ImportedFile &first = files->files.front();
    QCOMPARE(first.path, u"sign-in.http"_s);
    QCOMPARE(
        first.bytes,
        "### Sign in\n# | @name x\n# Tests, which are not run:\n# pm.response.to.have.status(200);\n"
        "POST {{base}}/login\nContent-Type: multipart/form-data; boundary=patlas-form\n"
        "Authorization: Basic me {{password}}\n\n--patlas-form\n"
        "Content-Disposition: form-data; name=\"a\"\n\n1\n--patlas-form\n"
        "Content-Disposition: form-data; name=\"f\"; filename=\"x.bin\"\n\n< ./x.bin\n--patlas-form--\n\n"
        "?? status == 200\n");
    QCOMPARE(files->files.size(), std::size_t(2));
    QVERIFY(!files->environments.contains("hidden"));
}

PATLAS_CORE_TEST(ImportedFilesTest)
#include "tst_importedfiles.moc"
