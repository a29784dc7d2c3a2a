// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/PastedToken.h"

#include "core/secret/PastedWrapping.h"
#include "core/secret/TokenPatterns.h"

#include <algorithm>
#include <optional>

namespace patlas {

namespace {

using StretchEncoding = PastedStretch::Encoding;

constexpr std::size_t maxParts = 6; ///< more cannot be told apart
constexpr std::size_t maxTokenSize = 16 * 1024; ///< what is longer is no token

bool canBeSent(std::string_view token)
{
    return !token.empty() && token.size() <= maxTokenSize
        && std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

/// Whether nothing in it would be left of a text around a token.
bool isBare(std::string_view token)
{
    return token.find_first_of("\"'`<>{}") == std::string_view::npos;
}

/// A string of JSON; empty for an escape that no token has.
Secret jsonDecodedSecret(std::string_view text)
{
    QByteArray decoded;
    decoded.reserve(qsizetype(text.size())); // one allocation: no copy of a secret is left behind
    bool isUnderstood = true;
    for (std::size_t i = 0; i < text.size() && isUnderstood; ++i) {
        if (text[i] != '\\') {
            decoded += text[i];
            continue;
        }
        const char c = ++i < text.size() ? text[i] : '\0';
        if (c == 'u') {
            const int code =
                QByteArray(text.data() + i + 1, qsizetype(std::min<std::size_t>(4, text.size() - i - 1)))
                    .toInt(&isUnderstood, 16);
            isUnderstood = isUnderstood && code > 0x20 && code < 0x7F;
            decoded += char(code);
            i += 4;
        } else {
            isUnderstood = c == '"' || c == '\'' || c == '\\' || c == '/';
            decoded += c;
        }
    }
    if (!isUnderstood)
        wipe(decoded);
    return Secret::take(std::move(decoded));
}

/// Collects the parts of one text.
class Search {
public:
    Search(std::string_view text, const std::function<bool(const Secret &)> &isStored)
        : m_text(text)
        , m_patterns(TokenPatterns::current())
        , m_isStored(isStored)
    {
    }

    PastedToken::Part partOf(const PastedStretch &stretch) const
    {
        const std::string_view raw = stretch.of(m_text);
        Secret secret = stretch.encoding == StretchEncoding::Percent ? percentDecoded(raw)
            : stretch.encoding == StretchEncoding::Json              ? jsonDecodedSecret(raw)
                                                                     : Secret::copyOf(raw);
        const bool isDecoded = secret.view() != raw;
        return part(std::move(secret), stretch, isDecoded);
    }

    /// `secret` is what stands in `stretch`, decoded or not.
    PastedToken::Part part(Secret secret, const PastedStretch &stretch, bool isDecoded) const
    {
        PastedToken::Part part;
        const TokenPattern *pattern = m_patterns->match(secret.view());
        part.form = pattern ? pattern->name : QString();
        part.shown = shownAround(m_text, stretch);
        part.isWhole = stretch.start == 0 && stretch.size == m_text.size() && !isDecoded;
        part.isDecoded = isDecoded;
        part.secret = std::move(secret);
        return part;
    }

    bool isStored(const Secret &secret) const { return m_isStored && m_isStored(secret); }
    const TokenPatterns &patterns() const { return *m_patterns; }
    PastedStretch whole() const { return {0, m_text.size()}; }
    std::string_view text() const { return m_text; }

private:
    std::string_view m_text;
    std::shared_ptr<const TokenPatterns> m_patterns;
    const std::function<bool(const Secret &)> &m_isStored;
};

void addPart(std::vector<PastedToken::Part> &parts, PastedToken::Part part)
{
    const bool isThere = std::any_of(parts.begin(), parts.end(), [&part](const PastedToken::Part &each) {
        return each.secret == part.secret;
    });
    if (!isThere && parts.size() < maxParts)
        parts.push_back(std::move(part));
}

/// Whether nothing that could belong to the token stands beside the stretch.
bool isMarkedOff(std::string_view text, const PastedStretch &stretch)
{
    const auto isMark = [](char c) {
        return c <= ' ' || c >= '\x7f'
            || std::string_view("\"'`<>(){}[]=:,;&?#\\@").find(c) != std::string_view::npos;
    };
    const std::size_t end = stretch.start + stretch.size;
    return (stretch.start == 0 || isMark(text[stretch.start - 1]))
        && (end == text.size() || isMark(text[end]));
}

/// Parts that have the form of a token.
PastedToken ofKnownForm(const Search &search)
{
    std::vector<FoundToken> found;
    search.patterns().find(search.text(), found, TokenPatterns::Which::WithoutGeneric);
    PastedToken result;
    for (const FoundToken &each : found) {
        const PastedStretch stretch{each.start, each.size,
                                    each.isPercentEncoded ? StretchEncoding::Percent : StretchEncoding::None};
        // At the end of a sentence, a full stop would count as part of forms that may hold one.
        const bool isEnded = search.text()[each.start + each.size - 1] != '.';
        result.isSure = result.isSure && isEnded && isMarkedOff(search.text(), stretch);
        if (!isEnded)
            addPart(result.parts, search.partOf({each.start, each.size - 1, stretch.encoding}));
        addPart(result.parts, search.partOf(stretch));
    }
    result.isSure = result.isSure && result.parts.size() == 1;
    return result;
}

/// The innermost part of a stretch, and the outermost that could be sent as well.
PastedToken withoutWrapping(const Search &search, const PastedStretch &stretch)
{
    PastedToken result;
    std::vector<PastedStretch> levels = unwrapped(search.text(), stretch);
    std::erase_if(levels,
                  [&search](const PastedStretch &each) { return !canBeSent(each.of(search.text())); });
    if (levels.empty())
        return result;
    const PastedStretch &inner = levels.back();
    if (isBare(inner.of(search.text()))) {
        addPart(result.parts, search.partOf(inner));
        PastedStretch encoded = inner;
        encoded.encoding = StretchEncoding::Percent;
        PastedToken::Part decoded = search.partOf(encoded);
        if (inner.encoding == StretchEncoding::None && decoded.isDecoded && canBeSent(decoded.secret.view()))
            result.parts.insert(result.parts.begin(), std::move(decoded));
    }
    PastedStretch outer = levels.front();
    outer.encoding = stretch.encoding;
    addPart(result.parts, search.partOf(outer));
    std::erase_if(result.parts, [](const PastedToken::Part &each) { return !canBeSent(each.secret.view()); });
    result.isSure = result.parts.size() == 1;
    return result;
}

PastedToken ofNamedSecrets(const Search &search)
{
    PastedToken result;
    for (const PastedStretch &each : namedSecrets(search.text())) {
        PastedToken one = withoutWrapping(search, each);
        result.isSure = result.isSure && one.isSure && each.isDelimited;
        for (PastedToken::Part &part : one.parts)
            addPart(result.parts, std::move(part));
    }
    result.isSure = result.isSure && result.parts.size() == 1;
    return result;
}

/// A stored credential among the parts is known to be meant, unless there are several tokens.
bool takeStored(const Search &search, PastedToken &result)
{
    const auto stored = std::find_if(result.parts.begin(), result.parts.end(),
                                     [&](const auto &each) { return search.isStored(each.secret); });
    if (stored == result.parts.end())
        return false;
    std::rotate(result.parts.begin(), stored, stored + 1);
    result.parts.erase(result.parts.begin() + 1, result.parts.end());
    result.isSure = true;
    return true;
}

PastedToken findToken(const Search &search)
{
    PastedToken result = ofKnownForm(search);
    if (result.parts.size() == 1)
        takeStored(search, result);
    if (result.parts.empty()) {
        result = ofNamedSecrets(search);
        if (result.parts.empty())
            result = withoutWrapping(search, search.whole());
        if (takeStored(search, result))
            return result;
        result.isSure = result.isSure && (!canBeSent(search.text()) || result.parts.size() == 1);
        // Something else than a part could be the token only if it can be sent.
        if (!result.parts.empty() && !result.parts.front().isWhole && canBeSent(search.text()))
            result.isSure = false;
    }
    if (!result.isSure && canBeSent(search.text()))
        addPart(result.parts, search.partOf(search.whole()));
    if (result.parts.empty())
        addPart(result.parts, search.partOf(search.whole()));
    return result;
}

/// "user:password" in the value of a header: what stands behind "Basic", in base64.
std::optional<PastedToken::Part> basicPart(const Search &search)
{
    const std::string_view text = search.text();
    std::size_t at = text.find("Basic ");
    if (at == std::string_view::npos)
        at = text.find("basic ");
    if (at == std::string_view::npos)
        return {};
    PastedStretch stretch{at + 6, 0};
    while (stretch.start + stretch.size < text.size()
           && std::string_view(" \t\r\n\"'`<>,;").find(text[stretch.start + stretch.size])
               == std::string_view::npos)
        ++stretch.size;
    auto decoded = QByteArray::fromBase64Encoding(
        QByteArray::fromRawData(text.data() + stretch.start, qsizetype(stretch.size)),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !decoded.decoded.contains(':')) {
        wipe(decoded.decoded);
        return {};
    }
    return search.part(Secret::take(std::move(decoded.decoded)), stretch, true);
}

/// A password may hold any character: only a person knows whether quotation marks belong to it.
PastedToken findUserAndPassword(const Search &search)
{
    PastedToken result;
    if (std::optional<PastedToken::Part> basic = basicPart(search)) {
        addPart(result.parts, std::move(*basic));
        result.isSure = search.text().substr(0, 6).find(':') == std::string_view::npos
            && (search.text().starts_with("Basic ") || search.text().starts_with("basic "));
    } else if (const PastedStretch user = userInfo(search.text()); user.size > 0) {
        addPart(result.parts, search.partOf(user));
        result.isSure = false;
    } else {
        const std::vector<PastedStretch> levels = unwrapped(search.text(), search.whole());
        const auto quoted = levels.size() > 1 ? levels[1] : search.whole();
        const bool isPair = quoted.start > 0 && quoted.start + quoted.size < search.text().size();
        if (isPair)
            addPart(result.parts, search.partOf(quoted));
        result.isSure = !isPair;
    }
    if (takeStored(search, result))
        return result;
    if (!result.isSure || result.parts.empty())
        addPart(result.parts, search.partOf(search.whole()));
    return result;
}

} // namespace

PastedToken findPastedToken(std::string_view text, PastedKind kind,
                            const std::function<bool(const Secret &)> &isStored)
{
    const std::vector<PastedStretch> levels = unwrapped(text, {0, text.size()});
    if (levels.empty())
        return {};
    const Search search(levels.front().of(text), isStored);
    PastedToken::Part whole = search.partOf(search.whole());
    if (search.isStored(whole.secret)) {
        PastedToken result;
        result.parts.push_back(std::move(whole));
        return result;
    }
    return kind == PastedKind::Token ? findToken(search) : findUserAndPassword(search);
}

} // namespace patlas
