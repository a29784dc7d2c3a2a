// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patlas {

/// Where this person's Patlas keeps things.
struct AppPaths {
    QString database; ///< metadata, drafts, history: no secrets
    QString vault; ///< secrets, encrypted, where there is no keychain
    QString bodies; ///< response bodies, in the cache
    QString sandbox; ///< the embedded sandbox's own data
    QString settings; ///< window state and choices

    /// After QStandardPaths; the application name must be set.
    static AppPaths standard();
};

} // namespace patlas
