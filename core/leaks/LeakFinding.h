// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace patlas {

/// Where a leaked token was found. Holds no token: names that have one are shown with dots.
struct LeakPlace {
    enum class Kind { File, History, Text };
    /// What of it has the token.
    enum class Part {
        Content,
        Name, ///< of a file or folder
        LinkTarget, ///< what a symbolic link points to
        Message, ///< of a commit
        Tag, ///< an annotated tag: its message, name or author
        RefName, ///< the name of a branch, tag or other reference
    };
    /// How git gets to what has the token.
    enum class Reach {
        NotKnown, ///< no history, or git could not walk all of it
        Commit, ///< a commit of a branch, tag or remote branch
        Stash,
        Note,
        Tag, ///< an annotated tag, or a tag of a file
        Reflog, ///< a commit that only a reflog has
        Index, ///< staged, and in no commit
        Unreachable, ///< a commit that nothing above has
        Nothing, ///< none of the above has it, and all of them were looked at
    };

    Kind kind = Kind::File;
    Part part = Part::Content;
    QByteArray
        path; ///< as stored, any bytes; in a history relative to the repository, empty if none is known
    QStringList inside; ///< names within archives, the outermost first; empty for a file itself
    qint64 line = 0; ///< from 1; 0 for what has no lines
    QByteArray repository; ///< its folder: for History, and for a file that has the token in its history too
    QString object; ///< git's id of the first object that has it, for History
    QString commit; ///< the first that has it; for a tag, what it tags
    QDateTime committed; ///< UTC
    Reach reach = Reach::NotKnown;
    QByteArray ref; ///< of a stash, note, tag or reference: its name
    int versions = 0; ///< of the file in the history that have the token

    bool operator==(const LeakPlace &) const = default;
};

/// A token that a scan found. Holds no secret: the excerpt is redacted.
struct LeakFinding {
    LeakPlace place;
    QString tokenId; ///< of the stored token that it is; empty: it only looks like a token
    QString patternId; ///< of TokenPatterns; empty for a stored token of no known form
    QString patternName; ///< for a person: "GitHub token"
    QHash<QString, QString> parts; ///< of the token that are no secret, by name, such as its project
    QString excerpt; ///< the line around it
    QStringList encodings; ///< that were undone to read it, the outermost first: "base64", "gzip"
    bool isPlaceholder = false; ///< it has the form of a token, but seems to stand for one
    /// The same for the same token, during this run of the program: a hash with a key that is never kept.
    QByteArray sameness;
    int number = 0; ///< of the finding in its scan

    bool operator==(const LeakFinding &) const = default;
};

/// A name of any bytes as text: what is not UTF-8 is shown as "\xE9".
QString shownName(const QByteArray &name);

} // namespace patlas

Q_DECLARE_METATYPE(patlas::LeakFinding)
