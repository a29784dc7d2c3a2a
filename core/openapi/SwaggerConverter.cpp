// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/SwaggerConverter.h"

#include "core/openapi/DocumentParser.h"
#include "core/openapi/MediaType.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::size_t maxInlined = 4'000'000;

bool isSwaggerMethod(std::string_view key)
{
    using namespace std::string_view_literals;
    static constexpr std::array methods{"get"sv,     "put"sv,  "post"sv,  "delete"sv,
                                        "options"sv, "head"sv, "patch"sv, "trace"sv};
    return std::find(methods.begin(), methods.end(), key) != methods.end();
}

/// "application/json" where nothing is said, as nearly every service means it.
constexpr int maxTypes = 16;

QStringList typesOr(const QStringList &types)
{
    // Each makes a copy of every body: more than a service can mean would take memory.
    return types.isEmpty() ? QStringList(u"application/json"_s) : types.mid(0, maxTypes);
}

QStringList typesOf(const DocumentJson &operation, const DocumentJson &document, const char *name)
{
    return listIn(operation, name) ? textsIn(operation, name) : textsIn(document, name);
}

} // namespace

DocumentJson SwaggerConverter::convert()
{
    const DocumentValue root(m_documents.root(), {});
    DocumentJson converted = DocumentJson::object();
    addMember(converted, "openapi", "3.0.3");
    for (const auto &[key, value] : root.members()) {
        if (key == "swagger" || key == "openapi" || key == "host" || key == "basePath" || key == "schemes"
            || key == "consumes" || key == "produces" || key == "servers" || key == "components")
            continue;
        if (key == "securityDefinitions" && value.json().is_object()) {
            DocumentJson schemes = DocumentJson::object();
            for (const auto &[id, scheme] : value.json().items())
                addMember(schemes, id, securitySchemeOfSwagger(scheme));
            addMember(converted, "components", {{"securitySchemes", std::move(schemes)}});
            note("/components/securitySchemes", value);
        } else if (key == "paths" && value.json().is_object()) {
            DocumentJson paths = DocumentJson::object();
            for (const auto &[path, item] : value.members())
                addMember(paths, path, pathItem(item, item.pointer()));
            addMember(converted, key, std::move(paths));
        } else if ((key == "parameters" || key == "responses") && value.json().is_object()) {
            addMember(converted, key, named(value, value.pointer()));
        } else {
            addMember(converted, key, copied(value));
        }
    }
    addMember(converted, "servers", serversOfSwagger(root.json(), root.json()));
    return converted;
}

DocumentJson SwaggerConverter::copied(const DocumentValue &value)
{
    DocumentJson copy = value.json();
    rewrite(copy, value.file());
    return copy;
}

/// A copy stands in another file than its source, and the root has another shape there: references that would
/// no longer lead to the same value are written in full. Documents have at most 200 levels.
void SwaggerConverter::rewrite(DocumentJson &value, int file)
{
    if (++m_inlined > maxInlined)
        throw DocumentProblem{
            ReaderWords::tr("its references repeat more than four million values"), {}, 0, true};
    if (!value.is_structured())
        return;
    if (const std::string *reference = referenceOf(value); reference && !reference->empty()) {
        const bool isLocal = reference->front() == '#';
        if (file == 0 && isLocal && reference->rfind("#/definitions/", 0) != 0)
            value["$ref"] = SourceDocuments::original + *reference;
        else if (file != 0 && isLocal)
            value["$ref"] = m_documents.address(file).toString(QUrl::FullyEncoded).toStdString() + *reference;
        else if (file != 0)
            value["$ref"] = m_documents.address(file)
                                .resolved(QUrl(QString::fromStdString(*reference)))
                                .toString(QUrl::FullyEncoded)
                                .toStdString();
    }
    for (DocumentJson &member : value)
        rewrite(member, file);
}

void SwaggerConverter::note(const std::string &converted, const DocumentValue &original,
                            const std::string &below)
{
    if (original.file() == 0 && converted != original.pointer() + below)
        m_origins[converted] = original.pointer() + below;
}

/// The parameters and responses that have a name of their own.
DocumentJson SwaggerConverter::named(const DocumentValue &section, const std::string &place)
{
    const bool areParameters = place == "/parameters";
    const QStringList types = textsIn(m_documents.root(), "produces");
    DocumentJson all = DocumentJson::object();
    for (const auto &[name, value] : section.members()) {
        DocumentJson converted;
        if (referenceOf(value.json()))
            converted = value.json();
        else if (areParameters)
            converted = parameterOfSwagger(copied(value));
        else
            converted = response(value, types, place + pointerToken(name));
        addMember(all, name, std::move(converted));
    }
    return all;
}

