// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/Signer.h"

#include "tests/core/preflight/SmallApi.h"
#include "tests/support/Credentials.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<CredentialSecret> credentials(const QByteArray &project = projectSecret,
                                          const QByteArray &personal = personalSecret)
{
    std::vector<CredentialSecret> all;
    all.push_back(
        {u"t-ci"_s, Secret::copyOf(std::string_view(personal.constData(), size_t(personal.size())))});
    all.push_back(
        {u"p-demo"_s, Secret::copyOf(std::string_view(project.constData(), size_t(project.size())))});
    return all;
}

QByteArray valueOf(const HeaderList &headers, const QByteArray &name)
{
    QByteArrayList values;
    for (const auto &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            values.append(header.second);
    }
    return values.join('|');
}

QByteArray everythingIn(const SentRequest &sent)
{
    QByteArray all = sent.method + ' ' + sent.url.toEncoded() + '\n';
    for (const auto &[name, value] : sent.headers)
        all += name + ": " + value + '\n';
    return all + sent.bodyPreview;
}

} // namespace

class SignerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretPartOfAFormIsDotsInWhatIsShown();
    void credentialsGoWhereTheReportSays();
    void descriptionContainsNoSecret();
    void secretThatIsInvalidInAHeaderIsRefused_data();
    void secretThatIsInvalidInAHeaderIsRefused();
    void aPlacementWithoutCredentialIsRefused();
    void typedHeadersReplaceTheDefaults();
    void omittedHeadersAreNotAdded();
    void linesStayAsGiven();
    void anEmptyTextStatesItsLength();
    void keysInOtherHeadersAreSentButNotShown();
    void bodyDeterminesItsHeaders();
    void hostIsDescribedAsSent_data();
    void hostIsDescribedAsSent();
    void formHasItsBoundaryInTheContentType();
    void unsignedRequestHasTheSameDescription();

private:
    const ApiDescription m_api = smallApi();
    const PreflightContext m_context = sandboxContext(m_api);
};

void SignerTest::credentialsGoWhereTheReportSays()
{
    const auto request = sign(preflight(createTag(), m_context), createTag(), credentials());
    QVERIFY(request.has_value());
    QCOMPARE(request->secrets.size(), 2U);
    QCOMPARE(request->secrets[0].name, QByteArray("Authorization"));
    QCOMPARE(request->secrets[0].prefix, QByteArray("Bearer "));
    QVERIFY(request->secrets[0].value == Secret::copyOf(projectSecret.toStdString()));
    QCOMPARE(request->secrets[1].name, QByteArray("X-Personal-Access-Token"));
    QCOMPARE(request->secrets[1].prefix, QByteArray());
    QVERIFY(request->secrets[1].value == Secret::copyOf(personalSecret.toStdString()));
    QCOMPARE(request->description.credentials.value(projectSlot), u"p-demo"_s);
    QCOMPARE(request->description.credentials.value(personalSlot), u"t-ci"_s);
    QCOMPARE(request->description.operationId, u"tags.create"_s);
    QCOMPARE(request->description.environmentId, u"sandbox"_s);
}

void SignerTest::descriptionContainsNoSecret()
{
    RequestDraft draft = createTag();
    draft.body = '"' + projectSecret + '"';
    draft.queryParameters = {{u"leak"_s, QString::fromLatin1(personalSecret), true}};
    const auto request = sign(preflight(draft, m_context), draft, credentials());
    QVERIFY(request.has_value());
    const QByteArray all = everythingIn(request->description);
    QVERIFY2(!all.contains(personalSecret), all.constData());
    QVERIFY2(!all.contains(projectSecret), all.constData());
    QCOMPARE(valueOf(request->description.headers, "Authorization"), u"Bearer ••••"_s.toUtf8());
    QCOMPARE(valueOf(request->description.headers, "X-Personal-Access-Token"), u"••••"_s.toUtf8());
    QCOMPARE(request->body, draft.body);
}

void SignerTest::secretThatIsInvalidInAHeaderIsRefused_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("line break") << QByteArray("abc\r\nX-Evil: 1");
    QTest::newRow("line feed at the end") << QByteArray("abc\n");
    QTest::newRow("space") << QByteArray("abc def");
    QTest::newRow("tab") << QByteArray("abc\t");
    QTest::newRow("null") << QByteArray("abc\0def", 7);
    QTest::newRow("umlaut") << QByteArray("abc\xc3\xbc");
    QTest::newRow("delete") << QByteArray("abc\x7f");
    QTest::newRow("empty") << QByteArray();
}

