// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/AccessDecision.h"

#include <QTimer>

#include <vector>

namespace patlas::sandbox {

/// Records who called what with which token, when, and the outcome. Rows are buffered and stored together:
/// with the next write, before the log is read, or after a short delay, so that calls do not wait for the
/// disk.
class AuditLog {
public:
    explicit AuditLog(Store &store);
    ~AuditLog();
    AuditLog(const AuditLog &) = delete;
    AuditLog &operator=(const AuditLog &) = delete;

    /// `operation` is empty when no operation matched.
    void note(const HttpRequest &request, const QString &operation, const Caller &caller,
              const Response &response);
    /// Stores the buffered rows, in the open transaction if there is one.
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
