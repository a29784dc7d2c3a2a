// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leaks/GitObjects.h"
#include "core/leaks/GitOrigins.h"
#include "core/leaks/GitStore.h"

#include <QStringList>

namespace patlas {

/// Sentences about what of a history was not looked at, after its objects were read: missing, damaged, kept
/// elsewhere, packed in ways that are not read, or not to be walked. Empty if it is all there. `index` is
/// what `git ls-files --stage -z` says; may be empty. Blocking.
QStringList lackingIn(const GitStore &store, GitObjects &objects, const GitOrigins &origins,
                      const QByteArray &index);

} // namespace patlas
