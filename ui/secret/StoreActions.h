// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/StoreMove.h"
#include "core/secret/SecretPlace.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace patlas {

class Preferences;
class StoresDialog;
class VaultStore;
class Workspace;

/// User actions on where secrets are kept: opens the dialogs, calls vault and repository, and reports the
/// outcome. Asks for the passphrase whenever a locked vault is needed. GUI thread. Workspace (which must have
/// a vault) and preferences must outlive it.
class StoreActions : public QObject {
    Q_OBJECT

public:
    StoreActions(Workspace &workspace, Preferences &preferences, QWidget *window);

    static constexpr int usualLockAfter = 10; ///< minutes
    /// After how many minutes without use the vault locks; 0: when Patlas quits. Remembered.
    int lockAfterMinutes() const;
    void setLockAfterMinutes(int minutes);

public Q_SLOTS:
    void showStores();
    void unlock();
    void lock();
    void changePassphrase();
    void moveAll(const patlas::StoreId &to);
    /// Creates the vault if there is none and moves the tokens there; then calls `then`.
    void useVault(const std::function<void()> &then = {});

Q_SIGNALS:
    void message(const QString &sentence);

private:
    void askPassphrase(const QString &reason);
    void keepSessionTokens();
    void startMove(const StoreId &to, bool withThoseOfTheSession);
    void moved(const MoveReport &report);
    void adopt(const SecretPlace &unreferenced);
    void remove(const SecretPlace &unreferenced);
    void tell(const QString &sentence);
    QWidget *parentNow() const;

    Workspace &m_workspace;
    Preferences &m_preferences;
    VaultStore &m_vault;
    QWidget *m_window;
    StoreMove m_move;
    QPointer<StoresDialog> m_stores;
    QPointer<QWidget> m_question; ///< the open passphrase dialog; at most one
};

} // namespace patlas
