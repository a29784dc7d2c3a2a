// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace patlas {

/// Highlights JSON line by line; no JSON token spans lines, so no state is carried over.
class JsonHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    JsonHighlighter(QTextDocument *document, const QPalette &palette);
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    int highlightString(const QString &text, int start);
    void takeColours(const QPalette &palette);

    QTextCharFormat m_key;
    QTextCharFormat m_string;
    QTextCharFormat m_number;
    QTextCharFormat m_literal;
};

} // namespace patlas
