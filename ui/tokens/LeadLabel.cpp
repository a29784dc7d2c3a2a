// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/LeadLabel.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace patlas {

LeadLabel::LeadLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void LeadLabel::setParagraph(const QString &lead, const QString &rest)
{
    m_leadLength = int(lead.size());
    setText(rest.isEmpty() ? lead : lead + QLatin1Char(' ') + rest);
    updateGeometry();
}

qreal LeadLabel::layOut(QTextLayout &layout, int width) const
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    layout.setFont(font());
    layout.setText(text());
    layout.setFormats({QTextLayout::FormatRange{0, m_leadLength, bold}});
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += std::ceil(line.height()) + 2;
    }
    layout.endLayout();
    return y;
}

int LeadLabel::heightForWidth(int width) const
{
    QTextLayout layout;
    return int(std::ceil(layOut(layout, width)));
}

QSize LeadLabel::sizeHint() const
{
    const int width = 60 * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize LeadLabel::minimumSizeHint() const
{
    return {20 * fontMetrics().averageCharWidth(), fontMetrics().height()};
}

void LeadLabel::paintEvent(QPaintEvent *)
{
    QTextLayout layout;
    layOut(layout, contentsRect().width());
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    layout.draw(&painter, contentsRect().topLeft());
}

} // namespace patlas
