// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/JsonIndent.h"

#include "core/document/JsonIndex.h"

namespace patlas {

namespace {

bool isJsonSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

qsizetype afterSpace(const QByteArray &text, qsizetype at)
{
    while (at < text.size() && isJsonSpace(text[at]))
        ++at;
    return at;
}

qsizetype afterString(const QByteArray &text, qsizetype quote)
{
    qsizetype at = quote + 1;
    while (at < text.size() && text[at] != '"')
        at += text[at] == '\\' ? 2 : 1;
    return at + 1;
}

} // namespace

QByteArray indentedJson(const QByteArray &text)
{
    if (!JsonIndex::build(text).isWhole())
        return {};

    // The text is valid, so following its brackets and commas is enough.
    QByteArray result;
    int depth = 0;
    const auto newLine = [&result, &depth] { result += '\n' + QByteArray(2 * depth, ' '); };
    for (qsizetype at = afterSpace(text, 0); at < text.size(); at = afterSpace(text, at)) {
        const char c = text[at];
        if (c == '"') {
            const qsizetype end = afterString(text, at);
            result += text.mid(at, end - at);
            at = end;
            continue;
        }
        ++at;
        if (c == '{' || c == '[') {
            result += c;
            const qsizetype next = afterSpace(text, at);
            if (text[next] == '}' || text[next] == ']') {
                result += text[next];
                at = next + 1;
            } else {
                ++depth;
                newLine();
            }
        } else if (c == '}' || c == ']') {
            --depth;
            newLine();
            result += c;
        } else if (c == ',') {
            result += c;
            newLine();
        } else if (c == ':') {
            result += ": ";
        } else {
            result += c;
        }
    }
    return result;
}

} // namespace patlas
