// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ProcessIdentity.h"

#include <QCoreApplication>
#include <QFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace patlas {

QString processIdentity(qint64 pid)
{
#ifdef Q_OS_LINUX
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    // The name in brackets may hold spaces and brackets itself. State is the field after it, the start the
    // 20th from there.
    const QByteArray line = stat.readAll();
    const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype start = 19;
    if (fields.size() <= start || fields.first() == "Z") // ended, and its parent has not asked yet
        return {};
    return u"%1:%2"_s.arg(pid).arg(QLatin1String(fields[start]));
#elif defined(Q_OS_UNIX)
    return kill(pid_t(pid), 0) == 0 || errno == EPERM ? u"%1:"_s.arg(pid) : QString();
#else
    return u"%1:"_s.arg(pid);
#endif
}

QString processIdentity()
{
    static const QString own = processIdentity(QCoreApplication::applicationPid());
    return own;
}

bool isOtherProcessRunning(const QString &identity)
{
    if (identity.isEmpty() || identity == processIdentity())
        return false;
    return processIdentity(identity.section(QLatin1Char(':'), 0, 0).toLongLong()) == identity;
}

} // namespace patlas
