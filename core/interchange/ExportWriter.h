// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/Export.h"
#include "core/interchange/ExportReport.h"

#include <functional>
#include <vector>

namespace patlas {

/// What a writer of a form gets.
struct ExportOrder {
    const ExportedCollection &collection;
    const std::vector<bool> &chosen; ///< by request; empty: all
    ExportReport &report; ///< for what the form cannot hold
    const std::function<bool()> &isCancelled;

    bool isChosen(std::size_t request) const { return chosen.empty() || chosen[request]; }
    bool isStopped() const { return isCancelled && isCancelled(); }
};

/// Each gives the bytes and what belongs to them; the rest is filled in by writeExport().
Result<Export> exportPostman(const ExportOrder &order);
Result<Export> exportHttpFile(const ExportOrder &order);
Result<Export> exportHar(const ExportOrder &order);
Result<Export> exportOpenCollection(const ExportOrder &order);

} // namespace patlas
