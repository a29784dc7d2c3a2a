// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/BuiltIn.h"
#include "core/openapi/DescriptionIndex.h"
#include "tests/core/openapi/ReadDocument.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

namespace {

QString named(Confidence confidence)
{
    return confidence == Confidence::Documented  ? u"documented"_s
        : confidence == Confidence::ClientSource ? u"client-source"_s
                                                 : u"inferred"_s;
}

QString named(Demand demand)
{
    return demand == Demand::Required   ? u"required"_s
        : demand == Demand::Recommended ? u"recommended"_s
                                        : u"none"_s;
}

QStringList strings(const QJsonValue &list)
{
    QStringList result;
    for (const QJsonValue &value : list.toArray())
        result.append(value.toString());
    return result;
}

} // namespace

/// Checks the content of the built-in API document.
class TestBuiltInDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_builtIn = readable(builtInApiDocument()); }

    void itsIndexIsOfThisDocument()
    {
        QFile index(u":/openapi/gl-strings.yaml.index"_s);
        QVERIFY(index.open(QIODevice::ReadOnly));
        QCOMPARE(index.readAll(), descriptionIndex(m_builtIn, {}));
        const Result<ApiDescription> indexed = builtInApis().front().description();
        QVERIFY(indexed);
        QCOMPARE(descriptionIndex(*indexed, {}), descriptionIndex(m_builtIn, {}));
    }

    void builtInDocumentHasEveryOperationOfTheReference_data()
    {
        QTest::addColumn<QJsonObject>("reference");
        QFile file(QStringLiteral(PATLAS_REFERENCE_OPERATIONS));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(static_cast<std::size_t>(all.size()), m_builtIn.operations.size());
        for (const QJsonValue &value : all)
            QTest::newRow(qPrintable(value[u"id"].toString())) << value.toObject();
    }
    void builtInDocumentHasEveryOperationOfTheReference()
    {
        QFETCH(QJsonObject, reference);
        const Operation *operation = m_builtIn.operation(reference[u"id"].toString());
        QVERIFY(operation);
        QCOMPARE(operation->method, reference[u"method"].toString());
        QCOMPARE(operation->path, reference[u"path"].toString());
        QCOMPARE(named(operation->confidence), reference[u"confidence"].toString());
        QCOMPARE(named(operation->scopeConfidence), reference[u"scopesConfidence"].toString());
        QCOMPARE(named(m_builtIn.personalDemand(*operation)), reference[u"pat"].toString());
        QCOMPARE(m_builtIn.scopesFor(*operation), strings(reference[u"scopes"]));
        QCOMPARE(operation->isAccountOperation, reference[u"kind"].toString() == "account"_L1);
        QStringList parameters = strings(reference[u"parameters"]);
        parameters.sort();
        QCOMPARE(parametersOf(*operation), parameters);
    }

    void builtInDocumentDescribesTheHeaderOfEachCredential()
    {
        const SecurityScheme *project = m_builtIn.scheme(u"projectToken");
        QVERIFY(project && project->prefix == "Bearer " && project->name == "Authorization");
        const CredentialSlot *projectToken = m_builtIn.credentialSlot(project->slotId);
        QVERIFY(projectToken && !projectToken->isPersonal);
        QCOMPARE(projectToken->title, u"project API token"_s);
        QCOMPARE(projectToken->label, u"Project"_s);
        QCOMPARE(projectToken->parameter, u"app"_s);
        QCOMPARE(projectToken->parameterTitle, u"App id"_s);
        QVERIFY(!projectToken->hint.isEmpty());
        QCOMPARE(m_builtIn.credentialSlots.size(), std::size_t(2));
        QCOMPARE(project->variable, "GL_STRINGS_PROJECT_TOKEN");
        QCOMPARE(m_builtIn.operation(u"projects.list")->listsProjects, u"_id"_s);
        QCOMPARE(m_builtIn.tokenPatterns.size(), std::size_t(2));
        QVERIFY(m_builtIn.problems.empty());
        const SecurityScheme *pat = m_builtIn.scheme(u"personalAccessToken");
        QVERIFY(pat && pat->prefix.isEmpty() && pat->name == "X-Personal-Access-Token");
        QVERIFY(m_builtIn.credentialSlot(pat->slotId)->isPersonal);
        QCOMPARE(m_builtIn.credentialSlot(pat->slotId)->label, u"Token"_s);
        const SecurityScheme *bearer = m_builtIn.scheme(u"personalAccessTokenBearer");
        QVERIFY(bearer && bearer->prefix == "Bearer " && bearer->name == "Authorization");
        QCOMPARE(bearer->slotId, pat->slotId);
        QCOMPARE(m_builtIn.serverUrl, u"https://api.globallinkstrings.com/v1/api"_s);
    }

    void builtInScopesHaveAConfidenceAndAnExplanation()
    {
        for (const Scope &scope : m_builtIn.scopes) {
            const bool documented = scope.name == "can_create_tags"_L1;
            QVERIFY2((scope.confidence == Confidence::Documented) == documented, qPrintable(scope.name));
            QVERIFY2(!scope.sentence.isEmpty() && !scope.ability.isEmpty() && !scope.group.isEmpty(),
                     qPrintable(scope.name));
            QVERIFY2(m_builtIn.role(scope.lowestRole), qPrintable(scope.name));
            QVERIFY2(scope.destructive || !scope.name.contains("delete"_L1), qPrintable(scope.name));
        }
        for (const Operation &operation : m_builtIn.operations) {
            for (const QString &name : m_builtIn.scopesFor(operation))
                QVERIFY2(m_builtIn.scope(name), qPrintable(name));
        }
    }

    void builtInScopesNeedTheRolesOfTheServicesGuide_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QStringList>("scopes");
        const auto row = [](const char *role, const char *scopes) {
            QTest::newRow(role) << QString::fromLatin1(role)
                                << QString::fromLatin1(scopes).split(QLatin1Char(' '));
        };
        row("translator",
            "can_read_projects can_write_drafts can_verify_screenshots can_apply_statuses "
            "can_write_comments");
        row("manager",
            "can_publish_drafts can_create_translations can_edit_translations can_delete_translations "
            "can_import_content can_create_orders can_create_tags can_delete_tags can_edit_tags "
            "can_upload_screenshots can_edit_screenshots can_delete_screenshots can_create_languages "
            "can_edit_languages can_delete_languages can_create_statuses can_create_status_rules "
            "can_invite_users can_remove_users can_create_user_groups can_edit_user_groups");
        row("administrator",
            "can_create_projects can_edit_projects can_delete_projects can_create_branches can_edit_branches "
            "can_merge_branches can_manage_webhooks can_create_backups can_import_backups can_whitelist_ips "
            "can_edit_user_roles can_delete_user_groups");
        row("owner", "");
    }
    void builtInScopesNeedTheRolesOfTheServicesGuide()
    {
        QFETCH(QString, role);
        QFETCH(QStringList, scopes);
        QStringList found;
        for (const Scope &scope : m_builtIn.scopes) {
            if (scope.lowestRole == role)
                found.append(scope.name);
        }
        scopes.removeAll(QString());
        found.sort();
        scopes.sort();
        QCOMPARE(found, scopes);
    }

    void builtInDocumentDescribesParametersAndForms()
    {
        const Operation *import = m_builtIn.operation(u"files.import");
        QVERIFY(import);
        const auto parameter = [import](const char *name) {
            return *std::find_if(import->parameters.begin(), import->parameters.end(),
                                 [name](const Parameter &one) { return one.name == QLatin1String(name); });
        };
        QCOMPARE(parameter("file-format").values.size(), 31);
        QVERIFY(parameter("tag").repeatable);
        QCOMPARE(parameter("tag").type, u"string"_s);
        QCOMPARE(parameter("options").contentType, u"application/json"_s);
        QCOMPARE(parameter("keepTagIds").type, u"boolean"_s);
        QVERIFY(!parameter("app").required);

        const Operation *upload = m_builtIn.operation(u"screenshots.upload");
        QVERIFY(upload && upload->body);
        QCOMPARE(upload->body->contentType, u"multipart/form-data"_s);
        QCOMPARE(upload->body->parts.size(), std::size_t(2));
        const BodyPart &data = upload->body->parts[0];
        QVERIFY(data.name == "data"_L1 && !data.file && data.required);
        QCOMPARE(data.contentType, u"application/json"_s);
        QCOMPARE(json(data.example.toUtf8())[u"operatingSystem"], QJsonValue(u"13"_s));
        QVERIFY(upload->body->parts[1].file && upload->body->parts[1].required);
    }

    void everyWriteWithABodyHasASchemaAndAnExample()
    {
        for (const Operation &operation : m_builtIn.operations) {
            if (!operation.body || !operation.body->parts.empty())
                continue;
            QVERIFY2(json(operation.body->schema).isObject()
                         && !json(operation.body->schema).toObject().isEmpty(),
                     qPrintable(operation.id));
            QVERIFY2(!json(operation.body->example).toObject().isEmpty(), qPrintable(operation.id));
        }
    }

    void everyOperationDescribesItsRefusals()
    {
        for (const Operation &operation : m_builtIn.operations) {
            for (const int status : {401, 403}) {
                const auto response =
                    std::find_if(operation.responses.begin(), operation.responses.end(),
                                 [status](const ResponseExample &one) { return one.status == status; });
                QVERIFY2(response != operation.responses.end(), qPrintable(operation.id));
                QVERIFY2(!json(response->example)[u"message"].toString().isEmpty(), qPrintable(operation.id));
            }
        }
    }

private:
    ApiDescription m_builtIn;
};

PATLAS_CORE_TEST(TestBuiltInDocument)
#include "tst_builtindocument.moc"
