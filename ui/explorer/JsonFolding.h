// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBlock>

class QPlainTextEdit;

namespace patlas {

/// Hides the lines between the brackets of JSON in an editor. The text stays as it is; a line that is hidden
/// and that somebody goes to, or that changes, is shown again. GUI thread.
class JsonFolding {
public:
    /// The editor must outlive it.
    explicit JsonFolding(QPlainTextEdit &editor)
        : m_editor(editor)
    {
    }

    bool canFold(const QTextBlock &line) const; ///< it opens a bracket that another line closes
    bool isFolded(const QTextBlock &line) const;

    bool fold(const QTextBlock &line); ///< false: there is nothing to hide
    void unfold(const QTextBlock &line);
    /// The line, or else the innermost range around it. The line that it is folded to; invalid: none.
    QTextBlock foldAround(const QTextBlock &line);
    void foldAll(); ///< each member of the whole
    void unfoldAll();
    /// Unfolds whatever hides the block.
    void reveal(const QTextBlock &block);

private:
    static void show(QTextBlock from, const QTextBlock &end, bool isShown);
    void showHiddenFrom(const QTextBlock &block);
    void takeCursorOut();
    void layOut();

    QPlainTextEdit &m_editor;
};

} // namespace patlas
