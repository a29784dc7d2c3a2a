// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace patlas {

/// Writes a file that a person exports: as a whole or not at all, readable as the desktop gives it to new
/// files; one that is replaced keeps its mode. Blocks. Returns what the system says is wrong; empty: nothing.
QString writeExportedFile(const QString &path, const QByteArray &bytes);

} // namespace patlas
