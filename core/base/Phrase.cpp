// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Phrase.h"

#include "core/base/VisibleText.h"

namespace patlas {

namespace {

constexpr char16_t isolateStart = 0x2068;

Phrase styledValue(const QString &value, PhraseStyle style)
{
    Phrase phrase(isolated(value));
    const qsizetype marks = phrase.text.startsWith(QChar(isolateStart)) ? 1 : 0;
    if (phrase.text.size() > 2 * marks)
        phrase.spans.push_back({marks, phrase.text.size() - 2 * marks, style});
    return phrase;
}

} // namespace

Phrase Phrase::capitalised() const
{
    Phrase phrase = *this;
    if (!phrase.text.isEmpty())
        phrase.text[0] = phrase.text.front().toUpper();
    return phrase;
}

Phrase asName(const QString &value)
{
    return styledValue(value, PhraseStyle::Name);
}

Phrase asCode(const QString &value)
{
    return styledValue(value, PhraseStyle::Code);
}

Phrase remark(const QString &words)
{
    Phrase phrase(words);
    phrase.spans.push_back({0, words.size(), PhraseStyle::Remark});
    return phrase;
}

PhraseArgument::PhraseArgument(const QString &value)
    : phrase(isolatedSentence(value))
{
}

PhraseArgument::PhraseArgument(Phrase given)
    : phrase(std::move(given))
{
}

PhraseArgument::PhraseArgument(int number)
    : phrase(QString::number(number))
{
}

Phrase phrased(const QString &pattern, std::initializer_list<PhraseArgument> arguments)
{
    Phrase result;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const int number = pattern[at] == u'%' && at + 1 < pattern.size() ? pattern[at + 1].digitValue() : -1;
        if (number < 1 || number > int(arguments.size())) {
            result.text += pattern[at];
            continue;
        }
        const Phrase &value = (arguments.begin() + number - 1)->phrase;
        for (const PhraseSpan &span : value.spans)
            result.spans.push_back({result.text.size() + span.start, span.length, span.style});
        result.text += value.text;
        ++at;
    }
    return result;
}

} // namespace patlas
