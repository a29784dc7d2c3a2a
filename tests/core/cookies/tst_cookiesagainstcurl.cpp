// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cookies/CookieJar.h"

#include "tests/core/http/RawServer.h"
#include "tests/support/TestMain.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>
#include <QVersionNumber>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

namespace {

/// A request and what its response sets.
struct Step {
    QByteArray host;
    QByteArray path;
    QByteArrayList lines;
};

/// What curl does otherwise, and why it is left so. `line`: an example, set by localhost.
struct Difference {
    const char *name;
    QByteArray line;
    bool bySelf; ///< sent with the next request to the same place
    bool byCurl;
    const char *why;
    QByteArray path = "/x/y";
    QByteArrayList more = {}; ///< lines behind it
    bool isMended = false; ///< curl 8.14 does what Patlas does
};

QVersionNumber curlVersion()
{
    QProcess curl;
    curl.start(u"curl"_s, {u"--version"_s});
    curl.waitForFinished();
    return QVersionNumber::fromString(QString::fromLatin1(curl.readAllStandardOutput()).section(u' ', 1, 1));
}

const std::vector<Difference> &differences()
{
    static const std::vector<Difference> all{
        {"no name", "value", true, false, "RFC 6265bis 5.6 takes it; curl drops it"},
        {"empty name", "=value", true, false, "as above", "/x/y", {}, true},
        {"SameSite=None without Secure", "n=v; SameSite=None", false, true,
         "RFC 6265bis 5.7 refuses it; curl does not read SameSite"},
        {"Max-Age in quotes", "n=v; Max-Age=\"0\"", true, false,
         "RFC 6265bis: no number, so it does not count"},
        {"a path ends with a slash", "n=v; Path=/x/y/", false, true,
         "RFC 6265bis 5.1.4; curl takes the slash away"},
        {"a path in quotes", "n=v; Path=\"/other\"", true, false,
         "RFC 6265bis: it does not begin with a slash, so it does not count; curl takes the quotes away"},
        {"Max-Age without a number", "n=v; Max-Age=x", true, false,
         "RFC 6265bis: it does not count; curl takes the cookie away"},
        {"__Host- without Path", "__Host-n=v; Secure", false, true,
         "RFC 6265bis 5.7 wants the attribute; curl is content with the folder of the request", "/x"},
        {"Domain is a host that is a public suffix",
         "n=v; Domain=localhost",
         false,
         true,
         "RFC 6265bis 5.7: as if there were no Domain, so that the second line is of the same cookie",
         "/x/y",
         {"n=; Max-Age=0"}},
        {"names that differ in case",
         "N=v",
         true,
         false,
         "RFC 6265bis compares names byte by byte; for curl the second line is of the same cookie",
         "/x/y",
         {"n=; Max-Age=0"},
         true},
        {"Max-Age with a sign", "n=v; Max-Age=+0", true, false,
         "RFC 6265bis: no number, so it does not count"},
    };
    return all;
}

QByteArray reply(const QByteArrayList &lines)
{
    QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n";
    for (const QByteArray &line : lines)
        head += "Set-Cookie: " + line + "\r\n";
    return head + "\r\n";
}

QByteArrayList itemsOf(const QByteArray &header)
{
    QByteArrayList items = header.split(';');
    for (QByteArray &item : items)
        item = item.trimmed();
    items.removeAll(QByteArray());
    return items;
}

QByteArray cookieHeaderOf(const QByteArray &request)
{
    const qsizetype at = request.indexOf("\r\nCookie: ");
    return at < 0 ? QByteArray() : request.mid(at + 10, request.indexOf('\r', at + 2) - at - 10);
}

/// The Cookie header of each request, as curl sent it.
QByteArrayList byCurl(const std::vector<Step> &steps)
{
    std::size_t next = 0;
    RawServer server([&](QTcpSocket &socket) { socket.write(reply(steps[next++].lines)); });
    const QString port = QString::number(server.serverPort());
    QStringList arguments{u"-q"_s,        u"-s"_s, u"-S"_s, u"--path-as-is"_s,
                          u"--noproxy"_s, u"*"_s,  u"-b"_s, QString()};
    for (const Step &step : steps) {
        const QString host = QString::fromLatin1(step.host);
        if (host != u"127.0.0.1"_s)
            arguments << u"--resolve"_s << host + u':' + port + u":127.0.0.1"_s;
    }
    for (const Step &step : steps)
        arguments << u"http://"_s + QString::fromLatin1(step.host) + u':' + port
                + QString::fromLatin1(step.path);
    QProcess curl;
    curl.start(u"curl"_s, arguments);
    if (!QTest::qWaitFor([&curl] { return curl.state() == QProcess::NotRunning; }, 60'000)) {
        curl.kill();
        return {};
    }
    if (curl.exitCode() != 0)
        qWarning("%s", curl.readAllStandardError().constData());
    QByteArrayList headers;
    for (const QByteArray &request : std::as_const(server.requests))
        headers.append(cookieHeaderOf(request));
    return headers;
}

/// The same by the jar.
QByteArrayList bySelf(const std::vector<Step> &steps)
{
    CookieJar jar;
    QByteArrayList headers;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        CookieRequest request;
        request.host = steps[i].host;
        request.path = steps[i].path.split('?').front();
        request.isTrusted = request.host == "127.0.0.1" || request.host == "localhost";
        QByteArrayList items;
        const std::vector<Cookie> cookies = jar.take(request, now.addMSecs(qint64(i)));
        for (const Cookie &cookie : cookies) {
            const std::string_view value = cookie.value.view();
            items.append((cookie.facts.name.isEmpty() ? QByteArray() : cookie.facts.name + '=')
                         + QByteArray(value.data(), qsizetype(value.size())));
        }
        headers.append(items.join("; "));
        for (const QByteArray &line : steps[i].lines)
            jar.receive(line, request, now.addMSecs(qint64(i)));
    }
    return headers;
}

/// Draws requests over related hosts, whose responses set, change and remove cookies.
class Draws {
public:
    explicit Draws(quint32 seed)
        : m_random(seed)
    {
    }

