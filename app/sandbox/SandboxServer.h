// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/environment/SandboxFaults.h"
#include "core/secret/Secret.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <vector>

namespace patlas {

/// The slot of the API document that the sandbox's project tokens fill.
inline constexpr char sandboxProjectTokenSlot[] = "projectToken";

struct SandboxAccount {
    QString name;
    QString role; ///< id of a role in the API document
    Secret session; ///< bearer token for the dashboard; new at each start
};

struct SandboxProject {
    QString id; ///< the app id of its token
    QString name;
    Secret token; ///< project API token; empty if none was issued at this start
    QStringList members;
};

struct SandboxAnnouncement {
    SandboxAnnouncement() = default;
    SandboxAnnouncement(SandboxAnnouncement &&) =
        default; // a vector of a move-only type still claims to be copyable
    SandboxAnnouncement &operator=(SandboxAnnouncement &&) = default;

    QUrl url; ///< http://127.0.0.1:<port>
    QUrl dashboard;
    std::vector<SandboxAccount> users;
    std::vector<SandboxProject> projects;
    SandboxFaults faults; ///< those that are stored in its data
};

struct SandboxOptions {
    quint16 port = 0; ///< 0: any free port
    QString dataDirectory;
    /// Issues a new token for each project. The data holds only hashes, so earlier tokens cannot be returned;
    /// the newest 200 stay valid. Newly created data always gets tokens.
    bool issueProjectTokens = true;
    /// Timeout in milliseconds for receiving a request, and for an idle connection.
    int patience = 60'000;
};

/// A server with the real service's API, on the loopback interface and its own thread. Decides from the API
/// document; shares no decision code with the client side. Futures finish on the caller's thread if it has an
/// event loop.
class SandboxServer : public QObject {
    Q_OBJECT

public:
    explicit SandboxServer(QObject *parent = nullptr);
    ~SandboxServer() override; ///< stops its thread and waits for it

    /// Errors: Conflict when the port is in use, Storage when the data is unusable.
    QFuture<Result<SandboxAnnouncement>> start(const SandboxOptions &options);
    QFuture<Result<void>> stop();
    /// Restores the initial data: every token is revoked, project tokens are issued again, and there are no
    /// faults. Sessions remain valid.
    QFuture<Result<std::vector<SandboxProject>>> reset();
    /// Stores them in its data: each server over it follows, at its next request or within a second. Errors:
    /// InvalidInput for an invalid value, Storage; nothing is changed then.
    QFuture<Result<void>> setFaults(const SandboxFaults &faults);
    /// Those of this server alone, until it stops, is reset, or gets others that are stored: they are not
    /// stored, and take the place of those that are.
    /// Error: InvalidInput.
    QFuture<Result<void>> setOwnFaults(const SandboxFaults &faults);
    /// JSON array, newest first.
    QFuture<Result<QByteArray>> auditLog(int limit);

Q_SIGNALS:
    /// Others are stored than before, by this server or another. Sent from the server's thread.
    void faultsChanged(const patlas::SandboxFaults &stored);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The line that `patlas-sandbox` prints when it is ready. Contains secrets: wipe it after use.
QByteArray toJsonLine(const SandboxAnnouncement &announcement);

} // namespace patlas
