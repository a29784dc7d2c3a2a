// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/SeenKeys.h"

#include "core/environment/SeenNames.h"
#include "core/openapi/SchemaShape.h"
#include "core/secret/SecretNames.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype maxSchemaBytes = 256'000; ///< of a field; larger ones are bodies of no use here
constexpr int deepestSeenMember = 6;

QString textOf(const DocumentJson *value)
{
    return value && value->is_string() ? QString::fromStdString(value->get<std::string>()) : QString();
}

DocumentJson parsed(const QByteArray &schema)
{
    if (schema.isEmpty() || schema.size() > maxSchemaBytes)
        return {};
    return DocumentJson::parse(schema.begin(), schema.end(), nullptr, false);
}

/// A format that says more than how any text is written.
bool isOwnFormat(const QString &format)
{
    static const QSet<QString> usual{
        u"date"_s,     u"date-time"_s, u"time"_s,     u"duration"_s, u"email"_s,         u"idn-email"_s,
        u"hostname"_s, u"ipv4"_s,      u"ipv6"_s,     u"uri"_s,      u"uri-reference"_s, u"url"_s,
        u"iri"_s,      u"uuid"_s,      u"int32"_s,    u"int64"_s,    u"float"_s,         u"double"_s,
        u"byte"_s,     u"binary"_s,    u"password"_s, u"regex"_s,    u"char"_s,          u"string"_s,
        u"decimal"_s,  u"number"_s,    u"integer"_s,  u"int"_s};
    return !format.isEmpty() && !usual.contains(format.toLower());
}

/// The part of the path before a parameter in it: "/tags/{id}" -> tag; of others the path's last one.
QString thingOf(const Operation &operation, const Parameter &parameter)
{
    const qsizetype at =
        parameter.place == ParameterPlace::Path ? operation.path.indexOf(u'{' + parameter.name + u'}') : -1;
    return thingOfPath(at < 0 ? operation.path : operation.path.first(at));
}

/// What a field of this name takes: its thing, if it is known, and what its description begins with.
std::vector<QStringList> tiersOfName(const QString &name, const QString &thing, const QString &description)
{
    const QStringList words = wordsOfName(name);
    if (words.isEmpty())
        return {};
    const QString key = keyOfWords(words);
    QStringList sure;
    if (!thing.isEmpty() && !key.startsWith(thing))
        sure.append(thing + key);
    if (!isCommonName(words))
        sure.append(key);
    if (const QString said = keyOfDescription(description); !said.isEmpty() && !sure.contains(said))
        sure.append(said);

    std::vector<QStringList> tiers{sure};
    QStringList identities; // of a field that is named after the thing alone
    if (!isCommonName(words) && !isIdentityWord(words.last())) {
        for (const QString &word : identityWords())
            identities.append(key + word);
    }
    tiers.push_back(identities);
    // "targetBranchId" takes ids of branches, "requestedLanguages" languages.
    QStringList ends;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QStringList end = words.sliced(i);
        if (!isCommonName(end))
            ends.append(keyOfWords(end));
    }
    tiers.push_back(ends);
    return tiers;
}

/// As "list items of a row each" are typed one by one, so are those of a list in one field.
const DocumentJson &valueSchema(const DocumentJson &schema)
{
    const DocumentJson *items = memberOfSchema(schema, "items");
    return items ? *items : schema;
}

SeenKeys built(std::vector<QStringList> tiers, const QStringList &surest, bool isNumber)
{
    SeenKeys keys;
    keys.isNumber = isNumber;
    if (tiers.empty())
        tiers.emplace_back();
    tiers.front() = surest + tiers.front();
    for (QStringList &tier : tiers) {
        tier.removeDuplicates();
        if (!tier.isEmpty())
            keys.tiers.push_back(std::move(tier));
    }
    return keys;
}

/// By the parameter that they fill.
using Links = QHash<QString, QStringList>;

QString linkTarget(const QString &operation, const QString &parameter)
{
    return operation + u'\n' + parameter;
}

Links linksOf(const ApiDescription &api)
{
    Links links;
    for (const Operation &from : api.operations) {
        for (const ResponseExample &response : from.responses) {
            for (const ResponseLink &link : response.links)
                links[linkTarget(link.operation, link.parameter)].append(keyOfPlace(from, link.pointer));
        }
    }
    return links;
}

