// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/Secret.h"

#include <QByteArray>

namespace patlas {

/// Recognises a secret that is stored already, without storing it again: a hash with a key that only this
/// installation has (BLAKE2b).
class SecretFingerprint {
public:
    /// With a key of its own: until the installation's is set, fingerprints are valid in this process only.
    SecretFingerprint();

    void setKey(const QByteArray &key) { m_key = key; }
    QByteArray of(const Secret &secret) const;

private:
    QByteArray m_key;
};

} // namespace patlas
