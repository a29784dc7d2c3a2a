// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/ImageView.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace patlas {

namespace {

constexpr int square = 8; ///< pixels

/// So that what is white on a transparent ground is seen as well.
QPixmap onBoard(const QImage &image, const QPalette &palette)
{
    QPixmap board(image.size());
    board.setDevicePixelRatio(image.devicePixelRatio());
    QPainter painter(&board);
    const QSize size = image.deviceIndependentSize().toSize();
    painter.fillRect(QRect(QPoint(), size), palette.color(QPalette::Base));
    for (int y = 0; y < size.height(); y += square) {
        for (int x = (y / square) % 2 * square; x < size.width(); x += 2 * square)
            painter.fillRect(x, y, square, square, palette.color(QPalette::AlternateBase));
    }
    painter.drawImage(QPoint(), image);
    return board;
}

} // namespace

ImageView::ImageView(QWidget *parent)
    : QScrollArea(parent)
    , m_image(new QLabel)
{
    setWidget(m_image);
    setAlignment(Qt::AlignCenter);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll it
    m_image->setAccessibleName(tr("Image"));
    setAccessibleName(tr("Image"));
}

void ImageView::showImage(const QImage &image, const QString &words)
{
    m_shown = image;
    m_image->setAccessibleDescription(words);
    lay();
}

void ImageView::setFits(bool fits)
{
    m_fits = fits;
    lay();
}

void ImageView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_fits)
        lay();
}

void ImageView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        lay();
}

void ImageView::lay()
{
    if (m_shown.isNull()) {
        m_image->clear();
        return;
    }
    // One pixel of it is one of the screen.
    const qreal ratio = devicePixelRatioF();
    const QSize room = viewport()->size() * ratio;
    QImage image = m_shown;
    if (m_fits && (image.width() > room.width() || image.height() > room.height()) && !room.isEmpty())
        image = image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    m_image->setPixmap(image.hasAlphaChannel() ? onBoard(image, palette()) : QPixmap::fromImage(image));
    m_image->adjustSize();
}

} // namespace patlas

#include "moc_ImageView.cpp"
