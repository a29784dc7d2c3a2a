// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leaks/GitProgram.h"
#include "core/leaks/LeakFinding.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <atomic>
#include <chrono>

namespace patlas {

/// A reference of a repository.
struct GitRef {
    QByteArray name; ///< "refs/tags/v1"
    QByteArray object; ///< id
    QByteArray type; ///< of the object: "commit", "tag", …
    QByteArray target; ///< of an annotated tag: what it names in the end; else the object
    QByteArray targetType;
};

/// All of them, or git's reason. Targets are left to the caller, who knows the tags.
GitOutcome readRefs(const QByteArray &repository, std::chrono::milliseconds patience,
                    const std::atomic_bool &cancelled, QList<GitRef> &refs);

/// Where in a history an object was seen first.
struct GitOrigin {
    LeakPlace::Reach reach = LeakPlace::Reach::NotKnown;
    QByteArray commit; ///< id
    QDateTime when; ///< UTC
    /// Number of the commit in the walk, parents first. Dates do not tell: commits of one minute have the
    /// same, and clocks go wrong.
    qint64 order = 0;
    QByteArray path;
    QByteArray ref; ///< of a stash, note or tag
    bool isLink = false; ///< a symbolic link
};

/// Finds the first commits that have some objects, in one walk over what branches and tags reach, and where
/// that does not have all of them, over stashes and reflogs, and over commits that nothing reaches. Blocking.
class GitOrigins {
public:
    GitOrigins(QByteArray repository, std::chrono::milliseconds patience, const std::atomic_bool &cancelled);

    void want(const QByteArray &object) { m_objects.insert(object, {}); } ///< a blob
    void wantCommit(const QByteArray &commit) { m_commits.insert(commit, {}); } ///< how it is reached
    void wantName(const QByteArray &name) { m_names.insert(name, {}); } ///< of a file or folder

    /// `everyCommit`: those that are stored, ids in binary.
    void find(const QList<GitRef> &refs, const QList<QByteArray> &everyCommit, const QByteArray &common);

    GitOrigin ofObject(const QByteArray &object) const { return m_objects.value(object); }
    GitOrigin ofCommit(const QByteArray &commit) const { return m_commits.value(commit); }
    GitOrigin ofName(const QByteArray &name) const { return m_names.value(name); }
    const QStringList &problems() const { return m_problems; } ///< sentences: what could not be walked

private:
    enum class Pass { Reached, Kept, Unreachable };

    bool isDone() const;
    void walk(Pass pass, const QStringList &revisions, const QByteArray &input = {});
    void takeToken(const QByteArray &token);
    void takeCommit(const QByteArray &token);
    void takePath(const QByteArray &path);
    void fill(GitOrigin &origin, const QByteArray &path);
    void readStash();
    void readIndexes(const QByteArray &common);
    void readTaggedFiles(const QList<GitRef> &refs);
    void settle();

    QByteArray m_repository;
    std::chrono::milliseconds m_patience;
    const std::atomic_bool &m_cancelled;
    QHash<QByteArray, GitOrigin> m_objects;
    QHash<QByteArray, GitOrigin> m_commits;
    QHash<QByteArray, GitOrigin> m_names;
    QSet<QByteArray> m_listed; ///< commits that were walked, in binary
    QSet<QByteArray> m_stash; ///< commits that stashes are made of
    QStringList m_problems;
    qsizetype m_open = 0; ///< of what is wanted
    bool m_isComplete = true; ///< nothing went wrong

    // while one walk is read
    Pass m_pass = Pass::Reached;
    qint64 m_order = 0;
    QByteArray m_commit;
    QDateTime m_when;
    QByteArray m_source;
    QByteArray m_changed; ///< object of the path that comes next; empty for none
    QByteArray m_mode;
    bool m_isPathNext = false;
};

} // namespace patlas
