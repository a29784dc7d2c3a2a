// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/SchemaRule.h"

#include "core/openapi/EcmaPattern.h"
#include "core/openapi/JsonTape.h"
#include "core/openapi/SchemaKeywords.h"
#include "core/openapi/SchemaShape.h"
#include "core/openapi/SchemaWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int deepestRule = 200;
constexpr qsizetype longestValueWords = 120;

QString ruleText(const DocumentJson &value)
{
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString();
}

std::string dumpedValue(const DocumentJson &value)
{
    return value.dump(-1, ' ', false, DocumentJson::error_handler_t::replace);
}

bool isTrueMember(const DocumentJson &schema, std::string_view keyword)
{
    const DocumentJson *value = memberOfSchema(schema, keyword);
    return value && value->is_boolean() && value->get<bool>();
}

std::vector<std::string> textsAt(const DocumentJson *list)
{
    std::vector<std::string> texts;
    if (list && list->is_array()) {
        for (const DocumentJson &each : *list) {
            if (each.is_string())
                texts.push_back(each.get<std::string>());
        }
    }
    return texts;
}

/// 2.0 is a count, too.
std::optional<quint64> countOf(const DocumentJson &schema, std::string_view keyword)
{
    const DocumentJson *value = memberOfSchema(schema, keyword);
    if (!value || !value->is_number())
        return std::nullopt;
    if (value->is_number_unsigned())
        return value->get<quint64>();
    const auto number = value->get<double>();
    return number >= 0 && number < 1e15 && number == double(quint64(number)) ? std::optional(quint64(number))
                                                                             : std::nullopt;
}

std::optional<SchemaRule::Limit> limitOf(const DocumentJson &schema, std::string_view keyword)
{
    const DocumentJson *value = memberOfSchema(schema, keyword);
    if (!value || !value->is_number())
        return std::nullopt;
    const std::string text = dumpedValue(*value);
    const ExactNumber number = ExactNumber::of(text);
    return SchemaRule::Limit{number, QString::fromStdString(text),
                             value->is_number_float() && number.mayBeRounded()};
}

bool holdsRoundedNumber(const DocumentJson &value)
{
    if (value.is_number_float())
        return ExactNumber::of(dumpedValue(value)).mayBeRounded();
    return value.is_structured() && std::any_of(value.begin(), value.end(), holdsRoundedNumber);
}

void addValue(SchemaRule::Values &values, const DocumentJson &value)
{
    const std::string text = dumpedValue(value);
    const JsonTape tape = JsonTape::read(QByteArrayView(text.data(), qsizetype(text.size())));
    if (tape.fault() == JsonTape::Fault::None)
        values.canonical.insert(tape.canonical(0));
    else
        values.isRounded = true;
    values.isRounded = values.isRounded || holdsRoundedNumber(value);
    if (values.words.size() < longestValueWords) {
        if (!values.words.isEmpty())
            values.words += u", "_s;
        values.words = shortText(values.words + QString::fromStdString(text), longestValueWords);
    }
}

} // namespace

class SchemaRuleReader {
public:
    explicit SchemaRuleReader(SchemaRules &rules)
        : m_rules(rules.m_rules)
    {
    }

    const SchemaRule *read(const DocumentJson &schema, int depth)
    {
        SchemaRule &rule = m_rules.emplace_back();
        rule.isFalse = schema.is_boolean() && !schema.get<bool>();
        rule.isTrue = schema.is_boolean() && schema.get<bool>();
        rule.isUnknown = (!schema.is_object() && !rule.isFalse) || depth > deepestRule
            || memberOfSchema(schema, schemaCutKeyword) || memberOfSchema(schema, "$ref")
            || memberOfSchema(schema, "$dynamicRef") || memberOfSchema(schema, "$recursiveRef");
        if (!schema.is_object() || depth > deepestRule)
            return &rule;
        if (const DocumentJson *name = memberOfSchema(schema, schemaNameKeyword))
            rule.name = ruleText(*name);
        rule.isReadOnly = isTrueMember(schema, "readOnly");
        rule.isWriteOnly = isTrueMember(schema, "writeOnly");
        readTypes(rule, schema);
        readValues(rule, schema);
        readNumbers(rule, schema);
        readObject(rule, schema, depth);
        readArray(rule, schema, depth);
        readCombined(rule, schema, depth);
        return &rule;
    }

private:
    const SchemaRule *ruleAt(const DocumentJson &schema, std::string_view keyword, int depth)
    {
        const DocumentJson *value = memberOfSchema(schema, keyword);
        return value && (value->is_object() || value->is_boolean()) ? read(*value, depth + 1) : nullptr;
    }

