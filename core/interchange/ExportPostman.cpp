// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Postman Collection 2.1: https://schema.getpostman.com/json/collection/v2.1.0/collection.json
#include "core/collection/RequestFileName.h"
#include "core/interchange/ExportWriter.h"
#include "core/interchange/PostmanChecks.h"
#include "core/interchange/PostmanUrl.h"
#include "core/interchange/ToolBuilder.h"
#include "core/openapi/DocumentBuilder.h"
#include "core/openapi/MediaType.h"

#include <array>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QByteArray indented(const DocumentJson &document)
{
    return QByteArray::fromStdString(document.dump(2, ' ', false, DocumentJson::error_handler_t::replace))
        + '\n';
}

std::optional<QString> postmanFunction(const VariableExpression &expression)
{
    static constexpr std::array names{
        std::pair{"$uuid"_L1, "$randomUUID"_L1},
        std::pair{"$random.uuid"_L1, "$randomUUID"_L1},
        std::pair{"$guid"_L1, "$guid"_L1},
        std::pair{"$timestamp"_L1, "$timestamp"_L1},
        std::pair{"$isoTimestamp"_L1, "$isoTimestamp"_L1},
        std::pair{"$randomInt"_L1, "$randomInt"_L1},
        std::pair{"$random.integer"_L1, "$randomInt"_L1},
        std::pair{"$random.email"_L1, "$randomEmail"_L1},
    };
    const bool isTime = expression.name == "$timestamp"_L1; // with an offset it is another time
    for (const auto &[ours, theirs] : names) {
        if (expression.name == ours && !(isTime && !expression.arguments.isEmpty()))
            return theirs;
    }
    return std::nullopt;
}

QString sameName(const QString &name)
{
    return name;
}

bool addPostmanCheck(ToolRequest &request, const Check &check)
{
    const QString script = postmanTest(check);
    if (!script.isEmpty())
        request.settings.scripts.push_back({ToolScript::When::Tests, script});
    return !script.isEmpty();
}

DocumentJson postmanRow(const ToolRow &row)
{
    DocumentJson json{{"key", row.name.toStdString()}, {"value", row.value.toStdString()}};
    if (!row.isEnabled)
        json["disabled"] = true;
    return json;
}

DocumentJson postmanRows(const std::vector<ToolRow> &rows)
{
    DocumentJson list = DocumentJson::array();
    for (const ToolRow &row : rows)
        list.push_back(postmanRow(row));
    return list;
}

DocumentJson postmanAuth(const ToolAuth &auth)
{
    DocumentJson fields = DocumentJson::array();
    const auto add = [&fields](const char *key, const QString &value) {
        fields.push_back({{"key", key}, {"value", value.toStdString()}, {"type", "string"}});
    };
    if (auth.mode == "bearer"_L1) {
        add("token", auth.token);
    } else if (auth.mode == "basic"_L1) {
        add("username", auth.user);
        add("password", auth.password);
    } else {
        add("key", auth.key);
        add("value", auth.value);
        add("in", auth.isInQuery ? u"query"_s : u"header"_s);
    }
    return {{"type", auth.mode.toStdString()}, {auth.mode.toStdString(), fields}};
}

DocumentJson postmanFormRow(const ToolRow &row)
{
    DocumentJson json{{"key", row.name.toStdString()}};
    if (row.files.isEmpty()) {
        json["value"] = row.value.toStdString();
        json["type"] = "text";
    } else {
        json["type"] = "file";
        json["src"] = row.files.first().toStdString();
    }
    if (!row.contentType.isEmpty())
        json["contentType"] = row.contentType.toStdString();
    return json;
}

DocumentJson postmanText(const ToolBody &body)
{
    DocumentJson json{{"mode", "raw"}, {"raw", body.text.toStdString()}};
    const QString essence = essenceOf(body.contentType);
    const char *language = body.kind == "json"_L1 ? "json"
        : essence == "text/html"_L1               ? "html"
        : body.kind == "xml"_L1                   ? "xml"
        : essence.endsWith("/javascript"_L1)      ? "javascript"
        : essence == "text/plain"_L1              ? "text"
                                                  : nullptr;
    if (language)
        json["options"] = {{"raw", {{"language", language}}}};
    return json;
}

