// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cookies/CookieHosts.h"
#include "core/cookies/CookieJar.h"
#include "core/cookies/CookieWording.h"

#include "tests/core/cookies/CookieJarSupport.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test::cookiejars;

/// RFC 6265bis 5.7 and 5.8: which cookies a service may set, and where they go.
class CookieRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHostSetsForItselfAndAbove_data();
    void aHostSetsForItselfAndAbove();
    void pathsMatch_data();
    void pathsMatch();
    void aCookieWithoutPathIsForTheFolder_data();
    void aCookieWithoutPathIsForTheFolder();
    void sitesAreRegistered_data();
    void sitesAreRegistered();
    void whatIsRefusedSaysWhy_data();
    void whatIsRefusedSaysWhy();
    void secureCookiesNeedATrustedConnection();
    void plainHttpHidesNoSecureCookie();
    void anotherSiteSendsWhatSameSiteAllows_data();
    void anotherSiteSendsWhatSameSiteAllows();
    void drawnJarsAgreeWithTheRulesWrittenOut();
};

void CookieRulesTest::aHostSetsForItselfAndAbove_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("domain");
    QTest::addColumn<QByteArrayList>("goes");
    QTest::addColumn<QByteArrayList>("stays");
    const auto row = [](const char *host, const char *domain, const QByteArrayList &goes,
                        const QByteArrayList &stays) {
        QTest::addRow("%s, %s", host, domain) << QByteArray(host) << QByteArray(domain) << goes << stays;
    };
    row("example.com", "", {"example.com"}, {"www.example.com", "com", "example.org"});
    row("example.com", "example.com", {"example.com", "www.example.com", "a.b.example.com"},
        {"badexample.com", "example.com.org", "com"});
    row("www.example.com", "example.com", {"www.example.com", "example.com", "x.example.com"},
        {"example.org"});
    row("www.example.com", ".EXAMPLE.com", {"example.com", "x.example.com"}, {"example.org"});
    row("www.example.com", "www.example.com", {"www.example.com", "a.www.example.com"}, {"example.com"});
    row("127.0.0.1", "", {"127.0.0.1"}, {"0.0.1", "localhost"});
    row("127.0.0.1", "127.0.0.1", {"127.0.0.1"}, {"127.0.0.2", "localhost"});
    row("::1", "", {"::1"}, {"127.0.0.1", "localhost"});
    row("localhost", "", {"localhost"}, {"127.0.0.1", "a.localhost"});
    // A public suffix that is the host itself is for the host only.
    row("localhost", "localhost", {"localhost"}, {"a.localhost"});
    row("github.io", "github.io", {"github.io"}, {"me.github.io"});
    row("me.github.io", "me.github.io", {"me.github.io", "x.me.github.io"}, {"other.github.io"});
    row("xn--mnchen-3ya.de", "xn--mnchen-3ya.de", {"www.xn--mnchen-3ya.de"}, {"de"});
}

void CookieRulesTest::aHostSetsForItselfAndAbove()
{
    QFETCH(const QByteArray, host);
    QFETCH(const QByteArray, domain);
    QFETCH(const QByteArrayList, goes);
    QFETCH(const QByteArrayList, stays);
    CookieJar jar;
    const QByteArray line = domain.isEmpty() ? QByteArray("n=v") : "n=v; Domain=" + domain;
    QCOMPARE(jar.receive(line, to(host), start()).what, CookieOutcome::What::Added);
    for (const QByteArray &other : goes)
        QVERIFY2(headerOf(jar, to(other)) == "n=v", other.constData());
    for (const QByteArray &other : stays)
        QVERIFY2(headerOf(jar, to(other)).isEmpty(), other.constData());
}

void CookieRulesTest::pathsMatch_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("cookie");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *request, const char *cookie, bool matches) {
        QTest::addRow("%s, %s", request, cookie) << QByteArray(request) << QByteArray(cookie) << matches;
    };
    row("/", "/", true);
    row("/a", "/", true);
    row("/a", "/a", true);
    row("/a/", "/a", true);
    row("/a/b", "/a", true);
    row("/a/b", "/a/", true);
    row("/ab", "/a", false);
    row("/a", "/a/", false);
    row("/a", "/a/b", false);
    row("/A", "/a", false);
    row("/a%2Fb", "/a", false);
    row("/b/a", "/a", false);
    row("/a?b", "/a", false);
    row("/", "/a", false);
}