    SchemaRule::Rules rulesAt(const DocumentJson &schema, std::string_view keyword, int depth)
    {
        SchemaRule::Rules rules;
        if (const DocumentJson *list = memberOfSchema(schema, keyword); list && list->is_array()) {
            for (const DocumentJson &each : *list)
                rules.push_back(read(each, depth + 1));
        }
        return rules;
    }

    static void readTypes(SchemaRule &rule, const DocumentJson &schema)
    {
        rule.isNullable = isTrueMember(schema, "nullable") || isTrueMember(schema, "x-nullable");
        const DocumentJson *type = memberOfSchema(schema, "type");
        std::vector<std::string> names = textsAt(type);
        if (type && type->is_string())
            names.push_back(type->get<std::string>());
        static constexpr std::pair<std::string_view, SchemaRule::Type> known[] = {
            {"null", SchemaRule::Null},       {"boolean", SchemaRule::Boolean},
            {"integer", SchemaRule::Integer}, {"number", SchemaRule::Number},
            {"string", SchemaRule::String},   {"array", SchemaRule::Array},
            {"object", SchemaRule::Object},
        };
        for (const std::string &name : names) {
            const auto found = std::find_if(std::begin(known), std::end(known),
                                            [&name](const auto &each) { return each.first == name; });
            if (found == std::end(known)) { // of no dialect: nothing is known of the type
                rule.types = 0;
                rule.isUnknown = true;
                return;
            }
            rule.types |= found->second;
            rule.typeNames.append(QString::fromStdString(name));
        }
        if (rule.isNullable && rule.types != 0)
            rule.types |= SchemaRule::Null;
    }

    static void readValues(SchemaRule &rule, const DocumentJson &schema)
    {
        if (const DocumentJson *list = memberOfSchema(schema, "enum"); list && list->is_array()) {
            rule.values = SchemaRule::Values{};
            for (const DocumentJson &each : *list)
                addValue(*rule.values, each);
        }
        if (const DocumentJson *value = memberOfSchema(schema, "const")) {
            rule.constant = SchemaRule::Values{};
            addValue(*rule.constant, *value);
        }
    }

    static void readNumbers(SchemaRule &rule, const DocumentJson &schema)
    {
        rule.minimum = limitOf(schema, "minimum");
        rule.maximum = limitOf(schema, "maximum");
        rule.above = limitOf(schema, "exclusiveMinimum");
        rule.below = limitOf(schema, "exclusiveMaximum");
        if (isTrueMember(schema, "exclusiveMinimum"))
            rule.above = std::exchange(rule.minimum, std::nullopt);
        if (isTrueMember(schema, "exclusiveMaximum"))
            rule.below = std::exchange(rule.maximum, std::nullopt);
        rule.multipleOf = limitOf(schema, "multipleOf");
        rule.minLength = countOf(schema, "minLength");
        rule.maxLength = countOf(schema, "maxLength");
        if (const DocumentJson *pattern = memberOfSchema(schema, "pattern");
            pattern && pattern->is_string()) {
            rule.patternText = ruleText(*pattern);
            rule.pattern = ecmaPattern(rule.patternText);
            rule.isUnknown = rule.isUnknown || !rule.pattern;
        }
    }

