// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/SecretFingerprint.h"

#include <sodium.h>

namespace patlas {

SecretFingerprint::SecretFingerprint()
    : m_key(crypto_generichash_KEYBYTES, Qt::Uninitialized)
{
    randombytes_buf(m_key.data(), std::size_t(m_key.size()));
}

QByteArray SecretFingerprint::of(const Secret &secret) const
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    const auto *key = reinterpret_cast<const unsigned char *>(m_key.constData());
    const auto *bytes = reinterpret_cast<const unsigned char *>(secret.view().data());
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), std::size_t(hash.size()), bytes,
                       secret.size(), key, std::size_t(m_key.size()));
    return hash;
}

} // namespace patlas
