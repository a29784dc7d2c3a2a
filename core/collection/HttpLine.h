// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/RequestDefinition.h"

#include <QByteArrayView>

#include <optional>

namespace patlas {

/// Bytes of a file, from 0; `end` is behind the last one.
struct ByteRange {
    qsizetype begin = 0;
    qsizetype end = 0;

    bool isEmpty() const { return begin == end; }
    QByteArrayView of(QByteArrayView bytes) const { return bytes.sliced(begin, end - begin); }
};

/// A line of a file. It ends with LF or CR LF; a CR alone is a byte like any other.
struct HttpLine {
    qsizetype begin = 0;
    qsizetype textEnd = 0; ///< without its line end
    qsizetype end = 0; ///< of its line end; of the last line of a file: may be `textEnd`

    QByteArrayView text(QByteArrayView bytes) const { return ByteRange{begin, textEnd}.of(bytes); }
};

/// The line that begins at `at`, which is before `limit`.
HttpLine lineAt(QByteArrayView bytes, qsizetype at, qsizetype limit);

/// Where a part of the bytes stands in them.
ByteRange rangeIn(QByteArrayView bytes, QByteArrayView part);

/// The functions below look at one line without its line end. What they give back are parts of it.

bool isHttpBlank(char c);
bool isBlankLine(QByteArrayView text);
/// "###" at the very beginning.
bool isSeparator(QByteArrayView text);

struct HttpKeyValue {
    QByteArrayView key;
    QByteArrayView
        value; ///< without blanks around it; where it is empty, it stands where one would be written
};

/// "# text", "// text", also with several "#" and indented.
struct HttpComment {
    QByteArrayView marker; ///< "#", "//"
    std::optional<HttpKeyValue> metadata; ///< "# @key value"
    QByteArrayView check; ///< "# ?? status == 201"; empty: it is none
};
std::optional<HttpComment> commentIn(QByteArrayView text);

/// What stands behind a "??" at the beginning; empty: it is no check.
QByteArrayView bareCheckIn(QByteArrayView text);
/// Whether it is one in JavaScript, which is a script and no check.
bool isScriptCheck(QByteArrayView check);

/// "@name = value", "@name := value".
std::optional<HttpKeyValue> variableIn(QByteArrayView text);

/// "Name: value". The name may hold "{{variables}}".
std::optional<HttpKeyValue> headerIn(QByteArrayView text);

/// The first line of something that other tools run, or of a comment of several lines.
enum class HttpScriptMark {
    None,
    Braces, ///< "{{", "{{@request", "{{+after": to a line "}}"
    Percent, ///< "> {%", "< {%": to a line that ends with "%}"
    OneLine, ///< "> {% ... %}"
    BeforeFile, ///< "< ./script.js": only before the request line, elsewhere it is a file of the body
    AfterFile, ///< "> ./script.js"
    Comment, ///< "/*": to a line "*/"
};
HttpScriptMark scriptMarkIn(QByteArrayView text);
bool endsScript(HttpScriptMark mark, QByteArrayView text);

/// The file of ">> ./file", ">>! ./file"; empty: it is no such line.
QByteArrayView redirectionIn(QByteArrayView text);
/// The file of "<> ./file"; empty: it is no such line.
QByteArrayView responseReferenceIn(QByteArrayView text);
/// "HTTP/1.1 200 OK".
bool isStatusLine(QByteArrayView text);

} // namespace patlas
