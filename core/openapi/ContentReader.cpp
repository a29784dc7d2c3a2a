// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/ContentReader.h"

#include "core/openapi/MediaType.h"
#include "core/openapi/ParameterReader.h"
#include "core/openapi/SwaggerConverter.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// The order in which Patlas can help with a body: JSON first, then a form, then anything else.
int rankOf(const QString &mediaType)
{
    return essenceOf(mediaType) == "application/json"_L1 ? 0
        : isJsonType(mediaType)                          ? 1
        : isMultipartForm(mediaType)                     ? 2
        : isUrlEncodedForm(mediaType)                    ? 3
                                                         : 4;
}

/// "default" is 0; "4XX" is 400.
int statusOf(const std::string &key)
{
    const QString name = QString::fromStdString(key);
    if (name.size() == 3 && name.endsWith("XX"_L1, Qt::CaseInsensitive))
        return QStringView(name).first(1).toInt() * 100;
    return name.toInt();
}

/// "GET /tags/{tagId}" for "#/paths/~1tags~1{tagId}/get"; empty: it is somewhere else.
QString operationAt(const QString &reference)
{
    const QStringList tokens = QUrl::fromPercentEncoding(reference.toUtf8()).split(u'/');
    if (tokens.size() != 4 || tokens[0] != "#"_L1 || tokens[1] != "paths"_L1)
        return {};
    const QString path = QString(tokens[2]).replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    return tokens[3].toUpper() + u' ' + path;
}

/// Of "$response.body#/id"; empty: the value is from elsewhere.
QString pointerIntoBody(const DocumentJson &expression)
{
    static constexpr QLatin1String body("$response.body#");
    const QString text =
        expression.is_string() ? QString::fromStdString(expression.get<std::string>()) : QString();
    return text.startsWith(body) ? text.sliced(body.size()) : QString();
}

/// Without "path.", "query." and the like, which tell parameters of one name apart.
QString bareParameter(const std::string &written)
{
    const QString name = QString::fromStdString(written);
    for (const QLatin1String place : {"path."_L1, "query."_L1, "header."_L1, "cookie."_L1}) {
        if (name.startsWith(place))
            return name.sliced(place.size());
    }
    return name;
}

} // namespace

RequestBody ContentReader::body(const DocumentValue &entry)
{
    const DocumentValue value = m_references.resolved(entry);
    auto known = m_bodies.find(&value.json());
    if (known == m_bodies.end())
        known = m_bodies.emplace(&value.json(), readBody(value)).first;
    RequestBody body = known->second;
    if (m_texts.dialect() == Dialect::OpenApi31 && referenceOf(entry.json()) && entry.has("description"))
        m_problems.collect([&] { body.description = entry.text("description"); });
    return body;
}

RequestBody ContentReader::readBody(const DocumentValue &value)
{
    RequestBody body;
    value.mustBeObject();
    m_problems.collect([&] { body.required = value.flag("required"); });
    m_problems.collect([&] { body.description = value.text("description"); });
    m_problems.collect([&] { body.areTypesAssumed = value.flag(assumedTypesKeyword); });
    m_problems.collect([&] {
        const std::optional<DocumentValue> content = value.object("content");
        if (!content)
            return;
        for (const auto &[type, media] : content->members()) {
            m_problems.collect([&, &type = type, &media = media] {
                body.contents.push_back(
                    readContent(QString::fromStdString(type), m_references.resolved(media)));
            });
        }
    });
    const auto chosen = std::min_element(body.contents.begin(), body.contents.end(),
                                         [](const RequestContent &a, const RequestContent &b) {
                                             return rankOf(a.contentType) < rankOf(b.contentType);
                                         });
    if (chosen == body.contents.end())
        return body;
    body.contentType = sentType(chosen->contentType);
    if (isMultipartForm(chosen->contentType)) {
        body.parts = chosen->parts;
        return body;
    }
    body.schema = chosen->schema;
    body.example = chosen->example;
    return body;
}

RequestContent ContentReader::readContent(const QString &mediaType, const DocumentValue &media)
{
    RequestContent content;
    content.contentType = mediaType;
    media.mustBeObject();
    m_problems.collect([&] {
        if (media.has("schema"))
            content.schema = m_texts.schema(*media.field("schema"));
    });
    m_problems.collect([&] {
        if (const std::optional<DocumentValue> example = m_schemas.exampleOf(media))
            content.example = m_texts.example(example->json());
    });
    if (isMultipartForm(mediaType) || isUrlEncodedForm(mediaType))
        m_problems.collect([&] { content.parts = readParts(media); });
    return content;
}

std::vector<BodyPart> ContentReader::readParts(const DocumentValue &media)
{
    std::vector<BodyPart> parts;
    const std::optional<DocumentValue> schema = m_schemas.schemaOf(media);
    if (!schema)
        return parts;
    const std::optional<DocumentValue> examples = m_schemas.exampleOf(media);
    std::optional<DocumentValue> encodings;
    m_problems.collect([&] { encodings = media.object("encoding"); });
    for (const SchemaView::Property &property : m_schemas.properties(*schema)) {
        m_problems.collect([&] {
            if (property.schema.json().is_object() && property.schema.flag("readOnly"))
                return; // the service's to set
            const DocumentJson *own =
                encodings ? m_references.member(encodings->json(), property.name) : nullptr;
            BodyPart part =
                readPart(property,
                         own && own->is_object() ? std::optional(encodings->child(property.name, *own))
                                                 : std::nullopt);
            // OpenAPI 3.1.1, 4.8.15.1: by its style where one is written, else by its type, and an object is
            // JSON.
            const bool isWritten = own && own->is_object()
                && (own->contains("style") || own->contains("explode") || own->contains("allowReserved"));
            if (!isWritten && part.type == "object"_L1 && part.contentType.isEmpty())
                part.contentType = u"application/json"_s;
            if (const DocumentJson *given =
                    examples ? m_references.member(examples->json(), property.name) : nullptr)
                part.example = exampleText(*given);
            parts.push_back(std::move(part));
        });
    }
    return parts;
}

