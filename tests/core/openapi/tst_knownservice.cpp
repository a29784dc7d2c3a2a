// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/KnownService.h"
#include "tests/core/openapi/ReadDocument.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace patlas::test;

namespace {

/// As such a service describes itself: an API of this title at this server, with one operation.
ApiDescription described(const QByteArray &title, const QByteArray &server, const QByteArray &more = {})
{
    return readable("openapi: 3.0.3\ninfo: {title: " + title + ", version: '1'}\nservers: [{url: '" + server
                    + "'}]\npaths: {/user: {get: {operationId: me, responses: {}}}}\n" + more);
}

} // namespace

/// What Patlas adds to descriptions of services that it knows.
class KnownServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachHasAnAddressAndAPage()
    {
        QVERIFY(knownServices().size() >= 3);
        for (const KnownService &service : knownServices()) {
            QVERIFY(!service.name.isEmpty());
            QVERIFY2(service.description.isValid() && service.description.scheme() == u"https"_s,
                     qPrintable(service.name));
        }
    }

    void aDescriptionWithoutCredentialsGetsThem_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QByteArray>("server");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("isOptional");
        QTest::newRow("GitHub") << QByteArray("GitHub v3 REST API") << QByteArray("https://api.github.com")
                                << QByteArray("Authorization") << true;
        QTest::newRow("by its server") << QByteArray("Other") << QByteArray("https://api.github.com")
                                       << QByteArray("Authorization") << true;
        QTest::newRow("a server of one's own")
            << QByteArray("GitHub v3 REST API") << QByteArray("https://git.example.com/api/v3")
            << QByteArray("Authorization") << true;
        QTest::newRow("GitLab") << QByteArray("GitLab API") << QByteArray("https://gitlab.com/api/v4")
                                << QByteArray("PRIVATE-TOKEN") << true;
        QTest::newRow("Tolgee") << QByteArray("Tolgee API") << QByteArray("https://app.tolgee.io")
                                << QByteArray("X-API-Key") << false;
    }

    void aDescriptionWithoutCredentialsGetsThem()
    {
        QFETCH(const QByteArray, title);
        QFETCH(const QByteArray, server);
        QFETCH(const QByteArray, header);
        QFETCH(const bool, isOptional);
        const ApiDescription api = described(title, server);
        QVERIFY(api.problems.empty());
        QCOMPARE(api.schemes.size(), std::size_t(1));
        QCOMPARE(api.schemes.front().name, header);
        QCOMPARE(api.credentialSlots.size(), std::size_t(1));
        QVERIFY(api.credentialSlots.front().isPersonal);
        QVERIFY(!api.credentialSlots.front().leak.isEmpty());
        QVERIFY(api.tokenPage.scheme() == u"https"_s);
        const Demand demand = api.personalDemand(api.operations.front());
        QVERIFY(demand == (isOptional ? Demand::Recommended : Demand::Required));
    }

    void whatTheServiceSaysItselfStays()
    {
        const ApiDescription api = described(
            "GitHub v3 REST API", "https://api.github.com",
            "components: {securitySchemes: {mine: {type: http, scheme: Bearer, x-title: own title}, "
            "app: {type: apiKey, in: header, name: X-App}}}\nsecurity: [{app: []}]\n"
            "x-token-page: https://example.com/mine\n");
        QCOMPARE(api.schemes.size(), std::size_t(2));
        const CredentialSlot *slot = api.credentialSlot(u"mine");
        QVERIFY(slot);
        QCOMPARE(slot->title, u"own title"_s);
        QCOMPARE(slot->label, u"Token"_s); // which it does not say
        QCOMPARE(api.tokenPage, QUrl(u"https://example.com/mine"_s));
        QCOMPARE(api.operations.front().security.size(), std::size_t(1));
        QCOMPARE(api.operations.front().security.front().front().schemeId, u"app"_s);
    }

    void otherDescriptionsStayAsTheyAre()
    {
        const ApiDescription api = described("Parcels", "https://api.github.com.example.org");
        QVERIFY(api.schemes.empty() && api.tokenPage.isEmpty() && api.tokenFacts.scopes.isEmpty()
                && api.tokenFacts.needed.empty() && api.tokenFacts.self.empty());
    }

    void namesOfHeadersAreRead()
    {
        const ApiDescription api = described("GitHub v3 REST API", "https://api.github.com");
        QCOMPARE(api.tokenFacts.scopes, "X-OAuth-Scopes");
        QCOMPARE(api.tokenFacts.expires, "GitHub-Authentication-Token-Expiration");
        QCOMPARE(api.tokenFacts.needed.size(), std::size_t(2));
        QCOMPARE(api.tokenFacts.needed[0].name, "X-Accepted-OAuth-Scopes");
        QCOMPARE(api.tokenFacts.needed[0].any, ",");
        QCOMPARE(api.tokenFacts.needed[1].any, ";");
        QCOMPARE(api.tokenFacts.needed[1].all, ",");
        QCOMPARE(api.tokenFacts.self.front().address, u"user"_s);
        QVERIFY(!api.tokenFacts.insufficientMeansAny);
    }

    void callsThatDescribeATokenAreRead()
    {
        const ApiDescription gitLab = described("GitLab API", "https://gitlab.com");
        QVERIFY(gitLab.tokenFacts.insufficientMeansAny);
        QCOMPARE(gitLab.tokenFacts.self.front().address, u"/api/v4/personal_access_tokens/self"_s);
        QCOMPARE(gitLab.tokenFacts.self.front().scopes, u"/scopes"_s);
        const ApiDescription tolgee = described("Tolgee API", "https://app.tolgee.io");
        QCOMPARE(tolgee.tokenFacts.self.size(), std::size_t(2));
        QCOMPARE(tolgee.tokenFacts.self[1].startsWith, u"tgpat_"_s);
    }

    void oddFactsAreProblems()
    {
        const ApiDescription api = described("Parcels", "https://parcels.example",
                                             "x-token-facts: {needed: [{header: X, any: ab}]}\n");
        QVERIFY(api.tokenFacts.needed.empty());
        QCOMPARE(api.problems.size(), std::size_t(1));
    }

    void aPageMustBeSafe()
    {
        const ApiDescription api =
            described("Parcels", "https://parcels.example", "x-token-page: 'javascript:alert(1)'\n");
        QVERIFY(api.tokenPage.isEmpty());
        QCOMPARE(api.problems.size(), std::size_t(1));
    }

    void oddDescriptionsDoNoHarm()
    {
        for (const char *more : {"components: text\n", "components: {securitySchemes: [1]}\n",
                                 "components: {securitySchemes: {a: text}}\n"}) {
            const ApiDescription api = described("GitLab API", "https://gitlab.com", more);
            QCOMPARE(api.operations.size(), std::size_t(1));
        }
    }
};

PATLAS_CORE_TEST(KnownServiceTest)
#include "tst_knownservice.moc"
