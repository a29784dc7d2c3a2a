// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/SwaggerParts.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

using namespace std::string_view_literals;

/// What a parameter of Swagger 2 says of its value.
bool isOfSchema(std::string_view key)
{
    static constexpr std::array keys{
        "type"sv,        "format"sv,   "items"sv,     "default"sv,    "maximum"sv,   "exclusiveMaximum"sv,
        "minimum"sv,     "pattern"sv,  "maxLength"sv, "minLength"sv,  "maxItems"sv,  "exclusiveMinimum"sv,
        "uniqueItems"sv, "minItems"sv, "enum"sv,      "x-nullable"sv, "multipleOf"sv};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

QString withSlash(const QString &path)
{
    return path.isEmpty() || path.startsWith(u'/') ? path : u'/' + path;
}

void addFlow(DocumentJson &converted, const DocumentJson &scheme)
{
    static constexpr std::array names{
        std::pair("implicit"sv, "implicit"), std::pair("password"sv, "password"),
        std::pair("application"sv, "clientCredentials"), std::pair("accessCode"sv, "authorizationCode")};
    const std::string flow = textIn(scheme, "flow");
    const auto name =
        std::find_if(names.begin(), names.end(), [&flow](const auto &each) { return each.first == flow; });
    if (name == names.end())
        return;
    DocumentJson described = DocumentJson::object();
    for (const char *key : {"authorizationUrl", "tokenUrl", "scopes"}) {
        if (scheme.contains(key))
            described[key] = scheme[key];
    }
    converted["flows"] = DocumentJson::object({{name->second, std::move(described)}});
}

} // namespace

void addMember(DocumentJson &object, const std::string &name, DocumentJson value)
{
    object.get_ref<DocumentJson::object_t &>().push_back({name, std::move(value)});
}

const DocumentJson *objectIn(const DocumentJson &holder, const char *name)
{
    if (!holder.is_object())
        return nullptr;
    const auto found = holder.find(name);
    return found != holder.end() && found->is_object() ? &*found : nullptr;
}

const DocumentJson *listIn(const DocumentJson &holder, const char *name)
{
    if (!holder.is_object())
        return nullptr;
    const auto found = holder.find(name);
    return found != holder.end() && found->is_array() ? &*found : nullptr;
}

std::string textIn(const DocumentJson &holder, const char *name)
{
    if (!holder.is_object())
        return {};
    const auto found = holder.find(name);
    return found != holder.end() && found->is_string() ? found->get<std::string>() : std::string();
}

QStringList textsIn(const DocumentJson &holder, const char *name)
{
    QStringList texts;
    if (const DocumentJson *list = listIn(holder, name)) {
        for (const DocumentJson &item : *list) {
            if (item.is_string())
                texts.append(QString::fromStdString(item.get<std::string>()));
        }
    }
    return texts;
}

void addStyle(DocumentJson &target, const DocumentJson &parameter)
{
    const std::string type = textIn(parameter, "type");
    if (type != "array")
        return;
    const std::string format = textIn(parameter, "collectionFormat");
    const std::string place = textIn(parameter, "in");
    const bool isForm = place == "query" || place == "formData";
    if (format == "multi") {
        target["style"] = isForm ? "form" : "simple";
        target["explode"] = isForm;
        return;
    }
    target["style"] = format == "ssv" ? "spaceDelimited"
        : format == "pipes"           ? "pipeDelimited"
        : format == "tsv"             ? "tabDelimited"
        : isForm                      ? "form"
                                      : "simple";
    target["explode"] = false;
}

DocumentJson schemaOfSwagger(const DocumentJson &parameter)
{
    DocumentJson schema = DocumentJson::object();
    for (const auto &[key, value] : parameter.items()) {
        if (isOfSchema(key))
            addMember(schema, key, value);
    }
    return schema;
}

DocumentJson parameterOfSwagger(const DocumentJson &parameter)
{
    if (!parameter.is_object())
        return parameter;
    DocumentJson converted = DocumentJson::object();
    for (const auto &[key, value] : parameter.items()) {
        if (!isOfSchema(key) && key != "collectionFormat" && key != "schema")
            addMember(converted, key, value);
    }
    if (parameter.contains("x-example") && !parameter.contains("example"))
        addMember(converted, "example", parameter["x-example"]);
    addStyle(converted, parameter);
    addMember(converted, "schema",
              objectIn(parameter, "schema") ? parameter["schema"] : schemaOfSwagger(parameter));
    return converted;
}

DocumentJson serversOfSwagger(const DocumentJson &document, const DocumentJson &schemes)
{
    DocumentJson servers = DocumentJson::array();
    const QString host = QString::fromStdString(textIn(document, "host")).trimmed();
    QString base = withSlash(QString::fromStdString(textIn(document, "basePath")).trimmed());
    // A host that cannot be read must not become that of the document: credentials would go there.
    if (host.isEmpty() && document.contains("host"))
        return {{{"url", "https://{host}" + base.toStdString()}}};
    if (host.isEmpty()) {
        // Neither a host nor a path: that of the document (Swagger 2, "host").
        servers.push_back({{"url", base.isEmpty() ? "/" : base.toStdString()}});
        return servers;
    }
    QStringList names = textsIn(schemes, "schemes");
    names.removeIf([](const QString &name) { return name != "https"_L1 && name != "http"_L1; });
    // A token must not go out in clear where it can go encrypted.
    std::stable_sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a > b; });
    if (names.isEmpty())
        names.append(QString()); // the scheme of the document
    for (const QString &name : names) {
        const QString url = (name.isEmpty() ? name : name + u':') + u"//"_s + host + base;
        servers.push_back({{"url", url.toStdString()}});
    }
    return servers;
}

DocumentJson securitySchemeOfSwagger(const DocumentJson &scheme)
{
    if (!scheme.is_object())
        return scheme;
    DocumentJson converted = DocumentJson::object();
    for (const auto &[key, value] : scheme.items()) {
        if (key != "flow" && key != "authorizationUrl" && key != "tokenUrl" && key != "scopes")
            addMember(converted, key, value);
    }
    const std::string type = textIn(scheme, "type");
    if (type == "basic") {
        converted["type"] = "http";
        converted["scheme"] = "basic";
    } else if (type == "oauth2") {
        addFlow(converted, scheme);
    }
    return converted;
}

} // namespace patlas
