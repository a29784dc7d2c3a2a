// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/Renewal.h"
#include "core/secret/Secret.h"

#include <QDateTime>
#include <QStringList>

namespace patlas {

/// What takes the place of a credential's secret when it is renewed, and what changes with it.
struct SecretReplacement {
    Secret secret;
    Renewal renewal; ///< what renews the new one
    QDateTime expires; ///< UTC; null: not known
    QStringList scopes;
};

} // namespace patlas