void SignerTest::secretThatIsInvalidInAHeaderIsRefused()
{
    QFETCH(QByteArray, secret);
    const auto report = preflight(createTag(), m_context);
    const auto request = sign(report, createTag(), credentials(projectSecret, secret));
    QVERIFY(!request.has_value());
    QCOMPARE(request.error().kind, ErrorKind::InvalidInput);
    QVERIFY(request.error().what.contains(u"CI tags"_s));
    QVERIFY(!request.error().message().contains(u"abc"_s));
    QVERIFY(!sign(report, createTag(), credentials(secret)).has_value());
}

void SignerTest::aPlacementWithoutCredentialIsRefused()
{
    auto some = credentials();
    some.pop_back();
    const auto request = sign(preflight(createTag(), m_context), createTag(), std::move(some));
    QVERIFY(!request.has_value());
    QCOMPARE(request.error().kind, ErrorKind::InvalidInput);
    QVERIFY(request.error().what.contains(u"Demo app"_s));
}

void SignerTest::typedHeadersReplaceTheDefaults()
{
    RequestDraft draft = createTag();
    draft.headers = {{u"user-agent"_s, u"mine"_s, true},
                     {u"Accept"_s, u"text/csv"_s, true},
                     {u"content-type"_s, u"application/x"_s, true}};
    const auto request = sign(preflight(draft, m_context), draft, credentials());
    QCOMPARE(valueOf(request->headers, "User-Agent"), QByteArray("mine"));
    QCOMPARE(valueOf(request->headers, "Accept"), QByteArray("text/csv"));
    QCOMPARE(valueOf(request->headers, "Content-Type"), QByteArray("application/x"));
    const auto plain = sign(preflight(createTag(), m_context), createTag(), credentials());
    QCOMPARE(valueOf(plain->headers, "User-Agent"), QByteArray("Patlas/" PATLAS_VERSION));
    QCOMPARE(valueOf(plain->headers, "Content-Type"), QByteArray("application/json"));
}

void SignerTest::omittedHeadersAreNotAdded()
{
    RequestDraft draft = createTag();
    draft.omittedHeaders = {u"User-Agent"_s, u"accept"_s, u"Content-Type"_s, u"Accept-Language"_s,
                            u"Accept-Encoding"_s};
    const auto request = sign(preflight(draft, m_context), draft, credentials());
    for (const QString &name : draft.omittedHeaders)
        QCOMPARE(valueOf(request->headers, name.toLatin1()), QByteArray());
    QCOMPARE(valueOf(request->headers, "Content-Length"), QByteArray::number(draft.body.size()));
    draft.headers = {{u"ACCEPT"_s, u"text/csv"_s, true}};
    const auto typed = sign(preflight(draft, m_context), draft, credentials());
    QCOMPARE(valueOf(typed->headers, "Accept"), QByteArray("text/csv"));
}

void SignerTest::linesStayAsGiven()
{
    RequestDraft draft = createTag();
    draft.headers = {{u"X-A"_s, u"1"_s, true},
                     {u"User-Agent"_s, u"one"_s, true},
                     {u"x-a"_s, u"2"_s, true},
                     {u"user-agent"_s, u"two"_s, true},
                     {u"Content-Type"_s, u"a/b"_s, true},
                     {u"content-type"_s, u"c/d"_s, true}};
    const auto request = sign(preflight(draft, m_context), draft, credentials());
    HeaderList own;
    for (const auto &[name, value] : request->headers) {
        if (name.toLower() == "x-a" || name.toLower() == "user-agent" || name.toLower() == "content-type")
            own.emplace_back(name, value);
    }
    const HeaderList wanted{{"X-A", "1"},          {"User-Agent", "one"},   {"x-a", "2"},
                            {"user-agent", "two"}, {"Content-Type", "a/b"}, {"content-type", "c/d"}};
    QCOMPARE(own, wanted);
}

void SignerTest::anEmptyTextStatesItsLength()
{
    RequestDraft draft = createTag();
    draft.method = u"GET"_s;
    draft.body.clear();
    draft.bodyKind = BodyKind::Text;
    draft.headers = {{u"Content-Type"_s, u"text/csv"_s, true}};
    const auto request = sign(preflight(draft, m_context), draft, credentials());
    QCOMPARE(valueOf(request->headers, "Content-Length"), QByteArray("0"));
    QCOMPARE(valueOf(request->headers, "Content-Type"), QByteArray("text/csv"));
    draft.bodyKind = BodyKind::None;
    QCOMPARE(valueOf(sign(preflight(draft, m_context), draft, credentials())->headers, "Content-Length"),
             QByteArray());
}

