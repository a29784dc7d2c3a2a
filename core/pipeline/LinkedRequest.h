// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/request/RequestDraft.h"

#include <QString>
#include <QUrl>

namespace patlas {

inline constexpr qsizetype longestLink = 8'000; ///< UTF-16 units

/// The address that a value of a response is; empty unless all of it is one of http or https, with a host.
QUrl linkIn(const QString &value);

/// A GET of a link that a response holds, for the person to look at: nothing is sent. `draft` is the request
/// that was responded to from `from`. Its chosen credentials go along to the same origin only, and its
/// headers, parameters and body never do. Refused: the address has a user name, or a token in it.
Result<RequestDraft> linkedRequest(const QUrl &link, const RequestDraft &draft, const QUrl &from);

} // namespace patlas
