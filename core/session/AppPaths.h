// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patlas {

/// Paths of the current user's Patlas data.
struct AppPaths {
    QString database; ///< metadata, drafts, history: no secrets
    QString vault; ///< encrypted secrets, used without a keychain
    QString bodies; ///< response bodies, in the cache
    QString sandbox; ///< the embedded sandbox's own data
    QString settings; ///< window state and choices

    /// Derived from QStandardPaths; the application name must be set.
    static AppPaths standard();
};

} // namespace patlas
