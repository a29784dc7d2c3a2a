// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/Preflight.h"

#include "tests/core/preflight/SmallApi.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

/// The target of a request, and what may be sent to it.
class PreflightAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noTokenGoesToAnotherOrigin_data();
    void noTokenGoesToAnotherOrigin();
    void freeRequestCarriesNoToken();
    void plainHttpToAnotherMachineIsNotSent();
    void plainHttpIsAllowedForOneEnvironment();
    void plainHttpOnThisMachineIsAllowed_data();
    void plainHttpOnThisMachineIsAllowed();
    void invalidUrlsAreRefused_data();
    void invalidUrlsAreRefused();
    void hiddenCharactersOfTheAddressAreNamed();
    void theMethodIsTheOneThatWasTyped();
    void aKeyThatWasNotKeptIsAskedFor();
    void stoppedSandboxIsReported();
    void urlTemplatesAreFilled_data();
    void urlTemplatesAreFilled();
    void aPathParameterCannotLeaveItsSegment();
    void dotsGoAsTypedAndWithoutAToken();
    void theTargetIsAsTyped_data();
    void theTargetIsAsTyped();
    void methodsKeepTheirCase();
    void aPathParameterWithoutValueCannotBeSent();
    void appIdComesFromTheProjectToken();
    void foreignAppIdIsRefused();
    void missingRequiredParameterIsReported();
    void urlOverridesTheSelectedOperation();

private:
    const ApiDescription m_api = smallApi();
    const PreflightContext m_sandbox = sandboxContext(m_api);
    const PreflightContext m_remote = remoteContext(m_api);
};

void PreflightAddressTest::noTokenGoesToAnotherOrigin_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("host") << u"http://example.com/v1/api/tags"_s;
    QTest::newRow("port") << u"http://127.0.0.1:43118/v1/api/tags"_s;
    QTest::newRow("no port") << u"http://127.0.0.1/v1/api/tags"_s;
    QTest::newRow("scheme") << u"https://127.0.0.1:43117/v1/api/tags"_s;
    QTest::newRow("name of the address") << u"http://localhost:43117/v1/api/tags"_s;
    QTest::newRow("look-alike") << u"http://127.0.0.1:43117.example.com/v1/api/tags"_s;
}

void PreflightAddressTest::noTokenGoesToAnotherOrigin()
{
    QFETCH(QString, url);
    RequestDraft typed = createTag();
    typed.url = url;
    const auto report = preflight(typed, m_sandbox);
    QVERIFY(report.placements.empty());
    QVERIFY(report.isBlocked());
    QVERIFY(report.finding(FindingKind::WrongEnvironment) || report.finding(FindingKind::InvalidUrl));
    QVERIFY(!report.url.query().contains(appId));
}

void PreflightAddressTest::freeRequestCarriesNoToken()
{
    for (const QString &url :
         {u"/v1/api/nowhere"_s, u"/health"_s, u"/v1/apiary/tags"_s, u"//example.com/v1/api/tags"_s}) {
        const auto report = preflight(draft(u"GET"_s, url, u"t-ci"_s), m_sandbox);
        QVERIFY2(report.placements.empty(), qPrintable(url));
        QVERIFY2(report.finding(FindingKind::UnknownOperation), qPrintable(url));
        QCOMPARE(report.url.host(), u"127.0.0.1"_s);
        QVERIFY(!report.isBlocked());
        QCOMPARE(report.verdict, Verdict::ProbablyAllowed);
        QVERIFY(!report.operation);
    }
}

void PreflightAddressTest::plainHttpToAnotherMachineIsNotSent()
{
    PreflightContext context = m_remote;
    context.environment.apiBase = QUrl(u"http://api.example.com/v1/api"_s);
    const auto report = preflight(createTag(), context);
    QCOMPARE(report.finding(FindingKind::PlainHttp)->severity, Severity::Blocking);
    QCOMPARE(report.verdict, Verdict::CannotBeSent);
    const auto bare = preflight(draft(u"GET"_s, u"/elsewhere"_s, {}, {}), context);
    QCOMPARE(bare.verdict, Verdict::CannotBeSent);
    QVERIFY(!preflight(createTag(), m_remote).finding(FindingKind::PlainHttp));
}

void PreflightAddressTest::plainHttpIsAllowedForOneEnvironment()
{
    PreflightContext context = m_remote;
    context.environment.apiBase = QUrl(u"http://api.example.com/v1/api"_s);
    context.environment.plainHttpAllowed = true;
    const auto report = preflight(createTag(), context);
    QCOMPARE(report.finding(FindingKind::PlainHttp)->severity, Severity::Warning); // there is still a warning
    QVERIFY(report.verdict != Verdict::CannotBeSent);
    const auto other = preflight(draft(u"GET"_s, u"http://other.example.com/"_s, {}, {}), context);
    QCOMPARE(other.verdict, Verdict::CannotBeSent);
}

