// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/Marks.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPolygonF>

namespace patlas {

namespace {

QPen stroke(const QColor &colour, qreal width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QPointF at(const QRectF &rect, qreal x, qreal y)
{
    return {rect.left() + rect.width() * x, rect.top() + rect.height() * y};
}

} // namespace

void paintCheckMark(QPainter &painter, const QRectF &rect, const QColor &colour, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(stroke(colour, width));
    painter.drawPolyline(QPolygonF{at(rect, 0.12, 0.54), at(rect, 0.4, 0.82), at(rect, 0.9, 0.22)});
    painter.restore();
}

void paintSeverityMark(QPainter &painter, const QRectF &rect, Severity severity, const Theme &theme)
{
    const qreal width = rect.width() / 6.5;
    if (severity == Severity::Ok) {
        paintCheckMark(painter, rect, theme.ok(), width);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (severity == Severity::Blocking) {
        painter.setPen(stroke(theme.danger(), width));
        painter.drawLine(at(rect, 0.18, 0.18), at(rect, 0.82, 0.82));
        painter.drawLine(at(rect, 0.82, 0.18), at(rect, 0.18, 0.82));
    } else if (severity == Severity::Warning) {
        painter.setPen(stroke(theme.warning(), width));
        painter.drawLine(at(rect, 0.5, 0.1), at(rect, 0.5, 0.6));
        painter.drawPoint(at(rect, 0.5, 0.9));
    } else {
        painter.setPen(stroke(theme.muted(), width * 0.9));
        painter.drawPoint(at(rect, 0.5, 0.12));
        painter.drawLine(at(rect, 0.5, 0.42), at(rect, 0.5, 0.9));
    }
    painter.restore();
}

} // namespace patlas
