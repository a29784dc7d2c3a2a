// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorization/OpenIdDiscovery.h"

#include <QDialog>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace patlas {

/// Reads how to sign in at a service that says so itself (OpenID Connect), before a SignInDialog can be
/// filled in. Closes when it is known; says why, if it cannot be read.
class DiscoveryDialog : public QDialog {
    Q_OBJECT

public:
    struct Setup {
        QString serviceName; ///< for the title
        QUrl address; ///< where it says so; shown
        bool isOfService = true; ///< of the environment's own service: read without asking
        std::function<QFuture<Result<DiscoveredServer>>()> discover; ///< is destroyed with the dialog
    };
    explicit DiscoveryDialog(Setup setup, QWidget *parent = nullptr);

Q_SIGNALS:
    void found(const patlas::DiscoveredServer &server); ///< when it closes
    void pasteRequested(); ///< a token that the person has already, in place of signing in

private:
    void start();
    void finish(const Result<DiscoveredServer> &server);

    Setup m_setup;
    QLabel *m_what;
    QProgressBar *m_progress;
    QLabel *m_problem;
    QPushButton *m_again;
    QPushButton *m_paste;
};

} // namespace patlas
