// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/HttpFile.h"

#include "tests/core/collection/OddFile.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;
using test::OddFile;

/// Whole requests of a file: appended, removed and put back.
class WholeRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void appendedRequestsAreParted_data();
    void appendedRequestsAreParted();
    void removedRequestsComeBackByteForByte();
    void removedRequestsLeaveTheOthersApart();
    void removedRequestsComeBackIntoAnotherFile();
    void requestsThatAreNotThereAreRefused();
};

void WholeRequestsTest::appendedRequestsAreParted_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("empty") << QByteArray() << QByteArray("### t\nGET /\n");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf")
                                     << QByteArray("\xef\xbb\xbf### t\nGET /\n");
    QTest::newRow("no ###") << QByteArray("GET /a\n") << QByteArray("GET /a\n\n### t\nGET /\n");
    QTest::newRow("no line end") << QByteArray("POST /a\n\nx")
                                 << QByteArray("POST /a\n\nx\n\n### t\nGET /\n");
    QTest::newRow("blank line") << QByteArray("GET /a\n\n") << QByteArray("GET /a\n\n### t\nGET /\n");
    QTest::newRow("CR LF") << QByteArray("GET /a\r\n") << QByteArray("GET /a\r\n\r\n### t\r\nGET /\r\n");
    QTest::newRow("script without end")
        << QByteArray("GET /a\n\n{{\nx") << QByteArray("GET /a\n\n{{\nx\n\n### t\nGET /\n");
}

void WholeRequestsTest::appendedRequestsAreParted()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    HttpFile file = HttpFile::read(before);
    RequestDefinition added;
    added.title = u"t"_s;
    added.method = u"GET"_s;
    added.url = u"/"_s;
    QVERIFY(file.append(added));
    QCOMPARE(file.bytes(), after);
    QVERIFY(file.requests().back().definition == added);
    added.title = u"\n"_s;
    QVERIFY(!file.append(added));
    QCOMPARE(file.bytes(), after);
}

void WholeRequestsTest::removedRequestsComeBackByteForByte()
{
    for (int draw = 0; draw < 1'000; ++draw) {
        OddFile odd(quint32(draw) + 70'000);
        const QByteArray before = odd.bytes(1 + odd.draws().below(4));
        HttpFile file = HttpFile::read(before);
        const std::vector<HttpFileRequest> old = file.requests();
        const qsizetype index = odd.draws().below(int(old.size()));
        const RemovedHttpRequest removed = file.remove(index);
        QVERIFY(!removed.bytes.isEmpty());
        QCOMPARE(file.requests().size(), old.size() - 1);
        QCOMPARE(file.bytes().size(), before.size() - removed.bytes.size());
        const Result<void> done = file.insert(removed);
        QVERIFY2(done, before.constData());
        QCOMPARE(file.bytes(), before);
    }
}

/// A request that is parted only by its request line would become a part of the body above.
void WholeRequestsTest::removedRequestsLeaveTheOthersApart()
{
    const QByteArray before = "POST /a\n\nx\n\n### b\nGET /b\n\nGET /c\n";
    HttpFile file = HttpFile::read(before);
    QCOMPARE(file.requests().size(), 3U);
    const RemovedHttpRequest removed = file.remove(1);
    QCOMPARE(file.bytes(), "POST /a\n\nx\n\n###\nGET /c\n");
    QCOMPARE(file.requests().size(), 2U);
    QVERIFY(file.insert(removed));
    QCOMPARE(file.bytes(), before);
}

void WholeRequestsTest::removedRequestsComeBackIntoAnotherFile()
{
    HttpFile from = HttpFile::read("POST /a\n\nx");
    const RemovedHttpRequest removed = from.remove(0);
    QCOMPARE(from.bytes(), "");
    HttpFile into = HttpFile::read("GET /b\n\n### c\nGET /c");
    QVERIFY(into.insert(removed));
    QCOMPARE(into.bytes(), "###\nPOST /a\n\nx\n###\nGET /b\n\n### c\nGET /c");
    HttpFile atEnd = HttpFile::read("GET /b");
    QVERIFY(atEnd.insert({5, 999, removed.bytes}));
    QCOMPARE(atEnd.bytes(), "GET /b\n###\nPOST /a\n\nx");
}

void WholeRequestsTest::requestsThatAreNotThereAreRefused()
{
    HttpFile file = HttpFile::read("GET /\n");
    QCOMPARE(file.replace(1, {}).error().kind, ErrorKind::NotFound);
    QCOMPARE(file.replace(-1, {}).error().kind, ErrorKind::NotFound);
    QVERIFY(file.remove(1).bytes.isEmpty());
    QVERIFY(!file.insert({0, 0, {}}));
    QCOMPARE(file.bytes(), "GET /\n");
}

PATLAS_CORE_TEST(WholeRequestsTest)
#include "tst_wholerequests.moc"
