// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace patlas {

class Workspace;

/// From now on each exchange is looked at for what it tells of tokens, of their owners' access and of the
/// scopes that operations need, and for values to offer (SeenValuesLearning). For as long as the workspace is
/// there.
void learnFromExchanges(Workspace &workspace);

} // namespace patlas
