// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/RequestExport.h"

#include "core/session/RequestFiles.h"
#include "core/storage/Preferences.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class RequestExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void partsOfAFolderAreRead_data();
    void partsOfAFolderAreRead();
    void oneRequestNamesItsExport();
    void theAddressOfTheEnvironmentComesAlong();
    void unreadableFilesAreTold();
    void filesAreWrittenTogether();
    void filesThatBelongToItAreReplaced();
    void whatCannotBeWrittenIsTold();
    void endingsOfFormatsAreKnown_data();
    void endingsOfFormatsAreKnown();

private:
    QString path(const QString &name) const { return m_directory->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void open()
    {
        QVERIFY(waitFor(m_files->open(path(u"shop"_s))));
        QTRY_COMPARE(m_files->environments().names(), QStringList(u"dev"_s));
    }
    SharedCollection read(const ExportSelection &selection)
    {
        const Result<SharedCollection> collection = waitFor(openExport(*m_files, m_environment, selection));
        if (!collection)
            qWarning("%s", qPrintable(collection.error().message()));
        return collection.value_or(SharedCollection());
    }
    SharedExport prepared(const ExportSelection &selection, const QString &format)
    {
        return waitFor(prepareExport(read(selection), format)).value_or(SharedExport());
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<RequestFiles> m_files;
    Environment m_environment;
};

void RequestExportTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    write(u"shop/orders/list.http"_s, "### List\nGET {{host}}/orders\n");
    write(u"shop/orders/two.http"_s, "### Two A\nGET {{host}}/a\n\n### Two B\nGET {{host}}/b\n");
    write(u"shop/ping.http"_s, "### Ping\nGET {{baseUrl}}/ping\n");
    write(u"shop/http-client.env.json"_s, "{\"dev\": {\"host\": \"https://a.test\"}}");
    m_preferences = std::make_unique<Preferences>(path(u"patlas.ini"_s));
    m_files = std::make_unique<RequestFiles>(*m_preferences);
    m_environment.apiBase = QUrl(u"https://api.test/v1/"_s);
    open();
}

void RequestExportTest::cleanup()
{
    m_files.reset();
    m_preferences.reset();
}

void RequestExportTest::partsOfAFolderAreRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("request");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("requests");
    QTest::addColumn<QString>("folder");
    QTest::newRow("everything") << QString() << -1 << u"shop"_s << 4 << u"orders"_s;
    QTest::newRow("a folder") << u"orders"_s << -1 << u"orders"_s << 3 << QString();
    QTest::newRow("a file") << u"orders/two.http"_s << -1 << u"two"_s << 2 << QString();
    QTest::newRow("a request") << u"orders/two.http"_s << 1 << u"Two B"_s << 1 << QString();
}

void RequestExportTest::partsOfAFolderAreRead()
{
    QFETCH(const QString, path);
    QFETCH(const int, request);
    const SharedCollection collection = read({path, request});
    QVERIFY(collection);
    QTEST(collection->content.title, "title");
    QTEST(int(collection->content.requests.size()), "requests");
    QTEST(collection->content.requests.front().folder.join(u'/'), "folder");
}

void RequestExportTest::oneRequestNamesItsExport()
{
    const SharedExport written = prepared({u"orders/two.http"_s, 1}, u"postman"_s);
    QVERIFY(written);
    QVERIFY(written->bytes.contains("Two B") && !written->bytes.contains("Two A"));
}

void RequestExportTest::theAddressOfTheEnvironmentComesAlong()
{
    const SharedExport all = prepared({}, u"postman"_s);
    QVERIFY(all && all->bytes.contains("\"value\": \"https://api.test/v1\""));
    const SharedExport orders = prepared({u"orders"_s}, u"postman"_s); // where none uses it
    QVERIFY(orders && !orders->bytes.contains("api.test"));
}

void RequestExportTest::unreadableFilesAreTold()
{
    QVERIFY(QFile::remove(path(u"shop/ping.http"_s)));
    const SharedCollection collection = read({});
    if (!collection || collection->content.requests.size() == 4)
        QSKIP("the folder was read again first");
    QCOMPARE(collection->content.requests.size(), std::size_t(3));
}

void RequestExportTest::filesAreWrittenTogether()
{
    write(u"out/shop.dev.postman_environment.json"_s, "mine");
    write(u"out/shop.postman_collection.json"_s, "old");
    const QString target = path(u"out/shop.postman_collection.json"_s);
    const SharedExport written = prepared({}, u"postman"_s);
    const Result<QStringList> paths = waitFor(saveExport(written, target));
    QVERIFY2(paths, paths ? "" : qPrintable(paths.error().message()));
    QCOMPARE(paths->size(), 2);
    QCOMPARE(paths->first(), target);
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), written->bytes);
    QFile mine(path(u"out/shop.dev.postman_environment.json"_s));
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
    QCOMPARE(paths->last(), path(u"out/shop-2.dev.postman_environment.json"_s));
    QCOMPARE(QDir(path(u"out"_s)).entryList(QDir::Files).size(), 3);
}

void RequestExportTest::filesThatBelongToItAreReplaced()
{
    const QString environment = path(u"out/shop.dev.postman_environment.json"_s);
    write(u"out/shop.dev.postman_environment.json"_s, "old");
    const Result<QStringList> paths = waitFor(saveExport(
        prepared({}, u"postman"_s), path(u"out/shop.postman_collection.json"_s), Companions::Replace));
    QVERIFY(paths);
    QCOMPARE(paths->last(), environment);
    QFile file(environment);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("https://a.test"));
}

void RequestExportTest::whatCannotBeWrittenIsTold()
{
    const Result<QStringList> paths =
        waitFor(saveExport(prepared({}, u"http"_s), path(u"not/there/a.http"_s)));
    QVERIFY(!paths);
    QCOMPARE(paths.error().kind, ErrorKind::Storage);
    QVERIFY(!QFile::exists(path(u"not"_s)));
}

void RequestExportTest::endingsOfFormatsAreKnown_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("stem");
    QTest::newRow("Postman") << u"/a/shop.postman_collection.json"_s << u"/a/shop"_s;
    QTest::newRow("YAML") << u"/a/shop.v2.yml"_s << u"/a/shop.v2"_s;
    QTest::newRow("another") << u"/a/shop.txt"_s << u"/a/shop"_s;
    QTest::newRow("none") << u"/a.b/shop"_s << u"/a.b/shop"_s;
    QTest::newRow("hidden") << u"/a/.shop"_s << u"/a/.shop"_s;
}

void RequestExportTest::endingsOfFormatsAreKnown()
{
    QFETCH(const QString, path);
    QTEST(exportStem(path), "stem");
}

PATLAS_CORE_TEST(RequestExportTest)
#include "tst_requestexport.moc"
