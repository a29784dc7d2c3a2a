// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/TokenShape.h"

#include "core/secret/TokenPatterns.h"

#include <algorithm>

namespace patlas {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isVisible(char c)
{
    return c > ' ' && c < '\x7f';
}

} // namespace

std::string_view trimmedToken(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

TokenShape shapeOf(std::string_view text, const CredentialSlot &wanted)
{
    const std::string_view token = trimmedToken(text);
    if (token.empty())
        return TokenShape::Nothing;
    // A password may have any characters: it is sent encoded.
    if (!wanted.isUserAndPassword && !std::all_of(token.begin(), token.end(), isVisible))
        return TokenShape::Unusable;
    const auto patterns = TokenPatterns::current();
    const TokenPattern *pattern = patterns->match(token);
    if (!pattern || pattern->credential.isEmpty() || wanted.id.isEmpty())
        return TokenShape::Unknown; // nothing to compare with
    if (pattern->credential != wanted.id)
        return TokenShape::OtherCredential;
    return pattern->isSandboxOnly ? TokenShape::SandboxOnly : TokenShape::Expected;
}

const CredentialSlot *slotOf(std::string_view secret, const ApiDescription &api)
{
    const auto patterns = TokenPatterns::current();
    const TokenPattern *pattern = patterns->match(secret);
    const CredentialSlot *known = pattern ? api.credentialSlot(pattern->credential) : nullptr;
    return known ? known : api.firstPersonalSlot();
}

} // namespace patlas
