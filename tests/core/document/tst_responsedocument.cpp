// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ResponseDocument.h"

#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using Shared = std::shared_ptr<const ResponseDocument>;

class ResponseDocumentTest : public QObject {
    Q_OBJECT

private:
    Shared open(const QByteArray &bytes, const QByteArray &type)
    {
        const QString path = m_directory.filePath(QString::number(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        file.close();
        Result<Shared> document = waitFor(ResponseDocument::open(path, type));
        return document ? *document : nullptr;
    }

    QTemporaryDir m_directory;
    int m_files = 0;

private Q_SLOTS:
    void detectsTheMediaKind_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("kind");
        QTest::newRow("json") << QByteArray("{}") << QByteArray("application/json; charset=utf-8")
                              << int(MediaKind::Json);
        QTest::newRow("json with a suffix")
            << QByteArray("{}") << QByteArray("application/problem+json") << int(MediaKind::Json);
        QTest::newRow("json that calls itself text")
            << QByteArray(" [1]") << QByteArray("text/plain") << int(MediaKind::Json);
        QTest::newRow("json without a type")
            << QByteArray("{\"a\":1}") << QByteArray() << int(MediaKind::Json);
        QTest::newRow("html") << QByteArray("<html>") << QByteArray("text/html") << int(MediaKind::Text);
        QTest::newRow("html that is no json")
            << QByteArray("{broken template}") << QByteArray("text/html") << int(MediaKind::Text);
        QTest::newRow("json that calls itself html")
            << QByteArray("{\"a\":1,\"b\":{\"c\":[1,2,3]}}") << QByteArray("text/html; charset=utf-8")
            << int(MediaKind::Json);
        QTest::newRow("json that calls itself bytes")
            << QByteArray("\n[{}]") << QByteArray("application/octet-stream") << int(MediaKind::Json);
        QTest::newRow("json in another charset that calls itself html")
            << QByteArray("{\"a\":\"\xe9\"}") << QByteArray("text/html; charset=latin1")
            << int(MediaKind::Json);
        QTest::newRow("broken json that calls itself html")
            << QByteArray("{\"a\":1,\"b\":}") << QByteArray("text/html") << int(MediaKind::Json);
        QTest::newRow("lines of json that call themselves text")
            << QByteArray("{\"a\":1}\n{\"a\":2}\n") << QByteArray("text/plain") << int(MediaKind::Json);
        QTest::newRow("a log that is no json")
            << QByteArray("[INFO] started\n") << QByteArray("text/plain") << int(MediaKind::Text);
        QTest::newRow("notes that are no json")
            << QByteArray("[1] Smith, 2020\n") << QByteArray() << int(MediaKind::Text);
        QTest::newRow("a script that is no json")
            << QByteArray("{a: 1}") << QByteArray("text/javascript") << int(MediaKind::Text);
        QTest::newRow("long json that calls itself html") << '[' + QByteArray("\"ü\",").repeated(100'000)
                + "1]" << QByteArray("text/html") << int(MediaKind::Json);
        QTest::newRow("binary with the charset of the server")
            << QByteArray("PK\3\4\0\0\xff", 7) << QByteArray("application/zip; charset=ISO-8859-1")
            << int(MediaKind::Binary);
        QTest::newRow("binary") << QByteArray("a\0b", 3) << QByteArray("application/json")
                                << int(MediaKind::Binary);
        QTest::newRow("nothing") << QByteArray() << QByteArray("application/json") << int(MediaKind::Empty);
        QTest::newRow("image") << QByteArray("\x89PNG") << QByteArray("image/png") << int(MediaKind::Image);
    }
    void detectsTheMediaKind()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, type);
        QTEST(int(open(bytes, type)->kind()), "kind");
    }

    void textInAnyCharsetIsReadAsUtf8()
    {
        QCOMPARE(open("\xfc", "text/plain; charset=ISO-8859-1")->bytes().toByteArray(), QByteArray("ü"));
        QCOMPARE(open("\x83\x65", "text/plain; charset=Shift_JIS")->bytes().toByteArray(), QByteArray("テ"));
        const Shared wide = open(QByteArray("\xFF\xFE[\0\"\0\xfc\0\"\0]\0", 12), "application/json");
        QCOMPARE(wide->kind(), MediaKind::Json);
        QCOMPARE(wide->charset(), QByteArray("UTF-16LE"));
        QVERIFY(wide->json().isWhole());
        QCOMPARE(wide->json().value(wide->json().child(*wide->json().root(), 0)), u"ü"_s);
        QCOMPARE(wide->original().size(), 12);
        QCOMPARE(open("{\"BRANCH\":\"\xc5\xf1\xe1\"}", "application/json;charset = windows-1253")
                     ->bytes()
                     .toByteArray(),
                 QByteArray("{\"BRANCH\":\"Ερα\"}"));
        QCOMPARE(open("<meta charset=windows-1251>\xcf\xf0", "text/html")->bytes().toByteArray(),
                 QByteArray("<meta charset=windows-1251>Пр"));
        QCOMPARE(open("\xEF\xBB\xBF\xc3\xa9", "text/plain; charset=latin1")->bytes().toByteArray(),
                 QByteArray("\xEF\xBB\xBFé"));
    }

