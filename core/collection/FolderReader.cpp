// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/FolderReader.h"

#include "core/base/VisibleText.h"
#include "core/collection/FolderNames.h"
#include "core/collection/RequestFileName.h"
#include "core/leaks/LeakFinding.h"

#include <QCollator>
#include <QCoreApplication>
#include <QFile>

#include <dirent.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct FolderReaderText {
    Q_DECLARE_TR_FUNCTIONS(patlas::FolderReader)
};

QString pathInFolder(const QString &folder, const QString &name)
{
    return folder.isEmpty() ? name : folder + u'/' + name;
}

/// The same for everyone: a run has its order from it.
QCollator orderOfNames()
{
    QCollator order(QLocale(QLocale::English, QLocale::UnitedStates));
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    return order;
}

template <typename Children> void sortByName(Children &children, const QCollator &order)
{
    std::vector<std::pair<QCollatorSortKey, std::size_t>> keys;
    keys.reserve(children.size());
    for (std::size_t i = 0; i < children.size(); ++i)
        keys.emplace_back(order.sortKey(children[i].name), i);
    std::sort(keys.begin(), keys.end(), [&children](const auto &left, const auto &right) {
        const auto &a = children[left.second];
        const auto &b = children[right.second];
        if (a.isFolder != b.isFolder)
            return a.isFolder;
        const int difference = left.first.compare(right.first);
        return difference != 0 ? difference < 0 : a.name < b.name;
    });
    Children sorted;
    sorted.reserve(children.size());
    for (const auto &[key, place] : keys)
        sorted.push_back(std::move(children[place]));
    children = std::move(sorted);
}

FolderProblem problemWith(FolderProblem::Kind kind, const QString &path)
{
    const QString shown = shownPath(path);
    QString sentence;
    switch (kind) {
    case FolderProblem::Kind::Unreadable:
        sentence = path.isEmpty() ? FolderReaderText::tr("The open folder cannot be read.")
                                  : FolderReaderText::tr("The folder %1 cannot be read.").arg(shown);
        break;
    case FolderProblem::Kind::NameNotText:
        sentence = FolderReaderText::tr("%1 is not shown: its name is not text in UTF-8.").arg(shown);
        break;
    case FolderProblem::Kind::LinkedFolder:
        sentence = FolderReaderText::tr("%1 is not shown: it is a link to a folder.").arg(shown);
        break;
    case FolderProblem::Kind::LinkOutside:
        sentence = FolderReaderText::tr("%1 is not shown: it is a link to what is not in the open folder, or "
                                        "hidden there.")
                       .arg(shown);
        break;
    case FolderProblem::Kind::TooDeep:
        sentence =
            FolderReaderText::tr("What is in %1 is not shown: folders within folders are followed %2 times.")
                .arg(shown, QString::number(maxListedDepth));
        break;
    case FolderProblem::Kind::TooMany:
        sentence = FolderReaderText::tr(
                       "Only the first %1 files and folders are shown. Open a folder in it instead.")
                       .arg(maxListedEntries);
        break;
    }
    return {kind, path, sentence};
}

/// A folder changes with what is in it, and stays the same one.
FileStamp stampOfFolder(FileStamp stamp)
{
    stamp.size = 0;
    stamp.modified = 0;
    return stamp;
}

} // namespace

FolderReader::FolderReader(FolderRoot root, Follower follower)
    : m_root(std::move(root))
    , m_follower(std::move(follower))
    , m_order(orderOfNames())
{
}

void FolderReader::takeLink(Folder &into, const QString &path, int descriptor, const QByteArray &bytes) const
{
    const QString name = QFile::decodeName(bytes);
    const QString whole = pathInFolder(path, name);
    const std::optional<FileFacts> target = factsOf(descriptor, bytes.constData(), FileLinks::AreFollowed);
    if (target && target->kind == FileFacts::Kind::Folder) {
        into.problems.append(problemWith(FolderProblem::Kind::LinkedFolder, whole));
    } else if (isRequestFile(name)) {
        if (target && target->kind == FileFacts::Kind::File && m_root.linkTarget(whole))
            into.children.push_back({name, false, true, target->stamp});
        else
            into.problems.append(problemWith(FolderProblem::Kind::LinkOutside, whole));
    }
}

void FolderReader::takeName(Folder &into, const QString &path, int descriptor, const QByteArray &bytes,
                            unsigned char kind) const
{
    if (bytes.startsWith('.'))
        return;
    const QString name = QFile::decodeName(bytes);
    const bool isFile = isRequestFile(name);
    if ((kind == DT_REG && !isFile) || isSkippedName(name))
        return;
    const std::optional<FileFacts> facts = factsOf(descriptor, bytes.constData());
    if (!facts)
        return; // removed meanwhile
    const bool isFolder = facts->kind == FileFacts::Kind::Folder;
    const bool isLink = facts->kind == FileFacts::Kind::Link;
    if (!isFolder && !isLink && !(isFile && facts->kind == FileFacts::Kind::File))
        return;
    if (QFile::encodeName(name) != bytes) {
        into.problems.append(
            problemWith(FolderProblem::Kind::NameNotText, pathInFolder(path, shownName(bytes))));
    } else if (isLink) {
        takeLink(into, path, descriptor, bytes);
    } else {
        into.children.push_back(
            {name, isFolder, false, isFolder ? stampOfFolder(facts->stamp) : facts->stamp});
    }
}

/// How many children the folder may have now.
std::size_t FolderReader::roomIn(const QString &path) const
{
    const auto old = m_folders.constFind(path);
    const qsizetype before = old == m_folders.cend() ? 0 : qsizetype(old->children.size());
    return std::size_t(std::max<qsizetype>(maxListedEntries - m_entries + before, 0));
}

