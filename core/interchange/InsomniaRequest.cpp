// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/InsomniaRequest.h"

#include "core/base/VisibleText.h"
#include "core/interchange/ImportDocument.h"
#include "core/openapi/DocumentValue.h"
#include "core/openapi/MediaType.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype longestFlatName = 300; ///< UTF-16 units of "a.b.c"

const DocumentJson &insomniaMeta(const DocumentJson &object)
{
    return jsonObject(object, "meta");
}

void addInsomniaScript(ToolSettings &settings, ToolScript::When when, const QString &code)
{
    if (!code.trimmed().isEmpty())
        settings.scripts.push_back({when, code});
}

bool hasAuthorization(const std::vector<ToolRow> &headers)
{
    return std::any_of(headers.begin(), headers.end(), [](const ToolRow &row) {
        return row.isEnabled && row.name.compare("authorization"_L1, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QString InsomniaRequest::text(const DocumentJson &object, const char *name)
{
    return m_tags.replaced(jsonText(object, name));
}

QString InsomniaRequest::idOf(const DocumentJson &object)
{
    const QString id = jsonText(object, "_id");
    return id.isEmpty() ? jsonText(insomniaMeta(object), "id") : id;
}

double InsomniaRequest::orderOf(const DocumentJson &object)
{
    const QString ofMeta = jsonText(insomniaMeta(object), "sortKey");
    bool isNumber = false;
    const double order = (ofMeta.isEmpty() ? jsonText(object, "metaSortKey") : ofMeta).toDouble(&isNumber);
    return isNumber && order == order ? order : toolLast;
}

bool InsomniaRequest::isHttp(const DocumentJson &object)
{
    const QString type = jsonText(object, "_type");
    return type.isEmpty() ? jsonMember(object, "method") != nullptr && !jsonMember(object, "protoMethodName")
                          : type == "request"_L1;
}

ToolRequest InsomniaRequest::request(const DocumentJson &object)
{
    ToolRequest request{jsonText(object, "name"), orderOf(object)};
    request.id = idOf(object);
    request.method = jsonText(object, "method");
    request.url = text(object, "url");
    request.showsQuery = false;
    request.query = rows(object, "parameters");
    request.path = rows(object, "pathParameters");
    request.body = body(jsonObject(object, "body"));
    request.settings = settings(object);
    if (request.settings.auth.mode.isEmpty())
        request.settings.auth.mode = u"inherit"_s;
    // Insomnia leaves a header that was typed.
    if (hasAuthorization(request.settings.headers))
        request.settings.auth.mode = u"off"_s;
    const QStringList unknown = m_tags.takeUnknown();
    for (const QString &name : unknown)
        request.notes.append(
            tr("“{% %1 %}” is kept as a text: Patlas has no such tag, or cannot refer to what "
               "it names.")
                .arg(isolated(name)));
    return request;
}

ToolSettings InsomniaRequest::settings(const DocumentJson &object)
{
    ToolSettings settings;
    settings.headers = rows(object, "headers");
    settings.variables = variables(jsonObject(object, "environment"));
    settings.auth = auth(jsonObject(object, "authentication"));
    const DocumentJson &scripts = jsonObject(object, "scripts");
    addInsomniaScript(settings, ToolScript::When::Before,
                      jsonText(object, "preRequestScript") + jsonText(scripts, "preRequest"));
    addInsomniaScript(settings, ToolScript::When::After,
                      jsonText(object, "afterResponseScript") + jsonText(scripts, "afterResponse"));
    const QString description = jsonText(object, "description");
    settings.docs = description.isEmpty() ? jsonText(insomniaMeta(object), "description") : description;
    return settings;
}

ToolRow InsomniaRequest::row(const DocumentJson &object)
{
    ToolRow row{text(object, "name"), text(object, "value"), jsonText(object, "contentType")};
    row.description = jsonText(object, "description");
    row.isEnabled = !jsonFlag(object, "disabled");
    if (jsonText(object, "type") == "file"_L1)
        row.files = {jsonText(object, "fileName")};
    return row;
}

std::vector<ToolRow> InsomniaRequest::rows(const DocumentJson &object, const char *name)
{
    std::vector<ToolRow> made;
    for (const DocumentJson &each : jsonList(object, name)) {
        ToolRow row = this->row(each);
        if (!row.name.isEmpty() || !row.value.isEmpty() || !row.files.isEmpty())
            made.push_back(std::move(row));
    }
    return made;
}

ToolAuth InsomniaRequest::auth(const DocumentJson &object)
{
    const QString type = jsonText(object, "type");
    if (jsonFlag(object, "disabled") || type == "none"_L1)
        return {u"off"_s};
    ToolAuth auth = ToolAuth::of(type, [this, &object](const char *name) { return text(object, name); });
    if (type == "bearer"_L1) {
        const QString prefix = jsonText(object, "prefix");
        if (!prefix.isEmpty())
            auth.scheme = prefix == "NO_PREFIX"_L1 ? QString() : prefix;
    } else if (type == "apikey"_L1) {
        const QString place = jsonText(object, "addTo");
        auth.isInQuery = place == "queryParams"_L1;
        if (place == "cookie"_L1)
            auth.mode = tr("an API key in a cookie");
    }
    return auth;
}

ToolBody InsomniaRequest::body(const DocumentJson &object)
{
    const QString type = jsonText(object, "mimeType");
    const QString essence = essenceOf(type);
    if (isUrlEncodedForm(essence) && jsonMember(object, "params"))
        return {u"form-urlencoded"_s, {}, {}, rows(object, "params")};
    if (isMultipartForm(essence))
        return {u"multipart-form"_s, {}, {}, rows(object, "params")};
    const QString file = jsonText(object, "fileName");
    if (!file.isEmpty())
        return {u"file"_s, {}, {}, {ToolRow{{}, {}, type, {file}}}};
    const QString content = text(object, "text");
    if (content.isEmpty())
        return {};
    // GraphQL is a text in JSON already.
    return {u"text"_s, content, {}, {}, essence == "application/graphql"_L1 ? u"application/json"_s : type};
}

std::vector<ToolRow> InsomniaRequest::variables(const DocumentJson &data)
{
    std::vector<ToolRow> rows;
    addVariables({}, data, rows);
    return rows;
}

void InsomniaRequest::addVariables(const QString &prefix, const DocumentJson &data,
                                   std::vector<ToolRow> &rows)
{
    if (!data.is_object())
        return;
    for (const auto &[key, value] : data.items()) {
        const QString name = prefix + QString::fromStdString(key);
        if (name.size() > longestFlatName)
            continue;
        if (value.is_object())
            addVariables(name + u'.', value, rows);
        else if (name != "__insomnia_vault"_L1)
            rows.push_back({name, m_tags.replaced(value.is_null() ? QString() : plainText(value))});
    }
}

} // namespace patlas
