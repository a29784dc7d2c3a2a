// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/SecretStore.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace patlas {

class CredentialRepository;
class VaultStore;

/// Where secrets are kept: keychain, vault and this session, each with its state, number of tokens and
/// actions; beneath, unreferenced secrets. Shows state and emits signals; changes nothing itself.
class StoresDialog : public QDialog {
    Q_OBJECT

public:
    /// Both must outlive the dialog. Zero minutes: the vault never locks itself.
    StoresDialog(CredentialRepository &tokens, VaultStore &vault, int lockAfterMinutes,
                 QWidget *parent = nullptr);

    void showProgress(int done, int total);
    void showOutcome(const QString &sentence);

Q_SIGNALS:
    void moveAllRequested(patlas::StorageKind to);
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
        QLabel *state = nullptr;
        QBoxLayout *buttons = nullptr;
    };
    Card addCard(const QString &title, const QString &explanation, const QString &accessibleName);
    QPushButton *addButton(Card &card, const QString &text);
    void addUnreferenced();
    void refresh();
    void refreshUnreferenced();
    SecretPlace currentUnreferenced() const;

    CredentialRepository &m_tokens;
    VaultStore &m_vault;
    Card m_keychainCard;
    Card m_vaultCard;
    Card m_sessionCard;
    QPushButton *m_toKeychain;
    QPushButton *m_askAgain;
    QPushButton *m_toVault;
    QPushButton *m_unlock;
    QPushButton *m_lock;
    QPushButton *m_change;
    QComboBox *m_lockAfter;
    QPushButton *m_keepSession;
    QWidget *m_unreferencedPart;
    QListWidget *m_unreferenced;
    QPushButton *m_adopt;
    QPushButton *m_delete;
    QLabel *m_outcome;
    QProgressBar *m_progress;
    bool m_moving = false;
};

} // namespace patlas
