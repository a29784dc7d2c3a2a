// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/BodyEditor.h"

#include "ui/explorer/BodyIndent.h"
#include "ui/explorer/JsonBrackets.h"
#include "ui/explorer/LineNumberArea.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ExactText.h"
#include "ui/widgets/KeyAction.h"
#include "ui/widgets/Wording.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {
constexpr qsizetype farthestPainted =
    50'000; ///< characters between brackets; read at each move of the cursor
}

BodyEditor::BodyEditor(QWidget *parent)
    : ExactTextEdit(parent)
    , m_numbers(new LineNumberArea(*this))
{
    setTabChangesFocus(true);
    addActions();
    connect(this, &QPlainTextEdit::blockCountChanged, this, &BodyEditor::layOutNumbers);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers,
            [this](const QRect &, int) { m_numbers->update(); });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &BodyEditor::followCursor);
    connect(this, &ExactTextEdit::documentReplaced, this, &BodyEditor::followBodyDocument);
    followBodyDocument();
}

void BodyEditor::followBodyDocument()
{
    // What is changed, such as by an undo, is shown.
    connect(document(), &QTextDocument::contentsChange, this, [this](int position, int, int) {
        const QTextBlock block = document()->findBlock(position);
        if (block.isValid() && !block.isVisible())
            m_folding.reveal(block);
    });
    // Up and down pass over what is folded.
    QTextCursor cursor = textCursor();
    cursor.setVisualNavigation(true);
    setTextCursor(cursor);
    m_continuationsOf = -1;
    m_pair.clear();
    followCursor();
    layOutNumbers();
}

void BodyEditor::addActions()
{
    const auto add = [this](const QString &id, const QString &text, const QList<QKeySequence> &keys,
                            const auto &run) {
        QAction *action = addKeyAction(*this, id, text, tr("Body"), keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
    };
    // With Shift, some keyboards give the brace.
    add(u"foldBody"_s, tr("Fold or unfold the lines at the cursor"),
        {Qt::CTRL | Qt::SHIFT | Qt::Key_BracketLeft, Qt::CTRL | Qt::SHIFT | Qt::Key_BraceLeft},
        [this] { toggleFold(textCursor().block()); });
    add(u"foldAllBody"_s, tr("Fold all members of the body"), {Qt::CTRL | Qt::ALT | Qt::Key_BracketLeft},
        [this] {
            if (m_isJson)
                m_folding.foldAll();
        });
    add(u"unfoldAllBody"_s, tr("Unfold all of the body"), {Qt::CTRL | Qt::ALT | Qt::Key_BracketRight},
        [this] { m_folding.unfoldAll(); });
    add(u"indentBody"_s, tr("Indent the lines"), {Qt::CTRL | Qt::Key_BracketRight},
        [this] { indentLines(textCursor()); });
    add(u"outdentBody"_s, tr("Outdent the lines"), {Qt::CTRL | Qt::Key_BracketLeft},
        [this] { outdentLines(textCursor()); });
}

void BodyEditor::setJson(bool isJson)
{
    if (m_isJson == isJson)
        return;
    m_isJson = isJson;
    if (!isJson)
        m_folding.unfoldAll();
    followCursor();
    m_numbers->update();
}

void BodyEditor::toggleFold(const QTextBlock &line)
{
    if (!m_isJson)
        return;
    QTextBlock start = lineStart(line);
    if (m_folding.isFolded(start)) {
        m_folding.unfold(start);
        announce(this, tr("Unfolded"));
    } else {
        start = m_folding.foldAround(start);
        announce(this,
                 start.isValid() ? tr("Folded: %1").arg(start.text().trimmed()) : tr("Nothing to fold here"));
    }
    m_numbers->update();
}

int BodyEditor::lineCount() const
{
    if (m_continuationsOf != document()->revision()) {
        m_continuationsOf = document()->revision();
        m_continuations.clear();
        if (ExactText::hasContinuations(*document())) {
            for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
                if (ExactText::isContinuation(block))
                    m_continuations.push_back(block.blockNumber());
            }
        }
    }
    return document()->blockCount() - int(m_continuations.size());
}

int BodyEditor::numberOf(const QTextBlock &line) const
{
    static_cast<void>(lineCount()); // finds the continuations
    const auto before = std::lower_bound(m_continuations.begin(), m_continuations.end(), line.blockNumber());
    return line.blockNumber() + 1 - int(before - m_continuations.begin());
}

std::vector<BodyEditor::Line> BodyEditor::linesInSight() const
{
    std::vector<Line> lines;
    const std::vector<ShownBlock> shown = shownBlocks(viewport()->height());
    for (const auto &[block, place] : shown) {
        if (ExactText::isContinuation(block))
            continue;
        const QTextLayout *layout = block.layout();
        const qreal height = layout->lineCount() > 0 ? layout->lineAt(0).height() : place.height();
        lines.push_back(
            {block, numberOf(block), QRectF(place.topLeft(), QSizeF(place.width(), height)).toRect()});
    }
    return lines;
}

void BodyEditor::layOutNumbers()
{
    const int width = m_numbers->sizeHint().width();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setViewportMargins(isMirrored ? 0 : width, 0, isMirrored ? width : 0, 0);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(isMirrored ? viewport()->geometry().right() + 1 : inside.left(), inside.top(),
                           width, viewport()->height());
}

void BodyEditor::resizeEvent(QResizeEvent *event)
{
    ExactTextEdit::resizeEvent(event);
    layOutNumbers();
}

void BodyEditor::changeEvent(QEvent *event)
{
    ExactTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::StyleChange)
        layOutNumbers();
}

