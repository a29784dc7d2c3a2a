// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/JsonHighlighter.h"

#include "ui/explorer/RequestVariables.h"
#include "ui/explorer/VariableLook.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ExactText.h"

#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {
/// Longer lines are data that is not read; highlighting them would only cost time.
constexpr int maxColouredPieces = 20; ///< of a divided line

/// The state of a block: which piece of its line it is, and whether a string goes on in the next one.
int stateOf(int piece, bool isInString)
{
    return 2 * piece + (isInString ? 1 : 0);
}

bool isNumberCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == u'-' || c == u'+' || c == u'.' || c == u'e' || c == u'E';
}
} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
{
    takeColours(palette);
}

void JsonHighlighter::setPalette(const QPalette &palette)
{
    takeColours(palette);
    rehighlight();
}

void JsonHighlighter::setVariables(const RequestVariables &variables)
{
    m_variables = &variables;
    connect(m_variables, &RequestVariables::changed, this, [this] {
        // Few lines have one, and the others stay as they are.
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            if (block.text().contains("{{"_L1))
                rehighlightBlock(block);
        }
    });
}

void JsonHighlighter::takeColours(const QPalette &palette)
{
    m_palette = palette;
    const Theme theme(palette);
    m_key.setForeground(theme.jsonKey());
    m_string.setForeground(theme.jsonString());
    m_number.setForeground(theme.jsonNumber());
    m_literal.setForeground(theme.jsonLiteral());
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    const int before = ExactText::isContinuation(currentBlock()) ? std::max(0, previousBlockState()) + 2 : 0;
    const int piece = before / 2;
    setCurrentBlockState(stateOf(std::min(piece, maxColouredPieces), false));
    if (piece >= maxColouredPieces)
        return;
    const int length = int(text.size());
    for (int i = before % 2 == 1 ? highlightString(text, 0, 0) : 0; i < length;) {
        const QChar c = text.at(i);
        if (c == u'"') {
            i = highlightString(text, i, i + 1);
        } else if (c == u'-' || c.isDigit()) {
            int end = i + 1;
            while (end < length && isNumberCharacter(text.at(end)))
                ++end;
            setFormat(i, end - i, m_number);
            i = end;
        } else if (c.isLetter()) {
            int end = i + 1;
            while (end < length && text.at(end).isLetter())
                ++end;
            const QStringView word = QStringView(text).mid(i, end - i);
            if (word == u"true" || word == u"false" || word == u"null")
                setFormat(i, end - i, m_literal);
            i = end;
        } else {
            ++i;
        }
    }
    highlightVariables(text);
}

void JsonHighlighter::highlightVariables(const QString &text)
{
    if (!m_variables || !text.contains("{{"_L1))
        return;
    for (const VariableUse &use : variablesIn(QStringView(text))) {
        const VariableState state = m_variables->inBody(use.expression).state;
        QTextCharFormat look = format(int(use.start));
        makeVariable(look, state == VariableState::Known || state == VariableState::Hole, m_palette);
        setFormat(int(use.start), int(use.size), look);
    }
}

int JsonHighlighter::highlightString(const QString &text, int start, int content)
{
    int end = content;
    while (end < text.size() && text.at(end) != u'"')
        end += text.at(end) == u'\\' ? 2 : 1;
    if (end >= text.size())
        setCurrentBlockState(currentBlockState() | 1);
    end = int(std::min<qsizetype>(end + 1, text.size()));
    int after = end;
    while (after < text.size() && text.at(after).isSpace())
        ++after;
    const bool key = after < text.size() && text.at(after) == u':';
    setFormat(start, end - start, key ? m_key : m_string);
    return end;
}

} // namespace patlas

#include "moc_JsonHighlighter.cpp"
