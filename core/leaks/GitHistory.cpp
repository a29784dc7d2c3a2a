// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/GitHistory.h"

#include "core/leaks/GitFiles.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int waitStep = 200; // milliseconds between checks of the flag
constexpr int commitsLookedUp = 500; ///< beyond this many objects the commit is left empty
constexpr qint64 readAtOnce = qint64(1) << 20;

QString historyText(const char *text)
{
    return QCoreApplication::translate("patlas::GitHistory", text);
}

Result<void> outcomeOf(QProcess &process)
{
    process.waitForFinished(-1);
    if (process.error() == QProcess::FailedToStart)
        return failure(ErrorKind::Unsupported, historyText("The git program could not be started."), {}, {},
                       process.errorString());
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    const QString said = QString::fromUtf8(process.readAllStandardError()).simplified();
    return failure(ErrorKind::Refused, historyText("git could not read this repository."), {}, {}, said);
}

Failure waitsForEver()
{
    return failure(
        ErrorKind::Timeout,
        historyText("Its git history was left out: git neither computed nor said anything for half "
                    "a minute, so it was ended."));
}

Failure stoppedBy(const std::atomic_bool &cancelled)
{
    if (cancelled)
        return failure(ErrorKind::Cancelled, historyText("The scan of the history was cancelled."));
    return waitsForEver();
}

/// Whether the repository's own configuration, with what it includes, names a remote that missing objects are
/// fetched from.
Result<bool> isPartialClone(const QString &repository, std::chrono::milliseconds patience,
                            const std::atomic_bool &cancelled)
{
    const auto process =
        startGit(repository,
                 {u"config"_s, u"--includes"_s, u"--name-only"_s, u"--get-regexp"_s,
                  u"^(extensions\\.partialclone|remote\\..*\\.(promisor|partialclonefilter))$"_s});
    if (!waitForGit(*process, patience, cancelled))
        return stoppedBy(cancelled);
    constexpr int noSuchKey = 1;
    const int code = process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1;
    if (code != 0 && code != noSuchKey)
        return tl::make_unexpected(outcomeOf(*process).error());
    return code == 0;
}

/// Refuses a repository that would make git wait, or start a program.
Result<void> canBeRead(const QString &repository, std::chrono::milliseconds patience,
                       const std::atomic_bool &cancelled)
{
    if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
        return failure(ErrorKind::Unsupported,
                       historyText("Its git history was not scanned: the git program is not installed."));
    if (const QString blocking = blockingFileOf(repository, cancelled); !blocking.isEmpty())
        return failure(
            ErrorKind::Refused,
            historyText("Its git history was left out: %1 is a pipe, a socket or a device.").arg(blocking));
    if (gitCanStayOffline())
        return {};
    const Result<bool> isPartial = isPartialClone(repository, patience, cancelled);
    if (!isPartial)
        return tl::make_unexpected(isPartial.error());
    if (!*isPartial)
        return {};
    return failure(
        ErrorKind::Unsupported,
        historyText(
            "Its git history was left out: it is a partial clone, and this version of git would fetch "
            "what is missing with a program that the clone's own configuration names. It takes git "
            "2.45, or 2.39.4 and later of its series."));
}

struct Origin {
    QString commit;
    QDateTime when;
    QString path;
};

/// The first commit that has the object.
Origin originOf(const QString &repository, const QByteArray &object, std::chrono::milliseconds patience,
                const std::atomic_bool &cancelled)
{
    const auto process = startGit(repository,
                                  {u"log"_s, u"--all"_s, u"--reverse"_s, u"--no-renames"_s,
                                   u"--full-history"_s, u"--no-show-signature"_s, u"--no-ext-diff"_s,
                                   u"--no-textconv"_s, u"--find-object="_s + QString::fromLatin1(object),
                                   u"--format=%x01%H %cI"_s, u"--name-only"_s});
    waitForGit(*process, patience, cancelled);
    Origin origin;
    const QList<QByteArray> lines = process->readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith('\x01')) {
            if (!origin.commit.isEmpty())
                break;
            origin.commit = QString::fromLatin1(line.mid(1).split(' ').value(0));
            origin.when =
                QDateTime::fromString(QString::fromLatin1(line.split(' ').value(1)), Qt::ISODate).toUTC();
        } else if (!line.isEmpty() && !origin.commit.isEmpty() && origin.path.isEmpty()) {
            origin.path = QString::fromUtf8(line);
        }
    }
    return origin;
}

