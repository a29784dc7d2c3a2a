// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace patlas {

/// Whether scheme, host and port are the same, with the default ports filled in.
bool sameOrigin(const QUrl &left, const QUrl &right);

/// The explicit port, or the scheme's default.
int portOf(const QUrl &url);

/// http://127.0.0.1, http://[::1], http://localhost: what is sent there does not leave this machine.
bool isLoopback(const QUrl &url);

} // namespace patlas
