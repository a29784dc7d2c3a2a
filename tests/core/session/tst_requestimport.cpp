// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/RequestImport.h"

#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class RequestImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void aFolderIsReadAsAWhole();
    void whatIsNoCollectionIsSaid();
    void nothingIsOverwritten();
    void variablesWithAValueKeepIt();
    void environmentsThatWouldBeCutAreNotWritten();
    void itStopsBetweenTwoFiles();

private:
    QString path(const QString &name) const { return m_directory->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    ImportOutcome written(const ImportOrder &order, bool isStopped = false) const
    {
        return waitFor(writeImport(order, std::make_shared<std::atomic_bool>(isStopped)));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

static const QByteArray bruRequest = "meta {\n  name: List\n  type: http\n}\n\nget {\n  url: "
                                     "https://shop.example/list\n  body: none\n  auth: none\n}\n";

void RequestImportTest::aFolderIsReadAsAWhole()
{
    write(u"shop/bruno.json"_s, "{\"version\": \"1\", \"name\": \"Shop\", \"type\": \"collection\"}");
    write(u"shop/orders/List.bru"_s, bruRequest);
    write(u"shop/node_modules/other/Not.bru"_s, bruRequest);
    write(u"shop/.git/Not.bru"_s, bruRequest);
    write(u"shop/readme.txt"_s, "nothing");
    const Result<SharedImport> import = waitFor(openImport({path(u"shop"_s)}));
    QVERIFY2(import, import ? "" : qPrintable(import.error().message()));
    QCOMPARE((*import)->collection.title, u"Shop"_s);
    QCOMPARE((*import)->collection.requests.size(), 1U);
    QCOMPARE((*import)->files.files.front().path, u"orders/list.http"_s);
}

void RequestImportTest::whatIsNoCollectionIsSaid()
{
    QVERIFY(QDir().mkpath(path(u"empty"_s)));
    QCOMPARE(waitFor(openImport({path(u"empty"_s)})).error().kind, ErrorKind::NotFound);
    QCOMPARE(waitFor(openImport({path(u"gone.json"_s)})).error().kind, ErrorKind::Storage);
    QCOMPARE(waitFor(openImportText("hello")).error().kind, ErrorKind::InvalidInput);
}

void RequestImportTest::nothingIsOverwritten()
{
    write(u"new/a.http"_s, "mine");
    const ImportOutcome outcome = written(
        {m_directory->path(), u"new"_s, {{u"a.http"_s, "GET /\n", 0}, {u"b/c.http"_s, "GET /c\n", 1}}, {}});
    QCOMPARE(outcome.problems, QStringList());
    QCOMPARE(outcome.written, QStringList({u"new/a-2.http"_s, u"new/b/c.http"_s}));
    QCOMPARE(content(u"new/a.http"_s), QByteArray("mine"));
    QCOMPARE(content(u"new/a-2.http"_s), QByteArray("GET /\n"));
}

void RequestImportTest::variablesWithAValueKeepIt()
{
    write(u"http-client.env.json"_s, "{\n  \"dev\": {\"host\": \"mine\", \"same\": \"1\"} // by hand\n}\n");
    const ImportOutcome outcome = written({m_directory->path(),
                                           {},
                                           {},
                                           {{u"dev"_s, u"host"_s, u"theirs"_s},
                                            {u"dev"_s, u"same"_s, u"1"_s},
                                            {u"$shared"_s, u"host"_s, u"theirs"_s}}});
    QCOMPARE(outcome.problems.size(), 1);
    QVERIFY2(outcome.problems.first().contains(u"host"_s), qPrintable(outcome.problems.first()));
    const QByteArray now = content(u"http-client.env.json"_s);
    QVERIFY2(now.contains("\"host\": \"mine\"") && now.contains("// by hand") && now.contains("\"$shared\""),
             now.constData());
}

void RequestImportTest::environmentsThatWouldBeCutAreNotWritten()
{
    const ImportOutcome outcome =
        written({m_directory->path(), {}, {}, {{u"dev"_s, u"large"_s, QString(2 << 20, u'x')}}});
    QCOMPARE(outcome.problems.size(), 1);
    QVERIFY(!QFile::exists(path(u"http-client.env.json"_s)));
}

void RequestImportTest::itStopsBetweenTwoFiles()
{
    const ImportOutcome outcome = written(
        {m_directory->path(), u"new"_s, {{u"a.http"_s, "GET /\n", 0}}, {{u"dev"_s, u"host"_s, u"x"_s}}},
        true);
    QCOMPARE(outcome.written, QStringList(u"http-client.env.json"_s)); // what was kept must be found
    QCOMPARE(outcome.problems.size(), 1);
}

PATLAS_CORE_TEST(RequestImportTest)
#include "tst_requestimport.moc"