SeenKeys keysWith(const Links &links, const Operation *operation, const Parameter &parameter)
{
    if (namesSecret(parameter.name))
        return {};
    const DocumentJson schema = parsed(parameter.schema);
    QStringList surest;
    if (operation) {
        surest = links.value(linkTarget(operation->id, parameter.name))
            + links.value(linkTarget(operation->method + u' ' + operation->path, parameter.name));
    }
    surest += keysOfSchema(valueSchema(schema));
    const bool isNumber = parameter.type == "integer"_L1 || parameter.type == "number"_L1;
    return built(tiersOfName(parameter.name, operation ? thingOf(*operation, parameter) : QString(),
                             parameter.description),
                 surest, isNumber);
}

/// A field of a form is filled as a parameter of the query is.
Parameter parameterOf(const BodyPart &part)
{
    Parameter parameter;
    parameter.name = part.name;
    parameter.type = part.type;
    parameter.description = part.description;
    return parameter;
}

void addTo(QSet<QString> &all, const SeenKeys &keys)
{
    for (const QStringList &tier : keys.tiers) {
        for (const QString &key : tier)
            all.insert(key);
    }
}

void addMembers(const Operation &operation, const DocumentJson &schema, int depth, QSet<QString> &all)
{
    if (depth > deepestSeenMember)
        return;
    const SchemaShape shape(schema);
    for (const SchemaShape::Property &property : shape.properties()) {
        const QString name = QString::fromUtf8(property.name.data(), qsizetype(property.name.size()));
        addTo(all, keysOfMember(operation, name, *property.schema));
        addMembers(operation, *property.schema, depth + 1, all);
    }
    if (const DocumentJson *items = memberOfSchema(schema, "items"))
        addMembers(operation, *items, depth + 1, all);
}

} // namespace

QString keyOfPlace(const Operation &operation, const QString &pointer)
{
    QStringList parts = pointer.split(u'/');
    for (QString &part : parts) {
        const bool isIndex = !part.isEmpty()
            && std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (isIndex)
            part = u"*"_s;
    }
    return u"at:"_s + operation.id + u' ' + parts.join(u'/');
}

QStringList keysOfSchema(const DocumentJson &schema)
{
    if (!schema.is_object())
        return {};
    QStringList keys;
    const SchemaShape shape(schema);
    if (!shape.name.isEmpty())
        keys.append(u"schema:"_s + shape.name);
    if (const QString format = textOf(shape.find("format")); isOwnFormat(format))
        keys.append(u"format:"_s + format);
    if (const QStringList title = wordsOfName(textOf(shape.find("title")));
        !title.isEmpty() && !isCommonName(title))
        keys.append(u"title:"_s + keyOfWords(title));
    return keys;
}

SeenKeys keysOf(const ApiDescription &api, const Operation *operation, const Parameter &parameter)
{
    return keysWith(linksOf(api), operation, parameter);
}

SeenKeys keysOf(const ApiDescription &api, const Operation *operation, const BodyPart &part)
{
    return part.file ? SeenKeys() : keysOf(api, operation, parameterOf(part));
}

SeenKeys keysOfMember(const Operation &operation, const QString &name, const DocumentJson &schema)
{
    if (namesSecret(name) || !schema.is_object())
        return {};
    const SchemaShape shape(schema);
    if (textOf(shape.find("format")) == "password"_L1)
        return {};
    const bool isNumber = shape.isType(u"integer") || shape.isType(u"number");
    return built(tiersOfName(name, thingOfPath(operation.path), textOf(shape.find("description"))),
                 keysOfSchema(valueSchema(schema)), isNumber);
}

QSet<QString> wantedKeys(const ApiDescription &api)
{
    QSet<QString> all;
    const Links links = linksOf(api);
    for (const Operation &operation : api.operations) {
        for (const Parameter &parameter : operation.parameters)
            addTo(all, keysWith(links, &operation, parameter));
        if (!operation.body)
            continue;
        for (const RequestContent &content : operation.body->contents) {
            for (const BodyPart &part : content.parts) {
                if (!part.file)
                    addTo(all, keysWith(links, &operation, parameterOf(part)));
            }
        }
        if (const DocumentJson schema = parsed(operation.body->schema); schema.is_object())
            addMembers(operation, schema, 0, all);
    }
    return all;
}

} // namespace patlas