void CookieRulesTest::pathsMatch()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, cookie);
    QTEST(pathMatches(request, cookie), "matches");
    CookieJar jar;
    jar.receive("n=v; Path=" + cookie, to("h.example"), start());
    QTEST(headerOf(jar, to("h.example", request)) == "n=v", "matches");
}

void CookieRulesTest::aCookieWithoutPathIsForTheFolder_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char *request, const char *path) {
        QTest::newRow(request) << QByteArray(request) << QByteArray(path);
    };
    row("", "/");
    row("/", "/");
    row("/a", "/");
    row("/a/", "/a");
    row("/a/b", "/a");
    row("/a/b/", "/a/b");
    row("/a//b", "/a/");
    row("a/b", "/");
    row("/v1/api/tags", "/v1/api");
}

void CookieRulesTest::aCookieWithoutPathIsForTheFolder()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, path);
    CookieJar jar;
    for (const char *line : {"n=v", "n=v; Path", "n=v; Path=x"})
        QCOMPARE(jar.receive(line, to("h.example", request), start()).facts.path, path);
}

void CookieRulesTest::sitesAreRegistered_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("site");
    QTest::addColumn<bool>("isSuffix");
    const auto row = [](const char *host, const char *site, bool isSuffix) {
        QTest::newRow(host) << QByteArray(host) << QByteArray(site) << isSuffix;
    };
    row("example.com", "example.com", false);
    row("a.b.example.com", "example.com", false);
    row("example.co.uk", "example.co.uk", false);
    row("www.example.co.uk", "example.co.uk", false);
    row("co.uk", "co.uk", true);
    row("com", "com", true);
    row("me.github.io", "me.github.io", false);
    row("x.me.github.io", "me.github.io", false);
    row("github.io", "github.io", true);
    row("localhost", "localhost", true);
    row("a.localhost", "a.localhost", false);
    row("127.0.0.1", "127.0.0.1", false);
    row("10.0.0.1", "10.0.0.1", false);
    row("::1", "::1", false);
    row("city.kawasaki.jp", "city.kawasaki.jp", false); // an exception to *.kawasaki.jp
    row("x.y.kawasaki.jp", "x.y.kawasaki.jp", false);
    row("y.kawasaki.jp", "y.kawasaki.jp", true);
}

void CookieRulesTest::sitesAreRegistered()
{
    QFETCH(const QByteArray, host);
    QTEST(registrableDomain(host), "site");
    QTEST(isPublicSuffix(host), "isSuffix");
}

