// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/GitOrigins.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <dirent.h>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

using LeakReach = LeakPlace::Reach;

constexpr int maxTrees = 100; ///< that references name; each is listed by a process of its own

struct GitOriginText {
    Q_DECLARE_TR_FUNCTIONS(patlas::GitOrigins)
};

const QStringList &walkOptions()
{
    // -c shows of a merge what no parent has: a file that came with a branch is of the branch's own commit.
    static const QStringList options{u"--ignore-missing"_s,
                                     u"-c"_s,
                                     u"--raw"_s,
                                     u"-r"_s,
                                     u"--root"_s,
                                     u"--no-abbrev"_s,
                                     u"--no-renames"_s,
                                     u"--no-relative"_s,
                                     u"--no-textconv"_s,
                                     u"--no-ext-diff"_s,
                                     u"--no-show-signature"_s,
                                     u"--no-decorate"_s,
                                     u"--no-color"_s,
                                     u"-O/dev/null"_s,
                                     u"-z"_s,
                                     u"--format=%x01%H %cI %S"_s};
    return options;
}

} // namespace

GitOutcome readRefs(const QByteArray &repository, std::chrono::milliseconds patience,
                    const std::atomic_bool &cancelled, QList<GitRef> &refs)
{
    const auto process =
        startGit(repository, {u"for-each-ref"_s, u"--format=%(objectname) %(objecttype) %(refname)"_s});
    QByteArray output;
    GitOutcome outcome = readGit(*process, patience, cancelled, output);
    for (const QByteArray &line : output.split('\n')) {
        const qsizetype first = line.indexOf(' ');
        const qsizetype second = line.indexOf(' ', first + 1);
        if (first > 0 && second > 0)
            refs.append(
                {line.mid(second + 1), line.left(first), line.mid(first + 1, second - first - 1), {}, {}});
    }
    return outcome;
}

GitOrigins::GitOrigins(QByteArray repository, std::chrono::milliseconds patience,
                       const std::atomic_bool &cancelled)
    : m_repository(std::move(repository))
    , m_patience(patience)
    , m_cancelled(cancelled)
{
}

bool GitOrigins::isDone() const
{
    return m_open == 0 || m_cancelled;
}

void GitOrigins::find(const QList<GitRef> &refs, const QList<QByteArray> &everyCommit,
                      const QByteArray &common)
{
    m_open = m_objects.size() + m_commits.size() + m_names.size();
    if (isDone())
        return;
    walk(Pass::Reached, {u"--exclude=refs/stash"_s, u"--all"_s, u"--date-order"_s, u"--reverse"_s});
    if (!isDone()) {
        readTaggedFiles(refs);
        readStash();
        walk(Pass::Kept,
             {u"--all"_s, u"--reflog"_s, u"--date-order"_s, u"--reverse"_s, u"--not"_s,
              u"--exclude=refs/stash"_s, u"--all"_s});
    }
    if (!isDone())
        readIndexes(common);
    if (!isDone()) {
        QByteArray input;
        for (const QByteArray &commit : everyCommit) {
            if (!m_listed.contains(commit))
                input += commit.toHex() + '\n';
        }
        if (!input.isEmpty())
            walk(Pass::Unreachable, {u"--no-walk=unsorted"_s, u"--stdin"_s}, input);
    }
    settle();
}

/// What is left has been looked for everywhere, or it has not.
void GitOrigins::settle()
{
    if (!m_isComplete || m_cancelled)
        return;
    for (QHash<QByteArray, GitOrigin> *each : {&m_objects, &m_commits, &m_names}) {
        for (GitOrigin &origin : *each) {
            if (origin.reach == LeakReach::NotKnown)
                origin.reach = LeakReach::Nothing;
        }
    }
}

void GitOrigins::walk(Pass pass, const QStringList &revisions, const QByteArray &input)
{
    m_pass = pass;
    m_commit.clear();
    m_isPathNext = false;
    const QIODevice::OpenMode mode = input.isEmpty() ? QIODevice::ReadOnly : QIODevice::ReadWrite;
    const auto process = startGit(
        m_repository, QStringList(u"log"_s) + walkOptions() + revisions + QStringList(u"--"_s), mode);
    QByteArray rest; // of a token that goes on in the next piece
    const GitOutcome outcome = readGit(
        *process, m_patience, m_cancelled,
        [this, &rest](std::string_view piece) {
            while (!piece.empty()) {
                const std::size_t zero = piece.find('\0');
                rest.append(piece.data(), qsizetype(std::min(zero, piece.size())));
                if (zero == std::string_view::npos)
                    break;
                piece.remove_prefix(zero + 1);
                takeToken(rest);
                rest.clear();
            }
            return m_open > 0;
        },
        input);
    if (outcome.isGood() || outcome.state == GitOutcome::State::Cancelled)
        return;
    m_isComplete = false;
    const QString problem =
        GitOriginText::tr("git could not walk all of its history, so that the first commit with a "
                          "token may not be known: %1")
            .arg(outcome.error().detail);
    if (!m_problems.contains(problem))
        m_problems.append(problem);
}

/// Tokens end with a zero byte: "\x01<commit> <date> <source>", ":<modes> <ids> <status>", and a path after
/// each of the latter. A line end may stand before any but the path.
void GitOrigins::takeToken(const QByteArray &token)
{
    if (m_isPathNext) {
        m_isPathNext = false;
        takePath(token);
        return;
    }
    const QByteArray text = token.startsWith('\n') ? token.mid(1) : token;
    if (text.startsWith('\x01')) {
        takeCommit(text);
    } else if (text.startsWith(':')) {
        // One colon, two modes and two ids; for a merge of n parents n colons, n + 1 modes and n + 1 ids.
        qsizetype parents = 0;
        while (parents < text.size() && text[parents] == ':')
            ++parents;
        const QList<QByteArray> words = text.mid(parents).split(' ');
        m_mode = words.value(parents);
        m_changed = words.value(2 * parents + 1);
        m_isPathNext = true;
    }
}

