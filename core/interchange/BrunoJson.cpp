// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/BrunoJson.h"

#include "core/interchange/ImportDocument.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// The one that is selected, else the first; `value` itself if it is no list of such.
const DocumentJson &selectedIn(const DocumentJson &value)
{
    if (!value.is_array() || value.empty() || !value.front().is_object())
        return value;
    const auto selected = std::find_if(value.begin(), value.end(),
                                       [](const DocumentJson &each) { return jsonFlag(each, "selected"); });
    const DocumentJson &variant = selected == value.end() ? value.front() : *selected;
    const DocumentJson *held = jsonMember(variant, "value");
    return held ? *held : variant;
}

QString brunoValue(const DocumentJson &value)
{
    const DocumentJson &selected = selectedIn(value);
    return selected.is_object() ? jsonText(selected, "data") : jsonScalar(selected);
}

ToolSettings brunoSettings(const DocumentJson &request, const QString &docs)
{
    ToolSettings settings;
    settings.headers = brunoRowsIn(request, "headers");
    const DocumentJson &variables = jsonObject(request, "vars");
    settings.variables = brunoRowsIn(variables, "req");
    settings.variablesAfter = brunoRowsIn(variables, "res");
    const DocumentJson &auth = jsonObject(request, "auth");
    const QString mode = jsonText(auth, "mode");
    const DocumentJson &fields = jsonObject(auth, mode.toUtf8().constData());
    settings.auth = ToolAuth::of(mode, [&fields](const char *name) { return jsonText(fields, name); });
    const DocumentJson &scripts = jsonObject(request, "script");
    settings.scripts = {{ToolScript::When::Before, jsonText(scripts, "req")},
                        {ToolScript::When::After, jsonText(scripts, "res")},
                        {ToolScript::When::Tests, jsonText(request, "tests")}};
    std::erase_if(settings.scripts, [](const ToolScript &script) { return script.code.trimmed().isEmpty(); });
    settings.docs = docs;
    return settings;
}

ToolBody brunoBody(const DocumentJson &body)
{
    const QString mode = jsonText(body, "mode");
    if (mode == "formUrlEncoded"_L1)
        return {u"form-urlencoded"_s, {}, {}, brunoRowsIn(body, "formUrlEncoded")};
    if (mode == "multipartForm"_L1)
        return {u"multipart-form"_s, {}, {}, brunoRowsIn(body, "multipartForm")};
    if (mode == "file"_L1)
        return {mode, {}, {}, brunoFilesIn(body, "file")};
    if (mode == "graphql"_L1) {
        const DocumentJson &graphQl = jsonObject(body, "graphql");
        return {mode, jsonText(graphQl, "query"), jsonText(graphQl, "variables")};
    }
    return {mode, jsonText(body, mode.toUtf8().constData())};
}

ToolRequest brunoRequest(const DocumentJson &item)
{
    const DocumentJson &object = jsonObject(item, "request");
    ToolRequest request{jsonText(item, "name"), brunoOrderIn(item)};
    request.method = jsonText(object, "method");
    request.url = jsonText(object, "url");
    for (const char *name : {"params", "query"}) { // the latter in older exports
        for (const DocumentJson &row : jsonList(object, name))
            (jsonText(row, "type") == "path"_L1 ? request.path : request.query).push_back(brunoRowIn(row));
    }
    request.body = brunoBody(jsonObject(object, "body"));
    request.assertions = brunoRowsIn(object, "assertions");
    request.settings = brunoSettings(object, jsonText(object, "docs"));
    return request;
}

void addBrunoItems(const DocumentJson &items, ToolFolder &folder, QStringList &otherProtocols)
{
    for (const DocumentJson &item : items) {
        const QString type = jsonText(item, "type");
        if (type == "folder"_L1) {
            ToolFolder &inner = folder.addFolder(jsonText(item, "name"));
            const DocumentJson &root = jsonObject(item, "root");
            inner.order = std::min(brunoOrderIn(item), brunoOrderIn(jsonObject(root, "meta")));
            inner.settings = brunoSettings(jsonObject(root, "request"), jsonText(root, "docs"));
            addBrunoItems(jsonList(item, "items"), inner, otherProtocols);
        } else if (type.startsWith("http"_L1) || type.startsWith("graphql"_L1)) {
            folder.requests.push_back(brunoRequest(item));
        } else {
            otherProtocols.append(jsonText(item, "name"));
        }
    }
}

} // namespace

QString brunoProse(const DocumentJson &object, const char *name)
{
    const DocumentJson *member = jsonMember(object, name);
    return !member ? QString() : member->is_object() ? jsonText(*member, "content") : jsonScalar(*member);
}

ToolRow brunoRowIn(const DocumentJson &row)
{
    ToolRow made{jsonText(row, "name")};
    if (const DocumentJson *value = jsonMember(row, "value")) {
        made.value = brunoValue(*value);
        if (value->is_array() && jsonText(row, "type") == "file"_L1) {
            std::transform(value->begin(), value->end(), std::back_inserter(made.files), jsonScalar);
            made.files.removeAll(QString());
        } else if (jsonText(row, "type") == "file"_L1 && !made.value.isEmpty()) {
            made.files = {made.value};
        }
    }
    made.contentType = jsonText(row, "contentType");
    made.description = brunoProse(row, "description");
    const DocumentJson *enabled = jsonMember(row, "enabled");
    made.isEnabled = !jsonFlag(row, "disabled") && (!enabled || jsonScalar(*enabled) != "false"_L1);
    made.isSecret = jsonFlag(row, "secret");
    return made;
}

std::vector<ToolRow> brunoRowsIn(const DocumentJson &object, const char *name)
{
    std::vector<ToolRow> rows;
    const DocumentJson &list = jsonList(object, name);
    std::transform(list.begin(), list.end(), std::back_inserter(rows), brunoRowIn);
    return rows;
}

std::vector<ToolRow> brunoFilesIn(const DocumentJson &object, const char *name)
{
    std::vector<ToolRow> rows;
    for (const DocumentJson &file : jsonList(object, name)) {
        const QString path = jsonText(file, "filePath");
        if (!path.isEmpty())
            rows.push_back({{}, {}, jsonText(file, "contentType"), {path}, {}, jsonFlag(file, "selected")});
    }
    return rows;
}

double brunoOrderIn(const DocumentJson &object)
{
    bool isNumber = false;
    const double order = jsonText(object, "seq").toDouble(&isNumber);
    return isNumber && order == order ? order : toolLast;
}

ToolCollection collectionInBrunoJson(const DocumentJson &document, QStringList &otherProtocols)
{
    ToolCollection collection;
    collection.root.name = jsonText(document, "name");
    const DocumentJson &root = jsonObject(document, "root");
    collection.root.settings = brunoSettings(jsonObject(root, "request"), jsonText(root, "docs"));
    addBrunoItems(jsonList(document, "items"), collection.root, otherProtocols);
    for (const DocumentJson &environment : jsonList(document, "environments"))
        collection.environments.push_back(
            {jsonText(environment, "name"), brunoRowsIn(environment, "variables")});
    return collection;
}

} // namespace patlas
