// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/SecretStores.h"

#include <QString>

namespace patlas {

/// Sentences about the store of a secret, made of what the store says of itself.
namespace wording {
QString storedSentence(const SecretStores &stores, const StoreId &store);
QString missingSentence(const SecretStores &stores, const StoreId &store);
/// The name of a token whose secret its store does not have.
QString missingName(const SecretStores &stores, const StoreId &store, const QString &name);
/// After a new secret was stored.
QString keptSentence(const SecretStores &stores, const StoreId &store);
QString keptSentence(const SecretStores &stores, const StoreId &store, const QString &name);
QString willKeepSentence(const SecretStores &stores, const StoreId &store);
QString newSecretsSentence(const SecretStores &stores, const StoreId &store);
} // namespace wording

} // namespace patlas
