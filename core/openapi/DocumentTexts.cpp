// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/DocumentTexts.h"

#include "core/openapi/DocumentParser.h"
#include "core/openapi/DocumentProblem.h"
#include "core/openapi/SchemaKeywords.h"

#include <algorithm>
#include <string_view>

namespace patlas {

namespace {

constexpr int maxSchemaValues = 2'000;
constexpr std::size_t deepestSchema = 64;
constexpr std::size_t maxIndentedBytes = 64 * 1024;
constexpr std::size_t maxBytes = 32 * 1024 * 1024;

/// The number of values in `data`, counted up to the limit.
int valuesIn(const DocumentJson &data, int limit)
{
    int values = 1;
    if (data.is_structured()) {
        for (const DocumentJson &value : data) {
            if (values > limit)
                break;
            values += valuesIn(value, limit - values);
        }
    }
    return values;
}

/// Whether the budget could hold the members; the budget is not changed.
bool fits(const DocumentJson &container, int budget)
{
    return budget > 0 && container.size() <= static_cast<std::size_t>(budget);
}

std::string dumped(const DocumentJson &value, int indent)
{
    return value.dump(indent, ' ', false, DocumentJson::error_handler_t::replace);
}

/// Where the root document names its schemas. Two files can have schemas of one name, so that in others
/// nothing is a name.
std::string_view schemaName(const std::string *pointer, int file)
{
    if (!pointer || file != 0)
        return {};
    for (const std::string_view place : {"/components/schemas/", "/definitions/"}) {
        if (pointer->compare(0, place.size(), place) == 0) {
            const std::string_view name = std::string_view(*pointer).substr(place.size());
            return name.find_first_of("/~") == std::string_view::npos ? name : std::string_view();
        }
    }
    return {};
}

void writeOwnKeyword(std::string &text, char separator, std::string_view keyword, const std::string &value)
{
    text += separator;
    text += '"';
    text += keyword;
    text += "\":";
    text += value;
}

} // namespace

QByteArray DocumentTexts::example(const DocumentJson &value)
{
    if (const auto known = m_texts.find(&value); known != m_texts.end())
        return known->second;
    if (m_bytes > maxBytes)
        return {};
    std::string text = dumped(value, -1);
    if (text.size() <= maxIndentedBytes)
        text = dumped(value, 2);
    return keep(&value, text);
}

QByteArray DocumentTexts::schema(const DocumentValue &schema)
{
    // What stands beside a reference belongs to this use of the target only.
    const bool isOwn = m_dialect == Dialect::OpenApi31 && schema.json().size() > 1;
    const DocumentValue target = isOwn ? schema : m_references.resolved(schema);
    if (const auto known = m_texts.find(&target.json()); known != m_texts.end())
        return known->second;
    if (m_bytes > maxBytes)
        return {};
    Writing writing{{}, maxSchemaValues, {}};
    writeSchema({target.json(), target.file(), nullptr, {}, &target.pointer()}, writing);
    return keep(&target.json(), writing.text);
}

QByteArray DocumentTexts::keep(const DocumentJson *value, const std::string &text)
{
    m_bytes += text.size();
    return m_texts[value] = m_bytes > maxBytes ? QByteArray() : QByteArray::fromStdString(text);
}

std::string DocumentTexts::pointerOf(const Step &step)
{
    if (step.pointer)
        return *step.pointer;
    return (step.around ? pointerOf(*step.around) : std::string()) + pointerToken(std::string(step.token));
}

void DocumentTexts::writeSchema(const Step &step, Writing &writing)
{
    if (step.json.is_boolean()) {
        writing.text += step.json.get<bool>() ? "true" : "false";
        return;
    }
    const std::size_t before = writing.text.size();
    const std::size_t open = writing.open.size();
    const bool isRead = m_problems.collect([&] {
        if (!referenceOf(step.json)) {
            if (!step.json.is_object())
                DocumentValue(step.json, pointerOf(step), step.file)
                    .refuse(ReaderWords::tr("a part of the schema is neither an object nor true or false"));
            writeObject(step, nullptr, writing);
            return;
        }
        const DocumentValue target =
            m_references.resolved(DocumentValue(step.json, pointerOf(step), step.file));
        const Step next{target.json(), target.file(), nullptr, {}, &target.pointer()};
        const bool hasMore = m_dialect == Dialect::OpenApi31 && step.json.size() > 1;
        if (hasMore && target.json().is_object())
            writeBeside(step, step.json, next, writing);
        else if (referenceOf(target.json()) || !target.json().is_object())
            writeSchema(next, writing);
        else
            writeObject(next, nullptr, writing);
    });
    if (!isRead) {
        writing.text.resize(before);
        writing.open.resize(open);
        writing.text += "true";
    }
}

void DocumentTexts::writeCut(const Step &step, Writing &writing)
{
    char separator = '{';
    if (const std::string_view name = schemaName(step.pointer, step.file); !name.empty()) {
        writeOwnKeyword(writing.text, separator, schemaNameKeyword, dumped(name, -1));
        separator = ',';
    }
    writeOwnKeyword(writing.text, separator, schemaCutKeyword, "true");
    writing.text += '}';
}

/// `beside`: annotations that replace those of the schema.
void DocumentTexts::writeObject(const Step &step, const DocumentJson *beside, Writing &writing)
{
    const DocumentJson &target = step.json;
    const bool repeats = std::find(writing.open.begin(), writing.open.end(), &target) != writing.open.end();
    if (repeats || writing.open.size() >= deepestSchema || --writing.budget < 0
        || !fits(target, writing.budget)) {
        writeCut(step, writing);
        return;
    }
    writing.open.push_back(&target);
    const ModernSchema modern = m_dialect == Dialect::OpenApi31 ? ModernSchema() : modernSchema(target);
    if (modern.isOrNull)
        writing.text += R"({"anyOf":[{"type":"null"},)";
    char separator = '{';
    bool isCut = false;
    if (const std::string_view own = schemaName(step.pointer, step.file); !own.empty()) {
        writeOwnKeyword(writing.text, separator, schemaNameKeyword, dumped(own, -1));
        separator = ',';
    }
    for (const auto &[name, value] : target.get_ref<const DocumentJson::object_t &>()) {
        if ((beside && beside->contains(name)) || isOwnKeyword(name))
            continue;
        if (const DocumentJson *instead = modern.find(name)) {
            if (instead->is_discarded())
                continue;
            writing.text += separator + dumped(name, -1) + ':' + dumped(*instead, -1);
            separator = ',';
            continue;
        }
        // A keyword that exceeds the budget is left out, which makes the schema looser but not wrong.
        if (writeMember(step, name, value, separator, writing))
            separator = ',';
        else
            isCut = true;
    }
    if (isCut) {
        writeOwnKeyword(writing.text, separator, schemaCutKeyword, "true");
        separator = ',';
    }
    if (modern.find("format") && !target.contains("format")) {
        writing.text += separator;
        writing.text += R"("format":"binary")";
        separator = ',';
    }
    for (auto own = beside ? beside->begin() : DocumentJson::const_iterator(); beside && own != beside->end();
         ++own) {
        if (own.key() != "$ref" && !isOwnKeyword(own.key())
            && writeMember(step, own.key(), own.value(), separator, writing))
            separator = ',';
    }
    writing.text += separator == '{' ? "{}" : "}";
    if (modern.isOrNull)
        writing.text += "]}";
    writing.open.pop_back();
}

bool DocumentTexts::writeMember(const Step &step, const std::string &name, const DocumentJson &value,
                                char separator, Writing &writing)
{
    const SchemaHolds holds = schemaHolds(name);
    if (holds == SchemaHolds::Data) {
        const Keyword &keyword = plainKeyword(name, value);
        if (keyword.values > writing.budget)
            return false;
        writing.budget -= keyword.values;
        writing.text += separator;
        writing.text += keyword.text;
        return true;
    }
    if (!fits(value, writing.budget))
        return false;
    writing.text += separator + dumped(name, -1) + ':';
    writeSchemas({value, step.file, &step, name, nullptr}, holds == SchemaHolds::Names, writing);
    return true;
}

/// In OpenAPI 3.1 what stands beside `$ref` counts, too.
void DocumentTexts::writeBeside(const Step &step, const DocumentJson &beside, const Step &target,
                                Writing &writing)
{
    const auto &members = beside.get_ref<const DocumentJson::object_t &>();
    const bool onlyAnnotates = std::all_of(members.begin(), members.end(), [](const auto &member) {
        return member.first == "$ref" || isAnnotation(member.first);
    });
    if (onlyAnnotates) {
        writeObject(target, &beside, writing);
        return;
    }
    if (writing.open.size() >= deepestSchema || --writing.budget < 0) {
        writeCut(target, writing);
        return;
    }
    // An object around them: members of both may have the same names.
    writing.text += R"({"allOf":[)";
    writeObject(target, nullptr, writing);
    char separator = '{';
    writing.text += ',';
    writing.open.push_back(&beside);
    for (const auto &[name, value] : members) {
        if (name != "$ref" && !isOwnKeyword(name) && writeMember(step, name, value, separator, writing))
            separator = ',';
    }
    writing.text += separator == '{' ? "{}]}" : "}]}";
    writing.open.pop_back();
}

void DocumentTexts::writeSchemas(const Step &keyword, bool named, Writing &writing)
{
    const DocumentJson &json = keyword.json;
    if (json.is_array()) { // `items` could also be a list before OpenAPI 3.1
        writing.text += '[';
        std::size_t index = 0;
        for (const DocumentJson &item : json) {
            const std::string token = std::to_string(index++);
            writeSchema({item, keyword.file, &keyword, token, nullptr}, writing);
            writing.text += ',';
        }
        if (!json.empty())
            writing.text.pop_back();
        writing.text += ']';
    } else if (named && json.is_object()) {
        writing.text += '{';
        for (const auto &[property, value] : json.get_ref<const DocumentJson::object_t &>()) {
            writing.text += dumped(property, -1) + ':';
            writeSchema({value, keyword.file, &keyword, property, nullptr}, writing);
            writing.text += ',';
        }
        if (!json.empty())
            writing.text.pop_back();
        writing.text += '}';
    } else {
        writeSchema(keyword, writing);
    }
}

const DocumentTexts::Keyword &DocumentTexts::plainKeyword(const std::string &name, const DocumentJson &value)
{
    const auto [known, isNew] = m_keywords.try_emplace(&value);
    if (isNew) {
        known->second.values = valuesIn(value, maxSchemaValues);
        if (known->second.values <= maxSchemaValues)
            known->second.text = dumped(name, -1) + ':' + dumped(value, -1);
    }
    return known->second;
}

} // namespace patlas
