// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leaks/LeakReport.h"

#include <functional>

class QWidget;

namespace patlas {

/// Asks for a file and writes the report there, as SARIF or, with the suffix "csv", as CSV. `told` gets a
/// sentence for the user: where it is, or why it is not. It is not called when the user cancels.
void saveLeakReport(LeakReport report, QWidget *parent, const std::function<void(const QString &)> &told);

/// Writes it, all or nothing, with the permissions of exported files. Returns an error text; empty on
/// success.
QString writeLeakReport(const LeakReport &report, const QString &path);

} // namespace patlas
