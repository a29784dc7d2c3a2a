// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/CodeSnippet.h"

#include <QFuture>

namespace patlas {

class SecretClipboard;
class CredentialRepository;

/// Copies a request with its secrets, after the user asked for it: reads them, writes the code, and puts it
/// on the self-clearing clipboard. GUI thread; repository and clipboard must outlive it.
QFuture<Result<void>> copyWithSecrets(CredentialRepository &tokens, SecretClipboard &clipboard,
                                      SnippetKind kind, const PreflightReport &report,
                                      const RequestDraft &draft);

} // namespace patlas
