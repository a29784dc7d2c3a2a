// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace patlas {

/// Sets up a table as a list with columns: whole rows are selected, nothing is edited, a row has one line and
/// no number, and there is no grid. Tab leaves it, the arrow keys move in it; otherwise keyboard users could
/// not leave it.
void setUpListTable(QTableView &table);
/// Makes rows as high as a line of the table's font needs; after another font was set.
void fitListRows(QTableView &table);
/// Makes no column narrower than its title needs in the language of the program; after their widths were set.
void fitListTitles(QTableView &table);

} // namespace patlas
