// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secret/CopyWithSecrets.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/credentials/CredentialRepository.h"
#include "ui/secret/SecretClipboard.h"

#include <memory>

namespace patlas {

namespace {

struct Copying {
    SnippetKind kind;
    PreflightReport report;
    RequestDraft draft;
    std::vector<CredentialSecret> credentials;
};

/// Reads one secret at a time, so that a locked keychain asks only once.
QFuture<Result<void>> readFrom(CredentialRepository &tokens, SecretClipboard &clipboard,
                               const std::shared_ptr<Copying> &copying, std::size_t next)
{
    if (next == copying->report.placements.size()) {
        clipboard.copy(
            snippetWithSecrets(copying->kind, copying->report, copying->draft, copying->credentials));
        return makeReadyResult<void>({});
    }
    const QString id = copying->report.placements[next].tokenId;
    return then(tokens.secretOf(id), &clipboard,
                [&tokens, &clipboard, copying, next, id](Result<Secret> secret) {
                    if (!secret)
                        return makeReadyResult<void>(tl::make_unexpected(secret.error()));
                    copying->credentials.push_back({id, std::move(*secret)});
                    return readFrom(tokens, clipboard, copying, next + 1);
                });
}

} // namespace

QFuture<Result<void>> copyWithSecrets(CredentialRepository &tokens, SecretClipboard &clipboard,
                                      SnippetKind kind, const PreflightReport &report,
                                      const RequestDraft &draft)
{
    return readFrom(tokens, clipboard, std::make_shared<Copying>(Copying{kind, report, draft, {}}), 0);
}

} // namespace patlas
