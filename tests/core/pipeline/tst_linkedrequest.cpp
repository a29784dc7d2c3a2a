// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/LinkedRequest.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

class LinkedRequestTest : public QObject {
    Q_OBJECT

private:
    static RequestDraft sent()
    {
        RequestDraft draft;
        draft.environmentId = u"env"_s;
        draft.operationId = u"createTag"_s;
        draft.method = u"POST"_s;
        draft.url = u"https://api.example/v1/tags"_s;
        draft.headers = {{u"X-Own"_s, u"1"_s}};
        draft.queryParameters = {{u"page"_s, u"1"_s}};
        draft.bodyKind = BodyKind::Json;
        draft.body = "{}";
        draft.credentials = {{u"token"_s, u"t-1"_s}};
        return draft;
    }

private Q_SLOTS:
    void onlyWholeAddressesAreLinks_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isLink");
        QTest::newRow("https") << u"https://api.example/v1/tags/3?x=1"_s << true;
        QTest::newRow("http") << u"http://127.0.0.1:8080/a"_s << true;
        QTest::newRow("upper case") << u"HTTPS://api.example/"_s << true;
        QTest::newRow("within a sentence") << u"see https://api.example/"_s << false;
        QTest::newRow("with a blank") << u"https://api.example/ and more"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("no host") << u"https:///a"_s << false;
        QTest::newRow("path") << u"/v1/tags"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("endless") << u"https://a/"_s + QString(longestLink, u'a') << false;
    }
    void onlyWholeAddressesAreLinks()
    {
        QFETCH(QString, value);
        QTEST(!linkIn(value).isEmpty(), "isLink");
    }

    void aLinkIsAPlainGet()
    {
        const QUrl link(u"https://api.example/v1/tags/3?page=2#part"_s);
        const Result<RequestDraft> linked =
            linkedRequest(link, sent(), QUrl(u"https://api.example/v1/tags"_s));
        QVERIFY(linked);
        QCOMPARE(linked->method, u"GET"_s);
        QCOMPARE(linked->url, u"https://api.example/v1/tags/3?page=2"_s);
        QCOMPARE(linked->environmentId, u"env"_s);
        QVERIFY(linked->operationId.isEmpty());
        QVERIFY(linked->headers.empty());
        QVERIFY(linked->queryParameters.empty());
        QVERIFY(linked->bodyKind == BodyKind::None && linked->body.isEmpty());
    }

    void credentialsGoToTheSameOriginOnly_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("goAlong");
        QTest::newRow("same") << u"https://api.example/other"_s << true;
        QTest::newRow("default port") << u"https://api.example:443/other"_s << true;
        QTest::newRow("another port") << u"https://api.example:8443/other"_s << false;
        QTest::newRow("not encrypted") << u"http://api.example/other"_s << false;
        QTest::newRow("another host") << u"https://evil.example/other"_s << false;
        QTest::newRow("host within another") << u"https://api.example.evil.example/"_s << false;
    }
    void credentialsGoToTheSameOriginOnly()
    {
        QFETCH(QString, link);
        QFETCH(bool, goAlong);
        const Result<RequestDraft> linked =
            linkedRequest(QUrl(link), sent(), QUrl(u"https://api.example/v1/tags"_s));
        QVERIFY(linked);
        QCOMPARE(linked->credentials.empty(), !goAlong);
        QCOMPARE(linked->usesCookies, goAlong);
    }

    void addressesWithSecretsAreRefused_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("user name") << u"https://me@api.example/"_s;
        QTest::newRow("password") << u"https://me:secret@api.example/"_s;
        QTest::newRow("dots") << u"https://api.example/?token=\u2022\u2022\u2022\u2022"_s;
        QTest::newRow("token") << u"https://api.example/?t=ghp_"_s + QString(36, u'a');
    }
    void addressesWithSecretsAreRefused()
    {
        QFETCH(QString, link);
        const Result<RequestDraft> linked =
            linkedRequest(QUrl(link), sent(), QUrl(u"https://api.example/v1/tags"_s));
        QVERIFY(!linked);
        QCOMPARE(linked.error().kind, ErrorKind::Refused);
        QVERIFY(!linked.error().message().contains(u"secret"_s));
    }
};

PATLAS_CORE_TEST(LinkedRequestTest)
#include "tst_linkedrequest.moc"
