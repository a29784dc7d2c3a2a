// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportSecrets.h"

#include "core/leaks/LeakMatcher.h"
#include "core/secret/SecretNames.h"

#include <algorithm>
#include <string_view>

namespace patlas {

namespace {

QString plainQueryText(QByteArrayView encoded)
{
    QByteArray plain = encoded.toByteArray();
    plain.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(plain));
}

void addMoved(std::vector<SecretSpan> &spans, std::vector<SecretSpan> found, qsizetype by)
{
    for (SecretSpan &span : found) {
        span.start += by;
        spans.push_back(std::move(span));
    }
}

/// Where a string of JSON ends that has begun: at its quotation mark, or the end of the text.
qsizetype jsonStringEnd(QByteArrayView json, qsizetype at)
{
    for (; at < json.size(); ++at) {
        if (json[at] == '\\')
            ++at;
        else if (json[at] == '"')
            return at;
    }
    return json.size();
}

bool isTokenLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

qsizetype behindJsonBlanks(QByteArrayView json, qsizetype at)
{
    while (at < json.size() && std::string_view(" \t\r\n").find(json[at]) != std::string_view::npos)
        ++at;
    return at;
}

} // namespace

std::vector<SecretSpan> secretsInQuery(QByteArrayView query)
{
    std::vector<SecretSpan> spans;
    for (qsizetype start = 0; start < query.size();) {
        qsizetype end = query.indexOf('&', start);
        if (end < 0)
            end = query.size();
        const QByteArrayView item = query.sliced(start, end - start);
        const qsizetype equals = item.indexOf('=');
        if (equals > 0 && equals + 1 < item.size()) {
            const QString name = plainQueryText(item.first(equals));
            if (holdsSecret(name, plainQueryText(item.sliced(equals + 1))))
                spans.push_back({start + equals + 1, item.size() - equals - 1, name});
        }
        start = end + 1;
    }
    return spans;
}

std::vector<SecretSpan> secretsInAddress(QByteArrayView address)
{
    std::vector<SecretSpan> spans;
    const qsizetype scheme = address.indexOf("://");
    const qsizetype authority = scheme < 0 ? 0 : scheme + 3;
    const auto isEnd = [](char c) { return c == '/' || c == '?' || c == '#' || c == '\\'; };
    const qsizetype authorityEnd =
        std::find_if(address.begin() + authority, address.end(), isEnd) - address.begin();
    const QByteArrayView host = address.sliced(authority, authorityEnd - authority);
    const qsizetype at = host.lastIndexOf('@');
    if (scheme >= 0 && at > 0) {
        const qsizetype colon = host.first(at).indexOf(':');
        if (colon >= 0 && colon + 1 < at)
            spans.push_back({authority + colon + 1, at - colon - 1, QStringLiteral("password")});
    }
    qsizetype question = address.indexOf('?');
    if (question < 0)
        question = address.size();
    const qsizetype hash = address.indexOf('#');
    const qsizetype queryEnd = hash < question ? address.size() : hash;
    if (question < queryEnd)
        addMoved(spans, secretsInQuery(address.sliced(question + 1, queryEnd - question - 1)), question + 1);
    if (hash >= 0)
        addMoved(spans, secretsInQuery(address.sliced(hash + 1)), hash + 1);
    return spans;
}

std::vector<SecretSpan> secretsInJson(QByteArrayView json)
{
    std::vector<SecretSpan> spans;
    for (qsizetype at = 0; at < json.size();) {
        if (json[at] != '"') {
            ++at;
            continue;
        }
        const qsizetype nameEnd = jsonStringEnd(json, at + 1);
        const qsizetype colon = behindJsonBlanks(json, std::min(nameEnd + 1, json.size()));
        const qsizetype value =
            colon < json.size() && json[colon] == ':' ? behindJsonBlanks(json, colon + 1) : json.size();
        if (value >= json.size() || json[value] != '"') {
            at = nameEnd + 1;
            continue;
        }
        const qsizetype end = std::min(jsonStringEnd(json, value + 1), json.size());
        const QString name = QString::fromUtf8(json.sliced(at + 1, nameEnd - at - 1));
        const QByteArrayView text = json.sliced(value + 1, end - value - 1);
        if (holdsSecret(name, QString::fromUtf8(text)))
            spans.push_back({value + 1, text.size(), name});
        at = end + 1;
    }
    return spans;
}

std::vector<SecretSpan> secretsByForm(const QByteArray &text, std::size_t most)
{
    const KnownSecrets &known = KnownSecrets::current();
    const std::string_view bytes(text.constData(), std::size_t(text.size()));
    LeakMatcher matcher(known);
    std::vector<LeakMatcher::Hit> hits = matcher.find(bytes);
    std::vector<KnownSecrets::Hit> words; // of secrets in a store that is locked
    known.findWords(bytes, words);
    for (const KnownSecrets::Hit &word : words)
        hits.push_back({word.start, word.size, word.id, nullptr, 0, {}, {}, {}, false});
    std::stable_sort(hits.begin(), hits.end(),
                     [](const LeakMatcher::Hit &a, const LeakMatcher::Hit &b) { return a.start < b.start; });
    std::vector<SecretSpan> spans;
    std::size_t end = 0; // of the last one
    for (const LeakMatcher::Hit &hit : hits) {
        if (spans.size() >= most)
            break;
        const std::size_t hitEnd = hit.start + hit.size;
        std::size_t start = std::max(hit.start, end);
        // What begins a token, as "ghp_" does, belongs to it; an address in front of one does not.
        const std::string_view before = bytes.substr(hit.start, std::min(hit.secretStart, hit.size));
        if (!std::all_of(before.begin(), before.end(), isTokenLetter))
            start = std::max(start, hit.start + before.size());
        // Its neighbours matter for an excerpt only, and would each be looked at.
        if (start >= hitEnd || matcher.finding(bytes, hit, {hit}).isPlaceholder)
            continue;
        spans.push_back({qsizetype(start), qsizetype(hitEnd - start), {}});
        end = hitEnd;
    }
    return spans;
}

bool holdsSecretByForm(const QByteArray &text)
{
    return !secretsByForm(text, 1).empty();
}

} // namespace patlas
