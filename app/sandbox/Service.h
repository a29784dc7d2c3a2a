// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/AuditLog.h"
#include "app/sandbox/Dashboard.h"
#include "app/sandbox/Handlers.h"
#include "app/sandbox/faults/Faults.h"

namespace patlas::sandbox {

/// Handles a request: finds the operation in the API document, decides on access, responds from stored data,
/// and records every response in the audit log. Refuses requests that a web page in a browser could send
/// here: those with a Host or an Origin other than this machine. Independent of sockets.
class Service {
public:
    explicit Service(ApiDescription api);

    Result<void> open(const QString &directory) { return m_store.open(directory); }
    bool isNew() const { return m_store.isNew(); }
    Dashboard &dashboard() { return m_dashboard; }
    AuditLog &auditLog() { return m_audit; }
    Faults &faults() { return m_faults; }

    Response respond(const HttpRequest &request);
    /// Records a call that was refused elsewhere because it could not be read completely.
    void note(const HttpRequest &request, const Response &respond) { m_audit.note(request, {}, {}, respond); }

private:
    Response respondApi(const HttpRequest &request, const QString &path);
    Response context(const HttpRequest &request, const Operation &operation, const QString &path,
                     const Caller &caller);
    Response change(const HandlerContext &context, const Operation &operation, const Handler &handler);
    Response noSuchOperation(const HttpRequest &request, const QString &path) const;
    Response noted(const HttpRequest &request, const QString &operation, const Caller &caller,
                   Response respond);

    ApiDescription m_api;
    Handlers m_handlers;
    Store m_store;
    AuditLog m_audit;
    Faults m_faults;
    Dashboard m_dashboard;
};

} // namespace patlas::sandbox
