// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leaks/GitIdTable.h"
#include "core/leaks/LeakContent.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <map>
#include <vector>

namespace patlas {

/// Splits the output of `git cat-file --batch` into objects, scans each for tokens and keeps account of what
/// is there and what the objects refer to. One thread.
class GitObjects {
public:
    enum class Type { Commit, Tree, Blob, Tag };
    struct Found {
        Type type = Type::Blob;
        std::vector<LeakFinding> findings; ///< of each token the first
    };
    struct Tag {
        QByteArray name; ///< that it gives itself
        QByteArray target; ///< id
        QByteArray targetType;
    };
    struct Note {
        QByteArray object;
        QStringList sentences; ///< what of it was not looked into
    };

    GitObjects(const KnownSecrets &known, LeakBudget &budget, const std::atomic_bool &cancelled);

    void feed(std::string_view bytes);
    /// git has ended. What it was in the middle of counts as damaged.
    void end();

    bool hasSeen(const QByteArray &id) const; ///< or heard that git cannot read it
    void addDamaged(const QByteArray &id);
    qint64 count() const { return m_count; } ///< of objects that were read
    const QList<QByteArray> &damaged() const { return m_damaged; }
    /// Objects that others refer to and that were never seen; -1 if there are too many to tell.
    qint64 missing() const;
    const QList<QByteArray> &commits() const { return m_commits; } ///< ids of all, in binary

    std::map<QByteArray, Found> &found() { return m_found; } ///< by id; commits, blobs and tags
    /// Names of files and folders, of any bytes.
    std::map<QByteArray, std::vector<LeakFinding>> &names() { return m_names; }
    bool hasTooMany() const { return m_foundCount > maxKept; } ///< findings: further ones were not kept
    const QHash<QByteArray, Tag> &tags() const { return m_tags; } ///< all, by id
    const QList<QByteArray> &largeFiles() const { return m_largeFiles; } ///< SHA-256 of what Git LFS keeps
    const std::vector<Note> &notes() const { return m_notes; }
    int notedObjects() const { return m_notedObjects; } ///< may be more than there are notes
    LeakMatcher &matcher() { return m_content.matcher(); }

    static constexpr int maxKept = 100'000;

private:
    enum Bit : std::uint8_t { Seen = 1, Referenced = 2, NotReadable = 4 };

    void readHead(std::string_view &bytes);
    void readContent(std::string_view &bytes);
    void finishObject();
    void readCommit();
    void readTag();
    void readTree();
    void readPointer();
    void refer(std::string_view hexId);
    void take(LeakFinding finding);

    GitIdTable m_ids;
    GitIdTable m_knownNames;
    std::array<unsigned char, 16> m_nameKey;
    QByteArray m_head;
    QByteArray m_id;
    QByteArray m_start; ///< of the object; all of a tree
    Type m_type = Type::Blob;
    qint64 m_left = 0; ///< bytes, with the newline after the content
    qint64 m_count = 0;
    int m_foundCount = 0;
    int m_notedObjects = 0;
    QList<QByteArray> m_damaged;
    QList<QByteArray> m_commits;
    QList<QByteArray> m_largeFiles;
    QHash<QByteArray, Tag> m_tags;
    std::map<QByteArray, Found> m_found;
    std::map<QByteArray, std::vector<LeakFinding>> m_names;
    QSet<QByteArray> m_ownTokens; ///< of the object that is read
    std::vector<Note> m_notes;
    LeakContent m_content;
};

} // namespace patlas
