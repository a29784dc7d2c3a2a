// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/HeaderParameters.h"

#include <algorithm>

namespace patlas {

namespace {

/// The end of what begins at `from`: the first of `ends` that is not within quotes.
qsizetype endOfPart(QByteArrayView value, qsizetype from, QByteArrayView ends)
{
    bool quoted = false;
    qsizetype at = from;
    for (; at < value.size() && (quoted || !ends.contains(value[at])); ++at) {
        if (value[at] == '"')
            quoted = !quoted;
        else if (quoted && value[at] == '\\')
            ++at;
    }
    return std::min(at, value.size());
}

QByteArray unquoted(QByteArrayView text)
{
    text = text.trimmed();
    if (!text.startsWith('"'))
        return text.toByteArray();
    QByteArray plain;
    for (qsizetype at = 1; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\' && at + 1 < text.size())
            ++at;
        plain += text[at];
    }
    return plain;
}

} // namespace

std::vector<std::pair<QByteArray, QByteArray>> headerParameters(QByteArrayView value)
{
    std::vector<std::pair<QByteArray, QByteArray>> found;
    qsizetype at = endOfPart(value, 0, ";");
    while (at < value.size()) {
        const qsizetype end = endOfPart(value, at + 1, ";");
        const QByteArrayView part = value.sliced(at + 1, end - at - 1);
        if (const qsizetype sign = part.indexOf('='); sign > 0)
            found.emplace_back(part.first(sign).trimmed().toByteArray().toLower(),
                               unquoted(part.sliced(sign + 1)));
        at = end;
    }
    return found;
}

QByteArray headerParameter(QByteArrayView value, QByteArrayView name)
{
    for (const auto &[key, content] : headerParameters(value)) {
        if (key == name)
            return content;
    }
    return {};
}

} // namespace patlas
