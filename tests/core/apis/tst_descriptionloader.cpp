// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apis/DescriptionLoader.h"
#include "core/base/ReadyFuture.h"
#include "core/http/HttpEngine.h"
#include "tests/core/http/RawServer.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace patlas;
using namespace patlas::test;

namespace {

const QByteArray description = "openapi: 3.0.3\ninfo: {title: Small, version: '1'}\npaths: {/a: {get: {}}}\n";

QByteArray response(const QByteArray &body, const QByteArray &type = "application/yaml")
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray redirect(const QString &location)
{
    return "HTTP/1.1 302 Found\r\nLocation: " + location.toUtf8() + "\r\nContent-Length: 0\r\n\r\n";
}

QByteArray notFound()
{
    return "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
}

QString targetOf(const QByteArray &request)
{
    return QString::fromUtf8(request.split(' ').value(1));
}

/// A server with a response for each target.
struct Site {
    explicit Site(QHash<QString, QByteArray> responses = {})
        : pages(std::move(responses))
        , server([this](QTcpSocket &socket) {
            socket.write(pages.value(targetOf(server.requests.back()), notFound()));
        })
    {
    }
    QStringList asked() const
    {
        QStringList targets;
        for (const QByteArray &request : server.requests)
            targets.append(targetOf(request));
        return targets;
    }
    QHash<QString, QByteArray> pages;
    RawServer server;
};

} // namespace

class DescriptionLoaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileIsRead();
    void aFileThatIsNoneIsRefused();
    void textIsRead();
    void anAddressIsReadWithoutCredentials();
    void redirectsOnTheSameHostAreFollowed();
    void aRedirectElsewhereIsRefusedAndNamed();
    void anAddressWithASecretIsNotRead();
    void aStatusIsSaid();
    void whatIsNoAddressIsRefused_data();
    void whatIsNoAddressIsRefused();
    void aPageLeadsToItsDescription();
    void aPageWithTheDescriptionOnAnotherHostAsks();
    void aPageWithAnInitializerIsFollowed();
    void aPageCannotHaveAFileRead();
    void aPageWithoutADescriptionIsExplained();
    void documentsOfTheSameFolderAreAskedForOnce();
    void withoutConsentNothingMoreIsRead();
    void aLinkOutOfTheFolderIsNotFollowed();
    void cancellingEndsIt();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_directory->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
        return path;
    }

    DescriptionLoader::Ask answering(bool answer)
    {
        return [this, answer](const std::vector<QUrl> &addresses) {
            m_questions.push_back(addresses);
            return makeReadyFuture(answer);
        };
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<HttpEngine> m_engine;
    std::unique_ptr<DescriptionLoader> m_loader;
    std::vector<std::vector<QUrl>> m_questions;
};

void DescriptionLoaderTest::init()
{
    m_loader.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_engine = std::make_unique<HttpEngine>(m_directory->filePath(u"bodies"_s));
    m_loader = std::make_unique<DescriptionLoader>(
        *m_engine, [](const QUrl &) { return makeReadyResult<std::shared_ptr<Transport>>(nullptr); });
    m_questions.clear();
}

void DescriptionLoaderTest::aFileIsRead()
{
    const QString path = write(u"api folder/open api.yaml"_s, description);
    const auto loaded = waitFor(m_loader->fromFile(path, answering(true)));
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message()));
    QCOMPARE(loaded->api->title, u"Small"_s);
    QCOMPARE(loaded->documents.root, description);
    QCOMPARE(loaded->documents.address, QUrl::fromLocalFile(path));
    QVERIFY(m_questions.empty());
}

void DescriptionLoaderTest::aFileThatIsNoneIsRefused()
{
    QCOMPARE(waitFor(m_loader->fromFile(m_directory->filePath(u"absent"_s), {})).error().kind,
             ErrorKind::NotFound);
    QCOMPARE(waitFor(m_loader->fromFile(m_directory->path(), {})).error().kind, ErrorKind::InvalidInput);
    const QByteArray pipe = QFile::encodeName(m_directory->filePath(u"pipe"_s));
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0); // would never end
    QCOMPARE(waitFor(m_loader->fromFile(QFile::decodeName(pipe), {})).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(waitFor(m_loader->fromFile(write(u"text"_s, "no description"), {})).error().kind,
             ErrorKind::Parse);
}

void DescriptionLoaderTest::textIsRead()
{
    const auto loaded = waitFor(m_loader->fromText(description));
    QVERIFY(loaded);
    QCOMPARE(loaded->api->operations.size(), std::size_t(1));
    QVERIFY(loaded->documents.address.isEmpty());
}

void DescriptionLoaderTest::anAddressIsReadWithoutCredentials()
{
    Site site({{u"/openapi.yaml"_s, response(description)}});
    const auto loaded = waitFor(m_loader->fromAddress(site.server.url(u"/openapi.yaml"_s), answering(true)));
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message()));
    QCOMPARE(loaded->api->title, u"Small"_s);
    QCOMPARE(site.server.requests.size(), 1);
    QVERIFY(!site.server.requests.front().toLower().contains("authorization"));
    QVERIFY(!site.server.requests.front().toLower().contains("cookie"));
    QVERIFY(QDir(m_directory->filePath(u"bodies"_s)).isEmpty());
}

