// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CurlRequest.h"
#include "tests/core/interchange/CurlGround.h"
#include "tests/core/preflight/SmallApi.h"
#include "tests/support/Credentials.h"
#include "tests/support/TestMain.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

/// What commands must not bring in: secrets, files, and more than fits.
class UntrustedCurlTest : public QObject, CurlGround {
    Q_OBJECT

private Q_SLOTS:
    void tokensThatOpenNothingAreTakenOver();
    void knownTokensAreSelected_data();
    void knownTokensAreSelected();
    void secretsAreNotImported_data();
    void secretsAreNotImported();
    void tokenOfAnotherEnvironmentIsNotSelected();
    void filesAreNamedButNeverRead();
    void hostileCommandsAreReadOrRefused_data();
    void hostileCommandsAreReadOrRefused();
};

void UntrustedCurlTest::tokensThatOpenNothingAreTakenOver()
{
    const auto read = this->read("curl 'http://127.0.0.1:43117/v1/api/tags?pageToken=CAE&nextToken=n&"
                                 "continuation-token=c&max_tokens=5&sig=abc' -H 'X-CSRF-Token: 8a1f'");
    QVERIFY(read);
    QStringList kept;
    for (const NamedValue &parameter : read->draft.queryParameters)
        kept.append(parameter.name + u'=' + parameter.value);
    const QString all = kept.join(u'&') + read->draft.url.section(u'?', 1);
    for (const QString &item :
         {u"pageToken=CAE"_s, u"nextToken=n"_s, u"continuation-token=c"_s, u"max_tokens=5"_s, u"sig=abc"_s})
        QVERIFY2(all.contains(item), qPrintable(all));
    QCOMPARE(read->draft.headers.at(0).value, u"8a1f"_s);
    QVERIFY(read->notes.join(u'\n').contains(u"sig in the address signs"_s));
}

static void everyPlaceOfASecret(const QByteArray &secret)
{
    QTest::addColumn<QByteArray>("options");
    const QByteArray base = "http://127.0.0.1:43117/v1/api/tags";
    QTest::newRow("bearer") << base + " -H 'Authorization: Bearer " + secret + "'";
    QTest::newRow("bearer, no space") << base + " -H 'authorization:bearer  " + secret + "'";
    QTest::newRow("header of the service") << base + " -H \"X-Personal-Access-Token: " + secret + '"';
    QTest::newRow("another header") << base + " -H 'X-Api-Key: " + secret + "'";
    QTest::newRow("a header by shape") << base + " -H 'X-Harmless: " + secret + "'";
    QTest::newRow("user") << base + " -u user:" + secret;
    QTest::newRow("user, joined") << base + " -uuser:" + secret;
    QTest::newRow("user alone") << base + " --user " + secret + ":";
    QTest::newRow("oauth2") << base + " --oauth2-bearer " + secret;
    QTest::newRow("query") << base + "?app=1&token=" + secret;
    QTest::newRow("query by shape") << base + "?q=" + secret;
    QTest::newRow("query with -G") << base + " -G -d access_token=" + secret;
    QTest::newRow("address") << "http://user:" + secret + "@127.0.0.1:43117/v1/api/tags";
    QTest::newRow("address alone") << "http://" + secret + "@127.0.0.1:43117/v1/api/tags";
}

void UntrustedCurlTest::knownTokensAreSelected_data()
{
    everyPlaceOfASecret(personalSecret);
    QTest::newRow("project token") << "http://127.0.0.1:43117/v1/api/tags -H 'Authorization: Bearer "
            + projectSecret + "'";
}

void UntrustedCurlTest::knownTokensAreSelected()
{
    QFETCH(QByteArray, options);
    const auto read = this->read("curl " + options);
    QVERIFY(read);
    if (options.contains(personalSecret))
        QCOMPARE(read->draft.credentials.value(personalSlot), u"t-ci"_s);
    else
        QCOMPARE(read->draft.credentials.value(projectSlot), u"p-demo"_s);
    QVERIFY2(read->notes.join(u'\n').contains(u"which is chosen"_s), qPrintable(read->notes.join(u'\n')));
}

void UntrustedCurlTest::secretsAreNotImported_data()
{
    everyPlaceOfASecret("glspat_UnknownUnknownUnknown12");
    const QByteArray base = "http://127.0.0.1:43117/v1/api/tags";
    QTest::newRow("body") << base + " -d '{\"token\":\"glspat_UnknownUnknownUnknown12\"}'";
    QTest::newRow("path") << base + "/glspat_UnknownUnknownUnknown12";
    QTest::newRow("basic") << base + " -H 'Authorization: Basic glspat_UnknownUnknownUnknown12'";
    QTest::newRow("cookie") << base
            + " -b glspat_UnknownUnknownUnknown12 -H 'Cookie: a=glspat_UnknownUnknownUnknown12'";
    QTest::newRow("proxy") << base
            + " -x http://u:glspat_UnknownUnknownUnknown12@p -U u:glspat_UnknownUnknownUnknown12";
    QTest::newRow("malformed header") << base + " -H glspat_UnknownUnknownUnknown12";
    QTest::newRow("unknown option") << base
            + " -!glspat_UnknownUnknownUnknown12 --x=glspat_UnknownUnknownUnknown12";
    QTest::newRow("form") << base + " -F glspat_UnknownUnknownUnknown12=@glspat_UnknownUnknownUnknown12";
    QTest::newRow("method") << base + " -X-Token:glspat_UnknownUnknownUnknown12";
    QTest::newRow("file") << base + " -d @glspat_UnknownUnknownUnknown12";
}

