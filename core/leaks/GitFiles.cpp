// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/GitFiles.h"

#include "core/leaks/GitStore.h"

#include <dirent.h>
#include <sys/stat.h>

#include <set>
#include <utility>
#include <vector>

namespace patlas {

namespace {

/// Whether reading it ends: a file, a directory, or nothing.
bool isHarmless(const QByteArray &path)
{
    struct stat information { };
    if (::stat(path.constData(), &information) != 0)
        return true;
    return S_ISREG(information.st_mode) || S_ISDIR(information.st_mode);
}

bool isDirectory(const QByteArray &path)
{
    struct stat information { };
    return ::stat(path.constData(), &information) == 0 && S_ISDIR(information.st_mode);
}

class GitDirectories {
public:
    explicit GitDirectories(const std::atomic_bool &cancelled)
        : m_cancelled(cancelled)
    {
    }

    void add(const QByteArray &path)
    {
        struct stat information { };
        if (::lstat(path.constData(), &information) == 0 && S_ISDIR(information.st_mode)
            && m_seen.insert({information.st_dev, information.st_ino}).second)
            m_waiting.push_back(path);
    }

    QByteArray blocking()
    {
        while (!m_waiting.empty() && !m_cancelled) {
            const QByteArray path = m_waiting.back();
            m_waiting.pop_back();
            if (const QByteArray found = blockingIn(path); !found.isEmpty())
                return found;
        }
        return {};
    }

private:
    QByteArray blockingIn(const QByteArray &path)
    {
        DIR *directory = ::opendir(path.constData());
        if (!directory)
            return {};
        QByteArray found;
        while (const dirent *entry = ::readdir(directory)) {
            const QByteArray name(entry->d_name);
            if (entry->d_type == DT_REG || name == "." || name == "..")
                continue;
            const QByteArray child = path + '/' + name;
            if (entry->d_type == DT_DIR || (entry->d_type == DT_UNKNOWN && isDirectory(child))) {
                add(child);
            } else if (!isHarmless(child)) {
                found = child;
                break;
            }
        }
        ::closedir(directory);
        return found;
    }

    const std::atomic_bool &m_cancelled;
    std::vector<QByteArray> m_waiting;
    std::set<std::pair<dev_t, ino_t>> m_seen;
};

} // namespace

QByteArray blockingFileOf(const QByteArray &repository, const std::atomic_bool &cancelled)
{
    QByteArray own = repository;
    const QByteArray inside = own + "/.git";
    if (!isHarmless(inside))
        return inside;
    if (isDirectory(inside)) {
        own = inside;
    } else if (const QByteArray pointer = lineOf(inside); pointer.startsWith("gitdir:")) {
        own = pathFrom(own, pointer.mid(7).trimmed());
    }
    GitDirectories directories(cancelled);
    directories.add(canonicalPath(own));
    if (const QByteArray common = lineOf(own + "/commondir"); !common.isEmpty())
        directories.add(canonicalPath(pathFrom(own, common)));
    return directories.blocking();
}

} // namespace patlas
