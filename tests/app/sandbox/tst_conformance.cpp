// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/BuiltIn.h"
#include "core/openapi/OpenApiReader.h"
#include "tests/app/sandbox/SandboxClient.h"
#include "tests/app/sandbox/SchemaCheck.h"
#include "tests/support/TestMain.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

/// One set of credentials and the expected response.
struct Attempt {
    const char *name;
    QByteArray bearer;
    QByteArray pat;
    int status;
};

struct Content {
    QByteArray type = "application/json";
    QByteArray body{};
};

constexpr char boundary[] = "patlas-conformance";

// An image of one pixel.
constexpr char png[] =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

} // namespace

/// Walks the API document: each operation with each kind of credential must get the status that the document
/// names, and a response that matches the document's schema for that status.
class ConformanceTest : public QObject {
    Q_OBJECT

private:
    ApiDescription m_api;
    std::unique_ptr<SandboxClient> m_client;
    QStringList m_allScopes;
    QByteArray m_good;
    QByteArray m_expired;
    QByteArray m_revoked;
    QByteArray m_translator;
    QByteArray m_stranger; ///< token of a user who is not a member of the third project
    QHash<QString, QString> m_ids; ///< ids of created objects, by group
    int m_combinations = 0;

    /// A token with all scopes of the role except those of this operation.
    QByteArray withoutScopesOf(const Operation &operation)
    {
        QStringList scopes = m_allScopes;
        for (const QString &needed : m_api.scopesFor(operation))
            scopes.removeAll(needed);
        return m_client->token(u"owner"_s, scopes);
    }

    bool translatorMayNot(const Operation &operation) const
    {
        const QStringList scopes = m_api.scopesFor(operation);
        return std::any_of(scopes.begin(), scopes.end(), [this](const QString &name) {
            const Scope *scope = m_api.scope(name);
            return scope && m_api.roleAllows(u"translator", scope->lowestRole) == false;
        });
    }

    static int success(const Operation &operation)
    {
        for (const ResponseExample &response : operation.responses) {
            if (response.status / 100 == 2)
                return response.status;
        }
        return 0;
    }

    /// `success` comes last, so that the next operation finds its changes.
    std::vector<Attempt> attemptsOn(const Operation &operation)
    {
        const QByteArray project = m_client->projectToken(0);
        const QByteArray unknownPat = "glspat_" + QByteArray(43, 'x');
        const QByteArray unknownProject = project.left(25) + QByteArray(32, '0');
        const int good = success(operation);
        if (operation.isAccountOperation)
            return {{"no token", {}, {}, 401},
                    {"unknown token", unknownPat, {}, 401},
                    {"right token in the wrong header", {}, m_good, 401},
                    {"the other kind of token", project, {}, 401},
                    {"expired", m_expired, {}, 401},
                    {"revoked", m_revoked, {}, 401},
                    {"missing scope", withoutScopesOf(operation), {}, 403},
                    {"role too low", m_translator, {}, translatorMayNot(operation) ? 403 : good},
                    {"all right", m_good, {}, good}};
        std::vector<Attempt> attempts{{"no token", {}, {}, 401},
                                      {"unknown project token", unknownProject, m_good, 403},
                                      {"right token in the wrong header", {}, project, 401},
                                      {"tokens exchanged", m_good, project, 401}};
        const Demand demand = m_api.personalDemand(operation);
        // Where no personal access token is needed, the header is not checked.
        const bool looked = operation.isWrite() && demand != Demand::None;
        if (looked) {
            attempts.push_back({"unknown personal access token", project, unknownPat, 401});
            attempts.push_back({"expired", project, m_expired, 401});
            attempts.push_back({"revoked", project, m_revoked, 401});
            attempts.push_back({"missing scope", project, withoutScopesOf(operation), 403});
            if (translatorMayNot(operation))
                attempts.push_back({"role too low", project, m_translator, 403});
            attempts.push_back({"not a member", m_client->projectToken(2), m_stranger, 403});
            if (demand == Demand::Required)
                attempts.push_back({"mandatory token left out", project, {}, 401});
        } else {
            for (const QByteArray &pat : {unknownPat, m_expired, m_revoked, m_translator})
                attempts.push_back({"a token that is not asked for", project, pat, good});
        }
        attempts.push_back({"all right", project, looked ? m_good : QByteArray(), good});
        return attempts;
    }

    QString addressOf(const Operation &operation) const
    {
        QString path = operation.path;
        const qsizetype open = path.indexOf(QLatin1Char('{'));
        if (open >= 0)
            path = path.left(open) + m_ids.value(operation.group);
        QUrlQuery query;
        for (const Parameter &parameter : operation.parameters) {
            if (parameter.place == ParameterPlace::Query && parameter.required)
                query.addQueryItem(parameter.name,
                                   QString::fromLatin1(QUrl::toPercentEncoding(parameter.example)));
        }
        return u"/v1/api"_s + path
            + (query.isEmpty() ? QString() : QLatin1Char('?') + query.toString(QUrl::FullyEncoded));
    }

