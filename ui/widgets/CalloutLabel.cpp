// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CalloutLabel.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace patlas {

CalloutLabel::CalloutLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(12, 10, 12, 10);
}

void CalloutLabel::setParagraph(const QString &lead, const QString &rest)
{
    m_leadLength = int(lead.size());
    setText(rest.isEmpty() ? lead : lead + QLatin1Char(' ') + rest);
    updateGeometry();
}

qreal CalloutLabel::layOut(QTextLayout &layout, int width) const
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

int CalloutLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    QTextLayout layout;
    return int(std::ceil(layOut(layout, width - margins.left() - margins.right()))) + margins.top()
        + margins.bottom();
}

QSize CalloutLabel::sizeHint() const
{
    const int width = 60 * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize CalloutLabel::minimumSizeHint() const
{
    return {20 * fontMetrics().averageCharWidth(),
            fontMetrics().height() + contentsMargins().top() + contentsMargins().bottom()};
}

void CalloutLabel::paintEvent(QPaintEvent *)
{
    QTextLayout layout;
    layOut(layout, contentsRect().width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme(palette()).line());
    painter.setBrush(palette().color(QPalette::AlternateBase));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.setPen(palette().color(QPalette::WindowText));
    layout.draw(&painter, contentsRect().topLeft());
}

} // namespace patlas

#include "moc_CalloutLabel.cpp"
