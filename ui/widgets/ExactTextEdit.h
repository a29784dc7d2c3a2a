// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTextBlock>

#include <memory>
#include <vector>

namespace patlas {

/// An editor that changes nothing in its text except what the user changes: no-break spaces, line ends of any
/// kind and characters that are not seen stay. Use `exactText` instead of `toPlainText`, which alters them.
/// A line of any length can be edited.
class ExactTextEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ExactTextEdit(QWidget *parent = nullptr);

    /// Shows the text and forgets what could be undone. Emits nothing; does nothing if it is shown already.
    void setExactText(const QString &text);
    const QString &exactText() const { return m_text; }
    /// Replaces everything, as one edit that can be undone.
    void replaceAll(const QString &text);

    /// Shows another document, made by `newDocument` or given back here before, and gives back the one that
    /// was shown: with it goes what can be undone. Emits nothing but `documentReplaced`.
    std::unique_ptr<QTextDocument> exchangeDocument(std::unique_ptr<QTextDocument> document);
    std::unique_ptr<QTextDocument> newDocument() const; ///< empty

Q_SIGNALS:
    void documentReplaced();
    void edited(); ///< the exact text is another now; for colours and layout alone it is not emitted

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

    /// Ends the line of the cursor as the line itself ended, or the one before it.
    void insertLineEnd();

    struct ShownBlock {
        QTextBlock block;
        QRectF place; ///< in the viewport
    };
    /// Those in sight, from the top of the viewport to this height of it. None that is hidden.
    std::vector<ShownBlock> shownBlocks(int bottom) const;
    /// The next one that is not hidden; invalid: there is none.
    static QTextBlock nextShown(const QTextBlock &block);

private:
    void followDocument();
    void widen(int position, int added);
    void forgetChanges();
    void takeEdit();
    void stepOverDivision(bool backwards);

    QString m_text;
    int m_changedFrom = 0; ///< positions of the document that changed since the last takeEdit()
    int m_changedTo = 0;
    int m_revision = -1; ///< of the document, when m_text was read
    bool m_isOwnChange = false;
};

} // namespace patlas