DocumentJson SwaggerConverter::pathItem(const DocumentValue &entry, const std::string &place)
{
    std::optional<DocumentValue> found;
    if (!m_problems.collect([&] { found = m_references.resolved(entry); }) || !found->json().is_object())
        return entry.json().is_object() ? DocumentJson::object() : entry.json();
    const DocumentValue item = *found;
    DocumentJson converted = DocumentJson::object();
    Inputs shared;
    if (const DocumentJson *list = listIn(item.json(), "parameters"))
        addMember(converted, "parameters",
                  parameters(item.child("parameters", *list), place + "/parameters", shared));
    for (const auto &[key, value] : item.members()) {
        std::optional<DocumentValue> described;
        if (isSwaggerMethod(key) && value.json().is_object())
            m_problems.collect([&, &value = value] { described = m_references.resolved(value); });
        if (described && described->json().is_object() && !referenceOf(described->json()))
            addMember(converted, key, operation(*described, place + pointerToken(key), shared));
        else if (key != "parameters" || !value.json().is_array())
            addMember(converted, key, copied(value));
    }
    return converted;
}

DocumentJson SwaggerConverter::operation(const DocumentValue &value, const std::string &place,
                                         const Inputs &shared)
{
    DocumentJson converted = DocumentJson::object();
    Inputs inputs;
    for (const auto &[key, member] : value.members()) {
        if (key == "consumes" || key == "produces" || key == "schemes" || key == "requestBody")
            continue;
        if (key == "parameters" && member.json().is_array())
            addMember(converted, key, parameters(member, place + "/parameters", inputs));
        else if (key == "responses" && member.json().is_object())
            addMember(converted, key,
                      responses(member, typesOf(value.json(), m_documents.root(), "produces"),
                                place + "/responses"));
        else
            addMember(converted, key, copied(member));
    }
    if (inputs.bodies.empty() && inputs.fields.empty())
        inputs = shared;
    if (!inputs.bodies.empty() || !inputs.fields.empty())
        addMember(converted, "requestBody", requestBody(value, place + "/requestBody", inputs));
    if (listIn(value.json(), "schemes") && !textIn(m_documents.root(), "host").empty())
        addMember(converted, "servers", serversOfSwagger(m_documents.root(), value.json()));
    return converted;
}

DocumentJson SwaggerConverter::parameters(const DocumentValue &list, const std::string &place, Inputs &inputs)
{
    DocumentJson all = DocumentJson::array();
    for (const DocumentValue &entry : list.items()) {
        const std::string here = place + "/" + std::to_string(all.size());
        std::optional<DocumentValue> found;
        try {
            found = m_references.resolved(entry);
        } catch (const DocumentProblem &) {
            all.push_back(entry.json()); // the reader says what is wrong with it
            note(here, entry);
            continue;
        }
        const std::string where = textIn(found->json(), "in");
        if (where == "body") {
            inputs.bodies.push_back(*found);
            continue;
        }
        if (where == "formData") {
            inputs.fields.push_back(*found);
            continue;
        }
        const std::string *reference = referenceOf(entry.json());
        if (reference && entry.file() == 0 && reference->rfind("#/parameters/", 0) == 0) {
            all.push_back(entry.json());
            note(here, entry);
        } else {
            all.push_back(parameterOfSwagger(copied(*found)));
            note(here, *found);
            if (!objectIn(found->json(), "schema"))
                note(here + "/schema", *found);
        }
    }
    return all;
}

DocumentJson SwaggerConverter::requestBody(const DocumentValue &operation, const std::string &place,
                                           const Inputs &inputs)
{
    DocumentJson body = DocumentJson::object();
    DocumentJson content = DocumentJson::object();
    const QStringList consumes = typesOf(operation.json(), m_documents.root(), "consumes");
    for (const DocumentValue &each : inputs.bodies) {
        for (const char *key : {"description", "required"}) {
            if (each.json().contains(key))
                body[key] = each.json()[key];
        }
        addBody(content, typesOr(consumes), each, place + "/content");
        if (typesOr(consumes) != consumes)
            addMember(body, assumedTypesKeyword, true);
        note(place, each);
        break; // there is at most one
    }
    if (!inputs.fields.empty()) {
        addForm(content, consumes, inputs.fields, place + "/content");
        const auto known = body.find("required");
        body["required"] = (known != body.end() && *known == true)
            || std::any_of(inputs.fields.begin(), inputs.fields.end(), [](const DocumentValue &field) {
                               const auto required = field.json().find("required");
                               return required != field.json().end() && *required == true;
                           });
    }
    addMember(body, "content", std::move(content));
    return body;
}

