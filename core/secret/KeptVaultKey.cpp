// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/KeptVaultKey.h"

#include "core/secret/KernelKeyring.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <cstring>

namespace patlas {

KeptVaultKey::KeptVaultKey(const QString &path)
    : m_name(
        "patlas:vault:"
        + QCryptographicHash::hash(QFileInfo(path).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256)
              .toHex())
{
}

Result<void> KeptVaultKey::keep(const VaultKey &key, std::chrono::seconds time) const
{
    // The size of the head, the head, the key.
    const auto headSize = std::uint32_t(key.head.size());
    const std::string_view bytes = key.key.view();
    const Secret whole = Secret::filled(sizeof headSize + headSize + bytes.size(), [&](char *to) {
        std::memcpy(to, &headSize, sizeof headSize);
        std::memcpy(to + sizeof headSize, key.head.constData(), headSize);
        std::memcpy(to + sizeof headSize + headSize, bytes.data(), bytes.size());
    });
    return kernelkeyring::keep(m_name, whole, time);
}

Result<VaultKey> KeptVaultKey::read() const
{
    const Result<Secret> whole = kernelkeyring::read(m_name);
    if (!whole)
        return Failure(whole.error());
    const std::string_view bytes = whole->view();
    std::uint32_t headSize = 0;
    if (bytes.size() <= sizeof headSize)
        return failure(ErrorKind::NotFound, {});
    std::memcpy(&headSize, bytes.data(), sizeof headSize);
    if (bytes.size() - sizeof headSize <= headSize)
        return failure(ErrorKind::NotFound, {});
    const std::string_view rest = bytes.substr(sizeof headSize);
    return VaultKey{QByteArray(rest.data(), qsizetype(headSize)), Secret::copyOf(rest.substr(headSize))};
}

Result<void> KeptVaultKey::forget() const
{
    return kernelkeyring::forget(m_name);
}

} // namespace patlas
