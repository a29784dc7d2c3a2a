// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/MediaType.h"

using namespace Qt::StringLiterals;

namespace patlas {

QString essenceOf(const QString &mediaType)
{
    return mediaType.section(u';', 0, 0).trimmed().toLower();
}

bool isJsonType(const QString &mediaType)
{
    const QString essence = essenceOf(mediaType);
    return essence == "application/json"_L1 || essence == "text/json"_L1 || essence.endsWith("+json"_L1);
}

bool isXmlType(const QString &mediaType)
{
    const QString essence = essenceOf(mediaType);
    return essence == "application/xml"_L1 || essence == "text/xml"_L1 || essence.endsWith("+xml"_L1);
}

bool isMultipartForm(const QString &mediaType)
{
    return essenceOf(mediaType) == "multipart/form-data"_L1;
}

bool isUrlEncodedForm(const QString &mediaType)
{
    return essenceOf(mediaType) == "application/x-www-form-urlencoded"_L1;
}

QString sentType(const QString &mediaType)
{
    const QString essence = essenceOf(mediaType);
    if (!essence.contains(u'*'))
        return mediaType;
    if (essence.startsWith("text/"_L1))
        return u"text/plain"_s;
    if (essence == "*/*"_L1 || essence.startsWith("application/"_L1))
        return u"application/json"_s;
    return essence.startsWith("multipart/"_L1) ? u"multipart/form-data"_s : u"application/octet-stream"_s;
}

} // namespace patlas
