// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/QuitGuard.h"

#include "core/credentials/CredentialRepository.h"
#include "core/credentials/DefaultStore.h"
#include "core/secret/VaultStore.h"
#include "core/session/Workspace.h"
#include "ui/secret/StoreActions.h"
#include "ui/shell/QuitDialog.h"
#include "ui/tokens/TokenActions.h"

#include <QApplication>

namespace patlas {

QuitGuard::QuitGuard(Workspace &workspace, TokenActions &tokens, StoreActions &stores, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_tokens(tokens)
    , m_stores(stores)
    , m_window(window)
{
}

bool QuitGuard::mayQuit()
{
    // A desktop that ends the session would be held up by a question.
    if (m_isAgreed || qApp->isSavingSession() || endangered().empty())
        return true;
    ask();
    return false;
}

std::vector<Credential> QuitGuard::endangered() const
{
    const CredentialRepository &tokens = m_workspace.tokens();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::vector<Credential> endangered;
    const QStringList ids = tokens.defaultStore().sessionIds();
    for (const QString &id : ids) {
        const Credential *token = tokens.find(id);
        const bool isOver = !token || token->revoked.isValid()
            || (token->expires.isValid() && !token->renews && token->expires <= now);
        if (!isOver)
            endangered.push_back(*token);
    }
    return endangered;
}

void QuitGuard::ask()
{
    if (m_question) {
        m_question->raise();
        m_question->activateWindow();
        return;
    }
    CredentialRepository &tokens = m_workspace.tokens();
    QuitDialog::Setup setup;
    setup.endangered = [this] { return endangered(); };
    setup.storeNoun = tokens.stores().describe(tokens.defaultStore().id()).noun;
    setup.keep = [&tokens](const QString &id) { return tokens.defaultStore().migrate(id); };
    setup.canRevoke = [this](const Credential &token) { return m_tokens.canAskService(token); };
    setup.revoke = [this](const QString &id) { return m_tokens.revokeQuietly(id); };
    if (tokens.defaultStore().id() != vaultStoreId)
        setup.useVault = [this](const std::function<void()> &then) { m_stores.useVault(then); };
    m_question = new QuitDialog(std::move(setup), m_window);
    connect(m_question, &QDialog::accepted, this, [this] {
        m_isAgreed = true;
        Q_EMIT agreed();
        m_isAgreed = false;
    });
    m_question->open();
}

} // namespace patlas

#include "moc_QuitGuard.cpp"
