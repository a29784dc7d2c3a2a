// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/JsonIndex.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace patlas {

/// A value as scripts of the tools see it, so that it is compared as they compare it (ECMAScript's ToString,
/// ToNumber and JSON.stringify). Texts may lie in the document: valid only with it.
struct ScriptValue {
    enum class Kind { Undefined, Null, Boolean, Number, Text, Object, List };
    static constexpr qint64 maxText = qint64(64) << 20; ///< bytes of a text that has escapes
    static constexpr qint64 maxJson = qint64(16) << 20; ///< bytes of an object or a list as text
    static constexpr int maxDepth = 500; ///< brackets in each other

    Kind kind = Kind::Undefined;
    bool boolean = false;
    QByteArray text = {}; ///< UTF-8; of a number, object or list: as written

    bool isJson() const { return kind == Kind::Object || kind == Kind::List; }
    bool isTruthy() const;

    static ScriptValue ofText(QByteArray text) { return {Kind::Text, false, std::move(text)}; }
    static ScriptValue ofNumber(QByteArray text) { return {Kind::Number, false, std::move(text)}; }
    static ScriptValue ofNumber(double value);
    /// nullopt: a text with escapes beyond `maxText`.
    static std::optional<ScriptValue> of(const JsonIndex &json, const JsonNode &node);
    /// What JSON.parse() makes of it; nullopt: it is not JSON, or a text beyond `maxText`.
    static std::optional<ScriptValue> parsed(const QByteArray &json);
};

/// A number as `${number}` writes it: 1.50 is "1.5", 1e21 is "1e+21". Integers keep all of their digits.
QByteArray scriptNumberText(QByteArrayView written);
QByteArray scriptNumberText(double value);

/// The number at the beginning of a text, as parseFloat() finds it, in the form of JSON; empty: there is
/// none. "Infinity" is none here.
QByteArray leadingNumber(QByteArrayView text);

/// JSON as JSON.stringify() writes it: without blanks, numbers and escapes in one form, of repeated names the
/// last, names that are whole numbers first. nullopt: beyond `maxJson` or `maxDepth`.
std::optional<QByteArray> stringified(const JsonIndex &json, const JsonNode &node);
std::optional<QByteArray> stringified(const ScriptValue &value);
QByteArray quotedText(const QString &text); ///< as JSON.stringify() writes a string

qint64 utf16Length(QByteArrayView utf8); ///< of a text, as JavaScript counts

} // namespace patlas
