// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/ScriptText.h"

namespace patlas {

namespace {

bool isBlankInScript(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isScriptNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
}

/// Behind the string that begins at `at`.
qsizetype afterScriptString(const QByteArray &text, qsizetype at)
{
    const char quote = text[at++];
    while (at < text.size() && text[at] != quote)
        at += text[at] == '\\' ? 2 : 1;
    return qMin(at + 1, text.size());
}

/// Behind blanks and comments.
qsizetype afterBlanks(const QByteArray &text, qsizetype at)
{
    while (at < text.size()) {
        if (isBlankInScript(text[at])) {
            ++at;
        } else if (text[at] == '/' && at + 1 < text.size() && text[at + 1] == '/') {
            const qsizetype end = text.indexOf('\n', at);
            at = end < 0 ? text.size() : end;
        } else if (text[at] == '/' && at + 1 < text.size() && text[at + 1] == '*') {
            const qsizetype end = text.indexOf("*/", at + 2);
            at = end < 0 ? text.size() : end + 2;
        } else {
            break;
        }
    }
    return at;
}

bool opensString(char c)
{
    return c == '"' || c == '\'' || c == '`';
}

/// Behind the object or list that begins at `start`; -1: it has no end.
qsizetype afterBrackets(const QByteArray &script, qsizetype start)
{
    int depth = 0;
    qsizetype at = start;
    while (at < script.size()) {
        const qsizetype next = afterBlanks(script, at);
        if (next > at) {
            at = next;
            continue;
        }
        const char c = script[at];
        if (opensString(c)) {
            at = afterScriptString(script, at);
            continue;
        }
        if (c == '{' || c == '[' || c == '(')
            ++depth;
        ++at;
        if ((c == '}' || c == ']' || c == ')') && --depth == 0)
            return at;
    }
    return -1;
}

/// Behind a value, at its comma or the end of what is around it.
qsizetype afterValue(const QByteArray &text, qsizetype at)
{
    while (at < text.size() && text[at] != ',' && text[at] != '}') {
        const qsizetype next = afterBlanks(text, at);
        if (next > at) {
            at = next;
        } else if (opensString(text[at])) {
            at = afterScriptString(text, at);
        } else if (text[at] == '{' || text[at] == '[' || text[at] == '(') {
            const qsizetype end = afterBrackets(text, at);
            at = end < 0 ? text.size() : end;
        } else {
            ++at;
        }
    }
    return at;
}

/// JSON's escapes of characters that need none; others are kept, and no address or name has them.
QByteArray literalText(const QByteArray &text)
{
    QByteArray result = text.mid(1, text.size() - 2);
    result.replace("\\/", "/").replace("\\u002F", "/").replace("\\u002f", "/").replace("\\u0026", "&");
    return result;
}

} // namespace

QByteArray objectAt(const QByteArray &script, qsizetype start)
{
    const qsizetype end = afterBrackets(script, start);
    return end < 0 ? QByteArray() : script.mid(start, end - start);
}

QByteArray literalAt(const QByteArray &script, qsizetype start, const QByteArray &all)
{
    const qsizetype at = afterBlanks(script, start);
    if (at >= script.size())
        return {};
    const char c = script[at];
    if (c == '{' || c == '[')
        return objectAt(script, at);
    if (opensString(c)) {
        const qsizetype end = afterScriptString(script, at);
        const qsizetype next = afterBlanks(script, end);
        // What is joined to something else, or has a hole, is computed.
        const bool isWhole = next >= script.size() || QByteArrayView(",;})]").contains(script[next])
            || script.mid(end, next - end).contains('\n');
        const QByteArray text = script.mid(at, end - at);
        const bool isPlus = next < script.size() && script[next] == '+';
        return isWhole && !isPlus && !(c == '`' && text.contains("${")) ? literalText(text) : QByteArray();
    }
    qsizetype end = at;
    while (end < script.size() && isScriptNameCharacter(script[end]))
        ++end;
    if (end == at || all.isEmpty())
        return {};
    const QByteArray name = script.mid(at, end - at);
    const qsizetype next = afterBlanks(script, end);
    const bool isAlone = next >= script.size() || QByteArrayView(",;})]").contains(script[next]);
    return isAlone ? assigned(all, name) : QByteArray();
}

QByteArray memberOf(const QByteArray &object, const QByteArray &name, const QByteArray &script)
{
    qsizetype at = afterBlanks(object, 1);
    while (at < object.size() && object[at] != '}') {
        QByteArray key;
        if (opensString(object[at])) {
            const qsizetype end = afterScriptString(object, at);
            key = object.mid(at + 1, end - at - 2);
            at = end;
        } else {
            const qsizetype start = at;
            while (at < object.size() && isScriptNameCharacter(object[at]))
                ++at;
            key = object.mid(start, at - start);
        }
        at = afterBlanks(object, at);
        if (at < object.size() && object[at] == ':') {
            if (key == name)
                return literalAt(object, at + 1, script);
        } else if (key == name && !script.isEmpty()) { // { spec }
            return assigned(script, name);
        }
        at = afterValue(object, at);
        if (at < object.size() && object[at] == ',')
            at = afterBlanks(object, at + 1);
    }
    return {};
}

QByteArray assigned(const QByteArray &script, const QByteArray &name)
{
    for (qsizetype at = script.indexOf(name); at >= 0; at = script.indexOf(name, at + name.size())) {
        const bool isWhole = (at == 0 || (!isScriptNameCharacter(script[at - 1]) && script[at - 1] != '.'))
            && at + name.size() < script.size() && !isScriptNameCharacter(script[at + name.size()]);
        if (!isWhole)
            continue;
        const qsizetype sign = afterBlanks(script, at + name.size());
        if (sign + 1 < script.size() && script[sign] == '=' && script[sign + 1] != '=')
            return literalAt(script, sign + 1);
    }
    return {};
}

} // namespace patlas
