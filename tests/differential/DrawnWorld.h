// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"
#include "tests/app/sandbox/SandboxClient.h"
#include "tests/differential/Random.h"

#include <QHash>

#include <vector>

namespace patlas::test {

enum class TokenState { Active, Expired, Revoked, Unknown };

/// A personal access token as Patlas knows it, and what the service thinks of it.
struct DrawnToken {
    PersonalAccessToken token;
    TokenState state = TokenState::Active;
};

/// A running sandbox with somebody of every role in every set of its projects, each with tokens of drawn
/// scopes and states; and beside it what a client of this sandbox knows. The API document is all that both
/// have in common.
class DrawnWorld {
public:
    DrawnWorld(const ApiDescription &api, Random &random);

    const PreflightContext &context() const { return m_context; }
    const std::vector<DrawnToken> &tokens() const { return m_tokens; }
    /// Bytes of a stored token's secret, of either kind.
    QByteArray secretOf(const QString &tokenId) const { return m_secrets.value(tokenId); }
    SandboxClient &service() { return m_service; }
    /// The sandbox's data as they are now, for another one that knows the same.
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
    QStringList m_aging; ///< ids at the service of tokens that are to have expired
};

} // namespace patlas::test
