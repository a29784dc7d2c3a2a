// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>
#include <vector>

namespace patlas {

enum class PhraseStyle {
    Name, ///< what a person or a description called something
    Code, ///< a scope
    Remark, ///< what a view may show beside the sentence instead of in it
};

/// Where a value stands in a sentence.
struct PhraseSpan {
    qsizetype start = 0;
    qsizetype length = 0; ///< without the marks that isolate it
    PhraseStyle style = PhraseStyle::Name;

    bool operator==(const PhraseSpan &) const = default;
};

/// A sentence for a person, made of Patlas' own words and of values of others. Each value is isolated (see
/// VisibleText), so that it cannot turn the words round it, and where it stands is known: a view that formats
/// it does not search the sentence, in which a name such as "to" occurs by chance.
struct Phrase {
    QString text;
    std::vector<PhraseSpan> spans; ///< in order

    Phrase() = default;
    /// Patlas' own words, or what is a phrase already: taken as it is.
    Phrase(QString words) // NOLINT(google-explicit-constructor): a phrase without values
        : text(std::move(words))
    {
    }
    operator const QString &() const { return text; } // NOLINT(google-explicit-constructor)

    /// The first letter of a sentence.
    Phrase capitalised() const;
};

Phrase asName(const QString &value); ///< isolated, PhraseStyle::Name
Phrase asCode(const QString &value); ///< isolated, PhraseStyle::Code
Phrase remark(const QString &words); ///< own words, PhraseStyle::Remark

/// What a place of a pattern is filled with: a value of others, which becomes isolated unless it is, or a
/// phrase.
struct PhraseArgument {
    PhraseArgument(const QString &value); // NOLINT(google-explicit-constructor)
    PhraseArgument(Phrase phrase); // NOLINT(google-explicit-constructor)
    PhraseArgument(int number); // NOLINT(google-explicit-constructor)

    Phrase phrase;
};

/// The pattern with each "%1" to "%9" replaced by the argument of that number; what the arguments hold is not
/// replaced again. A place without an argument stays as it is.
Phrase phrased(const QString &pattern, std::initializer_list<PhraseArgument> arguments);

} // namespace patlas
