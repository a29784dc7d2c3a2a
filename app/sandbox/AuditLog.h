// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/AccessDecision.h"

#include <QTimer>

#include <vector>

namespace patlas::sandbox {

/// Who called with which token, what, when, and what came of it. Rows are gathered and stored together: with
/// the next write, before the log is read, and at the latest a moment later, so that a call does not wait for
/// the disk because of them.
class AuditLog {
public:
    explicit AuditLog(Store &store);
    ~AuditLog();
    AuditLog(const AuditLog &) = delete;
    AuditLog &operator=(const AuditLog &) = delete;

    /// `operation` is empty where none was found.
    void note(const HttpRequest &request, const QString &operation, const Caller &caller,
              const Response &response);
    /// Stores what was gathered, in the transaction that is open, if any.
    void flush();
    void clear() { m_gathered.clear(); }
    /// JSON array, newest first.
    Json newest(int limit);

private:
    struct Row {
        QVariantList values;
        QString tokenId;
        QString time;
    };
    Store &m_store;
    std::vector<Row> m_gathered;
    QTimer m_timer;
};

} // namespace patlas::sandbox
