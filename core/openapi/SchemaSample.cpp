// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/SchemaSample.h"

#include "core/openapi/DocumentBuilder.h"
#include "core/openapi/SchemaKeywords.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace patlas {

namespace {

constexpr int deepestSample = 32;
constexpr int maxSampleValues = 1'000;
constexpr std::size_t longestSampleText = 64;

using Sample = std::optional<DocumentJson>; ///< nothing: the schema does not say what fits

const DocumentJson *keywordOf(const DocumentJson &schema, const char *name)
{
    const auto found = schema.find(name);
    return found == schema.end() ? nullptr : &*found;
}

bool isSet(const DocumentJson &schema, const char *name)
{
    const DocumentJson *flag = keywordOf(schema, name);
    return flag && flag->is_boolean() && flag->get<bool>();
}

std::optional<double> numberOf(const DocumentJson &schema, const char *name)
{
    const DocumentJson *number = keywordOf(schema, name);
    return number && number->is_number() ? std::optional(number->get<double>()) : std::nullopt;
}

std::string textOf(const DocumentJson &schema, const char *name)
{
    const DocumentJson *text = keywordOf(schema, name);
    return text && text->is_string() ? text->get<std::string>() : std::string();
}

/// What the description itself gives as a value.
Sample givenValue(const DocumentJson &schema)
{
    for (const char *name : {"example", "default", "const"}) {
        if (const DocumentJson *value = keywordOf(schema, name); value && !value->is_null())
            return *value;
    }
    for (const char *name : {"examples", "enum"}) {
        const DocumentJson *values = keywordOf(schema, name);
        if (!values || !values->is_array())
            continue;
        for (const DocumentJson &value : *values) {
            if (!value.is_null())
                return value;
        }
    }
    return {};
}

/// Null beside another type is not what a sample is made of.
std::string typeOf(const DocumentJson &schema)
{
    const DocumentJson *type = keywordOf(schema, "type");
    if (type && type->is_string())
        return type->get<std::string>();
    if (type && type->is_array()) {
        for (const DocumentJson &one : *type) {
            if (one.is_string() && one != "null")
                return one.get<std::string>();
        }
    }
    if (keywordOf(schema, "properties"))
        return "object";
    return keywordOf(schema, "items") ? "array" : "";
}

bool isNull(const DocumentJson &schema)
{
    return schema.is_object() && textOf(schema, "type") == "null";
}

std::string sampleText(const DocumentJson &schema)
{
    struct Format {
        const char *name;
        const char *sample;
    };
    // Addresses and names that are nobody's (RFC 2606, RFC 5737, RFC 3849).
    static constexpr Format formats[] = {
        {"date-time", "2026-01-31T12:00:00Z"},
        {"date", "2026-01-31"},
        {"time", "12:00:00Z"},
        {"duration", "P1D"},
        {"email", "name@example.com"},
        {"idn-email", "name@example.com"},
        {"hostname", "example.com"},
        {"ipv4", "192.0.2.1"},
        {"ipv6", "2001:db8::1"},
        {"uri", "https://example.com/"},
        {"url", "https://example.com/"},
        {"iri", "https://example.com/"},
        {"uri-reference", "/"},
        {"uuid", "00000000-0000-4000-8000-000000000000"},
    };
    const std::string format = textOf(schema, "format");
    for (const Format &each : formats) {
        if (format == each.name)
            return each.sample;
    }
    // An empty text: a word in its place would be sent by mistake.
    const auto length = std::size_t(std::clamp(numberOf(schema, "minLength").value_or(0), 0.0, 1e6));
    return std::string(std::min(length, longestSampleText), 'x');
}

double sampleNumber(const DocumentJson &schema)
{
    double value = 0;
    if (const auto least = numberOf(schema, "minimum"))
        value = std::max(value, *least);
    if (const auto below = numberOf(schema, "exclusiveMinimum"); below && value <= *below)
        value = std::floor(*below) + 1;
    if (const auto most = numberOf(schema, "maximum"))
        value = std::min(value, *most);
    if (const auto above = numberOf(schema, "exclusiveMaximum"); above && value >= *above)
        value = std::ceil(*above) - 1;
    if (const auto step = numberOf(schema, "multipleOf"); step && *step > 0)
        value = std::ceil(value / *step) * *step;
    return value;
}

class SampleMaker {
public:
    explicit SampleMaker(SampleMembers members)
        : m_members(members)
    {
    }

