// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

class QWidget;

namespace patlas {

/// The font of the views that show data: bodies, JSON, headers, code.
struct DataFont {
    QString family; ///< empty: the system's fixed-pitch font
    int percent = 100; ///< of the size of other text, which the zoom changes

    bool operator==(const DataFont &) const = default;
};

/// Has the view show data in that font, also when another one is chosen.
void useDataFont(QWidget &view);
/// For the whole program: all such views follow. GUI thread.
void setDataFont(const DataFont &font);
/// After the size of other text changed.
void refreshDataFonts();
/// True for those that `useDataFont` was called for.
bool usesDataFont(const QWidget &view);

} // namespace patlas
