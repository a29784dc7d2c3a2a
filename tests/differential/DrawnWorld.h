// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"
#include "tests/app/sandbox/SandboxClient.h"
#include "tests/differential/Random.h"
#include "tests/support/Credentials.h"

#include <QHash>

#include <vector>

namespace patlas::test {

enum class TokenState { Active, Expired, Revoked, Unknown };

/// A personal access token as Patlas stores it, and its state at the service.
struct DrawnToken {
    Credential token = newPersonalToken();
    TokenState state = TokenState::Active;
};

/// A running sandbox with users of every role in every set of its projects, each with tokens of random scopes
/// and states; and what a client of this sandbox knows. The two share only the API document.
class DrawnWorld {
public:
    DrawnWorld(const ApiDescription &api, Random &random);

    const PreflightContext &context() const { return m_context; }
    const std::vector<DrawnToken> &tokens() const { return m_tokens; }
    /// The secret of a stored token of either kind.
    QByteArray secretOf(const QString &tokenId) const { return m_secrets.value(tokenId); }
    SandboxClient &service() { return m_service; }
    /// Copies the sandbox's current data for a second instance.
    void copyTo(const QString &directory);

private:
    void populate();
    void learnFromAnnouncement();
    void issueTokens(const QString &user, Random &random);
    void addUnknownToken(const QString &user, Random &random);
    void addForeignTokens();
    QStringList drawnScopes(Random &random) const;
    DrawnToken &add(const QString &user, const QStringList &scopes, const QByteArray &secret);
    enum class Transaction { Yes, No };
    void change(const QStringList &statements, Transaction transaction = Transaction::Yes);

    SandboxClient m_service;
    PreflightContext m_context;
    std::vector<DrawnToken> m_tokens;
    QHash<QString, QByteArray> m_secrets;
    QStringList m_aging; ///< service ids of the tokens that must expire
};

} // namespace patlas::test
