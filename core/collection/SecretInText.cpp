// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/SecretInText.h"

#include "core/base/VisibleText.h"
#include "core/leaks/LeakMatcher.h"

#include <QCoreApplication>

#include <algorithm>

namespace patlas {

namespace {

struct SecretInTextText {
    Q_DECLARE_TR_FUNCTIONS(patlas::SecretInText)
};

QString wordingOf(const SecretInText &found, const LeakFinding &finding, const KnownSecrets &known)
{
    const QString line = QString::number(found.line);
    const QString column = QString::number(found.column);
    if (finding.tokenId.isEmpty())
        return SecretInTextText::tr("Line %1, column %2 holds what looks like a secret (%3).")
            .arg(line, column, isolated(finding.patternName));
    const QString name = known.nameOf(finding.tokenId);
    if (name.isEmpty())
        return SecretInTextText::tr("Line %1, column %2 holds a credential that you stored.")
            .arg(line, column);
    return SecretInTextText::tr("Line %1, column %2 holds the stored credential “%3”.")
        .arg(line, column, isolated(name));
}

SecretInText secretPlacedAt(const QByteArray &text, qsizetype start, qsizetype size)
{
    SecretInText found;
    found.start = start;
    found.size = size;
    const QByteArrayView before = QByteArrayView(text).first(start);
    found.line = int(before.count('\n')) + 1;
    found.column = int(QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size()) + 1;
    return found;
}

} // namespace

std::optional<SecretInText> secretInText(const QByteArray &text)
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
    for (const LeakMatcher::Hit &hit : hits) {
        const LeakFinding finding = matcher.finding(bytes, hit, hits);
        if (finding.isPlaceholder)
            continue;
        const std::size_t shown = std::min(hit.secretStart, hit.size);
        const std::size_t start = hit.start + shown;
        const std::size_t size = hit.size - shown;
        SecretInText found = secretPlacedAt(text, qsizetype(start), qsizetype(size));
        found.tokenId = finding.tokenId;
        found.sentence = wordingOf(found, finding, known);
        return found;
    }
    return std::nullopt;
}

} // namespace patlas