void SwaggerConverter::addBody(DocumentJson &content, const QStringList &types, const DocumentValue &body,
                               const std::string &place)
{
    for (const QString &type : types) {
        DocumentJson media = DocumentJson::object();
        const std::string here = place + pointerToken(type.toStdString());
        if (body.has("schema")) {
            addMember(media, "schema", copied(*body.field("schema")));
            note(here + "/schema", body, "/schema");
        }
        if (const DocumentJson *examples = objectIn(body.json(), "x-examples");
            examples && examples->contains(type.toStdString()))
            addMember(media, "example", (*examples)[type.toStdString()]);
        content[type.toStdString()] = std::move(media);
    }
}

void SwaggerConverter::addForm(DocumentJson &content, const QStringList &types,
                               const std::vector<DocumentValue> &fields, const std::string &place)
{
    QStringList forms = types;
    forms.removeIf([](const QString &type) { return !isMultipartForm(type) && !isUrlEncodedForm(type); });
    const bool hasFile = std::any_of(fields.begin(), fields.end(), [](const DocumentValue &field) {
        return textIn(field.json(), "type") == "file";
    });
    if (forms.isEmpty())
        forms.append(hasFile ? u"multipart/form-data"_s : u"application/x-www-form-urlencoded"_s);
    DocumentJson properties = DocumentJson::object();
    DocumentJson required = DocumentJson::array();
    DocumentJson encoding = DocumentJson::object();
    for (const DocumentValue &field : fields) {
        const std::string name = textIn(field.json(), "name");
        DocumentJson schema = schemaOfSwagger(copied(field));
        if (field.has("description"))
            schema["description"] = field.json()["description"];
        if (field.has("x-example"))
            schema["example"] = field.json()["x-example"];
        if (field.has("required") && field.json()["required"] == true)
            required.push_back(name);
        DocumentJson style = DocumentJson::object();
        addStyle(style, field.json());
        if (!style.empty())
            encoding[name] = std::move(style);
        properties[name] = std::move(schema);
        for (const QString &form : forms)
            note(place + pointerToken(form.toStdString()) + "/schema/properties" + pointerToken(name), field);
    }
    DocumentJson schema{{"type", "object"}, {"properties", std::move(properties)}};
    if (!required.empty())
        schema["required"] = std::move(required);
    for (const QString &form : forms) {
        content[form.toStdString()] = {{"schema", schema}};
        if (!encoding.empty())
            content[form.toStdString()]["encoding"] = encoding;
    }
}

DocumentJson SwaggerConverter::responses(const DocumentValue &all, const QStringList &types,
                                         const std::string &place)
{
    DocumentJson converted = DocumentJson::object();
    for (const auto &[status, entry] : all.members()) {
        const std::string *reference = referenceOf(entry.json());
        const bool isNamed = reference && entry.file() == 0 && reference->rfind("#/responses/", 0) == 0;
        if (isNamed) {
            addMember(converted, status, entry.json());
            continue;
        }
        try {
            addMember(converted, status,
                      response(m_references.resolved(entry), types, place + pointerToken(status)));
        } catch (const DocumentProblem &problem) {
            if (problem.isLimit)
                throw;
            addMember(converted, status, entry.json()); // the reader says what is wrong with it
        }
    }
    return converted;
}

DocumentJson SwaggerConverter::response(const DocumentValue &value, const QStringList &types,
                                        const std::string &place)
{
    if (!value.json().is_object())
        return value.json();
    DocumentJson converted = DocumentJson::object();
    for (const auto &[key, member] : value.members()) {
        if (key != "schema" && key != "examples" && key != "headers" && key != "content")
            addMember(converted, key, copied(member));
    }
    QStringList all = typesOr(types);
    if (types != all)
        addMember(converted, assumedTypesKeyword, true);
    const DocumentJson *examples = objectIn(value.json(), "examples");
    if (examples) {
        for (const auto &[type, example] : examples->items()) {
            const QString name = QString::fromStdString(type);
            if (name.contains(u'/') && !all.contains(name))
                all.append(name);
        }
    }
    if (!value.has("schema") && !examples)
        return converted;
    DocumentJson content = DocumentJson::object();
    for (const QString &type : std::as_const(all)) {
        DocumentJson media = DocumentJson::object();
        const std::string here = place + "/content" + pointerToken(type.toStdString());
        if (value.has("schema")) {
            addMember(media, "schema", copied(*value.field("schema")));
            note(here + "/schema", value, "/schema");
        }
        if (examples && examples->contains(type.toStdString()))
            addMember(media, "example", (*examples)[type.toStdString()]);
        content[type.toStdString()] = std::move(media);
    }
    addMember(converted, "content", std::move(content));
    return converted;
}

} // namespace patlas