void CookieRulesTest::whatIsRefusedSaysWhy_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<int>("why"); // -1: it is taken
    constexpr int taken = -1;
    const auto row = [](const char *line, const char *host, bool isTrusted, int why) {
        QTest::addRow("%s, %s, %d", line, host, int(isTrusted))
            << QByteArray(line) << QByteArray(host) << isTrusted << why;
    };
    using R = CookieRefusal;
    row("", "h.example", true, int(R::Empty));
    row("n=\x01", "h.example", true, int(R::ControlCharacter));
    row("n=v; Domain=com", "h.com", true, int(R::PublicSuffix));
    row("n=v; Domain=co.uk", "h.co.uk", true, int(R::PublicSuffix));
    row("n=v; Domain=github.io", "me.github.io", true, int(R::PublicSuffix));
    row("n=v; Domain=uk", "h.co.uk", true, int(R::PublicSuffix));
    row("n=v; Domain=com", "com.example", true, int(R::PublicSuffix));
    row("n=v; Domain=other.example", "h.example", true, int(R::OtherDomain));
    row("n=v; Domain=a.h.example", "h.example", true, int(R::OtherDomain));
    row("n=v; Domain=.example.com.", "www.example.com", true, int(R::OtherDomain));
    row("n=v; Domain=..example.com", "www.example.com", true, int(R::OtherDomain));
    row("n=v; Domain=h.example:80", "h.example", true, int(R::OtherDomain));
    row("n=v; Domain=0.0.1", "127.0.0.1", true, int(R::OtherDomain));
    row("n=v; Domain=127.0.0.1", "localhost", true, int(R::OtherDomain));
    row("n=v; Domain=m\xc3\xbcnchen.de", "xn--mnchen-3ya.de", true, int(R::DomainNotAscii));
    row("n=v; Secure", "h.example", false, int(R::SecureOverPlainHttp));
    row("n=v; Secure", "h.example", true, taken);
    row("n=v; SameSite=None", "h.example", true, int(R::SameSiteNoneNotSecure));
    row("n=v; SameSite=None; Secure", "h.example", true, taken);
    row("n=v; SameSite=Lax", "h.example", false, taken);
    row("__Secure-n=v", "h.example", true, int(R::SecurePrefix));
    row("__SECURE-n=v", "h.example", true, int(R::SecurePrefix));
    row("__Secure-n=v; Secure", "h.example", true, taken);
    row("__Secure-n=v; Secure", "h.example", false, int(R::SecureOverPlainHttp));
    row("__Secure=v", "h.example", true, taken);
    row("__Host-n=v; Secure; Path=/", "h.example", true, taken);
    row("__host-n=v; Secure; Path=/", "h.example", true, taken);
    row("__Host-n=v; Path=/", "h.example", true, int(R::HostPrefix));
    row("__Host-n=v; Secure", "h.example", true, int(R::HostPrefix));
    row("__Host-n=v; Secure; Path=/a", "h.example", true, int(R::HostPrefix));
    row("__Host-n=v; Secure; Path=/; Domain=h.example", "h.example", true, int(R::HostPrefix));
    row("__Host-n=v; Secure; Path=/; Domain=", "h.example", true, taken);
    row("=__Host-n", "h.example", true, int(R::PrefixInValue));
    row("__Secure-n", "h.example", true, int(R::PrefixInValue));
    row("=__secure-n=v", "h.example", true, int(R::PrefixInValue));
    row("=v", "h.example", true, taken);
    row("n=__Host-v", "h.example", true, taken);
}

void CookieRulesTest::whatIsRefusedSaysWhy()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, host);
    QFETCH(const bool, isTrusted);
    QFETCH(const int, why);
    CookieJar jar;
    const CookieOutcome outcome = jar.receive(line, to(host, "/", isTrusted), start());
    QCOMPARE(outcome.refusal ? int(*outcome.refusal) : -1, why);
    QCOMPARE(jar.isEmpty(), why >= 0);
    QCOMPARE(outcome.what == CookieOutcome::What::Refused, why >= 0);
    if (outcome.refusal)
        QVERIFY(wording::cookieRefused(*outcome.refusal).startsWith(u"Not kept: "_s));
}

void CookieRulesTest::secureCookiesNeedATrustedConnection()
{
    CookieJar jar;
    jar.receive("s=1; Secure", to("h.example"), start());
    jar.receive("p=2", to("h.example"), start());
    QCOMPARE(headerOf(jar, to("h.example")), "s=1; p=2");
    QCOMPARE(headerOf(jar, to("h.example", "/", false)), "p=2");
}

void CookieRulesTest::plainHttpHidesNoSecureCookie()
{
    CookieJar jar;
    const auto plainly = [&jar](const char *line, const char *host = "h.example") {
        return jar.receive(line, to(host, "/", false), start());
    };
    jar.receive("s=1; Secure; Path=/login", to("h.example"), start());
    QCOMPARE(plainly("s=2; Path=/login").refusal, CookieRefusal::HidesSecureCookie);
    QCOMPARE(plainly("s=2; Path=/login/en").refusal, CookieRefusal::HidesSecureCookie);
    QCOMPARE(plainly("s=2; Path=/login/en", "a.h.example").refusal, CookieRefusal::HidesSecureCookie);
    QVERIFY(!plainly("s=2; Path=/").refusal); // it stands behind the other in the header
    QVERIFY(!plainly("S=2; Path=/login").refusal);
    QVERIFY(!plainly("s=2; Path=/login", "other.example").refusal);
    // Over a trusted connection it may.
    QCOMPARE(jar.receive("s=3; Path=/login", to("h.example"), start()).what, CookieOutcome::What::Replaced);
}

