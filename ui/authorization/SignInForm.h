// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorization/AuthorizationRequest.h"
#include "core/secret/Secret.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace patlas {

class SecretField;

/// What a person fills in to sign in: the way, the client, scopes.
class SignInForm : public QWidget {
    Q_OBJECT

public:
    /// `choices`: a request for each way to sign in, at least one; what is filled in here is set in it.
    /// `scopes`: with the sentence for each, which may be empty.
    SignInForm(std::vector<AuthorizationRequest> choices,
               const std::vector<std::pair<QString, QString>> &scopes, QWidget *parent = nullptr);
    ~SignInForm() override;

    AuthorizationRequest request() const;
    Secret clientSecret() const;
    Secret password() const;
    QString name() const;
    void setName(const QString &name);
    QString lacking() const; ///< a sentence; empty: nothing
    void wipe(); ///< its secrets

Q_SIGNALS:
    void changed();

private:
    void refresh();
    const AuthorizationRequest &choice() const;

    std::vector<AuthorizationRequest> m_choices;
    QComboBox *m_way;
    QLabel *m_explanation;
    QLineEdit *m_name;
    QLineEdit *m_client;
    SecretField *m_secret;
    QComboBox *m_authentication;
    QWidget *m_authenticationRow;
    QWidget *m_passwordRows;
    QLineEdit *m_user;
    SecretField *m_password;
    QCheckBox *m_allowed;
    QListWidget *m_scopes;
};

} // namespace patlas
