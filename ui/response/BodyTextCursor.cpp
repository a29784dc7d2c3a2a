// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// BodyTextView: cursor movement by keyboard and mouse, selection and copying.
#include "ui/response/BodyTextShown.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace patlas {

namespace {

constexpr qsizetype maxCopied = 64 << 20;
constexpr qsizetype maxRead = 1'000'000;

} // namespace

qint64 BodyTextView::placeAt(const QPointF &point) const
{
    const Shown *hit = nullptr;
    for (const auto &shown : m_shown) {
        if (!hit || shown->y <= point.y())
            hit = shown.get();
    }
    if (!hit)
        return 0;
    const int row = std::clamp(int((point.y() - hit->y) / rowHeight()), 0, hit->rows() - 1);
    if (hit->layout->lineCount() == 0)
        return hit->line.start;
    const QTextLine line = hit->layout->lineAt(row);
    return hit->place(line.xToCursor(point.x() - bodyTextMargin + horizontalScrollBar()->value()));
}

void BodyTextView::ensureVisible(qint64 place, bool inTheMiddle)
{
    if (!m_lines)
        return;
    const std::unique_ptr<Shown> target = lay(std::min(place, m_lines->size() - 1));
    const int unit = target->unit(place);
    const int row =
        target->layout->lineCount() > 0 ? target->layout->lineForTextPosition(unit).lineNumber() : 0;
    if (!m_wrap && target->layout->lineCount() > 0) {
        const int x = int(target->layout->lineAt(row).cursorToX(unit)) + bodyTextMargin;
        QScrollBar *bar = horizontalScrollBar();
        bar->setMaximum(std::max(bar->maximum(), x + 4 * bodyTextMargin - viewport()->width()));
        if (x < bar->value() + bodyTextMargin || x > bar->value() + viewport()->width() - 2 * bodyTextMargin)
            bar->setValue(x - viewport()->width() / 2);
    }
    for (const auto &shown : m_shown) {
        const qreal y = shown->y + row * rowHeight();
        if (shown->line.start == target->line.start && y >= 0 && y + rowHeight() <= viewport()->height())
            return;
    }
    const bool below =
        target->line.start > m_top.line || (target->line.start == m_top.line && row > m_top.row);
    m_top = {target->line.start, row};
    moveRows(inTheMiddle ? -(rowsInSight() / 2) : below ? 1 - rowsInSight() : 0);
}

void BodyTextView::select(qint64 from, qint64 to)
{
    m_anchor = from;
    m_cursor = to;
    ensureVisible(from, true);
    viewport()->update();
}

qint64 BodyTextView::nextPlace(qint64 place, bool forwards) const
{
    qint64 asked = std::clamp<qint64>(forwards ? place : place - 1, 0, m_lines->size() - 1);
    const std::unique_ptr<Shown> shown = lay(asked);
    if (forwards) {
        const auto next = std::upper_bound(shown->line.offsets.begin(), shown->line.offsets.end(),
                                           place - shown->line.start);
        return next == shown->line.offsets.end() ? shown->line.end : shown->line.start + *next;
    }
    const auto here =
        std::lower_bound(shown->line.offsets.begin(), shown->line.offsets.end(), place - shown->line.start);
    return here == shown->line.offsets.begin() ? shown->line.start : shown->line.start + *(here - 1);
}

qint64 BodyTextView::placeInRow(qint64 place, int rows) const
{
    std::unique_ptr<Shown> shown = lay(std::min(place, m_lines->size() - 1));
    if (shown->layout->lineCount() == 0)
        return rows > 0 ? shown->line.end : std::max<qint64>(0, shown->line.start - 1);
    const QTextLine line = shown->layout->lineForTextPosition(shown->unit(place));
    const qreal x = line.cursorToX(shown->unit(place));
    int row = line.lineNumber() + rows;
    while (row < 0 && shown->line.start > 0) {
        shown = lay(shown->line.start - 1);
        row += shown->rows();
    }
    while (row >= shown->rows() && shown->line.end < m_lines->size()) {
        row -= shown->rows();
        shown = lay(shown->line.end);
    }
    row = std::clamp(row, 0, shown->rows() - 1);
    return shown->layout->lineCount() == 0 ? shown->line.start
                                           : shown->place(shown->layout->lineAt(row).xToCursor(x));
}

void BodyTextView::moveCursor(qint64 place, bool extends)
{
    m_cursor = std::clamp<qint64>(place, 0, m_lines->size());
    if (!extends)
        m_anchor = m_cursor;
    ensureVisible(m_cursor, false);
    viewport()->update();
}

void BodyTextView::keyPressEvent(QKeyEvent *event)
{
    if (!m_lines) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    const bool whole = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(nextPlace(m_cursor, false), extends);
    case Qt::Key_Right:
        return moveCursor(nextPlace(m_cursor, true), extends);
    case Qt::Key_Up:
        return moveCursor(placeInRow(m_cursor, -1), extends);
    case Qt::Key_Down:
        return moveCursor(placeInRow(m_cursor, 1), extends);
    case Qt::Key_PageUp:
        moveRows(-rowsInSight());
        return moveCursor(placeInRow(m_cursor, -rowsInSight()), extends);
    case Qt::Key_PageDown:
        moveRows(rowsInSight());
        return moveCursor(placeInRow(m_cursor, rowsInSight()), extends);
    case Qt::Key_Home:
        return moveCursor(whole ? 0 : m_lines->at(std::min(m_cursor, m_lines->size() - 1)).start, extends);
    case Qt::Key_End: {
        const std::unique_ptr<Shown> shown = lay(std::min(m_cursor, m_lines->size() - 1));
        return moveCursor(whole ? m_lines->size() : shown->place(int(shown->line.text.size()) - 1), extends);
    }
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void BodyTextView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_lines)
        return;
    m_cursor = placeAt(event->position());
    if (!(event->modifiers() & Qt::ShiftModifier))
        m_anchor = m_cursor;
    viewport()->update();
}

void BodyTextView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || !m_lines)
        return;
    if (event->position().y() < 0)
        moveRows(-1);
    else if (event->position().y() > viewport()->height())
        moveRows(1);
    m_cursor = placeAt(event->position());
    viewport()->update();
}

void BodyTextView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_lines)
        return;
    const std::unique_ptr<Shown> shown = lay(std::min(placeAt(event->position()), m_lines->size() - 1));
    const auto isWord = [&shown](int unit) {
        const QChar c = shown->line.text[unit];
        return c.isLetterOrNumber() || c == QLatin1Char('_');
    };
    const int at = shown->unit(placeAt(event->position()));
    int first = at;
    int last = at;
    while (first > 0 && isWord(first - 1))
        --first;
    while (last < int(shown->line.text.size()) && isWord(last))
        ++last;
    m_anchor = shown->place(first);
    m_cursor = shown->place(last);
    viewport()->update();
}

void BodyTextView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void BodyTextView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

QString BodyTextView::selectedText() const
{
    return m_lines ? m_lines->text(std::min(m_cursor, m_anchor), std::max(m_cursor, m_anchor), maxCopied)
                   : QString();
}

QString BodyTextView::toPlainText() const
{
    return m_lines ? m_lines->text(0, m_lines->size(), maxRead) : QString();
}

void BodyTextView::copy()
{
    if (hasSelection() && m_lines)
        QGuiApplication::clipboard()->setText(m_lines->text(std::min(m_cursor, m_anchor),
                                                            std::max(m_cursor, m_anchor), maxCopied,
                                                            DocumentLines::Marks::AsWritten));
}

} // namespace patlas
