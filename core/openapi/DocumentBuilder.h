// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/DocumentProblem.h"

#include <QString>

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace patlas {

/// A document's values, in the order of its keys.
using DocumentJson = nlohmann::ordered_json;

/// Builds a document from a parser's events, without recursion and within limits: 200 levels, eight million
/// values, 64 MiB repeated through aliases. Throws DocumentProblem beyond them. What is wrong with one value
/// is noted, and the rest is built.
class DocumentBuilder {
public:
    using Anchor = std::size_t; ///< 0: none

    void setLine(int line) { m_line = line; } ///< line of the next event, for problems
    void beginObject(Anchor anchor = 0) { begin(true, anchor); }
    void beginList(Anchor anchor = 0) { begin(false, anchor); }
    void end();
    bool expectsKey() const;
    /// `merges`: `<<` of YAML, whose value adds the members that the object does not have itself.
    void key(std::string name, bool merges = false, Anchor anchor = 0);
    void value(DocumentJson scalar, Anchor anchor = 0);
    void alias(Anchor anchor);
    DocumentJson takeRoot() { return std::move(m_root); }
    std::vector<DocumentProblem> takeProblems() { return std::move(m_problems); }

private:
    struct Size {
        std::size_t values = 0;
        std::size_t bytes = 0; ///< in memory, roughly
    };
    /// An object or a list that is being built. Its members are on the stack until it ends: a vector of them
    /// that grows would copy them whole, because keys are constant in an object.
    struct Level {
        bool isObject = false;
        Anchor anchor = 0;
        std::string key;
        bool hasKey = false;
        bool isMerge = false; ///< of the key
        bool isDropped = false; ///< the value of the key
        std::size_t firstMember = 0;
        Size before;
        std::vector<DocumentJson> merged = {};
    };
    using Member = std::pair<std::string, DocumentJson>; ///< without a key in a list
    struct Anchored {
        DocumentJson value;
        Size size;
    };

    void begin(bool isObject, Anchor anchor);
    void place(DocumentJson value);
    void keep(Anchor anchor, const DocumentJson &value, Size size);
    void countCopy(std::size_t bytes);
    void placeMerged(Level &object, DocumentJson value);
    void addMerged(Level &object);
    void dropRepeatedKeys(const Level &object);
    DocumentJson built(const Level &level);
    bool isSkipped() const { return m_skipped > 0; }
    void dropKey(const QString &why);
    std::string pointer() const; ///< of the object or list that is being built
    void note(const QString &why, const std::string &key = {});
    [[noreturn]] void refuse(const QString &why) const;

    DocumentJson m_root;
    std::vector<Level> m_levels;
    std::vector<Member> m_members; ///< of all levels
    std::unordered_map<Anchor, Anchored> m_anchors;
    std::vector<DocumentProblem> m_problems;
    Size m_size;
    std::size_t m_skipped = 0; ///< levels of a key that is no text
    std::size_t m_copiedBytes = 0;
    int m_line = 0;
};

} // namespace patlas
