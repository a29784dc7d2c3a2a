// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/Store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QUuid>

namespace patlas::sandbox {

namespace {

constexpr int schemaVersion = 2;

constexpr const char *schema[] = {
    "CREATE TABLE user (name TEXT PRIMARY KEY, role TEXT NOT NULL)",
    "CREATE TABLE project (id TEXT PRIMARY KEY, name TEXT NOT NULL, base_language TEXT NOT NULL, version "
    "INTEGER NOT NULL DEFAULT 1)",
    "CREATE TABLE member (project TEXT NOT NULL REFERENCES project ON DELETE CASCADE, user TEXT NOT NULL, "
    "PRIMARY KEY (project, user))",
    "CREATE TABLE project_token (hash BLOB PRIMARY KEY, project TEXT NOT NULL REFERENCES project ON DELETE "
    "CASCADE, issued INTEGER NOT NULL)",
    "CREATE TABLE pat (id TEXT PRIMARY KEY, user TEXT NOT NULL, name TEXT NOT NULL, scopes TEXT NOT NULL, "
    "created TEXT NOT NULL,"
    " expires TEXT, revoked TEXT, last_used TEXT, hash BLOB NOT NULL UNIQUE)",
    "CREATE TABLE language (project TEXT NOT NULL REFERENCES project ON DELETE CASCADE, code TEXT NOT NULL, "
    "place INTEGER NOT NULL,"
    " PRIMARY KEY (project, code))",
    "CREATE TABLE branch (id TEXT PRIMARY KEY, project TEXT NOT NULL REFERENCES project ON DELETE CASCADE, "
    "name TEXT NOT NULL,"
    " is_default INTEGER NOT NULL DEFAULT 0, read_only INTEGER NOT NULL DEFAULT 0)",
    "CREATE TABLE entry (id TEXT PRIMARY KEY, branch TEXT NOT NULL REFERENCES branch ON DELETE CASCADE, grp "
    "TEXT NOT NULL, key TEXT NOT NULL,"
    " description TEXT NOT NULL DEFAULT '', UNIQUE (branch, grp, key))",
    "CREATE TABLE text (entry TEXT NOT NULL REFERENCES entry ON DELETE CASCADE, language TEXT NOT NULL, "
    "value TEXT, draft TEXT,"
    " status INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (entry, language)) WITHOUT ROWID",
    "CREATE TABLE tag (id TEXT PRIMARY KEY, branch TEXT NOT NULL REFERENCES branch ON DELETE CASCADE, name "
    "TEXT NOT NULL, UNIQUE (branch, name))",
    "CREATE TABLE tag_entry (tag TEXT NOT NULL REFERENCES tag ON DELETE CASCADE, entry TEXT NOT NULL "
    "REFERENCES entry ON DELETE CASCADE,"
    " PRIMARY KEY (tag, entry)) WITHOUT ROWID",
    "CREATE TABLE audit (row INTEGER PRIMARY KEY AUTOINCREMENT, time TEXT NOT NULL, user TEXT, token_id "
    "TEXT, token_name TEXT, project TEXT,"
    " operation TEXT, method TEXT NOT NULL, path TEXT NOT NULL, status INTEGER NOT NULL, reason TEXT)",
};

/// From version 1 to 2; a new file goes the same way.
constexpr const char *secondSchema[] = {
    "ALTER TABLE tag ADD COLUMN category TEXT",
    "CREATE TABLE screenshot (id TEXT PRIMARY KEY, branch TEXT NOT NULL REFERENCES branch ON DELETE CASCADE, "
    "name TEXT NOT NULL, data TEXT NOT NULL, positions TEXT NOT NULL, type TEXT NOT NULL, image BLOB NOT "
    "NULL)",
    "CREATE TABLE translation_order (id TEXT PRIMARY KEY, branch TEXT NOT NULL REFERENCES branch ON DELETE "
    "CASCADE, name TEXT NOT NULL, status TEXT NOT NULL, scope TEXT NOT NULL, created TEXT NOT NULL)",
    "CREATE TABLE ordered_language (translation_order TEXT NOT NULL REFERENCES translation_order ON DELETE "
    "CASCADE, language TEXT NOT NULL, place INTEGER NOT NULL)",
    "CREATE TABLE ordered_text (translation_order TEXT NOT NULL REFERENCES translation_order ON DELETE "
    "CASCADE, "
    "entry TEXT NOT NULL REFERENCES entry ON DELETE CASCADE, language TEXT NOT NULL, PRIMARY KEY "
    "(translation_order, entry, language)) WITHOUT ROWID",
};

Failure unusable(const QString &why)
{
    return failure(
        ErrorKind::Storage,
        QCoreApplication::translate("patlas::SandboxServer", "The sandbox cannot use its data directory."),
        why,
        QCoreApplication::translate("patlas::SandboxServer",
                                    "Check its permissions, or choose another directory."));
}

} // namespace

Store::~Store()
{
    m_database.close();
    m_database = QSqlDatabase();
    if (!m_connection.isEmpty())
        QSqlDatabase::removeDatabase(m_connection);
}

Result<void> Store::open(const QString &directory)
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!QDir().mkpath(directory))
        return unusable(directory);
    QFile::setPermissions(directory, ownerOnly | QFileDevice::ExeOwner);
    QFile file(QDir(directory).filePath(QStringLiteral("sandbox.sqlite")));
    if (!file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        file.setPermissions(ownerOnly);
        file.close();
    }
    m_connection = QUuid::createUuid().toString();
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(file.fileName());
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_database.open())
        return unusable(m_database.lastError().text());
    for (const char *pragma :
         {"PRAGMA foreign_keys = ON", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"}) {
        QSqlQuery query(m_database);
        if (!query.exec(QLatin1String(pragma)))
            return unusable(query.lastError().text());
    }
    const int version = value("PRAGMA user_version").toInt();
    if (version > schemaVersion)
        return unusable(QCoreApplication::translate("patlas::SandboxServer",
                                                    "It was written by a newer version of Patlas."));
    m_isNew = version == 0;
    if (m_isNew)
        return makeSchema();
    return version < schemaVersion ? upgradeSchema() : Result<void>();
}

