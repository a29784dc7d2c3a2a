// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"
#include "core/openapi/References.h"

#include <QHash>

namespace patlas {

/// Reads security schemes and the requirements that name them. Schemes other than http bearer and an API key
/// in a header are left out, and so is an alternative that needs one of those: a stored token cannot meet it.
class SecurityReader {
public:
    explicit SecurityReader(References &references)
        : m_references(references)
    {
    }

    /// Must come before `requirements`.
    std::vector<SecurityScheme> schemes(const DocumentValue &components);
    std::vector<SecurityAlternative> requirements(const DocumentValue &list) const;
    /// Whether a personal access token is all that the most preferred alternative asks for.
    bool isAccountOperation(const std::vector<SecurityAlternative> &alternatives) const;
    /// Whether a scheme puts its credential into this header, so that nobody has to type it there.
    bool fillsHeader(const QString &name) const;

private:
    References &m_references;
    QHash<QString, SecurityScheme> m_schemes;
};

} // namespace patlas
