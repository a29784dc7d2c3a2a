// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/FolderWatch.h"

#include "core/collection/NewFile.h"
#include "core/collection/RequestFileName.h"

#include <QFile>
#include <QMutexLocker>

#include <sys/inotify.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// Not IN_MODIFY: what is half written is read when it is complete.
constexpr quint32 watchedEvents = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_CLOSE_WRITE
    | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_EXCL_UNLINK;

constexpr std::size_t eventsAtOnce = std::size_t(32) << 10; ///< bytes: a thousand events, about a millisecond

} // namespace

FolderWatches::FolderWatches()
    : m_inotify(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    , m_ranOut(!m_inotify.isOpen())
{
}

void FolderWatches::add(const QString &folder, int descriptor)
{
    const QMutexLocker lock(&m_lock);
    if (!m_inotify.isOpen())
        return;
    // The very folder that is read, whatever its path leads to by now.
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(descriptor);
    const int watch = ::inotify_add_watch(m_inotify.get(), path.constData(), watchedEvents);
    if (watch < 0) {
        m_ranOut = m_ranOut || errno == ENOSPC || errno == ENOMEM;
        return;
    }
    m_byFolder.insert(folder, watch);
    m_byWatch.insert(watch, folder);
}

void FolderWatches::remove(const QString &folder)
{
    const QMutexLocker lock(&m_lock);
    const auto found = m_byFolder.constFind(folder);
    if (found == m_byFolder.cend())
        return;
    const int watch = *found;
    m_byFolder.erase(found);
    // A folder that was moved has its watch under its new path.
    if (m_byWatch.value(watch) != folder)
        return;
    m_byWatch.remove(watch);
    ::inotify_rm_watch(m_inotify.get(), watch);
}

bool FolderWatches::takeRanOut()
{
    const QMutexLocker lock(&m_lock);
    return m_ranOut && !std::exchange(m_wasTold, true);
}

std::optional<QString> FolderWatches::folderOf(int watch) const
{
    const QMutexLocker lock(&m_lock);
    const auto found = m_byWatch.constFind(watch);
    if (found == m_byWatch.cend())
        return std::nullopt;
    return *found;
}

void FolderWatches::forget(int watch)
{
    const QMutexLocker lock(&m_lock);
    const QString folder = m_byWatch.take(watch);
    if (m_byFolder.value(folder) == watch)
        m_byFolder.remove(folder);
}

FolderWatch::FolderWatch(QObject *parent)
    : QObject(parent)
    , m_watches(std::make_shared<FolderWatches>())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    m_longest.setSingleShot(true);
    m_longest.setInterval(longest);
    connect(&m_pause, &QTimer::timeout, this, &FolderWatch::tell);
    connect(&m_longest, &QTimer::timeout, this, &FolderWatch::tell);
}

FolderWatch::~FolderWatch() = default;

void FolderWatch::start()
{
    if (m_watches->descriptor() < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_watches->descriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &FolderWatch::read);
}

void FolderWatch::read()
{
    alignas(inotify_event) std::array<char, eventsAtOnce> buffer;
    const ssize_t got = ::read(m_watches->descriptor(), buffer.data(), buffer.size());
    for (std::size_t at = 0; got > 0 && at + sizeof(inotify_event) <= std::size_t(got);) {
        inotify_event event{};
        std::memcpy(&event, buffer.data() + at, sizeof event);
        const char *bytes = buffer.data() + at + sizeof event;
        at += sizeof event + event.len;
        if (event.mask & IN_Q_OVERFLOW) {
            m_all = true;
            continue;
        }
        const std::optional<QString> folder = m_watches->folderOf(event.wd);
        if (event.mask & IN_IGNORED)
            m_watches->forget(event.wd);
        if (!folder)
            continue;
        if (event.len == 0 || bytes[0] == '\0') {
            m_folders.insert(*folder); // something about itself
            continue;
        }
        const QString name = QFile::decodeName(bytes);
        const bool isFolder = (event.mask & IN_ISDIR) != 0;
        if ((isFolder || isRequestFile(name)) && !isSkippedName(name))
            m_folders.insert(*folder);
        if (!isFolder && !name.startsWith(hiddenNamePrefix))
            m_files.insert(folder->isEmpty() ? name : *folder + u'/' + name);
    }
    if (m_folders.isEmpty() && m_files.isEmpty() && !m_all)
        return;
    m_pause.start();
    if (!m_longest.isActive())
        m_longest.start();
}

void FolderWatch::tell()
{
    m_pause.stop();
    m_longest.stop();
    Q_EMIT changed(std::exchange(m_folders, {}), std::exchange(m_files, {}), std::exchange(m_all, false));
}

} // namespace patlas

#include "moc_FolderWatch.cpp"
