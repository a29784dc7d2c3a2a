// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

namespace patlas {

/// What can be drawn of an SVG that a service sent.
struct StaticSvg {
    static constexpr qsizetype longest = 8 << 20; ///< bytes
    static constexpr qint64 mostDrawn = 200'000; ///< elements, those of each `use` counted again

    QByteArray svg;
    bool isCut = false; ///< something was left out: scripts, links, animations, pictures that are elsewhere
    QByteArrayList pictures; ///< that are in it: PNG, JPEG or GIF by their first bytes, not yet decoded
};

/// Keeps shapes, texts, gradients and pictures that are in the document itself, and nothing that runs, moves,
/// or is read from elsewhere. Names are those that Qt's renderer looks for; it knows no namespaces. Parse: it
/// is no SVG. Unsupported: it is beyond a bound.
Result<StaticSvg> staticSvg(QByteArrayView bytes);

} // namespace patlas
