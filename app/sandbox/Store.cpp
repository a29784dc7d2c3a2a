// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Store.h"

#include "app/sandbox/StoreSchema.h"
#include "core/storage/OpeningLock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace patlas::sandbox {

namespace {

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
    m_translated.clear();
    m_database.close();
    m_database = QSqlDatabase();
    if (!m_connection.isEmpty())
        QSqlDatabase::removeDatabase(m_connection);
}

Result<void> Store::open(const QString &directory)
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const bool isNew = !QFileInfo::exists(directory);
    if (!QDir().mkpath(directory))
        return unusable(QCoreApplication::translate("patlas::SandboxServer", "It is %1.").arg(directory));
    if (isNew) // one that a person made stays as it is
        QFile::setPermissions(directory, ownerOnly | QFileDevice::ExeOwner);
    QFile file(QDir(directory).filePath(u"sandbox.sqlite"_s));
    const OpeningLock opening(file.fileName());
    if (!opening.isFree())
        return unusable(QCoreApplication::translate("patlas::SandboxServer",
                                                    "Another program is still opening its data."));
    if (!file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        file.setPermissions(ownerOnly);
        file.close();
    }
    m_connection = QUuid::createUuid().toString();
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(file.fileName());
    // For as long as another server takes to import a large file.
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=20000"_s);
    if (!m_database.open())
        return unusable(m_database.lastError().text());
    for (const char *pragma :
         {"PRAGMA foreign_keys = ON", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"}) {
        QSqlQuery query(m_database);
        if (!query.exec(QLatin1String(pragma)))
            return unusable(query.lastError().text());
    }
    const int version = value("PRAGMA user_version").toInt();
    if (version > schemaVersion())
        return unusable(QCoreApplication::translate("patlas::SandboxServer",
                                                    "It was written by a newer version of Patlas."));
    m_isNew = version == 0;
    return bringUpToDate(version);
}

Result<void> Store::bringUpToDate(int version)
{
    if (version == schemaVersion())
        return {};
    if (!begin()) // else half of the steps could stay
        return unusable(m_database.lastError().text());
    for (const char *statement : schemaStepsAfter(version))
        run(statement);
    if (const Result<void> seeded = m_isNew ? seed(*this) : Result<void>(); !seeded) {
        m_failed = true;
        commit();
        return seeded;
    }
    const QByteArray mark = "PRAGMA user_version = " + QByteArray::number(schemaVersion());
    run(mark.constData());
    return commit() ? Result<void>() : unusable(m_database.lastError().text());
}

Result<void> Store::reseed()
{
    for (const char *statement :
         {"UPDATE pat SET revoked = coalesce(revoked, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))",
          "DELETE FROM project", "DELETE FROM team", "DELETE FROM user", "DELETE FROM audit",
          "DELETE FROM fault"})
        run(statement);
    return seed(*this);
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

/// Null when it failed.
QSqlQuery *Store::ran(const char *statement, const QVariantList &values)
{
    auto known = m_translated.find(statement);
    if (known == m_translated.end()) {
        QSqlQuery fresh(m_database);
        fresh.setForwardOnly(true);
        if (!fresh.prepare(QLatin1String(statement))) {
            m_failed = true;
            qWarning("sandbox: %s", qPrintable(fresh.lastError().text()));
            return nullptr;
        }
        known = m_translated.emplace(statement, std::move(fresh)).first;
    }
    QSqlQuery &query = known->second;
    for (int i = 0; i < int(values.size()); ++i) {
        // A null QString means empty text; an invalid QVariant means NULL.
        const QVariant &value = values[i];
        const bool isNullText = value.userType() == QMetaType::QString && value.toString().isNull();
        query.bindValue(i, isNullText ? QVariant(""_L1) : value);
    }
    if (query.exec())
        return &query;
    m_failed = true;
    qWarning("sandbox: %s", qPrintable(query.lastError().text()));
    return nullptr;
}

void Store::change(const char *statement, const QVariantList &values)
{
    if (QSqlQuery *query = ran(statement, values))
        query->finish();
}

QVariantList Store::row(const char *statement, const QVariantList &values)
{
    QVariantList row;
    QSqlQuery *query = ran(statement, values);
    if (!query)
        return row;
    if (query->next()) {
        const int columns = query->record().count();
        for (int i = 0; i < columns; ++i)
            row.append(query->value(i));
    }
    query->finish();
    return row;
}

bool Store::begin()
{
    m_failed = false;
    // IMMEDIATE: SQLite waits here until no other server writes. What has read before it writes would fail
    // where another one wrote in between.
    m_inTransaction = execute(m_database, "BEGIN IMMEDIATE").has_value();
    return m_inTransaction;
}

bool Store::commit()
{
    const bool stored = !m_failed && m_database.commit();
    if (!stored)
        m_database.rollback();
    m_failed = false;
    m_inTransaction = false;
    return stored;
}

void Store::rollback()
{
    m_database.rollback();
    m_failed = false;
    m_inTransaction = false;
}

} // namespace patlas::sandbox
