// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/GitStore.h"

#include "core/leaks/LeakFinding.h"

#include <QCoreApplication>
#include <QLocale>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <climits>
#include <cstdlib>
#include <optional>
#include <set>

namespace patlas {

namespace {

constexpr qsizetype maxPointer = 4096; // bytes of a file that names another directory
constexpr qsizetype maxList = 1 << 20; // bytes of a file that lists commits or directories
constexpr int maxAlternates = 20; // git itself follows five levels

struct GitStoreText {
    Q_DECLARE_TR_FUNCTIONS(patlas::GitStore)
};

QByteArray fileStart(const QByteArray &path, qsizetype limit)
{
    const int descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return {};
    struct stat information { };
    QByteArray text;
    if (::fstat(descriptor, &information) == 0 && S_ISREG(information.st_mode)) {
        text.resize(std::min<qsizetype>(limit, qsizetype(information.st_size)));
        const ssize_t got = ::read(descriptor, text.data(), std::size_t(text.size()));
        text.truncate(qsizetype(std::max<ssize_t>(got, 0)));
    }
    ::close(descriptor);
    return text;
}

std::optional<GitStore::Id> idOf(const QByteArray &directory)
{
    struct stat information { };
    if (::stat(directory.constData(), &information) != 0 || !S_ISDIR(information.st_mode))
        return {};
    return GitStore::Id(information.st_dev, information.st_ino);
}

bool isGitDirectory(const QByteArray &path)
{
    struct stat information { };
    const bool hasHead = ::lstat((path + "/HEAD").constData(), &information) == 0;
    return hasHead && (idOf(path + "/objects") || !lineOf(path + "/commondir").isEmpty());
}

Failure leadsNowhere(const QString &sentence)
{
    return failure(ErrorKind::NotFound, sentence);
}

void addAlternates(const QByteArray &objects, std::vector<GitStore::Id> &ids, std::set<GitStore::Id> &seen)
{
    const QList<QByteArray> lines = fileStart(objects + "/info/alternates", maxList).split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty() || line.startsWith('#') || int(ids.size()) >= maxAlternates)
            continue;
        const QByteArray directory = pathFrom(objects, line);
        const auto id = idOf(directory);
        if (!id || !seen.insert(*id).second)
            continue;
        ids.push_back(*id);
        addAlternates(directory, ids, seen);
    }
}

} // namespace

QByteArray lineOf(const QByteArray &path)
{
    const QByteArray text = fileStart(path, maxPointer);
    const qsizetype end = text.indexOf('\n');
    return (end < 0 ? text : text.left(end)).trimmed();
}

QByteArray canonicalPath(const QByteArray &path)
{
    char *real = ::realpath(path.constData(), nullptr);
    const QByteArray result(real);
    std::free(real);
    return result;
}

QByteArray pathFrom(const QByteArray &directory, const QByteArray &path)
{
    return path.startsWith('/') ? path : directory + '/' + path;
}

QByteArray GitStore::shown() const
{
    if (!workTree.isEmpty())
        return workTree;
    return common.endsWith("/.git") ? common.chopped(5) : common;
}

Result<GitStore> locateStore(const QByteArray &folder)
{
    GitStore store;
    QByteArray own = folder;
    const QByteArray inside = folder + "/.git";
    struct stat information { };
    if (::lstat(inside.constData(), &information) == 0) {
        store.directory = folder;
        store.workTree = folder;
        own = inside;
        struct stat target { };
        if (S_ISLNK(information.st_mode)) {
            store.leadsTo = canonicalPath(inside);
            if (::stat(inside.constData(), &target) != 0)
                return leadsNowhere(
                    GitStoreText::tr("Its .git is a link that leads nowhere: there is no history to "
                                     "look through."));
            information = target;
        }
        if (S_ISREG(information.st_mode)) {
            const QByteArray pointer = lineOf(inside);
            if (!pointer.startsWith("gitdir:"))
                return leadsNowhere(GitStoreText::tr(
                    "Its .git is a file that names no repository: there is no history to look "
                    "through."));
            own = pathFrom(folder, pointer.mid(7).trimmed());
            store.leadsTo = canonicalPath(own);
            if (store.leadsTo.isEmpty())
                return leadsNowhere(
                    GitStoreText::tr("Its .git names a repository that is not there: there is no "
                                     "history to look through."));
        }
    } else {
        store.directory = folder;
    }
    own = canonicalPath(own);
    if (own.isEmpty() || !isGitDirectory(own))
        return leadsNowhere(
            GitStoreText::tr("Its .git is no repository (HEAD or objects is missing): there is no "
                             "history to look through."));
    store.common = own;
    if (const QByteArray common = lineOf(own + "/commondir"); !common.isEmpty())
        store.common = canonicalPath(pathFrom(own, common));
    const auto id = store.common.isEmpty() ? std::nullopt : idOf(store.common + "/objects");
    if (!id)
        return leadsNowhere(
            GitStoreText::tr("The repository that it shares its history with is not there: there is "
                             "no history to look through."));
    store.id = *id;
    std::set<GitStore::Id> seen{store.id};
    addAlternates(store.common + "/objects", store.alternates, seen);
    return store;
}

QStringList absencesIn(const GitStore &store)
{
    QStringList sentences;
    const QLocale locale;
    const QByteArray shallow = fileStart(store.common + "/shallow", maxList).trimmed();
    if (!shallow.isEmpty()) {
        const auto count = shallow.count('\n') + 1;
        const QString first = QString::fromLatin1(shallow.left(10));
        sentences.append(
            count == 1 ? GitStoreText::tr("It is a shallow clone: what came before commit %1 is not here.")
                             .arg(first)
                       : GitStoreText::tr("It is a shallow clone: what came before %1 of its commits (%2 and "
                                          "others) is not here.")
                             .arg(locale.toString(qlonglong(count)), first));
    }
    std::set<QByteArray> names;
    if (DIR *directory = ::opendir((store.common + "/objects/pack").constData())) {
        while (const dirent *entry = ::readdir(directory))
            names.insert(QByteArray(entry->d_name));
        ::closedir(directory);
    }
    int unreadable = 0;
    int remains = 0;
    for (const QByteArray &name : names) {
        remains += name.startsWith("tmp_pack_") || name.startsWith(".tmp-");
        unreadable += name.endsWith(".pack") && !name.startsWith("tmp_") && !name.startsWith('.')
            && !names.contains(name.chopped(5) + ".idx");
    }
    if (unreadable == 1)
        sentences.append(
            GitStoreText::tr("One of its packs has no index, so that what is in it was not looked at."));
    else if (unreadable > 1)
        sentences.append(
            GitStoreText::tr("%1 of its packs have no index, so that what is in them was not looked at.")
                .arg(locale.toString(unreadable)));
    if (remains > 0)
        sentences.append(
            GitStoreText::tr("What an interrupted transfer or clean-up left among its objects was not "
                             "looked at (number of files: %1).")
                .arg(locale.toString(remains)));
    return sentences;
}

} // namespace patlas
