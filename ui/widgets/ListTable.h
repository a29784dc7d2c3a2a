// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace patlas {

/// Makes of a table a list with columns: whole rows are chosen and nothing is edited, a row has one line and
/// no number, and nothing is ruled. Tab leaves it, the arrows move in it; otherwise the keyboard never gets
/// out.
void setUpListTable(QTableView &table);

} // namespace patlas
