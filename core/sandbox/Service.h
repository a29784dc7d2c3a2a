// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/Dashboard.h"
#include "core/sandbox/Handlers.h"

namespace patlas::sandbox {

/// What a request means: routes by the API document, decides, answers from stored data, and writes the audit
/// log. Knows nothing of sockets.
class Service {
public:
    explicit Service(Catalog catalog);

    Result<void> open(const QString &directory) { return m_store.open(directory); }
    bool isNew() const { return m_store.isNew(); }
    Dashboard &dashboard() { return m_dashboard; }

    Reply answer(const Call &call);

private:
    Reply answerApi(const Call &call, const QString &path);
    Reply visit(const Call &call, const Operation &operation, const QString &path, const Caller &caller);
    Reply notRouted(const Call &call, const QString &path) const;
    void note(const Call &call, const Operation *operation, const Caller &caller, const Reply &reply);

    Catalog m_catalog;
    Handlers m_handlers;
    Store m_store;
    Dashboard m_dashboard;
};

} // namespace patlas::sandbox
