// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/AuditLog.h"
#include "app/sandbox/Dashboard.h"
#include "app/sandbox/Handlers.h"
#include "app/sandbox/faults/Faults.h"

namespace patlas::sandbox {

/// What a request means: routes by the API document, decides, answers from stored data, and has every
/// response noted in the audit log. Refuses what a web page in somebody's browser could send here: another
/// Host than this machine, another Origin than this machine. Knows nothing of sockets.
class Service {
public:
    explicit Service(ApiDescription api);

    Result<void> open(const QString &directory) { return m_store.open(directory); }
    bool isNew() const { return m_store.isNew(); }
    Dashboard &dashboard() { return m_dashboard; }
    AuditLog &auditLog() { return m_audit; }
    Faults &faults() { return m_faults; }

    Response respond(const HttpRequest &request);
    /// Notes a call that was answered elsewhere, because it could not be read to its end.
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
