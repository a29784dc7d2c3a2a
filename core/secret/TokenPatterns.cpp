// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/TokenPatterns.h"

#include "core/secret/PublishedTokenPatterns.h"

#include <QMutex>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::size_t maxBuckets = 250;

struct CurrentPatterns {
    QMutex mutex;
    std::shared_ptr<const TokenPatterns> patterns;
};

CurrentPatterns &theCurrent()
{
    static CurrentPatterns current{{}, std::make_shared<const TokenPatterns>(publishedTokenPatterns())};
    return current;
}

bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// How often a byte stands in ordinary text, roughly: an anchor of common letters would be looked at
// everywhere.
int weight(unsigned byte)
{
    const char c = char(byte);
    if (c >= 'a' && c <= 'z')
        return std::string_view("etaoinsrhldcu").find(c) != std::string_view::npos ? 16 : 8;
    if (c >= '0' && c <= '9')
        return 6;
    if (c >= 'A' && c <= 'Z')
        return 3;
    return c == ' ' || c == '\t' ? 16 : c == '-' || c == '_' || c == '.' ? 4 : 1;
}

long weight(const TokenForm::Bytes &set)
{
    long sum = 0;
    for (unsigned byte = 0; byte < 128; ++byte)
        sum += set.test(byte) ? weight(byte) : 0;
    return sum;
}

int hexValue(char c)
{
    return c >= '0' && c <= '9' ? c - '0'
        : c >= 'a' && c <= 'f'  ? c - 'a' + 10
        : c >= 'A' && c <= 'F'  ? c - 'A' + 10
                                : -1;
}

} // namespace

TokenPatterns::TokenPatterns(std::vector<TokenPattern> patterns, QStringList *problems)
{
    for (TokenPattern &pattern : patterns) {
        QString problem;
        std::optional<TokenForm> form = TokenForm::compile(pattern.expression, &problem);
        if (!form) {
            if (problems)
                problems->append(u"%1: %2."_s.arg(pattern.id, problem));
            continue;
        }
        const std::size_t place = m_patterns.size();
        m_patterns.push_back(std::move(pattern));
        std::optional<TokenForm> encoded = form->percentEncoded();
        addForm(std::move(*form), place, false);
        if (encoded)
            addForm(std::move(*encoded), place, true);
    }
    index();
}

std::shared_ptr<const TokenPatterns> TokenPatterns::current()
{
    CurrentPatterns &current = theCurrent();
    const QMutexLocker lock(&current.mutex);
    return current.patterns;
}

QStringList TokenPatterns::add(const std::vector<TokenPattern> &patterns)
{
    QStringList problems;
    CurrentPatterns &current = theCurrent();
    const QMutexLocker lock(&current.mutex);
    std::vector<TokenPattern> all = current.patterns->all();
    for (const TokenPattern &pattern : patterns) {
        QString problem;
        if (!TokenForm::compile(pattern.expression, &problem)) {
            problems.append(u"%1: %2."_s.arg(pattern.id, problem));
            continue;
        }
        std::erase_if(all, [&pattern](const TokenPattern &other) { return other.id == pattern.id; });
        all.push_back(pattern);
    }
    current.patterns = std::make_shared<const TokenPatterns>(std::move(all));
    return problems;
}

void TokenPatterns::addForm(TokenForm form, std::size_t pattern, bool isPercentEncoded)
{
    const std::vector<TokenForm::Bytes> &fixed = form.fixedStart();
    std::size_t best = 0;
    long least = std::numeric_limits<long>::max();
    for (std::size_t i = 0; i + 1 < fixed.size(); ++i) {
        const long rarity = weight(fixed[i]) * weight(fixed[i + 1]);
        if (rarity < least) {
            least = rarity;
            best = i;
        }
    }
    m_forms.push_back({std::move(form), pattern, best, isPercentEncoded});
}

