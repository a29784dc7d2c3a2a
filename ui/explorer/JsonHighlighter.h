// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace patlas {

class RequestVariables;

/// Highlights JSON line by line, and variables in any text. No JSON token spans lines; a string may span the
/// pieces of a divided line. A variable that a division of a line goes through is not marked.
class JsonHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    JsonHighlighter(QTextDocument *document, const QPalette &palette);
    void setPalette(const QPalette &palette);
    /// Marks variables from now on; they must outlive it.
    void setVariables(const RequestVariables &variables);

protected:
    void highlightBlock(const QString &text) override;

private:
    void highlightVariables(const QString &text);
    int highlightString(const QString &text, int start, int content);
    void takeColours(const QPalette &palette);

    const RequestVariables *m_variables = nullptr;
    QPalette m_palette;
    QTextCharFormat m_key;
    QTextCharFormat m_string;
    QTextCharFormat m_number;
    QTextCharFormat m_literal;
};

} // namespace patlas
