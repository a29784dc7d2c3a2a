// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/SnippetLanguage.h"
#include "core/interchange/SnippetParts.h"

namespace patlas::snippets {

/// Text of which some is known only when the snippet runs.
class SnippetExpression {
public:
    SnippetExpression(const SnippetLanguage &language, const SnippetCredentials &credentials)
        : m_language(language)
        , m_credentials(credentials)
    {
    }

    SnippetExpression &add(const QByteArray &literal);
    /// The credential with its prefix: a look-up in the environment, or the secret itself.
    SnippetExpression &add(const Placement &placement);
    /// User and password, or whatever else the credential is, as it is stored.
    SnippetExpression &addRaw(Placement placement);

    /// One expression of the language.
    QByteArray written() const;

private:
    struct Piece {
        QByteArray literal = {};
        QByteArray lookUp = {}; ///< empty: it is the literal
    };

    QByteArray behindUser(const QByteArray &user, const QByteArray &lookUp) const;

    const SnippetLanguage &m_language;
    const SnippetCredentials &m_credentials;
    std::vector<Piece> m_pieces;
};

} // namespace patlas::snippets