    void bytesOfASupersetOfAsciiAreNotCopied()
    {
        const Shared document = open("{\"a\":1}", "application/json; charset=iso-8859-1");
        QCOMPARE(document->bytes().data(), document->original().data());
        const Shared binary = open(QByteArray("\0\xff", 2), "application/pdf; charset=iso-8859-1");
        QCOMPARE(binary->bytes().toByteArray(), QByteArray("\0\xff", 2));
    }

    void unknownCharsetIsNamed()
    {
        const Shared document = open("\xff", "text/plain; charset=nonsense");
        QCOMPARE(document->bytes().toByteArray(), QByteArray("\xff"));
        QCOMPARE(document->charsetError()->kind, ErrorKind::Unsupported);
        QVERIFY(document->charsetError()->what.contains(u"NONSENSE"_s));
        QVERIFY(open("\xff", "text/plain; charset=hz-gb-2312")->charsetError());
        QVERIFY(!open("x", "text/plain; charset=us-ascii")->charsetError());
        QVERIFY(!open(QByteArray("\0", 1), "application/x-tar; charset=binary")->charsetError());
    }

    void linesOfJsonOfAnyTypeAreASequence()
    {
        const Shared document = open("{\"a\":1}\n{\"a\":2}\n", "text/plain");
        QVERIFY(document->json().isSequence());
        QVERIFY(!document->json().error());
        // What calls itself JSON is held to it.
        QVERIFY(open("{\"a\":1}\n{\"a\":2}\n", "application/json")->json().error());
    }

    void convertedTextLeavesNoFile()
    {
        open("\xfc", "text/plain; charset=ISO-8859-1");
        QVERIFY(QDir(m_directory.path()).entryList({u"*.utf8*"_s}).isEmpty());
    }

    void filesOfAKilledProgramAreRemoved()
    {
        const QTemporaryDir bodies;
        for (const char *name : {"1.body", "1.body.utf8.AbCdEf", "1.body.jq.AbCdEf", "2.body.jq.GhIjKl"}) {
            QFile file(bodies.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            if (!QByteArrayView(name).startsWith("2"))
                QVERIFY(
                    file.setFileTime(QDateTime::currentDateTime().addDays(-1), QFile::FileModificationTime));
        }
        ResponseDocument::removePendingDeletions(bodies.path());
        // The first file belongs to its history row; the other is in use.
        QCOMPARE(QDir(bodies.path()).entryList(QDir::Files),
                 QStringList({u"1.body"_s, u"2.body.jq.GhIjKl"_s}));
    }

    void aHugeResponseIsIndexedInLittleMemory()
    {
        const QByteArray item = R"({"key":"home.title","value":"Startseite"},)";
        const QByteArray bytes = '[' + item.repeated(10 * 1024 * 1024 / int(item.size())) + "null]";
        const Shared document = open(bytes, "application/json");
        QVERIFY(document->json().isWhole());
        QCOMPARE(document->json().childCount(*document->json().root()),
                 10 * 1024 * 1024 / int(item.size()) + 1);
        QVERIFY(document->json().memory() < bytes.size() / 100);
    }

    void jsonLinesAreASequence()
    {
        const Shared document = open("{\"a\":1}\n{\"a\":2}\n", "application/x-ndjson");
        QCOMPARE(document->kind(), MediaKind::Json);
        QVERIFY(document->json().isWhole());
        QCOMPARE(document->json().childCount(*document->json().root()), 2);
    }

    void searchFindsNamesAndValues()
    {
        const QByteArray bytes = R"({"Home":"x","a":["home sweet",1,"\u0068ome"]})";
        const Shared document = open(bytes, "application/json");
        QFuture<FoundHits> search = ResponseDocument::find(document, u"HOME"_s);
        QTRY_VERIFY(search.isFinished());
        std::vector<TextHit> hits;
        for (const FoundHits &some : search.results())
            hits.insert(hits.end(), some.hits->begin(), some.hits->end());
        QCOMPARE(hits.size(), std::size_t(3));
        QCOMPARE(hits[0], (TextHit{bytes.indexOf("Home"), 4}));
        QCOMPARE(hits[2], (TextHit{bytes.indexOf("\\u0068"), 9}));
    }

    void hitsBeyondAMillionAreOnlyCounted()
    {
        const Shared document = open('"' + QByteArray(20'000'000, 'e') + '"', "application/json");
        QFuture<FoundHits> search = ResponseDocument::find(document, u"E"_s);
        QTRY_VERIFY_WITH_TIMEOUT(search.isFinished(), 60'000);
        qint64 counted = 0;
        std::size_t kept = 0;
        for (const FoundHits &some : search.results()) {
            counted += some.count;
            kept += some.hits->size();
        }
        QCOMPARE(counted, qint64(20'000'000));
        QCOMPARE(kept, FoundHits::maxKept);
    }

    void missingFileIsReported()
    {
        const Result<Shared> document =
            waitFor(ResponseDocument::open(m_directory.filePath(u"gone"_s), "application/json"));
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::Storage);
        QVERIFY(!document.error().remedy.isEmpty());
    }
};

PATLAS_CORE_TEST(ResponseDocumentTest)
#include "tst_responsedocument.moc"
