// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/JsonPath.h"
#include "core/collection/ScriptValue.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace patlas {

/// An expression of a filter: a path, a literal, or an operator over others.
struct JsonPathExpression {
    enum class Kind {
        Literal,
        FromItem,
        FromRoot,
        Not,
        And,
        Or,
        Equal,
        Same,
        NotEqual,
        NotSame,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual
    };

    Kind kind = Kind::Literal;
    ScriptValue literal = {};
    std::optional<JsonPath> path = {};
    std::vector<JsonPathExpression> parts = {};
};

/// One step of a path, from a value to some of those in it.
struct JsonPath::Step {
    enum class Kind {
        Names,
        Indexes, ///< below zero: from the end
        Slice,
        Wildcard,
        FromEnd, ///< `[(@.length-N)]`: the Nth from the end
        Filter,
    };

    Kind kind = Kind::Names;
    bool isDeep = false; ///< of the value itself and of all below it ("..")
    bool isProperty =
        false; ///< as JavaScript accesses it: the length of a text is one, its characters are not
    bool isOptional = false; ///< "?."
    std::vector<QString> names = {};
    std::vector<qint64> indexes = {}; ///< of a slice its two ends and its step
    bool hasStart = false;
    bool hasEnd = false;
    std::shared_ptr<const JsonPathExpression> filter = {};
};

} // namespace patlas
