// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/BodySchema.h"

#include "core/base/VisibleText.h"
#include "core/openapi/SchemaWords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct BodySchemaText {
    Q_DECLARE_TR_FUNCTIONS(BodySchema)
};

constexpr qsizetype maxBodySchema = 1'000'000; // bytes; it is read on the GUI thread
constexpr std::size_t maxSchemasAtPlace = 32;
constexpr int maxBodyValues = 100;
constexpr qsizetype longestBodyValue = 200;
constexpr int deepestChoice = 4;

/// The schema and those that it lets choose from.
void addChoices(const DocumentJson *schema, int depth, std::vector<const DocumentJson *> &all)
{
    if (!schema || all.size() >= maxSchemasAtPlace || depth > deepestChoice)
        return;
    all.push_back(schema);
    for (const DocumentJson *choice : SchemaShape(*schema).choices)
        addChoices(choice, depth + 1, all);
}

QString inWords(const SchemaShape &shape)
{
    QString words;
    for (const TypeWord &word : typeInWords(shape))
        words += word.text;
    return words;
}

bool isTrueIn(const SchemaShape &shape, std::string_view keyword)
{
    const DocumentJson *value = shape.find(keyword);
    return value && value->is_boolean() && value->get<bool>();
}

void addValue(QStringList &values, const DocumentJson &value)
{
    const QString text =
        QString::fromStdString(value.dump(-1, ' ', false, DocumentJson::error_handler_t::replace));
    if (text.size() <= longestBodyValue && values.size() < maxBodyValues && withMarks(text) == text
        && !values.contains(text))
        values.append(text);
}

} // namespace

void BodySchema::set(const QByteArray &schema)
{
    if (schema == m_text)
        return;
    m_text = schema;
    m_schema = schema.isEmpty() || schema.size() > maxBodySchema
        ? DocumentJson()
        : DocumentJson::parse(schema.begin(), schema.end(), nullptr, false);
}

BodySchema::Schemas BodySchema::find(const QStringList &path) const
{
    Schemas here;
    if (isEmpty())
        return here;
    addChoices(&m_schema, 0, here);
    for (const QString &part : path) {
        Schemas next;
        const std::string name = part.toStdString();
        for (const DocumentJson *schema : here) {
            const SchemaShape shape(*schema);
            if (part == "*"_L1) {
                addChoices(shape.find("items"), 0, next);
                continue;
            }
            const std::vector<SchemaShape::Property> properties = shape.properties();
            const auto own = std::find_if(
                properties.begin(), properties.end(),
                [&name](const SchemaShape::Property &property) { return property.name == name; });
            addChoices(own == properties.end() ? shape.otherProperties() : own->schema, 0, next);
        }
        here = std::move(next);
    }
    return here;
}

const DocumentJson *BodySchema::at(const QStringList &path) const
{
    const Schemas all = find(path);
    return all.empty() ? nullptr : all.front();
}

std::vector<BodySchema::Member> BodySchema::members(const QStringList &path) const
{
    std::vector<Member> members;
    for (const DocumentJson *schema : find(path)) {
        const SchemaShape shape(*schema);
        for (const SchemaShape::Property &property : shape.properties()) {
            QString name = QString::fromUtf8(property.name.data(), qsizetype(property.name.size()));
            const SchemaShape value(*property.schema);
            const bool isKnown = std::any_of(members.begin(), members.end(),
                                             [&name](const Member &member) { return member.name == name; });
            if (isKnown || isTrueIn(value, "readOnly"))
                continue; // the service's to set
            members.push_back(
                {std::move(name), property.schema, shape.isRequired(property.name), inWords(value)});
        }
    }
    std::stable_partition(members.begin(), members.end(),
                          [](const Member &member) { return member.isRequired; });
    return members;
}

QStringList BodySchema::values(const QStringList &path) const
{
    QStringList values;
    bool isNullable = false;
    for (const DocumentJson *schema : find(path)) {
        const SchemaShape shape(*schema);
        if (const DocumentJson *listed = shape.find("enum"); listed && listed->is_array()) {
            for (const DocumentJson &value : *listed)
                addValue(values, value);
        }
        for (const std::string_view keyword :
             {std::string_view("const"), std::string_view("default"), std::string_view("example")}) {
            if (const DocumentJson *value = shape.find(keyword); value && !value->is_structured())
                addValue(values, *value);
        }
        if (const DocumentJson *examples = shape.find("examples"); examples && examples->is_array()) {
            for (const DocumentJson &value : *examples) {
                if (!value.is_structured())
                    addValue(values, value);
            }
        }
        if (shape.isType(u"boolean")) {
            addValue(values, true);
            addValue(values, false);
        }
        isNullable = isNullable || shape.isNullable;
    }
    if (isNullable)
        addValue(values, nullptr);
    return values;
}

QString BodySchema::words(const QStringList &path) const
{
    const DocumentJson *schema = at(path);
    if (!schema || path.isEmpty())
        return {};
    const SchemaShape shape(*schema);
    QString first = inWords(shape);
    const auto add = [&first](const QString &words) {
        if (!words.isEmpty())
            first += first.isEmpty() ? words : u", "_s + words;
    };
    const std::vector<Member> around = members(path.first(path.size() - 1));
    const auto own = std::find_if(around.begin(), around.end(),
                                  [&path](const Member &member) { return member.name == path.last(); });
    if (own != around.end() && own->isRequired)
        add(BodySchemaText::tr("required"));
    for (const QString &limit : limitsInWords(shape))
        add(limit);
    if (isTrueIn(shape, "deprecated"))
        add(BodySchemaText::tr("deprecated"));
    QStringList lines{
        isolated(path.last() == "*"_L1 ? first : BodySchemaText::tr("%1: %2").arg(path.last(), first))};
    if (const DocumentJson *description = shape.find("description"); description && description->is_string())
        lines.append(isolated(QString::fromStdString(description->get<std::string>())));
    return lines.join(u"\n\n"_s);
}

} // namespace patlas
