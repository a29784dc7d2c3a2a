// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/AwsSignature.h"

#include "core/openapi/OpenApiReader.h"
#include "core/pipeline/Signer.h"
#include "core/preflight/Preflight.h"
#include "tests/core/http/EngineGround.h"
#include "tests/support/OrdersApi.h"
#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"

#include <QProcess>
#include <QStandardPaths>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

namespace {

// Key, time, host and signatures of the test suite that AWS publishes for signature version 4.
const std::string exampleKey = "AKIDEXAMPLE:wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const QDateTime exampleTime = utc(QDate(2015, 8, 30), QTime(12, 36));

const QByteArray signedDocument = R"(openapi: 3.0.3
info: {title: Signed, version: '1'}
servers: [{url: https://api.example.com/v2}]
paths:
  /named: {get: {operationId: named, security: [{named: []}]}, post: {operationId: make, requestBody: {content: {text/plain: {schema: {type: string}}}}, security: [{named: []}]}}
  /byhost: {get: {operationId: byhost, security: [{byHost: []}]}}
components:
  securitySchemes:
    named: {type: apiKey, in: header, name: Authorization, x-aws-sigv4: {region: eu-west-1, service: execute-api}}
    byHost: {type: apiKey, in: header, name: Authorization, x-amazon-apigateway-authtype: awsSigv4}
)";

QByteArray text(const Secret &secret)
{
    return {secret.view().data(), qsizetype(secret.size())};
}

QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    const qsizetype at = request.toLower().indexOf("\r\n" + name.toLower() + ": ");
    const qsizetype begin = at + name.size() + 4;
    return at < 0 ? QByteArray() : request.mid(begin, request.indexOf("\r\n", begin) - begin);
}

QDateTime timeOf(const QByteArray &date)
{
    const auto local = QDateTime::fromString(QString::fromLatin1(date), u"yyyyMMdd'T'HHmmss'Z'"_s);
    return utc(local.date(), local.time());
}

} // namespace

/// AWS Signature Version 4, against AWS's own examples, against curl and through preflight and signer.
class AwsSignatureTest : public QObject, EngineGround {
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void examplesOfAwsAreSignedAlike_data();
    void examplesOfAwsAreSignedAlike();
    void regionAndServiceAreReadOffTheHost();
    void keysWithoutTwoPartsSignNothing();
    void curlSignsTheSame();
    void aSchemeOfADescriptionIsSigned();
    void whatCannotBeSignedIsRefused();
};

void AwsSignatureTest::examplesOfAwsAreSignedAlike_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("get-vanilla") << QByteArray("GET") << QByteArray("/") << QByteArray() << QByteArray()
                                 << QByteArray(
                                        "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    QTest::newRow("get-vanilla-query-order-key-case")
        << QByteArray("GET") << QByteArray("/?Param2=value2&Param1=value1") << QByteArray() << QByteArray()
        << QByteArray("b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500");
    QTest::newRow("post-vanilla") << QByteArray("POST") << QByteArray("/") << QByteArray() << QByteArray()
                                  << QByteArray(
                                         "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b");
    QTest::newRow("post-x-www-form-urlencoded")
        << QByteArray("POST") << QByteArray("/") << QByteArray("application/x-www-form-urlencoded")
        << QByteArray("Param1=value1")
        << QByteArray("ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a");
}

void AwsSignatureTest::examplesOfAwsAreSignedAlike()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signature);
    AwsRequest request{
        method, target, {{"Host", "example.amazonaws.com"}, {"User-Agent", "any"}}, body, exampleTime};
    if (!type.isEmpty())
        request.headers.emplace_back("Content-Type", type);
    const auto made = awsSignature(request, {"us-east-1", "service"}, Secret::copyOf(exampleKey));
    QVERIFY(made);
    QCOMPARE(made->date, QByteArray("20150830T123600Z"));
    QVERIFY(made->sessionToken.isEmpty());
    const QByteArray names = type.isEmpty() ? "host;x-amz-date" : "content-type;host;x-amz-date";
    QCOMPARE(text(made->authorization),
             "Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=" + names
                 + ", Signature=" + signature);
}

void AwsSignatureTest::regionAndServiceAreReadOffTheHost()
{
    QCOMPARE(awsScopeOf(u"a1b2.execute-api.eu-west-1.amazonaws.com"_s),
             (AwsScope{"eu-west-1", "execute-api"}));
    QCOMPARE(awsScopeOf(u"sqs.cn-north-1.amazonaws.com.cn"_s), (AwsScope{"cn-north-1", "sqs"}));
    QVERIFY(!awsScopeOf(u"iam.amazonaws.com"_s).isComplete());
    QVERIFY(!awsScopeOf(u"api.example.com"_s).isComplete());
}

void AwsSignatureTest::keysWithoutTwoPartsSignNothing()
{
    const AwsRequest request{"GET", "/", {{"Host", "h"}}, {}, exampleTime};
    for (const char *key : {"", "id", ":secret", "id:", "id::token"})
        QVERIFY2(!awsSignature(request, {"r", "s"}, Secret::copyOf(key)), key);
    const auto withToken = awsSignature(request, {"r", "s"}, Secret::copyOf("id:secret:a:token"));
    QVERIFY(withToken);
    QCOMPARE(text(withToken->sessionToken), QByteArray("a:token"));
    QVERIFY(text(withToken->authorization).contains("SignedHeaders=host;x-amz-date;x-amz-security-token,"));
}

