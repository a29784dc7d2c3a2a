// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/HttpRequestParser.h"
#include "tests/app/sandbox/HttpSamples.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <random>

using namespace patlas;
using patlas::sandbox::HttpRequestParser;

/// Which bytes are a valid request, independent of the pieces they arrive in.
class HttpRequestParserTest : public QObject {
    Q_OBJECT

private:
    using State = HttpRequestParser::State;
    static constexpr qsizetype maxBody = 50 * 1024 * 1024;

    struct Outcome {
        State state = State::NeedsMore;
        int headsSeen = 0;
        int status = 0;
        QString sentence;
        QByteArray method;
        QByteArray target;
        QByteArray body;
        std::vector<std::pair<QByteArray, QByteArray>> headers;
        qsizetype taken = 0;

        bool operator==(const Outcome &) const = default;
    };

    /// Feeds pieces of the sizes that `nextSize` returns.
    static Outcome parsed(const QByteArray &bytes, const std::function<qsizetype()> &nextSize)
    {
        HttpRequestParser parser(maxBody);
        Outcome outcome;
        while (outcome.taken < bytes.size()) {
            // A copy, so that AddressSanitizer detects a read past the end of the piece.
            const QByteArray piece =
                QByteArrayView(bytes)
                    .sliced(outcome.taken, std::min(nextSize(), bytes.size() - outcome.taken))
                    .toByteArray();
            QByteArrayView rest(piece);
            do {
                outcome.state = parser.feed(rest);
                outcome.headsSeen += outcome.state == State::HeadComplete;
            } while (outcome.state == State::HeadComplete);
            outcome.taken += piece.size() - rest.size();
            if (outcome.state != State::NeedsMore)
                break;
        }
        outcome.status = parser.refusal().status;
        outcome.sentence = parser.refusal().sentence;
        if (outcome.state == State::Complete) {
            outcome.method = parser.head().method;
            outcome.target = parser.head().target;
            outcome.headers = parser.head().headers;
            outcome.body = parser.takeBody();
        }
        return outcome;
    }
    static Outcome parsedWhole(const QByteArray &bytes)
    {
        return parsed(bytes, [&bytes] { return bytes.size(); });
    }

private Q_SLOTS:
    void aRequestIsParsedOrRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("refusal");
        for (const HttpSample &sample : httpSamples())
            QTest::newRow(sample.name) << sample.bytes << sample.refusal;
    }
    void aRequestIsParsedOrRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, refusal);
        const Outcome whole = parsedWhole(bytes);
        QCOMPARE(whole.status, refusal);
        QCOMPARE(whole.state, refusal == 0 ? State::Complete : State::Malformed);
        QCOMPARE(whole.sentence.isEmpty(), refusal == 0);
        if (refusal == 0)
            QCOMPARE(whole.taken, bytes.size());

        QVERIFY(parsed(bytes, [] { return 1; }) == whole);
        std::mt19937 random(7);
        for (const unsigned maxLength : {3U, 20U, 2'000U}) {
            for (int i = 0; i < 5; ++i)
                QVERIFY(parsed(bytes, [&] { return qsizetype(1 + random() % maxLength); }) == whole);
        }
        // The rest belongs to the next request.
        const Outcome followed = parsedWhole(bytes + "GET /next HTTP/1.1\r\n");
        QVERIFY(followed == whole || refusal != 0);
        QCOMPARE(followed.status, refusal);
    }

    void truncatedRequestNeedsMore()
    {
        for (const HttpSample &sample : httpSamples()) {
            if (sample.refusal != 0 || sample.bytes.size() > 2'000)
                continue;
            for (qsizetype size = 0; size < sample.bytes.size(); ++size)
                QCOMPARE(parsedWhole(sample.bytes.left(size)).state, State::NeedsMore);
        }
    }

    void headersKeepTheirBytesTheirOrderAndTheirDuplicates()
    {
        const Outcome outcome = parsedWhole("PuRgE /a%2fb?c=d HTTP/1.1\r\nhOsT: localhost\r\nX-One:  a\xff b "
                                            "\t\r\nx-two:\r\nX-One: c\r\n\r\n");
        QCOMPARE(outcome.method, QByteArray("PuRgE"));
        QCOMPARE(outcome.target, QByteArray("/a%2fb?c=d"));
        const std::vector<std::pair<QByteArray, QByteArray>> wanted{
            {"hOsT", "localhost"}, {"X-One", "a\xff b"}, {"x-two", ""}, {"X-One", "c"}};
        QVERIFY(outcome.headers == wanted);
    }

    void chunksAreJoined()
    {
        const Outcome outcome =
            parsedWhole("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: CHUNKED\r\n\r\n"
                        "3;x=y\r\nabc\r\nb\r\n\r\n0123\r\n\r\n5\r\n0\r\nX: y\r\n\r\n");
        QCOMPARE(outcome.body, QByteArray("abc\r\n0123\r\n\r\n5"));
        QCOMPARE(outcome.headsSeen, 1);
        QCOMPARE(outcome.headers.size(), std::size_t(2)); // a trailer does not become a header
    }

    void headIsReportedBeforeTheBody()
    {
        HttpRequestParser parser(maxBody);
        const QByteArray bytes =
            "POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-Continue\r\nContent-Length: 3\r\n\r\nab";
        QByteArrayView rest(bytes);
        QVERIFY(!parser.hasStarted());
        QCOMPARE(parser.feed(rest), State::HeadComplete);
        QVERIFY(parser.expectsContinue());
        QCOMPARE(rest.toByteArray(), QByteArray("ab"));
        QCOMPARE(parser.feed(rest), State::NeedsMore);
        rest = "cGET";
        QCOMPARE(parser.feed(rest), State::Complete);
        QCOMPARE(rest.toByteArray(), QByteArray("GET"));
        QCOMPARE(parser.takeBody(), QByteArray("abc"));
    }

    void connectionIsKeptWhenVersionAndHeadersAllowIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("kept");
        QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r\n") << true;
        QTest::newRow("1.1 close") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nConnection: Close\r\n\r\n")
                                   << false;
        QTest::newRow("1.1 close in a list")
            << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nConnection: te, close\r\n\r\n") << false;
        QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
        QTest::newRow("1.0 keep-alive")
            << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << true;
    }
    void connectionIsKeptWhenVersionAndHeadersAllowIt()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, kept);
        HttpRequestParser parser(maxBody);
        QByteArrayView rest(bytes);
        QCOMPARE(parser.feed(rest), State::Complete);
        QCOMPARE(parser.keepsAlive(), kept);
    }
};

PATLAS_CORE_TEST(HttpRequestParserTest)
#include "tst_httprequestparser.moc"
