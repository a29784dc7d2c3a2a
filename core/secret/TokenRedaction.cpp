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