    std::vector<Step> steps()
    {
        std::vector<Step> drawn;
        const bool isOnThisMachine = m_random.bounded(3) == 0;
        const QByteArrayList hosts = isOnThisMachine
            ? QByteArrayList{"localhost", "127.0.0.1"}
            : QByteArrayList{"example.com", "www.example.com", "a.www.example.com", "example.org",
                             "shop.example.co.uk"};
        for (int i = 0; i < 8; ++i) {
            Step step{oneOf(hosts), oneOf({"/", "/x", "/x/", "/x/y", "/x/y/z", "/xy", "/x/y?q=/z"}), {}};
            if (i < 6) {
                for (int n = m_random.bounded(1, 5); n > 0; --n)
                    step.lines.append(line(hosts));
            }
            drawn.push_back(step);
        }
        return drawn;
    }

    /// Names that were set with something that curl reads otherwise.
    std::set<QByteArray> odd;

private:
    QByteArray oneOf(const QByteArrayList &list) { return list[m_random.bounded(list.size())]; }
    bool sometimes(int of) { return m_random.bounded(of) == 0; }

    QByteArray line(const QByteArrayList &hosts)
    {
        const QByteArray name = oneOf({"a", "b", "c", "sid", "__Secure-d", "__Host-e", "x-y_z"});
        QByteArray line =
            name + '=' + oneOf({"1", "2", "", "a=b", "\"q\"", "a b", "%20", "v,w", "caf\xc3\xa9"});
        if (sometimes(2))
            line += "; Path=" + oneOf({"/", "/x", "/x/y", "/other"});
        else if (name.startsWith("__Host"))
            odd.insert(name);
        if (sometimes(12))
            takeOdd(line, name, "; Path=" + oneOf({"/x/", "\"/x\"", "relative", ""}));
        if (sometimes(3)) {
            line += "; Domain=" + oneOf({"", "."})
                + oneOf(hosts + QByteArrayList{"com", "co.uk", "example.co.uk"});
            if (line.endsWith("localhost"))
                odd.insert(name);
        }
        if (sometimes(3))
            line += "; Secure";
        if (sometimes(4))
            line += "; HttpOnly";
        if (sometimes(4))
            line += "; Max-Age=" + oneOf({"0", "-1", "3600"});
        if (sometimes(20))
            takeOdd(line, name, "; Max-Age=" + oneOf({"\"0\"", "+0", "x", ""}));
        if (sometimes(4))
            line += "; Expires="
                + oneOf({"Thu, 01 Jan 1970 00:00:00 GMT", "Wed, 01 Jan 2098 00:00:00 GMT",
                         "Wednesday, 01-Jan-98 00:00:00 GMT"});
        if (sometimes(4))
            line += "; SameSite=" + oneOf({"Lax", "Strict", "Other"});
        if (sometimes(20) && !line.contains("Secure"))
            takeOdd(line, name, "; SameSite=None");
        return line;
    }

