// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cookies/SetCookie.h"

#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

QDateTime noon()
{
    return utc({2026, 3, 1}, {12, 0});
}

/// What was read, in one line.
QByteArray inWords(const tl::expected<SetCookie, CookieRefusal> &read)
{
    if (!read) {
        switch (read.error()) {
        case CookieRefusal::ControlCharacter:
            return "control";
        case CookieRefusal::Empty:
            return "empty";
        case CookieRefusal::TooLong:
            return "long";
        default:
            return "?";
        }
    }
    const std::string_view value = read->value.view();
    QByteArray words = '[' + read->name + "][" + QByteArray(value.data(), qsizetype(value.size())) + ']';
    if (read->expires)
        words += " until " + read->expires->toString(Qt::ISODate).toLatin1();
    if (!read->domain.isEmpty())
        words += " at " + read->domain;
    if (!read->path.isEmpty())
        words += " below " + read->path;
    if (read->isSecure)
        words += " secure";
    if (read->isHttpOnly)
        words += " httponly";
    static constexpr const char *sites[] = {"", " none", " lax", " strict"};
    return words + sites[int(read->sameSite)];
}

} // namespace

/// RFC 6265bis 5.6.
class SetCookieTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineIsReadByTheStandard_data();
    void aLineIsReadByTheStandard();
    void sizesHaveLimits();
    void everyControlCharacterIsRefused();
    void drawnLinesComeBackAsTheyWereMade();
    void anyBytesAreRead();
};

