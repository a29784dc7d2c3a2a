// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/ParameterReader.h"

#include "core/base/VisibleText.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::array<std::pair<QLatin1String, ParameterStyle>, 9> styles{{
    {"simple"_L1, ParameterStyle::Simple},
    {"label"_L1, ParameterStyle::Label},
    {"matrix"_L1, ParameterStyle::Matrix},
    {"form"_L1, ParameterStyle::Form},
    {"cookie"_L1, ParameterStyle::Form}, // OpenAPI 3.2
    {"spaceDelimited"_L1, ParameterStyle::SpaceDelimited},
    {"pipeDelimited"_L1, ParameterStyle::PipeDelimited},
    {"tabDelimited"_L1, ParameterStyle::TabDelimited}, // `collectionFormat: tsv` of Swagger 2
    {"deepObject"_L1, ParameterStyle::DeepObject},
}};

ParameterPlace placeOf(const DocumentValue &value, const QString &name)
{
    const QString place = value.text("in");
    if (place == "path"_L1)
        return ParameterPlace::Path;
    if (place == "header"_L1)
        return ParameterPlace::Header;
    if (place == "cookie"_L1)
        return ParameterPlace::Cookie;
    if (place != "query"_L1)
        value.refuse(
            ReaderWords::tr("the parameter “%1” must be in the path, the query, a header or a cookie")
                .arg(isolated(name)));
    return ParameterPlace::Query;
}

} // namespace

ParameterWriting writingOf(const DocumentValue &value, ParameterPlace place, ProblemList &problems)
{
    ParameterWriting writing;
    const bool isForm = place == ParameterPlace::Query || place == ParameterPlace::Cookie;
    writing.style = isForm ? ParameterStyle::Form : ParameterStyle::Simple;
    problems.collect([&] {
        const QString name = value.text("style");
        const auto known = std::find_if(styles.begin(), styles.end(),
                                        [&name](const auto &each) { return each.first == name; });
        if (known != styles.end())
            writing.style = known->second;
        else if (!name.isEmpty())
            value.refuse(ReaderWords::tr("the style “%1” is not known").arg(isolated(name)));
    });
    writing.explode = writing.style == ParameterStyle::Form;
    problems.collect([&] {
        if (value.has("explode"))
            writing.explode = value.flag("explode");
    });
    return writing;
}

Parameter ParameterReader::read(const DocumentValue &entry)
{
    const DocumentValue value = m_references.resolved(entry);
    auto known = m_known.find(&value.json());
    if (known == m_known.end())
        known = m_known.emplace(&value.json(), readParameter(value)).first;
    Parameter parameter = known->second;
    if (m_texts.dialect() == Dialect::OpenApi31 && referenceOf(entry.json()) && entry.has("description"))
        m_problems.collect([&] { parameter.description = entry.text("description"); });
    return parameter;
}

Parameter ParameterReader::readParameter(const DocumentValue &value)
{
    Parameter parameter;
    parameter.name = value.text("name");
    if (parameter.name.isEmpty())
        value.refuse(ReaderWords::tr("the parameter has no name"));
    parameter.place = placeOf(value, parameter.name);
    m_problems.collect([&] { parameter.required = value.flag("required"); });
    parameter.required = parameter.required || parameter.place == ParameterPlace::Path;
    m_problems.collect([&] { parameter.description = value.text("description"); });
    m_problems.collect([&] { parameter.deprecated = value.flag("deprecated"); });
    m_problems.collect([&] { parameter.allowReserved = value.flag("allowReserved"); });
    const ParameterWriting writing = writingOf(value, parameter.place, m_problems);
    parameter.style = writing.style;
    parameter.explode = writing.explode;
    m_problems.collect([&] {
        if (value.has("content"))
            readContent(parameter, value);
        else
            readType(parameter, value);
    });
    return parameter;
}

void ParameterReader::readContent(Parameter &parameter, const DocumentValue &value)
{
    const auto media = value.object("content")->members();
    if (media.empty())
        return;
    media.front().second.mustBeObject();
    parameter.contentType = QString::fromStdString(media.front().first);
    parameter.type = u"string"_s; // entered as text of that media type
    if (const std::optional<DocumentValue> schema = media.front().second.field("schema"))
        parameter.schema = m_texts.schema(*schema);
    if (const std::optional<DocumentValue> example = m_schemas.exampleOf(media.front().second))
        parameter.example = plainText(example->json());
}

void ParameterReader::readType(Parameter &parameter, const DocumentValue &value)
{
    if (const std::optional<DocumentValue> example = m_schemas.exampleOf(value))
        parameter.example = plainText(example->json());
    std::optional<DocumentValue> schema = m_schemas.schemaOf(value);
    if (!schema)
        return;
    parameter.schema = m_texts.schema(*value.field("schema"));
    if (!schema->json().is_object())
        return;
    parameter.type = m_schemas.type(*schema);
    if (parameter.type == "array"_L1) {
        // Only a query parameter can repeat its name, and only if the list is "exploded".
        parameter.repeatable = parameter.place == ParameterPlace::Query && parameter.explode
            && parameter.style != ParameterStyle::DeepObject;
        parameter.type = u"string"_s;
        schema = m_schemas.schemaOf(*schema, "items");
        if (!parameter.repeatable || !schema || !schema->json().is_object())
            return;
        parameter.type = m_schemas.type(*schema);
    }
    parameter.values = m_schemas.values(*schema);
}

} // namespace patlas
