// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"
#include "core/openapi/Dialect.h"
#include "core/openapi/SourceDocuments.h"
#include "core/openapi/SwaggerParts.h"

namespace patlas {

/// Reads the documents of a set as one description. Throws DocumentProblem if it is none; what is wrong with
/// a part of it goes to the list of problems.
class DescriptionReader {
public:
    DescriptionReader(const DocumentSet &documents, ProblemList &problems);

    ApiDescription read();

    const SourceDocuments &documents() const { return m_documents; }
    /// Where in the root, as it came, something of the converted root comes from.
    std::string originalPointer(const std::string &pointer) const;

private:
    void findDialect(ApiDescription &api);
    void guessDialect(const DocumentValue &document);
    void readHead(ApiDescription &api, const DocumentValue &document);
    void readOperations(ApiDescription &api, const DocumentValue &document);

    ProblemList &m_problems;
    SourceDocuments m_documents;
    Dialect m_dialect = Dialect::OpenApi31;
    SwaggerOrigins m_origins;
};

} // namespace patlas
