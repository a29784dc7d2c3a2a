// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

namespace patlas {

/// Why the keys cannot be those of an action, in a sentence; empty if they can. Fields and lists need many,
/// Ctrl+C for example: as the keys of an action they would no longer do there what people expect.
QString whyKeysStay(const QKeySequence &keys);

} // namespace patlas
