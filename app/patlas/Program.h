// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/embedded/EmbeddedSandbox.h"
#include "core/credentials/Rotations.h"
#include "core/session/AppPaths.h"
#include "core/session/Services.h"
#include "core/session/TokenWork.h"
#include "core/session/Workspace.h"
#include "core/storage/Preferences.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DialogGround.h"
#include "ui/widgets/MnemonicFilter.h"
#include "ui/widgets/PlainTextFilter.h"
#include "ui/widgets/ScreenBoundsFilter.h"

#include <QObject>

namespace patlas {

/// The composition root: creates all parts, connects them, and starts the slow ones in parallel with the
/// first frame. Members are destroyed from the window down to the database, which finishes queued work.
class Program : public QObject {
    Q_OBJECT

public:
    explicit Program(const AppPaths &paths, QObject *parent = nullptr);
    ~Program() override;

    void start();
    MainWindow &window() { return m_window; }
    Workspace &workspace() { return m_workspace; }
    Rotations &rotations() { return m_rotations; }
    Services &services() { return m_services; }
    void setAppearance(Appearance appearance); ///< for this run only

private:
    void openDatabase();

    PlainTextFilter m_plainLabels;
    MnemonicFilter m_mnemonics;
    ScreenBoundsFilter m_withinScreen;
    DialogGround m_dialogGround;
    const QString m_bodies;
    Preferences m_preferences;
    Services m_services;
    EmbeddedSandbox m_sandbox;
    Workspace m_workspace;
    TokenWork m_tokenWork;
    Rotations m_rotations;
    MainWindow m_window;
};

} // namespace patlas
