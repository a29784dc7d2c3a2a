// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CurlCredentials.h"

#include "core/secret/SecretNames.h"
#include "core/secret/TokenPatterns.h"
#include "core/secret/TokenRedaction.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patlas::curl {

namespace {

constexpr std::size_t maxTokenLength = 4096; ///< anything longer is not a token; no memory is locked for it

std::string_view trimmedView(std::string_view text)
{
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos)
        return {};
    return text.substr(start, text.find_last_not_of(" \t\r\n") - start + 1);
}

bool startsWithWord(std::string_view text, std::string_view word)
{
    return text.size() > word.size() && (text[word.size()] == ' ' || text[word.size()] == '\t')
        && std::equal(word.begin(), word.end(), text.begin(),
                      [](char small, char c) { return small == (c >= 'A' && c <= 'Z' ? c + 32 : c); });
}

/// A variable, a template, or a placeholder as in documentation.
bool isPlaceholder(std::string_view value)
{
    static constexpr std::array<std::string_view, 7> starts{"$", "{{", "<", "[", "…", "...", "••"};
    const bool marked = std::any_of(starts.begin(), starts.end(), [value](std::string_view start) {
        return value.substr(0, start.size()) == start;
    });
    return marked || (value.size() > 2 && value.front() == '%' && value.back() == '%');
}

} // namespace

const CredentialSlot *Credentials::slotNamed(const QString &id) const
{
    return m_context.api ? m_context.api->credentialSlot(id) : nullptr;
}

bool Credentials::isSecret(const QString &name, const QString &value)
{
    // A signature belongs to this one address and cannot come from a store: it is sent and not kept.
    return ((namesSecret(name) || holdsSecret(name, value)) && !isSignature(name))
        || redactTokens(value) != value;
}

void Credentials::take(const QString &where, std::string_view value)
{
    value = trimmedView(value);
    if (value.empty())
        return;
    if (isPlaceholder(value)) {
        if (m_isElsewhere)
            m_notes.credentialLeftOut(where);
        else
            m_notes.credentialIsPlaceholder(where, shown(value));
        return;
    }
    std::optional<RecognisedToken> token;
    if (m_context.recognise && value.size() <= maxTokenLength)
        token = m_context.recognise(Secret::copyOf(value));
    if (!token) {
        const auto patterns = TokenPatterns::current();
        const TokenPattern *pattern = patterns->match(value);
        m_notes.tokenUnknown(where, slotNamed(pattern ? pattern->credential : QString()));
    } else if (m_isElsewhere || token->environmentId != m_context.environment.id) {
        m_notes.tokenOfOtherEnvironment(where, token->name);
    } else {
        choose(m_draft.credentials, token->slotId, token->id);
        m_notes.tokenChosen(where, token->name);
    }
}

void Credentials::takeHeader(const QString &name, std::string_view value)
{
    value = trimmedView(value);
    if (startsWithWord(value, "bearer")) {
        take(name, value.substr(6));
    } else if (startsWithWord(value, "token")) {
        take(name, value.substr(5));
    } else if (startsWithWord(value, "basic") || startsWithWord(value, "digest")
               || name.contains("cookie"_L1, Qt::CaseInsensitive)) {
        m_notes.credentialLeftOut(name);
    } else {
        take(name, value);
    }
}

} // namespace patlas::curl
