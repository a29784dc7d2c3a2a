// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/ContentReader.h"

#include "core/openapi/DocumentProblem.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// In OpenAPI 3.1 `type` may be a list; null beside another type does not change how a value is entered.
QString typeOf(const DocumentValue &schema)
{
    if (!schema.json().is_object())
        return {};
    const std::optional<DocumentValue> type = schema.field("type");
    if (!type || !type->json().is_array())
        return type ? type->asText() : QString();
    for (const DocumentValue &one : type->items()) {
        if (const QString name = one.asText(); name != "null"_L1)
            return name;
    }
    return {};
}

bool isJson(const std::string &mediaType)
{
    const QString essence =
        QString::fromStdString(mediaType).section(QLatin1Char(';'), 0, 0).trimmed().toLower();
    return essence == "application/json"_L1 || essence.endsWith("+json"_L1);
}

bool isForm(const std::string &mediaType)
{
    return mediaType.rfind("multipart/form-data", 0) == 0;
}

/// JSON first, then a form, then anything else: the order in which Patlas can help with a body.
std::optional<std::pair<std::string, DocumentValue>> mediaOf(const DocumentValue &holder)
{
    const std::optional<DocumentValue> content = holder.object("content");
    if (!content || content->json().empty())
        return std::nullopt;
    const auto all = content->members();
    auto chosen = std::find_if(all.begin(), all.end(), [](const auto &media) { return isJson(media.first); });
    if (chosen == all.end())
        chosen = std::find_if(all.begin(), all.end(), [](const auto &media) { return isForm(media.first); });
    if (chosen == all.end())
        chosen = all.begin();
    chosen->second.mustBeObject();
    return *chosen;
}

/// "default" is 0; "4XX" is 400.
int statusOf(const std::string &key)
{
    const QString name = QString::fromStdString(key);
    if (name.size() == 3 && name.endsWith("XX"_L1, Qt::CaseInsensitive))
        return QStringView(name).first(1).toInt() * 100;
    return name.toInt();
}

} // namespace

std::optional<DocumentValue> ContentReader::schemaOf(const DocumentValue &holder)
{
    const std::optional<DocumentValue> schema = holder.field("schema");
    return schema ? std::optional<DocumentValue>(m_references.resolved(*schema)) : std::nullopt;
}

/// `example`, or the first of `examples`, or the schema's own.
std::optional<DocumentValue> ContentReader::exampleOf(const DocumentValue &holder)
{
    if (std::optional<DocumentValue> example = holder.field("example"))
        return example;
    if (const std::optional<DocumentValue> examples = holder.object("examples");
        examples && !examples->json().empty()) {
        const auto &first = examples->json().begin();
        const DocumentValue entry(first.value(), examples->pointer() + "/" + first.key());
        return m_references.resolved(entry).field("value");
    }
    const std::optional<DocumentValue> schema = schemaOf(holder);
    if (!schema || !schema->json().is_object())
        return std::nullopt;
    if (std::optional<DocumentValue> example = schema->field("example"))
        return example;
    if (const std::optional<DocumentValue> examples = schema->field("examples");
        examples && examples->json().is_array() && !examples->json().empty())
        return DocumentValue(examples->json().front(), examples->pointer() + "/0");
    return schema->field("default");
}

std::optional<Parameter> ContentReader::parameter(const DocumentValue &entry)
{
    const DocumentValue value = m_references.resolved(entry);
    auto known = m_parameters.find(&value.json());
    if (known == m_parameters.end())
        known = m_parameters.emplace(&value.json(), readParameter(value)).first;
    return known->second;
}

std::optional<Parameter> ContentReader::readParameter(const DocumentValue &value)
{
    Parameter parameter;
    parameter.name = value.text("name");
    if (parameter.name.isEmpty())
        value.refuse(ReaderWords::tr("the parameter has no name"));
    const QString place = value.text("in");
    if (place == "cookie"_L1)
        return std::nullopt;
    if (place == "path"_L1)
        parameter.place = ParameterPlace::Path;
    else if (place == "header"_L1)
        parameter.place = ParameterPlace::Header;
    else if (place != "query"_L1)
        value.refuse(ReaderWords::tr("the parameter “%1” must be in the path, the query, a header "
                                     "or a cookie")
                         .arg(parameter.name));
    parameter.required = value.flag("required") || parameter.place == ParameterPlace::Path;
    parameter.description = value.text("description");
    if (const auto media = mediaOf(value)) {
        parameter.contentType = QString::fromStdString(media->first);
        parameter.type = u"string"_s; // entered as text of that media type
        if (const std::optional<DocumentValue> example = exampleOf(media->second))
            parameter.example = plainText(example->json());
        return parameter;
    }
    readType(parameter, value, value);
    if (const std::optional<DocumentValue> example = exampleOf(value))
        parameter.example = plainText(example->json());
    return parameter;
}