void PreflightAddressTest::plainHttpOnThisMachineIsAllowed_data()
{
    QTest::addColumn<QString>("base");
    QTest::newRow("127.0.0.1") << u"http://127.0.0.1:8080/v1/api"_s;
    QTest::newRow("127.9.9.9") << u"http://127.9.9.9/v1/api"_s;
    QTest::newRow("::1") << u"http://[::1]:8080/v1/api"_s;
    QTest::newRow("localhost") << u"http://localhost:8080/v1/api"_s;
}

void PreflightAddressTest::plainHttpOnThisMachineIsAllowed()
{
    QFETCH(QString, base);
    PreflightContext context = m_sandbox;
    context.environment.apiBase = QUrl(base);
    const auto report = preflight(createTag(), context);
    QVERIFY2(!report.isBlocked(), told(report).constData());
    QCOMPARE(report.placements.size(), 2U);
    RequestDraft absolute = createTag();
    absolute.url = base + u"/tags"_s;
    QCOMPARE(preflight(absolute, context).placements.size(), 2U);
}

void PreflightAddressTest::invalidUrlsAreRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("empty") << u"  "_s;
    QTest::newRow("no scheme") << u"api.example.com/v1/api/tags"_s;
    QTest::newRow("relative") << u"v1/api/tags"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("ftp") << u"ftp://example.com/x"_s;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s;
    QTest::newRow("no host") << u"http:///v1/api/tags"_s;
    QTest::newRow("only a port") << u"http://:80/v1/api/tags"_s;
    QTest::newRow("port too high") << u"http://127.0.0.1:99999/v1/api/tags"_s;
    QTest::newRow("user") << u"http://me@127.0.0.1:43117/v1/api/tags"_s;
    QTest::newRow("password") << u"http://me:pw@127.0.0.1:43117/v1/api/tags"_s;
    QTest::newRow("user as host") << u"http://127.0.0.1:43117@example.com/v1/api/tags"_s;
    QTest::newRow("line break") << u"/v1/api/tags\r\nX-Evil: 1"_s;
    QTest::newRow("null") << u"/v1/api/"_s + QChar(0) + u"tags"_s;
    QTest::newRow("template as host") << u"{{base}}/v1/api/tags"_s;
}

void PreflightAddressTest::invalidUrlsAreRefused()
{
    QFETCH(QString, url);
    const auto report = preflight(draft(u"GET"_s, url), m_sandbox);
    QVERIFY2(report.finding(FindingKind::InvalidUrl), told(report).constData());
    QCOMPARE(report.verdict, Verdict::CannotBeSent);
    QVERIFY(report.isBlocked());
    QCOMPARE(report.findings.front().kind, FindingKind::InvalidUrl);
    QVERIFY(!report.findings.front().sentence.contains(u"pw"_s));
}

void PreflightAddressTest::hiddenCharactersOfTheAddressAreNamed()
{
    const auto report = preflight(draft(u"GET"_s, u"/v1/api/\u202Esgat/\u200B"_s), m_sandbox);
    const Finding *finding = report.finding(FindingKind::InvalidUrl);
    QVERIFY2(finding, told(report).constData());
    QCOMPARE(finding->severity, Severity::Warning);
    QVERIFY2(finding->sentence.endsWith(u"/v1/api/‹U+202E›sgat/‹U+200B›"_s), qPrintable(finding->sentence));
    QVERIFY(report.verdict != Verdict::CannotBeSent);
    QVERIFY(!preflight(draft(u"GET"_s, u"/v1/api/é\u00A0"_s), m_sandbox).finding(FindingKind::InvalidUrl));
}

void PreflightAddressTest::theMethodIsTheOneThatWasTyped()
{
    for (const char *method : {"get", "Purge", "M-SEARCH"}) {
        const auto report = preflight(draft(QString::fromLatin1(method), u"/v1/api/tags"_s), m_sandbox);
        QCOMPARE(report.method, QByteArray(method));
        QVERIFY(!report.finding(FindingKind::InvalidMethod));
        QVERIFY(!report.operation);
    }
    for (const char *method : {"connect", "CONNECT", "a b", ""})
        QVERIFY(preflight(draft(QString::fromLatin1(method), u"/v1/api/tags"_s), m_sandbox)
                    .finding(FindingKind::InvalidMethod));
}

