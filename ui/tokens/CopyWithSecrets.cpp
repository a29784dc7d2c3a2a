// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/CopyWithSecrets.h"

#include "core/tokens/TokenRepository.h"
#include "ui/tokens/SecretClipboard.h"

#include <memory>

namespace patlas {

namespace {

struct Copying {
    SnippetKind kind;
    PreflightReport report;
    RequestDraft draft;
    std::vector<Credential> credentials;
};

/// One secret after the other, so that a locked keychain asks once.
QFuture<Result<void>> readFrom(TokenRepository &tokens, SecretClipboard &clipboard,
                               const std::shared_ptr<Copying> &copying, std::size_t next)
{
    if (next == copying->report.placements.size()) {
        clipboard.copy(
            snippetWithSecrets(copying->kind, copying->report, copying->draft, copying->credentials));
        return QtFuture::makeReadyFuture(Result<void>());
    }
    const QString id = copying->report.placements[next].tokenId;
    return tokens.secretOf(id)
        .then(&clipboard,
              [&tokens, &clipboard, copying, next, id](QFuture<Result<Secret>> reading) {
                  Result<Secret> secret = reading.takeResult();
                  if (!secret)
                      return QtFuture::makeReadyFuture(Result<void>(tl::make_unexpected(secret.error())));
                  copying->credentials.push_back({id, std::move(*secret)});
                  return readFrom(tokens, clipboard, copying, next + 1);
              })
        .unwrap();
}

} // namespace

QFuture<Result<void>> copyWithSecrets(TokenRepository &tokens, SecretClipboard &clipboard, SnippetKind kind,
                                      const PreflightReport &report, const RequestDraft &draft)
{
    return readFrom(tokens, clipboard, std::make_shared<Copying>(Copying{kind, report, draft, {}}), 0);
}

} // namespace patlas
