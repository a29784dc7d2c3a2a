// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/AuditLog.h"
#include "app/sandbox/Dashboard.h"
#include "app/sandbox/Handlers.h"
#include "app/sandbox/faults/StoredFaults.h"

#include <QFuture>

#include <variant>

namespace patlas::sandbox {

/// Handles a request: finds the operation in the API document, decides on access, responds from stored data,
/// and records every response in the audit log. Refuses requests that a web page in a browser could send
/// here: those with a Host or an Origin other than this machine. Independent of sockets.
class Service {
public:
    /// `stopping`: set while the sandbox ends, so that long work gives up; must outlive this.
    Service(ApiDescription api, const std::atomic_bool &stopping);

    Result<void> open(const QString &directory);
    bool isNew() const { return m_store.isNew(); }
    Dashboard &dashboard() { return m_dashboard; }
    AuditLog &auditLog() { return m_audit; }
    StoredFaults &faults() { return m_storedFaults; }

    /// Finished at once, but for an import, whose file is read on another thread first. Cancelling the future
    /// ends the reading.
    QFuture<Response> respond(const HttpRequest &request);
    /// Records a call that was refused elsewhere because it could not be read completely.
    void note(const HttpRequest &request, const Response &respond) { m_audit.note(request, {}, {}, respond); }

private:
    using Outcome = std::variant<Response, ImportedFile>; ///< a file: call again with what was read from it
    Response respondNow(const HttpRequest &request);
    QFuture<Response> respondAfterReading(const HttpRequest &request, const QString &path, ImportedFile file);
    Outcome respondApi(const HttpRequest &request, const QString &path, const ReadFile *file);
    Outcome context(const HttpRequest &request, const Operation &operation, const QString &path,
                    const Caller &caller, const ReadFile *file);
    Response change(const HandlerContext &context, const Operation &operation, const Handler &handler);
    Response noSuchOperation(const HttpRequest &request, const QString &path) const;
    Response noted(const HttpRequest &request, const QString &operation, const Caller &caller,
                   Response respond);

    ApiDescription m_api;
    Handlers m_handlers;
    Store m_store;
    AuditLog m_audit;
    Faults m_faults;
    StoredFaults m_storedFaults;
    Dashboard m_dashboard;
    const std::atomic_bool &m_stopping;
    FileReader m_reader;
    QObject m_readings; ///< receives what was read; destroyed first
};

} // namespace patlas::sandbox