void AwsSignatureTest::curlSignsTheSame()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("curl is not installed here");
    RawServer server;
    QProcess curl;
    curl.start(u"curl"_s,
               {u"-s"_s, u"--noproxy"_s, u"*"_s, u"--aws-sigv4"_s, u"aws:amz:eu-west-1:execute-api"_s,
                u"-u"_s, QString::fromStdString(exampleKey), server.url(u"/v2/things?a=1&b=2"_s).toString()});
    QTRY_COMPARE_WITH_TIMEOUT(curl.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(server.requests.size(), 1);
    const QByteArray sent = server.requests.first();
    const QByteArray date = headerOf(sent, "X-Amz-Date");
    const QDateTime time = timeOf(date);
    const AwsRequest request{"GET", "/v2/things?a=1&b=2", {{"Host", headerOf(sent, "Host")}}, {}, time};
    const auto made = awsSignature(request, {"eu-west-1", "execute-api"}, Secret::copyOf(exampleKey));
    QVERIFY(made);
    QCOMPARE("AWS4-HMAC-SHA256 " + text(made->authorization), headerOf(sent, "Authorization"));
}

void AwsSignatureTest::aSchemeOfADescriptionIsSigned()
{
    auto api = readOpenApi(signedDocument);
    QVERIFY(api);
    const auto shared = std::make_shared<const ApiDescription>(std::move(*api));
    QVERIFY(shared->credentialSlots.front().isUserAndPassword);
    RawServer server;
    PreflightContext context = orders::contextFor(shared, {orders::credentialFor(u"named"_s)});
    context.environment.apiBase = server.url(u"/v2"_s);
    RequestDraft draft = orders::draftFor(u"named"_s, context);
    draft.method = u"POST"_s;
    draft.bodyKind = BodyKind::Text;
    draft.body = "a text";
    const PreflightReport report = preflight(draft, context);
    QVERIFY(!report.isBlocked());
    QCOMPARE(report.placements.size(), std::size_t(1));
    std::vector<CredentialSecret> secrets;
    secrets.push_back({u"named"_s, Secret::copyOf(exampleKey + ":session token/1")});
    auto request = sign(report, draft, std::move(secrets));
    QVERIFY2(request, request ? "" : qPrintable(request.error().message()));
    HttpEngine engine(m_bodies);
    const Exchange exchange = await(engine.send(std::move(*request)));
    QCOMPARE(exchange.status, 200);
    const QByteArray sent = server.requests.first();
    const QDateTime time = timeOf(headerOf(sent, "X-Amz-Date"));
    const AwsRequest wanted{
        "POST",
        "/v2/named",
        {{"Host", headerOf(sent, "Host")}, {"Content-Type", headerOf(sent, "Content-Type")}},
        "a text",
        time};
    const auto made =
        awsSignature(wanted, {"eu-west-1", "execute-api"}, Secret::copyOf(exampleKey + ":session token/1"));
    QCOMPARE(headerOf(sent, "Authorization"), "AWS4-HMAC-SHA256 " + text(made->authorization));
    QCOMPARE(headerOf(sent, "X-Amz-Security-Token"), QByteArray("session token/1"));
    QVERIFY(!sent.contains("EXAMPLEKEY"));
    for (const auto &[name, value] : exchange.request.headers)
        QVERIFY2(!value.contains("AKIDEXAMPLE") && !value.contains("session"),
                 (name + ": " + value).constData());
    QVERIFY(std::find(exchange.request.headers.begin(), exchange.request.headers.end(),
                      std::pair<QByteArray, QByteArray>("Authorization", u"AWS4-HMAC-SHA256 ••••"_s.toUtf8()))
            != exchange.request.headers.end());
}

void AwsSignatureTest::whatCannotBeSignedIsRefused()
{
    auto api = readOpenApi(signedDocument);
    QVERIFY(api);
    const auto shared = std::make_shared<const ApiDescription>(std::move(*api));
    PreflightContext context =
        orders::contextFor(shared, {orders::credentialFor(u"named"_s), orders::credentialFor(u"byHost"_s)});
    const auto signedWith = [&](const QString &operation, const std::string &key, bool isForm) {
        RequestDraft draft = orders::draftFor(operation, context);
        if (isForm) {
            draft.bodyKind = BodyKind::Multipart;
            draft.parts = {{u"a"_s, u"b"_s}};
        }
        const PreflightReport report = preflight(draft, context);
        std::vector<CredentialSecret> secrets;
        secrets.push_back({report.placements.front().tokenId, Secret::copyOf(key)});
        const auto made = sign(report, draft, std::move(secrets));
        return made ? QString() : made.error().meaning;
    };
    QCOMPARE(signedWith(u"named"_s, exampleKey, false), QString());
    QVERIFY(signedWith(u"byhost"_s, exampleKey, false).contains(u"region and service"_s));
    QVERIFY(signedWith(u"named"_s, exampleKey, true).contains(u"form with files"_s));
    QVERIFY(signedWith(u"named"_s, "id::token", false).contains(u"id of a key"_s));
    context.environment.apiBase = QUrl(u"https://a1b2.execute-api.eu-west-1.amazonaws.com/v2"_s);
    QCOMPARE(signedWith(u"byhost"_s, exampleKey, false), QString());
}

PATLAS_CORE_TEST(AwsSignatureTest)
#include "tst_awssignature.moc"
