// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/Secret.h"
#include "core/secret/TokenPattern.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace patlas {

/// A stretch of bytes that has the form of a token.
struct FoundToken {
    std::size_t start = 0;
    std::size_t size = 0;
    std::size_t secretStart = 0; ///< from `start`; what stands before it is no secret
    const TokenPattern *pattern = nullptr; ///< in the list that found it
    bool isPercentEncoded = false; ///< with "%21" for "!", as in a URL
};

/// The forms of tokens that are known. Immutable and safe to use from several threads.
///
/// Redaction, the leak check, pasted tokens, curl commands and typed headers all use `current()`: the
/// published forms, and those of the API descriptions that have been opened. The list is the one thing that
/// is shared by the whole process: text is redacted in every layer, and a place that was handed another list
/// would show what the others hide.
class TokenPatterns {
public:
    /// Patterns whose expression is not understood are left out; `problems` gets a sentence for each.
    explicit TokenPatterns(std::vector<TokenPattern> patterns, QStringList *problems = nullptr);

    static std::shared_ptr<const TokenPatterns> current();
    /// Adds to `current()`, from any thread. One with an id that is there replaces it. Returns a sentence for
    /// each pattern that could not be used.
    static QStringList add(const std::vector<TokenPattern> &patterns);

    const std::vector<TokenPattern> &all() const { return m_patterns; }

    enum class Which { All, WithoutGeneric };
    /// Everything in `bytes` that has the form of a token, in order and without overlaps. Reads each byte
    /// about once. What is longer than `maxLength` is found up to there.
    void find(std::string_view bytes, std::vector<FoundToken> &found, Which which = Which::All,
              std::size_t maxLength = TokenForm::unlimited) const;
    /// The pattern that the text matches from start to end, other than a generic one; null for none.
    const TokenPattern *match(std::string_view text) const;
    /// The named parts of such a text, percent-decoded.
    QHash<QString, QString> partsOf(std::string_view text) const;

private:
    struct Form {
        TokenForm form;
        std::size_t pattern = 0;
        std::size_t anchor = 0; ///< place in the form's fixed start at which two bytes are rare
        bool isPercentEncoded = false;
    };
    void addForm(TokenForm form, std::size_t pattern, bool isPercentEncoded);
    void index();

    std::vector<TokenPattern> m_patterns;
    std::vector<Form> m_forms;
    /// For every pair of bytes: 0, or which of m_buckets lists the forms that may have their anchor there.
    std::unique_ptr<std::array<std::uint8_t, 65536>> m_pairs;
    std::vector<std::vector<std::uint16_t>> m_buckets;
};

/// "%21" becomes "!" again, and so on.
Secret percentDecoded(std::string_view text);

} // namespace patlas