    void readObject(SchemaRule &rule, const DocumentJson &schema, int depth)
    {
        rule.required = textsAt(memberOfSchema(schema, "required"));
        if (const DocumentJson *all = memberOfSchema(schema, "properties"); all && all->is_object()) {
            for (const auto &[name, value] : all->get_ref<const DocumentJson::object_t &>())
                rule.properties.emplace(name, read(value, depth + 1));
        }
        if (const DocumentJson *all = memberOfSchema(schema, "patternProperties"); all && all->is_object()) {
            for (const auto &[name, value] : all->get_ref<const DocumentJson::object_t &>()) {
                if (std::optional<QRegularExpression> pattern = ecmaPattern(QString::fromStdString(name)))
                    rule.patterns.push_back({std::move(*pattern), read(value, depth + 1)});
                else
                    rule.hasUnreadPattern = true;
            }
        }
        rule.others = ruleAt(schema, "additionalProperties", depth);
        rule.unevaluatedMembers = ruleAt(schema, "unevaluatedProperties", depth);
        rule.memberNames = ruleAt(schema, "propertyNames", depth);
        rule.minMembers = countOf(schema, "minProperties");
        rule.maxMembers = countOf(schema, "maxProperties");
        if (const DocumentJson *all = memberOfSchema(schema, "dependentRequired"); all && all->is_object()) {
            for (const auto &[name, value] : all->get_ref<const DocumentJson::object_t &>())
                rule.dependentRequired.emplace_back(name, textsAt(&value));
        }
        if (const DocumentJson *all = memberOfSchema(schema, "dependentSchemas"); all && all->is_object()) {
            for (const auto &[name, value] : all->get_ref<const DocumentJson::object_t &>())
                rule.dependentRules.emplace_back(name, read(value, depth + 1));
        }
    }

    void readArray(SchemaRule &rule, const DocumentJson &schema, int depth)
    {
        rule.prefixItems = rulesAt(schema, "prefixItems", depth);
        rule.items = ruleAt(schema, "items", depth);
        if (const DocumentJson *items = memberOfSchema(schema, "items"); items && items->is_array()) {
            rule.prefixItems = rulesAt(schema, "items", depth);
            rule.items = ruleAt(schema, "additionalItems", depth);
        }
        rule.contains = ruleAt(schema, "contains", depth);
        rule.minContains = countOf(schema, "minContains");
        rule.maxContains = countOf(schema, "maxContains");
        rule.minItems = countOf(schema, "minItems");
        rule.maxItems = countOf(schema, "maxItems");
        rule.hasUniqueItems = isTrueMember(schema, "uniqueItems");
        // Which items other keywords have looked at is not followed: nothing is claimed.
        rule.isUnknown = rule.isUnknown || memberOfSchema(schema, "unevaluatedItems");
    }

    void readCombined(SchemaRule &rule, const DocumentJson &schema, int depth)
    {
        rule.allOf = rulesAt(schema, "allOf", depth);
        rule.anyOf = rulesAt(schema, "anyOf", depth);
        rule.oneOf = rulesAt(schema, "oneOf", depth);
        rule.excluded = ruleAt(schema, "not", depth);
        rule.condition = ruleAt(schema, "if", depth);
        rule.then = ruleAt(schema, "then", depth);
        rule.otherwise = ruleAt(schema, "else", depth);
        const DocumentJson *discriminator = memberOfSchema(schema, "discriminator");
        const DocumentJson *field = discriminator ? memberOfSchema(*discriminator, "propertyName") : nullptr;
        if (!field || !field->is_string())
            return;
        rule.discriminator = field->get<std::string>();
        const DocumentJson *mapping = memberOfSchema(*discriminator, "mapping");
        if (!mapping || !mapping->is_object())
            return;
        for (const auto &[value, target] : mapping->get_ref<const DocumentJson::object_t &>())
            rule.mapping.emplace_back(value, ruleText(target).section(u'/', -1));
    }

    std::deque<SchemaRule> &m_rules;
};

std::optional<SchemaRules> SchemaRules::of(const QByteArray &schema)
{
    const DocumentJson read = DocumentJson::parse(schema.begin(), schema.end(), nullptr, false);
    if (read.is_discarded() || (!read.is_object() && !read.is_boolean()))
        return std::nullopt;
    SchemaRules rules;
    SchemaRuleReader(rules).read(read, 0);
    return std::optional<SchemaRules>(std::move(rules));
}

} // namespace patlas
