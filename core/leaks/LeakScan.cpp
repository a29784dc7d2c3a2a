// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/LeakScan.h"

#include "core/leaks/GitHistory.h"
#include "core/leaks/LeakContent.h"
#include "core/leaks/LeakRows.h"
#include "core/leaks/LeakWalk.h"

#include <QCoreApplication>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <fcntl.h>
#include <sodium.h>
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
    LeakBudget budget{};
    LeakRows rows{};
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
    std::atomic<int> incomplete = 0;

    LeakProgress progress() const
    {
        return {bytes, fileBytes, totalFileBytes, files, repositories, missed, rows.count(), incomplete};
    }
    template <typename Function> void onOwnThread(Function function)
    {
        QMetaObject::invokeMethod(scan, std::move(function), Qt::QueuedConnection);
    }
    void tell(LeakFinding finding, LeakRows::Outcome outcome);
    void miss(const QByteArray &path, const QString &why);
    void prepare();
    void work();
    void scanText();
    void scanFile(const LeakWalk::File &file, LeakContent &content, std::vector<char> &buffer);
    void scanRepository(const GitStore &store, int family);
};

void LeakScan::Private::tell(LeakFinding finding, LeakRows::Outcome outcome)
{
    if (outcome == LeakRows::Outcome::Known || finding.number >= maxFindings)
        return;
    onOwnThread([owner = scan, outcome, finding = std::move(finding)] {
        if (outcome == LeakRows::Outcome::New)
            Q_EMIT owner->found(finding);
        else
            Q_EMIT owner->changed(finding);
    });
}

void LeakScan::Private::miss(const QByteArray &path, const QString &why)
{
    if (missed++ >= maxFindings)
        return;
    // Names and git's own words may hold tokens.
    LeakMatcher matcher(*known);
    const QString shown = shownName(matcher.redacted(path));
    const QString said = QString::fromUtf8(matcher.redacted(why.toUtf8()));
    onOwnThread([owner = scan, shown, said] { Q_EMIT owner->missed(shown, said); });
}

void LeakScan::Private::prepare()
{
    scanText();
    LeakMatcher matcher(*known);
    LeakWalk::Watcher watcher;
    watcher.missed = [this](const QByteArray &path, const QString &why) { miss(path, why); };
    std::vector<std::pair<LeakFinding, QByteArray>> named; // told when it is known what is a work tree
    watcher.named = [this, &matcher, &named](const QByteArray &path, LeakPlace::Part part,
                                             const QByteArray &text) {
        matcher.search({text.constData(), std::size_t(text.size())}, [&](LeakFinding finding) {
            finding.place.part = part;
            finding.place.path = matcher.redacted(path);
            if (named.size() < std::size_t(maxFindings))
                named.emplace_back(std::move(finding), path);
            else
                miss(path,
                     QCoreApplication::translate("patlas::LeakScan",
                                                 "So many names hold tokens that this one is not listed."));
        });
    };
    todo = walk(scope.places, watcher, cancelled);
    rows.setWorkTrees(todo.workTrees);
    for (auto &[finding, path] : named) {
        const LeakRows::Outcome outcome = rows.addFile(finding, path);
        tell(std::move(finding), outcome);
    }
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
        if (mine >= todo.repositories.size())
            break;
        for (const GitStore &store : todo.repositories[mine])
            scanRepository(store, int(mine));
    }
    QByteArray path;
    std::unique_ptr<LeakContent> content;
    content = std::make_unique<LeakContent>(*known, budget, cancelled, [&](LeakFinding finding) {
        finding.place.path = content->matcher().redacted(path);
        const LeakRows::Outcome outcome = rows.addFile(finding, path);
        tell(std::move(finding), outcome);
    });
    std::vector<char> buffer(readSize);
    while (!cancelled) {
        const std::size_t mine = nextFile++;
        if (mine >= todo.files.size())
            break;
        path = todo.files[mine].path;
        scanFile(todo.files[mine], *content, buffer);
    }
    content.reset();
    sodium_memzero(buffer.data(), buffer.size());
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
    LeakContent content(*known, budget, cancelled, [this](LeakFinding finding) {
        finding.place.kind = LeakPlace::Kind::Text;
        const LeakRows::Outcome outcome = rows.addOther(finding);
        tell(std::move(finding), outcome);
    });
    content.feed({scope.text.constData(), std::size_t(scope.text.size())});
    for (const QString &sentence : content.finish())
        miss(QCoreApplication::translate("patlas::LeakScan", "pasted text").toUtf8(), sentence);
    bytes += scope.text.size();
    wipe(scope.text);
    scope.text.clear();
}

void LeakScan::Private::scanFile(const LeakWalk::File &file, LeakContent &content, std::vector<char> &buffer)
{
    // It was a regular file when it was listed; the opened file must be checked again.
    const int descriptor =
        ::open(file.path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
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
        content.feed({buffer.data(), std::size_t(got)});
        bytes += got;
        fileBytes += got;
    }
    const QStringList sentences =
        content.finish(file.path, cancelled ? -1 : descriptor, qint64(information.st_size));
    for (const QString &sentence : sentences)
        miss(file.path, sentence);
    ::close(descriptor);
    ++files;
}

void LeakScan::Private::scanRepository(const GitStore &store, int family)
{
    bool isIncomplete = false;
    HistoryReport report;
    report.found = [this, &store, family](LeakFinding finding) {
        const LeakRows::Outcome outcome = rows.addHistory(finding, store, family);
        tell(std::move(finding), outcome);
    };
    report.progress = [this](qint64 more) { bytes += more; };
    report.lacking = [this, &store, &isIncomplete](const QString &sentence) {
        isIncomplete = true;
        miss(store.shown(), sentence);
    };
    const Result<void> read = scanHistory(store, *known, budget, report, cancelled);
    if (read) {
        ++repositories;
        incomplete += isIncomplete;
    } else if (read.error().kind != ErrorKind::Cancelled) {
        miss(store.shown(), (read.error().what + QLatin1Char(' ') + read.error().detail).trimmed());
    }
}

LeakScan::LeakScan(std::shared_ptr<const KnownSecrets> known, LeakScope scope, QObject *parent)
    : QObject(parent)
    , d(new Private{this, std::move(known), std::move(scope)})
{
    d->budget.limits = d->scope.limits;
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
