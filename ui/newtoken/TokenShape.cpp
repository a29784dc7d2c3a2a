// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newtoken/TokenShape.h"

#include <algorithm>

namespace patlas {

namespace {

constexpr std::size_t appIdLength = 24;
constexpr std::size_t projectSecretLength = 32;
constexpr std::string_view sandboxPrefix = "glspat_";

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isVisible(char c)
{
    return c > ' ' && c < '\x7f';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

} // namespace

TokenShape shapeOf(std::string_view text)
{
    const std::string_view token = trimmed(text);
    if (token.empty())
        return TokenShape::Nothing;
    if (!std::all_of(token.begin(), token.end(), isVisible))
        return TokenShape::Unusable;
    if (token.size() == appIdLength + 1 + projectSecretLength && token[appIdLength] == '!'
        && std::all_of(token.begin(), token.begin() + appIdLength, isHex)
        && std::all_of(token.begin() + appIdLength + 1, token.end(), isHex))
        return TokenShape::ProjectToken;
    if (token.substr(0, sandboxPrefix.size()) == sandboxPrefix)
        return TokenShape::SandboxPersonalToken;
    return TokenShape::Unknown;
}

QString appIdOf(std::string_view text)
{
    if (shapeOf(text) != TokenShape::ProjectToken)
        return {};
    return QString::fromLatin1(trimmed(text).data(), qsizetype(appIdLength));
}

} // namespace patlas
