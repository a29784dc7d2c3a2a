// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/LeakScan.h"

#include "core/leaks/GitHistory.h"
#include "core/leaks/LeakStream.h"
#include "core/leaks/LeakWalk.h"

#include <QFile>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>

namespace patlas {

namespace {

constexpr std::size_t readSize = std::size_t(1) << 20;
constexpr int progressInterval = 100; // milliseconds

} // namespace

struct LeakScan::Private {
    LeakScan *scan;
    std::shared_ptr<const KnownSecrets> known;
    LeakScope scope;
    QThreadPool pool{};
    QTimer ticker{};
    LeakWalk todo{};
    std::atomic_bool cancelled = false;
    std::atomic<std::size_t> nextFile = 0;
    std::atomic<std::size_t> nextRepository = 0;
    std::atomic<int> workers = 0;
    std::atomic<qint64> bytes = 0;
    std::atomic<qint64> fileBytes = 0;
    std::atomic<qint64> totalFileBytes = 0;
    std::atomic<int> files = 0;
    std::atomic<int> repositories = 0;
    std::atomic<int> missed = 0;
    std::atomic<int> found = 0;

    LeakProgress progress() const
    {
        return {bytes, fileBytes, totalFileBytes, files, repositories, missed, found};
    }
    template <typename Function> void onOwnThread(Function function)
    {
        QMetaObject::invokeMethod(scan, std::move(function), Qt::QueuedConnection);
    }
    void tell(LeakFinding finding);
    void miss(const QString &path, const QString &why);
    void prepare();
    void work();
    void scanText();
    void scanFile(const LeakWalk::File &file, LeakStream &stream, std::vector<char> &buffer,
                  QString &currentPath);
    void scanRepository(const QString &repository);
};

void LeakScan::Private::tell(LeakFinding finding)
{
    if (found++ < maxFindings)
        onOwnThread([owner = scan, finding = std::move(finding)] { Q_EMIT owner->found(finding); });
}

void LeakScan::Private::miss(const QString &path, const QString &why)
{
    if (missed++ < maxFindings)
        onOwnThread([owner = scan, path, why] { Q_EMIT owner->missed(path, why); });
}

void LeakScan::Private::prepare()
{
    scanText();
    todo = walk(
        scope.places, [this](const QString &path, const QString &why) { miss(path, why); }, cancelled);
    qint64 total = 0;
    for (const LeakWalk::File &file : todo.files)
        total += file.size;
    totalFileBytes = total;
    workers = pool.maxThreadCount();
    const int count = workers;
    for (int i = 0; i < count; ++i)
        pool.start([this] { work(); });
}

void LeakScan::Private::work()
{
    // Histories first: git unpacks them in its own process while the other worker reads files.
    while (scope.history && !cancelled) {
        const std::size_t mine = nextRepository++;
        if (mine >= std::size_t(todo.repositories.size()))
            break;
        scanRepository(todo.repositories[qsizetype(mine)]);
    }
    QString currentPath;
    LeakStream stream(*known, [this, &currentPath](LeakFinding finding) {
        finding.place.path = currentPath;
        tell(std::move(finding));
    });
    std::vector<char> buffer(readSize);
    while (!cancelled) {
        const std::size_t mine = nextFile++;
        if (mine >= todo.files.size())
            break;
        scanFile(todo.files[mine], stream, buffer, currentPath);
    }
    if (--workers == 0)
        onOwnThread([this] {
            ticker.stop();
            Q_EMIT scan->progressed(progress());
            Q_EMIT scan->finished(progress(), cancelled);
        });
}

void LeakScan::Private::scanText()
{
    if (scope.text.isEmpty())
        return;
    LeakStream stream(*known, [this](LeakFinding finding) {
        finding.place.kind = LeakPlace::Kind::Text;
        tell(std::move(finding));
    });
    stream.feed({scope.text.constData(), std::size_t(scope.text.size())});
    stream.finish();
    bytes += scope.text.size();
    wipe(scope.text);
    scope.text.clear();
}

void LeakScan::Private::scanFile(const LeakWalk::File &file, LeakStream &stream, std::vector<char> &buffer,
                                 QString &currentPath)
{
    currentPath = file.path;
    // It was a regular file when it was listed; the opened file must be checked again.
    const int descriptor = ::open(QFile::encodeName(file.path).constData(),
                                  O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    struct stat information { };
    if (descriptor < 0 || ::fstat(descriptor, &information) != 0 || !S_ISREG(information.st_mode)) {
        miss(file.path, QString::fromLocal8Bit(std::strerror(descriptor < 0 ? errno : EINVAL)));
        if (descriptor >= 0)
            ::close(descriptor);
        return;
    }
    while (!cancelled) {
        const ssize_t got = ::read(descriptor, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            miss(file.path, QString::fromLocal8Bit(std::strerror(errno)));
        if (got <= 0)
            break;
        stream.feed({buffer.data(), std::size_t(got)});
        bytes += got;
        fileBytes += got;
    }
    ::close(descriptor);
    stream.finish();
    ++files;
}

void LeakScan::Private::scanRepository(const QString &repository)
{
    const Result<void> read = scanHistory(
        repository, *known, [this](LeakFinding finding) { tell(std::move(finding)); },
        [this](qint64 more) { bytes += more; }, cancelled);
    if (read)
        ++repositories;
    else if (read.error().kind != ErrorKind::Cancelled)
        miss(repository, read.error().what + QLatin1Char(' ') + read.error().detail);
}

LeakScan::LeakScan(std::shared_ptr<const KnownSecrets> known, LeakScope scope, QObject *parent)
    : QObject(parent)
    , d(new Private{this, std::move(known), std::move(scope)})
{
    d->pool.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
    d->ticker.setInterval(progressInterval);
    connect(&d->ticker, &QTimer::timeout, this, [this] { Q_EMIT progressed(d->progress()); });
}

LeakScan::~LeakScan()
{
    d->cancelled = true;
    d->pool.waitForDone();
}

void LeakScan::start()
{
    d->ticker.start();
    d->pool.start([this] { d->prepare(); });
}

void LeakScan::cancel()
{
    d->cancelled = true;
}

} // namespace patlas

#include "moc_LeakScan.cpp"
