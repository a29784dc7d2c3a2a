// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/Renewal.h"
#include "core/secret/Secret.h"
#include "core/secret/SecretBinding.h"

namespace patlas {

/// A secret with what it was stored for. An empty binding: it was stored by a version that bound nothing.
struct StoredSecret {
    Secret secret;
    SecretBinding binding;
    Renewal renewal = {};
};

/// The bytes that a store keeps: `patlas1:`, the binding as JSON in base64url, a colon, the secret. One
/// record, so that the two can be neither parted nor mixed; one line of ASCII before the secret, because some
/// keyrings damage others. A secret without a binding stands alone. With a renewal: `patlas2:`, and the
/// renewal's binding and secrets, in base64url as well, before the secret.
Secret toRecord(const Secret &secret, const SecretBinding &binding, const Renewal &renewal = {});

/// The other way round. What does not begin as a record is a secret without a binding.
StoredSecret fromRecord(Secret record);

} // namespace patlas