void PreflightAddressTest::aKeyThatWasNotKeptIsAskedFor()
{
    RequestDraft typed = draft(u"GET"_s, u"/v1/api/tags"_s);
    typed.headers = {{u"X-Auth-Token"_s, u"hunter2"_s, true}};
    QVERIFY(!preflight(typed, m_sandbox).finding(FindingKind::InvalidHeader));
    const auto report = preflight(withoutSecrets(typed), m_sandbox);
    QVERIFY(report.finding(FindingKind::InvalidHeader));
    QCOMPARE(report.finding(FindingKind::InvalidHeader)->severity, Severity::Blocking);
    typed.headers = {{u"X-CSRF-Token"_s, u"8a1f"_s, true}};
    QVERIFY(!preflight(withoutSecrets(typed), m_sandbox).finding(FindingKind::InvalidHeader));
}

void PreflightAddressTest::stoppedSandboxIsReported()
{
    PreflightContext context = m_sandbox;
    context.environment.apiBase = QUrl(u"http://127.0.0.1:0/v1/api"_s);
    for (const QString &url : {u"/v1/api/tags"_s, u"http://127.0.0.1:0/v1/api/tags"_s}) {
        const auto report = preflight(draft(u"GET"_s, url), context);
        QCOMPARE(report.verdict, Verdict::CannotBeSent);
        QCOMPARE(report.findings.front().sentence, u"Sandbox has no address at the moment."_s);
    }
}

void PreflightAddressTest::urlTemplatesAreFilled_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("wire");
    const QByteArray base = "http://127.0.0.1:43117";
    QTest::newRow("path") << u"/x/{id}"_s << u"a"_s << base + "/x/a?q=1";
    QTest::newRow("slash") << u"/x/{id}"_s << u"a/../b"_s << base + "/x/a%2F..%2Fb?q=1";
    QTest::newRow("reserved") << u"/x/{id}"_s << u"?#&%20 ü"_s << base + "/x/%3F%23%26%2520%20%C3%BC?q=1";
    QTest::newRow("twice") << u"/x/{id}/{id}"_s << u"a"_s << base + "/x/a/a?q=1";
    QTest::newRow("braces in the value") << u"/x/{id}"_s << u"{id}"_s << base + "/x/%7Bid%7D?q=1";
    QTest::newRow("typed query") << u"/x?a=b+c&d"_s << QString() << base + "/x?a=b+c&d&q=1";
    QTest::newRow("braces in the query")
        << u"/x?o={\"a\":1}"_s << QString() << base + "/x?o=%7B%22a%22:1%7D&q=1";
    QTest::newRow("fragment") << u"/x#there"_s << QString() << base + "/x?q=1";
    QTest::newRow("percent alone") << u"/x/100%"_s << QString() << base + "/x/100%25?q=1";
    QTest::newRow("encoded stays encoded") << u"/x/a%2Fb"_s << QString() << base + "/x/a%2Fb?q=1";
    QTest::newRow("umlaut and space") << u"/ü b"_s << QString() << base + "/%C3%BC%20b?q=1";
    QTest::newRow("no path") << u"http://127.0.0.1:43117?z"_s << QString() << base + "/?z&q=1";
}

void PreflightAddressTest::urlTemplatesAreFilled()
{
    QFETCH(QString, url);
    QFETCH(QString, value);
    RequestDraft typed = draft(u"GET"_s, url);
    typed.pathParameters = {{u"id"_s, value, true}};
    typed.queryParameters = {
        {u"q"_s, u"1"_s, true}, {u"off"_s, u"1"_s, false}, {u"empty"_s, {}, true}, {{}, u"x"_s, true}};
    const auto report = preflight(typed, m_sandbox);
    QVERIFY2(!report.isBlocked(), told(report).constData());
    QTEST(report.url.toEncoded(), "wire");
}

void PreflightAddressTest::aPathParameterCannotLeaveItsSegment()
{
    RequestDraft typed = draft(u"GET"_s, u"/v1/api/tags/{tagId}"_s);
    typed.pathParameters = {{u"tagId"_s, u".."_s, true}};
    QCOMPARE(preflight(typed, m_sandbox).verdict, Verdict::CannotBeSent);
}

void PreflightAddressTest::dotsGoAsTypedAndWithoutAToken()
{
    for (const QString &path : {u"/v1/api/tags/.."_s, u"/v1/api/%2e%2E/admin"_s, u"/v1/api/./tags"_s}) {
        const auto report = preflight(draft(u"GET"_s, path, u"t-ci"_s), m_sandbox);
        QCOMPARE(report.target, path.toLatin1());
        QVERIFY(report.verdict != Verdict::CannotBeSent);
        // It may be any path of the host, so it is no operation.
        QVERIFY(!report.operation);
        QVERIFY(report.placements.empty());
    }
}

