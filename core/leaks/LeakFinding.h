// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QMetaType>
#include <QString>

namespace patlas {

/// Where a leaked token was found.
struct LeakPlace {
    enum class Kind { File, History, Text };
    Kind kind = Kind::File;
    QString path; ///< of the file; in a history relative to the repository, empty if no commit names it
    qint64 line = 0; ///< from 1
    QString repository; ///< its folder, for History
    QString commit; ///< the first that has it, if known
    QDateTime committed; ///< UTC

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

    bool operator==(const LeakFinding &) const = default;
};

} // namespace patlas

Q_DECLARE_METATYPE(patlas::LeakFinding)
