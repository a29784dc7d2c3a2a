// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/TokenFactsReader.h"
#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

const TokenFactSources named = [] {
    TokenFactSources sources;
    sources.scopes = "X-OAuth-Scopes";
    sources.expires = "X-Expires";
    return sources;
}();

Exchange responding(int status, HeaderList headers)
{
    Exchange exchange;
    exchange.status = status;
    exchange.responseHeaders = std::move(headers);
    return exchange;
}

} // namespace

class TokenFactsReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scopesAreRead_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isSaid");
        QTest::addColumn<QStringList>("scopes");
        QTest::newRow("several") << QByteArray("repo, read:org,gist") << true
                                 << QStringList({u"repo"_s, u"read:org"_s, u"gist"_s});
        QTest::newRow("none at all") << QByteArray() << true << QStringList();
        QTest::newRow("blanks only") << QByteArray(" , ") << true << QStringList();
        QTest::newRow("no list of scopes") << QByteArray("please ask us, thanks") << false << QStringList();
        QTest::newRow("turns the text") << QByteArray("re\xE2\x80\xAEpo") << false << QStringList();
        QTest::newRow("too long") << QByteArray(300, 'x') << false << QStringList();
    }

    void scopesAreRead()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const bool, isSaid);
        QFETCH(const QStringList, scopes);
        const TokenFacts facts = tokenFactsIn(responding(200, {{"x-oauth-scopes", value}}), named);
        QCOMPARE(facts.scopes.has_value(), isSaid);
        QCOMPARE(facts.scopes.value_or(QStringList()), scopes);
        QVERIFY(facts.expires.isNull());
    }

    void datesAreRead_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QDateTime>("expires");
        const QDateTime noon = utc(QDate(2026, 12, 31), QTime(12, 0));
        QTest::newRow("named zone") << QByteArray("2026-12-31 12:00:00 UTC") << noon;
        QTest::newRow("offset") << QByteArray("2026-12-31 14:00:00 +0200") << noon;
        QTest::newRow("negative offset") << QByteArray("2026-12-31 06:30:00 -0530") << noon;
        QTest::newRow("RFC 3339") << QByteArray("2026-12-31T12:00:00Z") << noon;
        QTest::newRow("HTTP") << QByteArray("Thu, 31 Dec 2026 12:00:00 +0000") << noon;
        QTest::newRow("without a zone") << QByteArray("2026-12-31T12:00:00") << QDateTime();
        QTest::newRow("unknown zone") << QByteArray("2026-12-31 12:00:00 CET") << QDateTime();
        QTest::newRow("not a date") << QByteArray("never") << QDateTime();
        QTest::newRow("no such day") << QByteArray("2026-02-30 12:00:00 UTC") << QDateTime();
    }

    void datesAreRead()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const QDateTime, expires);
        const TokenFacts facts = tokenFactsIn(responding(200, {{"X-Expires", value}}), named);
        QCOMPARE(facts.expires, expires);
        QVERIFY(!facts.scopes);
    }

    void nothingIsLearntWithoutAResponseThatTookTheToken()
    {
        const HeaderList headers{{"X-OAuth-Scopes", "repo"}};
        QVERIFY(tokenFactsIn(responding(401, headers), named).isEmpty());
        QVERIFY(tokenFactsIn(responding(0, headers), named).isEmpty());
        QVERIFY(tokenFactsIn(responding(200, headers), {}).isEmpty());
        QVERIFY(tokenFactsIn(responding(200, {{"X-Other", "repo"}}), named).isEmpty());
        // A refusal for want of a scope says which ones there are.
        QCOMPARE(*tokenFactsIn(responding(403, headers), named).scopes, QStringList(u"repo"_s));
    }

    void bodiesThatDescribeTheTokenAreRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("scopes");
        QTest::addColumn<QDateTime>("expires");
        QTest::addColumn<bool>("neverExpires");
        const QDateTime day = utc(QDate(2031, 2, 3), QTime(0, 0));
        const QDateTime second = utc(QDate(2031, 2, 3), QTime(4, 5, 6));
        const auto row = [](const char *name, const QByteArray &body, const QString &scopes,
                            const QDateTime &expires, bool never = false) {
            QTest::newRow(name) << body << scopes << expires << never;
        };
        row("a list and a day", "{'t': {'scopes': ['api', 'read_user'], 'until': '2031-02-03'}}",
            u"api read_user"_s, day);
        row("a text and a time", "{'t': {'scopes': 'api read_user', 'until': '2031-02-03T04:05:06Z'}}",
            u"api read_user"_s, second);
        row("an offset", "{'t': {'until': '2031-02-03T05:05:06+01:00'}}", u"?"_s, second);
        row("milliseconds", "{'t': {'until': 1927857906000}}", u"?"_s, second);
        row("seconds", "{'t': {'scopes': [], 'until': 1927857906}}", u""_s, second);
        row("never", "{'t': {'scopes': ['a'], 'until': null}}", u"a"_s, {}, true);
        row("other members", "{'t': {'other': 1}}", u"?"_s, {});
        row("other types", "{'t': {'scopes': [1], 'until': 'soon'}}", u"?"_s, {});
        row("no JSON", "<html>", u"?"_s, {});
        row("a list", "[1]", u"?"_s, {});
        row("before all time", "{'t': {'until': -5}}", u"?"_s, {});
    }

    void bodiesThatDescribeTheTokenAreRead()
    {
        QFETCH(QByteArray, body);
        QFETCH(const QString, scopes);
        QFETCH(const QDateTime, expires);
        QFETCH(const bool, neverExpires);
        const TokenFacts facts =
            tokenFactsIn(body.replace('\'', '"'), TokenSelf{u"me"_s, {}, u"/t/scopes"_s, u"/t/until"_s});
        QCOMPARE(facts.scopes ? facts.scopes->join(u' ') : u"?"_s, scopes);
        QCOMPARE(facts.expires, expires);
        QCOMPARE(facts.neverExpires, neverExpires);
    }
};

PATLAS_PLAIN_TEST(TokenFactsReaderTest)
#include "tst_tokenfactsreader.moc"
