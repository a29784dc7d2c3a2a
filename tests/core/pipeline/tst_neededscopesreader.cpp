// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/OpenApiReader.h"
#include "core/pipeline/NeededScopesReader.h"
#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

ApiDescription officeThat(const QByteArray &facts)
{
    const Result<ApiDescription> api = readOpenApi(
        "openapi: 3.1.0\ninfo: {title: Tickets, version: '1'}\nsecurity: [{token: []}]\n"
        "paths: {/events: {get: {operationId: list}}}\nx-token-facts: "
        + facts
        + "\ncomponents: {securitySchemes: {token: {type: http, scheme: bearer}, other: {type: http, scheme: "
          "bearer}}}\n");
    if (!api || !api->problems.empty())
        qFatal("the description cannot be read");
    return *api;
}

Exchange responding(int status, HeaderList headers)
{
    Exchange exchange;
    exchange.status = status;
    exchange.responseHeaders = std::move(headers);
    exchange.request.operationId = u"list"_s;
    exchange.request.credentials = {{u"token"_s, u"id-of-it"_s}};
    exchange.started = utc(QDate(2026, 1, 2), QTime(3, 4));
    return exchange;
}

/// "a+b | c" of the first header, "" for nothing, "-" for a list without scopes.
QString said(const Exchange &exchange, const ApiDescription &api)
{
    const std::vector<LearnedScopes> learned = neededScopesIn(exchange, api);
    if (learned.empty())
        return {};
    QStringList ways;
    for (const QStringList &way : learned.front().alternatives)
        ways << (way.isEmpty() ? u"-"_s : way.join(u'+'));
    return ways.join(u" | "_s);
}

const QByteArray headers = "{needed: [{header: X-Accepted, any: ','}, {header: X-Fine, any: ';', all: ','}]}";

} // namespace

class NeededScopesReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headersAreRead_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one of them") << QByteArray("x-accepted") << QByteArray("repo, public_repo")
                                     << u"repo | public_repo"_s;
        QTest::newRow("none needed") << QByteArray("X-Accepted") << QByteArray() << u"-"_s;
        QTest::newRow("sets") << QByteArray("X-Fine") << QByteArray("pulls=read,contents=read; issues=read")
                              << u"pulls=read+contents=read | issues=read"_s;
        QTest::newRow("a sentence") << QByteArray("X-Accepted") << QByteArray("please ask us") << QString();
        QTest::newRow("turns the text")
            << QByteArray("X-Accepted") << QByteArray("re\xE2\x80\xAEpo") << QString();
        QTest::newRow("not known to say it") << QByteArray("X-Other") << QByteArray("repo") << QString();
        QTest::newRow("too many") << QByteArray("X-Accepted") << QByteArray("a,").repeated(41) << QString();
    }

    void headersAreRead()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, value);
        QFETCH(const QString, expected);
        const ApiDescription api = officeThat(headers);
        QCOMPARE(said(responding(200, {{header, value}}), api), expected);
        QCOMPARE(said(responding(404, {{header, value}}), api), expected); // as GitHub refuses
    }

    void bothHeadersCount()
    {
        const std::vector<LearnedScopes> learned =
            neededScopesIn(responding(200, {{"X-Fine", "b=read"}, {"X-Accepted", "a"}}), officeThat(headers));
        QCOMPARE(learned.size(), std::size_t(2));
        QCOMPARE(learned[0].source, "X-Accepted");
        QCOMPARE(learned[1].source, "X-Fine");
        QCOMPARE(learned[0].method, u"GET"_s);
        QCOMPARE(learned[0].path, u"/events"_s);
        QCOMPARE(learned[0].slotId, u"token"_s);
        QCOMPARE(learned[0].seen, utc(QDate(2026, 1, 2), QTime(3, 4)));
    }

    void refusalsAreRead_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("all");
        QTest::addColumn<QString>("any");
        const auto row = [](const char *name, const QByteArray &value, const QString &all,
                            const QString &any) {
            QTest::newRow(name) << QByteArray(value).replace('\'', '"') << all << any;
        };
        row("as RFC 6750 has it", "Bearer realm='x', error='insufficient_scope', scope='a b'", u"a+b"_s,
            u"a | b"_s);
        row("scope first", "bearer scope='a',error=insufficient_scope", u"a"_s, u"a"_s);
        row("after another challenge", "Basic realm='y', Bearer error='insufficient_scope', scope='a'",
            u"a"_s, u"a"_s);
        row("before another one", "Bearer error='insufficient_scope', scope='a', Basic scope='b'", u"a"_s,
            u"a"_s);
        row("another error", "Bearer error='invalid_token', scope='a'", {}, {});
        row("no scope", "Bearer error='insufficient_scope'", {}, {});
        row("of another challenge",
            "Bearer error='invalid_token', Basic error='insufficient_scope', scope='a'", {}, {});
        row("described",
            "Bearer error='insufficient_scope', error_description='ask for scope=\\'x\\'', scope='a'", u"a"_s,
            u"a"_s);
        row("no names", "Bearer error='insufficient_scope', scope='a\\b'", {}, {});
    }

    void refusalsAreRead()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const QString, all);
        QFETCH(const QString, any);
        const HeaderList list{{"WWW-Authenticate", value}};
        QCOMPARE(said(responding(403, list), officeThat("{}")), all);
        QCOMPARE(said(responding(401, list), officeThat("{}")), all);
        QCOMPARE(said(responding(403, list), officeThat("{insufficientMeansAny: true}")), any);
        QCOMPARE(said(responding(200, list), officeThat("{}")), QString());
    }

    void nothingIsLearntOfWhatIsNotKnown()
    {
        const HeaderList accepted{{"X-Accepted", "a"}};
        Exchange exchange = responding(200, accepted);
        exchange.request.operationId.clear();
        QVERIFY(neededScopesIn(exchange, officeThat(headers)).empty());
        exchange = responding(200, accepted);
        exchange.request.credentials.clear();
        QVERIFY(neededScopesIn(exchange, officeThat(headers)).empty());
        exchange.request.credentials = {{u"token"_s, u"one"_s}, {u"other"_s, u"two"_s}};
        QVERIFY(neededScopesIn(exchange, officeThat(headers)).empty());
        QVERIFY(neededScopesIn(responding(0, accepted), officeThat(headers)).empty());
    }
};

PATLAS_PLAIN_TEST(NeededScopesReaderTest)
#include "tst_neededscopesreader.moc"
