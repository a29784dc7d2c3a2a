// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cookies/CookieJar.h"
#include "core/cookies/CookieWording.h"

#include "tests/core/cookies/CookieJarSupport.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test::cookiejars;

/// What the jar keeps, in which order and for how long.
class CookieJarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longerPathsAndOlderOnesComeFirst();
    void anotherOfTheNameReplaces();
    void whatExpiredIsGone();
    void aDomainHasAtMostFifty();
    void allTogetherHaveALimit();
    void unusedOnesGoFirst();
    void aPersonSetsAndRemoves();
    void aPersonsCookieKeepsTheRules_data();
    void aPersonsCookieKeepsTheRules();
};

void CookieJarTest::longerPathsAndOlderOnesComeFirst()
{
    CookieJar jar;
    jar.receive("a=1; Path=/", to("h.example"), start());
    jar.receive("b=2; Path=/x/y", to("h.example"), start().addSecs(2));
    jar.receive("c=3; Path=/x", to("h.example"), start().addSecs(3));
    jar.receive("d=4; Path=/x", to("h.example"), start().addSecs(1));
    jar.receive("e=5; Path=/", to("h.example"), start()); // as old as a
    QCOMPARE(headerOf(jar, to("h.example", "/x/y/z")), "b=2; d=4; c=3; a=1; e=5");
    // A new value leaves it as old as it was.
    jar.receive("d=9; Path=/x", to("h.example"), start().addSecs(60));
    QCOMPARE(headerOf(jar, to("h.example", "/x")), "d=9; c=3; a=1; e=5");
}

void CookieJarTest::anotherOfTheNameReplaces()
{
    CookieJar jar;
    QCOMPARE(jar.receive("n=1", to("h.example"), start()).what, CookieOutcome::What::Added);
    QCOMPARE(jar.receive("n=2; HttpOnly", to("h.example"), start()).what, CookieOutcome::What::Replaced);
    // Of another path, of another name, or for hosts below.
    for (const char *line : {"n=3; Path=/a", "N=4", "n=5; Domain=h.example"})
        QCOMPARE(jar.receive(line, to("h.example"), start()).what, CookieOutcome::What::Added);
    QCOMPARE(headerOf(jar, to("h.example", "/a")), "n=3; n=2; N=4; n=5");
}

void CookieJarTest::whatExpiredIsGone()
{
    CookieJar jar;
    jar.receive("n=1; Max-Age=60", to("h.example"), start());
    jar.receive("session=2", to("h.example"), start());
    QCOMPARE(headerOf(jar, to("h.example"), start().addSecs(59)), "n=1; session=2");
    QCOMPARE(headerOf(jar, to("h.example"), start().addSecs(60)), "session=2");
    QCOMPARE(jar.all(start().addSecs(60)).size(), 1U);
    // One that is set again then is a new one.
    QCOMPARE(jar.receive("n=3; Max-Age=60", to("h.example"), start().addSecs(61)).what,
             CookieOutcome::What::Added);
    // A service removes by setting one that has expired.
    QCOMPARE(jar.receive("n=; Max-Age=0", to("h.example"), start()).what, CookieOutcome::What::Removed);
    QCOMPARE(jar.receive("session=; Expires=Thu, 01 Jan 1970 00:00:00 GMT", to("h.example"), start()).what,
             CookieOutcome::What::Removed);
    QVERIFY(jar.isEmpty());
    QCOMPARE(jar.receive("none=; Max-Age=-1", to("h.example"), start()).what, CookieOutcome::What::Removed);
    QVERIFY(jar.isEmpty());
}

void CookieJarTest::aDomainHasAtMostFifty()
{
    CookieJar jar;
    for (int i = 0; i < 60; ++i) {
        jar.receive("n" + QByteArray::number(i) + "=v" + (i < 5 ? "; Secure" : ""), to("h.example"),
                    start().addSecs(i));
        jar.receive("other=v", to("other.example"), start());
    }
    QCOMPARE(jar.all(start().addSecs(60)).size(), 51U);
    const QByteArray header = headerOf(jar, to("h.example"), start().addSecs(60));
    QVERIFY(header.startsWith("n0=v; n1=v; n2=v; n3=v; n4=v; n15=v; ")); // Secure ones stay longer
    QVERIFY(header.endsWith("; n59=v"));
}

