// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/GitProgram.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <unistd.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int gitWaitStep = 200; // milliseconds between checks of the flag
constexpr int versionPatience = 10'000; // milliseconds
constexpr qint64 readAtOnce = qint64(1) << 20; // bytes
constexpr qsizetype maxSaid = 16'384; // bytes of git's error output that are kept
constexpr qsizetype maxOutput = qsizetype(64) << 20; // bytes

/// The first release of a series 2.x that has GIT_NO_LAZY_FETCH.
constexpr std::array<std::pair<int, int>, 6> backports{
    {{39, 4}, {40, 2}, {41, 1}, {42, 2}, {43, 4}, {44, 1}}};
constexpr int firstSeries = 45;

/// Arguments are text; a path need not be. For one that is not UTF-8, a link with a plain name stands in.
class GitProcess : public QProcess {
public:
    QString usablePath(const QByteArray &path)
    {
        const QByteArray above = path.left(std::max<qsizetype>(path.lastIndexOf('/'), 1));
        if (path.isValidUtf8() && QFile::encodeName(QFile::decodeName(path)) == path) {
            m_ceiling = QFileInfo(QFile::decodeName(path)).absolutePath();
            return QFile::decodeName(path);
        }
        m_links = std::make_unique<QTemporaryDir>();
        m_ceiling = m_links->filePath(u"above"_s); // git resolves it before it compares
        const QString here = m_links->filePath(u"here"_s);
        if (::symlink(above.constData(), QFile::encodeName(m_ceiling).constData()) != 0
            || ::symlink(path.constData(), QFile::encodeName(here).constData()) != 0)
            return m_links->filePath(u"cannot be reached"_s);
        return here;
    }
    QString ceiling() const { return m_ceiling; }

private:
    std::unique_ptr<QTemporaryDir> m_links;
    QString m_ceiling;
};

struct GitProgramText {
    Q_DECLARE_TR_FUNCTIONS(patlas::GitHistory)
};

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

std::unique_ptr<QProcess> startGit(const QByteArray &repository, const QStringList &arguments,
                                   QIODevice::OpenMode mode, const QString &index)
{
    auto process = std::make_unique<GitProcess>();
    const QString directory = process->usablePath(repository);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable :
         {"GIT_DIR", "GIT_COMMON_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY",
          "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_TRACE", "GIT_CONFIG_PARAMETERS", "GIT_CONFIG_COUNT"})
        environment.remove(QLatin1String(variable));
    if (!index.isEmpty())
        environment.insert(u"GIT_INDEX_FILE"_s, index);
    environment.insert(u"GIT_OPTIONAL_LOCKS"_s, u"0"_s);
    environment.insert(u"GIT_NO_LAZY_FETCH"_s, u"1"_s);
    environment.insert(u"GIT_ALLOW_PROTOCOL"_s, u"none"_s); // stronger than protocol.*.allow of a repository
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    // What a repository replaces or grafts is there all the same.
    environment.insert(u"GIT_NO_REPLACE_OBJECTS"_s, u"1"_s);
    environment.insert(u"GIT_GRAFT_FILE"_s, u"/dev/null"_s);
    environment.insert(u"GIT_CEILING_DIRECTORIES"_s, process->ceiling());
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process->setProcessEnvironment(environment);
    process->setProgram(u"git"_s);
    process->setArguments(QStringList{u"-C"_s, directory, u"--no-pager"_s, u"-c"_s, u"core.fsmonitor=false"_s,
                                      u"-c"_s, u"core.commitGraph=false"_s, u"-c"_s,
                                      u"log.showSignature=false"_s, u"-c"_s, u"log.mailmap=false"_s, u"-c"_s,
                                      u"core.quotePath=false"_s}
                          + arguments);
    process->start(mode);
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

Error GitOutcome::error() const
{
    const QString detail = QString::fromUtf8(said).simplified();
    switch (state) {
    case State::Cancelled:
        return {
            ErrorKind::Cancelled, GitProgramText::tr("The scan of the history was cancelled."), {}, {}, {}};
    case State::Stalled:
        return {ErrorKind::Timeout,
                GitProgramText::tr(
                    "Its git history was left out: git neither computed nor said anything for half "
                    "a minute, so it was ended."),
                {},
                {},
                detail};
    case State::NotStarted:
        return {ErrorKind::Unsupported,
                GitProgramText::tr("The git program could not be started."),
                {},
                {},
                detail};
    default:
        return {
            ErrorKind::Refused, GitProgramText::tr("git could not read this repository."), {}, {}, detail};
    }
}

GitOutcome readGit(QProcess &process, std::chrono::milliseconds patience, const std::atomic_bool &cancelled,
                   const std::function<bool(std::string_view)> &sink, const QByteArray &input)
{
    GitOutcome outcome;
    process.setReadChannel(QProcess::StandardOutput);
    GitWatch watch(process, patience);
    QByteArray buffer(readAtOnce, Qt::Uninitialized);
    qsizetype written = 0;
    bool isOpen = process.openMode().testFlag(QIODevice::WriteOnly);
    bool isEnough = false;
    const auto hear = [&process, &outcome] {
        const QByteArray more = process.readAllStandardError();
        outcome.said += more.left(maxSaid - outcome.said.size());
    };
    while (!cancelled && !isEnough) {
        if (isOpen && written < input.size() && process.bytesToWrite() < readAtOnce)
            written += std::max<qint64>(0, process.write(input.mid(written, readAtOnce)));
        if (isOpen && written == input.size()) {
            process.closeWriteChannel();
            isOpen = false;
        }
        const qint64 got = process.read(buffer.data(), buffer.size());
        if (got > 0) {
            isEnough = !sink({buffer.constData(), std::size_t(got)});
            watch.heard();
            continue;
        }
        hear();
        if (process.state() == QProcess::NotRunning && process.bytesAvailable() == 0)
            break;
        process.waitForReadyRead(gitWaitStep);
        if (process.bytesAvailable() == 0 && watch.hasStalled()) {
            outcome.state = GitOutcome::State::Stalled;
            break;
        }
    }
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(-1);
    }
    hear();
    if (cancelled)
        outcome.state = GitOutcome::State::Cancelled;
    else if (process.error() == QProcess::FailedToStart)
        outcome = {GitOutcome::State::NotStarted, process.errorString().toUtf8()};
    else if (!isEnough && outcome.isGood()
             && (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0))
        outcome.state = GitOutcome::State::Failed;
    return outcome;
}

GitOutcome readGit(QProcess &process, std::chrono::milliseconds patience, const std::atomic_bool &cancelled,
                   QByteArray &output)
{
    return readGit(process, patience, cancelled, [&output](std::string_view piece) {
        output.append(piece.data(), qsizetype(piece.size()));
        return output.size() < maxOutput;
    });
}

} // namespace patlas