void GitOrigins::takeCommit(const QByteArray &token)
{
    const QList<QByteArray> words = token.mid(1).split(' ');
    ++m_order;
    m_commit = words.value(0);
    m_when = QDateTime::fromString(QString::fromLatin1(words.value(1)), Qt::ISODate).toUTC();
    m_source = words.value(2);
    m_listed.insert(QByteArray::fromHex(m_commit));
    const auto wanted = m_commits.find(m_commit);
    if (wanted != m_commits.end() && wanted->commit.isEmpty())
        fill(*wanted, {});
}

void GitOrigins::takePath(const QByteArray &path)
{
    constexpr char link[] = "120000";
    const auto wanted = m_objects.find(m_changed);
    if (wanted != m_objects.end() && wanted->reach == LeakReach::NotKnown) {
        fill(*wanted, path);
        wanted->isLink = m_mode == link;
    }
    if (m_names.isEmpty())
        return;
    for (qsizetype at = 0; at < path.size();) {
        const qsizetype slash = path.indexOf('/', at);
        const qsizetype end = slash < 0 ? path.size() : slash;
        const auto name = m_names.find(path.mid(at, end - at));
        if (name != m_names.end() && name->commit.isEmpty())
            fill(*name, path.left(end));
        at = end + 1;
    }
}

void GitOrigins::fill(GitOrigin &origin, const QByteArray &path)
{
    origin.commit = m_commit;
    origin.when = m_when;
    origin.order = m_order;
    origin.path = path;
    switch (m_pass) {
    case Pass::Reached:
        origin.reach = m_source.startsWith("refs/notes/") ? LeakReach::Note : LeakReach::Commit;
        break;
    case Pass::Kept:
        origin.reach =
            m_source == "refs/stash" || m_stash.contains(m_commit) ? LeakReach::Stash : LeakReach::Reflog;
        break;
    case Pass::Unreachable:
        origin.reach = LeakReach::Unreachable;
        break;
    }
    if (origin.reach == LeakReach::Note)
        origin.ref = m_source;
    if (origin.reach == LeakReach::Stash)
        origin.ref = "refs/stash";
    --m_open;
}

/// All stashes but the last are only in its reflog. Each is a commit, with parents for what was staged and
/// for files that were new.
void GitOrigins::readStash()
{
    const auto process =
        startGit(m_repository,
                 {u"log"_s, u"-g"_s, u"--ignore-missing"_s, u"--no-show-signature"_s, u"--no-decorate"_s,
                  u"--no-color"_s, u"--format=%H %P"_s, u"refs/stash"_s, u"--"_s});
    QByteArray output;
    readGit(*process, m_patience, m_cancelled, output); // it fails where there is no stash
    for (const QByteArray &line : output.split('\n')) {
        const QList<QByteArray> ids = line.split(' ');
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (i != 1) // the commit that it was made on
                m_stash.insert(ids[i]);
        }
    }
}

/// Files and folders that a tag names without a commit.
void GitOrigins::readTaggedFiles(const QList<GitRef> &refs)
{
    const auto take = [this](const QByteArray &object, const QByteArray &ref, const QByteArray &path) {
        const auto wanted = m_objects.find(object);
        if (wanted == m_objects.end() || wanted->reach != LeakReach::NotKnown)
            return;
        wanted->reach = LeakReach::Tag;
        wanted->ref = ref;
        wanted->path = path;
        --m_open;
    };
    int trees = 0;
    for (const GitRef &ref : refs) {
        if (ref.targetType == "blob")
            take(ref.target, ref.name, {});
        if (ref.targetType != "tree" || isDone())
            continue;
        if (++trees > maxTrees) {
            m_isComplete = false;
            break;
        }
        const auto process =
            startGit(m_repository,
                     {u"ls-tree"_s, u"-r"_s, u"-z"_s, u"--full-tree"_s, QString::fromLatin1(ref.target)});
        QByteArray output;
        readGit(*process, m_patience, m_cancelled, output);
        for (const QByteArray &entry : output.split('\0')) {
            const qsizetype tab = entry.indexOf('\t');
            take(entry.left(tab).split(' ').value(2), ref.name, entry.mid(tab + 1));
        }
    }
}

/// What was staged and never committed, in each work tree.
void GitOrigins::readIndexes(const QByteArray &common)
{
    QList<QByteArray> places{m_repository};
    if (DIR *directory = ::opendir((common + "/worktrees").constData())) {
        while (const dirent *entry = ::readdir(directory)) {
            if (entry->d_name[0] != '.')
                places.append(common + "/worktrees/" + entry->d_name);
        }
        ::closedir(directory);
    }
    if (!common.isEmpty())
        places.append(common);
    for (const QByteArray &place : places) {
        if (isDone())
            return;
        const auto process = startGit(place, {u"ls-files"_s, u"--stage"_s, u"-z"_s});
        QByteArray output;
        readGit(*process, m_patience, m_cancelled, output);
        for (const QByteArray &entry : output.split('\0')) {
            const qsizetype tab = entry.indexOf('\t');
            const QList<QByteArray> words = entry.left(tab).split(' ');
            const auto wanted = m_objects.find(words.value(1));
            if (wanted == m_objects.end() || wanted->reach != LeakReach::NotKnown)
                continue;
            wanted->reach = LeakReach::Index;
            wanted->path = entry.mid(tab + 1);
            wanted->isLink = words.value(0) == "120000";
            --m_open;
        }
    }
}

} // namespace patlas
