// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/BodyTextView.h"

#include "ui/response/BodyTextAccessible.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace patlas {

namespace {

constexpr int margin = 12;
constexpr qsizetype mostCopied = 64 << 20;
constexpr qsizetype mostRead = 1'000'000;
constexpr qint64 barSteps = 1 << 30; // a scroll bar counts in int

int barValue(qint64 offset, qint64 size)
{
    return size < barSteps ? int(offset) : int(double(offset) / double(size) * double(barSteps));
}

qint64 offsetOf(int value, qint64 size)
{
    return size < barSteps ? value : qint64(double(value) / double(barSteps) * double(size));
}

QColor colourOf(const Theme &theme, TextRole role, const QColor &plain)
{
    switch (role) {
    case TextRole::Name:
        return theme.jsonKey();
    case TextRole::String:
        return theme.jsonString();
    case TextRole::Number:
        return theme.jsonNumber();
    case TextRole::Literal:
        return theme.jsonLiteral();
    case TextRole::Unreadable:
        return theme.danger();
    case TextRole::Plain:
        break;
    }
    return plain;
}

} // namespace

struct BodyTextView::Shown {
    DisplayLine line;
    std::unique_ptr<QTextLayout> layout;
    qreal y = 0;

    int rows() const { return std::max(1, layout->lineCount()); }
    int unit(qint64 place) const
    {
        const auto found = std::lower_bound(line.offsets.begin(), line.offsets.end(), place - line.start);
        return int(std::min<qsizetype>(found - line.offsets.begin(), line.text.size()));
    }
    qint64 place(int unit) const { return line.start + line.offsets[std::size_t(unit)]; }
};

BodyTextView::BodyTextView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    registerBodyTextAccessibility();
    setFont(Theme::fixedFont());
    setProperty("flat", true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copyAction = new QAction(tr("Copy"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    auto *all = new QAction(tr("Select all"), this);
    all->setShortcut(QKeySequence::SelectAll);
    for (QAction *action : {copyAction, all}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
    }
    connect(copyAction, &QAction::triggered, this, &BodyTextView::copy);
    connect(all, &QAction::triggered, this, [this] {
        m_anchor = 0;
        m_cursor = m_lines ? m_lines->size() : 0;
        viewport()->update();
    });
}

BodyTextView::~BodyTextView() = default;

void BodyTextView::showLines(std::shared_ptr<const DocumentLines> lines, QByteArrayView bytes)
{
    m_shown.clear();
    m_lines = lines && lines->size() > 0 ? std::move(lines) : nullptr;
    m_bytes = bytes;
    m_top = {};
    m_cursor = m_anchor = 0;
    horizontalScrollBar()->setValue(0);
    fill();
}

void BodyTextView::setWrap(bool wrap)
{
    m_wrap = wrap;
    m_top.row = 0;
    horizontalScrollBar()->setValue(0);
    m_shown.clear();
    fill();
}

void BodyTextView::setNeedle(const TextSearch &needle)
{
    m_needle = needle;
    viewport()->update();
}

int BodyTextView::rowHeight() const
{
    return std::max(1, fontMetrics().lineSpacing() + 2);
}

int BodyTextView::rowsInSight() const
{
    return std::max(1, viewport()->height() / rowHeight());
}

std::unique_ptr<BodyTextView::Shown> BodyTextView::lay(qint64 offset) const
{
    auto shown = std::make_unique<Shown>();
    shown->line = m_lines->at(offset);
    shown->layout = std::make_unique<QTextLayout>(shown->line.text, font());
    QTextOption option;
    option.setWrapMode(m_wrap ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    shown->layout->setTextOption(option);
    shown->layout->setCacheEnabled(true);
    shown->layout->beginLayout();
    int row = 0;
    for (QTextLine line = shown->layout->createLine(); line.isValid(); line = shown->layout->createLine()) {
        line.setLineWidth(m_wrap ? std::max(50, viewport()->width() - 2 * margin) : 1 << 20);
        line.setPosition(QPointF(0, row++ * rowHeight()));
    }
    shown->layout->endLayout();
    return shown;
}

void BodyTextView::fill()
{
    std::vector<std::unique_ptr<Shown>> before;
    before.swap(m_shown);
    if (m_lines) {
        qreal y = -m_top.row * rowHeight();
        for (qint64 offset = m_top.line; offset < m_lines->size() && y < viewport()->height();) {
            const auto known = std::find_if(before.begin(), before.end(), [offset](const auto &shown) {
                return shown && shown->line.start == offset;
            });
            std::unique_ptr<Shown> shown = known != before.end() ? std::move(*known) : lay(offset);
            shown->y = y;
            y += shown->rows() * rowHeight();
            offset = std::max(shown->line.end, offset + 1);
            m_shown.push_back(std::move(shown));
        }
    }
    updateBars();
    viewport()->update();
}

BodyTextView::Top BodyTextView::lastTop() const
{
    int rows = rowsInSight();
    Top top;
    for (qint64 offset = m_lines->size() - 1; offset >= 0;) {
        const std::unique_ptr<Shown> shown = lay(offset);
        top = {shown->line.start, std::max(0, shown->rows() - rows)};
        rows -= shown->rows();
        if (rows <= 0)
            break;
        offset = shown->line.start - 1;
    }
    return top;
}

void BodyTextView::updateBars()
{
    m_updating = true;
    QScrollBar *vertical = verticalScrollBar();
    if (m_lines) {
        const qint64 size = m_lines->size();
        vertical->setRange(0, barValue(lastTop().line, size));
        const qint64 inSight = m_shown.empty() ? 0 : m_shown.back()->line.end - m_top.line;
        vertical->setPageStep(std::max(1, barValue(inSight, size)));
        vertical->setValue(barValue(m_top.line, size));
    } else {
        vertical->setRange(0, 0);
    }
    qreal widest = 0;
    for (const auto &shown : m_shown) {
        for (int row = 0; row < shown->layout->lineCount(); ++row)
            widest = std::max(widest, shown->layout->lineAt(row).naturalTextWidth());
    }
    QScrollBar *horizontal = horizontalScrollBar();
    const int beyond = m_wrap ? 0 : int(std::ceil(widest)) + 2 * margin - viewport()->width();
    // Not narrower while scrolled, or the view would jump when the longest line goes out of sight.
    horizontal->setRange(0, std::max({0, beyond, horizontal->value()}));
    horizontal->setPageStep(viewport()->width());
    horizontal->setSingleStep(fontMetrics().averageCharWidth() * 4);
    m_updating = false;
}

void BodyTextView::moveTop(Top top)
{
    if (!m_lines)
        return;
    const Top last = lastTop();
    if (top.line > last.line || (top.line == last.line && top.row > last.row))
        top = last;
    m_top = top;
    fill();
}

void BodyTextView::moveRows(qint64 rows)
{
    if (!m_lines)
        return;
    Top top = m_top;
    std::unique_ptr<Shown> shown = lay(top.line);
    top.row += int(std::clamp<qint64>(rows, -10'000, 10'000));
    while (top.row < 0 && top.line > 0) {
        shown = lay(top.line - 1);
        top.line = shown->line.start;
        top.row += shown->rows();
    }
    while (top.row >= shown->rows() && shown->line.end < m_lines->size()) {
        top.row -= shown->rows();
        top.line = shown->line.end;
        shown = lay(top.line);
    }
    top.row = std::clamp(top.row, 0, shown->rows() - 1);
    moveTop(top);
}

void BodyTextView::scrollContentsBy(int, int dy)
{
    if (m_updating || !m_lines)
        return;
    if (dy != 0) {
        const qint64 offset = offsetOf(verticalScrollBar()->value(), m_lines->size());
        moveTop({m_lines->at(std::min(offset, m_lines->size() - 1)).start, 0});
    }
    viewport()->update();
}

void BodyTextView::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() == 0) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    // The bar counts bytes, so rows are counted here.
    m_wheel += double(-event->angleDelta().y()) / 120.0 * 3.0;
    const double whole = std::trunc(m_wheel);
    m_wheel -= whole;
    moveRows(qint64(whole));
    event->accept();
}

void BodyTextView::resizeEvent(QResizeEvent *)
{
    m_shown.clear();
    fill();
}

void BodyTextView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_shown.clear();
        fill();
    }
}