void UntrustedCurlTest::secretsAreNotImported()
{
    QFETCH(QByteArray, options);
    const auto read = this->read("curl " + options);
    QVERIFY(read);
    QCOMPARE(read->draft, withoutSecrets(read->draft));
    const QByteArray all = QJsonDocument(toJson(read->draft)).toJson() + read->notes.join(u'\n').toUtf8();
    QVERIFY2(!all.contains("Unknown"), all.constData());
    QVERIFY(!read->notes.isEmpty());
    QVERIFY(read->draft.credentials.value(personalSlot).isEmpty());
}

void UntrustedCurlTest::tokenOfAnotherEnvironmentIsNotSelected()
{
    const auto read = this->read("curl http://127.0.0.1:43117/v1/api/tags -H 'X-Personal-Access-Token: "
                                 "glspat_ofTheOtherEnvironment0'");
    QVERIFY(read);
    QVERIFY(read->draft.credentials.value(personalSlot).isEmpty());
    QVERIFY(read->notes.join(u'\n').contains(u"belongs to another environment"_s));
}

void UntrustedCurlTest::filesAreNamedButNeverRead()
{
    const QByteArray options[] = {"-d @/etc/passwd",     "--data-binary @/etc/passwd",
                                  "--json @/etc/passwd", "--data-urlencode a@/etc/passwd",
                                  "-T /etc/passwd",      "-K /etc/passwd",
                                  "-H @/etc/passwd",     "-d @-"};
    for (const QByteArray &option : options) {
        const auto read = this->read("curl http://127.0.0.1:43117/v1/api/tags " + option);
        QVERIFY(read);
        QVERIFY2(read->draft.body.isEmpty(), option.constData());
        QVERIFY2(!read->notes.isEmpty(), option.constData());
    }
}

void UntrustedCurlTest::hostileCommandsAreReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<bool>("isRead");
    const QByteArray start = "curl http://127.0.0.1:43117/v1/api/tags";
    QTest::newRow("a body of 1 MB") << start + " -d '" + QByteArray(1'000'000, 'x') + "'" << true;
    QTest::newRow("more") << start + " -d '" + QByteArray(2'000'000, 'x') + "'" << false;
    QTest::newRow("NUL") << start + QByteArray(" -d a\0b", 8) << false;
    QTest::newRow("unclosed") << start + " -d '" << false;
    QTest::newRow("100,000 options") << start + QByteArray(" -v").repeated(100'000) << false;
    QTest::newRow("many letters") << start + " -" + QByteArray(900'000, 's') << true;
    QTest::newRow("many unknown options") << start + QByteArray(" --x1 --x2 --x3 -!").repeated(490) << true;
    QTest::newRow("many headers") << start + QByteArray(" -H 'a: b'").repeated(900) << true;
    QTest::newRow("many parameters") << start + '?' + QByteArray("a=b&").repeated(200'000) << false;
    QTest::newRow("no address") << QByteArray("curl -v") << false;
    QTest::newRow("another scheme") << QByteArray("curl file:///etc/passwd") << false;
    QTest::newRow("javascript") << QByteArray("curl javascript://x") << false;
    QTest::newRow("another program") << QByteArray("wget http://127.0.0.1") << false;
    QTest::newRow("line break in a header") << start + " -H $'X-A: b\\r\\nX-B: c'" << true;
    QTest::newRow("bytes") << start + " -d $'\\xff\\xfe'" << true;
    QTest::newRow("long token") << start + " -u a:" + QByteArray(900'000, 'x') << true;
    QTest::newRow("templates") << start + " -d '" + QByteArray("{{a}}").repeated(100'000) + "'" << true;
}

void UntrustedCurlTest::hostileCommandsAreReadOrRefused()
{
    QFETCH(QByteArray, command);
    QFETCH(bool, isRead);
    const auto read = this->read(command);
    QCOMPARE(read.has_value(), isRead);
    if (!read) {
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!read.error().what.isEmpty());
        return;
    }
    QVERIFY(read->notes.size() <= 40);
    QVERIFY(read->draft.url.startsWith(u"http://127.0.0.1:43117/v1/api/tags"_s));
}

PATLAS_CORE_TEST(UntrustedCurlTest)
#include "tst_untrustedcurl.moc"
