// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DataLock.h"

#include "core/base/VisibleText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#else
#include <QLockFile>
#endif

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct DataLockText {
    Q_DECLARE_TR_FUNCTIONS(patlas::DataLock)
};

constexpr qint64 maxHolderSize = 4096;

QByteArray thisProcess()
{
    const QString display = qEnvironmentVariable("WAYLAND_DISPLAY", qEnvironmentVariable("DISPLAY"));
    const QJsonObject holder{{u"process"_s, QCoreApplication::applicationPid()},
                             {u"computer"_s, QSysInfo::machineHostName()},
                             {u"display"_s, display},
                             {u"since"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
    return QJsonDocument(holder).toJson(QJsonDocument::Compact);
}

/// "process 1234 on host, display :0, since 14:02"; empty if the file does not say.
QString holderInWords(const QJsonObject &holder)
{
    QStringList parts;
    const qint64 process = holder["process"_L1].toInteger();
    const QString computer = isolated(holder["computer"_L1].toString());
    if (process > 0)
        parts.append(DataLockText::tr("process %1 on %2").arg(QString::number(process), computer));
    if (const QString display = holder["display"_L1].toString(); !display.isEmpty())
        parts.append(DataLockText::tr("display %1").arg(isolated(display)));
    const QDateTime since = QDateTime::fromString(holder["since"_L1].toString(), Qt::ISODate).toLocalTime();
    if (since.isValid())
        parts.append(DataLockText::tr("since %1").arg(QLocale().toString(since, QLocale::ShortFormat)));
    return parts.join(u", "_s);
}

Error heldBy(const QJsonObject &holder, const QString &directory)
{
    const QString who = holderInWords(holder);
    const QString process = QString::number(holder["process"_L1].toInteger());
    const bool isHere = holder["computer"_L1].toString() == QSysInfo::machineHostName();
    const QString what = DataLockText::tr("Another Patlas has your data open.");
    return {ErrorKind::Conflict,
            who.isEmpty() ? what : what + QLatin1Char(' ') + DataLockText::tr("It is %1.").arg(who),
            DataLockText::tr(
                "Its data is in %1. Each of two at once would not see what the other changes, so this "
                "one was not started. Nothing was changed.")
                .arg(QDir::toNativeSeparators(directory)),
            who.isEmpty() || !isHere
                ? DataLockText::tr("Quit it where it runs, then start Patlas again.")
                : DataLockText::tr("Quit it in its session, or end process %1, then start Patlas again.")
                      .arg(process),
            {}};
}

} // namespace

#ifdef Q_OS_UNIX

struct DataLock::Private {
    int file = -1;
};

DataLock::DataLock(const QString &database)
    : d(std::make_unique<Private>())
{
    const QString directory = QFileInfo(database).absolutePath();
    QDir().mkpath(directory);
    // A link is refused together with the database (Database), and no file is made behind it.
    if (QFileInfo(directory).isSymLink())
        return;
    const QByteArray path = QFile::encodeName(directory + u"/patlas.lock"_s);
    d->file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (d->file < 0)
        return;
    if (::flock(d->file, LOCK_EX | LOCK_NB) == 0) {
        const QByteArray holder = thisProcess();
        // What it says is for people; the lock holds without it, on a full disk too.
        if (::ftruncate(d->file, 0) == 0)
            static_cast<void>(::pwrite(d->file, holder.constData(), std::size_t(holder.size()), 0) < 0);
        return;
    }
    if (errno == EWOULDBLOCK) {
        QByteArray holder(maxHolderSize, '\0');
        const auto size = ::pread(d->file, holder.data(), std::size_t(maxHolderSize), 0);
        holder.truncate(std::max<qsizetype>(0, qsizetype(size)));
        m_conflict = heldBy(QJsonDocument::fromJson(holder).object(), directory);
    }
    ::close(d->file);
    d->file = -1;
}

DataLock::~DataLock()
{
    if (d->file < 0)
        return;
    static_cast<void>(::ftruncate(d->file, 0) < 0); // the next one may be asked before it has written
    ::close(d->file); // and with it the lock
}

#else

struct DataLock::Private {
    std::unique_ptr<QLockFile> file;
};

DataLock::DataLock(const QString &database)
    : d(std::make_unique<Private>())
{
    const QString directory = QFileInfo(database).absolutePath();
    QDir().mkpath(directory);
    d->file = std::make_unique<QLockFile>(directory + u"/patlas.lock"_s);
    d->file->setStaleLockTime(0); // never stale while its process runs
    if (d->file->tryLock() || d->file->error() != QLockFile::LockFailedError)
        return;
    qint64 process = 0;
    QString computer;
    QString program;
    d->file->getLockInfo(&process, &computer, &program);
    m_conflict = heldBy({{u"process"_s, process}, {u"computer"_s, computer}}, directory);
}

DataLock::~DataLock() = default;

#endif

} // namespace patlas
