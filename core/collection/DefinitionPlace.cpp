// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/DefinitionPlace.h"

using namespace Qt::StringLiterals;

namespace patlas::asText {

QString variableText(const QString &name)
{
    return u"{{"_s + name + u"}}"_s;
}

QString credentialText(const SecurityScheme &scheme)
{
    return QString::fromUtf8(scheme.prefix) + variableText(scheme.id);
}

bool isContentType(const NamedValue &header)
{
    return header.name.trimmed().compare("Content-Type"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace patlas::asText
