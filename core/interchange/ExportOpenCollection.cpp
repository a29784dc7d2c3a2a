// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// OpenCollection, all of it in one file of YAML: https://spec.opencollection.com
#include "core/interchange/BrunoWords.h"
#include "core/interchange/ExportWriter.h"
#include "core/interchange/ToolBuilder.h"
#include "core/interchange/YamlText.h"
#include "core/openapi/DocumentBuilder.h"

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

std::optional<QString> openCollectionFunction(const VariableExpression &expression)
{
    const QString &name = expression.name;
    if (name == "$uuid"_L1 || name == "$random.uuid"_L1)
        return u"$randomUUID"_s;
    const bool isSame = name == "$guid"_L1 || name == "$isoTimestamp"_L1 || name == "$randomInt"_L1
        || (name == "$timestamp"_L1 && expression.arguments.isEmpty());
    return isSame ? std::optional(name) : std::nullopt;
}

QString processVariable(const QString &name)
{
    return "process.env."_L1 + name;
}

bool addAssertion(ToolRequest &request, const Check &check)
{
    const std::optional<BrunoAssertion> assertion = assertionOfCheck(check);
    if (assertion) {
        ToolRow row{assertion->expression, assertion->value};
        row.description = assertion->word;
        request.assertions.push_back(std::move(row));
    }
    return assertion.has_value();
}

DocumentJson openRow(const ToolRow &row, const char *type = nullptr)
{
    DocumentJson json{{"name", row.name.toStdString()}, {"value", row.value.toStdString()}};
    if (type)
        json["type"] = type;
    if (!row.isEnabled)
        json["disabled"] = true;
    return json;
}

DocumentJson openParameters(const ToolRequest &request)
{
    DocumentJson rows = DocumentJson::array();
    const qsizetype mark = request.url.indexOf(u'?');
    if (mark >= 0) {
        const QStringList items = request.url.sliced(mark + 1).section(u'#', 0, 0).split(u'&');
        for (const QString &item : items) {
            const qsizetype equals = item.indexOf(u'=');
            rows.push_back(
                openRow({item.left(equals), equals < 0 ? QString() : item.sliced(equals + 1)}, "query"));
        }
    }
    for (const ToolRow &row : request.query)
        rows.push_back(openRow(row, "query"));
    for (const ToolRow &row : request.path)
        rows.push_back(openRow(row, "path"));
    return rows;
}

DocumentJson openAuth(const ToolAuth &auth)
{
    DocumentJson json{{"type", auth.mode.toStdString()}};
    if (auth.mode == "bearer"_L1) {
        json["token"] = auth.token.toStdString();
    } else if (auth.mode == "basic"_L1) {
        json["username"] = auth.user.toStdString();
        json["password"] = auth.password.toStdString();
    } else {
        json["key"] = auth.key.toStdString();
        json["value"] = auth.value.toStdString();
        json["placement"] = auth.isInQuery ? "query" : "header";
    }
    return json;
}

DocumentJson openFormRow(const ToolRow &row)
{
    DocumentJson json{{"name", row.name.toStdString()}};
    if (row.files.isEmpty()) {
        json["type"] = "text";
        json["value"] = row.value.toStdString();
    } else {
        json["type"] = "file";
        json["value"] = DocumentJson::array({row.files.first().toStdString()});
    }
    if (!row.contentType.isEmpty())
        json["contentType"] = row.contentType.toStdString();
    return json;
}

DocumentJson openBody(const ToolBody &body)
{
    DocumentJson json{{"type", body.kind.toStdString()}};
    DocumentJson rows = DocumentJson::array();
    if (body.kind == "form-urlencoded"_L1) {
        for (const ToolRow &row : body.rows)
            rows.push_back(openRow(row));
    } else if (body.kind == "multipart-form"_L1) {
        for (const ToolRow &row : body.rows)
            rows.push_back(openFormRow(row));
    } else if (body.kind == "file"_L1) {
        const ToolRow &row = body.rows.front();
        rows.push_back({{"filePath", row.files.first().toStdString()},
                        {"contentType", row.contentType.toStdString()},
                        {"selected", true}});
    } else {
        json["data"] = body.text.toStdString();
        return json;
    }
    json["data"] = std::move(rows);
    return json;
}

DocumentJson openInfo(const QString &name, const char *type, int number)
{
    return {{"name", name.toStdString()}, {"type", type}, {"seq", number}};
}

DocumentJson openItem(const ToolRequest &request, int number)
{
    DocumentJson http{{"method", request.method.toStdString()}, {"url", request.url.toStdString()}};
    if (!request.settings.headers.empty()) {
        for (const ToolRow &row : request.settings.headers)
            http["headers"].push_back(openRow(row));
    }
    if (DocumentJson parameters = openParameters(request); !parameters.empty())
        http["params"] = std::move(parameters);
    if (!request.body.kind.isEmpty())
        http["body"] = openBody(request.body);
    if (!request.settings.auth.mode.isEmpty())
        http["auth"] = openAuth(request.settings.auth);
    DocumentJson item{{"info", openInfo(request.title, "http", number)}, {"http", std::move(http)}};
    for (const ToolRow &row : request.assertions) {
        DocumentJson assertion{{"expression", row.name.toStdString()},
                               {"operator", row.description.toStdString()}};
        if (!row.value.isEmpty())
            assertion["value"] = row.value.toStdString();
        item["runtime"]["assertions"].push_back(std::move(assertion));
    }
    if (!request.settings.docs.isEmpty())
        item["docs"] = request.settings.docs.toStdString();
    return item;
}

DocumentJson openItems(const ToolFolder &folder)
{
    DocumentJson items = DocumentJson::array();
    int number = 0;
    for (const auto &each : folder.folders)
        items.push_back({{"info", openInfo(each->name, "folder", ++number)}, {"items", openItems(*each)}});
    for (const ToolRequest &request : folder.requests)
        items.push_back(openItem(request, ++number));
    return items;
}

DocumentJson openVariables(const std::vector<ToolRow> &rows)
{
    DocumentJson list = DocumentJson::array();
    for (const ToolRow &row : rows)
        list.push_back(openRow(row));
    return list;
}

} // namespace

Result<Export> exportOpenCollection(const ExportOrder &order)
{
    const ToolForm form{u"OpenCollection"_s, openCollectionFunction, processVariable, addAssertion};
    const std::optional<ToolCollection> collection =
        ToolBuilder(order.collection, form, order.report).build(order.chosen, order.isCancelled);
    if (!collection)
        return Failure(cancelledError());
    DocumentJson document{{"opencollection", "1.0.0"}};
    document["info"] = {{"name", collection->root.name.toStdString()}};
    document["bundled"] = true;
    for (const ToolEnvironment &environment : collection->environments)
        document["config"]["environments"].push_back(
            {{"name", environment.name.toStdString()}, {"variables", openVariables(environment.variables)}});
    if (!collection->root.settings.variables.empty())
        document["request"] = {{"variables", openVariables(collection->root.settings.variables)}};
    document["items"] = openItems(collection->root);
    Export result;
    result.bytes = yamlText(document);
    return result;
}

} // namespace patlas