bool BodyEditor::event(QEvent *event)
{
    // Tab is a key of the form, and comes here before keyPressEvent.
    if (event->type() == QEvent::KeyPress && !isReadOnly()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isTab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        const bool isPlain = (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
        const QTextCursor cursor = textCursor();
        const bool isOverLines = lineStart(document()->findBlock(cursor.selectionStart()))
            != lineStart(document()->findBlock(cursor.selectionEnd()));
        if (isTab && isPlain && isOverLines) {
            if (key->key() == Qt::Key_Backtab || key->modifiers().testFlag(Qt::ShiftModifier))
                outdentLines(cursor);
            else
                indentLines(cursor);
            event->accept();
            return true;
        }
    }
    return ExactTextEdit::event(event);
}

void BodyEditor::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly()) {
        ExactTextEdit::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::InsertParagraphSeparator)) {
        breakJsonLine();
        event->accept();
        return;
    }
    if (m_isJson && closeBracket(event->text())) {
        event->accept();
        return;
    }
    ExactTextEdit::keyPressEvent(event);
}

/// With the indentation of the line, and between brackets with a line of its own for the second one.
void BodyEditor::breakJsonLine()
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QString outer = indentOf(cursor);
    const QString inner = indentOfNextLine(cursor, m_isJson);
    const bool isBetween = m_isJson && isBetweenBrackets(cursor);
    const QString after = cursor.block().text().sliced(cursor.positionInBlock());
    qsizetype blanks = 0;
    while (blanks < after.size() && after.at(blanks) == u' ')
        ++blanks;
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, int(blanks));
    cursor.removeSelectedText();
    setTextCursor(cursor);
    insertLineEnd();
    cursor = textCursor();
    cursor.insertText(inner);
    const int here = cursor.position();
    if (isBetween) {
        setTextCursor(cursor);
        insertLineEnd();
        QTextCursor end = textCursor();
        end.insertText(outer);
    }
    cursor.endEditBlock();
    cursor.setPosition(here);
    setTextCursor(cursor);
    ensureCursorVisible();
}

/// A bracket that closes, typed where the line is empty so far, goes back to the indentation of its pair.
bool BodyEditor::closeBracket(const QString &typed)
{
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().first(cursor.positionInBlock());
    if ((typed != "}"_L1 && typed != "]"_L1) || cursor.hasSelection() || before.isEmpty()
        || !before.trimmed().isEmpty() || ExactText::isContinuation(cursor.block()))
        return false;
    cursor.beginEditBlock();
    cursor.insertText(typed);
    if (const std::optional<int> open = otherBracket(*document(), cursor.position() - 1)) {
        QTextCursor blanks(cursor.block());
        const QString indent = indentOf(QTextCursor(document()->findBlock(*open)));
        blanks.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, int(before.size()));
        blanks.insertText(indent);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

void BodyEditor::followCursor()
{
    QTextCursor cursor = textCursor();
    if (!cursor.block().isVisible())
        m_folding.reveal(cursor.block());
    std::vector<int> pair;
    const int at = cursor.position();
    for (const int position : {at, at - 1}) {
        if (!m_isJson || position < 0 || !pair.empty())
            continue;
        static constexpr QStringView brackets = u"{}[]";
        if (!brackets.contains(document()->characterAt(position)))
            continue;
        if (const std::optional<int> other = otherBracket(*document(), position, farthestPainted))
            pair = {position, *other};
    }
    if (pair == m_pair)
        return;
    m_pair = pair;
    viewport()->update();
}

QRect BodyEditor::placeOf(int position) const
{
    QTextCursor cursor(document());
    cursor.setPosition(position);
    const QRect start = cursorRect(cursor);
    cursor.setPosition(position + 1);
    const QRect end = cursorRect(cursor);
    return QRect(start.topLeft(), QPoint(end.left(), start.bottom())).normalized();
}

void BodyEditor::paintEvent(QPaintEvent *event)
{
    ExactTextEdit::paintEvent(event);
    QPainter painter(viewport());
    const bool isWhole = std::all_of(m_pair.begin(), m_pair.end(), [this](int position) {
        return position + 1 < document()->characterCount();
    });
    painter.setPen(Theme(palette()).accent());
    for (const int position : m_pair) {
        if (isWhole && document()->findBlock(position).isVisible())
            painter.drawRect(placeOf(position).adjusted(0, 0, 0, -1));
    }
    paintFolds(painter, event->rect());
}

/// Behind a folded line, how much is hidden.
void BodyEditor::paintFolds(QPainter &painter, const QRect &dirty) const
{
    painter.setFont(font());
    painter.setPen(Theme(palette()).muted());
    for (const Line &line : linesInSight()) {
        if (!m_folding.isFolded(line.block) || !line.place.intersects(dirty.adjusted(-9999, 0, 9999, 0)))
            continue;
        const QTextLayout *layout = line.block.layout();
        const QTextLine row = layout->lineAt(layout->lineCount() - 1);
        const qreal left =
            contentOffset().x() + row.x() + row.naturalTextWidth() + document()->documentMargin();
        const QTextBlock next = nextShown(nextLine(line.block));
        const int last = next.isValid() ? numberOf(next) - 1 : lineCount();
        painter.drawText(QPointF(left, line.place.top() + row.y() + row.ascent()),
                         last == line.number + 1 ? tr("… line %1").arg(last)
                                                 : tr("… lines %1 to %2").arg(line.number + 1).arg(last));
    }
}

} // namespace patlas

#include "moc_BodyEditor.cpp"
