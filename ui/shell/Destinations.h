// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/RequestDraft.h"
#include "ui/shell/GoToDialog.h"

#include <functional>
#include <vector>

class QMenuBar;

namespace patlas {

class Workspace;

/// Callbacks that open each kind of destination.
struct DestinationTargets {
    std::function<void(const QString &operationId)> openOperation;
    std::function<void(const RequestDraft &)> openDraft;
    std::function<void(const QString &tokenId)> showToken;
};

/// Operations, tokens, environments and the enabled entries of the menus.
std::vector<Destination> destinationsNow(Workspace &workspace, const DestinationTargets &targets,
                                         QMenuBar *menus);
/// Adds the latest requests once the database has returned them.
void addPastRequests(GoToDialog &dialog, Workspace &workspace, const DestinationTargets &targets);

} // namespace patlas
