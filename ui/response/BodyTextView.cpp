// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/BodyTextView.h"

#include "ui/response/BodyTextAccessible.h"
#include "ui/response/BodyTextShown.h"
#include "ui/theme/DataFont.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace patlas {

namespace {

constexpr qint64 barSteps = 1 << 30; // scroll bar values are int

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
    case TextRole::Mark:
        return theme.danger();
    case TextRole::Plain:
        break;
    }
    return plain;
}

} // namespace

BodyTextView::BodyTextView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    registerBodyTextAccessibility();
    useDataFont(*this);
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

void BodyTextView::extendLines(std::shared_ptr<const DocumentLines> lines, QByteArrayView bytes)
{
    m_shown.clear(); // the last line may have become longer
    m_lines = lines && lines->size() > 0 ? std::move(lines) : nullptr;
    m_bytes = bytes;
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
    // Not as selections when it is painted: of two that touch, QTextLayout leaves out the second.
    const Theme theme(palette());
    QList<QTextLayout::FormatRange> formats;
    for (const DisplayLine::Span &span : shown->line.spans) {
        QTextCharFormat format;
        format.setForeground(colourOf(theme, span.role, palette().color(QPalette::Text)));
        formats.append({int(span.from), int(span.length), format});
    }
    shown->layout->setFormats(formats);
    QTextOption option;
    option.setWrapMode(m_wrap ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    shown->layout->setTextOption(option);
    shown->layout->setCacheEnabled(true);
    shown->layout->beginLayout();
    int row = 0;
    for (QTextLine line = shown->layout->createLine(); line.isValid(); line = shown->layout->createLine()) {
        line.setLineWidth(m_wrap ? std::max(50, viewport()->width() - 2 * bodyTextMargin) : 1 << 20);
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
    const int beyond = m_wrap ? 0 : int(std::ceil(widest)) + 2 * bodyTextMargin - viewport()->width();
    // Do not shrink the range while scrolled, or the view would jump when the longest line leaves it.
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
    // The scroll bar counts bytes, so rows are counted here.
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
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::PaletteChange) {
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
    if (!m_needle.isEmpty()) {
        QTextCharFormat hit;
        hit.setBackground(theme.highlightMatch());
        // Start a little earlier, for a hit that began in the previous piece.
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
    const QPointF place(bodyTextMargin - horizontalScrollBar()->value(), shown.y);
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

} // namespace patlas

#include "moc_BodyTextView.cpp"