    void takeOdd(QByteArray &line, const QByteArray &name, const QByteArray &attribute)
    {
        line += attribute;
        odd.insert(name);
    }

    QRandomGenerator m_random;
};

/// Without those of these names, in an order that both have.
QByteArrayList comparable(const QByteArray &header, const std::set<QByteArray> &without)
{
    QByteArrayList items = itemsOf(header);
    items.removeIf(
        [&without](const QByteArray &item) { return without.contains(item.left(item.indexOf('='))); });
    std::sort(items.begin(), items.end()); // curl looks at the lengths of names before it looks at their age
    return items;
}

} // namespace

/// What curl sends next after the same responses.
class CookiesAgainstCurlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
            QSKIP("curl is not installed");
    }
    void drawnResponsesLeadToTheSameRequests();
    void differencesAreThoseOfTheTable_data();
    void differencesAreThoseOfTheTable();
};

void CookiesAgainstCurlTest::drawnResponsesLeadToTheSameRequests()
{
    int compared = 0;
    int withCookies = 0;
    int leftOut = 0;
    for (quint32 seed = 1; seed <= 120; ++seed) {
        Draws draws(seed);
        const std::vector<Step> steps = draws.steps();
        const QByteArrayList theirs = byCurl(steps);
        const QByteArrayList ours = bySelf(steps);
        QCOMPARE(theirs.size(), ours.size());
        for (qsizetype i = 0; i < ours.size(); ++i) {
            const QByteArrayList expected = comparable(theirs[i], draws.odd);
            const QByteArrayList sent = comparable(ours[i], draws.odd);
            if (sent != expected) {
                for (qsizetype before = 0; before <= i; ++before)
                    qInfo() << steps[std::size_t(before)].host << steps[std::size_t(before)].path
                            << steps[std::size_t(before)].lines;
                qInfo() << "seed" << seed << "curl" << theirs[i] << "Patlas" << ours[i];
            }
            QCOMPARE(sent, expected);
            ++compared;
            withCookies += sent.isEmpty() ? 0 : 1;
            leftOut += int(itemsOf(ours[i]).size() - sent.size());
        }
    }
    qInfo("%d requests compared, %d with cookies; %d cookies left out for the table", compared, withCookies,
          leftOut);
    QVERIFY(withCookies > 150);
}

void CookiesAgainstCurlTest::differencesAreThoseOfTheTable_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("self");
    QTest::addColumn<bool>("curl");
    const QVersionNumber version = curlVersion();
    const QVersionNumber mended(8, 14);
    const QVersionNumber known(7, 88, 1);
    for (const Difference &each : differences()) {
        if (each.isMended && version > known && version < mended)
            continue; // nobody looked at which one did it
        QTest::newRow(each.name) << (QByteArrayList{each.line} + each.more) << each.path << each.bySelf
                                 << (each.isMended && version >= mended ? each.bySelf : each.byCurl);
    }
}

void CookiesAgainstCurlTest::differencesAreThoseOfTheTable()
{
    QFETCH(const QByteArrayList, lines);
    QFETCH(const QByteArray, path);
    const std::vector<Step> steps{{"localhost", path, lines}, {"localhost", path, {}}};
    QTEST(!bySelf(steps).value(1).isEmpty(), "self");
    QTEST(!byCurl(steps).value(1).isEmpty(), "curl");
}

PATLAS_CORE_TEST(CookiesAgainstCurlTest)

#include "tst_cookiesagainstcurl.moc"
