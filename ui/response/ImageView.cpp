// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/ImageView.h"

#include "core/base/Then.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QtConcurrentRun>

#include <algorithm>

namespace patlas {

namespace {

constexpr int square = 8; ///< pixels
constexpr qint64 drawnAtOnce = 1'000'000; ///< pixels; so many take no longer than a paint may

/// So that what is white on a transparent ground is seen as well.
QImage boardOf(const QPalette &palette, qreal ratio)
{
    const int side = std::max(1, qRound(square * ratio));
    QImage board(2 * side, 2 * side, QImage::Format_RGB32);
    board.fill(palette.color(QPalette::Base));
    QPainter painter(&board);
    painter.fillRect(0, 0, side, side, palette.color(QPalette::AlternateBase));
    painter.fillRect(side, side, side, side, palette.color(QPalette::AlternateBase));
    return board;
}

/// Of a format that the screen takes as it is. Any thread.
QImage drawn(const QImage &image, const QSize &size, Qt::TransformationMode mode, const QImage &board)
{
    const QImage scaled = image.size() == size ? image : image.scaled(size, Qt::IgnoreAspectRatio, mode);
    if (!scaled.hasAlphaChannel())
        return scaled.convertToFormat(QImage::Format_RGB32);
    QImage ground(size, QImage::Format_RGB32);
    QPainter painter(&ground);
    painter.fillRect(ground.rect(), QBrush(board));
    painter.drawImage(QPoint(), scaled);
    return ground;
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
    m_image->clear(); // the words are not of what is shown now
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
    if (wantedSize() != m_size)
        lay();
}

void ImageView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        lay();
}

QSize ImageView::wantedSize() const
{
    // One pixel of it is one of the screen.
    const QSize own = m_shown.size();
    const QSize room = viewport()->size() * devicePixelRatioF();
    if (!m_fits || room.isEmpty() || (own.width() <= room.width() && own.height() <= room.height()))
        return own;
    return own.scaled(room, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

bool ImageView::isLarge() const
{
    return qint64(m_shown.width()) * m_shown.height() > drawnAtOnce;
}

void ImageView::lay()
{
    ++m_asked;
    m_size = wantedSize();
    if (m_shown.isNull()) {
        m_image->clear();
        return;
    }
    m_board = boardOf(palette(), devicePixelRatioF());
    if (!isLarge()) {
        put(drawn(m_shown, m_size, Qt::SmoothTransformation, m_board));
        return;
    }
    if (m_fits)
        put(drawn(m_shown, m_size, Qt::FastTransformation, m_board));
    if (!m_isDrawing)
        drawOnWorker();
}

/// One at a time: while a window is resized, only the last size matters.
void ImageView::drawOnWorker()
{
    m_isDrawing = true;
    const auto draw = [image = m_shown, size = m_size, board = m_board] {
        return drawn(image, size, Qt::SmoothTransformation, board);
    };
    then(QtConcurrent::run(draw), this, [this, asked = m_asked](const QImage &image) {
        m_isDrawing = false;
        if (asked == m_asked)
            put(image);
        else if (isLarge())
            drawOnWorker();
    });
}

void ImageView::put(const QImage &image)
{
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_image->setPixmap(pixmap);
    m_image->adjustSize();
}

} // namespace patlas

#include "moc_ImageView.cpp"
