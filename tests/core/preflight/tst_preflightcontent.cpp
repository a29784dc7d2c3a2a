// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/Exchange.h"
#include "core/preflight/CredentialChoice.h"
#include "core/preflight/Preflight.h"

#include "tests/core/preflight/SmallApi.h"
#include "tests/support/Credentials.h"
#include "tests/support/OrdersApi.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

/// Method, headers and body of a request before it is sent.
class PreflightContentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void invalidMethodsAreRefused_data();
    void invalidMethodsAreRefused();
    void invalidHeadersAreRefused_data();
    void invalidHeadersAreRefused();
    void valuesBeyondAsciiAreSentAsAskedFor_data();
    void valuesBeyondAsciiAreSentAsAskedFor();
    void wayOfSendingHeadersSurvivesStorage();
    void headerLinesStayAsGiven();
    void connectionHeadersAreNotTakenFromTheUser();
    void hostGoesAsTypedAndWithoutACredential_data();
    void hostGoesAsTypedAndWithoutACredential();
    void credentialHeadersTypedByHandAreLeftOut_data();
    void credentialHeadersTypedByHandAreLeftOut();
    void aCookieHeaderGoesAsTyped();
    void personalTokenInAuthorizationOfAProjectOperationIsBlocked();
    void tokenInTheUrlIsBlocked();
    void invalidJsonBodyIsReportedWithItsPosition_data();
    void invalidJsonBodyIsReportedWithItsPosition();
    void aMissingBodyIsRefused();
    void aMissingPartIsRefused();
    void hugeBodyIsAWarning();

private:
    const ApiDescription m_api = smallApi();
    const PreflightContext m_sandbox = sandboxContext(m_api);
};

void PreflightContentTest::invalidMethodsAreRefused_data()
{
    QTest::addColumn<QString>("method");
    QTest::newRow("empty") << QString();
    QTest::newRow("space") << u"GET /evil"_s;
    QTest::newRow("line break") << u"GET\r\nX: 1"_s;
    QTest::newRow("umlaut") << u"GÜT"_s;
    QTest::newRow("tunnel") << u"CONNECT"_s;
}

void PreflightContentTest::invalidMethodsAreRefused()
{
    QFETCH(QString, method);
    const auto report = preflight(draft(method, u"/v1/api/tags"_s), m_sandbox);
    QVERIFY(report.finding(FindingKind::InvalidMethod));
    QCOMPARE(report.verdict, Verdict::CannotBeSent);
}

void PreflightContentTest::invalidHeadersAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("space in the name") << u"X Y"_s << u"1"_s;
    QTest::newRow("colon in the name") << u"X:"_s << u"1"_s;
    QTest::newRow("line break in the name") << u"X\r\nY"_s << u"1"_s;
    QTest::newRow("umlaut in the name") << u"Ü"_s << u"1"_s;
    QTest::newRow("no name") << QString() << u"1"_s;
    QTest::newRow("line break in the value") << u"X"_s << u"1\r\nAuthorization: evil"_s;
    QTest::newRow("line feed in the value") << u"X"_s << u"1\n2"_s;
    QTest::newRow("umlaut in the value") << u"X"_s << u"ü"_s;
    QTest::newRow("delete in the value") << u"X"_s << QString(QChar(0x7f));
    QTest::newRow("null in the value") << u"X"_s << QString(u"1"_s + QChar(0) + u"2"_s);
}

void PreflightContentTest::invalidHeadersAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    RequestDraft typed = createTag();
    typed.headers = {{name, value, true}};
    QCOMPARE(preflight(typed, m_sandbox).verdict, Verdict::CannotBeSent);
    QVERIFY(preflight(typed, m_sandbox).headers.empty());
    typed.headers[0].enabled = false;
    QCOMPARE(preflight(typed, m_sandbox).verdict, Verdict::Allowed);
}