/// Splits the output of `git cat-file --batch` into objects and scans each.
class Objects {
public:
    Objects(const KnownSecrets &known, QString repository)
        : m_repository(std::move(repository))
        , m_stream(known, [this](LeakFinding finding) {
            finding.place.kind = LeakPlace::Kind::History;
            finding.place.repository = m_repository;
            m_found[m_id].push_back(std::move(finding));
        })
    {
    }

    void feed(std::string_view bytes)
    {
        while (!bytes.empty()) {
            if (m_left == 0)
                readHead(bytes);
            else
                readContent(bytes);
        }
    }

    std::map<QByteArray, std::vector<LeakFinding>> &found() { return m_found; }
    bool isCommit(const QByteArray &id) const { return m_commits.contains(id); }

private:
    void readHead(std::string_view &bytes)
    {
        const auto newline = bytes.find('\n');
        const std::size_t size = newline == std::string_view::npos ? bytes.size() : newline;
        m_head.append(bytes.data(), qsizetype(size));
        bytes.remove_prefix(newline == std::string_view::npos ? size : size + 1);
        if (newline == std::string_view::npos)
            return;
        const QList<QByteArray> words = m_head.split(' ');
        m_head.clear();
        if (words.size() < 3) // "<id> missing"
            return;
        m_id = words[0];
        m_isLookedAt = words[1] != "tree";
        m_left = words[2].toLongLong() + 1; // with the newline after the content
        m_isCommit = words[1] == "commit";
    }

    void readContent(std::string_view &bytes)
    {
        const std::size_t size = std::size_t(std::min<qint64>(m_left, qint64(bytes.size())));
        m_left -= qint64(size);
        if (m_isLookedAt) {
            const std::size_t own = m_left == 0 ? size - 1 : size;
            m_stream.feed(bytes.substr(0, own));
            if (m_left == 0)
                finishObject();
        }
        bytes.remove_prefix(size);
    }

    void finishObject()
    {
        m_stream.finish();
        if (m_isCommit && m_found.contains(m_id))
            m_commits.append(m_id);
    }

    QString m_repository;
    QByteArray m_head;
    QByteArray m_id;
    qint64 m_left = 0;
    bool m_isLookedAt = false;
    bool m_isCommit = false;
    std::map<QByteArray, std::vector<LeakFinding>> m_found;
    QList<QByteArray> m_commits;
    LeakStream m_stream;
};

} // namespace

Result<void> scanHistory(const QString &repository, const KnownSecrets &known,
                         const LeakStream::Report &report, const std::function<void(qint64 bytes)> &progress,
                         const std::atomic_bool &cancelled, std::chrono::milliseconds patience)
{
    if (const Result<void> readable = canBeRead(repository, patience, cancelled); !readable)
        return readable;
    QString shown = repository;
    if (shown.endsWith("/.git"_L1))
        shown.chop(5);
    Objects objects(known, shown);
    const auto process = startGit(
        repository, {u"cat-file"_s, u"--batch-all-objects"_s, u"--batch"_s, u"--buffer"_s, u"--unordered"_s});
    process->setReadChannel(QProcess::StandardOutput);
    GitWatch watch(*process, patience);
    QByteArray buffer(readAtOnce, Qt::Uninitialized);
    bool stalled = false;
    while (!cancelled && !stalled) {
        const qint64 got = process->read(buffer.data(), buffer.size());
        if (got > 0) {
            objects.feed({buffer.constData(), std::size_t(got)});
            progress(got);
            watch.heard();
            continue;
        }
        if (process->state() == QProcess::NotRunning && process->bytesAvailable() == 0)
            break;
        process->waitForReadyRead(waitStep);
        stalled = process->bytesAvailable() == 0 && watch.hasStalled();
    }
    if (cancelled || stalled) {
        process->kill();
        process->waitForFinished(-1);
    }
    if (cancelled)
        return stoppedBy(cancelled);
    const Result<void> read = stalled ? Result<void>(waitsForEver()) : outcomeOf(*process);
    int lookedUp = 0;
    for (auto &[id, findings] : objects.found()) {
        Origin origin;
        if (objects.isCommit(id))
            origin.commit = QString::fromLatin1(id);
        else if (lookedUp++ < commitsLookedUp && !cancelled && !stalled)
            origin = originOf(repository, id, patience, cancelled);
        for (LeakFinding &finding : findings) {
            finding.place.commit = origin.commit;
            finding.place.committed = origin.when;
            finding.place.path = origin.path;
            report(std::move(finding));
        }
    }
    return read;
}

} // namespace patlas
