// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/SchemaOutline.h"

#include "core/openapi/DocumentParser.h"
#include "core/openapi/DocumentProblem.h"
#include "core/openapi/DocumentValue.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct OutlineText {
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

constexpr qsizetype maxOutlinedBytes = 8 * 1024 * 1024;
constexpr qsizetype maxRowFields = 250;
constexpr int deepestRow = 12;
constexpr int deepestItems = 4;
constexpr qsizetype maxRowValues = 40;
constexpr qsizetype maxRowName = 200;
constexpr qsizetype maxRowText = 4'000;

bool isSetIn(const SchemaShape &shape, std::string_view keyword)
{
    const DocumentJson *value = shape.find(keyword);
    return value && *value == true;
}

QString textOfSchemaKey(std::string_view key)
{
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

QString descriptionOfRow(const SchemaShape &shape)
{
    for (const char *keyword : {"description", "title"}) {
        if (const DocumentJson *text = shape.find(keyword); text && text->is_string() && !text->empty())
            return shortText(plainText(*text), maxRowText);
    }
    return {};
}

void setRowValues(SchemaRow &row, const SchemaShape &shape)
{
    if (const DocumentJson *value = shape.find("const"); value && !value->is_null())
        row.values = {valueInWords(*value)};
    const DocumentJson *values = shape.find("enum");
    if (!row.values.isEmpty() || !values || !values->is_array())
        return;
    for (const DocumentJson &value : *values) {
        if (value.is_null())
            continue;
        if (row.values.size() < maxRowValues)
            row.values.append(valueInWords(value));
        else
            ++row.moreValues;
    }
}

/// The schema of the items, of arrays within arrays as well.
SchemaShape innermostItems(const SchemaShape &shape)
{
    SchemaShape current = shape;
    for (int depth = 0; depth < deepestItems && !current.hasFields(); ++depth) {
        const std::optional<SchemaShape> items = current.items();
        if (!items)
            break;
        current = *items;
    }
    return current;
}

} // namespace

std::vector<SchemaRow> SchemaOutline::rows(const QByteArray &schema)
{
    m_rows.clear();
    if (schema.isEmpty())
        return {};
    if (schema.size() > maxOutlinedBytes || m_left <= 0)
        return {{SchemaRow::Kind::Cut}};
    try {
        const DocumentJson json = parseDocument(schema);
        add(json, {SchemaRow::Kind::Whole});
    } catch (const DocumentProblem &) {
        return {};
    }
    return std::exchange(m_rows, {});
}

SchemaRow SchemaOutline::rowOf(const SchemaShape &shape, SchemaRow::Kind kind, const QString &name,
                               int depth) const
{
    SchemaRow row{kind, depth, shortText(name, maxRowName)};
    row.type = typeInWords(shape);
    row.readOnly = isSetIn(shape, "readOnly");
    row.writeOnly = isSetIn(shape, "writeOnly");
    row.deprecated = isSetIn(shape, "deprecated");
    row.limits = limitsInWords(shape);
    row.description = descriptionOfRow(shape);
    setRowValues(row, shape);
    if (const std::optional<SchemaShape> items = shape.items(); items && !items->hasFields()) {
        if (row.values.isEmpty())
            setRowValues(row, *items);
        if (const QStringList each = limitsInWords(*items); !each.isEmpty())
            row.limits.append(OutlineText::tr("each item: %1").arg(each.join(u", "_s)));
    }
    if (const DocumentJson *kinds = shape.find("discriminator")) {
        const DocumentJson *property = memberOfSchema(*kinds, "propertyName");
        if (property && property->is_string())
            row.limits.append(OutlineText::tr("told apart by %1").arg(valueInWords(*property)));
    }
    if (const DocumentJson *value = shape.find("default"))
        row.defaultValue = valueInWords(*value);
    const DocumentJson *example = shape.find("example");
    const DocumentJson *examples = example ? nullptr : shape.find("examples");
    if (examples && examples->is_array() && !examples->empty())
        example = &examples->front();
    // That of a whole object is long, and seen better where the body is edited.
    if (example && !example->is_structured())
        row.example = valueInWords(*example);
    return row;
}

void SchemaOutline::add(const DocumentJson &schema, SchemaRow row)
{
    const SchemaShape shape(schema);
    const bool isRequired = row.required;
    row = rowOf(shape, row.kind, row.name, row.depth);
    row.required = isRequired;

    const SchemaShape fields = innermostItems(shape);
    const bool isKnown = !fields.name.isEmpty() && m_listed.contains(fields.name);
    const bool goesOn = fields.hasFields() && !isKnown;
    if (goesOn && row.depth < deepestRow && !fields.isCut && !fields.name.isEmpty()) {
        row.defines = fields.name;
        m_listed.insert(fields.name);
    }
    const int depth = row.depth;
    m_rows.push_back(std::move(row));
    --m_left;
    if (goesOn && depth >= deepestRow)
        m_rows.push_back({SchemaRow::Kind::Cut, depth + 1});
    else if (goesOn)
        addFields(fields, depth + 1);
    if (fields.isCut && !isKnown && depth < deepestRow)
        m_rows.push_back({SchemaRow::Kind::Cut, depth + 1});
}

void SchemaOutline::addFields(const SchemaShape &shape, int depth)
{
    addProperties(shape, depth);
    addNamed(shape.find("patternProperties"), SchemaRow::Kind::Pattern, depth);
    if (const DocumentJson *others = shape.otherProperties(); others && !isFull(0, 1, depth))
        add(*others, {SchemaRow::Kind::Others, depth});
    addItems(shape.find("prefixItems"), depth);
    addChoices(shape, depth);
}

/// Whether no row may follow: then what is left out is counted.
bool SchemaOutline::isFull(qsizetype done, qsizetype all, int depth)
{
    if (m_left > 0 && done < maxRowFields)
        return false;
    SchemaRow more{SchemaRow::Kind::More, depth};
    more.count = all - done;
    m_rows.push_back(std::move(more));
    return true;
}

void SchemaOutline::addProperties(const SchemaShape &shape, int depth)
{
    const std::vector<SchemaShape::Property> all = shape.properties();
    for (std::size_t i = 0; i < all.size() && !isFull(qsizetype(i), qsizetype(all.size()), depth); ++i) {
        SchemaRow row{SchemaRow::Kind::Property, depth, textOfSchemaKey(all[i].name)};
        row.required = shape.isRequired(all[i].name);
        add(*all[i].schema, std::move(row));
    }
}

void SchemaOutline::addNamed(const DocumentJson *members, SchemaRow::Kind kind, int depth)
{
    if (!members || !members->is_object())
        return;
    qsizetype done = 0;
    for (const auto &[name, schema] : members->get_ref<const DocumentJson::object_t &>()) {
        if (isFull(done++, qsizetype(members->size()), depth))
            return;
        add(schema, {kind, depth, textOfSchemaKey(name)});
    }
}

void SchemaOutline::addItems(const DocumentJson *items, int depth)
{
    if (!items || !items->is_array())
        return;
    qsizetype done = 0;
    for (const DocumentJson &schema : *items) {
        if (isFull(done, qsizetype(items->size()), depth))
            return;
        add(schema, {SchemaRow::Kind::Item, depth, QString::number(++done)});
    }
}

void SchemaOutline::addChoices(const SchemaShape &shape, int depth)
{
    qsizetype done = 0;
    for (const DocumentJson *choice : shape.choices) {
        if (isFull(done++, qsizetype(shape.choices.size()), depth))
            return;
        add(*choice, {SchemaRow::Kind::Choice, depth});
    }
}

} // namespace patlas
