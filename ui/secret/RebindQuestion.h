// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace patlas {

class CredentialRepository;

/// Asks about the first of these credentials whose secret was refused because its environment leads elsewhere
/// than where it was stored for: may it be used there? Says what has changed; only then it is bound anew and
/// `agreed` is called. Does nothing if none was refused. Returns immediately.
void askToRebind(CredentialRepository &tokens, const QStringList &ids, QWidget *parent,
                 const std::function<void()> &agreed);

} // namespace patlas
