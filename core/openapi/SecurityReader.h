// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"
#include "core/openapi/References.h"

#include <QHash>

namespace patlas {

/// Reads security schemes and the requirements that name them. Schemes other than http bearer and an API key
/// in a header are left out, and so are alternatives that need them: a stored token cannot satisfy them.
class SecurityReader {
public:
    explicit SecurityReader(References &references)
        : m_references(references)
    {
    }

    /// Must be called before `requirements`.
    std::vector<SecurityScheme> schemes(const DocumentValue &components);
    /// The forms of the schemes' tokens. Must come after `schemes`.
    const std::vector<TokenPattern> &tokenPatterns() const { return m_tokenPatterns; }
    std::vector<SecurityAlternative> requirements(const DocumentValue &list) const;
    /// Whether the preferred alternative needs only a personal access token.
    bool isAccountOperation(const std::vector<SecurityAlternative> &alternatives) const;
    /// Whether a scheme puts its credential into this header, so that it need not be typed there.
    bool fillsHeader(const QString &name) const;

private:
    void readTokenPattern(const DocumentValue &scheme, const QString &id);

    References &m_references;
    QHash<QString, SecurityScheme> m_schemes;
    std::vector<TokenPattern> m_tokenPatterns;
};

} // namespace patlas