FolderReader::Folder FolderReader::readOpened(const QString &path, int descriptor) const
{
    Folder folder;
    const std::size_t room = roomIn(path);
    const int error = eachName(descriptor, [&](const QByteArray &name, unsigned char kind) {
        takeName(folder, path, descriptor, name, kind);
        return folder.children.size() <= room;
    });
    if (error != 0)
        folder.problems.append(problemWith(FolderProblem::Kind::Unreadable, path));
    sortByName(folder.children, m_order);
    return folder;
}

FolderReader::Folder FolderReader::read(const QString &path)
{
    Folder unreadable;
    if (path.count(u'/') + 1 > maxListedDepth) {
        unreadable.problems.append(problemWith(FolderProblem::Kind::TooDeep, path));
        return unreadable;
    }
    const Result<FileHandle> handle = m_root.folder(path);
    if (path.isEmpty())
        m_rootRead = handle ? Result<void>() : tl::make_unexpected(handle.error());
    if (!handle) {
        unreadable.problems.append(problemWith(FolderProblem::Kind::Unreadable, path));
        return unreadable;
    }
    m_follower.reads(path, handle->get());
    return readOpened(path, handle->get());
}

void FolderReader::drop(const QString &path)
{
    std::vector<QString> waiting{path};
    while (!waiting.empty()) {
        const QString each = waiting.back();
        waiting.pop_back();
        const auto found = m_folders.constFind(each);
        if (found == m_folders.cend())
            continue;
        for (const Child &child : found->children) {
            if (child.isFolder)
                waiting.push_back(pathInFolder(each, child.name));
        }
        m_entries -= qsizetype(found->children.size());
        m_folders.erase(found);
        m_follower.drops(each);
    }
}

/// `news` gets the folders in it that are to be read.
void FolderReader::put(const QString &path, Folder folder, std::vector<QString> &news)
{
    const std::size_t room = roomIn(path);
    QHash<QString, FileStamp> before;
    if (const auto old = m_folders.constFind(path); old != m_folders.cend()) {
        for (const Child &child : old->children) {
            if (child.isFolder)
                before.insert(child.name, child.stamp);
        }
        m_entries -= qsizetype(old->children.size());
    }
    if (folder.children.size() > room) {
        folder.children.resize(room);
        m_isWhole = false;
    }
    m_entries += qsizetype(folder.children.size());
    for (const Child &child : folder.children) {
        if (!child.isFolder)
            continue;
        const QString whole = pathInFolder(path, child.name);
        const auto old = before.constFind(child.name);
        // Another folder may have taken its name.
        const bool isNew =
            old == before.cend() || !old->isSameFile(child.stamp) || !m_folders.contains(whole);
        if (isNew)
            news.push_back(whole);
        if (isNew && old != before.cend())
            drop(whole);
        before.remove(child.name);
    }
    m_folders.insert(path, folder);
    for (auto gone = before.cbegin(); gone != before.cend(); ++gone)
        drop(pathInFolder(path, gone.key()));
}

/// The topmost first, so that what is left out where there is too much lies deepest.
void FolderReader::readNews(std::vector<QString> news, const std::function<bool()> &isCancelled)
{
    for (std::size_t i = 0; i < news.size() && !isCancelled(); ++i) {
        const QString path = news[i];
        if (m_entries >= maxListedEntries) {
            m_isWhole = false;
            return;
        }
        put(path, read(path), news);
    }
}

Result<void> FolderReader::readAll(const std::function<bool()> &isCancelled)
{
    drop({});
    m_isWhole = true;
    readNews({QString()}, isCancelled);
    m_isUnfinished = isCancelled();
    if (m_isUnfinished)
        return Failure(cancelledError());
    return m_rootRead;
}

void FolderReader::refresh(const QSet<QString> &folders, const std::function<bool()> &isCancelled)
{
    // Where there was too much, there may be room again.
    if (!m_isWhole || m_isUnfinished) {
        static_cast<void>(readAll(isCancelled));
        return;
    }
    std::vector<QString> known;
    for (const QString &folder : folders) {
        if (folder.isEmpty() || m_folders.contains(folder))
            known.push_back(folder);
    }
    // What is gone is dropped by its parent, before it is read itself.
    std::sort(known.begin(), known.end());
    std::vector<QString> news;
    for (const QString &folder : known) {
        if (folder.isEmpty() || m_folders.contains(folder))
            put(folder, read(folder), news);
    }
    readNews(std::move(news), isCancelled);
    m_isUnfinished = isCancelled();
}

FolderListing FolderReader::listing() const
{
    FolderListing listing;
    listing.isWhole = m_isWhole;
    listing.entries.reserve(m_entries + 1);
    FolderEntry root;
    root.isFolder = true;
    listing.entries.append(root);
    for (int i = 0; i < int(listing.entries.size()); ++i) {
        const auto folder = listing.entries.at(i).isFolder ? m_folders.constFind(listing.entries.at(i).path)
                                                           : m_folders.cend();
        if (folder == m_folders.cend())
            continue;
        const QString path = listing.entries.at(i).path;
        listing.entries[i].firstChild = int(listing.entries.size());
        listing.entries[i].children = int(folder->children.size());
        for (const Child &child : folder->children) {
            FolderEntry entry;
            entry.path = pathInFolder(path, child.name);
            entry.isFolder = child.isFolder;
            entry.isLink = child.isLink;
            entry.parent = i;
            entry.stamp = child.stamp;
            listing.entries.append(std::move(entry));
        }
        listing.problems.append(folder->problems);
    }
    if (!m_isWhole)
        listing.problems.append(problemWith(FolderProblem::Kind::TooMany, {}));
    listing.index();
    return listing;
}

} // namespace patlas
