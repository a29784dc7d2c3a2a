// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <bitset>
#include <cstddef>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

namespace patlas {

/// The known form of a secret: data, from an API description or from what a service has published.
struct TokenPattern {
    QString id; ///< stable and unique: "github-personal"
    QString name; ///< for a person: "GitHub token"
    QString
        credential; ///< of an API description: the credential that has this form; empty for published forms
    /// A small part of regular expressions: characters, classes such as `[0-9a-f]`, `\.`, repeats `{n}`,
    /// `{n,m}`,
    /// `{n,}`, a leading `(?i)`. `(…)` marks the secret part, `(?<name>…)` a part that is no secret and has a
    /// name.
    QString expression;
    bool anywhere = false; ///< also right behind a letter or a digit
    bool isSandboxOnly = false; ///< only the sandbox issues it
    bool isGeneric =
        false; ///< of any service: redacted behind its first part, but no finding of the leak check
};

/// A compiled expression of a TokenPattern. Matches from left to right without going back, so the time is
/// linear.
class TokenForm {
public:
    static constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();
    using Bytes = std::bitset<256>;

    /// Nothing for an expression that uses more than the above, is ambiguous, or could match fewer than eight
    /// characters; `problem` then says why, in a sentence without its full stop.
    static std::optional<TokenForm> compile(const QString &expression, QString *problem = nullptr);
    /// The same form in which "!" and its like are percent-encoded; nothing when it has none of them.
    std::optional<TokenForm> percentEncoded() const;

    struct Match {
        std::size_t size = 0;
        std::size_t secretStart = 0; ///< from the start of the match
        bool isWhole = true; ///< false when it was cut at `limit`
    };
    /// The longest match that begins at `start`, of at most `limit` bytes.
    std::optional<Match> matchAt(std::string_view bytes, std::size_t start,
                                 std::size_t limit = unlimited) const;
    /// The named parts of a text that matches from start to end; nothing when it does not.
    std::optional<QHash<QString, QString>> partsOf(std::string_view text) const;

    /// What may stand at each place before the first part of variable length; one place of that part
    /// included.
    const std::vector<Bytes> &fixedStart() const { return m_fixed; }
    /// Whether `byte` would belong to the part with which the expression ends, so that a token goes on.
    bool goesOnWith(unsigned char byte) const;

private:
    struct Element {
        Bytes set;
        std::size_t least = 1;
        std::size_t most = 1;
        int group = -1; ///< in m_groups; -1: none
    };
    class Parser;
    bool finish(QString &problem);

    std::vector<Element> m_elements;
    std::vector<QString> m_groups; ///< names; empty for the secret part
    std::vector<Bytes> m_fixed;
};

} // namespace patlas
