// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ExactTextEdit.h"

#include "ui/widgets/ExactText.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextDocumentLayout>
#include <QScopedValueRollback>
#include <QTextLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

bool deletesBackwards(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Backspace || event.matches(QKeySequence::DeleteStartOfWord);
}

bool deletesForwards(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Delete) || event.matches(QKeySequence::DeleteEndOfWord)
        || event.matches(QKeySequence::DeleteEndOfLine);
}

} // namespace

ExactTextEdit::ExactTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    ExactText::setUp(*document());
    followDocument();
    connect(this, &QPlainTextEdit::textChanged, this, &ExactTextEdit::takeEdit);
}

void ExactTextEdit::followDocument()
{
    connect(document(), &QTextDocument::contentsChange, this,
            [this](int position, int, int added) { widen(position, added); });
}

std::unique_ptr<QTextDocument> ExactTextEdit::newDocument() const
{
    auto made = std::make_unique<QTextDocument>();
    made->setDocumentLayout(new QPlainTextDocumentLayout(made.get()));
    ExactText::setUp(*made);
    return made;
}

std::unique_ptr<QTextDocument> ExactTextEdit::exchangeDocument(std::unique_ptr<QTextDocument> other)
{
    std::unique_ptr<QTextDocument> former(document());
    former->setParent(nullptr); // else it would be deleted
    former->disconnect(this);
    other->setDefaultFont(former->defaultFont());
    other->setDocumentMargin(former->documentMargin());
    other->setDefaultTextOption(former->defaultTextOption());
    other->setParent(this);
    {
        const QScopedValueRollback own(m_isOwnChange, true);
        setDocument(other.release());
    }
    followDocument();
    m_text = ExactText::read(*document());
    m_revision = document()->revision();
    forgetChanges();
    Q_EMIT documentReplaced();
    return former;
}

void ExactTextEdit::setExactText(const QString &text)
{
    if (text == m_text)
        return;
    {
        const QScopedValueRollback own(m_isOwnChange, true);
        document()->setUndoRedoEnabled(false); // also forgets what was there
        document()->clear(); // with the formats of the text before, which would make reading slow
        QTextCursor start(document());
        ExactText::insert(start, text);
        document()->setUndoRedoEnabled(true);
        setTextCursor(QTextCursor(document()));
    }
    m_text = text;
    forgetChanges();
}

void ExactTextEdit::replaceAll(const QString &text)
{
    {
        const QScopedValueRollback own(m_isOwnChange, true);
        QTextCursor all(document());
        all.select(QTextCursor::Document);
        ExactText::insert(all, text);
    }
    takeEdit();
}

void ExactTextEdit::widen(int position, int added)
{
    m_changedFrom = std::min(m_changedFrom, position);
    m_changedTo = std::max(m_changedTo, position + added);
}

void ExactTextEdit::forgetChanges()
{
    m_changedFrom = std::numeric_limits<int>::max();
    m_changedTo = 0;
}

void ExactTextEdit::takeEdit()
{
    // Colours are told by the same signal, line by line.
    if (m_isOwnChange || document()->revision() == m_revision)
        return;
    const int last = document()->characterCount() - 1;
    // After an undo everything is tidy, and an edit would make redo impossible.
    if (!document()->isRedoAvailable()) {
        const QScopedValueRollback own(m_isOwnChange, true);
        ExactText::tidy(*document(), std::min(m_changedFrom, last), std::min(m_changedTo, last));
    }
    forgetChanges();
    m_revision = document()->revision();
    QString text = ExactText::read(*document());
    if (text == m_text)
        return;
    m_text = std::move(text);
    Q_EMIT edited();
}

void ExactTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly()) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    // Qt would put in U+2028 for a line separator, which is no white space in JSON.
    if (event->matches(QKeySequence::InsertParagraphSeparator)
        || event->matches(QKeySequence::InsertLineSeparator)) {
        insertLineEnd();
        ensureCursorVisible();
        event->accept();
        return;
    }
    if (deletesBackwards(*event))
        stepOverDivision(true);
    else if (deletesForwards(*event))
        stepOverDivision(false);
    QPlainTextEdit::keyPressEvent(event);
}

void ExactTextEdit::insertLineEnd()
{
    QTextCursor cursor = textCursor();
    QTextBlock next = cursor.block().next();
    while (ExactText::isContinuation(next))
        next = next.next();
    const QTextBlock &line = next.isValid() ? next : cursor.block();
    const int start = line.position();
    QString end = start > 0 ? ExactText::read(*document(), start - 1, start) : u"\n"_s;
    if (end.isEmpty())
        end = u"\n"_s;
    ExactText::insert(cursor, end);
    setTextCursor(cursor);
}

/// To delete a division would delete nothing: the cursor goes to its other side first.
void ExactTextEdit::stepOverDivision(bool backwards)
{
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        return;
    if (backwards ? cursor.atBlockStart() && ExactText::isContinuation(cursor.block())
                  : cursor.atBlockEnd() && ExactText::isContinuation(cursor.block().next())) {
        cursor.movePosition(backwards ? QTextCursor::PreviousCharacter : QTextCursor::NextCharacter);
        setTextCursor(cursor);
    }
}

QTextBlock ExactTextEdit::nextShown(const QTextBlock &block)
{
    QTextBlock next = block.next();
    // One that is hidden has no lines, so the next line is found without a walk over thousands of them.
    while (next.isValid() && !next.isVisible())
        next = next.lineCount() > 0 ? next.next()
                                    : next.document()->findBlockByLineNumber(next.firstLineNumber());
    return next;
}

std::vector<ExactTextEdit::ShownBlock> ExactTextEdit::shownBlocks(int bottom) const
{
    std::vector<ShownBlock> shown;
    QTextBlock block = firstVisibleBlock();
    // Only of the first: to find the place of another one, Qt walks over all that are before it.
    QPointF corner = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
    if (!block.isVisible())
        block = nextShown(block);
    for (; block.isValid() && corner.y() <= bottom; block = nextShown(block)) {
        const QRectF place = blockBoundingRect(block).translated(corner);
        shown.push_back({block, place});
        corner.setY(place.bottom());
    }
    return shown;
}

void ExactTextEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.setFont(font());
    const std::vector<ShownBlock> shown = shownBlocks(event->rect().bottom());
    for (const auto &[block, place] : shown) {
        const QTextLayout *layout = block.layout();
        if (layout->lineCount() == 0 || !ExactText::isContinuation(block.next()))
            continue;
        const QTextLine line = layout->lineAt(layout->lineCount() - 1);
        painter.drawText(place.topLeft()
                             + QPointF(line.x() + line.naturalTextWidth() + 2, line.y() + line.ascent()),
                         u"↩"_s);
    }
}

bool ExactTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void ExactTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !source->hasText())
        return;
    QTextCursor cursor = textCursor();
    ExactText::insert(cursor, source->text());
    setTextCursor(cursor);
    ensureCursorVisible();
}

QMimeData *ExactTextEdit::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto *data = new QMimeData;
    data->setText(ExactText::read(*document(), cursor.selectionStart(), cursor.selectionEnd()));
    return data;
}

} // namespace patlas

#include "moc_ExactTextEdit.cpp"
