// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/Credential.h"
#include "core/history/TokenUse.h"
#include "core/openapi/ApiDescription.h"
#include "core/secret/SecretStores.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace patlas {

class IdleScopes;

/// What one token is and may do, in words. Read-only; deletes itself when closed.
class TokenDetailsDialog : public QDialog {
    Q_OBJECT

public:
    TokenDetailsDialog(const Credential &token, const ApiDescription &api, const QString &environmentName,
                       const QString &role, const SecretStores &stores, QWidget *parent = nullptr);

    /// Offers to ask the service about the token.
    void offerAsking();
    void showAsking(); ///< it is being asked
    void showAnswer(const QString &sentence);

    /// Adds what the history shows of its use. `canNarrow`: whether it can be replaced.
    void showUse(const ScopeUse &use, bool canNarrow);

Q_SIGNALS:
    /// The user wants to replace it by a token with just these scopes.
    void narrowRequested(const QStringList &usedScopes);
    /// The user wants to correct the scopes of a token that was not issued from here.
    void editScopesRequested();
    void forgetToldRequested(); ///< what the service said of it in a response
    void askRequested(); ///< the service, for its scopes and its expiry

private:
    Credential m_token;
    IdleScopes *m_idle;
    QDialogButtonBox *m_buttons;
    QPushButton *m_ask = nullptr;
    QLabel *m_answer;
};

} // namespace patlas