void SetCookieTest::aLineIsReadByTheStandard_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("words");
    int number = 0;
    const auto row = [&number](const char *line, const char *words) {
        QTest::addRow("%03d %.40s", ++number, line) << QByteArray(line) << QByteArray(words);
    };
    // Names and values.
    row("a=b", "[a][b]");
    row(" a = b ", "[a][b]");
    row("\ta\t=\tb\t", "[a][b]");
    row("a=", "[a][]");
    row("a", "[][a]");
    row("=b", "[][b]");
    row("==b", "[][=b]");
    row("=", "empty");
    row("", "empty");
    row(";", "empty");
    row("  ; Path=/", "empty");
    row(" = ; Path=/", "empty");
    row("a=b=c", "[a][b=c]");
    row("a=b; c=d", "[a][b]");
    row("a=\"b\"", "[a][\"b\"]");
    row("a=\"b;c\"", "[a][\"b]");
    row("a=b c", "[a][b c]");
    row("a b=c", "[a b][c]");
    row("a=b,c=d", "[a][b,c=d]");
    row("a=%20%3b", "[a][%20%3b]");
    row("A=b", "[A][b]");
    row("$Version=1", "[$Version][1]");
    row("na\xc3\xafve=caf\xc3\xa9", "[na\xc3\xafve][caf\xc3\xa9]");
    row("a=b;", "[a][b]");
    row("a=b;;;", "[a][b]");
    row("a=b; ; Secure", "[a][b] secure");
    row("a=\xf0\x9f\x8d\xaa", "[a][\xf0\x9f\x8d\xaa]");
    // Secure and HttpOnly are there or not.
    row("a=b; Secure", "[a][b] secure");
    row("a=b;secure", "[a][b] secure");
    row("a=b; SECURE ", "[a][b] secure");
    row("a=b; Secure=false", "[a][b] secure");
    row("a=b; Secure=", "[a][b] secure");
    row("a=b; Secured", "[a][b]");
    row("a=b; HttpOnly", "[a][b] httponly");
    row("a=b; httponly=0; secure", "[a][b] secure httponly");
    row("a=b, Secure", "[a][b, Secure]");
    // Path: the last one counts, if it begins with a slash.
    row("a=b; Path=/", "[a][b] below /");
    row("a=b; path=/x", "[a][b] below /x");
    row("a=b; Path = /x ", "[a][b] below /x");
    row("a=b; Path=/x/", "[a][b] below /x/");
    row("a=b; Path=x", "[a][b]");
    row("a=b; Path=", "[a][b]");
    row("a=b; Path", "[a][b]");
    row("a=b; Path=\"/x\"", "[a][b]");
    row("a=b; Path=/x; Path=/y", "[a][b] below /y");
    row("a=b; Path=/x; Path=y", "[a][b]");
    row("a=b; Path=y; Path=/x", "[a][b] below /x");
    row("a=b; Path=/x=y", "[a][b] below /x=y");
    row("a=b; Path=/x?y", "[a][b] below /x?y");
    row("a=b; Path=/X", "[a][b] below /X");
    // Domain: a dot in front does not count, the last one does.
    row("a=b; Domain=example.com", "[a][b] at example.com");
    row("a=b; Domain=.example.com", "[a][b] at example.com");
    row("a=b; Domain=..example.com", "[a][b] at .example.com");
    row("a=b; DOMAIN=Example.COM", "[a][b] at example.com");
    row("a=b; Domain=", "[a][b]");
    row("a=b; Domain", "[a][b]");
    row("a=b; Domain=.", "[a][b]");
    row("a=b; Domain=a.com; Domain=b.com", "[a][b] at b.com");
    row("a=b; Domain=a.com; Domain=", "[a][b]");
    row("a=b; Domain=; Domain=a.com", "[a][b] at a.com");
    row("a=b; Domain=a.com:80", "[a][b] at a.com:80");
    row("a=b; Domain = a.com ", "[a][b] at a.com");
    // SameSite: what is not known is not set.
    row("a=b; SameSite=Strict", "[a][b] strict");
    row("a=b; SameSite=strict", "[a][b] strict");
    row("a=b; samesite=LAX", "[a][b] lax");
    row("a=b; SameSite=None", "[a][b] none");
    row("a=b; SameSite=Other", "[a][b]");
    row("a=b; SameSite=", "[a][b]");
    row("a=b; SameSite", "[a][b]");
    row("a=b; SameSite=Strict; SameSite=Lax", "[a][b] lax");
    row("a=b; SameSite=Strict; SameSite=Other", "[a][b]");
    row("a=b; SameSite=\"Strict\"", "[a][b]");
    row("a=b; SameSite= Strict ", "[a][b] strict");
    // Max-Age.
    row("a=b; Max-Age=60", "[a][b] until 2026-03-01T12:01:00Z");
    row("a=b; max-age=3600", "[a][b] until 2026-03-01T13:00:00Z");
    row("a=b; Max-Age= 60 ", "[a][b] until 2026-03-01T12:01:00Z");
    row("a=b; Max-Age=0060", "[a][b] until 2026-03-01T12:01:00Z");
    row("a=b; Max-Age=0", "[a][b] until 1970-01-01T00:00:00Z");
    row("a=b; Max-Age=-1", "[a][b] until 1970-01-01T00:00:00Z");
    row("a=b; Max-Age=-0", "[a][b] until 1970-01-01T00:00:00Z");
    row("a=b; Max-Age=-99999999999999999999", "[a][b] until 1970-01-01T00:00:00Z");
    row("a=b; Max-Age=", "[a][b]");
    row("a=b; Max-Age", "[a][b]");
    row("a=b; Max-Age=-", "[a][b]");
    row("a=b; Max-Age=+60", "[a][b]");
    row("a=b; Max-Age=60s", "[a][b]");
    row("a=b; Max-Age=6 0", "[a][b]");
    row("a=b; Max-Age=1.5", "[a][b]");
    row("a=b; Max-Age=\"60\"", "[a][b]");
    row("a=b; Max-Age=--1", "[a][b]");
    row("a=b; Max-Age=34560000", "[a][b] until 2027-04-05T12:00:00Z");
    row("a=b; Max-Age=34560001", "[a][b] until 2027-04-05T12:00:00Z");
    row("a=b; Max-Age=99999999999999999999", "[a][b] until 2027-04-05T12:00:00Z");
    row("a=b; Max-Age=60; Max-Age=120", "[a][b] until 2026-03-01T12:02:00Z");
    row("a=b; Max-Age=60; Max-Age=x", "[a][b] until 2026-03-01T12:01:00Z");
    row("a=b; Max-Age=0; Max-Age=60", "[a][b] until 2026-03-01T12:01:00Z");
    // Expires.
    row("a=b; Expires=Sun, 01 Mar 2026 13:00:00 GMT", "[a][b] until 2026-03-01T13:00:00Z");
    row("a=b; expires=Sunday, 01-Mar-26 13:00:00 GMT", "[a][b] until 2026-03-01T13:00:00Z");
    row("a=b; Expires=Thu, 01 Jan 1970 00:00:00 GMT", "[a][b] until 1970-01-01T00:00:00Z");
    row("a=b; Expires=Thu, 01 Jan 2099 00:00:00 GMT", "[a][b] until 2027-04-05T12:00:00Z");
    row("a=b; Expires=0", "[a][b]");
    row("a=b; Expires=-1", "[a][b]");
    row("a=b; Expires=", "[a][b]");
    row("a=b; Expires", "[a][b]");
    row("a=b; Expires=\"Sun, 01 Mar 2026 13:00:00 GMT\"", "[a][b] until 2026-03-01T13:00:00Z");
    row("a=b; Expires=Sun, 01 Mar 2026 13:00:00 GMT; Expires=x", "[a][b] until 2026-03-01T13:00:00Z");
    row("a=b; Expires=Sun, 01 Mar 2026 13:00:00 GMT; Expires=Sun, 01 Mar 2026 14:00:00 GMT",
        "[a][b] until 2026-03-01T14:00:00Z");
    // Max-Age counts before Expires, wherever it stands.
    row("a=b; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT", "[a][b] until 2026-03-01T12:01:00Z");
    row("a=b; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=60", "[a][b] until 2026-03-01T12:01:00Z");
    row("a=b; Max-Age=0; Expires=Sun, 01 Mar 2026 13:00:00 GMT", "[a][b] until 1970-01-01T00:00:00Z");
    row("a=b; Max-Age=x; Expires=Sun, 01 Mar 2026 13:00:00 GMT", "[a][b] until 2026-03-01T13:00:00Z");
    // What is not known is left out.
    row("a=b; Partitioned", "[a][b]");
    row("a=b; Priority=High; Version=1; Comment=x", "[a][b]");
    row("a=b; =c", "[a][b]");
    row("a=b; =", "[a][b]");
    row("a=b; Secure=a=b; Path=/", "[a][b] below / secure");
    row("__Host-a=b; Path=/; Secure", "[__Host-a][b] below / secure");
}

