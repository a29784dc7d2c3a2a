// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apis/OwnDescription.h"
#include "core/openapi/OpenApiReader.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace patlas;

namespace {

ApiDescription shipped()
{
    return readOpenApi(R"(openapi: 3.1.0
info: {title: Shipped, version: '0'}
servers: [{url: https://api.example.com/v1/api}]
x-scope-pattern: '\bcan_[a-z_]+\b'
x-scopes: [{name: can_make_tags, group: Tags, sentence: Make tags, confidence: inferred}]
paths:
  /tags:
    get: {operationId: tags.list, tags: [Tags], x-confidence: inferred, security: [{project: []}]}
    post: {operationId: tags.make, tags: [Tags], x-confidence: inferred, x-scope-confidence: inferred, security: [{project: [], person: [can_make_tags]}]}
  /tags/{tagId}: {delete: {operationId: tags.delete, x-confidence: inferred, security: [{project: [], person: []}]}}
  /guessed: {get: {operationId: guessed, x-confidence: inferred, security: [{project: []}]}}
components:
  securitySchemes:
    project: {type: http, scheme: bearer, x-personal: false}
    person: {type: apiKey, in: header, name: X-Person}
)")
        .value_or(ApiDescription());
}

/// As a service would write it: the whole path, no word about credentials.
ApiDescription service(const QByteArray &paths)
{
    return readOpenApi("openapi: 3.0.3\ninfo: {title: Of the service, version: '1.0'}\nservers: [{url: "
                       "https://api.example.com}]\npaths:\n"
                       + paths)
        .value_or(ApiDescription());
}

} // namespace

class OwnDescriptionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatBothDescribeKeepsIdAndCredentials();
    void scopesAreReadFromTheText();
    void whatIsNotDescribedIsGoneAndNamed();
    void aNewOperationTakesWhatItsKindTakes();
    void aServiceThatSpeaksOfCredentialsIsBelieved();
    void aSchemeOfTheSameNameIsAnotherOne();
    void onePlaceDescribedTwiceKeepsIdsApart();
};

void OwnDescriptionTest::whatBothDescribeKeepsIdAndCredentials()
{
    const OwnDescription own = ownDescription(shipped(),
                                              service("  /v1/api/tags: {get: {operationId: getTags, summary: "
                                                      "All tags, parameters: [{name: page, in: query, "
                                                      "schema: {type: integer}}]}}\n"));
    QCOMPARE(own.api.title, u"Of the service"_s);
    QCOMPARE(own.api.operations.size(), std::size_t(1));
    const Operation &tags = own.api.operations.front();
    QCOMPARE(tags.id, u"tags.list"_s); // drafts and the history name it so
    QCOMPARE(tags.path, u"/tags"_s);
    QCOMPARE(tags.title, u"All tags"_s);
    QCOMPARE(tags.parameters.size(), std::size_t(1));
    QCOMPARE(tags.confidence, Confidence::Documented);
    QCOMPARE(tags.security, shipped().operations.front().security);
    QVERIFY(own.api.match(u"GET"_s, u"/tags"_s));
}

void OwnDescriptionTest::scopesAreReadFromTheText()
{
    const OwnDescription own = ownDescription(
        shipped(),
        service(
            "  /v1/api/tags: {post: {description: 'Needs can_create_tags and can_make_tags, not scan_it.'}}\n"
            "  /v1/api/tags/{id}: {delete: {summary: Removes it}}\n"));
    const Operation &make = *own.api.operation(u"tags.make"_s);
    QCOMPARE(own.api.scopesFor(make), QStringList({u"can_create_tags"_s, u"can_make_tags"_s}));
    QCOMPARE(make.scopeConfidence, Confidence::Documented);
    QVERIFY(make.security.front().front().scopes.isEmpty()); // the project's token has none
    QCOMPARE(own.api.scope(u"can_make_tags"_s)->confidence, Confidence::Documented);
    QCOMPARE(own.api.scope(u"can_make_tags"_s)->sentence, u"Make tags"_s); // known beyond the service's words
    QCOMPARE(own.api.scope(u"can_create_tags"_s)->confidence, Confidence::Documented);
    // Another name in the path is the same operation; nothing is said of scopes, so nothing is changed.
    QCOMPARE(own.api.operation(u"tags.delete"_s)->path, u"/tags/{id}"_s);
    QVERIFY(own.api.scopesFor(*own.api.operation(u"tags.delete"_s)).isEmpty());
}

void OwnDescriptionTest::whatIsNotDescribedIsGoneAndNamed()
{
    const OwnDescription own = ownDescription(shipped(), service("  /v1/api/tags: {get: {}, post: {}}\n"));
    QVERIFY(!own.api.operation(u"guessed"_s));
    QCOMPARE(own.notFound, QStringList({u"DELETE /tags/{tagId}"_s, u"GET /guessed"_s}));
}

void OwnDescriptionTest::aNewOperationTakesWhatItsKindTakes()
{
    const OwnDescription own = ownDescription(
        shipped(),
        service("  /v1/api/new: {get: {operationId: guessed}, put: {description: Takes can_edit_new}}\n"));
    const Operation &read = own.api.operations.at(0);
    QCOMPARE(read.id, u"GET /new"_s); // the shipped one of that id is another
    QCOMPARE(read.security, (std::vector<SecurityAlternative>{{{u"project"_s, {}}}}));
    QCOMPARE(read.confidence, Confidence::Documented);
    QCOMPARE(read.scopeConfidence, Confidence::Inferred);
    const Operation &write = own.api.operations.at(1);
    QCOMPARE(write.security,
             (std::vector<SecurityAlternative>{{{u"project"_s, {}}, {u"person"_s, {u"can_edit_new"_s}}}}));
}

void OwnDescriptionTest::aServiceThatSpeaksOfCredentialsIsBelieved()
{
    const QByteArray paths =
        "  /v1/api/open: {get: {security: []}}\n  /v1/api/keyed: {get: {security: [{theirs: []}]}}\n"
        "components: {securitySchemes: {theirs: {type: apiKey, in: query, name: key}}}\n";
    const OwnDescription own = ownDescription(shipped(), service(paths));
    QVERIFY(own.api.operations.at(0).security.empty());
    QCOMPARE(own.api.operations.at(1).security, (std::vector<SecurityAlternative>{{{u"theirs"_s, {}}}}));
    QVERIFY(own.api.scheme(u"theirs"_s));
    QVERIFY(own.api.credentialSlot(u"theirs"_s));
    QVERIFY(own.api.scheme(u"project"_s));
}

void OwnDescriptionTest::aSchemeOfTheSameNameIsAnotherOne()
{
    const QByteArray paths =
        "  /v1/api/keyed: {get: {security: [{project: []}]}}\n"
        "components: {securitySchemes: {project: {type: apiKey, in: query, name: key}}}\n";
    const OwnDescription own = ownDescription(shipped(), service(paths));
    const QString used = own.api.operations.front().security.front().front().schemeId;
    QVERIFY(used != u"project"_s);
    QCOMPARE(own.api.scheme(used)->place, CredentialPlace::Query);
    QVERIFY(own.api.credentialSlot(own.api.scheme(used)->slotId));
    QCOMPARE(own.api.scheme(u"project"_s)->place, CredentialPlace::Header);
}

void OwnDescriptionTest::onePlaceDescribedTwiceKeepsIdsApart()
{
    const OwnDescription own = ownDescription(
        shipped(), service("  /v1/api/tags/{id}: {delete: {}}\n  /v1/api/tags/{name}: {delete: {}}\n"));
    QCOMPARE(own.api.operations.size(), std::size_t(2));
    QVERIFY(own.api.operations.at(0).id != own.api.operations.at(1).id);
}

PATLAS_CORE_TEST(OwnDescriptionTest)
#include "tst_owndescription.moc"