void CookieJarTest::allTogetherHaveALimit()
{
    CookieJar jar;
    for (int i = 0; i < 3010; ++i)
        jar.receive("n=v", to("h" + QByteArray::number(i) + ".example"), start().addSecs(i));
    QCOMPARE(jar.all(start()).size(), CookieJar::maxOfAll);
    QCOMPARE(headerOf(jar, to("h9.example"), start()), "");
    QCOMPARE(headerOf(jar, to("h10.example"), start()), "n=v");
}

void CookieJarTest::unusedOnesGoFirst()
{
    CookieJar jar;
    for (int i = 0; i < 50; ++i)
        jar.receive("n=" + QByteArray::number(i) + "; Path=/" + QByteArray::number(i), to("h.example"),
                    start().addSecs(i));
    QCOMPARE(headerOf(jar, to("h.example", "/0"), start().addSecs(100)), "n=0");
    jar.receive("more=1", to("h.example"), start().addSecs(101));
    QCOMPARE(headerOf(jar, to("h.example", "/0"), start().addSecs(102)), "n=0; more=1");
    QCOMPARE(headerOf(jar, to("h.example", "/1"), start().addSecs(102)), "more=1");
}

void CookieJarTest::aPersonSetsAndRemoves()
{
    CookieJar jar;
    jar.receive("n=1", to("h.example"), start());
    jar.receive("m=2", to("h.example"), start());
    const std::vector<CookieFacts> before = jar.all(start());
    std::vector<Cookie> removed = jar.remove({before.back()});
    QCOMPARE(removed.size(), 1U);
    QCOMPARE(headerOf(jar, to("h.example")), "m=2");
    jar.set(std::move(removed.front()));
    QCOMPARE(jar.all(start()), before);
    std::vector<Cookie> cleared = jar.clear();
    QCOMPARE(cleared.size(), 2U);
    QVERIFY(jar.isEmpty());
    for (Cookie &cookie : cleared)
        jar.set(std::move(cookie));
    QVERIFY(jar.valueOf(before.front()) == Secret::copyOf("2"));
    QVERIFY(jar.remove({CookieFacts{"none"}}).empty());
    // In the place of one that is the same.
    Cookie edited{before.front(), Secret::copyOf("3")};
    edited.facts.isSecure = true;
    jar.set(std::move(edited));
    QCOMPARE(headerOf(jar, to("h.example", "/", false)), "n=1");
    QCOMPARE(jar.all(start()).size(), 2U);
}

void CookieJarTest::aPersonsCookieKeepsTheRules_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<bool>("isFine");
    const auto row = [](const char *name, const char *value, bool isSecure, bool isFine) {
        QTest::addRow("%s=%.20s %d", name, value, int(isSecure))
            << QByteArray(name) << QByteArray(value) << isSecure << isFine;
    };
    row("n", "v", false, true);
    row("n", "", false, true);
    row("", "v", false, true);
    row("", "", false, false);
    row("n=", "v", false, false);
    row("n;", "v", false, false);
    row("n", "v;w", false, false);
    row("n", "v\r\nX: y", false, false);
    row("n", "v=w, \"x\"", false, true);
    row("__Secure-n", "v", false, false);
    row("__Secure-n", "v", true, true);
    row("__Host-n", "v", true, true);
    row("__Host-n", "v", false, false);
    row("n", QByteArray(4096, 'x').constData(), false, false);
}

void CookieJarTest::aPersonsCookieKeepsTheRules()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const bool, isSecure);
    CookieFacts facts{name, "h.example"};
    facts.isSecure = isSecure;
    const auto problem = problemOf(facts, Secret::copyOf(value.toStdString()));
    QTEST(!problem, "isFine");
    if (problem)
        QVERIFY(!wording::cookieProblem(*problem).isEmpty());
}

PATLAS_CORE_TEST(CookieJarTest)
#include "tst_cookiejar.moc"
