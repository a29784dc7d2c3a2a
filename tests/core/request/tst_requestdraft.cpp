// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/RequestDraft.h"

#include "core/secret/TokenRedaction.h"
#include "tests/core/preflight/SmallApi.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class RequestDraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokenShapedTextIsRedacted_data();
    void tokenShapedTextIsRedacted();
    void redactionKeepsBinaryBytes();
    void longRunsOfHexadecimalDigitsAreRedactedQuickly();
    void draftSurvivesTheRoundTripThroughJson();
    void invalidJsonYieldsAnEmptyDraft();
    void tokensThatOpenNothingAreStored();
    void storedDraftContainsNoSecret();
    void storedDraftKeepsOtherValues();
};

void RequestDraftTest::tokenShapedTextIsRedacted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::newRow("project token") << u"a 5f0000000000000000000001!0123456789abcdef0123456789abcdef b"_s
                                   << u"a •••• b"_s;
    QTest::newRow("upper case") << u"5F000000000000000000000A!0123456789ABCDEF0123456789ABCDEF"_s
                                << u"••••"_s;
    QTest::newRow("in a URL") << u"?t=5f0000000000000000000001%210123456789abcdef0123456789abcdef&x=1"_s
                              << u"?t=••••&x=1"_s;
    QTest::newRow("personal") << u"[glspat_AbCdEfGhIjKlMnOpQrStUvWx-_9]"_s << u"[••••]"_s;
    QTest::newRow("bearer") << u"authorization: bearer abcdefghijklmnop"_s << u"authorization: bearer ••••"_s;
    QTest::newRow("two") << u"glspat_AbCdEfGhIjKlMnOpQrStUvWx glspat_BbCdEfGhIjKlMnOpQrStUvWx"_s
                         << u"•••• ••••"_s;
    QTest::newRow("json stays json") << uR"({"h":"Bearer abcdefghijklmnop"})"_s
                                     << uR"({"h":"Bearer ••••"})"_s;
    QTest::newRow("app id alone") << u"5f0000000000000000000001"_s << u"5f0000000000000000000001"_s;
    QTest::newRow("short bearer") << u"Bearer of news"_s << u"Bearer of news"_s;
    QTest::newRow("prefix alone") << u"glspat_short"_s << u"glspat_short"_s;
    QTest::newRow("empty") << QString() << QString();
}

void RequestDraftTest::tokenShapedTextIsRedacted()
{
    QFETCH(QString, text);
    QFETCH(QString, masked);
    QCOMPARE(redactTokens(text), masked);
    QCOMPARE(redactTokens(text.toUtf8()), masked.toUtf8());
}

void RequestDraftTest::redactionKeepsBinaryBytes()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes += char(i);
    QCOMPARE(redactTokens(bytes), bytes);
    QCOMPARE(redactTokens(bytes + test::personalSecret), bytes + u"••••"_s.toUtf8());
}

void RequestDraftTest::longRunsOfHexadecimalDigitsAreRedactedQuickly()
{
    const QByteArray run(2'000'000, 'a');
    QCOMPARE(redactTokens(run), run); // quadratic matching would exceed the test's timeout
}

void RequestDraftTest::draftSurvivesTheRoundTripThroughJson()
{
    RequestDraft draft = test::createTag();
    draft.pathParameters = {{u"tagId"_s, u"a/b ü"_s, true}};
    draft.queryParameters = {{u"q"_s, u"1 & 2"_s, false}};
    draft.headers = {{u"X-Integration"_s, u"1"_s, true}};
    draft.body = u"\uFEFF{\"name\":\"tag ü\u00A0\u2028\u202E\r\n\"}"_s.toUtf8() + '\0';
    draft.parts = {{u"file"_s, u"/tmp/a.png"_s, true, true, u"image/x-own"_s},
                   {u"data"_s, u"{}"_s, false, false, u"application/json"_s}};
    for (const BodyKind kind : {BodyKind::None, BodyKind::Json, BodyKind::Text, BodyKind::Multipart}) {
        draft.bodyKind = kind;
        const QByteArray text = QJsonDocument(toJson(draft)).toJson();
        QVERIFY(draftFromJson(QJsonDocument::fromJson(text).object()) == draft);
    }
}

void RequestDraftTest::invalidJsonYieldsAnEmptyDraft()
{
    QVERIFY(draftFromJson({}) == RequestDraft{});
    const auto odd =
        QJsonDocument::fromJson(R"({"headers":7,"query":[1,null],"bodyKind":"soup","parts":{}})").object();
    const RequestDraft draft = draftFromJson(odd);
    QCOMPARE(draft.bodyKind, BodyKind::None);
    QVERIFY(draft.headers.empty());
}

void RequestDraftTest::tokensThatOpenNothingAreStored()
{
    RequestDraft draft = test::createTag();
    draft.queryParameters = {{u"pageToken"_s, u"CAEQAA"_s, true}, {u"code"_s, u"de-CH"_s, true}};
    draft.headers = {{u"X-CSRF-Token"_s, u"8a1f"_s, true}, {u"X-Next-Token"_s, u"n"_s, true}};
    QCOMPARE(withoutSecrets(draft), draft);
    for (const QString &name : {u"X-Auth-Token"_s, u"X-CSRF-Access-Token"_s, u"X-Session-Token"_s, u"X-Key"_s,
                                u"X-Pat"_s, u"Ocp-Apim-Subscription-Key"_s}) {
        draft.headers = {{name, u"8a1f"_s, true}};
        QCOMPARE(withoutSecrets(draft).headers.at(0).value, QString());
    }
}

void RequestDraftTest::storedDraftContainsNoSecret()
{
    const QString personal = QString::fromLatin1(test::personalSecret);
    const QString project = QString::fromLatin1(test::projectSecret);
    RequestDraft draft = test::createTag();
    draft.url = u"http://me:hunter2@host/v1/api/tags?t="_s + personal;
    draft.pathParameters = {{u"tagId"_s, project, true}};
    draft.queryParameters = {{u"q"_s, personal, false}};
    draft.headers = {{u" authorization "_s, u"Basic aHVudGVyMg=="_s, true},
                     {u"Cookie"_s, u"hunter2"_s, true},
                     {u"X-Personal-Access-Token"_s, u"hunter2"_s, false},
                     {u"X-Api-Key"_s, u"hunter2"_s, true},
                     {u"X-Note"_s, personal, true}};
    draft.body = test::projectSecret;
    draft.parts = {{u"data"_s, personal, false, true, u"a/b; c="_s + personal}};
    draft.omittedHeaders = {personal};
    const QByteArray kept = QJsonDocument(toJson(withoutSecrets(draft))).toJson();
    for (const QByteArray &secret :
         {QByteArray("hunter2"), QByteArray("aHVudGVyMg"), test::personalSecret, test::projectSecret})
        QVERIFY2(!kept.contains(secret), kept.constData());
}

void RequestDraftTest::storedDraftKeepsOtherValues()
{
    RequestDraft draft = test::createTag();
    draft.headers = {{u"X-Integration"_s, u"1"_s, true}, {u"CLI-Version"_s, u"1.0.119"_s, true}};
    draft.url = u"/v1/api/tags?mail=me@example.com"_s;
    QVERIFY(withoutSecrets(draft) == draft);
}

PATLAS_CORE_TEST(RequestDraftTest)
#include "tst_requestdraft.moc"
