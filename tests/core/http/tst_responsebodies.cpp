// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/http/EngineGround.h"
#include "tests/support/TestMain.h"

#include <QFileInfo>
#include <QTimer>

#include <zlib.h>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, MAX_WBITS + 16, 9, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    QByteArray copy = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(copy.data());
    stream.avail_in = uInt(copy.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

} // namespace

/// How a response body becomes a file.
class ResponseBodiesTest : public QObject, EngineGround {
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void theBodyIsAFileOnlyForItsOwner();
    void aResponseWithoutBodyHasNoFile();
    void nonJsonResponseIsKeptUnchanged();
    void tenMegabytesArriveCompletely();
    void slowResponseIsAssembled();
    void compressedResponsesAreDecompressed_data();
    void compressedResponsesAreDecompressed();
    void unrequestedCodingsAreKeptCompressed();
    void invalidCompressionIsAnError();
    void decompressionBombIsTruncated();
    void responsesOverTheLimitAreTruncated();

private:
    const ApiDescription m_api = smallApi();
};

void ResponseBodiesTest::theBodyIsAFileOnlyForItsOwner()
{
    RawServer server;
    HttpEngine engine(m_bodies);
    const Exchange exchange = await(engine.send(get(server.url())));
    QCOMPARE(contentOf(exchange), QByteArray("ok"));
    QCOMPARE(exchange.bodySize, 2);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(exchange.bodyPath).permissions() & others));
    QVERIFY(!(QFileInfo(exchange.bodyPath).permissions() & QFile::ExeOwner));
    QVERIFY(!(QFileInfo(m_bodies).permissions() & others));
    QCOMPARE(QFileInfo(exchange.bodyPath).absolutePath(), QFileInfo(m_bodies).absoluteFilePath());
}

void ResponseBodiesTest::aResponseWithoutBodyHasNoFile()
{
    RawServer server(RawServer::reply("HTTP/1.1 204 No Content\r\n\r\n"));
    HttpEngine engine(m_bodies);
    const Exchange exchange = await(engine.send(get(server.url())));
    QVERIFY(!exchange.error);
    QCOMPARE(exchange.status, 204);
    QCOMPARE(exchange.bodyPath, QString());
    QVERIFY(files().isEmpty());
}

void ResponseBodiesTest::nonJsonResponseIsKeptUnchanged()
{
    QByteArray bytes;
    for (int i = 0; i < 1024; ++i)
        bytes += char(i);
    RawServer server(RawServer::reply(response("Content-Type: application/json\r\n", bytes)));
    HttpEngine engine(m_bodies);
    const Exchange exchange = await(engine.send(get(server.url())));
    QVERIFY(!exchange.error);
    QCOMPARE(contentOf(exchange), bytes);
}

void ResponseBodiesTest::tenMegabytesArriveCompletely()
{
    QByteArray big;
    big.reserve(10'000'000);
    while (big.size() < 10'000'000)
        big += QByteArray::number(big.size()) + '\n';
    RawServer server(RawServer::reply(response({}, big)));
    HttpEngine engine(m_bodies);
    const Exchange exchange = await(engine.send(get(server.url())));
    QVERIFY(!exchange.error);
    QCOMPARE(exchange.bodySize, big.size());
    QVERIFY(contentOf(exchange) == big);
}

void ResponseBodiesTest::slowResponseIsAssembled()
{
    RawServer server([](QTcpSocket &socket) {
        auto *timer = new QTimer(&socket);
        auto left = std::make_shared<QByteArray>(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, timer, left] {
            socket.write(left->left(1));
            left->remove(0, 1);
            if (left->isEmpty())
                timer->stop();
        });
        timer->start(0ms);
    });
    HttpEngine engine(m_bodies);
    const Exchange exchange = await(engine.send(get(server.url())));
    QVERIFY(!exchange.error);
    QCOMPARE(contentOf(exchange), QByteArray("abcde"));
}

void ResponseBodiesTest::compressedResponsesAreDecompressed_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("packed");
    const QByteArray plain = "hello hello hello hello";
    const QByteArray zlibFormat = qCompress(plain).mid(4);
    QTest::newRow("gzip") << QByteArray("gzip") << gzipped(plain);
    QTest::newRow("members") << QByteArray("GZIP") << gzipped("hello hello ") + gzipped("hello hello");
    QTest::newRow("deflate") << QByteArray("deflate") << zlibFormat;
    QTest::newRow("raw deflate") << QByteArray("deflate") << zlibFormat.mid(2, zlibFormat.size() - 6);
    QTest::newRow("padding") << QByteArray("gzip") << gzipped(plain) + QByteArray(10, '\0');
    QTest::newRow("identity") << QByteArray("identity") << plain;
}

void ResponseBodiesTest::compressedResponsesAreDecompressed()
{
    QFETCH(QByteArray, coding);
    QFETCH(QByteArray, packed);
    RawServer server(RawServer::reply(response("Content-Encoding: " + coding + "\r\n", packed)));
    HttpEngine engine(m_bodies);
    const Exchange exchange = await(engine.send(signedRequest(server, createTag(), m_api)));
    QVERIFY2(!exchange.error, exchange.error ? qPrintable(exchange.error->message()) : "");
    QCOMPARE(contentOf(exchange), QByteArray("hello hello hello hello"));
    QVERIFY(server.requests[0].contains("Accept-Encoding: gzip, deflate, br, zstd\r\n"));
}

void ResponseBodiesTest::unrequestedCodingsAreKeptCompressed()
{
    RawServer server(RawServer::reply(response("Content-Encoding: compress\r\n", "packed")));
    HttpEngine engine(m_bodies);
    const Exchange exchange = await(engine.send(signedRequest(server, createTag(), m_api)));
    QVERIFY(!exchange.error);
    QCOMPARE(contentOf(exchange), QByteArray("packed"));
}

void ResponseBodiesTest::invalidCompressionIsAnError()
{
    RawServer server(RawServer::reply(response("Content-Encoding: gzip\r\n", "this is no gzip")));
    HttpEngine engine(m_bodies);
    const Exchange exchange = await(engine.send(signedRequest(server, createTag(), m_api)));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Parse);
    QCOMPARE(exchange.status, 200);
}

void ResponseBodiesTest::decompressionBombIsTruncated()
{
    const QByteArray bomb = gzipped(QByteArray(200'000'000, '\0'));
    RawServer server(RawServer::reply(response("Content-Encoding: gzip\r\n", bomb)));
    HttpEngine engine(m_bodies);
    const Exchange exchange = await(engine.send(signedRequest(server, createTag(), m_api)));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Refused);
    QVERIFY(exchange.error->what.contains(u"decompressed"_s));
    QVERIFY(exchange.bodySize < 64'000'000);
    QCOMPARE(QFileInfo(exchange.bodyPath).size(), exchange.bodySize);
}

void ResponseBodiesTest::responsesOverTheLimitAreTruncated()
{
    RawServer server(RawServer::reply(response({}, QByteArray(100'000, 'x'))));
    EngineLimits limits;
    limits.maxBodyBytes = 70'000;
    HttpEngine engine(m_bodies, limits);
    const Exchange exchange = await(engine.send(get(server.url())));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Refused);
    QCOMPARE(exchange.status, 200);
    QCOMPARE(contentOf(exchange), QByteArray(70'000, 'x'));
}

PATLAS_CORE_TEST(ResponseBodiesTest)
#include "tst_responsebodies.moc"
