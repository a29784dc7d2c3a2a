// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/AuditLog.h"

#include "core/secret/TokenRedaction.h"

namespace patlas::sandbox {

namespace {

constexpr int maxWait = 100; // milliseconds
constexpr std::size_t maxGathered = 1'000;
constexpr int rowsKept = 100'000;
constexpr qsizetype maxTextLength = 2'000;

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text.left(maxTextLength));
}

Json fieldOf(const QVariant &value)
{
    return value.isNull() ? Json() : Json(utf8(value.toString()));
}

QString reasonIn(const Response &response)
{
    if (response.status < 400)
        return {};
    const Json json = Json::parse(response.body.constBegin(), response.body.constEnd(), nullptr, false);
    return json.is_object() && json.contains("message") && json.at("message").is_string()
        ? QString::fromStdString(json.at("message").get<std::string>())
        : QString();
}

} // namespace

AuditLog::AuditLog(Store &store)
    : m_store(store)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(maxWait);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { flush(); });
}

AuditLog::~AuditLog()
{
    flush();
}

void AuditLog::note(const HttpRequest &request, const QString &operation, const Caller &caller,
                    const Response &response)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    // Clients may send a token in the path or query; redact it here as well.
    m_gathered.push_back(
        {{time, textOrNull(caller.user), textOrNull(caller.tokenId), textOrNull(caller.tokenName),
          textOrNull(caller.projectId), textOrNull(operation), QString::fromLatin1(request.method),
          redactTokens(request.path).left(maxTextLength),
          textOrNull(redactTokens(request.query.toString(QUrl::FullyEncoded))), response.status,
          textOrNull(redactTokens(reasonIn(response)))},
         caller.tokenId,
         time});
    if (m_gathered.size() % maxGathered == 0)
        flush();
    else if (!m_timer.isActive())
        m_timer.start();
}

void AuditLog::flush()
{
    m_timer.stop();
    if (m_gathered.empty() || m_store.isInTransaction() || !m_store.begin())
        return;
    write();
    settle(m_store.commit());
}

void AuditLog::flushInto()
{
    m_timer.stop();
    write();
}

void AuditLog::settle(bool isStored)
{
    constexpr std::size_t maxKept = 10'000; // while the disk is full
    if (isStored)
        m_gathered.clear();
    else if (m_gathered.size() > maxKept)
        m_gathered.erase(m_gathered.begin(), m_gathered.end() - maxKept);
}

void AuditLog::write()
{
    for (const Row &row : m_gathered) {
        m_store.change(
            "INSERT INTO audit (time, user, token_id, token_name, project, operation, method, path, "
            "query, status, reason)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            row.values);
        if (!row.tokenId.isEmpty())
            m_store.change("UPDATE pat SET last_used = ? WHERE id = ?", {row.time, row.tokenId});
    }
    m_store.run("DELETE FROM audit WHERE row <= (SELECT max(row) FROM audit) - ?", {rowsKept});
}

Json AuditLog::newest(int limit)
{
    flush();
    QSqlQuery rows = m_store.run(
        "SELECT time, user, token_name, token_id, project, operation, method, path, query, status, reason"
        " FROM audit ORDER BY row DESC LIMIT ?",
        {limit});
    Json log = Json::array();
    while (rows.next()) {
        const int status = rows.value(9).toInt();
        log.push_back({{"time", fieldOf(rows.value(0))},
                       {"user", fieldOf(rows.value(1))},
                       {"tokenName", fieldOf(rows.value(2))},
                       {"tokenId", fieldOf(rows.value(3))},
                       {"projectId", fieldOf(rows.value(4))},
                       {"operation", fieldOf(rows.value(5))},
                       {"method", fieldOf(rows.value(6))},
                       {"path", fieldOf(rows.value(7))},
                       {"query", fieldOf(rows.value(8))},
                       {"status", status},
                       {"outcome", status < 400 ? "allowed" : "refused"},
                       {"reason", fieldOf(rows.value(10))}});
    }
    return log;
}

} // namespace patlas::sandbox
