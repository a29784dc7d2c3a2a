// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CurlRequest.h"
#include "core/preflight/Preflight.h"
#include "tests/core/interchange/CurlGround.h"
#include "tests/core/preflight/SmallApi.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

/// The addresses of commands: where they go, and what is a parameter in them.
class CurlAddressesTest : public QObject, CurlGround {
    Q_OBJECT

private Q_SLOTS:
    void commandsGoWhereTheySay_data();
    void commandsGoWhereTheySay();
    void queriesStayAsTheyAreWritten_data();
    void queriesStayAsTheyAreWritten();
    void bracketsAreReadAsCurlReadsThem_data();
    void bracketsAreReadAsCurlReadsThem();
    void placeholdersAreToBeFilled_data();
    void placeholdersAreToBeFilled();
};

void CurlAddressesTest::commandsGoWhereTheySay_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QByteArray &address, const QString &url,
                        const QString &word) { QTest::newRow(name) << address << url << word; };
    row("another environment", "https://api.example.com/v1/api/tags",
        u"https://api.example.com/v1/api/tags"_s, u"is your environment “GL Strings”"_s);
    row("another port", "http://127.0.0.1:1/v1/api/tags", u"http://127.0.0.1:1/v1/api/tags"_s,
        u"without any token of “Sandbox”"_s);
    row("unknown host", "https://other.example/v1/api/tags", u"https://other.example/v1/api/tags"_s,
        u"https://other.example"_s);
    row("query and fragment", "'https://other.example/x?a=b+c&d#e'", u"https://other.example/x"_s,
        u"https://other.example"_s);
    row("no scheme", "other.example:8080/x", u"http://other.example:8080/x"_s, u"other.example:8080"_s);
    row("user as host", "http://127.0.0.1:43117@other.example/v1/api/tags",
        u"http://other.example/v1/api/tags"_s, u"http://other.example"_s);
    row("another scheme", "https://127.0.0.1:43117/v1/api/tags", u"https://127.0.0.1:43117/v1/api/tags"_s,
        u"https://127.0.0.1:43117"_s);
}

void CurlAddressesTest::commandsGoWhereTheySay()
{
    QFETCH(QByteArray, address);
    QFETCH(QString, word);
    const auto read = this->read("curl " + address + " -H 'X-Personal-Access-Token: " + personalSecret
                                 + "' -u me:" + projectSecret);
    QVERIFY(read);
    QCOMPARE(read->draft.operationId, QString());
    QTEST(read->draft.url, "url");
    QVERIFY2(read->notes.join(u'\n').contains(word), qPrintable(read->notes.join(u'\n')));
    QVERIFY(read->draft.credentials.isEmpty());
    QVERIFY(!read->notes.join(u'\n').contains(u"which is chosen"_s));
    // Nothing of the environment goes there when it is sent either.
    const PreflightReport report = preflight(read->draft, sandboxContext(m_api));
    QVERIFY(report.placements.empty());
    QCOMPARE(report.url.host(), QUrl(read->draft.url).host());
}

void CurlAddressesTest::queriesStayAsTheyAreWritten_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query :
         {"z=1&a=2&z=3&app=x&a=1", "key=", "a=b=c==&d", "a=b+c&app=1", "&a=1&&b&",
          "labels[]=a&labels[]=", "f={\"a\":1}", "app=&x=1", "q=%zz&app=1", "a=%2f", "=v&w", "t=10:30/x?y"})
        QTest::newRow(query) << QByteArray(query);
}

