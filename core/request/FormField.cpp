// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/FormField.h"

#include "core/openapi/MediaType.h"
#include "core/request/OperationDraft.h"
#include "core/request/ParameterSerializer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

bool isDeep(const BodyPart &described)
{
    return takesItems(described) && described.style == ParameterStyle::DeepObject;
}

Parameter parameterFor(const BodyPart &described)
{
    Parameter parameter;
    parameter.name = described.name;
    parameter.type = described.type;
    parameter.style = described.style;
    parameter.explode = described.explode;
    parameter.repeatable = described.repeatable;
    parameter.schema = R"({"type":")" + described.type.toUtf8() + R"("})";
    return parameter;
}

QString decoded(QByteArrayView text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toByteArray()));
}

QString quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(QByteArrayView(list).sliced(1).chopped(1));
}

/// The x of "at[x]", for the part "at"; nullopt: it is no member of it, or one of a member.
std::optional<QString> memberOf(const BodyPart &described, const QString &name)
{
    const QString start = described.name + u'[';
    if (!name.startsWith(start) || !name.endsWith(u']'))
        return std::nullopt;
    QString member = name.sliced(start.size()).chopped(1);
    return member.contains(u'[') || member.contains(u']') ? std::nullopt : std::optional(std::move(member));
}

/// In the order of the parts, which QJsonObject would not keep.
QString asJson(const BodyPart &described, const std::vector<DraftPart> &parts)
{
    QStringList members;
    const bool isList = described.type == "array"_L1;
    for (const DraftPart &part : parts) {
        const QString value = quoted(part.value);
        members.append(isList ? value
                              : quoted(memberOf(described, part.name).value_or(QString())) + u':' + value);
    }
    const QString all = members.join(u',');
    return isList ? u'[' + all + u']' : u'{' + all + u'}';
}

} // namespace

bool takesItems(const BodyPart &described)
{
    return !described.file && !isJsonType(described.contentType)
        && (described.type == "array"_L1 || described.type == "object"_L1);
}

bool isPartOf(const BodyPart &described, const QString &name)
{
    return name == described.name || (isDeep(described) && name.startsWith(described.name + u'['));
}

std::vector<DraftPart> partsOfField(const BodyPart &described, const QString &text)
{
    if (!takesItems(described))
        return {draftPart(described, text)};
    if (text.isEmpty())
        return {}; // a list or an object without anything in it
    std::vector<DraftPart> parts;
    const Parameter parameter = parameterFor(described);
    for (const QByteArray &item : ParameterSerializer(parameter).query(text)) {
        const qsizetype equals = item.indexOf('=');
        DraftPart part = draftPart(described, decoded(QByteArrayView(item).sliced(equals + 1)));
        part.name = decoded(QByteArrayView(item).first(equals));
        parts.push_back(std::move(part));
    }
    return parts;
}

std::optional<QString> takeField(const BodyPart &described, std::vector<DraftPart> &parts)
{
    const bool isSeveral = isDeep(described) || (takesItems(described) && described.repeatable);
    const QString type = draftPart(described, {}).contentType;
    std::vector<DraftPart> own;
    std::vector<DraftPart> others;
    for (const DraftPart &part : parts) {
        const bool isOwn = part.enabled && part.file == described.file
            && (part.contentType.isEmpty() || part.contentType == type)
            && (part.name == described.name || (isDeep(described) && memberOf(described, part.name)));
        (isOwn && (isSeveral || own.empty()) ? own : others).push_back(part);
    }
    // A field that is empty sends nothing, unless it has to be there.
    if (own.empty() || (!described.required && own.size() == 1 && own.front().value.isEmpty()))
        return std::nullopt;
    const bool isPlain = own.size() == 1 && own.front().name == described.name;
    QString text = own.front().value;
    const auto sendsTheSame = [&] {
        const std::vector<DraftPart> sent = partsOfField(described, text);
        return std::equal(sent.begin(), sent.end(), own.begin(), own.end(),
                          [](const DraftPart &left, const DraftPart &right) {
                              return left.name == right.name && left.value == right.value;
                          });
    };
    if (takesItems(described) && !(isPlain && sendsTheSame())) {
        text = asJson(described, own);
        if (!isSeveral || !sendsTheSame())
            return std::nullopt;
    }
    parts = std::move(others);
    return text;
}

} // namespace patlas
