// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/RequestDraft.h"

#include "core/base/Utf8.h"
#include "core/openapi/ApiDescription.h"
#include "core/request/CredentialReference.h"
#include "core/secret/SecretFields.h"
#include "core/secret/SecretNames.h"
#include "core/secret/TokenRedaction.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

// Stored as names, so that the order of the enumeration may change.
constexpr std::array bodyKindNames{
    std::pair{BodyKind::None, "none"_L1}, std::pair{BodyKind::Json, "json"_L1},
    std::pair{BodyKind::Text, "text"_L1}, std::pair{BodyKind::Multipart, "multipart"_L1},
    std::pair{BodyKind::File, "file"_L1},
};

constexpr std::array headerTextNames{
    std::pair{HeaderText::Ascii, "ascii"_L1},
    std::pair{HeaderText::Utf8, "utf-8"_L1},
    std::pair{HeaderText::Latin1, "latin-1"_L1},
};

template <typename Value, std::size_t n>
QString nameIn(const std::array<std::pair<Value, QLatin1String>, n> &names, Value value)
{
    for (const auto &[known, name] : names) {
        if (known == value)
            return name;
    }
    return {};
}

/// The first one for a name that is not known.
template <typename Value, std::size_t n>
Value valueIn(const std::array<std::pair<Value, QLatin1String>, n> &names, const QString &wanted)
{
    for (const auto &[known, name] : names) {
        if (wanted == name)
            return known;
    }
    return names.front().first;
}

QJsonObject toJson(const NamedValue &value)
{
    QJsonObject object{{u"name"_s, value.name}, {u"value"_s, value.value}, {u"enabled"_s, value.enabled}};
    if (!value.written.isEmpty())
        object.insert(u"written"_s, value.written);
    return object;
}

QJsonArray toJson(const std::vector<NamedValue> &values)
{
    QJsonArray array;
    for (const NamedValue &value : values)
        array.append(toJson(value));
    return array;
}

std::vector<NamedValue> valuesFromJson(const QJsonValue &json)
{
    std::vector<NamedValue> values;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array)
        values.push_back({item[u"name"].toString(), item[u"value"].toString(), item[u"enabled"].toBool(true),
                          item[u"written"].toString()});
    return values;
}

QJsonArray toJson(const std::vector<DraftPart> &parts)
{
    QJsonArray array;
    for (const DraftPart &part : parts) {
        array.append(QJsonObject{{u"name"_s, part.name},
                                 {u"value"_s, part.value},
                                 {u"file"_s, part.file},
                                 {u"enabled"_s, part.enabled},
                                 {u"type"_s, part.contentType}});
    }
    return array;
}

std::vector<DraftPart> partsFromJson(const QJsonValue &json)
{
    std::vector<DraftPart> parts;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array) {
        parts.push_back({item[u"name"].toString(), item[u"value"].toString(), item[u"file"].toBool(),
                         item[u"enabled"].toBool(true), item[u"type"].toString()});
    }
    return parts;
}

/// "{{token}}", with or without a scheme before it: what it stands for is elsewhere.
bool isOnlyVariable(const QString &value)
{
    static const QRegularExpression pattern(u"^\\s*(?:[A-Za-z]+\\s+)?\\{\\{([^{}\"]*)\\}\\}\\s*$"_s);
    const QRegularExpressionMatch match = pattern.match(value);
    return match.hasMatch() && redactTokens(match.captured(1)) == match.captured(1);
}

/// What is typed as a name may be a secret all the same.
bool isReference(const NamedValue &value)
{
    const auto reference = referenceIn(value.value);
    return reference && redactTokens(reference->name) == reference->name;
}

/// Where the value is a stored secret, or refers to one already, the reference stays in its place.
bool takeReference(NamedValue &value)
{
    const QString reference = withReference(value.value);
    if (reference != value.value) {
        value.value = reference;
        value.written.clear();
    }
    return isReference(value);
}

