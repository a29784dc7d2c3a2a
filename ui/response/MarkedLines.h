// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patlas {

/// Text of several lines in which a service may be quoted, for display: each line with marks for what is not
/// seen, and isolated (see VisibleText.h).
QString markedLines(const QString &text);

} // namespace patlas
