// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/secret/StoreDescription.h"
#include "core/secret/StoreId.h"

#include <initializer_list>
#include <vector>

namespace patlas {

class SecretStore;

/// The stores that a program has, in the order in which a person sees them. Made once, where the stores are
/// made; nothing else lists them. A value: copies refer to the same stores, which must outlive them.
class SecretStores {
public:
    SecretStores() = default;
    SecretStores(std::initializer_list<SecretStore *> stores)
        : m_stores(stores)
    {
    }

    const std::vector<SecretStore *> &all() const { return m_stores; }
    SecretStore *find(const StoreId &id) const; ///< null: there is no such store
    /// The store for new secrets as long as the person has not chosen one: the first that outlasts the
    /// session. Empty if there is none.
    StoreId usual() const;
    /// True for a store that is not listed, of which the database can tell.
    bool outlastsSession(const StoreId &id) const;
    /// Also of a store that is not listed.
    StoreDescription describe(const StoreId &id) const;
    /// KeychainUnavailable: the result of every call to a store that is not listed.
    static Error absent(const StoreId &id);

private:
    std::vector<SecretStore *> m_stores;
};

} // namespace patlas