void BodyTextView::paintLine(QPainter &painter, const Shown &shown) const
{
    const Theme theme(palette());
    QList<QTextLayout::FormatRange> ranges;
    const auto add = [&ranges](int from, int length, const QTextCharFormat &format) {
        if (length > 0)
            ranges.append({from, length, format});
    };
    for (const DisplayLine::Span &span : shown.line.spans) {
        QTextCharFormat format;
        format.setForeground(colourOf(theme, span.role, palette().color(QPalette::Text)));
        add(int(span.from), int(span.length), format);
    }
    if (!m_needle.isEmpty()) {
        QTextCharFormat hit;
        hit.setBackground(theme.highlightMatch());
        // From a little before, for a hit that began in the piece before.
        const qint64 from = std::max<qint64>(0, shown.line.start - 256);
        for (const TextHit &found : m_needle.find(m_bytes, from, shown.line.end)) {
            const int first = shown.unit(std::max(found.offset, shown.line.start));
            add(first, shown.unit(found.offset + found.length) - first, hit);
        }
    }
    const qint64 low = std::min(m_cursor, m_anchor);
    const qint64 high = std::max(m_cursor, m_anchor);
    if (low < shown.line.end && high > shown.line.start) {
        QTextCharFormat selected;
        selected.setBackground(palette().highlight());
        selected.setForeground(palette().highlightedText());
        const int first = shown.unit(std::max(low, shown.line.start));
        add(first, shown.unit(std::min(high, shown.line.end)) - first, selected);
    }
    const QPointF place(margin - horizontalScrollBar()->value(), shown.y);
    painter.setPen(palette().color(QPalette::Text));
    shown.layout->draw(&painter, place, ranges, viewport()->rect());
    const bool holdsCursor = m_cursor >= shown.line.start
        && (m_cursor < shown.line.end || (m_cursor == m_lines->size() && shown.line.end == m_cursor));
    if (hasFocus() && holdsCursor)
        shown.layout->drawCursor(&painter, place, shown.unit(m_cursor), 1);
}

void BodyTextView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    for (const auto &shown : m_shown)
        paintLine(painter, *shown);
}

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
    return hit->place(line.xToCursor(point.x() - margin + horizontalScrollBar()->value()));
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
        const int x = int(target->layout->lineAt(row).cursorToX(unit)) + margin;
        QScrollBar *bar = horizontalScrollBar();
        bar->setMaximum(std::max(bar->maximum(), x + 4 * margin - viewport()->width()));
        if (x < bar->value() + margin || x > bar->value() + viewport()->width() - 2 * margin)
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
    return m_lines ? m_lines->text(std::min(m_cursor, m_anchor), std::max(m_cursor, m_anchor), mostCopied)
                   : QString();
}

QString BodyTextView::toPlainText() const
{
    return m_lines ? m_lines->text(0, m_lines->size(), mostRead) : QString();
}

void BodyTextView::copy()
{
    if (hasSelection())
        QGuiApplication::clipboard()->setText(selectedText());
}

} // namespace patlas
