// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"

#include "core/storage/BackupMark.h"
#include "core/storage/Migrations.h"
#include "core/storage/OpeningLock.h"
#include "core/storage/Salvage.h"
#include "core/storage/Sql.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMetaMethod>
#include <QMutex>
#include <QPromise>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimer>
#include <QUuid>

#include <chrono>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct DatabaseText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Database)
};

constexpr char backupSuffix[] = ".backup";
constexpr std::chrono::milliseconds lookInterval{500};
constexpr std::chrono::milliseconds moment{20};
constexpr auto ownerAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Created with its final permissions, so that others can never open it.
Result<void> prepareFile(const QString &path)
{
    const QString directory = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(directory))
        return failure(ErrorKind::Storage,
                       DatabaseText::tr("The data directory of Patlas cannot be created."),
                       DatabaseText::tr("It is %1. Nothing is saved in this session.")
                           .arg(QDir::toNativeSeparators(directory)),
                       DatabaseText::tr("Check the permissions of the directory above it."));
    // Somebody who may write above it could have it lead to a place that others read.
    for (const QString &each : {directory, path}) {
        if (QFileInfo(each).isSymLink())
            return failure(
                ErrorKind::Storage, DatabaseText::tr("%1 is a link.").arg(QDir::toNativeSeparators(each)),
                DatabaseText::tr("Patlas follows none to its data. Nothing is saved in this session."),
                DatabaseText::tr("Move the data to where the link leads, or set XDG_DATA_HOME."));
    }
    QFile::setPermissions(directory, ownerAlone | QFileDevice::ExeOwner);
    if (!QFile::exists(path)) {
        QFile file(path);
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerAlone); // SQLite reports it if this fails
    }
    return {};
}

/// Another connection has it now: nothing is known of the file.
bool isBusy(const QSqlError &error)
{
    constexpr int busy = 5;
    constexpr int locked = 6;
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == busy || code == locked;
}

QString withSuffix(const QString &file, const QString &word)
{
    return file + QLatin1Char('.') + word + QLatin1Char('-')
        + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss-zzz"_s);
}

/// Differs once another connection has written; what this one writes does not change it.
Result<qint64> dataVersion(QSqlDatabase &connection)
{
    Result<QSqlQuery> version = execute(connection, "PRAGMA data_version");
    if (!version)
        return tl::make_unexpected(version.error());
    return version->next() ? version->value(0).toLongLong() : 0;
}

} // namespace

struct Database::Private {
    QString file;
    const QString connectionName = QUuid::createUuid().toString();
    bool opened = false;
    bool tried = false;
    Error error;
    mutable QMutex noticeLock; // written on the database thread, read on the GUI thread
    QString notice;
    qint64 dataVersion = 0; ///< on the database thread; when it was last asked
    QTimer looking;
    bool isLooking = false;

    enum class Check { Content, Nothing };
    Result<void> connectTo(Check check);
    Result<void> openOrSetAside();
    QString recover(const QString &damaged);
    QString backup() const { return file + QLatin1String(backupSuffix); }
    bool keepBackup();
    void close();
};

Result<void> Database::Private::connectTo(Check check)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
    connection.setDatabaseName(file);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI"_s);
    if (!connection.open())
        return sqlFailure(connection.lastError());
    // Before the first pragma that writes: a file from a newer version must not be changed.
    const int version = storedVersion(connection);
    if (version > schemaVersion())
        return failure(ErrorKind::Unsupported,
                       DatabaseText::tr("The database of Patlas was written by a newer version."),
                       DatabaseText::tr("It was not changed, and nothing is saved in this session."),
                       DatabaseText::tr("Start the newer version, or update this one."));
    QSqlQuery query(connection);
    for (const char *pragma : {"PRAGMA foreign_keys = ON", "PRAGMA journal_mode = WAL",
                               "PRAGMA synchronous = FULL", "PRAGMA secure_delete = ON"}) {
        if (!query.exec(QLatin1String(pragma)))
            return sqlFailure(query.lastError());
    }
    if (check == Check::Content) {
        const bool isChecked = query.exec(u"PRAGMA quick_check(1)"_s);
        if (!isChecked && isBusy(query.lastError()))
            return sqlFailure(query.lastError()); // not damaged: what others use is never set aside
        if (!isChecked || !query.next() || query.value(0).toString() != "ok"_L1)
            return failure(ErrorKind::Parse, DatabaseText::tr("The database is damaged."), {}, {},
                           query.lastError().text());
        query.finish();
    }
    if (version > 0 && version < schemaVersion()) {
        const QString copy = u"%1.before-v%2"_s.arg(file).arg(schemaVersion());
        QFile::remove(copy); // left by an interrupted migration, which did not change the database file
        if (const Result<QSqlQuery> copied = execute(connection, "VACUUM INTO ?", {copy}); !copied)
            return tl::make_unexpected(copied.error());
        QFile::setPermissions(copy, ownerAlone);
    }
    return migrate(connection);
}

