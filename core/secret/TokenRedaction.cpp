// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/TokenRedaction.h"

#include "core/secret/KnownSecrets.h"
#include "core/secret/TokenPatterns.h"

#include <algorithm>

namespace patlas {

namespace {

constexpr char16_t dots[] = u"••••";

struct Hidden {
    qsizetype start = 0;
    qsizetype end = 0;
};

using Hits = std::vector<KnownSecrets::Hit>;

void hide(const Hits &hits, std::vector<Hidden> &hidden)
{
    for (const KnownSecrets::Hit &hit : hits)
        hidden.push_back({qsizetype(hit.start), qsizetype(hit.start + hit.size)});
}

/// An address may write any character of a secret as "%2F": looked for in what they stand for.
void hidePercentEncoded(const KnownSecrets &stored, QByteArrayView bytes, std::vector<Hidden> &hidden)
{
    if (!bytes.contains('%') || stored.isEmpty())
        return;
    const auto digit = [](char c) {
        return c >= '0' && c <= '9' ? c - '0'
            : c >= 'a' && c <= 'f'  ? c - 'a' + 10
            : c >= 'A' && c <= 'F'  ? c - 'A' + 10
                                    : -1;
    };
    QByteArray plain;
    std::vector<qsizetype> places; // in `bytes`, of each byte of `plain` and of its end
    for (qsizetype at = 0; at < bytes.size();) {
        places.push_back(at);
        const bool isEscape = bytes[at] == '%' && at + 2 < bytes.size() && digit(bytes[at + 1]) >= 0
            && digit(bytes[at + 2]) >= 0;
        plain += isEscape ? char(16 * digit(bytes[at + 1]) + digit(bytes[at + 2])) : bytes[at];
        at += isEscape ? 3 : 1;
    }
    places.push_back(bytes.size());
    Hits hits;
    stored.find({plain.constData(), std::size_t(plain.size())}, hits);
    for (const KnownSecrets::Hit &hit : hits)
        hidden.push_back({places[hit.start], places[hit.start + hit.size]});
    wipe(plain);
}

/// In order; stretches may touch or overlap.
std::vector<Hidden> hiddenIn(QByteArrayView bytes)
{
    std::vector<Hidden> hidden;
    const std::string_view view(bytes.data(), std::size_t(bytes.size()));
    const KnownSecrets &stored = KnownSecrets::current();
    Hits hits;
    stored.find(view, hits);
    stored.findWords(view, hits);
    hide(hits, hidden);
    hidePercentEncoded(stored, bytes, hidden);
    std::vector<FoundToken> shapes;
    const auto patterns = TokenPatterns::current();
    patterns->find(view, shapes);
    for (const FoundToken &shape : shapes) {
        // The word that announces a token stays.
        const std::size_t start = shape.start + (shape.pattern->isGeneric ? shape.secretStart : 0);
        hidden.push_back({qsizetype(start), qsizetype(shape.start + shape.size)});
    }
    std::sort(hidden.begin(), hidden.end(),
              [](const Hidden &a, const Hidden &b) { return a.start < b.start; });
    return hidden;
}

/// The text with dots for each stretch, one set for those that touch or overlap.
template <typename Text, typename View>
Text withDots(const Text &text, const std::vector<Hidden> &hidden, const Text &replacement)
{
    Text result;
    qsizetype copied = 0;
    for (const Hidden &each : hidden) {
        if (each.start > copied || result.isEmpty()) {
            result += View(text).sliced(copied, each.start - copied);
            result += replacement;
        }
        copied = std::max(copied, each.end);
    }
    result += View(text).sliced(copied);
    return result;
}

} // namespace

QString redactTokens(const QString &text)
{
    // One byte a character: tokens are ASCII, and what is not Latin-1 becomes a byte that no token has.
    const std::vector<Hidden> hidden = hiddenIn(text.toLatin1());
    return hidden.empty() ? text : withDots<QString, QStringView>(text, hidden, QString::fromUtf16(dots));
}

QByteArray redactTokens(const QByteArray &text)
{
    const std::vector<Hidden> hidden = hiddenIn(text);
    return hidden.empty()
        ? text
        : withDots<QByteArray, QByteArrayView>(text, hidden, QString::fromUtf16(dots).toUtf8());
}

QByteArray redactStored(const QByteArray &text, const KnownSecrets &stored)
{
    Hits hits;
    stored.find({text.constData(), std::size_t(text.size())}, hits);
    std::vector<Hidden> hidden;
    hide(hits, hidden);
    return hidden.empty()
        ? text
        : withDots<QByteArray, QByteArrayView>(text, hidden, QString::fromUtf16(dots).toUtf8());
}

} // namespace patlas
