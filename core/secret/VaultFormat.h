// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/VaultFile.h"

#include <QByteArray>

namespace patlas::vaultformat {

/// Size of the head: everything before the nonce.
inline constexpr qsizetype headSize = 72;

/// Head and key for a passphrase, with a random salt. Internal if there is not enough memory.
Result<VaultKey> makeKey(const Secret &passphrase, VaultCost cost);
/// The key for a file's bytes; see VaultFile for the errors. The file may be hostile: its values are checked
/// before they are used.
Result<VaultKey> keyFor(const QByteArray &file, const Secret &passphrase);

/// The content of the whole file.
QByteArray sealed(const VaultKey &key, const VaultContents &contents);
Result<VaultContents> opened(const VaultKey &key, const QByteArray &file);

} // namespace patlas::vaultformat
