// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/SecretsToFind.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/credentials/CredentialRepository.h"
#include "core/secret/KnownSecrets.h"

#include <utility>
#include <vector>

namespace patlas {

namespace {

struct TokenToFind {
    QString id;
    QByteArray fingerprint;
};

using Known = std::shared_ptr<KnownSecrets>;
using SharedKnown = std::shared_ptr<const KnownSecrets>;

/// Reads one secret at a time, so that a locked keychain asks only once and no two secrets are in clear text
/// at the same time.
QFuture<SharedKnown> gather(CredentialRepository &tokens, const Known &known,
                            const std::shared_ptr<std::vector<TokenToFind>> &left)
{
    if (left->empty())
        return makeReadyFuture(SharedKnown(known));
    const TokenToFind next = left->back();
    left->pop_back();
    return then(tokens.secretOf(next.id), &tokens,
                [&tokens, known, left, next](const Result<Secret> &secret) {
                    known->add(next.id, next.fingerprint);
                    if (secret)
                        known->add(next.id, *secret);
                    if (!secret && secret.error().kind != ErrorKind::NotFound) {
                        // A locked store would ask again for each of the others.
                        for (const TokenToFind &other : std::exchange(*left, {}))
                            known->add(other.id, other.fingerprint);
                    }
                    return gather(tokens, known, left);
                });
}

} // namespace

QFuture<std::shared_ptr<const KnownSecrets>> secretsToFind(CredentialRepository &tokens)
{
    const auto left = std::make_shared<std::vector<TokenToFind>>();
    for (const Credential &token : tokens.all())
        left->push_back({token.id, token.fingerprint});
    // Called on the scan's threads. It only reads the installation's key, which does not change once loaded.
    const auto fingerprint = [&tokens](const Secret &secret) { return tokens.fingerprint(secret); };
    return gather(tokens, std::make_shared<KnownSecrets>(fingerprint), left);
}

} // namespace patlas
