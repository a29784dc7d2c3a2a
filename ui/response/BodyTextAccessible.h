// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace patlas {

/// Lets assistive clients read a BodyTextView as read-only text, up to the first million characters. May be
/// called more than once.
void registerBodyTextAccessibility();

} // namespace patlas
