// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/LeakWalk.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <dirent.h>
#include <sys/stat.h>
#include <sys/vfs.h>

#include <cerrno>
#include <cstring>
#include <set>

namespace patlas {

namespace {

/// procfs, sysfs, cgroup 1 and 2, debugfs, devpts, tracefs: the kernel generates their files.
constexpr unsigned long pseudoFileSystems[] = {0x9fa0,     0x62656572, 0x27e0eb,  0x63677270,
                                               0x64626720, 0x1cd1,     0x74726163};

bool isPseudo(const QByteArray &path)
{
    struct statfs system { };
    if (::statfs(path.constData(), &system) != 0)
        return false;
    for (const unsigned long kind : pseudoFileSystems) {
        if (static_cast<unsigned long>(system.f_type) == kind)
            return true;
    }
    return false;
}

QString reason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

bool exists(const QByteArray &path)
{
    struct stat information { };
    return ::stat(path.constData(), &information) == 0;
}

class Walker {
public:
    Walker(LeakWalk &result, const LeakWalk::Missed &missed, const std::atomic_bool &cancelled)
        : m_result(result)
        , m_missed(missed)
        , m_cancelled(cancelled)
    {
    }

    void take(const QByteArray &path)
    {
        struct stat information { };
        if (::lstat(path.constData(), &information) != 0) {
            m_missed(QFile::decodeName(path), reason());
            return;
        }
        if (S_ISREG(information.st_mode))
            m_result.files.push_back({QFile::decodeName(path), qint64(information.st_size)});
        else if (S_ISDIR(information.st_mode)
                 && m_seen.insert({information.st_dev, information.st_ino}).second)
            m_folders.push_back({path, information.st_dev});
    }

    void run()
    {
        while (!m_folders.empty() && !m_cancelled) {
            const Folder folder = m_folders.back();
            m_folders.pop_back();
            list(folder);
        }
    }

private:
    struct Folder {
        QByteArray path;
        dev_t device;
    };

    void list(const Folder &folder)
    {
        if (folder.device != m_lastDevice) {
            m_lastDevice = folder.device;
            m_lastIsPseudo = isPseudo(folder.path);
        }
        if (m_lastIsPseudo)
            return;
        DIR *directory = ::opendir(folder.path.constData());
        if (!directory) {
            m_missed(QFile::decodeName(folder.path), reason());
            return;
        }
        const bool isGitFolder = exists(folder.path + "/HEAD") && exists(folder.path + "/objects")
            && exists(folder.path + "/refs");
        if (isGitFolder)
            m_result.repositories.append(QFile::decodeName(folder.path));
        while (const dirent *entry = ::readdir(directory)) {
            const QByteArray name(entry->d_name);
            if (name == "." || name == ".." || (isGitFolder && name == "objects"))
                continue;
            if (name == ".git" && entry->d_type == DT_REG) // a work tree whose repository is elsewhere
                m_result.repositories.append(QFile::decodeName(folder.path));
            take((folder.path.endsWith('/') ? folder.path : folder.path + '/') + name);
        }
        ::closedir(directory);
    }

    LeakWalk &m_result;
    const LeakWalk::Missed &m_missed;
    const std::atomic_bool &m_cancelled;
    std::vector<Folder> m_folders;
    std::set<std::pair<dev_t, ino_t>> m_seen;
    dev_t m_lastDevice = 0;
    bool m_lastIsPseudo = false;
};

} // namespace

LeakWalk walk(const QStringList &places, const LeakWalk::Missed &missed, const std::atomic_bool &cancelled)
{
    LeakWalk result;
    Walker walker(result, missed, cancelled);
    for (const QString &place : places) {
        // A place that the user chose may be a link; nothing below it may.
        const QString real = QFileInfo(place).canonicalFilePath();
        walker.take(QFile::encodeName(real.isEmpty() ? place : real));
    }
    walker.run();
    return result;
}

} // namespace patlas
