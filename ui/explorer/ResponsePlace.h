// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace patlas {

/// Where the response stands.
enum class ResponsePlace {
    ByWidth, ///< beside the request where the window is wide, else beneath it
    Beside,
    Beneath,
};

} // namespace patlas