void CurlAddressesTest::queriesStayAsTheyAreWritten()
{
    QFETCH(QByteArray, query);
    for (const QByteArray &path : {QByteArray("/v1/api/tags"), QByteArray("/v1/api/elsewhere")}) {
        auto read = this->read("curl -g 'http://127.0.0.1:43117" + path + '?' + query + "'");
        QVERIFY(read);
        QCOMPARE(preflight(read->draft, sandboxContext(m_api)).target, path + '?' + query);
        // What is not edited stays, also after a restart; what is edited is encoded anew.
        RequestDraft draft = draftFromJson(toJson(read->draft));
        QCOMPARE(preflight(draft, sandboxContext(m_api)).target, path + '?' + query);
        for (NamedValue &field : draft.queryParameters)
            field.value = u"a b"_s;
        const QByteArray edited = preflight(draft, sandboxContext(m_api)).target;
        QCOMPARE(edited.count("=a%20b"), qsizetype(draft.queryParameters.size()));
    }
}

void CurlAddressesTest::bracketsAreReadAsCurlReadsThem_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *address, const char *target) {
        QTest::newRow(address) << QByteArray(address) << QByteArray(target);
    };
    row("/x/\\[a\\]?f=\\{b\\}", "/x/[a]?f={b}");
    row("/x/[1-3]?p=[01-10:2]&q=[a-c]", "/x/1?p=01&q=a");
    row("/x/{one,two}?s={,a}", "/x/one?s=");
    row("/x?a[]=1&b[0]=2&c[d]=3", "/x?a[]=1&b[0]=2&c[d]=3");
    row("/x?f={%22a%22:{%22b%22:[1,2]}}", "/x?f={%22a%22:{%22b%22:[1,2]}}");
    row("/x?f={%22a%22:1}", "/x?f=%22a%22:1");
    row("/x?id={id}&v={{version}}", "/x?id={id}&v={{version}}");
    row("/x?a=\\b", "/x?a=\\b");
}

void CurlAddressesTest::bracketsAreReadAsCurlReadsThem()
{
    QFETCH(QByteArray, address);
    const auto read = this->read("curl 'http://127.0.0.1:43117" + address + "'");
    QVERIFY(read);
    QTEST(preflight(read->draft, sandboxContext(m_api)).target, "target");
}

void CurlAddressesTest::placeholdersAreToBeFilled_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QString>("url");
    QTest::addColumn<Pairs>("path");
    const QByteArray base = "curl -X DELETE http://127.0.0.1:43117/v1/api";
    const QString shown = u"http://127.0.0.1:43117/v1/api"_s;
    QTest::newRow("of an operation") << base + "/tags/<tag-id>" << shown + u"/tags/{tagId}"_s
                                     << Pairs{{u"tagId"_s, QString()}};
    QTest::newRow("unquoted, with a blank")
        << base + "/x/<your id>/y" << shown + u"/x/{your id}/y"_s << Pairs{{u"your id"_s, QString()}};
    QTest::newRow("braces") << base + "/x/{id}/{id}" << shown + u"/x/{id}/{id}"_s
                            << Pairs{{u"id"_s, QString()}};
    QTest::newRow("two braces") << base + "/x/{{id}}" << shown + u"/x/{id}"_s << Pairs{{u"id"_s, QString()}};
    QTest::newRow("without globbing") << base + "/x/{id} -g" << shown + u"/x/%7Bid%7D"_s << Pairs{};
    QTest::newRow("escaped") << QByteArray("curl -X DELETE 'http://127.0.0.1:43117/v1/api/x/\\{a,b\\}'")
                             << shown + u"/x/%7Ba,b%7D"_s << Pairs{};
}

void CurlAddressesTest::placeholdersAreToBeFilled()
{
    QFETCH(QByteArray, command);
    const auto read = this->read(command);
    QVERIFY(read);
    QTEST(read->draft.url, "url");
    QTEST(pairsOf(read->draft.pathParameters), "path");
    const bool isOpen = !read->draft.pathParameters.empty();
    QCOMPARE(read->notes.join(u'\n').contains(u"enter a value for it under Parameters"_s), isOpen);
    const PreflightReport report = preflight(read->draft, sandboxContext(m_api));
    QCOMPARE(report.finding(FindingKind::MissingParameter) != nullptr, isOpen);
}

PATLAS_CORE_TEST(CurlAddressesTest)
#include "tst_curladdresses.moc"
