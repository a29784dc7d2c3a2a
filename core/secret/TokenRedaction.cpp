// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/TokenRedaction.h"

#include "core/secret/TokenPatterns.h"

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

std::vector<FoundToken> tokensIn(const TokenPatterns &patterns, QByteArrayView bytes)
{
    std::vector<FoundToken> found;
    patterns.find({bytes.data(), std::size_t(bytes.size())}, found);
    return found;
}

// What is hidden of it: all, or what follows the word that announces it.
std::pair<qsizetype, qsizetype> hidden(const FoundToken &token)
{
    const std::size_t shown = token.pattern->isGeneric ? token.secretStart : 0;
    return {qsizetype(token.start + shown), qsizetype(token.size - shown)};
}

} // namespace

QString redactTokens(const QString &text)
{
    const auto patterns = TokenPatterns::current();
    // One byte a character: tokens are ASCII, and what is not Latin-1 becomes a byte that no token has.
    const QByteArray characters = text.toLatin1();
    QString redacted;
    qsizetype copied = 0;
    for (const FoundToken &token : tokensIn(*patterns, characters)) {
        const auto [start, size] = hidden(token);
        redacted += QStringView(text).mid(copied, start - copied);
        redacted += u"••••"_s;
        copied = start + size;
    }
    if (copied == 0)
        return text;
    redacted += QStringView(text).mid(copied);
    return redacted;
}

QByteArray redactTokens(const QByteArray &text)
{
    const auto patterns = TokenPatterns::current();
    QByteArray redacted;
    qsizetype copied = 0;
    for (const FoundToken &token : tokensIn(*patterns, text)) {
        const auto [start, size] = hidden(token);
        redacted += QByteArrayView(text).sliced(copied, start - copied);
        redacted += u"••••"_s.toUtf8();
        copied = start + size;
    }
    if (copied == 0)
        return text;
    redacted += QByteArrayView(text).sliced(copied);
    return redacted;
}

} // namespace patlas