void SignerTest::keysInOtherHeadersAreSentButNotShown()
{
    RequestDraft draft = createTag();
    draft.headers = {{u"X-Api-Key"_s, u"hunter2"_s, true}};
    const auto request = sign(preflight(draft, m_context), draft, credentials());
    QCOMPARE(valueOf(request->headers, "X-Api-Key"), QByteArray("hunter2"));
    QVERIFY(!everythingIn(request->description).contains("hunter2"));
}

void SignerTest::bodyDeterminesItsHeaders()
{
    const auto headers = [this](const QString &method, BodyKind kind, const QByteArray &body) {
        RequestDraft typed = draft(method, u"/v1/api/tags"_s);
        typed.bodyKind = kind;
        typed.body = body;
        const auto request = sign(preflight(typed, m_context), typed, credentials());
        return valueOf(request->headers, "Content-Length") + '/' + valueOf(request->headers, "Content-Type");
    };
    QCOMPARE(headers(u"POST"_s, BodyKind::Json, "{}"), QByteArray("2/application/json"));
    QCOMPARE(headers(u"POST"_s, BodyKind::Text, " "), QByteArray("1/text/plain; charset=utf-8"));
    QCOMPARE(headers(u"POST"_s, BodyKind::None, "ignored"), QByteArray("0/"));
    QCOMPARE(headers(u"PUT"_s, BodyKind::Json, " "), QByteArray("0/"));
    QCOMPARE(headers(u"GET"_s, BodyKind::None, {}), QByteArray("/"));
    QCOMPARE(headers(u"DELETE"_s, BodyKind::Json, "[1]"), QByteArray("3/application/json"));
}

void SignerTest::hostIsDescribedAsSent_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("port") << u"http://127.0.0.1:43117/x"_s << QByteArray("127.0.0.1:43117");
    QTest::newRow("no port") << u"https://api.example.com/x"_s << QByteArray("api.example.com");
    QTest::newRow("IPv6") << u"http://[::1]:80/x"_s << QByteArray("[::1]:80");
    QTest::newRow("international") << u"https://bücher.example/x"_s << QByteArray("xn--bcher-kva.example");
}

void SignerTest::hostIsDescribedAsSent()
{
    QFETCH(QString, url);
    const RequestDraft typed = draft(u"GET"_s, url, {}, {});
    const auto request = sign(preflight(typed, m_context), typed, {});
    QVERIFY(request.has_value());
    QTEST(valueOf(request->headers, "Host"), "host");
}

void SignerTest::formHasItsBoundaryInTheContentType()
{
    RequestDraft typed = draft(u"POST"_s, u"/v1/api/screenshots"_s);
    typed.bodyKind = BodyKind::Multipart;
    typed.headers = {{u"Content-Type"_s, u"multipart/form-data; boundary=mine"_s, true}};
    typed.parts = {{u"data"_s, QString::fromLatin1(personalSecret), false, true},
                   {u"file"_s, u"/nowhere/shot.png"_s, true, true},
                   {u"off"_s, u"hidden"_s, false, false}};
    const auto request = sign(preflight(typed, m_context), typed, credentials());
    QVERIFY(request.has_value());
    QVERIFY(request->multipart);
    QCOMPARE(valueOf(request->headers, "Content-Type"), "multipart/form-data; boundary=" + request->boundary);
    const QByteArray preview = request->description.bodyPreview;
    QVERIFY(preview.contains("filename=\"shot.png\""));
    QVERIFY(preview.contains("contents of shot.png"));
    QVERIFY(!preview.contains(personalSecret));
    QVERIFY(!preview.contains("hidden"));
}

void SignerTest::unsignedRequestHasTheSameDescription()
{
    const auto report = preflight(createTag(), m_context);
    const auto request = sign(report, createTag(), credentials());
    QCOMPARE(everythingIn(describe(report, createTag())), everythingIn(request->description));
}

void SignerTest::secretPartOfAFormIsDotsInWhatIsShown()
{
    RequestDraft draft;
    draft.bodyKind = BodyKind::Multipart;
    draft.parts = {{u"client_secret"_s, u"hunter2-typed"_s, false, true, {}},
                   {u"note"_s, u"in clear"_s, false, true, {}}};
    PreflightReport report;
    report.method = "POST";
    report.url = QUrl(u"https://api.example.com/x"_s);
    const SentRequest sent = describe(report, draft);
    QVERIFY(!sent.bodyPreview.contains("hunter2"));
    QVERIFY(sent.bodyPreview.contains("in clear"));
}

PATLAS_CORE_TEST(SignerTest)
#include "tst_signer.moc"
