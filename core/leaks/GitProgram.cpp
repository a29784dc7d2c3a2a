// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/GitProgram.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>

#include <array>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int gitWaitStep = 200; // milliseconds between checks of the flag
constexpr int versionPatience = 10'000; // milliseconds

/// The first release of a series 2.x that has GIT_NO_LAZY_FETCH.
constexpr std::array<std::pair<int, int>, 6> backports{
    {{39, 4}, {40, 2}, {41, 1}, {42, 2}, {43, 4}, {44, 1}}};
constexpr int firstSeries = 45;

QByteArray versionLineOf(const QString &program)
{
    QProcess process;
    process.start(program, {u"--version"_s}, QIODevice::ReadOnly);
    if (!process.waitForFinished(versionPatience)) {
        process.kill();
        process.waitForFinished(-1);
    }
    return process.readAllStandardOutput();
}

} // namespace

std::unique_ptr<QProcess> startGit(const QString &repository, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable :
         {"GIT_DIR", "GIT_COMMON_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY",
          "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_TRACE", "GIT_CONFIG_PARAMETERS", "GIT_CONFIG_COUNT"})
        environment.remove(QLatin1String(variable));
    environment.insert(u"GIT_OPTIONAL_LOCKS"_s, u"0"_s);
    environment.insert(u"GIT_NO_LAZY_FETCH"_s, u"1"_s);
    environment.insert(u"GIT_ALLOW_PROTOCOL"_s, u"none"_s); // stronger than protocol.*.allow of a repository
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    environment.insert(u"GIT_CEILING_DIRECTORIES"_s, QFileInfo(repository).absolutePath());
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process->setProcessEnvironment(environment);
    process->setProgram(u"git"_s);
    process->setArguments(QStringList{u"-C"_s, repository, u"--no-pager"_s, u"-c"_s,
                                      u"core.fsmonitor=false"_s, u"-c"_s, u"log.showSignature=false"_s,
                                      u"-c"_s, u"log.mailmap=false"_s, u"-c"_s, u"core.quotePath=false"_s}
                          + arguments);
    process->start(QIODevice::ReadOnly);
    return process;
}

bool staysOffline(const QByteArray &versionLine)
{
    static const QRegularExpression form(u"^git version (\\d+)\\.(\\d+)(?:\\.(\\d+))?"_s);
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(versionLine));
    if (!match.hasMatch())
        return false;
    const int major = match.captured(1).toInt();
    const int minor = match.captured(2).toInt();
    if (major != 2)
        return major > 2;
    for (const auto &[series, release] : backports) {
        if (minor == series)
            return match.captured(3).toInt() >= release;
    }
    return minor >= firstSeries;
}

bool gitCanStayOffline()
{
    static QMutex mutex;
    static QHash<QString, bool> known; // by path and time of change: git may be updated meanwhile
    const QString program = QStandardPaths::findExecutable(u"git"_s);
    const QString key =
        program + QLatin1Char('\n') + QFileInfo(program).lastModified().toString(Qt::ISODateWithMs);
    const QMutexLocker lock(&mutex);
    const auto found = known.constFind(key);
    if (found != known.constEnd())
        return *found;
    return *known.insert(key, staysOffline(versionLineOf(program)));
}

GitWatch::GitWatch(const QProcess &process, std::chrono::milliseconds patience)
    : m_process(process)
    , m_patience(patience)
{
    m_silent.start();
}

bool GitWatch::hasStalled()
{
    if (!m_silent.hasExpired(m_patience.count()))
        return false;
    const qint64 now = ticks();
    if (now == m_ticks)
        return true;
    m_ticks = now; // it computes: a search through a long history says nothing for minutes
    m_silent.restart();
    return false;
}

/// Processor time of the process, in the kernel's units; 0 where it cannot be told.
qint64 GitWatch::ticks() const
{
    QFile file(u"/proc/%1/stat"_s.arg(m_process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readAll();
    // proc(5): fields 14 and 15; the name in field 2 may hold anything, but ends with the last bracket.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return fields.value(11).toLongLong() + fields.value(12).toLongLong();
}

bool waitForGit(QProcess &process, std::chrono::milliseconds patience, const std::atomic_bool &cancelled)
{
    GitWatch watch(process, patience);
    qint64 heard = 0;
    bool ended = false;
    while (!ended && process.state() != QProcess::NotRunning) {
        process.waitForFinished(gitWaitStep);
        if (process.bytesAvailable() != heard)
            watch.heard();
        heard = process.bytesAvailable();
        ended = cancelled || watch.hasStalled();
    }
    if (ended)
        process.kill();
    process.waitForFinished(-1);
    return !ended;
}

} // namespace patlas
