// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/LeakWalk.h"

#include <QCoreApplication>
#include <QFile>

#include <dirent.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
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

constexpr qsizetype maxTarget = 4096; // bytes of what a link points to: PATH_MAX

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
    Walker(LeakWalk &result, const LeakWalk::Watcher &watcher, const std::atomic_bool &cancelled)
        : m_result(result)
        , m_watcher(watcher)
        , m_cancelled(cancelled)
    {
    }

    void take(const QByteArray &path, bool isInGit = false)
    {
        struct stat information { };
        if (::lstat(path.constData(), &information) != 0) {
            m_watcher.missed(path, reason());
            return;
        }
        if (!isInGit) // names of references are read off the repository
            m_watcher.named(path, LeakPlace::Part::Name, path.mid(path.lastIndexOf('/') + 1));
        if (S_ISREG(information.st_mode))
            m_result.files.push_back({path, qint64(information.st_size)});
        else if (S_ISLNK(information.st_mode))
            readLink(path);
        else if (S_ISDIR(information.st_mode)
                 && m_seen.insert({information.st_dev, information.st_ino}).second)
            m_folders.push_back({path, information.st_dev, isInGit});
    }

    void run()
    {
        while (!m_folders.empty() && !m_cancelled) {
            const Folder folder = m_folders.back();
            m_folders.pop_back();
            list(folder);
        }
        group();
    }

private:
    struct Folder {
        QByteArray path;
        dev_t device;
        bool isInGit;
    };

    void readLink(const QByteArray &path)
    {
        QByteArray target(maxTarget, Qt::Uninitialized);
        const ssize_t size = ::readlink(path.constData(), target.data(), std::size_t(target.size()));
        if (size > 0)
            m_watcher.named(path, LeakPlace::Part::LinkTarget, target.left(size));
    }

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
            m_watcher.missed(folder.path, reason());
            return;
        }
        const bool isGitFolder = exists(folder.path + "/HEAD") && exists(folder.path + "/objects")
            && exists(folder.path + "/refs");
        if (isGitFolder)
            takeRepository(folder.path);
        while (const dirent *entry = ::readdir(directory)) {
            const QByteArray name(entry->d_name);
            if (name == "." || name == ".." || (isGitFolder && name == "objects"))
                continue;
            if (name == ".git")
                takeRepository(folder.path);
            else if (name == ".hg" || name == ".bzr")
                m_watcher.missed(
                    folder.path,
                    QCoreApplication::translate("patlas::LeakWalk",
                                                "Its %1 history was not looked through: only "
                                                "that of git is.")
                        .arg(name == ".hg" ? QLatin1String("Mercurial") : QLatin1String("Bazaar")));
            take((folder.path.endsWith('/') ? folder.path : folder.path + '/') + name,
                 folder.isInGit || isGitFolder);
        }
        ::closedir(directory);
    }

    void takeRepository(const QByteArray &folder)
    {
        const Result<GitStore> store = locateStore(folder);
        if (!store) {
            m_watcher.missed(folder, store.error().what);
            return;
        }
        if (!store->workTree.isEmpty())
            m_result.workTrees.emplace(store->workTree, store->id);
        const auto [known, isNew] = m_stores.try_emplace(store->id, *store);
        // It is called by the work tree that it belongs to, if there is one.
        const bool isOwn =
            !store->workTree.isEmpty() && (store->leadsTo.isEmpty() || store->leadsTo == store->common);
        if (!isNew && isOwn && known->second.workTree.isEmpty())
            known->second = *store;
        // What is listed itself need not be asked for.
        if (store->workTree.isEmpty() || store->leadsTo.isEmpty())
            m_inside.insert(store->id);
    }

    void group()
    {
        std::map<GitStore::Id, std::size_t> groupOf;
        std::vector<const GitStore *> stores;
        for (auto &[id, store] : m_stores) {
            if (m_inside.contains(id))
                store.leadsTo.clear();
            stores.push_back(&store);
        }
        std::stable_sort(stores.begin(), stores.end(), [](const GitStore *a, const GitStore *b) {
            return a->alternates.size() < b->alternates.size();
        });
        for (const GitStore *store : stores) {
            std::size_t number = m_result.repositories.size();
            for (const GitStore::Id &lender : store->alternates) {
                if (const auto found = groupOf.find(lender); found != groupOf.end())
                    number = found->second;
            }
            if (number == m_result.repositories.size())
                m_result.repositories.emplace_back();
            m_result.repositories[number].push_back(*store);
            groupOf[store->id] = number;
        }
    }

    LeakWalk &m_result;
    const LeakWalk::Watcher &m_watcher;
    const std::atomic_bool &m_cancelled;
    std::vector<Folder> m_folders;
    std::set<std::pair<dev_t, ino_t>> m_seen;
    std::map<GitStore::Id, GitStore> m_stores;
    std::set<GitStore::Id> m_inside; ///< repositories whose own directory was listed
    dev_t m_lastDevice = 0;
    bool m_lastIsPseudo = false;
};

} // namespace

LeakWalk walk(const QStringList &places, const LeakWalk::Watcher &watcher, const std::atomic_bool &cancelled)
{
    LeakWalk result;
    Walker walker(result, watcher, cancelled);
    for (const QString &place : places) {
        // A place that the user chose may be a link; nothing below it may.
        const QByteArray chosen = QFile::encodeName(place);
        const QByteArray real = canonicalPath(chosen);
        walker.take(real.isEmpty() ? chosen : real);
    }
    walker.run();
    return result;
}

} // namespace patlas