    Sample valueOf(const DocumentJson &schema, int depth = 0)
    {
        if (!schema.is_object() || depth > deepestSample || ++m_values > maxSampleValues)
            return {};
        if (Sample given = givenValue(schema))
            return given;
        Sample own = ownValue(schema, depth);
        for (const char *name : {"oneOf", "anyOf"})
            join(own, firstOf(schema, name, depth));
        if (const DocumentJson *all = keywordOf(schema, "allOf"); all && all->is_array()) {
            for (const DocumentJson &part : *all)
                join(own, valueOf(part, depth + 1));
        }
        return own;
    }

private:
    Sample ownValue(const DocumentJson &schema, int depth)
    {
        const std::string type = typeOf(schema);
        if (type == "object")
            return objectOf(schema, depth);
        if (type == "array")
            return arrayOf(schema, depth);
        if (type == "string")
            return DocumentJson(sampleText(schema));
        if (type == "integer")
            return DocumentJson(std::int64_t(std::clamp(sampleNumber(schema), -9e15, 9e15)));
        if (type == "number") {
            const double value = sampleNumber(schema);
            const bool isWhole = std::abs(value) < 9e15 && value == std::floor(value);
            return isWhole ? DocumentJson(std::int64_t(value)) : DocumentJson(value);
        }
        if (type == "boolean")
            return DocumentJson(false);
        return {};
    }

    DocumentJson objectOf(const DocumentJson &schema, int depth)
    {
        DocumentJson object = DocumentJson::object();
        const DocumentJson *properties = keywordOf(schema, "properties");
        if (!properties || !properties->is_object())
            return object;
        for (const auto &[name, property] : properties->items()) {
            const bool isNeeded = isRequired(schema, name);
            if ((!isNeeded && m_members == SampleMembers::Required)
                || (property.is_object() && isSet(property, "readOnly")))
                continue;
            // A member that refers back to what it is in has no schema any more: it is left out.
            if (Sample value = valueOf(property, depth + 1))
                object[name] = std::move(*value);
            else if (isNeeded)
                object[name] = nullptr;
        }
        return object;
    }

    DocumentJson arrayOf(const DocumentJson &schema, int depth)
    {
        DocumentJson array = DocumentJson::array();
        const DocumentJson *items = keywordOf(schema, "items");
        const double least = numberOf(schema, "minItems").value_or(0);
        if (!items || (m_members == SampleMembers::Required && least < 1))
            return array;
        if (Sample item = valueOf(*items, depth + 1))
            array.push_back(std::move(*item));
        return array;
    }

    /// The first alternative that is not null.
    Sample firstOf(const DocumentJson &schema, const char *name, int depth)
    {
        const DocumentJson *alternatives = keywordOf(schema, name);
        if (!alternatives || !alternatives->is_array())
            return {};
        std::size_t place = 0;
        while (place < alternatives->size() && isNull((*alternatives)[place]))
            ++place;
        if (place == alternatives->size())
            return {};
        Sample value = valueOf((*alternatives)[place], depth + 1);
        nameKind(value, schema, (*alternatives)[place]);
        return value;
    }

    /// The member that the discriminator names says which of the alternatives it is.
    static void nameKind(Sample &value, const DocumentJson &schema, const DocumentJson &alternative)
    {
        const DocumentJson *discriminator = keywordOf(schema, "discriminator");
        const std::string name = alternative.is_object() ? textOf(alternative, schemaNameKeyword.data()) : "";
        if (!value || !value->is_object() || !discriminator || !discriminator->is_object() || name.empty())
            return;
        const std::string member = textOf(*discriminator, "propertyName");
        const auto known = value->find(member);
        const bool isOpen = known == value->end() || known->is_null()
            || (known->is_string() && known->get_ref<const std::string &>().empty());
        if (member.empty() || !isOpen)
            return;
        std::string kind = name;
        const DocumentJson *mapping = keywordOf(*discriminator, "mapping");
        if (mapping && mapping->is_object()) {
            for (const auto &[word, target] : mapping->items()) {
                const std::string to = target.is_string() ? target.get<std::string>() : std::string();
                if (to == name || (to.size() > name.size() && to.ends_with('/' + name)))
                    kind = word;
            }
        }
        (*value)[member] = kind;
    }

    static bool isRequired(const DocumentJson &schema, const std::string &name)
    {
        const DocumentJson *required = keywordOf(schema, "required");
        return required && required->is_array()
            && std::find(required->begin(), required->end(), name) != required->end();
    }

    /// Members of both; otherwise whichever says anything.
    static void join(Sample &one, Sample other)
    {
        if (!other)
            return;
        if (!one)
            one = std::move(other);
        else if (one->is_object() && other->is_object()) {
            for (auto &[name, value] : other->items()) {
                if (!one->contains(name))
                    (*one)[name] = std::move(value);
            }
        }
    }

    SampleMembers m_members;
    int m_values = 0;
};

} // namespace

QByteArray sampleOf(const QByteArray &schema, SampleMembers members)
{
    const DocumentJson read = DocumentJson::parse(schema.begin(), schema.end(), nullptr, false);
    if (read.is_discarded())
        return {};
    const Sample sample = SampleMaker(members).valueOf(read);
    return sample
        ? QByteArray::fromStdString(sample->dump(2, ' ', false, DocumentJson::error_handler_t::replace))
        : QByteArray();
}

} // namespace patlas
