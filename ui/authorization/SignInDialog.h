// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorization/SignIn.h"
#include "core/credentials/Credential.h"

#include <QDialog>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace patlas {

class SignInForm;
class SignInProgress;
class StoreErrorPanel;

/// Signs in at a service over OAuth and stores what comes of it as a credential.
class SignInDialog : public QDialog {
    Q_OBJECT

public:
    struct Setup {
        QString environmentId;
        QString slotId; ///< what the token is for
        bool isPersonal = true;
        QString name; ///< of the token, to begin with
        QString serviceName; ///< for the title
        std::vector<AuthorizationRequest> choices; ///< a request for each way to sign in
        std::vector<std::pair<QString, QString>> scopes; ///< with their sentences
        std::function<bool(const QString &name)> isTaken; ///< a name of a token; may be empty
        std::function<std::unique_ptr<SignIn>()> makeSignIn;
        std::function<bool(const QUrl &)> openPage; ///< in the system's browser
        /// AuthorizationRepository::keep.
        std::function<QFuture<Result<Credential>>(Credential, const AuthorizationRequest &, const Grant &,
                                                  const Secret &clientSecret)>
            keep;
    };
    explicit SignInDialog(Setup setup, QWidget *parent = nullptr);
    ~SignInDialog() override;

    void reject() override; ///< while it signs in: stops that, and goes back to the form

Q_SIGNALS:
    void added(const patlas::Credential &credential);

private:
    void start();
    void onGrant(Result<Grant> grant);
    void store(const StoreId &storage);
    void showForm(const QString &problem);
    void refresh();
    QString lacking() const;

    Setup m_setup;
    QStackedWidget *m_pages;
    SignInForm *m_form;
    SignInProgress *m_progress;
    QLabel *m_hint;
    QLabel *m_problem;
    StoreErrorPanel *m_storeProblem;
    QPushButton *m_signIn;
    std::unique_ptr<SignIn> m_run;
    AuthorizationRequest m_request;
    Secret m_clientSecret;
    std::optional<Grant> m_grant; ///< got, and not stored yet
    bool m_isStoring = false;
};

} // namespace patlas
