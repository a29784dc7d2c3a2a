// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/OperationReader.h"

#include "core/catalog/DocumentFields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace patlas {

namespace {

constexpr std::array methods{"get", "put", "post", "delete", "options", "head", "patch", "trace"};

QString tr(const char *words)
{
    return QCoreApplication::translate("patlas::OpenApiReader", words);
}

Failure wrongAt(const QString &place, const QString &why)
{
    return failure(ErrorKind::Parse, tr("The API document cannot be used."), tr("At %1: %2.").arg(place, why),
                   tr("Mend the document, or choose another one."));
}

/// The example of a media type or parameter: `example`, or the first of `examples`.
const DocumentJson *exampleOf(const DocumentJson &value, const References &references)
{
    if (const DocumentJson *example = field(value, "example"))
        return example;
    const DocumentJson *examples = field(value, "examples");
    if (!examples || !examples->is_object() || examples->empty())
        return nullptr;
    const DocumentJson *first = references.resolved(examples->begin().value());
    return first ? field(*first, "value") : nullptr;
}

const DocumentJson *schemaOf(const DocumentJson &value, const References &references)
{
    const DocumentJson *schema = field(value, "schema");
    return schema ? references.resolved(*schema) : nullptr;
}

/// In OpenAPI 3.1 `type` may be a list; null beside another type does not change how a value is typed in.
QString typeOf(const DocumentJson &schema)
{
    const DocumentJson *type = field(schema, "type");
    if (!type)
        return {};
    if (type->is_string())
        return plain(*type);
    if (type->is_array()) {
        for (const DocumentJson &one : *type) {
            if (plain(one) != QLatin1String("null"))
                return plain(one);
        }
    }
    return {};
}

} // namespace

Confidence confidenceNamed(const QString &name)
{
    if (name == QLatin1String("documented"))
        return Confidence::Documented;
    return name == QLatin1String("client-source") ? Confidence::ClientSource : Confidence::Inferred;
}

OperationReader::OperationReader(const References &references, const DocumentJson *documentSecurity,
                                 const Catalog &catalog)
    : m_references(references)
    , m_documentSecurity(documentSecurity)
    , m_catalog(catalog)
{
}

Result<std::vector<Operation>> OperationReader::read(const QString &path, const DocumentJson &pathItem) const
{
    std::vector<Operation> operations;
    std::string problem;
    const DocumentJson *item = m_references.resolved(pathItem, &problem);
    if (!item)
        return wrongAt(path, QString::fromStdString(problem));
    if (!item->is_object())
        return wrongAt(path, tr("there is no path item but %1").arg(QLatin1String(item->type_name())));
    for (const auto &[key, value] : item->items()) {
        const bool isMethod = std::any_of(methods.begin(), methods.end(),
                                          [&key = key](const char *method) { return key == method; });
        if (!isMethod)
            continue;
        const QString method = QString::fromStdString(key).toUpper();
        if (!value.is_object())
            return wrongAt(method + QLatin1Char(' ') + path,
                           tr("there is no operation but %1").arg(QLatin1String(value.type_name())));
        Result<Operation> operation = readOperation(path, method, value, field(*item, "parameters"));
        if (!operation)
            return tl::make_unexpected(operation.error());
        operations.push_back(std::move(*operation));
    }
    return operations;
}

Result<Operation> OperationReader::readOperation(const QString &path, const QString &method,
                                                 const DocumentJson &value,
                                                 const DocumentJson *sharedParameters) const
{
    Operation operation;
    operation.method = method;
    operation.path = path;
    operation.id = text(value, "operationId");
    if (operation.id.isEmpty())
        operation.id = method.toLower() + QLatin1Char(' ') + path;
    operation.title = text(value, "summary");
    if (operation.title.isEmpty())
        operation.title = path;
    const QStringList tags = texts(value, "tags");
    operation.group = tags.isEmpty() ? tr("Other") : tags.constFirst();
    operation.description = text(value, "description");
    operation.confidence = confidenceNamed(text(value, "x-confidence"));
    operation.scopeConfidence = confidenceNamed(text(value, "x-scope-confidence"));

    for (const DocumentJson *list : {field(value, "parameters"), sharedParameters}) {
        if (!list)
            continue;
        if (const Result<void> read = readParameters(operation, *list); !read)
            return tl::make_unexpected(read.error());
    }
    const DocumentJson *security = field(value, "security");
    if (!security)
        security = m_documentSecurity;
    if (security)
        operation.security = readSecurity(*security);
    if (const DocumentJson *body = field(value, "requestBody")) {
        if (const DocumentJson *target = m_references.resolved(*body))
            operation.body = readBody(*target);
    }
    if (const DocumentJson *responses = field(value, "responses"))
        operation.responses = readResponses(*responses);
    if (!operation.security.empty()) {
        const SecurityAlternative &first = operation.security.front();
        operation.isAccountRoute =
            !first.empty() && std::all_of(first.begin(), first.end(), [this](const SchemeUse &use) {
                const SecurityScheme *scheme = m_catalog.scheme(use.schemeId);
                return scheme && scheme->credential == CredentialKind::PersonalAccessToken;
            });
    }
    return operation;
}

Result<void> OperationReader::readParameters(Operation &operation, const DocumentJson &list) const
{
    const QString place = operation.method + QLatin1Char(' ') + operation.path;
    if (!list.is_array())
        return wrongAt(place, tr("its parameters are no list"));
    for (const DocumentJson &entry : list) {
        std::string problem;
        const DocumentJson *value = m_references.resolved(entry, &problem);
        if (!value)
            return wrongAt(place, QString::fromStdString(problem));
        if (text(*value, "in") == QLatin1String("cookie"))
            continue; // Patlas sends no cookies
        Parameter parameter = readParameter(*value);
        const bool known = std::any_of(
            operation.parameters.begin(), operation.parameters.end(), [&](const Parameter &other) {
                return other.name == parameter.name && other.place == parameter.place;
            });
        if (!known && !parameter.name.isEmpty())
            operation.parameters.push_back(std::move(parameter));
    }
    return {};
}