void mask(std::vector<NamedValue> &values)
{
    for (NamedValue &value : values) {
        value.name = redactTokens(value.name);
        value.value = withPrompt(value.value);
        const QString before = value.value;
        const QStringView start = QStringView(before).trimmed();
        const bool isJson = start.startsWith(u'{') || start.startsWith(u'[');
        if (isJson) // whose members have names of their own, as those of a body
            value.value = QString::fromUtf8(maskedBody(before.toUtf8()));
        else if (!isReference(value) && !isOnlyVariable(before)) // a name behind "Bearer" looks like a token
            value.value = redactTokens(before);
        // Half a masked item would be neither what was written nor what is shown.
        if (value.value != before || redactTokens(value.written) != value.written)
            value.written.clear();
    }
}

QJsonArray namesToJson(const QStringList &names)
{
    return QJsonArray::fromStringList(names);
}

QStringList namesFromJson(const QJsonValue &json)
{
    QStringList names;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &name : array)
        names.append(name.toString());
    return names;
}

} // namespace

bool hasText(const RequestDraft &draft)
{
    switch (draft.bodyKind) {
    case BodyKind::Json:
        return !draft.body.trimmed().isEmpty();
    case BodyKind::Text:
        return !draft.body.isEmpty();
    case BodyKind::None:
    case BodyKind::Multipart:
    case BodyKind::File:
        break;
    }
    return false;
}

bool sendsPieces(const RequestDraft &draft)
{
    return (draft.bodyKind == BodyKind::Json || draft.bodyKind == BodyKind::Text) && !draft.pieces.empty();
}

NamedValue *valueIn(RequestDraft &draft, CredentialPlace place, const QString &name)
{
    std::vector<NamedValue> &values = place == CredentialPlace::Query ? draft.queryParameters : draft.headers;
    const auto found = std::find_if(values.begin(), values.end(), [&name](const NamedValue &each) {
        return each.enabled && each.name == name && !each.value.isEmpty();
    });
    return found == values.end() ? nullptr : &*found;
}

QString withoutBlanksAround(const QString &text)
{
    const auto isBlank = [](QChar c) { return c == u' ' || (c >= u'\t' && c <= u'\r'); };
    const auto first = std::find_if_not(text.begin(), text.end(), isBlank);
    const auto last = std::find_if_not(text.rbegin(), std::make_reverse_iterator(first), isBlank);
    return text.mid(first - text.begin(), last.base() - first);
}

bool isAddedHeader(QStringView name)
{
    static constexpr std::array names{"user-agent"_L1,      "accept"_L1,     "accept-language"_L1,
                                      "accept-encoding"_L1, "connection"_L1, "content-type"_L1};
    return std::any_of(names.begin(), names.end(),
                       [name](QLatin1String added) { return name.compare(added, Qt::CaseInsensitive) == 0; });
}

RequestDraft withoutSecrets(RequestDraft draft, Signatures signatures)
{
    static const QRegularExpression userInfo(u"(?<=//)[^/?#\\\\\\s]*@"_s);
    // Removing one can expose another: //u:p@/u:p@host.
    for (qsizetype before = -1; before != draft.url.size();) {
        before = draft.url.size();
        draft.url.remove(userInfo);
    }
    const qsizetype query = draft.url.indexOf(QLatin1Char('?'));
    if (query >= 0)
        draft.url = draft.url.first(query + 1)
            + QString::fromUtf8(maskedQuery(draft.url.mid(query + 1).toUtf8(), {}, signatures));
    draft.url = redactTokens(draft.url);
    if (redactTokens(draft.hop.url) != draft.hop.url)
        draft.hop = {};
    draft.method = redactTokens(draft.method); // an option that swallowed its neighbour
    mask(draft.pathParameters);
    for (NamedValue &parameter : draft.queryParameters) {
        if (takeReference(parameter))
            continue;
        const bool isShown = signatures == Signatures::Shown && isSignature(parameter.name);
        if (holdsSecret(parameter.name, parameter.value) && !isShown && !isOnlyVariable(parameter.value)) {
            parameter.value.clear();
            parameter.written.clear();
        }
    }
    mask(draft.queryParameters);
    for (NamedValue &header : draft.headers) {
        const bool isCookie = header.name.trimmed().compare("Cookie"_L1, Qt::CaseInsensitive) == 0;
        if (!isCookie && takeReference(header)) // a reference fills no part of a header
            continue;
        if (isOnlyVariable(header.value))
            continue;
        if (namesSecret(header.name))
            header.value.clear();
        else if (header.value.contains(QLatin1Char('?')))
            header.value = QString::fromUtf8(maskedAddress(header.value.toUtf8()));
    }
    mask(draft.headers);
    draft.body = maskedBody(draft.body);
    for (DraftPart &part : draft.parts) {
        part.name = redactTokens(part.name);
        part.value = !part.file && holdsSecret(part.name, part.value) ? QString() : redactTokens(part.value);
        part.contentType = redactTokens(part.contentType);
    }
    draft.bodyFile = redactTokens(draft.bodyFile);
    for (QString &check : draft.checks)
        check = redactTokens(check);
    for (QString &name : draft.omittedHeaders)
        name = redactTokens(name);
    return draft;
}

