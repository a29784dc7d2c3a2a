// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secret/CopyWithSecrets.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/credentials/CredentialRepository.h"
#include "ui/secret/SecretClipboard.h"

#include <QCoreApplication>

#include <memory>

namespace patlas {

namespace {

struct CopyingText {
    Q_DECLARE_TR_FUNCTIONS(CopyWithSecrets)
};

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
    const Placement &placement = copying->report.placements[next];
    if (!placement.isStored()) {
        const QString what = placement.command.isEmpty()
            ? CopyingText::tr("The secret that was typed for %1 is not copied.")
            : CopyingText::tr("What %1 prints is not copied.");
        return makeReadyResult<void>(
            failure(ErrorKind::Unsupported, what.arg(isolated(placement.tokenName)),
                    CopyingText::tr("It is only known when the request is sent."),
                    CopyingText::tr("Copy without secrets: the code takes it from a variable.")));
    }
    const QString id = placement.tokenId;
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