void PreflightAddressTest::theTargetIsAsTyped_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *url, const char *target) {
        QTest::newRow(url) << QString::fromUtf8(url) << QByteArray(target);
    };
    row("/x?z=1&a=2&z=0", "/x?z=1&a=2&z=0");
    row("/x?", "/x?");
    row("/x?key=", "/x?key=");
    row("/x?a=b=c==&d", "/x?a=b=c==&d");
    row("/x?o={\"a\":[1]}|^`<>\\", "/x?o={\"a\":[1]}|^`<>\\");
    row("/x/100%?p=%&q=%zz%41", "/x/100%?p=%&q=%zz%41");
    row("/x/%2f%c3%bc", "/x/%2f%c3%bc");
    row("/\303\274 b?q=\303\274 c", "/%C3%BC%20b?q=%C3%BC%20c");
    row("//x//y", "//x//y");
    row("/x?&&a", "/x?&&a");
    row("http://127.0.0.1:43117?z", "/?z");
}

void PreflightAddressTest::theTargetIsAsTyped()
{
    QFETCH(QString, url);
    const auto report = preflight(draft(u"GET"_s, url), m_sandbox);
    QVERIFY2(report.verdict != Verdict::CannotBeSent, told(report).constData());
    QTEST(report.target, "target");
    QVERIFY(report.url.isValid());
    QCOMPARE(report.url.host(), u"127.0.0.1"_s);
}

void PreflightAddressTest::methodsKeepTheirCase()
{
    const auto report = preflight(draft(u"delete"_s, u"/v1/api/tags/7"_s, u"t-ci"_s), m_sandbox);
    QCOMPARE(report.method, QByteArray("delete"));
    QVERIFY(!report.operation); // another method than DELETE
    QVERIFY(report.placements.empty());
    QCOMPARE(preflight(draft(u"Connect"_s, u"/x"_s), m_sandbox).verdict, Verdict::CannotBeSent);
}

void PreflightAddressTest::aPathParameterWithoutValueCannotBeSent()
{
    RequestDraft typed = draft(u"DELETE"_s, u"/v1/api/tags/{tagId}"_s, u"t-ci"_s);
    for (const auto &parameters :
         std::vector<std::vector<NamedValue>>{{}, {{u"tagId"_s, {}, true}}, {{u"tagId"_s, u"1"_s, false}}}) {
        typed.pathParameters = parameters;
        const auto report = preflight(typed, m_sandbox);
        QCOMPARE(report.verdict, Verdict::CannotBeSent);
        QCOMPARE(report.finding(FindingKind::MissingParameter)->sentence,
                 u"The path needs a value for tagId."_s);
        QCOMPARE(report.operation->id, u"tags.delete"_s);
    }
}

void PreflightAddressTest::appIdComesFromTheProjectToken()
{
    RequestDraft typed = draft(u"GET"_s, u"/v1/api/tags"_s);
    QCOMPARE(preflight(typed, m_sandbox).url.query(), u"app="_s + appId);
    typed.url = u"/v1/api/tags?app="_s + appId;
    QCOMPARE(preflight(typed, m_sandbox).url.query(), u"app="_s + appId);
    typed.url = u"/v1/api/tags"_s;
    typed.queryParameters = {{u"app"_s, appId, true}};
    QCOMPARE(preflight(typed, m_sandbox).url.query(), u"app="_s + appId);
    QVERIFY(!preflight(typed, m_sandbox).isBlocked());
    typed.queryParameters[0].enabled = false;
    QCOMPARE(preflight(typed, m_sandbox).url.query(), u"app="_s + appId);
}

void PreflightAddressTest::foreignAppIdIsRefused()
{
    RequestDraft typed = draft(u"GET"_s, u"/v1/api/tags"_s);
    typed.queryParameters = {{u"app"_s, u"other"_s, true}};
    QCOMPARE(preflight(typed, m_sandbox).finding(FindingKind::ParameterMismatch)->severity,
             Severity::Blocking);
    QCOMPARE(preflight(typed, m_remote).finding(FindingKind::ParameterMismatch)->severity, Severity::Warning);
    QCOMPARE(preflight(typed, m_remote).verdict, Verdict::ProbablyRefused);
}

void PreflightAddressTest::missingRequiredParameterIsReported()
{
    RequestDraft typed = draft(u"GET"_s, u"/v1/api/"_s);
    QCOMPARE(preflight(typed, m_sandbox).finding(FindingKind::MissingParameter)->sentence,
             u"Request translation data needs a value for language."_s);
    typed.url = u"/v1/api?language=de"_s;
    QVERIFY(!preflight(typed, m_sandbox).isBlocked());
}

void PreflightAddressTest::urlOverridesTheSelectedOperation()
{
    RequestDraft typed = draft(u"GET"_s, u"/v1/api/projects"_s, u"t-ci"_s);
    typed.operationId = u"tags.create"_s;
    const auto report = preflight(typed, m_sandbox);
    QCOMPARE(report.operation->id, u"projects.list"_s);
    QCOMPARE(report.method, QByteArray("GET"));
}

PATLAS_CORE_TEST(PreflightAddressTest)
#include "tst_preflightaddress.moc"
