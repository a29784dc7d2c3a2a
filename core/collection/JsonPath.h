// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/document/JsonIndex.h"

#include <QString>
#include <QStringView>

#include <memory>
#include <optional>
#include <vector>

namespace patlas {

/// What a path led to: a value of the document, or the length of one (".length" of a list or a text, as in
/// JavaScript).
struct JsonMatch {
    JsonNode node; ///< whose length it is, if it is one
    std::optional<qint64> length = {};

    bool operator==(const JsonMatch &) const = default;
};

/// A path to values of a JSON document: JSONPath as the REST Client and Visual Studio have it, or the names
/// and indexes that httpYac writes. Nothing is run: scripts in brackets are not supported, but for
/// comparisons in filters. Immutable; copies are cheap.
///
/// JSONPath: `$`, `.name`, `['name']`, `["a","b"]`, `[0]`, `[-1]`, `[0,2]`, `[1:3]`, `.*`, `[*]`, `..name`,
/// `..*`,
/// `[(@.length-1)]`, and filters `[?(@.a == 'b' && !(@.c > 3))]` with `==`, `===`, `!=`, `!==`, `<`, `<=`,
/// `>`,
/// `>=`, `&&`, `||`, `!` between paths below `@` or `$` and literals.
class JsonPath {
public:
    static constexpr qint64 maxWork =
        200'000'000; ///< 1 for a value that is passed, 50 for one that is looked up
    static constexpr qsizetype maxMatches = 100'000;

    /// JSONPath; `$` in front may be missing. InvalidInput: it is not one; Unsupported: it is, but not of
    /// those above.
    static Result<JsonPath> read(QStringView text);
    /// Names and indexes of JavaScript: `items[0].name`, `["a b"].c`, `a?.b`; empty: the document itself.
    static Result<JsonPath> readProperties(QStringView text);

    /// Whether it leads to at most one value.
    bool isDefinite() const;
    /// The path to what its last step is taken from; nullopt: it has no step.
    std::optional<JsonPath> parent() const;
    bool hasOptionalStep() const; ///< "?."

    /// In the order of the document; empty: nothing is there. Of repeated names the last counts. May read all
    /// of the document: call it on a worker. Unsupported: more than the bounds above.
    Result<std::vector<JsonMatch>> select(const JsonIndex &json) const;

    struct Step;
    const std::vector<Step> &steps() const { return *m_steps; }

private:
    friend class JsonPathReader;
    friend class JsonPathWalk;
    explicit JsonPath(std::vector<Step> steps);
    static Result<JsonPath> readRelative(QStringView text); ///< without what it begins at

    std::shared_ptr<const std::vector<Step>> m_steps;
};

} // namespace patlas
