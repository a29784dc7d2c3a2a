// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/secret/KeychainState.h"

#include <qt6keychain/keychain.h>

namespace patlas {

/// What a failed call means while the keychain is in this state. QtKeychain's own code is often "other
/// error", so the state decides where it can.
Error keychainError(KeychainState state, QKeychain::Error code, const QString &detail);
/// It, or the person whom it asked, took longer than two minutes.
Error noKeychainResponse();

} // namespace patlas
