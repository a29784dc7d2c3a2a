// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/DocumentBuilder.h"

#include <QByteArray>

#include <string>

namespace patlas {

/// Parses YAML or JSON. Plain YAML scalars become numbers, booleans and null by the YAML 1.2 core schema;
/// quoted ones stay text. Throws DocumentProblem with the line.
DocumentJson parseDocument(const QByteArray &document);

/// The line, from 1, of the value at the JSON Pointer, or of the nearest value around it. Parses the document
/// again, so use it only to report a problem.
int lineOf(const QByteArray &document, const std::string &pointer);

/// A key as one token of a JSON Pointer, with its slash: "/tags" gives "/~1tags".
std::string pointerToken(const std::string &key);

} // namespace patlas
