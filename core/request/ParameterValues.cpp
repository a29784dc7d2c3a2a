// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/ParameterValues.h"

#include "core/base/Find.h"
#include "core/request/ParameterSerializer.h"
#include "core/request/QueryItem.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QString decodedSegment(const QString &segment)
{
    return QUrl::fromPercentEncoding(segment.toUtf8());
}

std::optional<QByteArray> encodedPathValue(const NamedValue &field, const Operation *operation)
{
    if (!field.written.isEmpty() && decodedSegment(field.written) == field.value)
        return asWritten(field.written);
    const Parameter *parameter = describedParameter(operation, ParameterPlace::Path, field.name);
    return parameter ? ParameterSerializer(*parameter).path(field.value)
                     : QUrl::toPercentEncoding(field.value);
}

/// A segment that other styles than the usual one may have made.
NamedValue pathField(const Parameter &parameter, const QString &segment)
{
    const ParameterSerializer serializer(parameter);
    const QByteArray written = asWritten(segment);
    const QString value = decodedSegment(segment);
    // Without the mark of its style, if the style puts it there again.
    const QString mark = parameter.style == ParameterStyle::Label ? u"."_s
        : parameter.style == ParameterStyle::Matrix               ? u";"_s + parameter.name + u'='
                                                                  : QString();
    if (!mark.isEmpty() && value.startsWith(mark)) {
        const QString inner = value.mid(mark.size());
        if (!inner.isEmpty() && !inner.contains(u';') && serializer.path(inner) == written)
            return {parameter.name, inner};
    }
    if (serializer.path(value) == written)
        return {parameter.name, value};
    return {parameter.name, value, true, segment};
}

bool isPlainSegment(const Parameter &parameter)
{
    return parameter.style == ParameterStyle::Simple && !parameter.allowReserved
        && !ParameterSerializer(parameter).takesJson();
}

} // namespace

const Parameter *describedParameter(const Operation *operation, ParameterPlace place, const QString &name)
{
    if (!operation)
        return nullptr;
    const Qt::CaseSensitivity cases =
        place == ParameterPlace::Header ? Qt::CaseInsensitive : Qt::CaseSensitive;
    return findIf(operation->parameters, [&](const Parameter &parameter) {
        return parameter.place == place && parameter.name.compare(name, cases) == 0;
    });
}

EncodedValues encodedPathValues(const std::vector<NamedValue> &fields, const Operation *operation)
{
    EncodedValues values;
    for (const NamedValue &field : fields) {
        if (!field.enabled || field.value.isEmpty() || values.contains(field.name))
            continue;
        // An empty segment would make another path.
        if (const std::optional<QByteArray> value = encodedPathValue(field, operation);
            value && !value->isEmpty())
            values.insert(field.name, *value);
    }
    return values;
}

std::optional<std::vector<NamedValue>> pathFields(const Operation &operation, const QString &path,
                                                  const std::vector<NamedValue> &former)
{
    const auto decoded = pathParameters(operation, path);
    if (!decoded)
        return std::nullopt;
    // With its percent signs encoded, decoding gives the segments as they stand there. Nothing: a literal
    // part of the path is encoded.
    const auto segments = pathParameters(operation, QString(path).replace(u'%', "%25"_L1));
    const EncodedValues before = encodedPathValues(former, &operation);
    std::vector<NamedValue> fields;
    for (std::size_t i = 0; i < decoded->size(); ++i) {
        const QString &name = (*decoded)[i].first;
        const QString &value = (*decoded)[i].second;
        if (value == QLatin1Char('{') + name + QLatin1Char('}'))
            continue;
        const Parameter *parameter = describedParameter(&operation, ParameterPlace::Path, name);
        if (!parameter || isPlainSegment(*parameter) || !segments) {
            fields.push_back({name, value, true});
            continue;
        }
        const QString &segment = (*segments)[i].second;
        const NamedValue *same = findIf(former, [&](const NamedValue &field) {
            return field.enabled && field.name == name && !field.value.isEmpty();
        });
        const bool isKept = same && before.contains(name) && before.value(name) == asWritten(segment);
        fields.push_back(isKept ? *same : pathField(*parameter, segment));
    }
    return fields;
}

QByteArrayList encodedItems(const NamedValue &field, const Operation *operation)
{
    const Parameter *parameter = describedParameter(operation, ParameterPlace::Query, field.name.trimmed());
    if (!parameter || isAsWritten(field))
        return {itemOf(field)};
    return ParameterSerializer(*parameter).query(field.value);
}

std::optional<QString> headerValue(const QString &name, const QString &value, const Operation *operation)
{
    const Parameter *parameter = describedParameter(operation, ParameterPlace::Header, name);
    return parameter ? ParameterSerializer(*parameter).header(value) : value;
}

} // namespace patlas
