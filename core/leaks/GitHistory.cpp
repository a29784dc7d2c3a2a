// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/GitHistory.h"

#include <QCoreApplication>
#include <QHash>
#include <QProcess>
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

/// git, set up to change nothing, fetch nothing, prompt for nothing and start no program that the
/// repository's own configuration names: the repository may be hostile.
std::unique_ptr<QProcess> git(const QString &repository, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY",
                                 "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_TRACE"})
        environment.remove(QLatin1String(variable));
    environment.insert(u"GIT_OPTIONAL_LOCKS"_s, u"0"_s);
    environment.insert(u"GIT_NO_LAZY_FETCH"_s, u"1"_s);
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process->setProcessEnvironment(environment);
    process->setProgram(u"git"_s);
    process->setArguments(QStringList{u"-C"_s, repository, u"--no-pager"_s, u"-c"_s,
                                      u"core.fsmonitor=false"_s, u"-c"_s, u"log.showSignature=false"_s,
                                      u"-c"_s, u"core.quotePath=false"_s}
                          + arguments);
    process->start(QIODevice::ReadOnly);
    return process;
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

struct Origin {
    QString commit;
    QDateTime when;
    QString path;
};

/// The first commit that has the object.
Origin originOf(const QString &repository, const QByteArray &object, const std::atomic_bool &cancelled)
{
    const auto process =
        git(repository,
            {u"log"_s, u"--all"_s, u"--reverse"_s, u"--no-renames"_s, u"--full-history"_s,
             u"--no-show-signature"_s, u"--no-ext-diff"_s, u"--no-textconv"_s,
             u"--find-object="_s + QString::fromLatin1(object), u"--format=%x01%H %cI"_s, u"--name-only"_s});
    while (process->state() != QProcess::NotRunning && !cancelled)
        process->waitForFinished(waitStep);
    if (cancelled)
        process->kill();
    process->waitForFinished(-1);
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
                         const std::atomic_bool &cancelled)
{
    if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
        return failure(ErrorKind::Unsupported,
                       historyText("Its git history was not scanned: the git program is not installed."));
    QString shown = repository;
    if (shown.endsWith("/.git"_L1))
        shown.chop(5);
    Objects objects(known, shown);
    const auto process = git(
        repository, {u"cat-file"_s, u"--batch-all-objects"_s, u"--batch"_s, u"--buffer"_s, u"--unordered"_s});
    process->setReadChannel(QProcess::StandardOutput);
    QByteArray buffer(readAtOnce, Qt::Uninitialized);
    while (!cancelled) {
        const qint64 got = process->read(buffer.data(), buffer.size());
        if (got > 0) {
            objects.feed({buffer.constData(), std::size_t(got)});
            progress(got);
            continue;
        }
        if (process->state() == QProcess::NotRunning && process->bytesAvailable() == 0)
            break;
        process->waitForReadyRead(waitStep);
    }
    if (cancelled) {
        process->kill();
        process->waitForFinished(-1);
        return failure(ErrorKind::Cancelled, historyText("The scan of the history was cancelled."));
    }
    const Result<void> read = outcomeOf(*process);
    int lookedUp = 0;
    for (auto &[id, findings] : objects.found()) {
        Origin origin;
        if (objects.isCommit(id))
            origin.commit = QString::fromLatin1(id);
        else if (lookedUp++ < commitsLookedUp && !cancelled)
            origin = originOf(repository, id, cancelled);
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
