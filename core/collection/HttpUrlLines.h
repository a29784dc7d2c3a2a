// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace patlas {

/// A URL that stands in several lines, changed into another: the parts of the lines, of which those that stay
/// the same are what they were. A part may be empty, and then its line goes. Never more parts than before.
std::vector<QByteArray> editedUrlLines(const std::vector<QByteArray> &parts, const QByteArray &url);

} // namespace patlas
