// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/ParameterSerializer.h"

#include "core/document/JsonIndex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int deepestAlternative = 16; ///< of `anyOf` and the like within each other
constexpr int deepestMember = 32; ///< of a `deepObject`; what is deeper is sent as JSON
constexpr qsizetype anyLength = std::numeric_limits<qsizetype>::max() / 16; // JsonIndex counts bytes for it

struct ValueKinds {
    bool list = false;
    bool object = false;
    bool text = false;
};

void addValueKinds(const QJsonObject &schema, ValueKinds &kinds, int depth = 0)
{
    const QJsonValue type = schema[u"type"];
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    kinds.list = kinds.list || types.contains(u"array"_s);
    kinds.object = kinds.object || types.contains(u"object"_s);
    kinds.text = kinds.text || types.contains(u"string"_s);
    if (type.isUndefined()) {
        kinds.list = kinds.list || schema.contains(u"items") || schema.contains(u"prefixItems");
        kinds.object =
            kinds.object || schema.contains(u"properties") || schema.contains(u"additionalProperties");
    }
    if (depth == deepestAlternative)
        return;
    for (const QStringView keyword : {u"allOf", u"anyOf", u"oneOf"}) {
        const QJsonArray parts = schema[keyword].toArray();
        for (const QJsonValue &part : parts)
            addValueKinds(part.toObject(), kinds, depth + 1);
    }
}

void addProperties(const QJsonObject &schema, QStringList &names, int depth = 0)
{
    names += schema[u"properties"].toObject().keys();
    if (depth == deepestAlternative)
        return;
    for (const QStringView keyword : {u"allOf", u"anyOf", u"oneOf"}) {
        const QJsonArray parts = schema[keyword].toArray();
        for (const QJsonValue &part : parts)
            addProperties(part.toObject(), names, depth + 1);
    }
}

QJsonObject schemaIn(const Parameter &parameter)
{
    return QJsonDocument::fromJson(parameter.schema).object();
}

/// JSON without the blanks between its tokens.
QByteArray withoutJsonBlanks(QByteArrayView json)
{
    QByteArray result;
    bool isInString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isInString && c == '\\' && i + 1 < json.size())
            result += json[i++];
        else if (c == '"')
            isInString = !isInString;
        else if (!isInString && (c == ' ' || c == '\t' || c == '\n' || c == '\r'))
            continue;
        result += json[i];
    }
    return result;
}

QString memberText(const JsonIndex &json, const JsonNode &node)
{
    return node.isContainer() ? QString::fromUtf8(withoutJsonBlanks(json.raw(node)))
                              : json.value(node, anyLength);
}

std::vector<JsonNode> definedMembers(const JsonIndex &json, const JsonNode &node)
{
    std::vector<JsonNode> all = json.children(node, 0, json.childCount(node));
    const auto isNull = [](const JsonNode &member) { return member.kind == JsonKind::Null; };
    all.erase(std::remove_if(all.begin(), all.end(), isNull), all.end());
    return all;
}

/// The first character that is no blank of JSON.
QChar beginningOf(const QString &text)
{
    const auto first = std::find_if_not(text.begin(), text.end(), [](QChar c) {
        return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
    });
    return first == text.end() ? QChar() : *first;
}

/// What separates the items of a list in one query parameter. RFC 3986 allows none but the comma as it is.
QByteArray queryDelimiter(ParameterStyle style)
{
    switch (style) {
    case ParameterStyle::SpaceDelimited:
        return "%20";
    case ParameterStyle::PipeDelimited:
        return "%7C";
    case ParameterStyle::TabDelimited:
        return "%09";
    default:
        return ",";
    }
}

/// Of the characters that RFC 3986 reserves, those that do not end the value where it stands. A "+" stays,
/// which servers read as a blank: a plus itself is typed as %2B, which stays as well.
QByteArray reservedWithin(ParameterPlace place)
{
    switch (place) {
    case ParameterPlace::Path:
        return ":[]@!$&'()*+,;=";
    case ParameterPlace::Query:
        return ":/?[]@!$'()*+,;=";
    case ParameterPlace::Cookie:
        return ":/?#[]@!$&'()*+=";
    case ParameterPlace::Header:
        break;
    }
    return {};
}

} // namespace

