// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/VaultFile.h"

#include <QByteArray>

namespace patlas::vaultformat {

/// Of the head: everything before the nonce.
inline constexpr qsizetype headSize = 72;

/// Head and key for a passphrase, with a random salt. Internal when the memory it costs is not there.
Result<VaultKey> makeKey(const Secret &passphrase, VaultCost cost);
/// The key for a file's bytes; see VaultFile for the errors. The file may be hostile: nothing of it is used
/// before it is bounded.
Result<VaultKey> keyFor(const QByteArray &file, const Secret &passphrase);

/// The whole file.
QByteArray sealed(const VaultKey &key, const VaultEntries &entries);
Result<VaultEntries> opened(const VaultKey &key, const QByteArray &file);

} // namespace patlas::vaultformat
