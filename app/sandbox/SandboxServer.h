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

struct SandboxAccount {
    QString name;
    QString role; ///< id of a role of the API document
    Secret session; ///< bearer for the dashboard; made new at each start
};

struct SandboxProject {
    QString id; ///< the app id of its token
    QString name;
    Secret token; ///< project API token; empty when none was issued this time
    QStringList members;
};

struct SandboxAnnouncement {
    SandboxAnnouncement() = default;
    SandboxAnnouncement(SandboxAnnouncement &&) =
        default; // a vector does not say by itself that it cannot be copied
    SandboxAnnouncement &operator=(SandboxAnnouncement &&) = default;

    QUrl url; ///< http://127.0.0.1:<port>
    QUrl dashboard;
    std::vector<SandboxAccount> users;
    std::vector<SandboxProject> projects;
};

struct SandboxOptions {
    quint16 port = 0; ///< 0: any free one
    QString dataDirectory;
    /// A fresh token for each project. Its data keeps hashes only, so earlier tokens cannot be told again;
    /// the newest eight stay valid. Data made just now always gets tokens.
    bool issueProjectTokens = true;
    /// Milliseconds that a request may take to arrive, and a connection may be silent.
    int patience = 60'000;
};

/// A server that speaks the contract of the real service, on the loopback interface and a thread of its own.
/// Decides for itself from the API document; shares no decision code with the client side. Futures finish on
/// the caller's thread when it has an event loop.
class SandboxServer : public QObject {
    Q_OBJECT

public:
    explicit SandboxServer(QObject *parent = nullptr);
    ~SandboxServer() override; ///< stops and waits for its thread

    /// Conflict when the port is taken, Storage when the data cannot be used.
    QFuture<Result<SandboxAnnouncement>> start(const SandboxOptions &options);
    QFuture<Result<void>> stop();
    /// First state again: every token revoked, project tokens issued anew. Sessions stay.
    QFuture<Result<std::vector<SandboxProject>>> reset();
    /// InvalidInput, and nothing changed, when a value cannot be. A start begins without faults.
    QFuture<Result<void>> setFaults(const SandboxFaults &faults);
    /// JSON array, newest first.
    QFuture<Result<QByteArray>> auditLog(int limit);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The line that `patlas-sandbox` prints when it is ready. Holds secrets: wipe it after use.
QByteArray toJsonLine(const SandboxAnnouncement &announcement);

} // namespace patlas