ParameterSerializer::ParameterSerializer(const Parameter &parameter)
    : m_parameter(parameter)
{
    if (!parameter.contentType.isEmpty())
        return; // text of that media type, whose own rules hold
    if (parameter.allowReserved)
        m_reserved = reservedWithin(parameter.place);
    ValueKinds kinds;
    if (!parameter.schema.isEmpty())
        addValueKinds(schemaIn(parameter), kinds);
    m_takesList = kinds.list;
    m_takesObject = kinds.object;
    m_takesText = kinds.text;
}

std::optional<ParameterSerializer::Collection> ParameterSerializer::read(const QString &text) const
{
    const QChar beginning = beginningOf(text);
    const bool isObject = beginning == u'{';
    if (!(isObject ? m_takesObject : m_takesList && beginning == u'['))
        return std::nullopt;
    const QByteArray bytes = text.toUtf8();
    const JsonIndex json = JsonIndex::build(bytes);
    const std::optional<JsonNode> root = json.root();
    if (!json.isWhole() || !root)
        return std::nullopt;
    Collection collection{isObject, {}};
    for (const JsonNode &member : definedMembers(json, *root))
        collection.members.push_back({json.key(member, anyLength), memberText(json, member)});
    return collection;
}

bool ParameterSerializer::isBroken(const QString &text) const
{
    if (m_takesText || read(text))
        return false;
    const QChar beginning = beginningOf(text);
    if (beginning == u'{')
        return m_takesObject;
    if (beginning != u'[' || !m_takesList)
        return false;
    // Each row is one item: "[draft]" can be one.
    static const QRegularExpression nested(u"^\\s*\\[\\s*[\"\\[{]"_s);
    return !m_parameter.repeatable || nested.match(text).hasMatch();
}

/// `never`: reserved characters that are encoded all the same; `always`: those that are not.
QByteArray ParameterSerializer::encoded(const QString &text, QByteArrayView never,
                                        QByteArrayView always) const
{
    QByteArray kept;
    for (const char c : std::as_const(m_reserved)) {
        if (!never.contains(c))
            kept += c;
    }
    kept += always;
    if (m_reserved.isEmpty())
        return QUrl::toPercentEncoding(text, kept);
    // RFC 6570 3.2.3: what is encoded already stays so.
    static const QRegularExpression triple(u"%[0-9A-Fa-f]{2}"_s);
    QByteArray result;
    qsizetype copied = 0;
    for (auto matches = triple.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QUrl::toPercentEncoding(text.mid(copied, match.capturedStart() - copied), kept);
        result += match.captured().toLatin1();
        copied = match.capturedEnd();
    }
    return result + QUrl::toPercentEncoding(text.mid(copied), kept);
}

/// The parts of an expansion (RFC 6570, appendix A), which the caller joins: one, or one for each member.
QByteArrayList ParameterSerializer::expanded(const Collection &collection, const QByteArray &delimiter,
                                             Names names, Escaping escaping) const
{
    // A delimiter within an item would make two of it, so that it is encoded in any case.
    QByteArray never = m_parameter.explode && names != Names::None ? QByteArray() : delimiter;
    if (names == Names::Matrix)
        never += ';';
    const auto item = [&](const QString &text) {
        return escaping == Escaping::None ? text.toUtf8() : encoded(text, never);
    };
    const auto nameOf = [&](const QString &name) {
        return escaping == Escaping::None ? name.toUtf8() : QUrl::toPercentEncoding(name);
    };
    const auto named = [&](const QString &name, const QByteArray &value) {
        const bool isBare = value.isEmpty() && names == Names::Matrix;
        return isBare ? nameOf(name) : nameOf(name) + '=' + value;
    };
    QByteArrayList parts;
    if (m_parameter.explode) {
        for (const Member &member : collection.members) {
            if (collection.isObject)
                parts += named(member.name, item(member.text));
            else
                parts +=
                    names == Names::None ? item(member.text) : named(m_parameter.name, item(member.text));
        }
        return parts;
    }
    for (const Member &member : collection.members) {
        if (collection.isObject)
            parts += nameOf(member.name);
        parts += item(member.text);
    }
    if (parts.isEmpty())
        return {};
    const QByteArray value = parts.join(delimiter);
    return {names == Names::None ? value : named(m_parameter.name, value)};
}

