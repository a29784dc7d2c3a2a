// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace patlas {

class CommandLine;

/// All of them: a new verb is listed here.
void addVerbs(CommandLine &line);

} // namespace patlas
