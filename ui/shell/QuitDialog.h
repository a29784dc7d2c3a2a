// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/Credential.h"

#include <QDialog>
#include <QFuture>

#include <functional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace patlas {

/// Asks before Patlas quits with secrets that are in memory only: they would be gone, while the service goes
/// on to accept them. Accepted when Patlas may quit. Deletes itself when it closes.
class QuitDialog : public QDialog {
    Q_OBJECT

public:
    struct Setup {
        /// Those that would be gone and are not known to be revoked or expired; asked again after each step.
        std::function<std::vector<Credential>()> endangered;
        QString storeNoun; ///< where `keep` puts them: "keychain"
        std::function<QFuture<Result<void>>(const QString &id)> keep;
        std::function<bool(const Credential &)> canRevoke; ///< whether the service can be asked to
        std::function<QFuture<Result<void>>(const QString &id)> revoke;
        /// Makes or opens a vault and moves them there; calls back when done. Empty: none is offered.
        std::function<void(const std::function<void()> &then)> useVault;
    };
    explicit QuitDialog(Setup setup, QWidget *parent = nullptr);
    ~QuitDialog() override;

private:
    using Step = std::function<QFuture<Result<void>>(const QString &id)>;

    void refresh();
    /// One after the other, until one fails; quits if nothing is endangered afterwards.
    void forEach(QStringList ids, const Step &step);
    void proceed();
    void setBusy(bool busy);

    Setup m_setup;
    QLabel *m_what;
    QListWidget *m_list;
    QLabel *m_note;
    QLabel *m_problem;
    QPushButton *m_keep;
    QPushButton *m_vault;
    QPushButton *m_revoke;
    QPushButton *m_quit;
    QPushButton *m_stay;
};

} // namespace patlas
