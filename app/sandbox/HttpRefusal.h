// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patlas::sandbox {

/// Why the bytes of a request are refused before the service sees it.
struct HttpRefusal {
    int status = 0; ///< of the response; 0: not refused
    QString sentence;
};

} // namespace patlas::sandbox