Result<void> Database::Private::openOrSetAside()
{
    if (Result<void> prepared = prepareFile(file); !prepared)
        return prepared;
    const OpeningLock opening(file);
    if (!opening.isFree())
        return failure(ErrorKind::Storage,
                       DatabaseText::tr("Another program is still opening the database of Patlas."),
                       DatabaseText::tr("It has not come to an end within a minute."),
                       DatabaseText::tr("Wait for it or end it, then start this one again."));
    const BackupMark mark(file);
    const bool isKnown = mark.isOn(backup());
    const Result<void> first = connectTo(isKnown ? Check::Nothing : Check::Content);
    if (first) {
        if (!isKnown && keepBackup())
            mark.putOn(backup());
        return first;
    }
    close();
    const bool damaged = first.error().kind == ErrorKind::Parse
        || first.error().detail.contains("malformed"_L1)
        || first.error().detail.contains("not a database"_L1);
    if (!damaged)
        return first;
    // Never deleted: its content may still be recoverable with the right tools.
    const QString aside = withSuffix(file, u"damaged"_s);
    if (!QFile::rename(file, aside))
        return first;
    for (const QString &companion : {u"-wal"_s, u"-shm"_s})
        QFile::rename(file + companion, aside + companion);
    if (Result<void> prepared = prepareFile(file); !prepared)
        return prepared;
    Result<void> second = connectTo(Check::Content);
    if (second) {
        const QString said = recover(aside);
        keepBackup();
        const QMutexLocker lock(&noticeLock);
        notice = said;
    }
    return second;
}

QString Database::Private::recover(const QString &damaged)
{
    QSqlDatabase connection = QSqlDatabase::database(connectionName);
    const Result<SalvageReport> read = salvage(connection, damaged);
    // SQLite created these to read the file. A log that already existed has content and stays.
    QFile::remove(damaged + u"-shm"_s);
    if (QFileInfo(damaged + u"-wal"_s).size() == 0)
        QFile::remove(damaged + u"-wal"_s);
    const QString aside = QDir::toNativeSeparators(damaged);
    if (read && read->incomplete.isEmpty())
        return DatabaseText::tr(
                   "The database of Patlas was damaged. Everything in it could still be read and is now in "
                   "a new database. The damaged file is kept as %1.")
            .arg(aside);
    const Result<SalvageReport> rest = salvage(connection, backup(), read ? read->incomplete : QStringList());
    const QString sources = rest && rest->rows > 0
        ? DatabaseText::tr("What could not be read was restored from the copy made when Patlas last started.")
        : DatabaseText::tr(
            "The rest is lost. Secrets of tokens that are now missing are under “Where secrets are kept”.");
    return DatabaseText::tr(
               "The database of Patlas was damaged. Rows that could be read and are now in a new "
               "database: %1. %2 The damaged file is kept as %3.")
        .arg(read ? read->rows : 0)
        .arg(sources, aside);
}

/// Beside the database, in case it is damaged. False: there is no new one, and Patlas works without.
bool Database::Private::keepBackup()
{
    QSqlDatabase connection = QSqlDatabase::database(connectionName);
    BackupMark::takeOff(backup());
    return backUp(connection, backup()).has_value();
}

void Database::Private::close()
{
    {
        QSqlDatabase connection = QSqlDatabase::database(connectionName, false);
        connection.close();
    }
    QSqlDatabase::removeDatabase(connectionName);
}

Database::Database(QString file)
    : d(std::make_unique<Private>())
{
    d->file = std::move(file);
    // One permanent thread: SQLite connections of Qt belong to the thread that made them.
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
    d->looking.setInterval(lookInterval);
    connect(&d->looking, &QTimer::timeout, this, &Database::lookForChanges);
}

Database::~Database()
{
    // Not a future's waitForFinished: that runs work that has not started on the waiting thread.
    m_thread.start([this] {
        if (d->tried)
            d->close();
    });
    m_thread.waitForDone();
}

QFuture<Result<void>> Database::open()
{
    return run<void>([](QSqlDatabase &) { return Result<void>(); });
}

QString Database::notice() const
{
    const QMutexLocker lock(&d->noticeLock);
    return d->notice;
}

QString Database::file() const
{
    return d->file;
}

Result<void> Database::ensureOpen()
{
    if (!d->tried) {
        d->tried = true;
        if (Result<void> opened = d->openOrSetAside(); opened) {
            d->opened = true;
            QSqlDatabase connection = QSqlDatabase::database(connectionName());
            d->dataVersion = dataVersion(connection).value_or(0); // nothing was read from it before
        } else {
            d->error = opened.error();
        }
    }
    if (!d->opened)
        return tl::make_unexpected(d->error);
    return {};
}

QString Database::connectionName() const
{
    return d->connectionName;
}

QFuture<bool> Database::inAMoment(bool isAgain)
{
    const auto passed = std::make_shared<QPromise<bool>>();
    passed->start();
    QTimer::singleShot(isAgain ? moment : std::chrono::milliseconds{0}, this, [passed] {
        passed->addResult(true);
        passed->finish();
    });
    return passed->future();
}

void Database::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&Database::changedElsewhere))
        d->looking.start();
}

void Database::lookForChanges()
{
    if (!isSignalConnected(QMetaMethod::fromSignal(&Database::changedElsewhere))) {
        d->looking.stop();
        return;
    }
    if (std::exchange(d->isLooking, true))
        return; // it waits behind long work
    const auto looking = onThread<bool>([this](QSqlDatabase &connection) -> Result<bool> {
        const Result<qint64> version = dataVersion(connection);
        if (!version)
            return tl::make_unexpected(version.error());
        return std::exchange(d->dataVersion, *version) != *version;
    });
    then(looking, this, [this](const Result<bool> &isChanged) {
        d->isLooking = false;
        if (isChanged && *isChanged)
            Q_EMIT changedElsewhere();
    });
}

} // namespace patlas

#include "moc_Database.cpp"
