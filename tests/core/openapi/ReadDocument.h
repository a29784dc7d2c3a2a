// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/OpenApiReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patlas::test {

inline ApiDescription readable(const QByteArray &document)
{
    const Result<ApiDescription> api = readOpenApi(document);
    if (!api)
        qFatal("not readable: %s", qPrintable(api.error().message()));
    return *api;
}

inline QJsonValue json(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

inline QStringList parametersOf(const Operation &operation)
{
    QStringList result;
    for (const Parameter &parameter : operation.parameters) {
        const QString place = parameter.place == ParameterPlace::Path ? u"path "_s
            : parameter.place == ParameterPlace::Header               ? u"header "_s
            : parameter.place == ParameterPlace::Cookie               ? u"cookie "_s
                                                                      : u"query "_s;
        result.append(place + parameter.name);
    }
    result.sort();
    return result;
}

inline const QByteArray head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";

/// A document with one operation, `get: <operation>` at /x, followed by `more` top-level YAML.
inline QByteArray withOperation(const QByteArray &operation, const QByteArray &more = {})
{
    return head + "paths:\n  /x:\n    get: " + operation + "\n" + more;
}

} // namespace patlas::test
