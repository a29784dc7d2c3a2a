// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/BashCompletion.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

bool isPlain(QChar c)
{
    return c.unicode() > 0x7f || c.isLetterOrNumber() || u"_./:=@%+,-"_s.contains(c);
}

} // namespace

BashLine::BashLine(const QString &line, const QString &breaks)
{
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line[at];
        const bool isEscape = c == u'\\' && m_quote != u'\'' && at + 1 < line.size();
        if (isEscape) {
            m_word += line[++at];
            m_isWord = true;
        } else if (!m_quote.isNull()) {
            if (c == m_quote)
                m_quote = QChar();
            else
                m_word += c;
        } else if (c == u'\'' || c == u'"') {
            m_quote = c;
            m_kept = m_word.size();
            m_isWord = true;
        } else if (c.isSpace()) {
            endWord();
        } else if (u";|&()"_s.contains(c)) { // another command begins
            endWord();
            m_words.clear();
        } else {
            m_word += c;
            m_isWord = true;
            if (breaks.contains(c))
                m_kept = m_word.size();
        }
    }
    m_isWord = true;
    const qsizetype kept = m_kept;
    endWord();
    m_kept = kept;
    // What stands before it, such as variables for this command.
    for (qsizetype at = 0; at + 1 < m_words.size(); ++at) {
        if (m_words[at].section(u'/', -1) == "patlasctl"_L1) {
            m_words.remove(0, at + 1);
            break;
        }
    }
}

void BashLine::endWord()
{
    if (m_isWord)
        m_words.append(std::exchange(m_word, QString()));
    m_isWord = false;
    m_kept = 0;
}

QString BashLine::replyFor(const QString &candidate) const
{
    QString reply;
    const QString left = candidate.mid(m_kept);
    for (const QChar c : left) {
        if (c == m_quote && c == u'\'') {
            reply += u"'\\''"_s; // nothing is escaped within it: it ends, and begins again
            continue;
        }
        const bool isSpecial = m_quote == u'\'' ? false
            : m_quote == u'"'                   ? u"\\\"$`"_s.contains(c)
                                                : !isPlain(c);
        if (isSpecial)
            reply += u'\\';
        reply += c;
    }
    return reply;
}

} // namespace patlas
