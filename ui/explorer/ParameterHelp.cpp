// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/ParameterHelp.h"

#include "core/base/VisibleText.h"
#include "core/openapi/SchemaOutline.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype maxSchema = 64'000; // bytes; the table is filled on the GUI thread
constexpr qsizetype maxSuggestion = 200; // characters: a choice has one line

/// Of a value, or of the items of a list that has a row for each.
QJsonObject valueSchema(const Parameter &parameter)
{
    const QJsonObject schema = QJsonDocument::fromJson(parameter.schema).object();
    return parameter.repeatable ? schema[u"items"].toObject() : schema;
}

QString madeFor(const QString &format, const QDateTime &now)
{
    if (format == "date"_L1)
        return now.toLocalTime().date().toString(Qt::ISODate);
    if (format == "date-time"_L1)
        return now.toString(Qt::ISODate);
    if (format == "uuid"_L1)
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    return {};
}

void suggest(QStringList &suggestions, const QString &value)
{
    const bool isAllSeen = withMarks(value) == value; // nothing hidden is typed by one key
    if (!value.isEmpty() && value.size() <= maxSuggestion && isAllSeen && !suggestions.contains(value))
        suggestions.append(value);
}

} // namespace

ParameterHelp helpFor(const Parameter &parameter, const QDateTime &now)
{
    ParameterHelp help;
    suggest(help.suggestions, parameter.example);
    if (parameter.schema.isEmpty() || parameter.schema.size() > maxSchema)
        return help;
    if (const std::vector<SchemaRow> rows = SchemaOutline().rows(parameter.schema); !rows.empty()) {
        for (const TypeWord &word : rows.front().type)
            help.type += word.text;
        for (const QString &limit : rows.front().limits)
            help.type += (help.type.isEmpty() ? QString() : u", "_s) + limit;
        help.fallback = rows.front().defaultValue;
    }
    const QJsonObject schema = valueSchema(parameter);
    suggest(help.suggestions, schema[u"default"].toVariant().toString()); // empty for lists and objects
    suggest(help.suggestions, madeFor(schema[u"format"].toString(), now));
    return help;
}

} // namespace patlas
