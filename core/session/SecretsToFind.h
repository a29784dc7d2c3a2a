// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>

#include <memory>

namespace patlas {

class CredentialRepository;
class KnownSecrets;

/// What a leak check looks for: every stored secret, or where its store cannot be read, its fingerprint. The
/// repository must outlive the check.
QFuture<std::shared_ptr<const KnownSecrets>> secretsToFind(CredentialRepository &tokens);

} // namespace patlas
