// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace patlas {

/// A command line up to the cursor, as bash has it when it asks what could stand there.
class BashLine {
public:
    /// `breaks`: COMP_WORDBREAKS.
    BashLine(const QString &line, const QString &breaks);

    /// Behind the name of the program, without quoting; the last one is what is typed so far.
    const QStringList &words() const { return m_words; }
    /// What bash puts in place of what it takes for the word at the cursor, in its quoting.
    QString replyFor(const QString &candidate) const;

private:
    void endWord();

    QStringList m_words;
    QString m_word;
    bool m_isWord = false;
    QChar m_quote; ///< that is open at the cursor; null: none
    qsizetype m_kept = 0; ///< characters of the last word that stay where they are
};

} // namespace patlas