void DescriptionLoaderTest::redirectsOnTheSameHostAreFollowed()
{
    Site site({{u"/a"_s, redirect(u"/b/openapi.yaml"_s)}, {u"/b/openapi.yaml"_s, response(description)}});
    const auto loaded = waitFor(m_loader->fromAddress(site.server.url(u"/a"_s), {}));
    QVERIFY(loaded);
    QCOMPARE(loaded->documents.address,
             site.server.url(u"/b/openapi.yaml"_s)); // what servers are relative to
    Site endless({{u"/a"_s, redirect(u"/a"_s)}});
    QCOMPARE(waitFor(m_loader->fromAddress(endless.server.url(u"/a"_s), {})).error().kind,
             ErrorKind::Refused);
    QCOMPARE(endless.server.requests.size(), 6);
}

void DescriptionLoaderTest::aRedirectElsewhereIsRefusedAndNamed()
{
    Site other({{u"/x"_s, response(description)}});
    Site site({{u"/a"_s, redirect(other.server.url(u"/x"_s).toString())}});
    const auto loaded = waitFor(m_loader->fromAddress(site.server.url(u"/a"_s), answering(true)));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::Refused);
    QVERIFY(loaded.error().message().contains(other.server.url(u"/x"_s).toString()));
    QVERIFY(other.server.requests.isEmpty());
}

void DescriptionLoaderTest::anAddressWithASecretIsNotRead()
{
    Site site({{u"/a"_s, redirect(u"/b?access_token=Zm9vYmFyYmF6cXV4"_s)}});
    const QUrl typed = site.server.url(u"/openapi.yaml?access_token=Zm9vYmFyYmF6cXV4"_s);
    QCOMPARE(waitFor(m_loader->fromAddress(typed, answering(true))).error().kind, ErrorKind::Refused);
    QVERIFY(site.server.requests.isEmpty());
    const auto redirected = waitFor(m_loader->fromAddress(site.server.url(u"/a"_s), answering(true)));
    QCOMPARE(redirected.error().kind, ErrorKind::Refused);
    QVERIFY(!redirected.error().message().contains(u"Zm9vYmFy"_s));
    QCOMPARE(site.asked(), QStringList({u"/a"_s}));
}

void DescriptionLoaderTest::aStatusIsSaid()
{
    Site site;
    const auto loaded = waitFor(m_loader->fromAddress(site.server.url(u"/gone"_s), {}));
    QVERIFY(!loaded);
    QVERIFY(loaded.error().message().contains(u"404"_s));
}

void DescriptionLoaderTest::whatIsNoAddressIsRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("ftp") << u"ftp://example.com/a"_s;
    QTest::newRow("user") << u"https://me:secret@example.com/a"_s;
    QTest::newRow("no host") << u"https:///a"_s;
    QTest::newRow("plain http to another machine") << u"http://192.0.2.1/a"_s;
}

void DescriptionLoaderTest::whatIsNoAddressIsRefused()
{
    QFETCH(QString, address);
    const auto loaded = waitFor(m_loader->fromAddress(QUrl(address), answering(true)));
    QVERIFY(!loaded);
    QVERIFY(loaded.error().kind != ErrorKind::Network); // nothing was tried
}

void DescriptionLoaderTest::aPageLeadsToItsDescription()
{
    Site site(
        {{u"/docs"_s,
          response("<!DOCTYPE html><html><body><redoc spec-url='/v1/openapi.yaml'></redoc></body></html>",
                   "text/html")},
         {u"/v1/openapi.yaml"_s, response(description)}});
    const auto loaded = waitFor(m_loader->fromAddress(site.server.url(u"/docs"_s), answering(false)));
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message()));
    QCOMPARE(loaded->api->title, u"Small"_s);
    QCOMPARE(loaded->pageTool, u"ReDoc"_s);
    QCOMPARE(loaded->documents.address, site.server.url(u"/v1/openapi.yaml"_s));
    QVERIFY(m_questions.empty());
}

void DescriptionLoaderTest::aPageWithTheDescriptionOnAnotherHostAsks()
{
    Site other({{u"/openapi.yaml"_s, response(description)}});
    const QByteArray page = "<!DOCTYPE html><html><body><redoc spec-url='"
        + other.server.url(u"/openapi.yaml"_s).toEncoded() + "'></redoc></body></html>";
    Site site({{u"/docs"_s, response(page, "text/html")}});
    const auto refused = waitFor(m_loader->fromAddress(site.server.url(u"/docs"_s), answering(false)));
    QVERIFY(!refused);
    QCOMPARE(m_questions.size(), std::size_t(1));
    QCOMPARE(m_questions.front(), std::vector<QUrl>{other.server.url(u"/openapi.yaml"_s)});
    QVERIFY(other.server.requests.isEmpty());
    QVERIFY(waitFor(m_loader->fromAddress(site.server.url(u"/docs"_s), answering(true))));
    QCOMPARE(other.asked(), QStringList({u"/openapi.yaml"_s}));
}

