// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/OpenApiReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace patlas::test {

inline Catalog readable(const QByteArray &document)
{
    const Result<Catalog> catalog = readOpenApi(document);
    if (!catalog)
        qFatal("not readable: %s", qPrintable(catalog.error().message()));
    return *catalog;
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
        const QString place = parameter.place == ParameterPlace::Path ? QStringLiteral("path ")
            : parameter.place == ParameterPlace::Header               ? QStringLiteral("header ")
                                                                      : QStringLiteral("query ");
        result.append(place + parameter.name);
    }
    result.sort();
    return result;
}

} // namespace patlas::test
