// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/StoreId.h"

namespace patlas {

/// One secret in one store.
struct SecretPlace {
    QString key;
    StoreId storage;

    bool operator==(const SecretPlace &) const = default;
};

} // namespace patlas