void ContentReader::readType(Parameter &parameter, const DocumentValue &value, const DocumentValue &holder)
{
    std::optional<DocumentValue> schema = schemaOf(holder);
    if (!schema || !schema->json().is_object())
        return;
    parameter.type = typeOf(*schema);
    if (parameter.type == "array"_L1) {
        // Only a query parameter can repeat its name, and only if the list is "exploded", which is the
        // default.
        const std::optional<DocumentValue> explode = value.field("explode");
        parameter.repeatable =
            parameter.place == ParameterPlace::Query && (!explode || value.flag("explode"));
        parameter.type = u"string"_s;
        const std::optional<DocumentValue> items = schema->field("items");
        if (!parameter.repeatable || !items)
            return;
        schema = m_references.resolved(*items);
        if (!schema->json().is_object())
            return;
        parameter.type = typeOf(*schema);
    }
    parameter.values = schema->texts("enum");
}

RequestBody ContentReader::body(const DocumentValue &entry)
{
    const DocumentValue value = m_references.resolved(entry);
    auto known = m_bodies.find(&value.json());
    if (known == m_bodies.end())
        known = m_bodies.emplace(&value.json(), readBody(value)).first;
    return known->second;
}

RequestBody ContentReader::readBody(const DocumentValue &value)
{
    RequestBody body;
    body.required = value.flag("required");
    const auto media = mediaOf(value);
    if (!media)
        return body;
    body.contentType = QString::fromStdString(media->first);
    if (isForm(media->first)) {
        body.parts = readParts(media->second);
        return body;
    }
    if (const std::optional<DocumentValue> schema = media->second.field("schema"))
        body.schema = m_texts.schema(*schema);
    if (const std::optional<DocumentValue> example = exampleOf(media->second))
        body.example = m_texts.example(example->json());
    return body;
}

std::vector<BodyPart> ContentReader::readParts(const DocumentValue &media)
{
    std::vector<BodyPart> parts;
    const std::optional<DocumentValue> schema = schemaOf(media);
    const std::optional<DocumentValue> properties = schema ? schema->object("properties") : std::nullopt;
    if (!properties)
        return parts;
    const QStringList required = schema->texts("required");
    const QSet<QString> requiredNames(required.begin(), required.end());
    const std::optional<DocumentValue> examples = exampleOf(media);
    const std::optional<DocumentValue> encodings = media.object("encoding");
    for (const auto &[name, entry] : properties->members()) {
        const DocumentValue property = m_references.resolved(entry);
        property.mustBeObject();
        BodyPart part;
        part.name = QString::fromStdString(name);
        part.file = property.text("format") == "binary"_L1 || !property.text("contentMediaType").isEmpty();
        part.required = requiredNames.contains(part.name);
        part.description = property.text("description");
        if (const DocumentJson *own = encodings ? m_references.member(encodings->json(), name) : nullptr)
            part.contentType = DocumentValue(*own, encodings->pointer()).text("contentType");
        if (const DocumentJson *own = examples ? m_references.member(examples->json(), name) : nullptr)
            part.example = own->is_structured() ? QString::fromUtf8(m_texts.example(*own)) : plainText(*own);
        parts.push_back(std::move(part));
    }
    return parts;
}

std::vector<ResponseExample> ContentReader::responses(const DocumentValue &object)
{
    std::vector<ResponseExample> responses;
    for (const auto &[status, entry] : object.members()) {
        if (status.rfind("x-", 0) == 0)
            continue;
        m_problems.collect([&, &status = status, &entry = entry] {
            const DocumentValue value = m_references.resolved(entry);
            auto known = m_responses.find(&value.json());
            if (known == m_responses.end())
                known = m_responses.emplace(&value.json(), readResponse(value)).first;
            responses.push_back(known->second);
            responses.back().status = statusOf(status);
        });
    }
    return responses;
}

ResponseExample ContentReader::readResponse(const DocumentValue &value)
{
    ResponseExample response;
    response.description = value.text("description");
    const auto media = mediaOf(value);
    if (!media || !isJson(media->first))
        return response;
    if (const std::optional<DocumentValue> schema = media->second.field("schema"))
        response.schema = m_texts.schema(*schema);
    if (const std::optional<DocumentValue> example = exampleOf(media->second))
        response.example = m_texts.example(example->json());
    return response;
}

} // namespace patlas
