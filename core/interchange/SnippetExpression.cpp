// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/SnippetExpression.h"

#include "core/interchange/SnippetTemplate.h"

namespace patlas::snippets {

SnippetExpression &SnippetExpression::add(const QByteArray &literal)
{
    if (m_pieces.empty() || !m_pieces.back().lookUp.isEmpty())
        m_pieces.push_back({});
    m_pieces.back().literal += literal;
    return *this;
}

SnippetExpression &SnippetExpression::add(const Placement &placement)
{
    if (const Secret *secret = m_credentials.secretFor(placement)) {
        QByteArray value = valueOf(placement, *secret);
        // Clients that read HTTP files make the answer to the challenge of "Digest user password".
        const qsizetype colon = placement.proof == CredentialProof::Digest ? value.indexOf(':') : -1;
        return add(colon < 0 ? value : value.replace(colon, 1, " "));
    }
    if (!placement.prefix.isEmpty())
        add(placement.prefix);
    QByteArray lookUp = filledRule(m_language.rule("lookup"), {{"name", placement.variable}});
    if (placement.isBase64 && !placement.user.isEmpty())
        lookUp = behindUser(placement.user + ':', lookUp);
    if (placement.isBase64)
        lookUp = filledRule(m_language.rule("base64", "{value}"), {{"value", lookUp}});
    else if (placement.place == CredentialPlace::Query)
        lookUp = filledRule(m_language.rule("percent", "{value}"), {{"value", lookUp}});
    m_pieces.push_back({{}, lookUp});
    return *this;
}

/// User and password as one value.
QByteArray SnippetExpression::behindUser(const QByteArray &user, const QByteArray &lookUp) const
{
    if (m_language.rules.contains("interpolated"))
        return insideShellQuotes(user) + lookUp;
    return '('
        + filledRule(m_language.rule("joined", "{a} + {b}"), {{"a", m_language.quote(user)}, {"b", lookUp}})
        + ')';
}

SnippetExpression &SnippetExpression::addRaw(Placement placement)
{
    placement.prefix = placement.user.isEmpty() ? QByteArray() : placement.user + ':';
    placement.isBase64 = false;
    placement.place = CredentialPlace::Header;
    placement.proof = CredentialProof::Itself;
    return add(placement);
}

QByteArray SnippetExpression::written() const
{
    if (m_pieces.empty())
        return m_language.quote({});
    const bool isLiteral = m_pieces.size() == 1 && m_pieces.front().lookUp.isEmpty();
    const bool isInterpolated = !isLiteral && m_language.rules.contains("interpolated");
    QByteArray text;
    for (const Piece &piece : m_pieces) {
        const QByteArray next = !piece.lookUp.isEmpty() ? piece.lookUp
            : isInterpolated                            ? insideShellQuotes(piece.literal)
                                                        : m_language.quote(piece.literal);
        text = text.isEmpty() ? next
            : isInterpolated  ? text + next
                             : filledRule(m_language.rule("joined", "{a} + {b}"), {{"a", text}, {"b", next}});
    }
    return isInterpolated ? filledRule(m_language.rule("interpolated"), {{"text", text}}) : text;
}

} // namespace patlas::snippets
