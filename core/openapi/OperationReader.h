// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ContentReader.h"
#include "core/openapi/ParameterReader.h"
#include "core/openapi/SecurityReader.h"

#include <QSet>

namespace patlas {

/// `x-confidence` and similar fields; a missing one means inferred, and so does one that is not understood.
Confidence confidenceOf(const DocumentValue &value, const char *field, ProblemList &problems);

/// Reads the operations of a document's paths, one path after the other.
class OperationReader {
public:
    /// `documentSecurity` applies where an operation has no `security` of its own.
    OperationReader(References &references, DocumentTexts &texts, SecurityReader &security,
                    ProblemList &problems, std::vector<SecurityAlternative> documentSecurity);

    void read(const std::string &path, const DocumentValue &pathItem, std::vector<Operation> &operations);

private:
    const std::vector<Operation> &itemWithReference(const DocumentValue &item);
    const std::vector<Operation> &readItem(const DocumentValue &item);
    void readMethods(const DocumentValue &item, const std::optional<DocumentValue> &shared,
                     std::vector<Operation> &operations);
    void readMore(const DocumentValue &item, const std::optional<DocumentValue> &shared,
                  std::vector<Operation> &operations);
    Operation readReferred(const QString &method, const DocumentValue &value,
                           const std::optional<DocumentValue> &sharedParameters);
    Operation readOperation(const QString &method, const DocumentValue &value,
                            const std::optional<DocumentValue> &sharedParameters);
    void readContent(Operation &operation, const DocumentValue &value);
    void place(Operation &operation, const QString &path);
    void readParameters(Operation &operation, const DocumentValue &list, QSet<QString> &known);

    References &m_references;
    ParameterReader m_parameters;
    ContentReader m_content;
    SecurityReader &m_security;
    ProblemList &m_problems;
    std::vector<SecurityAlternative> m_documentSecurity;
    std::unordered_map<const DocumentJson *, std::vector<Operation>> m_items; ///< still without their paths
    QSet<QString> m_ids;
    std::size_t m_parameterCount = 0;
};

} // namespace patlas
