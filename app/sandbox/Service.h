// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/AuditLog.h"
#include "app/sandbox/Dashboard.h"
#include "app/sandbox/Handlers.h"
#include "app/sandbox/faults/Faults.h"

namespace patlas::sandbox {

/// What a request means: routes by the API document, decides, answers from stored data, and has every answer
/// noted in the audit log. Refuses what a web page in somebody's browser could send here: another Host than
/// this machine, another Origin than this machine. Knows nothing of sockets.
class Service {
public:
    explicit Service(Catalog catalog);

    Result<void> open(const QString &directory) { return m_store.open(directory); }
    bool isNew() const { return m_store.isNew(); }
    Dashboard &dashboard() { return m_dashboard; }
    AuditLog &auditLog() { return m_audit; }
    Faults &faults() { return m_faults; }

    Reply answer(const Call &call);
    /// Notes a call that was answered elsewhere, because it could not be read to its end.
    void note(const Call &call, const Reply &answer) { m_audit.note(call, {}, {}, answer); }

private:
    Reply answerApi(const Call &call, const QString &path);
    Reply visit(const Call &call, const Operation &operation, const QString &path, const Caller &caller);
    Reply change(const Visit &visit, const Operation &operation, const Handler &handler);
    Reply notRouted(const Call &call, const QString &path) const;
    Reply noted(const Call &call, const QString &operation, const Caller &caller, Reply answer);

    Catalog m_catalog;
    Handlers m_handlers;
    Store m_store;
    AuditLog m_audit;
    Faults m_faults;
    Dashboard m_dashboard;
};

} // namespace patlas::sandbox
