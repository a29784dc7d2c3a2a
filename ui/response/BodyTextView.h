// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/DocumentLines.h"
#include "core/document/TextSearch.h"

#include <QAbstractScrollArea>

#include <memory>
#include <vector>

class QTextLayout;

namespace patlas {

/// Read-only text of any size. Only visible lines are created, laid out and painted; the scroll bar counts
/// bytes. Cursor and selection are byte offsets in the document, so they stay valid when lines are laid out
/// again.
class BodyTextView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit BodyTextView(QWidget *parent = nullptr);
    ~BodyTextView() override;

    /// `bytes` are what `lines` refer to, and must outlive them.
    void showLines(std::shared_ptr<const DocumentLines> lines, QByteArrayView bytes);
    /// The same lines, followed by more: position and selection stay.
    void extendLines(std::shared_ptr<const DocumentLines> lines, QByteArrayView bytes);
    void setWrap(bool wrap);
    void setNeedle(const TextSearch &needle); ///< highlights its visible hits
    void select(qint64 from, qint64 to); ///< and scrolls there

    bool hasSelection() const { return m_cursor != m_anchor; }
    QString selectedText() const;
    QString toPlainText() const; ///< the first million characters at most
    void copy();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Shown; ///< a visible line with its layout
    struct Top { ///< where the view starts: a line, and a row of it when it is wrapped
        qint64 line = 0;
        int row = 0;
    };

    std::unique_ptr<Shown> lay(qint64 offset) const;
    void fill();
    void updateBars();
    void moveRows(qint64 rows);
    void moveTop(Top top);
    Top lastTop() const;
    qint64 placeAt(const QPointF &point) const;
    qint64 nextPlace(qint64 place, bool forwards) const;
    qint64 placeInRow(qint64 place, int rows) const;
    void ensureVisible(qint64 place, bool inTheMiddle);
    void moveCursor(qint64 place, bool extends);
    int rowHeight() const;
    int rowsInSight() const;
    void paintLine(QPainter &painter, const Shown &shown) const;

    std::shared_ptr<const DocumentLines> m_lines;
    QByteArrayView m_bytes;
    TextSearch m_needle{QString()};
    std::vector<std::unique_ptr<Shown>> m_shown;
    Top m_top;
    bool m_wrap = true;
    bool m_updating = false;
    qint64 m_cursor = 0;
    qint64 m_anchor = 0;
    double m_wheel = 0; ///< rows not yet scrolled
};

} // namespace patlas
