// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Chip.h"

#include <QPainter>

namespace patlas {

namespace {
constexpr int sidePadding = 8;
constexpr int verticalPadding = 2;
} // namespace

QSize chipSize(const QFontMetrics &metrics, const QString &text)
{
    return {metrics.horizontalAdvance(text) + 2 * sidePadding, metrics.height() + 2 * verticalPadding};
}

void paintChip(QPainter &painter, const QRect &rect, const QString &text, const BadgeColors &colors)
{
    const int height = qMin(rect.height(), chipSize(painter.fontMetrics(), text).height());
    QRectF pill(rect.x(), rect.center().y() - height / 2.0 + 0.5, rect.width(), height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.border);
    painter.setBrush(colors.fill);
    const qreal radius = colors.border == colors.fill ? 4 : height / 2.0;
    painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(colors.text);
    painter.drawText(pill, Qt::AlignCenter, text);
    painter.restore();
}

Chip::Chip(QWidget *parent)
    : QWidget(parent)
{
    setFont(Theme::smallFont());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(fontMetrics(), m_text);
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    BadgeColors colors = theme.chip();
    if (m_tone == Tone::Ok)
        colors = theme.status(200);
    else if (m_tone == Tone::Warning)
        colors = theme.status(300);
    else if (m_tone == Tone::Danger)
        colors = theme.status(500);
    QPainter painter(this);
    painter.setFont(font());
    paintChip(painter, rect(), m_text, colors);
}

} // namespace patlas

#include "moc_Chip.cpp"