/// As Swagger UI is installed: the page, its script, the description.
void DescriptionLoaderTest::aPageWithAnInitializerIsFollowed()
{
    Site site(
        {{u"/docs/"_s,
          response(
              "<!DOCTYPE html><html><body><div id='swagger-ui'></div><script src='./swagger-initializer.js'>"
              "</script></body></html>",
              "text/html")},
         {u"/docs/swagger-initializer.js"_s,
          response(
              "window.onload = function() { window.ui = SwaggerUIBundle({ url: '/v1/openapi.yaml', dom_id: "
              "'#swagger-ui' }); };",
              "text/javascript")},
         {u"/v1/openapi.yaml"_s, response(description)}});
    const auto loaded = waitFor(m_loader->fromAddress(site.server.url(u"/docs/"_s), answering(false)));
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message()));
    QCOMPARE(loaded->api->title, u"Small"_s);
    QCOMPARE(site.asked().last(), u"/v1/openapi.yaml"_s);
}

void DescriptionLoaderTest::aPageCannotHaveAFileRead()
{
    const QString secret = write(u"secret.yaml"_s, description);
    Site site({{u"/docs"_s,
                response("<!DOCTYPE html><html><redoc spec-url='" + QUrl::fromLocalFile(secret).toEncoded()
                             + "'></redoc></html>",
                         "text/html")}});
    QVERIFY(!waitFor(m_loader->fromAddress(site.server.url(u"/docs"_s), answering(true))));
    QVERIFY(m_questions.empty());
}

void DescriptionLoaderTest::aPageWithoutADescriptionIsExplained()
{
    Site site({{u"/"_s, response("<!DOCTYPE html><html><body>Welcome</body></html>", "text/html")}});
    const auto loaded = waitFor(m_loader->fromAddress(site.server.url(u"/"_s), answering(true)));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::InvalidInput);
    QVERIFY(loaded.error().message().contains(u"web page"_s));
}

void DescriptionLoaderTest::documentsOfTheSameFolderAreAskedForOnce()
{
    const QString root = write(u"api/root.yaml"_s,
                               "openapi: 3.0.3\ninfo: {title: Parts, version: '1'}\npaths:\n"
                               "  /a: {$ref: 'paths/a.yaml'}\n  /b: {$ref: 'paths/b.yaml'}\n");
    write(u"api/paths/a.yaml"_s, "get: {parameters: [{$ref: '../shared.yaml#/id'}]}\n");
    write(u"api/paths/b.yaml"_s, "get: {parameters: [{$ref: '../absent.yaml#/id'}]}\n");
    write(u"api/shared.yaml"_s, "id: {name: id, in: query, schema: {type: string}}\n");
    const auto loaded = waitFor(m_loader->fromFile(root, answering(true)));
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message()));
    QCOMPARE(m_questions.size(), std::size_t(1));
    QCOMPARE(m_questions.front().size(), std::size_t(2));
    QCOMPARE(loaded->documents.others.size(), 3);
    QVERIFY(
        loaded->documents.others.contains(QUrl::fromLocalFile(m_directory->filePath(u"api/shared.yaml"_s))));
}

void DescriptionLoaderTest::withoutConsentNothingMoreIsRead()
{
    Site site({{u"/root.yaml"_s,
                response("openapi: 3.0.3\ninfo: {title: Parts, version: '1'}\npaths: {/a: {$ref: 'a.yaml'}, "
                         "/b: {get: {}}}\n")},
               {u"/a.yaml"_s, response("get: {}\n")}});
    const auto loaded = waitFor(m_loader->fromAddress(site.server.url(u"/root.yaml"_s), answering(false)));
    QVERIFY(loaded);
    QCOMPARE(site.asked(), QStringList({u"/root.yaml"_s}));
    QCOMPARE(loaded->api->operations.size(), std::size_t(1)); // the rest is used
    QVERIFY(!loaded->api->problems.empty());
}

void DescriptionLoaderTest::aLinkOutOfTheFolderIsNotFollowed()
{
    const QString secret = write(u"private/secret.yaml"_s, "get: {}\n");
    const QString root =
        write(u"api/root.yaml"_s,
              "openapi: 3.0.3\ninfo: {title: Parts, version: '1'}\npaths: {/a: {$ref: 'a.yaml'}}\n");
    QVERIFY(QFile::link(secret, m_directory->filePath(u"api/a.yaml"_s)));
    const auto loaded = waitFor(m_loader->fromFile(root, answering(true)));
    QVERIFY(loaded);
    QVERIFY(loaded->documents.others.isEmpty());
}

void DescriptionLoaderTest::cancellingEndsIt()
{
    RawServer silent([](QTcpSocket &) {});
    const auto loading = m_loader->fromAddress(silent.url(), {});
    QTRY_COMPARE(silent.connections, 1);
    m_loader->cancel();
    QTRY_VERIFY(loading.isFinished());
    QTRY_COMPARE(silent.closed, 1);
}

PATLAS_CORE_TEST(DescriptionLoaderTest)
#include "tst_descriptionloader.moc"