Parameter OperationReader::readParameter(const DocumentJson &value) const
{
    Parameter parameter;
    parameter.name = text(value, "name");
    const QString place = text(value, "in");
    parameter.place = place == QLatin1String("path") ? ParameterPlace::Path
        : place == QLatin1String("header")           ? ParameterPlace::Header
                                                     : ParameterPlace::Query;
    parameter.required = flag(value, "required") || parameter.place == ParameterPlace::Path;
    parameter.description = text(value, "description");
    const DocumentJson *holder = &value;
    if (const DocumentJson *content = field(value, "content");
        content && content->is_object() && !content->empty()) {
        parameter.contentType = QString::fromStdString(content->begin().key());
        holder = &content->begin().value();
    }
    if (const DocumentJson *schema = schemaOf(*holder, m_references)) {
        parameter.type = typeOf(*schema);
        const DocumentJson *values = schema;
        if (parameter.contentType.isEmpty() && parameter.type == QLatin1String("array")) {
            parameter.repeatable = true;
            if (const DocumentJson *items = field(*schema, "items"))
                values = m_references.resolved(*items);
            parameter.type = values ? typeOf(*values) : QString();
        }
        if (values)
            parameter.values = texts(*values, "enum");
    }
    if (!parameter.contentType.isEmpty())
        parameter.type = QStringLiteral("string"); // typed as JSON text
    if (const DocumentJson *example = exampleOf(*holder, m_references))
        parameter.example = plain(*example);
    return parameter;
}

std::vector<SecurityAlternative> OperationReader::readSecurity(const DocumentJson &value) const
{
    std::vector<SecurityAlternative> alternatives;
    if (!value.is_array())
        return alternatives;
    for (const DocumentJson &entry : value) {
        if (!entry.is_object())
            continue;
        SecurityAlternative alternative;
        bool usable = true;
        for (const auto &[scheme, scopes] : entry.items()) {
            SchemeUse use{QString::fromStdString(scheme), {}};
            usable = usable && m_catalog.scheme(use.schemeId);
            if (scopes.is_array()) {
                for (const DocumentJson &scope : scopes)
                    use.scopes.append(plain(scope));
            }
            alternative.push_back(std::move(use));
        }
        if (usable)
            alternatives.push_back(std::move(alternative));
    }
    return alternatives;
}

RequestBody OperationReader::readBody(const DocumentJson &value) const
{
    RequestBody body;
    body.required = flag(value, "required");
    const DocumentJson *content = field(value, "content");
    if (!content || !content->is_object() || content->empty())
        return body;
    auto media = content->find("application/json");
    if (media == content->end())
        media = content->begin();
    body.contentType = QString::fromStdString(media.key());
    if (body.contentType == QLatin1String("multipart/form-data")) {
        readParts(body, media.value());
        return body;
    }
    if (const DocumentJson *schema = field(media.value(), "schema"))
        body.schema = pretty(m_references.inlined(*schema));
    if (const DocumentJson *example = exampleOf(media.value(), m_references))
        body.example = pretty(*example);
    return body;
}

void OperationReader::readParts(RequestBody &body, const DocumentJson &media) const
{
    const DocumentJson *schema = schemaOf(media, m_references);
    const DocumentJson *properties = schema ? field(*schema, "properties") : nullptr;
    if (!properties || !properties->is_object())
        return;
    const QStringList required = texts(*schema, "required");
    const DocumentJson *examples = exampleOf(media, m_references);
    const DocumentJson *encoding = field(media, "encoding");
    for (const auto &[name, entry] : properties->items()) {
        const DocumentJson *property = m_references.resolved(entry);
        if (!property)
            continue;
        BodyPart part;
        part.name = QString::fromStdString(name);
        part.file = text(*property, "format") == QLatin1String("binary")
            || !text(*property, "contentMediaType").isEmpty();
        part.required = required.contains(part.name);
        part.description = text(*property, "description");
        if (const DocumentJson *own = encoding ? field(*encoding, name.c_str()) : nullptr)
            part.contentType = text(*own, "contentType");
        if (const DocumentJson *example = examples ? field(*examples, name.c_str()) : nullptr)
            part.example = example->is_structured() ? QString::fromUtf8(pretty(*example)) : plain(*example);
        body.parts.push_back(std::move(part));
    }
}

std::vector<ResponseExample> OperationReader::readResponses(const DocumentJson &value) const
{
    std::vector<ResponseExample> responses;
    if (!value.is_object())
        return responses;
    for (const auto &[status, entry] : value.items()) {
        const DocumentJson *target = m_references.resolved(entry);
        if (!target)
            continue;
        ResponseExample response;
        response.status = QString::fromStdString(status).toInt(); // "default" is 0
        response.description = text(*target, "description");
        const DocumentJson *content = field(*target, "content");
        const DocumentJson *media = content ? field(*content, "application/json") : nullptr;
        if (media) {
            if (const DocumentJson *schema = field(*media, "schema"))
                response.schema = pretty(m_references.inlined(*schema));
            if (const DocumentJson *example = exampleOf(*media, m_references))
                response.example = pretty(*example);
        }
        responses.push_back(std::move(response));
    }
    return responses;
}

} // namespace patlas
