// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/TokenShape.h"

#include "core/openapi/ApiDescription.h"
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

TokenShape shapeOf(std::string_view text)
{
    const std::string_view token = trimmedToken(text);
    if (token.empty())
        return TokenShape::Nothing;
    if (!std::all_of(token.begin(), token.end(), isVisible))
        return TokenShape::Unusable;
    const auto patterns = TokenPatterns::current();
    const TokenPattern *pattern = patterns->match(token);
    const auto kind = pattern ? credentialKind(pattern->credential) : std::nullopt;
    if (!kind)
        return TokenShape::Unknown;
    if (kind == CredentialKind::ProjectToken)
        return TokenShape::ProjectToken;
    return pattern->isSandboxOnly ? TokenShape::SandboxPersonalToken : TokenShape::PersonalToken;
}

} // namespace patlas
