// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/JsonFolding.h"
#include "ui/widgets/ExactTextEdit.h"

#include <vector>

namespace patlas {

class LineNumberArea;

/// The text of a body: line numbers, lines that can be folded, the other bracket, and indentation. Tab leaves
/// it, as in any form, unless several lines are selected, which it indents; so that nobody is caught in it.
class BodyEditor : public ExactTextEdit {
    Q_OBJECT

public:
    explicit BodyEditor(QWidget *parent = nullptr);

    /// Brackets have a meaning.
    void setJson(bool isJson);
    bool isJson() const { return m_isJson; }
    JsonFolding &folding() { return m_folding; }
    const JsonFolding &folding() const { return m_folding; }
    /// Folds or unfolds the line, and says so.
    void toggleFold(const QTextBlock &line);

    /// What the area of line numbers paints: lines that are in sight, with their number from 1.
    struct Line {
        QTextBlock block;
        int number = 0;
        QRect place; ///< in the viewport, of its first row
    };
    std::vector<Line> linesInSight() const;
    int lineCount() const;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addActions();
    void followBodyDocument();
    void layOutNumbers();
    void breakJsonLine();
    bool closeBracket(const QString &typed);
    void followCursor();
    int numberOf(const QTextBlock &line) const; ///< from 1
    QRect placeOf(int position) const; ///< of a character, in the viewport
    void paintFolds(QPainter &painter, const QRect &dirty) const;

    JsonFolding m_folding{*this};
    LineNumberArea *m_numbers;
    bool m_isJson = false;
    std::vector<int> m_pair; ///< positions of both brackets; empty: none at the cursor
    mutable int m_continuationsOf = -1; ///< the revision that the following is of
    mutable std::vector<int> m_continuations; ///< numbers of blocks that continue a line
};

} // namespace patlas
