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
    /// Stores the buffered rows. They stay buffered, and are tried again later, where that fails.
    void flush();
    /// Puts them into the open transaction; `settle` says what became of it.
    void flushInto();
    void settle(bool isStored);
    /// Takes back the row of a call that came to another end than noted.
    void dropLast()
    {
        if (!m_gathered.empty())
            m_gathered.pop_back();
    }
    void clear() { m_gathered.clear(); }
    /// JSON array, newest first.
    Json newest(int limit);

private:
    struct Row {
        QVariantList values;
        QString tokenId;
        QString time;
    };
    void write();

    Store &m_store;
    std::vector<Row> m_gathered;
    QTimer m_timer;
};

} // namespace patlas::sandbox
