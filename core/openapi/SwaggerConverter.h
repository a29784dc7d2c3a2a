// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ProblemList.h"
#include "core/openapi/SwaggerParts.h"

#include <vector>

namespace patlas {

/// Set in a converted body or response whose media types the document does not name, or names too many of.
inline constexpr const char *assumedTypesKeyword = "x-patlas-types-assumed";

/// Converts a document of Swagger 2 to the shape of OpenAPI 3.0, so that one reader reads both. Lenient: what
/// is not as it should be is taken over as it is, and the reader says what is wrong with it. References to
/// parameters and responses that have another shape in OpenAPI 3 are replaced by their targets; `definitions`
/// stay where they are.
class SwaggerConverter {
public:
    SwaggerConverter(SourceDocuments &documents, ProblemList &problems)
        : m_documents(documents)
        , m_problems(problems)
        , m_references(documents)
    {
    }

    DocumentJson convert();
    SwaggerOrigins takeOrigins() { return std::move(m_origins); }

private:
    /// Parameters of a path or an operation.
    struct Inputs {
        std::vector<DocumentValue> bodies;
        std::vector<DocumentValue> fields; ///< of a form
    };

    DocumentJson pathItem(const DocumentValue &entry, const std::string &place);
    DocumentJson operation(const DocumentValue &value, const std::string &place, const Inputs &shared);
    DocumentJson parameters(const DocumentValue &list, const std::string &place, Inputs &inputs);
    DocumentJson requestBody(const DocumentValue &operation, const std::string &place, const Inputs &inputs);
    void addBody(DocumentJson &content, const QStringList &types, const DocumentValue &body,
                 const std::string &place);
    void addForm(DocumentJson &content, const QStringList &types, const std::vector<DocumentValue> &fields,
                 const std::string &place);
    DocumentJson responses(const DocumentValue &all, const QStringList &types, const std::string &place);
    DocumentJson response(const DocumentValue &value, const QStringList &types, const std::string &place);
    DocumentJson named(const DocumentValue &section, const std::string &place);

    DocumentJson copied(const DocumentValue &value);
    void rewrite(DocumentJson &value, int file);
    void note(const std::string &converted, const DocumentValue &original, const std::string &below = {});

    SourceDocuments &m_documents;
    ProblemList &m_problems;
    References m_references;
    SwaggerOrigins m_origins;
    std::size_t m_inlined = 0; ///< values, against documents that repeat a large one
};

} // namespace patlas
