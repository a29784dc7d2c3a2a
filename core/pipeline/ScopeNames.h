// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace patlas {

/// The items as names of scopes (RFC 6749 3.3): without blanks around them, without empty ones, each once.
/// Nothing: one of them cannot be such a name or has over 200 characters, or they are over 500.
std::optional<QStringList> scopeNames(const QStringList &items);

} // namespace patlas
