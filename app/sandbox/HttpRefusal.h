// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patlas::sandbox {

/// Why a request is refused before it reaches the service.
struct HttpRefusal {
    int status = 0; ///< HTTP status; 0: not refused
    QString sentence;
};

} // namespace patlas::sandbox
