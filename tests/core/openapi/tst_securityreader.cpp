// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/SecurityReader.h"

#include "tests/core/openapi/ReadDocument.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

class SecurityReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void schemesThatCannotBeFilledStay_data()
    {
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &scheme, SchemeKind kind) {
            QTest::newRow(name) << scheme << int(kind);
        };
        row("other http", "{type: http, scheme: hoba}", SchemeKind::Unknown);
        row("key nowhere", "{type: apiKey, in: body, name: k}", SchemeKind::Unknown);
        row("key without a name", "{type: apiKey, in: query}", SchemeKind::Unknown);
        row("client certificate", "{type: mutualTLS}", SchemeKind::MutualTls);
        row("unheard of", "{type: telepathy}", SchemeKind::Unknown);
        row("no type", "{}", SchemeKind::Unknown);
    }
    void schemesThatCannotBeFilledStay()
    {
        QFETCH(QByteArray, scheme);
        QFETCH(int, kind);
        const ApiDescription api = readable(
            withOperation("{security: [{s: [a]}]}", "components: {securitySchemes: {s: " + scheme + "}}"));
        QCOMPARE(int(api.scheme(u"s")->kind), kind);
        QVERIFY(api.credentialSlots.empty());
        QVERIFY(!api.scheme(u"s")->canBeFilled());
        const std::vector<CredentialNeeds> needs = api.needsOf(api.operations.front());
        QCOMPARE(needs.size(), std::size_t(1));
        QCOMPARE(needs.front().unfilled, {u"s"_s});
        QVERIFY(!needs.front().isPublic());
        QVERIFY(!api.operations.front().isAccountOperation);
    }

    void digestTakesUserAndPassword()
    {
        const ApiDescription api = readable(withOperation(
            "{security: [{s: []}]}", "components: {securitySchemes: {s: {type: http, scheme: Digest}}}"));
        const SecurityScheme &scheme = *api.scheme(u"s");
        QVERIFY(scheme.canBeFilled() && scheme.goesInHeader(u"authorization"));
        QCOMPARE(scheme.proof, CredentialProof::Digest);
        QCOMPARE(api.credentialSlots.size(), std::size_t(1));
        QVERIFY(api.credentialSlots.front().isUserAndPassword);
    }

    void anUndescribedRequirementIsNotNothing_data()
    {
        QTest::addColumn<QByteArray>("security");
        QTest::newRow("unknown scheme") << QByteArray("[{nowhere: []}]");
        QTest::newRow("not a list") << QByteArray("{k: []}");
        QTest::newRow("scopes are null") << QByteArray("[{k: }]");
        QTest::newRow("requirement is text") << QByteArray("[k]");
    }
    void anUndescribedRequirementIsNotNothing()
    {
        QFETCH(QByteArray, security);
        for (const QByteArray &document :
             {withOperation("{security: " + security + "}"), withOperation("{}", "security: " + security)}) {
            const ApiDescription api = readable(document);
            QVERIFY(!api.problems.empty());
            const std::vector<CredentialNeeds> needs = api.needsOf(api.operations.front());
            QCOMPARE(needs.size(), std::size_t(1));
            QVERIFY(!needs.front().isPublic() && !needs.front().canBeFilled());
        }
    }

    void variablesOfSchemesAreSafeInScripts()
    {
        const ApiDescription api = readable(head + R"yaml(
paths: {}
components:
  securitySchemes:
    projectToken: {type: http, scheme: bearer}
    "42 $(rm -rf)": {type: http, scheme: bearer}
    named: {type: http, scheme: bearer, x-variable: MY_TOKEN}
    hostile: {type: http, scheme: bearer, x-variable: "X; rm"}
)yaml");
        QCOMPARE(api.scheme(u"projectToken")->variable, "PROJECT_TOKEN");
        QCOMPARE(api.scheme(u"42 $(rm -rf)")->variable, "TOKEN_42_RM_RF_");
        QCOMPARE(api.scheme(u"named")->variable, "MY_TOKEN");
        QCOMPARE(api.scheme(u"hostile")->variable, "HOSTILE");
        QCOMPARE(api.problems.size(), std::size_t(1));
    }

    void programsAreReadWithTheirAddress()
    {
        const ApiDescription api = readable(
            head
            + "paths: {}\n"
              "components:\n"
              "  securitySchemes:\n"
              "    short: {type: http, scheme: bearer, x-programs: {tool: TOOL_TOKEN}}\n"
              "    long: {type: http, scheme: bearer, x-programs: {tool: {token: T, origin: O, server: S}}}\n"
              "    hostile: {type: http, scheme: bearer, x-programs: {tool: {token: T, origin: 'O; rm'}}}\n"
              "    lacking: {type: http, scheme: bearer, x-programs: {tool: {origin: O}}}\n");
        const auto programs = [&api](const char *scheme) {
            return api.scheme(QString::fromLatin1(scheme))->programs;
        };
        QCOMPARE(programs("short"), (std::vector<ProgramVariables>{{u"tool"_s, "TOOL_TOKEN"}}));
        QCOMPARE(programs("long"), (std::vector<ProgramVariables>{{u"tool"_s, "T", "O", "S"}}));
        QVERIFY(programs("hostile").empty());
        QVERIFY(programs("lacking").empty());
        QCOMPARE(api.problems.size(), std::size_t(2));
    }

    void schemesWithOneCredentialTakeTheSame()
    {
        const ApiDescription api = readable(head + R"(
paths:
  /two: {get: {security: [{a: [], b: []}]}}
  /same: {get: {security: [{c: [x], d: [y]}]}}
components:
  securitySchemes:
    a: {type: http, scheme: bearer}
    b: {type: apiKey, in: header, name: X-B}
    c: {type: http, scheme: bearer, x-credential: token}
    d: {type: apiKey, in: header, name: X-D, x-credential: token}
)");
        const CredentialNeeds two = api.needsOf(*api.operation(u"get /two")).front();
        QCOMPARE(two.credentials, (std::vector<CredentialNeed>{{u"a"_s, {}}, {u"b"_s, {}}}));
        const CredentialNeeds same = api.needsOf(*api.operation(u"get /same")).front();
        QCOMPARE(same.credentials, (std::vector<CredentialNeed>{{u"token"_s, {u"x"_s, u"y"_s}}}));
        QCOMPARE(api.credentialSlots.size(), std::size_t(3));
    }
};

PATLAS_CORE_TEST(SecurityReaderTest)
#include "tst_securityreader.moc"
