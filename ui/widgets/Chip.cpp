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

void paintChip(QPainter &painter, const QRect &rect, const QString &text, const Ink &ink)
{
    const int height = qMin(rect.height(), chipSize(painter.fontMetrics(), text).height());
    QRectF pill(rect.x(), rect.center().y() - height / 2.0 + 0.5, rect.width(), height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ink.border);
    painter.setBrush(ink.fill);
    const qreal radius = ink.border == ink.fill ? 4 : height / 2.0;
    painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(ink.text);
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
    Ink ink = theme.chip();
    if (m_tone == Tone::Ok)
        ink = theme.status(200);
    else if (m_tone == Tone::Warning)
        ink = theme.status(300);
    else if (m_tone == Tone::Danger)
        ink = theme.status(500);
    QPainter painter(this);
    painter.setFont(font());
    paintChip(painter, rect(), m_text, ink);
}

} // namespace patlas

#include "moc_Chip.cpp"
