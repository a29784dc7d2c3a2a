// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/CodeSnippet.h"

#include <QFuture>

namespace patlas {

class SecretClipboard;
class TokenRepository;

/// The one copy of a request with its secrets that the person asked for: reads them, writes the code, and
/// puts it on the clipboard that clears itself. GUI thread; repository and clipboard must outlive it.
QFuture<Result<void>> copyWithSecrets(TokenRepository &tokens, SecretClipboard &clipboard, SnippetKind kind,
                                      const PreflightReport &report, const RequestDraft &draft);

} // namespace patlas
