// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace patlas {

/// How well `pattern` fits `text`: every character in order, case-insensitive; higher is better; nullopt: no
/// match. Consecutive characters and starts of words count most, so that "crtag" and "create tag" both find
/// "Create a tag".
std::optional<int> fuzzyScore(QStringView pattern, QStringView text);

} // namespace patlas