void PreflightContentTest::valuesBeyondAsciiAreSentAsAskedFor_data()
{
    QTest::addColumn<HeaderText>("way");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("bytes"); ///< empty: refused
    QTest::addColumn<QList<HeaderText>>("offered");
    const QList<HeaderText> both{HeaderText::Utf8, HeaderText::Latin1};
    QTest::newRow("nobody said") << HeaderText::Ascii << u"café"_s << QByteArray() << both;
    QTest::newRow("UTF-8") << HeaderText::Utf8 << u"café"_s << QByteArray("caf\xc3\xa9")
                           << QList{HeaderText::Latin1};
    QTest::newRow("Latin-1") << HeaderText::Latin1 << u"café"_s << QByteArray("caf\xe9")
                             << QList{HeaderText::Utf8};
    QTest::newRow("no Latin-1") << HeaderText::Latin1 << u"5 €"_s << QByteArray() << QList{HeaderText::Utf8};
    QTest::newRow("only UTF-8") << HeaderText::Ascii << u"5 €"_s << QByteArray() << QList{HeaderText::Utf8};
    QTest::newRow("a no-break space at the end")
        << HeaderText::Utf8 << u" a\u00a0"_s << QByteArray("a\xc2\xa0") << QList{HeaderText::Latin1};
    QTest::newRow("beyond the BMP") << HeaderText::Utf8 << u"𝄞"_s << QByteArray("\xf0\x9d\x84\x9e")
                                    << QList<HeaderText>();
    QTest::newRow("ASCII") << HeaderText::Utf8 << u"a"_s << QByteArray("a") << QList<HeaderText>();
}

void PreflightContentTest::valuesBeyondAsciiAreSentAsAskedFor()
{
    QFETCH(HeaderText, way);
    QFETCH(QString, value);
    QFETCH(QByteArray, bytes);
    QFETCH(QList<HeaderText>, offered);
    RequestDraft typed = createTag();
    typed.headers = {{u"X-Note"_s, value, true}};
    typed.headerText = way;
    const auto report = preflight(typed, m_sandbox);
    QCOMPARE(report.verdict == Verdict::CannotBeSent, bytes.isEmpty());
    if (!bytes.isEmpty())
        QCOMPARE(report.headers[0].second, bytes);
    const Finding *finding = report.finding(FindingKind::HeaderBeyondAscii);
    QCOMPARE(finding != nullptr, value != u"a"_s);
    if (finding)
        QCOMPARE(finding->severity, bytes.isEmpty() ? Severity::Blocking : Severity::Warning);
    QList<HeaderText> ways;
    for (const Fix &fix : fixesFor(report, typed, m_sandbox)) {
        if (fix.kind == Fix::Kind::SendHeaderText)
            ways.append(fix.headerText);
    }
    QCOMPARE(ways, offered);
}

void PreflightContentTest::wayOfSendingHeadersSurvivesStorage()
{
    for (const HeaderText way : {HeaderText::Ascii, HeaderText::Utf8, HeaderText::Latin1}) {
        RequestDraft typed = createTag();
        typed.headerText = way;
        QCOMPARE(draftFromJson(toJson(typed)).headerText, way);
    }
    QCOMPARE(draftFromJson({}).headerText, HeaderText::Ascii);
}

void PreflightContentTest::headerLinesStayAsGiven()
{
    RequestDraft typed = createTag();
    typed.headers = {
        {u"X-A"_s, u"1"_s, true}, {u"x-a"_s, u" 2 "_s, true}, {u"X-B"_s, {}, true}, {{}, {}, true}};
    const auto report = preflight(typed, m_sandbox);
    QVERIFY(!report.isBlocked());
    const std::vector<std::pair<QByteArray, QByteArray>> wanted{{"X-A", "1"}, {"x-a", "2"}, {"X-B", ""}};
    QCOMPARE(report.headers, wanted);
}

void PreflightContentTest::connectionHeadersAreNotTakenFromTheUser()
{
    RequestDraft typed = createTag();
    typed.headers = {{u"host"_s, u"evil"_s, true},
                     {u"Content-Length"_s, u"7"_s, true},
                     {u"Transfer-Encoding"_s, u"chunked"_s, true}};
    const auto report = preflight(typed, m_sandbox);
    QVERIFY(report.headers.empty());
    QCOMPARE(report.finding(FindingKind::InvalidHeader)->severity, Severity::Warning);
    QVERIFY(!report.isBlocked());
}

void PreflightContentTest::hostGoesAsTypedAndWithoutACredential_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("hasCredential");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<bool>("isSaid");
    QTest::addColumn<bool>("isRefused");
    const auto row = [](const char *name, const QString &host, bool hasCredential, const QByteArray &sent,
                        bool isSaid, bool isRefused = false) {
        QTest::newRow(name) << host << hasCredential << sent << isSaid << isRefused;
    };
    row("the same", u"127.0.0.1:43117"_s, true, "127.0.0.1:43117", false);
    row("another, with a token", u"evil.example"_s, true, "", true);
    row("another port, with a token", u"127.0.0.1"_s, true, "", true);
    row("another", u"Virtual.example"_s, false, "Virtual.example", true);
    row("empty", QString(), true, "", false);
    row("a token", u"glspat_AbCdEfGhIjKlMnOpQrStUvWx"_s, false, "", false);
    row("a path", u"a/b"_s, false, "", true, true);
    row("a user", u"a@b"_s, false, "", true, true);
    row("two words", u"a b"_s, false, "", true, true);
    row("beyond ASCII", u"é"_s, false, "", true, true);
}

