// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"
#include "core/openapi/ProblemList.h"
#include "core/openapi/References.h"

#include <QHash>

namespace patlas {

/// Reads security schemes and the requirements that name them. A scheme that is not understood, is described
/// badly or not at all becomes one that cannot be filled.
class SecurityReader {
public:
    SecurityReader(References &references, ProblemList &problems)
        : m_references(references)
        , m_problems(problems)
    {
    }

    /// Must be called before `requirements`.
    void readSchemes(const DocumentValue &components);
    /// In document order, those that only requirements name at the end.
    const std::vector<SecurityScheme> &schemes() const { return m_schemes; }
    const std::vector<CredentialSlot> &credentialSlots() const { return m_slots; }
    /// The forms of the schemes' tokens.
    const std::vector<TokenPattern> &tokenPatterns() const { return m_tokenPatterns; }
    /// A requirement that cannot be read becomes an alternative that cannot be filled.
    std::vector<SecurityAlternative> requirements(const DocumentValue &list);
    /// Stands for a requirement that cannot be read: it names a scheme that cannot be filled.
    static SecurityAlternative unreadableRequirement();
    /// Whether the most preferred alternative asks for credentials of a user and nothing else.
    bool isAccountOperation(const std::vector<SecurityAlternative> &alternatives) const;
    /// Whether a scheme puts its credential into this header, so that it does not have to be typed there.
    bool fillsHeader(const QString &name) const;
    bool fillsCookie(const QString &name) const;

private:
    SecurityScheme readScheme(const QString &id, const DocumentValue &value);
    void readPrograms(const DocumentValue &value, SecurityScheme &scheme);
    void readFlows(SecurityScheme &scheme, const DocumentValue &value);
    OAuthFlow readFlow(OAuthFlow::Kind kind, const DocumentValue &value);
    static void place(SecurityScheme &scheme, const DocumentValue &value);
    void readTokenPattern(const DocumentValue &described, const SecurityScheme &scheme);
    void readSlot(const DocumentValue &value, const SecurityScheme &scheme);
    SecurityAlternative requirement(const DocumentValue &entry);
    void readScopes(SchemeUse &use, const DocumentValue &scopes);
    const SecurityScheme *scheme(const QString &id) const;
    void add(SecurityScheme scheme);

    References &m_references;
    ProblemList &m_problems;
    std::vector<SecurityScheme> m_schemes;
    QHash<QString, std::size_t> m_places; ///< by id, in m_schemes
    std::vector<CredentialSlot> m_slots;
    std::vector<TokenPattern> m_tokenPatterns;
};

} // namespace patlas
