// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/DocumentBuilder.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace patlas {

/// Parses YAML or JSON. Plain YAML scalars become numbers, booleans and null by the YAML 1.2 core schema;
/// quoted ones stay text. Throws DocumentProblem with the line where the document cannot be parsed; what is
/// wrong with one value goes to `problems`, unless that is null.
DocumentJson parseDocument(const QByteArray &document, std::vector<DocumentProblem> *problems = nullptr);

/// Whether it is parsed as JSON first.
bool looksLikeJson(const QByteArray &document);

/// A key as one token of a JSON Pointer, with its slash: "/tags" gives "/~1tags".
std::string pointerToken(const std::string &key);

} // namespace patlas
