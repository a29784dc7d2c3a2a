// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace patlas {

class Workspace;

/// What helps to find a fault: versions, system, display and where secrets are kept. No names, addresses or
/// secrets of the person.
QString problemReport(const Workspace &workspace, const QWidget &window);

/// Shows it, to be read and copied.
void showProblemReport(const Workspace &workspace, QWidget &window);

} // namespace patlas
