// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/secret/Secret.h"

namespace patlas {

/// What every store rejects: empty secrets and control characters. A newline inside a secret corrupts some
/// keyrings' files, and no token has one.
Result<void> checkStorable(const QString &key, const Secret &secret);

} // namespace patlas
