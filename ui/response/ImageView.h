// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QScrollArea>

class QLabel;

namespace patlas {

/// An image at its own size, or as large as there is room for. On a board of squares where it is transparent.
/// A large one is drawn on a worker; until then a coarse draft is shown where it fits. GUI thread.
class ImageView : public QScrollArea {
    Q_OBJECT

public:
    explicit ImageView(QWidget *parent = nullptr);
    /// `words`: what it is, for who does not see it. A null image: nothing.
    void showImage(const QImage &image, const QString &words = {});
    /// No larger than the view. False: at its own size, of which the view shows a part.
    void setFits(bool fits);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QSize wantedSize() const; ///< pixels of the screen
    bool isLarge() const;
    void lay();
    void drawOnWorker();
    void put(const QImage &image);

    QImage m_shown;
    QLabel *m_image;
    QSize m_size; ///< that was wanted last
    QImage m_board; ///< four squares, which are repeated
    int m_asked = 0; ///< counts what was wanted
    bool m_isDrawing = false;
    bool m_fits = true;
};

} // namespace patlas
