// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace patlas {

/// Lets assistive clients read a BodyTextView as a read-only text: all of a small one, of a large one the
/// first million characters. May be called again.
void registerBodyTextAccessibility();

} // namespace patlas
