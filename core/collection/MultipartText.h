// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/DraftPart.h"
#include "core/request/RequestDefinition.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace patlas {

/// The boundary that a Content-Type of multipart/form-data names; empty: it is another type, or names none.
QByteArray boundaryIn(const QString &contentType);

/// The parts of a form that is written out as the body of a file. nullopt: it is not one that Patlas would
/// send as it is written, such as one with other headers. Paths of files become absolute.
std::optional<std::vector<DraftPart>> multipartParts(const std::vector<BodyPiece> &body,
                                                     const QByteArray &boundary, const QString &folder);

/// The other way round. Paths become relative to the folder. Parts that are switched off are left out.
std::vector<BodyPiece> multipartBody(const std::vector<DraftPart> &parts, const QByteArray &boundary,
                                     const QString &folder);

/// The path of a body's file as it is written: "./data/a.bin".
QString relativePath(const QString &path, const QString &folder);

} // namespace patlas