void TokenPatterns::index()
{
    m_pairs = std::make_unique<std::array<std::uint8_t, 65536>>();
    m_pairs->fill(0);
    std::map<unsigned, std::vector<std::uint16_t>> formsOfPair;
    for (std::size_t form = 0; form < m_forms.size(); ++form) {
        const auto &fixed = m_forms[form].form.fixedStart();
        const std::size_t anchor = m_forms[form].anchor;
        for (unsigned first = 0; first < 256; ++first) {
            for (unsigned second = 0; fixed[anchor].test(first) && second < 256; ++second) {
                if (fixed[anchor + 1].test(second))
                    formsOfPair[first << 8 | second].push_back(std::uint16_t(form));
            }
        }
    }
    m_buckets.assign(1, {});
    std::map<std::vector<std::uint16_t>, std::uint8_t> known;
    std::vector<std::uint16_t> rest;
    for (const auto &[pair, forms] : formsOfPair) {
        auto found = known.find(forms);
        if (found == known.end() && m_buckets.size() < maxBuckets) {
            found = known.emplace(forms, std::uint8_t(m_buckets.size())).first;
            m_buckets.push_back(forms);
        }
        if (found != known.end())
            (*m_pairs)[pair] = found->second;
        else
            rest.push_back(std::uint16_t(pair));
    }
    if (rest.empty())
        return;
    // So many forms that there is no bucket for each combination: these are all tried.
    std::vector<std::uint16_t> every;
    for (std::size_t form = 0; form < m_forms.size(); ++form)
        every.push_back(std::uint16_t(form));
    const auto last = std::uint8_t(m_buckets.size());
    m_buckets.push_back(std::move(every));
    for (const std::uint16_t pair : rest)
        (*m_pairs)[pair] = last;
}

void TokenPatterns::find(std::string_view bytes, std::vector<FoundToken> &found, Which which,
                         std::size_t maxLength) const
{
    if (bytes.size() < 2 || m_forms.empty())
        return;
    const auto *text = reinterpret_cast<const unsigned char *>(bytes.data());
    const std::uint8_t *const pairs = m_pairs->data();
    const auto before = std::ptrdiff_t(found.size());
    std::size_t at = 0;
    const std::size_t last = bytes.size() - 1;
    while (at < last) {
        // Nothing to see in most text: eight pairs at a time.
        while (at + 8 <= last) {
            unsigned any = 0;
            for (std::size_t i = 0; i < 8; ++i)
                any |= pairs[unsigned(text[at + i]) << 8 | text[at + i + 1]];
            if (any)
                break;
            at += 8;
        }
        for (const std::size_t stop = std::min(at + 8, last); at < stop; ++at) {
            const std::uint8_t bucket = pairs[unsigned(text[at]) << 8 | text[at + 1]];
            if (!bucket)
                continue;
            for (const std::uint16_t number : m_buckets[bucket]) {
                const Form &form = m_forms[number];
                if (at < form.anchor)
                    continue;
                const std::size_t start = at - form.anchor;
                const TokenPattern &pattern = m_patterns[form.pattern];
                if (pattern.isGeneric && which == Which::WithoutGeneric)
                    continue;
                if (!pattern.anywhere && start > 0 && isWordByte(bytes[start - 1]))
                    continue;
                if (const auto match = form.form.matchAt(bytes, start, maxLength))
                    found.push_back(
                        {start, match->size, match->secretStart, &pattern, form.isPercentEncoded});
            }
        }
    }
    // Of those that overlap the first, and the longest that begins there.
    std::sort(found.begin() + before, found.end(), [](const FoundToken &a, const FoundToken &b) {
        return a.start != b.start ? a.start < b.start : a.size > b.size;
    });
    std::size_t end = 0;
    found.erase(std::remove_if(found.begin() + before, found.end(),
                               [&end](const FoundToken &each) {
                                   if (each.start < end)
                                       return true;
                                   end = each.start + each.size;
                                   return false;
                               }),
                found.end());
}

const TokenPattern *TokenPatterns::match(std::string_view text) const
{
    for (const Form &form : m_forms) {
        const auto match = form.form.matchAt(text, 0);
        if (!m_patterns[form.pattern].isGeneric && match && match->size == text.size())
            return &m_patterns[form.pattern];
    }
    return nullptr;
}

QHash<QString, QString> TokenPatterns::partsOf(std::string_view text) const
{
    for (const Form &form : m_forms) {
        const auto parts = form.form.partsOf(text);
        if (parts && !m_patterns[form.pattern].isGeneric)
            return *parts;
    }
    return {};
}

Secret percentDecoded(std::string_view text)
{
    QByteArray decoded;
    decoded.reserve(qsizetype(text.size())); // one allocation: no copy of a secret is left behind
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = high >= 0 ? hexValue(text[i + 2]) : -1;
        decoded.append(low >= 0 ? char(high * 16 + low) : text[i]);
        i += low >= 0 ? 2 : 0;
    }
    return Secret::take(std::move(decoded));
}

} // namespace patlas