void SetCookieTest::aLineIsReadByTheStandard()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, words);
    QCOMPARE(inWords(readSetCookie(line, noon())), words);
    // Blanks around the line are no part of it.
    QCOMPARE(inWords(readSetCookie(' ' + line + ' ', noon())), words);
}

void SetCookieTest::sizesHaveLimits()
{
    const QByteArray most(4095, 'x');
    QVERIFY(readSetCookie("n=" + most, noon()));
    QCOMPARE(inWords(readSetCookie("n=" + most + 'x', noon())), "long");
    QCOMPARE(inWords(readSetCookie("nn=" + most, noon())), "long");
    QVERIFY(readSetCookie(most + "=v", noon()));
    QVERIFY(readSetCookie(QByteArray(4096, 'x'), noon()));
    QCOMPARE(inWords(readSetCookie(QByteArray(4097, 'x'), noon())), "long");
    // Blanks around them do not count, and neither do attributes.
    QVERIFY(readSetCookie("n =  " + most + "  ; Path=/" + most, noon()));
    // An attribute that is too long is as if it were not there.
    const QByteArray path = '/' + QByteArray(1023, 'p');
    QCOMPARE(readSetCookie("n=v; Path=" + path, noon())->path, path);
    QCOMPARE(readSetCookie("n=v; Path=" + path + 'p', noon())->path, QByteArray());
    QCOMPARE(readSetCookie("n=v; Path=/a; Path=" + path + 'p', noon())->path, QByteArray("/a"));
    QCOMPARE(readSetCookie("n=v; Domain=" + QByteArray(1025, 'd'), noon())->domain, QByteArray());
}