QString ContentReader::exampleText(const DocumentJson &value)
{
    return value.is_structured() ? QString::fromUtf8(m_texts.example(value)) : plainText(value);
}

BodyPart ContentReader::readPart(const SchemaView::Property &property,
                                 const std::optional<DocumentValue> &encoding)
{
    BodyPart part;
    part.name = QString::fromStdString(property.name);
    part.required = property.required;
    if (!property.schema.json().is_boolean())
        property.schema.mustBeObject();
    else
        return part;
    const auto isFile = [this](const DocumentValue &schema) {
        return schema.json().is_object()
            && (schema.text("format") == "binary"_L1 || !schema.text("contentMediaType").isEmpty()
                || m_schemas.type(schema) == "file"_L1);
    };
    part.type = m_schemas.type(property.schema);
    part.file = isFile(property.schema);
    std::optional<DocumentValue> items;
    if (part.type == "array"_L1)
        items = m_schemas.schemaOf(property.schema, "items");
    part.values = m_schemas.values(items && items->json().is_object() ? *items : property.schema);
    part.file = part.file || (items && isFile(*items));
    part.description = property.schema.text("description");
    if (const std::optional<DocumentValue> example = m_schemas.exampleOf(property.schema))
        part.example = exampleText(example->json());
    if (encoding) {
        part.contentType = encoding->text("contentType");
        const ParameterWriting writing = writingOf(*encoding, ParameterPlace::Query, m_problems);
        part.style = writing.style;
        part.explode = writing.explode;
        part.allowReserved = encoding->flag("allowReserved");
    }
    part.repeatable = part.type == "array"_L1 && part.explode;
    return part;
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
            responses.back().code = QString::fromStdString(status);
        });
    }
    return responses;
}

/// Of any type, and a text: a file, which has no fields to compare.
bool ContentReader::isPlainText(const DocumentValue &entry) const
{
    const DocumentValue media = m_references.resolved(entry);
    const std::optional<DocumentValue> described =
        media.json().is_object() ? media.field("schema") : std::nullopt;
    if (!described)
        return false;
    const DocumentValue schema = m_references.resolved(*described);
    const std::optional<DocumentValue> type = schema.json().is_object() ? schema.field("type") : std::nullopt;
    return type && type->json().is_string() && type->asText() == "string"_L1;
}

ResponseExample ContentReader::readResponse(const DocumentValue &value)
{
    ResponseExample response;
    response.description = value.text("description");
    m_problems.collect([&] { response.areTypesAssumed = value.flag(assumedTypesKeyword); });
    m_problems.collect([&] {
        const std::optional<DocumentValue> content = value.object("content");
        if (!content)
            return;
        std::optional<DocumentValue> chosen;
        int best = rankOf({});
        for (const auto &[type, media] : content->members()) {
            const QString mediaType = QString::fromStdString(type);
            const QString likely = sentType(mediaType); // "*/*" says nothing, and is nearly always JSON
            response.contents.push_back({mediaType, {}});
            if (!isJsonType(likely) || (likely != mediaType && isPlainText(media)))
                continue;
            if (rankOf(likely) < best) {
                best = rankOf(likely);
                chosen = media;
            }
            m_problems.collect([&, &media = media] {
                response.contents.back().schema = schemaText(m_references.resolved(media));
            });
        }
        if (!chosen)
            return;
        const DocumentValue media = m_references.resolved(*chosen);
        media.mustBeObject();
        response.schema = schemaText(media);
        if (const std::optional<DocumentValue> example = m_schemas.exampleOf(media))
            response.example = m_texts.example(example->json());
    });
    m_problems.collect([&] { readLinks(value, response); });
    return response;
}

void ContentReader::readLinks(const DocumentValue &value, ResponseExample &response)
{
    constexpr std::size_t maxLinks = 100; ///< of one response
    const std::optional<DocumentValue> links = value.object("links");
    if (!links)
        return;
    for (const auto &[name, entry] : links->members()) {
        m_problems.collect([&, &entry = entry] {
            const DocumentValue link = m_references.resolved(entry);
            const QString id = link.text("operationId");
            const QString operation = id.isEmpty() ? operationAt(link.text("operationRef")) : id;
            const std::optional<DocumentValue> parameters = link.object("parameters");
            if (operation.isEmpty() || !parameters)
                return;
            for (const auto &[parameter, expression] : parameters->members()) {
                const QString pointer = pointerIntoBody(expression.json());
                if (pointer.isEmpty() || response.links.size() >= maxLinks)
                    continue;
                response.links.push_back({operation, bareParameter(parameter), pointer});
            }
        });
    }
}

QByteArray ContentReader::schemaText(const DocumentValue &media)
{
    media.mustBeObject();
    return media.has("schema") ? m_texts.schema(*media.field("schema")) : QByteArray();
}

} // namespace patlas
