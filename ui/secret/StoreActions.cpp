// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secret/StoreActions.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/credentials/CredentialRepository.h"
#include "core/credentials/DefaultStore.h"
#include "core/credentials/UnreferencedSecrets.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/secret/KeychainStore.h"
#include "core/secret/VaultStore.h"
#include "core/session/Workspace.h"
#include "core/storage/Preferences.h"
#include "ui/secret/PassphraseDialog.h"
#include "ui/secret/StoresDialog.h"
#include "ui/secret/UnreferencedSecretDialog.h"
#include "ui/widgets/StoreWording.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace patlas {

namespace {
constexpr char lockAfterKey[] = "vault/lockAfterMinutes";
constexpr int maxLockAfter = 24 * 60;
} // namespace

StoreActions::StoreActions(Workspace &workspace, Preferences &preferences, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_vault(workspace.vault())
    , m_window(window)
    , m_move(workspace.tokens().defaultStore())
{
    m_vault.setIdleLimit(std::chrono::minutes(lockAfterMinutes()));
    connect(&m_vault, &VaultStore::passphraseWanted, this,
            [this] { askPassphrase(tr("Your last action needs a secret that is in the vault.")); });
    connect(&m_move, &StoreMove::progressed, this, [this](int done, int total) {
        if (m_stores)
            m_stores->showProgress(done, total);
    });
    connect(&m_move, &StoreMove::finished, this, &StoreActions::moved);
}

QWidget *StoreActions::parentNow() const
{
    // Use the dialog that needs the secret as the parent.
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog ? dialog : m_window;
}

void StoreActions::tell(const QString &sentence)
{
    if (m_stores)
        m_stores->showOutcome(sentence);
    else
        Q_EMIT message(sentence);
}

int StoreActions::lockAfterMinutes() const
{
    bool isNumber = false;
    const int minutes = m_preferences.value(QLatin1String(lockAfterKey)).toInt(&isNumber);
    return isNumber ? std::clamp(minutes, 0, maxLockAfter) : usualLockAfter;
}

void StoreActions::setLockAfterMinutes(int minutes)
{
    m_preferences.setValue(QLatin1String(lockAfterKey), minutes);
    m_vault.setIdleLimit(std::chrono::minutes(minutes));
}

void StoreActions::showStores()
{
    auto *dialog = new StoresDialog(m_workspace.tokens(), m_vault, lockAfterMinutes(), m_window);
    m_stores = dialog;
    connect(dialog, &StoresDialog::moveAllRequested, this, &StoreActions::moveAll);
    connect(dialog, &StoresDialog::keepSessionRequested, this, &StoreActions::keepSessionTokens);
    connect(dialog, &StoresDialog::unlockRequested, this, &StoreActions::unlock);
    connect(dialog, &StoresDialog::lockRequested, this, &StoreActions::lock);
    connect(dialog, &StoresDialog::changeRequested, this, &StoreActions::changePassphrase);
    connect(dialog, &StoresDialog::askAgainRequested, &m_workspace.keychain(), &KeychainStore::ask);
    connect(dialog, &StoresDialog::lockAfterChosen, this, &StoreActions::setLockAfterMinutes);
    connect(dialog, &StoresDialog::adoptRequested, this, &StoreActions::adopt);
    connect(dialog, &StoresDialog::deleteRequested, this, &StoreActions::remove);
    dialog->open();
}

void StoreActions::unlock()
{
    if (m_vault.state() == VaultState::Locked)
        askPassphrase({});
}

void StoreActions::lock()
{
    if (m_vault.state() != VaultState::Unlocked)
        return;
    m_vault.lock();
    tell(tr("The vault is locked."));
}

void StoreActions::askPassphrase(const QString &reason)
{
    if (m_question) {
        m_question->raise();
        return;
    }
    auto *dialog = new PassphraseDialog(
        PassphraseDialog::Purpose::Unlock, reason,
        [this](Secret present, Secret) { return m_vault.unlock(std::move(present)); }, parentNow());
    dialog->setAnyway(tr("Open it anyway"), [this](Secret present, Secret) {
        return m_vault.unlock(std::move(present), OlderVault::Accept);
    });
    m_question = dialog;
    // However the dialog ends, even with its parent window. After an unlock nothing is left to cancel.
    connect(dialog, &QObject::destroyed, &m_vault, &VaultStore::cancelUnlock);
    dialog->open();
}

void StoreActions::changePassphrase()
{
    auto *dialog = new PassphraseDialog(
        PassphraseDialog::Purpose::Change,
        tr("Everything in the vault is encrypted again. A copy of the file made earlier still opens with the "
           "old passphrase."),
        [this](Secret present, Secret next) {
            return m_vault.changePassphrase(std::move(present), std::move(next));
        },
        parentNow());
    connect(dialog, &QDialog::accepted, this, [this] { tell(tr("The vault's passphrase is changed.")); });
    dialog->open();
}

void StoreActions::useVault(const std::function<void()> &then)
{
    const auto use = [this, then] {
        // Without a keychain, tokens were kept for the session for lack of another store; move them too.
        startMove(vaultStoreId, m_workspace.keychain().state() != KeychainState::Unlocked);
        if (then)
            connect(
                &m_move, &StoreMove::finished, this, [then] { then(); }, Qt::SingleShotConnection);
    };
    if (m_vault.state() != VaultState::Absent) {
        use();
        return;
    }
    auto *dialog = new PassphraseDialog(
        PassphraseDialog::Purpose::Make,
        tr("An encrypted file keeps your tokens if there is no keychain. It opens with a passphrase that you "
           "choose now."),
        [this](Secret, Secret next) { return m_vault.create(std::move(next)); }, parentNow());
    connect(dialog, &QDialog::accepted, this, use);
    dialog->open();
}

void StoreActions::moveAll(const StoreId &to)
{
    if (to == vaultStoreId)
        useVault();
    else
        startMove(to, false);
}

void StoreActions::keepSessionTokens()
{
    startMove(m_workspace.tokens().defaultStore().id(), true);
}

void StoreActions::startMove(const StoreId &to, bool withThoseOfTheSession)
{
    m_move.start(to, withThoseOfTheSession);
}

void StoreActions::moved(const MoveReport &report)
{
    QStringList sentences;
    if (report.firstProblem)
        sentences.append(report.firstProblem->message());
    const CredentialRepository &tokens = m_workspace.tokens();
    sentences.append(wording::newSecretsSentence(tokens.stores(), tokens.defaultStore().id()));
    if (report.moved > 0)
        sentences.append(tr("%n moved.", nullptr, report.moved));
    if (report.left > 0)
        sentences.append(tr("%n stayed where they were.", nullptr, report.left));
    tell(sentences.join(QLatin1Char(' ')));
}

void StoreActions::adopt(const SecretPlace &unreferenced)
{
    auto *dialog = new UnreferencedSecretDialog(m_workspace.environments().all(), parentNow());
    connect(dialog, &UnreferencedSecretDialog::chosen, this,
            [this, unreferenced, dialog](const QString &name, const QString &environmentId) {
                thenResult(m_workspace.tokens().unreferenced().adopt(unreferenced, name, environmentId,
                                                                     m_workspace.apiOf(environmentId)),
                           dialog, [this, dialog, name](const Result<void> &adopted) {
                               if (!adopted) {
                                   dialog->refuse(adopted.error().message());
                                   return;
                               }
                               dialog->accept();
                               tell(tr("“%1” is a token again.").arg(isolated(name.trimmed())));
                           });
            });
    dialog->open();
}

void StoreActions::remove(const SecretPlace &unreferenced)
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Delete a secret"), tr("Delete this secret?"),
                                     QMessageBox::Cancel, parentNow());
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("It cannot be recovered. If another Patlas installation of yours stored "
                                    "it, that one loses its token."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *yes = new QPushButton(tr("Delete"), question);
    yes->setProperty("danger", true); // before the style first polishes it
    question->addButton(yes, QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, unreferenced] {
        thenResult(m_workspace.tokens().unreferenced().remove(unreferenced), this,
                   [this](const Result<void> &removed) {
                       tell(removed ? tr("The secret is deleted.") : removed.error().message());
                   });
    });
    question->open();
}

} // namespace patlas

#include "moc_StoreActions.cpp"