void SetCookieTest::everyControlCharacterIsRefused()
{
    for (int c = 0; c < 256; ++c) {
        if (c == ';') // ends the pair
            continue;
        const bool isControl = (c < 0x20 && c != '\t') || c == 0x7f;
        for (const QByteArray &line : {QByteArray("n=v") + char(c) + 'w', QByteArray("n") + char(c) + "m=v",
                                       QByteArray("n=v; Path=/") + char(c), char(c) + QByteArray("n=v")}) {
            const auto read = readSetCookie(line, noon());
            QVERIFY2(read.has_value() != isControl, qPrintable(QString::number(c)));
            if (isControl)
                QCOMPARE(read.error(), CookieRefusal::ControlCharacter);
        }
    }
}

void SetCookieTest::drawnLinesComeBackAsTheyWereMade()
{
    QRandomGenerator random(11);
    const QByteArray plain = "abcXYZ019-_.!#$%&'*+^`|~ ,\"()/:<>?@[]{}\\\xc3\xa9";
    const auto text = [&](int least, int most, const QByteArray &without) {
        QByteArray made;
        for (int n = random.bounded(least, most + 1); n > 0; --n) {
            const char c = plain[random.bounded(plain.size())];
            made += without.contains(c) ? 'x' : c;
        }
        return made.trimmed().isEmpty() && least > 0 ? QByteArray("x") : made.trimmed();
    };
    for (int i = 0; i < 2000; ++i) {
        const QByteArray name = text(1, 12, {});
        const QByteArray value = text(0, 30, {});
        QByteArrayList attributes;
        QByteArray words = '[' + name + "][" + value + ']';
        const qint64 age = random.bounded(1, 1'000'000);
        if (random.bounded(2)) {
            attributes.append("MAX-age=" + QByteArray::number(age));
            words += " until " + noon().addSecs(age).toString(Qt::ISODate).toLatin1();
        }
        if (random.bounded(2)) {
            attributes.append("Domain=." + QByteArray("host") + QByteArray::number(i) + ".Example.ORG");
            words += " at host" + QByteArray::number(i) + ".example.org";
        }
        if (random.bounded(2)) {
            const QByteArray path = '/' + text(0, 20, {});
            attributes.append("path=" + path);
            words += " below " + path;
        }
        if (random.bounded(2)) {
            attributes.append("sECURE");
            words += " secure";
        }
        if (random.bounded(2)) {
            attributes.append("HTTPonly");
            words += " httponly";
        }
        if (random.bounded(2)) {
            attributes.append("SameSite=lAx");
            words += " lax";
        }
        for (qsizetype at = attributes.size() - 1; at > 0; --at)
            attributes.swapItemsAt(at, random.bounded(at + 1));
        QByteArray line = name + '=' + value;
        for (const QByteArray &attribute : std::as_const(attributes))
            line += (random.bounded(2) ? "; " : ";") + attribute;
        QCOMPARE(inWords(readSetCookie(line, noon())), words);
        QCOMPARE(cookieNameIn(line), name);
    }
}

void SetCookieTest::anyBytesAreRead()
{
    QRandomGenerator random(12);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray line(random.bounded(80), ' ');
        for (char &c : line)
            c = random.bounded(3) ? "=;; \tabPathDomainMax-Age=-0Expires"[random.bounded(33)]
                                  : char(random.bounded(256));
        const auto read = readSetCookie(line, noon());
        if (read)
            QVERIFY(read->name.size() + qsizetype(read->value.size()) <= maxCookieBytes);
    }
}

PATLAS_CORE_TEST(SetCookieTest)

#include "tst_setcookie.moc"
