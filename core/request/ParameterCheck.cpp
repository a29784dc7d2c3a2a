// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/ParameterCheck.h"

#include "core/openapi/MediaType.h"
#include "core/openapi/SchemaCheck.h"
#include "core/request/ParameterSerializer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

using Differences = std::vector<SchemaDifference>;

constexpr qsizetype maxSchema = 64'000;

Differences compared(const QByteArray &schema, const QByteArray &json)
{
    SchemaComparison comparison = compareWithSchema(schema, json, MessageDirection::Request);
    return std::move(comparison.differences);
}

QByteArray jsonString(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

/// The number or the boolean that a text can be read as; empty: none. Zeros in front are no JSON, and read.
QByteArray literalIn(const QString &text)
{
    static const QRegularExpression number(u"^(-?)0*([0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)$"_s);
    if (text == "true"_L1 || text == "false"_L1)
        return text.toLatin1();
    const QRegularExpressionMatch match = number.match(text);
    return match.hasMatch() ? (match.captured(1) + match.captured(2)).toLatin1() : QByteArray();
}

/// Whether a text stands for the value itself or for the only item of a list.
enum class ItemRole { Value, Item };

Differences ofJson(const QByteArray &schema, const QByteArray &json, ItemRole role)
{
    if (role == ItemRole::Value)
        return compared(schema, json);
    Differences differences = compared(schema, '[' + json + ']');
    std::erase_if(differences, [](const SchemaDifference &each) {
        return each.pointer.isEmpty()
            && (each.kind == DifferenceKind::WrongCount || each.kind == DifferenceKind::WrongContainedCount);
    });
    return differences;
}

Differences ofText(const QByteArray &schema, const QString &text, ItemRole role)
{
    Differences asString = ofJson(schema, jsonString(text), role);
    const QByteArray literal = literalIn(text);
    if (asString.empty() || literal.isEmpty())
        return asString;
    Differences asLiteral = ofJson(schema, literal, role);
    const QString place = role == ItemRole::Item ? u"/0"_s : QString();
    const bool isOfOtherType =
        std::any_of(asLiteral.begin(), asLiteral.end(), [&place](const SchemaDifference &each) {
            return each.kind == DifferenceKind::WrongType && each.pointer == place;
        });
    return isOfOtherType ? asString : asLiteral;
}

/// A comma separates items, unless it is part of one.
Differences ofListText(const QByteArray &schema, const QString &text)
{
    Differences found;
    const QStringList items = text.split(u',');
    for (const QString &item : items) {
        const Differences differences = ofText(schema, item, ItemRole::Item);
        found.insert(found.end(), differences.begin(), differences.end());
    }
    if (found.empty() || ofText(schema, text, ItemRole::Item).empty()
        || ofText(schema, text, ItemRole::Value).empty())
        return {};
    return found;
}

} // namespace

std::vector<SchemaDifference> differencesOf(const Parameter &parameter, const QString &typed)
{
    const QByteArray &schema = parameter.schema;
    if (typed.isEmpty() || schema.isEmpty() || schema.size() > maxSchema)
        return {};
    if (!parameter.contentType.isEmpty())
        return isJsonType(parameter.contentType) ? compared(schema, typed.toUtf8()) : Differences();
    const ParameterSerializer serializer(parameter);
    if (!serializer.takesJson())
        return ofText(schema, typed, ItemRole::Value);
    const QString begin = typed.trimmed().left(1);
    if ((begin == "["_L1 && serializer.takesList()) || (begin == "{"_L1 && serializer.takesObject()))
        return compared(schema, typed.toUtf8());
    return serializer.takesList() ? ofListText(schema, typed) : Differences();
}

} // namespace patlas