DocumentJson postmanBody(const ToolBody &body)
{
    if (body.kind == "form-urlencoded"_L1)
        return {{"mode", "urlencoded"}, {"urlencoded", postmanRows(body.rows)}};
    if (body.kind == "file"_L1)
        return {{"mode", "file"}, {"file", {{"src", body.rows.front().files.first().toStdString()}}}};
    if (body.kind != "multipart-form"_L1)
        return postmanText(body);
    DocumentJson rows = DocumentJson::array();
    for (const ToolRow &row : body.rows)
        rows.push_back(postmanFormRow(row));
    return {{"mode", "formdata"}, {"formdata", rows}};
}

/// Postman sends no body with these unless it is told to.
bool isSentWithoutBody(const QString &method)
{
    static constexpr std::array methods{"GET"_L1, "HEAD"_L1, "COPY"_L1, "PURGE"_L1, "UNLOCK"_L1};
    return std::ranges::find(methods, method) != methods.end();
}

DocumentJson postmanItem(const ToolRequest &request)
{
    DocumentJson item{{"name", request.title.toStdString()}};
    QStringList scripts;
    for (const ToolScript &script : request.settings.scripts)
        scripts.append(script.code);
    if (!scripts.isEmpty()) {
        DocumentJson lines = DocumentJson::array();
        const QStringList all = scripts.join(u'\n').split(u'\n');
        for (const QString &line : all)
            lines.push_back(line.toStdString());
        DocumentJson event{{"listen", "test"}, {"script", {{"type", "text/javascript"}, {"exec", lines}}}};
        item["event"] = DocumentJson::array({event});
    }
    DocumentJson sent{{"method", request.method.toStdString()}};
    sent["header"] = postmanRows(request.settings.headers);
    if (!request.settings.auth.mode.isEmpty())
        sent["auth"] = postmanAuth(request.settings.auth);
    if (!request.body.kind.isEmpty()) {
        sent["body"] = postmanBody(request.body);
        if (isSentWithoutBody(request.method))
            item["protocolProfileBehavior"] = {{"disableBodyPruning", true}};
    }
    sent["url"] = postmanUrl(request);
    if (!request.settings.docs.isEmpty())
        sent["description"] = request.settings.docs.toStdString();
    item["request"] = std::move(sent);
    item["response"] = DocumentJson::array();
    return item;
}

DocumentJson postmanItems(const ToolFolder &folder)
{
    DocumentJson items = DocumentJson::array();
    for (const auto &each : folder.folders)
        items.push_back({{"name", each->name.toStdString()}, {"item", postmanItems(*each)}});
    for (const ToolRequest &request : folder.requests)
        items.push_back(postmanItem(request));
    return items;
}

QByteArray postmanEnvironment(const ToolEnvironment &environment)
{
    DocumentJson values = DocumentJson::array();
    for (const ToolRow &row : environment.variables)
        values.push_back({{"key", row.name.toStdString()},
                          {"value", row.value.toStdString()},
                          {"type", "default"},
                          {"enabled", true}});
    return indented({{"name", environment.name.toStdString()},
                     {"values", values},
                     {"_postman_variable_scope", "environment"}});
}

} // namespace

Result<Export> exportPostman(const ExportOrder &order)
{
    const ToolForm form{u"Postman"_s, postmanFunction, sameName, addPostmanCheck};
    const std::optional<ToolCollection> collection =
        ToolBuilder(order.collection, form, order.report).build(order.chosen, order.isCancelled);
    if (!collection)
        return Failure(cancelledError());
    DocumentJson document;
    document["info"] = {{"name", collection->root.name.toStdString()},
                        {"schema", "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}};
    document["item"] = postmanItems(collection->root);
    if (!collection->root.settings.variables.empty())
        document["variable"] = postmanRows(collection->root.settings.variables);
    Export result;
    result.bytes = indented(document);
    QSet<QString> taken;
    for (const ToolEnvironment &environment : collection->environments) {
        const QString name = freeRequestName(requestFolderName(environment.name),
                                             [&taken](const QString &each) { return taken.contains(each); });
        taken.insert(name);
        result.companions.push_back({name + ".postman_environment.json"_L1, postmanEnvironment(environment)});
    }
    return result;
}

} // namespace patlas