void CookieRulesTest::anotherSiteSendsWhatSameSiteAllows_data()
{
    QTest::addColumn<QByteArray>("attribute");
    QTest::addColumn<bool>("isCrossSite");
    QTest::addColumn<bool>("isSafe");
    QTest::addColumn<bool>("goes");
    const auto rows = [](const char *attribute, bool safely, bool unsafely) {
        // What a person sends, nobody else caused.
        QTest::addRow("%s, GET by a person", attribute) << QByteArray(attribute) << false << true << true;
        QTest::addRow("%s, POST by a person", attribute) << QByteArray(attribute) << false << false << true;
        QTest::addRow("%s, GET after another site", attribute)
            << QByteArray(attribute) << true << true << safely;
        QTest::addRow("%s, POST after another site", attribute)
            << QByteArray(attribute) << true << false << unsafely;
    };
    rows("", true, false);
    rows("; SameSite=Lax", true, false);
    rows("; SameSite=Strict", false, false);
    rows("; SameSite=None; Secure", true, true);
}

void CookieRulesTest::anotherSiteSendsWhatSameSiteAllows()
{
    QFETCH(const QByteArray, attribute);
    QFETCH(const bool, isCrossSite);
    QFETCH(const bool, isSafe);
    CookieJar jar;
    jar.receive("n=v" + attribute, to("h.example"), start());
    CookieRequest request = to("h.example");
    request.isCrossSite = isCrossSite;
    request.isSafe = isSafe;
    QTEST(!headerOf(jar, request).isEmpty(), "goes");
}

/// The rules once more, in another form: over hosts, paths and attributes at random.
void CookieRulesTest::drawnJarsAgreeWithTheRulesWrittenOut()
{
    QRandomGenerator random(5);
    const QByteArrayList hosts{"a.example", "b.a.example", "c.b.a.example", "other.example", "127.0.0.1"};
    const QByteArrayList paths{"/", "/x", "/x/y", "/xy", "/x/"};
    for (int round = 0; round < 300; ++round) {
        CookieJar jar;
        struct Known {
            QByteArray name, host, domain, path;
            bool isSecure;
        };
        std::vector<Known> known;
        for (int i = 0; i < 12; ++i) {
            Known one{"n" + QByteArray::number(i),
                      hosts[random.bounded(5)],
                      {},
                      paths[random.bounded(5)],
                      random.bounded(3) == 0};
            if (random.bounded(2))
                one.domain = hosts[random.bounded(5)];
            const bool isTrusted = random.bounded(4) > 0;
            const bool isTaken =
                (one.domain.isEmpty() || one.host == one.domain || one.host.endsWith('.' + one.domain))
                && (isTrusted || !one.isSecure);
            QByteArray line = one.name + "=v; Path=" + one.path + (one.isSecure ? "; Secure" : "");
            if (!one.domain.isEmpty())
                line += "; Domain=" + one.domain;
            QCOMPARE(!jar.receive(line, to(one.host, "/", isTrusted), start()).refusal, isTaken);
            if (isTaken)
                known.push_back(one);
        }
        for (const QByteArray &host : hosts) {
            for (const QByteArray &path : paths) {
                const bool isTrusted = random.bounded(2) != 0;
                QByteArrayList expected;
                for (const Known &one : known) {
                    const bool onHost = one.domain.isEmpty()
                        ? host == one.host
                        : host == one.domain || host.endsWith('.' + one.domain);
                    const QByteArray folder = one.path.endsWith('/') ? one.path : one.path + '/';
                    if (onHost && (path == one.path || path.startsWith(folder))
                        && (isTrusted || !one.isSecure))
                        expected.append(one.name + "=v");
                }
                QByteArrayList sent = headerOf(jar, to(host, path, isTrusted)).split(';');
                for (QByteArray &item : sent)
                    item = item.trimmed();
                sent.removeAll(QByteArray());
                std::sort(expected.begin(), expected.end());
                std::sort(sent.begin(), sent.end());
                QCOMPARE(sent, expected);
            }
        }
    }
}

PATLAS_CORE_TEST(CookieRulesTest)
#include "tst_cookierules.moc"