    static Content contentOf(const Operation &operation)
    {
        if (!operation.body)
            return {};
        if (operation.body->parts.empty())
            return {operation.body->contentType.toLatin1(), operation.body->example};
        Content content{QByteArray("multipart/form-data; boundary=") + boundary};
        for (const BodyPart &part : operation.body->parts) {
            content.body += QByteArray("--") + boundary + "\r\nContent-Disposition: form-data; name=\""
                + part.name.toUtf8() + '"' + (part.file ? "; filename=\"de.json\"" : "") + "\r\n\r\n";
            if (!part.file)
                content.body += part.example.toUtf8();
            else if (operation.group == "Screenshots"_L1)
                content.body += QByteArray::fromBase64(png);
            else
                content.body += "{\"home.title\": \"Startseite\"}";
            content.body += "\r\n";
        }
        content.body += QByteArray("--") + boundary + "--\r\n";
        return content;
    }

private Q_SLOTS:
    void initTestCase()
    {
        Result<ApiDescription> api = readOpenApi(builtInApiDocument());
        QVERIFY(api);
        m_api = std::move(*api);
        for (const Scope &scope : m_api.scopes)
            m_allScopes.append(scope.name);
        m_client = std::make_unique<SandboxClient>();
        const QString owner = u"owner"_s;
        QString expired;
        QString revoked;
        m_good = m_client->token(owner, m_allScopes);
        m_expired = m_client->token(owner, m_allScopes, &expired);
        m_revoked = m_client->token(owner, m_allScopes, &revoked);
        m_translator = m_client->token(u"translator"_s, m_allScopes);
        m_stranger = m_client->token(u"administrator"_s, m_allScopes);
        QVERIFY(m_client->inDatabase(
            u"UPDATE pat SET expires = '2001-01-01T00:00:00.000Z' WHERE id = '%1'"_s.arg(expired)));
        m_client->call("DELETE", u"/dashboard/personal-access-tokens/"_s + revoked, m_client->session(owner));
    }

    void everyOperationRespondsAsDocumentedToEveryCredential_data()
    {
        QTest::addColumn<QString>("id");
        for (const Operation &operation : m_api.operations)
            QTest::newRow(qPrintable(operation.id)) << operation.id;
    }
    void everyOperationRespondsAsDocumentedToEveryCredential()
    {
        QFETCH(QString, id);
        const Operation &operation = *m_api.operation(id);
        const QString address = addressOf(operation);
        const Content content = contentOf(operation);
        for (const Attempt &attempt : attemptsOn(operation)) {
            const HttpResponse response =
                m_client->call(operation.method.toLatin1().constData(), address, attempt.bearer, attempt.pat,
                               content.body, {{"Content-Type", content.type}});
            const QByteArray what = id.toLatin1() + ", " + attempt.name + ": " + response.body.left(300);
            ++m_combinations;
            QVERIFY2(response.status == attempt.status, what + " -> " + QByteArray::number(response.status));
            const auto documented = std::find_if(
                operation.responses.begin(), operation.responses.end(),
                [&](const ResponseExample &example) { return example.status == response.status; });
            QVERIFY2(documented != operation.responses.end(), what);
            if (!documented->schema.isEmpty() && response.contentType.startsWith("application/json")) {
                const QString wrong = violations(documented->schema, response.body);
                QVERIFY2(wrong.isEmpty(), what + ' ' + wrong.toUtf8());
            }
            if (response.status == 201)
                m_ids.insert(operation.group, response.json().object().value("_id"_L1).toString());
        }
    }

    void everyWriteRespectsAReadOnlyBranch_data()
    {
        QTest::addColumn<QString>("id");
        for (const Operation &operation : m_api.operations) {
            const bool takesBranch =
                std::any_of(operation.parameters.begin(), operation.parameters.end(),
                            [](const Parameter &parameter) { return parameter.name == "branch"_L1; });
            if (operation.isWrite() && takesBranch)
                QTest::newRow(qPrintable(operation.id)) << operation.id;
        }
    }
    void everyWriteRespectsAReadOnlyBranch()
    {
        QFETCH(QString, id);
        const Operation &operation = *m_api.operation(id);
        const Content content = contentOf(operation);
        QString address = addressOf(operation);
        address += address.contains(QLatin1Char('?')) ? QLatin1Char('&') : QLatin1Char('?');
        address += u"branch=5f0a3c7e9b1d4a0012e4c8b2"_s;
        const HttpResponse response =
            m_client->call(operation.method.toLatin1().constData(), address, m_client->projectToken(0),
                           m_good, content.body, {{"Content-Type", content.type}});
        ++m_combinations;
        QVERIFY2(response.status == 403, response.body.constData());
        QVERIFY2(response.message().contains(u"read-only"_s), response.body.constData());
    }

    void brokenResponseIsDetected()
    {
        const Operation &operation = *m_api.operation(u"tags.list");
        const QByteArray schema = operation.responses.front().schema;
        QCOMPARE(violations(schema, R"([{"_id": "1", "name": "a"}])"), QString());
        QVERIFY(!violations(schema, R"([{"_id": "1"}])").isEmpty());
        QVERIFY(!violations(schema, R"([{"_id": 1, "name": "a"}])").isEmpty());
        QVERIFY(!violations(schema, R"({"_id": "1", "name": "a"})").isEmpty());
    }

    void cleanupTestCase() { qInfo("%d combinations of operation and credential", m_combinations); }
};

PATLAS_CORE_TEST(ConformanceTest)
#include "tst_conformance.moc"