std::optional<QByteArray> ParameterSerializer::path(const QString &text) const
{
    const bool isLabel = m_parameter.style == ParameterStyle::Label && m_parameter.contentType.isEmpty();
    const bool isMatrix = m_parameter.style == ParameterStyle::Matrix && m_parameter.contentType.isEmpty();
    const QByteArray prefix = isLabel ? "." : isMatrix ? ";" : "";
    if (const std::optional<Collection> collection = read(text)) {
        const QByteArrayList parts = expanded(*collection, ",", isMatrix ? Names::Matrix : Names::None);
        if (parts.isEmpty())
            return std::nullopt;
        return prefix + parts.join(prefix.isEmpty() ? QByteArray(",") : prefix);
    }
    if (!takesJson()) {
        const QByteArray value = encoded(text);
        if (!isMatrix)
            return prefix + value;
        const QByteArray name = prefix + QUrl::toPercentEncoding(m_parameter.name);
        return value.isEmpty() ? name : name + '=' + value;
    }
    // As it stands in the address; also with the prefix, if it was read from there.
    const QByteArray value = encoded(text, {}, isMatrix ? ",;=" : m_parameter.explode ? ",=" : ",");
    if (prefix.isEmpty() || value.startsWith(prefix))
        return value;
    return isLabel ? prefix + value : prefix + QUrl::toPercentEncoding(m_parameter.name) + '=' + value;
}

QByteArrayList ParameterSerializer::query(const QString &text) const
{
    const ParameterStyle style = m_parameter.style;
    if (const std::optional<Collection> collection = read(text)) {
        return style == ParameterStyle::DeepObject
            ? deepObject(text)
            : expanded(*collection, queryDelimiter(style), Names::Form);
    }
    const bool isCommaList = takesJson() && !m_parameter.explode && queryDelimiter(style) == ",";
    return {QUrl::toPercentEncoding(m_parameter.name) + '=' + encoded(text, {}, isCommaList ? "," : "")};
}

/// "filter[a][b]=c", with the brackets encoded, since RFC 3986 has none in a query. What is not said anywhere
/// is what most implementations read: members of members in further brackets, and items by their number.
QByteArrayList ParameterSerializer::deepObject(const QString &text) const
{
    const QByteArray bytes = text.toUtf8();
    const JsonIndex json = JsonIndex::build(bytes);
    QByteArrayList items;
    const auto add = [&](const auto &self, const JsonNode &node, const QByteArray &name, int depth) -> void {
        if (!node.isContainer() || depth == deepestMember) {
            items += name + '=' + encoded(memberText(json, node));
            return;
        }
        qsizetype number = 0;
        for (const JsonNode &member : definedMembers(json, node)) {
            const QByteArray key = node.kind == JsonKind::Object
                ? QUrl::toPercentEncoding(json.key(member, anyLength))
                : QByteArray::number(number++);
            self(self, member, name + "%5B" + key + "%5D", depth + 1);
        }
    };
    add(add, *json.root(), QUrl::toPercentEncoding(m_parameter.name), 0);
    return items;
}

std::optional<QString> ParameterSerializer::header(const QString &text) const
{
    const std::optional<Collection> collection = read(text);
    if (!collection)
        return text;
    const QByteArrayList parts = expanded(*collection, ",", Names::None, Escaping::None);
    return parts.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(parts.join(',')));
}

std::optional<QString> ParameterSerializer::cookies(const QString &text) const
{
    const std::optional<Collection> collection = read(text);
    if (!collection)
        return std::nullopt;
    // The "&" of a form separates no cookies (OpenAPI 3.2, appendix D).
    return QString::fromLatin1(expanded(*collection, ",", Names::Form).join("; "));
}

QString ParameterSerializer::example() const
{
    if (!takesJson())
        return {};
    if (read(m_parameter.example))
        return m_parameter.example;
    const QJsonObject schema = schemaIn(m_parameter);
    for (const QJsonValue &given :
         {schema[u"example"], schema[u"examples"].toArray().at(0), schema[u"default"]}) {
        if (given.isArray() && m_takesList)
            return QString::fromUtf8(QJsonDocument(given.toArray()).toJson(QJsonDocument::Compact));
        if (given.isObject() && m_takesObject)
            return QString::fromUtf8(QJsonDocument(given.toObject()).toJson(QJsonDocument::Compact));
    }
    return m_takesList ? u"[\"a\", \"b\"]"_s : u"{\"a\": 1, \"b\": 2}"_s;
}

QStringList ParameterSerializer::memberNames() const
{
    if (m_parameter.place != ParameterPlace::Query || !takesJson())
        return {};
    if (m_parameter.style == ParameterStyle::DeepObject)
        return {m_parameter.name + u'['};
    QStringList names;
    if (m_takesObject && m_parameter.explode)
        addProperties(schemaIn(m_parameter), names);
    return names;
}

} // namespace patlas
