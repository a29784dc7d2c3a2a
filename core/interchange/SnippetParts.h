// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/CodeSnippet.h"

#include <vector>

/// What snippets of all kinds are made of.
namespace patlas::snippets {

/// Writes one credential: a look-up in the environment, or the secret itself.
class SnippetCredentials {
public:
    explicit SnippetCredentials(const std::vector<CredentialSecret> *secrets)
        : m_secrets(secrets)
    {
    }

    /// Null: a look-up.
    const Secret *secretFor(const Placement &placement) const;

private:
    const std::vector<CredentialSecret> *m_secrets;
};

/// An empty text is sent as well, with the length 0.
bool isEmptyText(const RequestDraft &draft);
/// The path of the address as it is sent.
QByteArray pathOf(const PreflightReport &report);
/// Whether the path has segments that many libraries resolve.
bool hasDots(const PreflightReport &report);
bool isMultipart(const RequestDraft &draft);
/// The body is the content of a file.
bool isFile(const RequestDraft &draft);
/// Whether a body is sent, if only one of the length 0.
bool hasBody(const RequestDraft &draft);
std::vector<DraftPart> sentParts(const RequestDraft &draft);

/// Whether the value of a typed header is a secret, which no snippet holds.
bool isSecretHeader(const QByteArray &name, const QByteArray &value);

/// The address as it is sent, without credentials.
QByteArray addressOf(const PreflightReport &report);
/// Headers that a snippet needs: the person's own, and the type of the body. Those of a form are set by the
/// library.
HeaderList plainHeaders(const PreflightReport &report, const RequestDraft &draft);
/// For libraries that take one value for each name: those of one name as a list (RFC 9110 5.3).
HeaderList withOneLineEach(const HeaderList &headers);

/// The credential as it is written into a snippet: prefix and encoding included.
QByteArray valueOf(const Placement &placement, const Secret &secret);
/// Null if no credential is in the query.
const Placement *placementInQuery(const PreflightReport &report);
/// The address up to the value of a credential in the query.
QByteArray startOfItem(QByteArray address, const Placement &placement);

} // namespace patlas::snippets
