// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/SecretStores.h"

#include "core/secret/SecretStore.h"

#include <algorithm>

namespace patlas {

SecretStore *SecretStores::find(const StoreId &id) const
{
    const auto found = std::find_if(m_stores.begin(), m_stores.end(),
                                    [&id](const SecretStore *store) { return store->id() == id; });
    return found == m_stores.end() ? nullptr : *found;
}

StoreId SecretStores::usual() const
{
    const auto found = std::find_if(m_stores.begin(), m_stores.end(),
                                    [](const SecretStore *store) { return store->outlastsSession(); });
    return found == m_stores.end() ? StoreId() : (*found)->id();
}

bool SecretStores::outlastsSession(const StoreId &id) const
{
    const SecretStore *store = find(id);
    return !store || store->outlastsSession();
}

StoreDescription SecretStores::describe(const StoreId &id) const
{
    if (const SecretStore *store = find(id))
        return store->description();
    return {id.text, id.text, id.text, SecretStore::tr("A store that this version of Patlas does not have."),
            SecretStore::tr("In “%1”, a store that this version of Patlas does not have").arg(id.text)};
}

Error SecretStores::absent(const StoreId &id)
{
    return {ErrorKind::KeychainUnavailable,
            SecretStore::tr("There is no secret store named “%1”.").arg(id.text),
            SecretStore::tr("Another version of Patlas may have used it."),
            SecretStore::tr("Use that version to move its secrets, or add the token again."),
            {}};
}

} // namespace patlas