void PreflightContentTest::hostGoesAsTypedAndWithoutACredential()
{
    QFETCH(QString, host);
    QFETCH(bool, hasCredential);
    QFETCH(QByteArray, sent);
    QFETCH(bool, isSaid);
    QFETCH(bool, isRefused);
    RequestDraft typed = hasCredential ? createTag() : draft(u"GET"_s, u"/v1/api/elsewhere"_s, {}, {});
    typed.headers = {{u"hOST"_s, host, true}};
    const auto report = preflight(typed, m_sandbox);
    QCOMPARE(report.placements.empty(), !hasCredential);
    QCOMPARE(report.verdict == Verdict::CannotBeSent, isRefused);
    QCOMPARE(report.headers.empty() ? QByteArray() : report.headers[0].second, sent);
    QCOMPARE(report.finding(FindingKind::InvalidHeader) != nullptr, isSaid);
    QCOMPARE(report.url.host(), u"127.0.0.1"_s); // whatever is typed
}

void PreflightContentTest::credentialHeadersTypedByHandAreLeftOut_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("header");
    QTest::addColumn<Severity>("severity");
    const QString create = u"/v1/api/tags"_s;
    QTest::newRow("over the project token") << u"POST"_s << create << u"authorization"_s << Severity::Warning;
    QTest::newRow("over the personal token")
        << u"POST"_s << create << u"X-Personal-Access-Token"_s << Severity::Warning;
    QTest::newRow("where none goes") << u"GET"_s << create << u"X-Personal-Access-Token"_s
                                     << Severity::Warning;
    QTest::newRow("old cookie") << u"POST"_s << create << u"Cookie2"_s << Severity::Warning;
    QTest::newRow("proxy") << u"POST"_s << create << u"Proxy-Authorization"_s << Severity::Warning;
    QTest::newRow("free request") << u"GET"_s << u"/health"_s << u"Authorization"_s << Severity::Warning;
}

void PreflightContentTest::credentialHeadersTypedByHandAreLeftOut()
{
    QFETCH(QString, method);
    QFETCH(QString, url);
    QFETCH(QString, header);
    RequestDraft typed = createTag();
    typed.method = method;
    typed.url = url;
    typed.headers = {{header, u"Bearer something-typed-by-hand"_s, true}};
    const auto report = preflight(typed, m_sandbox);
    QVERIFY(report.headers.empty());
    const Finding *finding = report.finding(FindingKind::CredentialTyped);
    QVERIFY(finding);
    QTEST(finding->severity, "severity");
    QVERIFY(finding->sentence.startsWith(header));
    QVERIFY(!told(report).contains("something-typed"));
}

void PreflightContentTest::aCookieHeaderGoesAsTyped()
{
    RequestDraft typed = createTag();
    typed.headers = {{u"cookie"_s, u"a=1; theme=dark"_s, true}};
    const auto report = preflight(typed, m_sandbox);
    QCOMPARE(report.headers, (HeaderList{{"cookie", "a=1; theme=dark"}}));
    QCOMPARE(report.finding(FindingKind::CredentialTyped)->severity, Severity::Info); // not kept
    for (const QString &token :
         {QString::fromLatin1(personalSecret), u"a="_s + QString::fromLatin1(personalSecret)}) {
        typed.headers[0].value = token;
        QVERIFY(preflight(typed, m_sandbox).headers.empty());
    }
    // What a credential of the API stands for comes from there.
    const auto api = std::make_shared<const ApiDescription>(*readOpenApi(orders::document));
    RequestDraft draft = orders::draftFor(u"public"_s, orders::contextFor(api, {}));
    draft.headers = {{u"Cookie"_s, u"theme=dark; sid=typed"_s, true}};
    const auto left = preflight(draft, orders::contextFor(api, {}));
    QVERIFY(left.headers.empty());
    QCOMPARE(left.finding(FindingKind::CredentialTyped)->severity, Severity::Warning);
}

