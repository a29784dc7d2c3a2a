// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/VisibleText.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr char32_t firstNonAscii = 0x80;
constexpr char16_t firstStrongIsolate = 0x2068;
constexpr char16_t popIsolate = 0x2069;

bool isBetween(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

/// Letters and marks that Unicode defines as blank, and the grapheme joiner.
bool isBlankLetter(char32_t c)
{
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x2800
        || c == 0x3164 || c == 0xFFA0;
}

/// Signs before a number in Arabic, Syriac and Kaithi: format characters that are seen.
bool isNumberSign(char32_t c)
{
    return isBetween(c, 0x0600, 0x0605) || c == 0x06DD || c == 0x070F || c == 0x0890 || c == 0x0891
        || c == 0x08E2 || c == 0x110BD || c == 0x110CD;
}

bool isSelector(char32_t c)
{
    return isBetween(c, 0x180B, 0x180D) || c == 0x180F || isBetween(c, 0xFE00, 0xFE0F)
        || isBetween(c, 0xE0100, 0xE01EF);
}

/// Whether the selector chooses a form of what stands before it.
bool selectsForm(char32_t selector, char32_t before)
{
    if (selector >= 0xE0100)
        return QChar::script(before) == QChar::Script_Han;
    const bool isKeycap = isBetween(before, U'0', U'9') || before == U'#' || before == U'*';
    return isKeycap || before >= firstNonAscii;
}

/// Code points of a text, each with its length in UTF-16 units; half of a surrogate pair stands for itself.
char32_t codePointAt(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(at + 1));
    return c.unicode();
}

bool isPlain(QChar c)
{
    return (c.unicode() >= 0x20 && c.unicode() < 0x7F) || c == u'\t';
}

bool runsFromTheRight(const QString &text)
{
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = codePointAt(text, at);
        const QChar::Direction direction = QChar::direction(c);
        if (direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN)
            return true;
        at += c > 0xFFFF ? 2 : 1;
    }
    return false;
}

} // namespace

bool needsMark(char32_t character, char32_t before, char32_t after)
{
    if (character == U'\t' || isNumberSign(character))
        return false;
    if (character == 0x200C || character == 0x200D) // the joiners
        return before < firstNonAscii || after < firstNonAscii;
    if (isSelector(character))
        return !selectsForm(character, before);
    if (isBlankLetter(character) || QChar::isNonCharacter(character))
        return true;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString markOf(char32_t character)
{
    if (character < 0x20)
        return QChar(char16_t(0x2400 + character));
    if (character == 0x7F)
        return QChar(char16_t(0x2421));
    return u"\u2039U+%1\u203A"_s.arg(QString::number(uint(character), 16).toUpper(), 4, QLatin1Char('0'));
}

namespace {

/// Places of the marks that begin and end an isolate of which both are there.
std::vector<qsizetype> closedIsolates(const QString &text)
{
    std::vector<qsizetype> open;
    std::vector<qsizetype> closed;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == QChar(firstStrongIsolate)) {
            open.push_back(at);
        } else if (text[at] == QChar(popIsolate) && !open.empty()) {
            closed.insert(closed.end(), {open.back(), at});
            open.pop_back();
        }
    }
    std::sort(closed.begin(), closed.end());
    return closed;
}

QString inIsolate(const QString &shown)
{
    return runsFromTheRight(shown) ? QString(QChar(firstStrongIsolate) + shown + QChar(popIsolate)) : shown;
}

} // namespace

QString sentenceWithMarks(const QString &sentence)
{
    QString shown;
    qsizetype copied = 0;
    for (const qsizetype at : closedIsolates(sentence)) {
        shown += withMarks(sentence.sliced(copied, at - copied)) + sentence[at];
        copied = at + 1;
    }
    return shown + withMarks(sentence.sliced(copied));
}

QString withMarks(const QString &value)
{
    if (std::all_of(value.begin(), value.end(), isPlain))
        return value;
    QString shown;
    shown.reserve(value.size());
    char32_t before = 0;
    for (qsizetype at = 0; at < value.size();) {
        const char32_t c = codePointAt(value, at);
        const qsizetype length = c > 0xFFFF ? 2 : 1;
        const char32_t after = at + length < value.size() ? codePointAt(value, at + length) : 0;
        if (needsMark(c, before, after))
            shown += markOf(c);
        else
            shown += QStringView(value).sliced(at, length);
        before = c;
        at += length;
    }
    return shown;
}

QString isolated(const QString &value)
{
    return inIsolate(withMarks(value));
}

QString isolatedSentence(const QString &sentence)
{
    return inIsolate(sentenceWithMarks(sentence));
}

} // namespace patlas
