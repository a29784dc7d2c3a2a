// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ProblemList.h"
#include "core/openapi/References.h"

#include <QStringList>

namespace patlas {

/// What a form needs to know of a schema. Looks through references, `allOf`, and alternatives of which one is
/// null.
class SchemaView {
public:
    SchemaView(References &references, ProblemList &problems)
        : m_references(references)
        , m_problems(problems)
    {
    }

    /// Nullopt: there is none that could be read.
    std::optional<DocumentValue> schemaOf(const DocumentValue &holder, const char *field = "schema");
    QString type(const DocumentValue &schema); ///< empty: not said
    QStringList values(const DocumentValue &schema); ///< `enum` or `const`, without null
    struct Property {
        std::string name;
        DocumentValue schema;
        bool required = false;
    };
    std::vector<Property> properties(const DocumentValue &schema);
    /// Of `example`, the first of `examples`, or what the schema says.
    std::optional<DocumentValue> exampleOf(const DocumentValue &holder);

private:
    /// The schema and those that it is made of, with references resolved.
    std::vector<DocumentValue> parts(const DocumentValue &schema);
    void addParts(const DocumentValue &schema, std::vector<DocumentValue> &all, int depth);
    std::optional<DocumentValue> firstExample(const DocumentValue &examples);

    References &m_references;
    ProblemList &m_problems;
};

} // namespace patlas
