// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/SecretPlace.h"

#include <QDialog>

#include <vector>

class QBoxLayout;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace patlas {

class CredentialRepository;
class LockAfterBox;
class SecretStore;
class VaultStore;

/// Where secrets are kept: every store with its state, number of tokens and actions; beneath, unreferenced
/// secrets. Shows state and emits signals; changes nothing itself.
class StoresDialog : public QDialog {
    Q_OBJECT

public:
    /// Both must outlive the dialog. Zero minutes: the vault never locks itself.
    StoresDialog(CredentialRepository &tokens, VaultStore &vault, int lockAfterMinutes,
                 QWidget *parent = nullptr);

    void showProgress(int done, int total);
    void showOutcome(const QString &sentence);

Q_SIGNALS:
    void moveAllRequested(const patlas::StoreId &to);
    void keepSessionRequested();
    void unlockRequested();
    void lockRequested();
    void changeRequested();
    void lockAfterChosen(int minutes);
    void askAgainRequested();
    void adoptRequested(const patlas::SecretPlace &unreferenced);
    void deleteRequested(const patlas::SecretPlace &unreferenced);

private:
    struct Card {
        const SecretStore *store = nullptr;
        QLabel *state = nullptr;
        QBoxLayout *buttons = nullptr;
        QPushButton *moveHere = nullptr; ///< null if the store does not outlast the session
    };
    Card addCard(const SecretStore &store);
    QPushButton *addButton(const Card &card, const QString &text);
    void addVaultButtons(const Card &card);
    void refresh(const Card &card);
    void refreshVault(const Card &card);
    void addUnreferenced();
    void refresh();
    void refreshUnreferenced();
    SecretPlace currentUnreferenced() const;

    CredentialRepository &m_tokens;
    VaultStore &m_vault;
    std::vector<Card> m_cards;
    QPushButton *m_askAgain = nullptr;
    QPushButton *m_unlock = nullptr;
    QPushButton *m_lock = nullptr;
    QPushButton *m_change = nullptr;
    LockAfterBox *m_lockAfter;
    QPushButton *m_keepSession = nullptr;
    QWidget *m_unreferencedPart;
    QListWidget *m_unreferenced;
    QPushButton *m_adopt;
    QPushButton *m_delete;
    QLabel *m_outcome;
    QProgressBar *m_progress;
    bool m_moving = false;
};

} // namespace patlas
