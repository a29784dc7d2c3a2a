// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/SecretStore.h"

namespace patlas {

void SecretStore::check()
{
    if (status().state == StoreState::Open)
        Q_EMIT opened();
}

} // namespace patlas

#include "moc_SecretStore.cpp"
