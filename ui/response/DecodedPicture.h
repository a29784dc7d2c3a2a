// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/document/ResponseDocument.h"

#include <QFuture>
#include <QImage>

namespace patlas {

/// A picture of a response, ready to be shown.
struct DecodedPicture {
    static constexpr qint64 mostBytes = 64 << 20; ///< of the file; Qt bounds what decoding takes at 256 MiB
    static constexpr int longestSide = 8000; ///< pixels; what is larger is made smaller
    static constexpr qint64 mostPixelsWithin = 32 << 20; ///< of the pictures in a drawing together
    static constexpr int drawnSide = 1600; ///< of a drawing, whose own size is only a proportion

    QImage image;
    QString format; ///< "PNG"
    QSize size; ///< its own, in pixels
    int frames = 1; ///< of which the first is shown
    bool isCut = false; ///< of a drawing: something was left out, see StaticSvg
};

/// On a worker. Unsupported: there is no reader for the format, or it is beyond a bound; Parse: it is broken.
QFuture<Result<DecodedPicture>> decodePicture(ResponseDocument::Shared document);
QFuture<Result<DecodedPicture>> drawSvg(ResponseDocument::Shared document);

} // namespace patlas
