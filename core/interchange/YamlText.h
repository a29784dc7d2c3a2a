// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/DocumentBuilder.h"

#include <QByteArray>

namespace patlas {

/// The document as YAML 1.2: blocks, texts of several lines in lines of their own. Every text is read as a
/// text again, whatever it looks like.
QByteArray yamlText(const DocumentJson &document);

} // namespace patlas