Result<void> Store::makeSchema()
{
    begin();
    for (const char *statement : schema)
        run(statement);
    for (const char *statement : secondSchema)
        run(statement);
    if (const Result<void> seeded = seed(*this); !seeded) {
        m_failed = true;
        commit();
        return seeded;
    }
    run("PRAGMA user_version = 2");
    return commit() ? Result<void>() : unusable(m_database.lastError().text());
}

Result<void> Store::upgradeSchema()
{
    begin();
    for (const char *statement : secondSchema)
        run(statement);
    run("PRAGMA user_version = 2");
    return commit() ? Result<void>() : unusable(m_database.lastError().text());
}

Result<void> Store::reseed()
{
    begin();
    for (const char *statement :
         {"UPDATE pat SET revoked = coalesce(revoked, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))",
          "DELETE FROM project", "DELETE FROM user", "DELETE FROM audit"})
        run(statement);
    if (const Result<void> seeded = seed(*this); !seeded) {
        m_failed = true;
        commit();
        return seeded;
    }
    return commit() ? Result<void>() : unusable(m_database.lastError().text());
}

QSqlQuery Store::run(const char *statement, const QVariantList &values)
{
    Result<QSqlQuery> query = execute(m_database, statement, values);
    if (!query) {
        m_failed = true;
        qWarning("sandbox: %s", qPrintable(query.error().detail));
        return QSqlQuery(m_database);
    }
    return std::move(*query);
}

QVariant Store::value(const char *statement, const QVariantList &values)
{
    QSqlQuery query = run(statement, values);
    return query.next() ? query.value(0) : QVariant();
}

bool Store::begin()
{
    m_failed = false;
    return m_database.transaction();
}

bool Store::commit()
{
    if (!m_failed && m_database.commit())
        return true;
    m_database.rollback();
    m_failed = false;
    return false;
}

} // namespace patlas::sandbox
