// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/SectionList.h"

#include <functional>

class QAction;
class QMainWindow;

namespace patlas {

class WindowSettings;
class Workspace;

/// Callbacks and state that the menus need from the window.
struct MenuActions {
    std::function<void()> goTo;
    std::function<void(Section)> showSection;
    std::function<void()> newToken;
    std::function<void()> pasteCurl;
    std::function<void()> openRequestsFolder;
    std::function<void()> runRequests;
    std::function<void()> importRequests;
    std::function<void()> exportRequests;
    std::function<void()> saveRequestAsNew;
    std::function<void()> addExistingToken;
    std::function<void()> addProjectToken;
    std::function<void()> checkForLeaks;
    std::function<void()> addApi;
    std::function<void()> updateApi;
    std::function<bool()> canUpdateApi;
    std::function<void()> useOwnDescription;
    std::function<void()> useShippedDescription;
    std::function<bool()> canUseOwnDescription;
    std::function<bool()> usesOwnDescription;
    std::function<void()> addEnvironment;
    std::function<void()> editEnvironment;
    std::function<void()> removeEnvironment;
    std::function<void()> showCookies;
    std::function<void()> showStores;
    std::function<void()> showCommands;
    std::function<void()> forgetValues;
    std::function<void()> lockVault;
    std::function<void()> resetSandbox;
    std::function<void()> auditLog;
    std::function<void()> faults;
    bool remindsOfExpiry = false; ///< initial state
    std::function<void(bool)> remindOfExpiry;
    std::function<void()> findInResponse;
    std::function<void()> firstSteps;
    QAction *responseBeside = nullptr; ///< checkable; with its text and state
};

/// The actions have object names, by which `Shortcuts` knows them. `settings` must outlive the window's
/// menus.
void fillMenuBar(QMainWindow &window, Workspace &workspace, WindowSettings &settings,
                 const MenuActions &actions);

} // namespace patlas
