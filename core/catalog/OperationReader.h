// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Catalog.h"
#include "core/catalog/References.h"

namespace patlas {

Confidence confidenceNamed(const QString &name);

/// Reads the operations of one path item.
class OperationReader {
public:
    /// `documentSecurity` (may be null) applies where an operation has no `security` of its own. The
    /// catalog's schemes must have been read.
    OperationReader(const References &references, const DocumentJson *documentSecurity,
                    const Catalog &catalog);

    Result<std::vector<Operation>> read(const QString &path, const DocumentJson &pathItem) const;

private:
    Result<Operation> readOperation(const QString &path, const QString &method, const DocumentJson &value,
                                    const DocumentJson *sharedParameters) const;
    Result<void> readParameters(Operation &operation, const DocumentJson &list) const;
    Parameter readParameter(const DocumentJson &value) const;
    std::vector<SecurityAlternative> readSecurity(const DocumentJson &value) const;
    RequestBody readBody(const DocumentJson &value) const;
    void readParts(RequestBody &body, const DocumentJson &media) const;
    std::vector<ResponseExample> readResponses(const DocumentJson &value) const;

    const References &m_references;
    const DocumentJson *m_documentSecurity;
    const Catalog &m_catalog;
};

} // namespace patlas
