// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace patlas {

/// Ends the editing of a cell in a list or table, so that what was typed there is in the model. Before an
/// action by keyboard, which does not move the focus out of the cell.
void commitPendingEdit();

} // namespace patlas