void PreflightContentTest::personalTokenInAuthorizationOfAProjectOperationIsBlocked()
{
    RequestDraft typed = createTag({});
    typed.credentials.remove(projectSlot);
    typed.headers = {{u"Authorization"_s, u"Bearer "_s + QString::fromLatin1(personalSecret), true}};
    const auto report = preflight(typed, m_sandbox);
    const Finding *finding = report.finding(FindingKind::CredentialInWrongHeader);
    QVERIFY(finding);
    QCOMPARE(finding->severity, Severity::Blocking);
    QVERIFY(finding->sentence.contains(u"takes the project API token"_s));
    QVERIFY(finding->detail.contains(u"X-Personal-Access-Token"_s));
    QVERIFY(report.headers.empty());
    typed.headers = {{u"X-Other"_s, QString::fromLatin1(personalSecret), true}};
    QVERIFY(preflight(typed, m_sandbox).headers.empty());
    QVERIFY(preflight(typed, m_sandbox).finding(FindingKind::CredentialTyped));
}

void PreflightContentTest::tokenInTheUrlIsBlocked()
{
    RequestDraft typed = createTag();
    typed.queryParameters = {{u"token"_s, QString::fromLatin1(projectSecret), true}};
    const auto report = preflight(typed, m_sandbox);
    QCOMPARE(report.finding(FindingKind::CredentialInAddress)->severity, Severity::Blocking);
    QVERIFY(!told(report).contains(projectSecret));
}

void PreflightContentTest::invalidJsonBodyIsReportedWithItsPosition_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("place");
    QTest::newRow("comma") << QByteArray("{\n  \"a\": 1,\n}") << u"line 3, column 1"_s;
    QTest::newRow("word") << QByteArray("nonsense") << u"line 1"_s;
    QTest::newRow("cut") << QByteArray("{\"a\":") << u"line 1"_s;
    QTest::newRow("umlaut before") << QByteArray("[\"\xc3\xbc\xc3\xbc\" x]") << u"line 1, column 7"_s;
    QTest::newRow("two values") << QByteArray("{} {}") << u"line 1, column 4"_s;
    QTest::newRow("no UTF-8") << QByteArray("\"\xff\"") << u"line 1"_s;
    QTest::newRow("deep") << QByteArray(200'000, '[') << u"line 1"_s;
}

void PreflightContentTest::invalidJsonBodyIsReportedWithItsPosition()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, place);
    RequestDraft typed = createTag();
    typed.body = body;
    const auto report = preflight(typed, m_sandbox);
    const Finding *finding = report.finding(FindingKind::InvalidBody);
    QVERIFY(finding);
    QCOMPARE(finding->severity, Severity::Warning);
    QVERIFY2(finding->sentence.contains(place), qPrintable(finding->sentence));
    QCOMPARE(report.verdict, Verdict::ProbablyRefused);
    typed.bodyKind = BodyKind::Text;
    QVERIFY(!preflight(typed, m_sandbox).finding(FindingKind::InvalidBody));
    typed.bodyKind = BodyKind::Json;
    typed.body = R"({"n":1E400})"; // more than a double holds, and JSON
    QVERIFY(!preflight(typed, m_sandbox).finding(FindingKind::InvalidBody));
}

void PreflightContentTest::aMissingBodyIsRefused()
{
    RequestDraft typed = createTag();
    typed.body = " \n";
    QCOMPARE(preflight(typed, m_sandbox).finding(FindingKind::InvalidBody)->sentence,
             u"Create a tag needs a body."_s);
    typed.bodyKind = BodyKind::None;
    QCOMPARE(preflight(typed, m_sandbox).verdict, Verdict::Refused);
}

void PreflightContentTest::aMissingPartIsRefused()
{
    RequestDraft typed = draft(u"POST"_s, u"/v1/api/screenshots"_s);
    typed.bodyKind = BodyKind::Multipart;
    typed.parts = {{u"file"_s, {}, true, true}};
    QVERIFY(preflight(typed, m_sandbox).finding(FindingKind::InvalidBody));
    typed.parts = {{u"file"_s, u"/tmp/a.png"_s, true, true}};
    QVERIFY(!preflight(typed, m_sandbox).finding(FindingKind::InvalidBody));
}

void PreflightContentTest::hugeBodyIsAWarning()
{
    RequestDraft typed = createTag();
    typed.body = '"' + QByteArray(50'000'000, 'x') + '"';
    const auto report = preflight(typed, m_sandbox);
    QCOMPARE(report.finding(FindingKind::BodyTooLarge)->severity, Severity::Warning);
    typed.body.chop(10);
    QVERIFY(!preflight(typed, m_sandbox).finding(FindingKind::BodyTooLarge));
}

PATLAS_CORE_TEST(PreflightContentTest)
#include "tst_preflightcontent.moc"
