// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/CredentialSecret.h"
#include "core/http/Exchange.h"
#include "core/interchange/SnippetKind.h"
#include "core/preflight/Preflight.h"

#include <QStringList>

#include <vector>

namespace patlas {

/// A language, or one of its libraries, that requests are written in.
struct SnippetChoice {
    SnippetKind kind;
    QString title; ///< "Python (httpx)"
    QString group; ///< those of one group follow each other
};

/// In the order of the list that a person chooses from; the first is curl.
const std::vector<SnippetChoice> &snippetLanguages();
/// The language of a stored id; curl where there is none of that id.
SnippetKind snippetKindOf(const QString &id);

/// Source text for the request, quoted for its language. Credentials are placeholders such as
/// `$PROJECT_TOKEN` (curl) or an environment look-up. What the language's library cannot send as it is, a
/// comment says. The form with secrets is for the one copy that the person asked for, and is itself secret.
QString snippet(SnippetKind kind, const PreflightReport &report, const RequestDraft &draft);
Secret snippetWithSecrets(SnippetKind kind, const PreflightReport &report, const RequestDraft &draft,
                          const std::vector<CredentialSecret> &credentials);

} // namespace patlas
