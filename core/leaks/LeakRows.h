// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leaks/GitStore.h"
#include "core/leaks/LeakFinding.h"

#include <QHash>
#include <QMutex>
#include <QSet>

#include <map>

namespace patlas {

/// Numbers the findings of a scan. A token in a file and in the history of the same file is one finding. Any
/// thread.
class LeakRows {
public:
    /// Of the walk, before any file is scanned: folders of work trees and what repository each belongs to.
    void setWorkTrees(std::map<QByteArray, GitStore::Id> workTrees);

    enum class Outcome {
        New,
        Changed, ///< one that was numbered before: `finding` is what both are now
        Known, ///< nothing new
    };
    /// `path` is that of the file as stored, with what is redacted in the finding.
    Outcome addFile(LeakFinding &finding, const QByteArray &path);
    /// `family` is what the repository and those that it borrows from have in common: an object that is in
    /// several of them is looked at once.
    Outcome addHistory(LeakFinding &finding, const GitStore &store, int family);
    Outcome addOther(LeakFinding &finding);

    int count() const;

private:
    QByteArray keyOf(const LeakFinding &finding, const GitStore::Id &store, const QByteArray &path) const;

    mutable QMutex m_mutex;
    std::map<QByteArray, GitStore::Id> m_workTrees;
    QHash<QByteArray, LeakFinding> m_byKey;
    QSet<QByteArray> m_objects; ///< findings in objects, by family
    int m_count = 0;
};

} // namespace patlas
