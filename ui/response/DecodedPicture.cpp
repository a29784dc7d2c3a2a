// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/DecodedPicture.h"

#include "core/document/StaticSvg.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QtConcurrentRun>

#include <algorithm>

namespace patlas {

namespace {

struct PictureText {
    Q_DECLARE_TR_FUNCTIONS(patlas::DecodedPicture)
};

Failure tooLargePicture(const QSize &size)
{
    return failure(ErrorKind::Unsupported, PictureText::tr("This picture is too large to be shown."),
                   size.isValid()
                       ? PictureText::tr("It has %1 × %2 pixels.").arg(size.width()).arg(size.height())
                       : QString(),
                   PictureText::tr("Save response… writes it to a file."));
}

Result<DecodedPicture> decodedPicture(const ResponseDocument &document)
{
    const QByteArrayView body = document.bytes();
    if (body.size() > DecodedPicture::mostBytes)
        return tooLargePicture({});
    QByteArray bytes = QByteArray::fromRawData(body.data(), body.size());
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    // Of these alone: Qt's plugin for SVG reads files that a drawing names, and others may do more.
    static const QByteArrayList formats{"png", "jpeg", "gif", "webp", "bmp", "ico"};
    if (!formats.contains(reader.format()))
        return failure(ErrorKind::Unsupported, PictureText::tr("This picture cannot be shown."),
                       PictureText::tr("There is no reader for its format here, or it is not a picture."),
                       PictureText::tr("Save response… writes it to a file."));
    DecodedPicture picture;
    picture.format = QString::fromLatin1(reader.format()).toUpper();
    picture.size = reader.size();
    const QSize most(DecodedPicture::longestSide, DecodedPicture::longestSide);
    if (picture.size.width() > most.width() || picture.size.height() > most.height())
        reader.setScaledSize(picture.size.scaled(most, Qt::KeepAspectRatio));
    if (reader.supportsAnimation())
        picture.frames = std::max(1, reader.imageCount());
    picture.image = reader.read();
    if (picture.image.isNull())
        return failure(ErrorKind::Parse, PictureText::tr("This picture cannot be shown."),
                       reader.errorString() + u'.', PictureText::tr("Save response… writes it to a file."));
    if (!picture.size.isValid())
        picture.size = picture.image.size();
    return picture;
}

/// Of all pictures in a drawing: a few bytes of each may say that they are millions. -1: one says nothing.
qint64 pixelsOf(const QByteArrayList &pictures)
{
    qint64 pixels = 0;
    for (const QByteArray &bytes : pictures) {
        QBuffer buffer;
        buffer.setData(bytes);
        const QSize size = QImageReader(&buffer).size();
        if (!size.isValid())
            return -1;
        pixels += qint64(size.width()) * size.height();
    }
    return pixels;
}

Result<DecodedPicture> drawnSvg(const ResponseDocument &document)
{
    const Result<StaticSvg> svg = staticSvg(document.bytes());
    if (!svg)
        return tl::make_unexpected(svg.error());
    const qint64 pixels = pixelsOf(svg->pictures);
    if (pixels > DecodedPicture::mostPixelsWithin)
        return tooLargePicture({});
    QSvgRenderer renderer;
    if (pixels < 0 || !renderer.load(svg->svg))
        return failure(ErrorKind::Parse, PictureText::tr("This drawing cannot be shown."),
                       PictureText::tr("The Text tab shows it as it is written."));
    DecodedPicture picture;
    picture.format = QStringLiteral("SVG");
    picture.size = renderer.defaultSize();
    picture.isCut = svg->isCut;
    if (picture.size.isEmpty())
        picture.size = QSize(DecodedPicture::drawnSide, DecodedPicture::drawnSide);
    const QSize drawn =
        picture.size.scaled(DecodedPicture::drawnSide, DecodedPicture::drawnSide, Qt::KeepAspectRatio)
            .expandedTo(QSize(1, 1));
    picture.image = QImage(drawn, QImage::Format_ARGB32_Premultiplied);
    picture.image.fill(Qt::transparent);
    QPainter painter(&picture.image);
    renderer.render(&painter);
    return picture;
}

} // namespace

QFuture<Result<DecodedPicture>> decodePicture(ResponseDocument::Shared document)
{
    return QtConcurrent::run([document = std::move(document)] { return decodedPicture(*document); });
}

QFuture<Result<DecodedPicture>> drawSvg(ResponseDocument::Shared document)
{
    return QtConcurrent::run([document = std::move(document)] { return drawnSvg(*document); });
}

} // namespace patlas