QJsonObject toJson(const RequestDraft &draft)
{
    QJsonObject object{
        {u"environment"_s, draft.environmentId},
        {u"operation"_s, draft.operationId},
        {u"method"_s, draft.method},
        {u"url"_s, draft.url},
        {u"path"_s, toJson(draft.pathParameters)},
        {u"query"_s, toJson(draft.queryParameters)},
        {u"headers"_s, toJson(draft.headers)},
        {u"headerText"_s, nameIn(headerTextNames, draft.headerText)},
        {u"omittedHeaders"_s, namesToJson(draft.omittedHeaders)},
        {u"bodyKind"_s, nameIn(bodyKindNames, draft.bodyKind)},
        {u"body"_s, exactFromUtf8(draft.body)},
        {u"parts"_s, toJson(draft.parts)},
        {u"bodyFile"_s, draft.bodyFile},
        {u"checks"_s, namesToJson(draft.checks)},
        {u"limits"_s, toJson(draft.limits)},
        {u"credentials"_s, toJson(draft.credentials)},
    };
    if (!draft.bodyFolder.isEmpty())
        object.insert(u"bodyFolder"_s, draft.bodyFolder);
    if (draft.authorisation)
        object.insert(u"authorisation"_s, namesToJson(*draft.authorisation));
    if (!draft.usesCookies)
        object.insert(u"cookies"_s, false);
    if (!draft.hop.url.isEmpty())
        object.insert(u"hop"_s,
                      QJsonObject{{u"url"_s, draft.hop.url}, {u"crossSite"_s, draft.hop.isCrossSite}});
    return object;
}

RequestDraft draftFromJson(const QJsonObject &object)
{
    RequestDraft draft;
    draft.environmentId = object[u"environment"].toString();
    draft.operationId = object[u"operation"].toString();
    draft.method = object[u"method"].toString();
    draft.url = object[u"url"].toString();
    draft.pathParameters = valuesFromJson(object[u"path"]);
    draft.queryParameters = valuesFromJson(object[u"query"]);
    draft.headers = valuesFromJson(object[u"headers"]);
    draft.headerText = valueIn(headerTextNames, object[u"headerText"].toString());
    draft.omittedHeaders = namesFromJson(object[u"omittedHeaders"]);
    draft.bodyKind = valueIn(bodyKindNames, object[u"bodyKind"].toString());
    draft.body = object[u"body"].toString().toUtf8();
    draft.parts = partsFromJson(object[u"parts"]);
    draft.bodyFile = object[u"bodyFile"].toString();
    draft.bodyFolder = object[u"bodyFolder"].toString();
    draft.checks = namesFromJson(object[u"checks"]);
    draft.limits = limitsFromJson(object[u"limits"].toObject());
    draft.credentials = selectionFromJson(object[u"credentials"].toObject());
    if (object.contains(u"authorisation"_s))
        draft.authorisation = namesFromJson(object[u"authorisation"]);
    draft.usesCookies = object[u"cookies"].toBool(true);
    draft.hop = {object[u"hop"][u"url"].toString(), object[u"hop"][u"crossSite"].toBool()};
    return draft;
}

} // namespace patlas
