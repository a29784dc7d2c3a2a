// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/SchemaView.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int deepestParts = 8;
constexpr std::size_t maxSchemaParts = 64;

/// In OpenAPI 3.1 `type` may be a list; null beside another type does not change how a value is entered.
QString typeOfSchema(const DocumentValue &schema)
{
    const std::optional<DocumentValue> type = schema.field("type");
    if (!type || type->json().is_object())
        return {};
    if (!type->json().is_array())
        return type->json().is_null() ? QString() : type->asText();
    for (const DocumentValue &one : type->items()) {
        const QString name = plainText(one.json());
        if (name != "null"_L1)
            return name;
    }
    return {};
}

} // namespace

std::optional<DocumentValue> SchemaView::schemaOf(const DocumentValue &holder, const char *field)
{
    if (!holder.has(field))
        return std::nullopt;
    std::optional<DocumentValue> schema;
    m_problems.collect([&] { schema = m_references.resolved(*holder.field(field)); });
    return schema;
}

std::vector<DocumentValue> SchemaView::parts(const DocumentValue &schema)
{
    std::vector<DocumentValue> all;
    addParts(schema, all, 0);
    return all;
}

void SchemaView::addParts(const DocumentValue &schema, std::vector<DocumentValue> &all, int depth)
{
    std::optional<DocumentValue> target;
    if (depth > deepestParts || all.size() >= maxSchemaParts
        || !m_problems.collect([&] { target = m_references.resolved(schema); })
        || !target->json().is_object())
        return;
    const bool isKnown = std::any_of(all.begin(), all.end(), [&target](const DocumentValue &other) {
        return &other.json() == &target->json();
    });
    if (isKnown)
        return;
    all.push_back(*target);
    for (const char *keyword : {"allOf", "anyOf", "oneOf"}) {
        if (!target->has(keyword) || !target->field(keyword)->json().is_array())
            continue;
        for (const DocumentValue &part : target->field(keyword)->items())
            addParts(part, all, depth + 1);
    }
}

QString SchemaView::type(const DocumentValue &schema)
{
    for (const DocumentValue &part : parts(schema)) {
        const QString type = typeOfSchema(part);
        if (!type.isEmpty() && type != "null"_L1)
            return type;
        if (part.has("properties"))
            return u"object"_s;
        if (type.isEmpty() && part.has("items"))
            return u"array"_s;
    }
    return {};
}

QStringList SchemaView::values(const DocumentValue &schema)
{
    QStringList values;
    for (const DocumentValue &part : parts(schema)) {
        if (part.has("const"))
            values.append(plainText(part.field("const")->json()));
        m_problems.collect([&] {
            const std::optional<DocumentValue> list = part.list("enum");
            for (const DocumentValue &value : list ? list->items() : std::vector<DocumentValue>()) {
                if (!value.json().is_null())
                    values.append(plainText(value.json()));
            }
        });
    }
    values.removeDuplicates();
    return values;
}

std::vector<SchemaView::Property> SchemaView::properties(const DocumentValue &schema)
{
    std::vector<Property> result;
    QSet<QString> required;
    for (const DocumentValue &part : parts(schema)) {
        m_problems.collect([&] {
            // Of the members of Swagger 2 some say `required: true` of themselves, as parameters do.
            if (part.has("required") && part.field("required")->json().is_array()) {
                for (const QString &name : part.texts("required"))
                    required.insert(name);
            }
        });
        m_problems.collect([&] {
            const std::optional<DocumentValue> properties = part.object("properties");
            if (!properties)
                return;
            for (const auto &[name, entry] : properties->members()) {
                const bool isKnown =
                    std::any_of(result.begin(), result.end(),
                                [&name = name](const Property &other) { return other.name == name; });
                if (isKnown)
                    continue;
                m_problems.collect([&, &name = name, &entry = entry] {
                    result.push_back({name, m_references.resolved(entry), false});
                });
            }
        });
    }
    for (Property &property : result)
        property.required = required.contains(QString::fromStdString(property.name));
    return result;
}

std::optional<DocumentValue> SchemaView::firstExample(const DocumentValue &examples)
{
    if (examples.json().empty() || !examples.json().is_structured())
        return std::nullopt;
    if (examples.json().is_array()) // of a schema, or written as if it were one
        return DocumentValue(examples.json().front(), examples.pointer() + "/0", examples.file());
    const auto &first = examples.json().begin();
    std::optional<DocumentValue> example;
    m_problems.collect([&] {
        const DocumentValue entry = m_references.resolved(examples.child(first.key(), first.value()));
        entry.mustBeObject();
        example = entry.has("dataValue") ? entry.field("dataValue") : entry.field("value");
    });
    return example;
}

std::optional<DocumentValue> SchemaView::exampleOf(const DocumentValue &holder)
{
    if (std::optional<DocumentValue> example = holder.field("example"))
        return example;
    if (holder.has("examples")) {
        if (std::optional<DocumentValue> example = firstExample(*holder.field("examples")))
            return example;
    }
    const std::optional<DocumentValue> schema = schemaOf(holder);
    if (!schema || !schema->json().is_object())
        return std::nullopt;
    if (std::optional<DocumentValue> example = schema->field("example"))
        return example;
    if (schema->has("examples") && schema->field("examples")->json().is_array()) {
        if (std::optional<DocumentValue> example = firstExample(*schema->field("examples")))
            return example;
    }
    return schema->field("default");
}

} // namespace patlas
