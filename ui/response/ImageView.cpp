// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/ImageView.h"

#include "core/base/Then.h"

#include <QBuffer>
#include <QImageReader>
#include <QLabel>
#include <QtConcurrentRun>

namespace patlas {

namespace {

struct Decoded {
    QImage image;
    QString problem;
};

Decoded decode(const ResponseDocument::Shared &document)
{
    QByteArray bytes = QByteArray::fromRawData(document->bytes().data(), document->bytes().size());
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    Decoded decoded;
    decoded.image = reader.read(); // Qt's allocation limit bounds the memory that a hostile image can use
    if (decoded.image.isNull())
        decoded.problem = reader.errorString();
    return decoded;
}

} // namespace

ImageView::ImageView(QWidget *parent)
    : QScrollArea(parent)
    , m_image(new QLabel)
{
    setWidget(m_image);
    setAlignment(Qt::AlignCenter);
    setFrameShape(NoFrame);
    m_image->setAccessibleName(tr("Image"));
}

void ImageView::showImage(const ResponseDocument::Shared &document)
{
    m_document = document;
    m_image->clear();
    then(QtConcurrent::run([document] { return decode(document); }), this,
         [this, document](const Decoded &decoded) {
             if (document != m_document)
                 return; // another image is shown now
             if (decoded.image.isNull()) {
                 Q_EMIT unreadable(decoded.problem);
                 return;
             }
             m_image->setPixmap(QPixmap::fromImage(decoded.image));
             m_image->adjustSize();
         });
}

} // namespace patlas

#include "moc_ImageView.cpp"
