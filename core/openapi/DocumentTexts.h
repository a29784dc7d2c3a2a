// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/Dialect.h"
#include "core/openapi/References.h"

#include <QByteArray>

#include <unordered_map>
#include <vector>

namespace patlas {

/// Examples and schemas of a document as JSON text. Each value is written once and shared by everything that
/// refers to it. Limits: a schema is cut at 2,000 values or 64 levels; once the texts exceed 32 MiB in total,
/// further ones are empty.
class DocumentTexts {
public:
    DocumentTexts(References &references, ProblemList &problems, Dialect dialect)
        : m_references(references)
        , m_problems(problems)
        , m_dialect(dialect)
    {
    }

    /// Indented, unless the example is large: indenting could make it many times larger.
    QByteArray example(const DocumentJson &value);

    /// Compact, as JSON Schema 2020-12, with references resolved. Schemas that the root document names keep
    /// their names (`schemaNameKeyword`). Where a schema contains itself or grows too large, its name and
    /// `schemaCutKeyword` take its place, where it cannot be read, `true`: both allow anything.
    QByteArray schema(const DocumentValue &schema);

    Dialect dialect() const { return m_dialect; }

private:
    /// A keyword that holds no schemas. Cached, because it is written again wherever its schema is used.
    struct Keyword {
        std::string text; ///< "name":value
        int values = 0;
    };
    /// A schema, or a keyword of one, and how it was reached.
    struct Step {
        const DocumentJson &json;
        int file;
        const Step *around; ///< null: the root
        std::string_view token; ///< in `around`
        const std::string *pointer = nullptr; ///< where it is known
    };
    struct Writing {
        std::vector<const DocumentJson *> open; ///< the schemas around the one being written
        int budget = 0; ///< values left
        std::string text;
    };

    void writeSchema(const Step &step, Writing &writing);
    static void writeCut(const Step &step, Writing &writing);
    void writeObject(const Step &step, const DocumentJson *beside, Writing &writing);
    bool writeMember(const Step &step, const std::string &name, const DocumentJson &value, char separator,
                     Writing &writing);
    void writeSchemas(const Step &keyword, bool named, Writing &writing);
    void writeBeside(const Step &step, const DocumentJson &beside, const Step &target, Writing &writing);
    static std::string pointerOf(const Step &step);
    const Keyword &plainKeyword(const std::string &name, const DocumentJson &value);
    QByteArray keep(const DocumentJson *value, const std::string &text);

    References &m_references;
    ProblemList &m_problems;
    Dialect m_dialect;
    std::unordered_map<const DocumentJson *, QByteArray> m_texts;
    std::unordered_map<const DocumentJson *, Keyword> m_keywords;
    std::size_t m_bytes = 0;
};

} // namespace patlas
