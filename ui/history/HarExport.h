// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace patlas {

class HistoryRepository;

/// Asks for a file, and whether bodies of responses go into it, and writes the rows (all if there are none)
/// as HAR. `say` is called with what came of it as long as `page` lives.
void exportAsHar(HistoryRepository &history, const std::vector<qint64> &rows, QWidget *page,
                 const std::function<void(const QString &)> &say);

} // namespace patlas
