// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/SnippetText.h"

#include <QList>

namespace patlas {

namespace {

// JSON string literals are also valid in Python and JavaScript when non-ASCII characters are escaped: by
// UTF-16 unit for JavaScript, by code point for Python, which has no surrogate escapes.
QByteArray escaped(const QByteArray &text, bool python)
{
    QByteArray literal = "\"";
    const auto codePoints = QString::fromUtf8(text).toUcs4();
    for (const char32_t c : codePoints) {
        if (c == U'"' || c == U'\\') {
            literal += '\\';
            literal += char(c);
        } else if (c == U'\n') {
            literal += "\\n";
        } else if (c == U'\r') {
            literal += "\\r";
        } else if (c == U'\t') {
            literal += "\\t";
        } else if (c < 0x20 || c == 0x7f || c == 0x2028 || c == 0x2029) {
            literal += "\\u" + QByteArray::number(uint(c), 16).rightJustified(4, '0');
        } else if (c == U'<' && !python) {
            literal += "\\u003c"; // "</script>" must not end a page that the snippet is pasted into
        } else {
            literal += QString::fromUcs4(&c, 1).toUtf8();
        }
    }
    return literal + '"';
}

/// Bytes that are no text cannot be written as they are. Not $'…': some sh do not know it.
QByteArray bytesForShell(const QByteArray &text)
{
    QByteArray format;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || byte < 0x20 || c == '\'')
            format += '\\' + QByteArray::number(uint(byte), 8).rightJustified(3, '0');
        else if (c == '\\' || c == '%')
            format += QByteArray(2, c);
        else
            format += c;
    }
    return "\"$(printf '" + format + "')\"";
}

} // namespace

QByteArray shellQuoted(const QByteArray &text)
{
    if (!QByteArrayView(text).isValidUtf8())
        return bytesForShell(text);
    QByteArray inner = text;
    // sh cannot hold a NUL in a word at all.
    inner.replace('\0', "").replace('\'', "'\\''");
    return '\'' + inner + '\'';
}

QByteArray pythonQuoted(const QByteArray &text)
{
    return escaped(text, true);
}

QByteArray javaScriptQuoted(const QByteArray &text)
{
    return escaped(text, false);
}

} // namespace patlas
