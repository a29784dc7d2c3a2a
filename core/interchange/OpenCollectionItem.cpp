// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/OpenCollectionItem.h"

#include "core/interchange/BrunoJson.h"
#include "core/interchange/ImportDocument.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// "auth": an object with a type, or a word.
ToolAuth openCollectionAuth(const DocumentJson &object)
{
    const DocumentJson *auth = jsonMember(object, "auth");
    if (!auth || !auth->is_object())
        return {auth ? jsonScalar(*auth) : QString()};
    return ToolAuth::of(jsonText(*auth, "type"), [auth](const char *name) { return jsonText(*auth, name); });
}

void addOpenCollectionScripts(const DocumentJson &object, ToolSettings &settings)
{
    using When = ToolScript::When;
    for (const DocumentJson &script : jsonList(object, "scripts")) {
        const QString type = jsonText(script, "type");
        const QString code = jsonText(script, "code");
        if (!code.trimmed().isEmpty())
            settings.scripts.push_back({type == "before-request"_L1 ? When::Before
                                            : type == "tests"_L1    ? When::Tests
                                                                    : When::After,
                                        code});
    }
    for (const DocumentJson &action : jsonList(object, "actions")) {
        const QString name = jsonText(jsonObject(action, "variable"), "name");
        if (jsonText(action, "type") == "set-variable"_L1 && !name.isEmpty() && !jsonFlag(action, "disabled"))
            settings.variablesAfter.push_back({name, jsonText(jsonObject(action, "selector"), "expression")});
    }
}

/// "body", or of several the one that is selected.
const DocumentJson &openCollectionBody(const DocumentJson &details)
{
    const DocumentJson *body = jsonMember(details, "body");
    if (!body || !body->is_array())
        return body ? *body : jsonObject(details, "body");
    const auto selected = std::find_if(body->begin(), body->end(),
                                       [](const DocumentJson &each) { return jsonFlag(each, "selected"); });
    return selected != body->end() ? jsonObject(*selected, "body")
        : body->empty()            ? jsonObject(details, "body")
                                   : jsonObject(body->front(), "body");
}

ToolBody bodyOfHttp(const DocumentJson &body)
{
    const QString type = jsonText(body, "type");
    if (type == "form-urlencoded"_L1 || type == "multipart-form"_L1)
        return {type, {}, {}, brunoRowsIn(body, "data")};
    if (type == "file"_L1)
        return {type, {}, {}, brunoFilesIn(body, "data")};
    return {type, jsonText(body, "data")};
}

std::vector<ToolRow> openCollectionAssertions(const DocumentJson &object)
{
    std::vector<ToolRow> rows;
    for (const DocumentJson &assertion : jsonList(object, "assertions")) {
        ToolRow row{jsonText(assertion, "expression")};
        row.value = (jsonText(assertion, "operator") + u' ' + jsonText(assertion, "value")).trimmed();
        row.isEnabled = !jsonFlag(assertion, "disabled");
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::optional<ToolRequest> openCollectionRequest(const DocumentJson &item)
{
    const DocumentJson &graphQl = jsonObject(item, "graphql");
    const bool isGraphQl = graphQl.is_object();
    const DocumentJson &details = isGraphQl ? graphQl : jsonObject(item, "http");
    if (!details.is_object())
        return std::nullopt;
    const DocumentJson &info = jsonObject(item, "info");
    const DocumentJson &runtime = jsonObject(item, "runtime");
    ToolRequest request{jsonText(info, "name"), brunoOrderIn(info)};
    request.method = jsonText(details, "method");
    if (isGraphQl && request.method.isEmpty())
        request.method = u"POST"_s;
    request.url = jsonText(details, "url");
    for (const DocumentJson &row : jsonList(details, "params"))
        (jsonText(row, "type") == "path"_L1 ? request.path : request.query).push_back(brunoRowIn(row));
    const DocumentJson &body = openCollectionBody(details);
    request.body = isGraphQl ? ToolBody{u"graphql"_s, jsonText(body, "query"), jsonText(body, "variables")}
                             : bodyOfHttp(body);
    request.assertions = openCollectionAssertions(runtime);
    request.settings.headers = brunoRowsIn(details, "headers");
    request.settings.auth = openCollectionAuth(details);
    request.settings.variables = brunoRowsIn(runtime, "variables");
    addOpenCollectionScripts(runtime, request.settings);
    const QString description = brunoProse(info, "description");
    const QString docs = brunoProse(item, "docs");
    request.settings.docs =
        description.isEmpty() || docs.isEmpty() ? description + docs : description + "\n\n"_L1 + docs;
    return request;
}

ToolSettings openCollectionSettings(const DocumentJson &object)
{
    const DocumentJson &request = jsonObject(object, "request");
    ToolSettings settings;
    settings.headers = brunoRowsIn(request, "headers");
    settings.auth = openCollectionAuth(request);
    settings.variables = brunoRowsIn(request, "variables");
    addOpenCollectionScripts(request, settings);
    settings.docs = brunoProse(object, "docs");
    return settings;
}

void addOpenCollectionItems(const DocumentJson &object, ToolFolder &folder, QStringList &others)
{
    for (const DocumentJson &item : jsonList(object, "items")) {
        if (std::optional<ToolRequest> request = openCollectionRequest(item)) {
            folder.requests.push_back(std::move(*request));
            continue;
        }
        const DocumentJson &info = jsonObject(item, "info");
        const bool isFolder = jsonList(item, "items").is_array() || jsonText(info, "type") == "folder"_L1;
        if (!isFolder) {
            others.append(jsonText(info, "name"));
            continue;
        }
        ToolFolder &inner = folder.addFolder(jsonText(info, "name"));
        inner.order = brunoOrderIn(info);
        inner.settings = openCollectionSettings(item);
        addOpenCollectionItems(item, inner, others);
    }
}

ToolEnvironment openCollectionEnvironment(const DocumentJson &object)
{
    return {jsonText(object, "name"), brunoRowsIn(object, "variables")};
}

} // namespace patlas
