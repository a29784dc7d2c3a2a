// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/history/IgnoredPaths.h"
#include "core/http/Exchange.h"

#include <QFuture>
#include <QString>
#include <QStringList>

#include <vector>

namespace patlas {

class JsonIndex;

/// One place in which two JSON documents differ.
struct JsonDifference {
    enum class Kind {
        Added,
        Removed,
        Changed,
        Moved, ///< the same item of an array is in another place of it
        WrittenOtherwise, ///< the same value: 1.0 and 1, "\u0041" and "A"
    };
    Kind kind = Kind::Changed;
    QString path; ///< JSONPath in the newer document; of what was removed, in the older
    QString olderPath; ///< in the older document; empty for what was added
    QString older; ///< as it is written, cut after `JsonComparison::longestText`; empty: was not there
    QString newer;

    bool operator==(const JsonDifference &) const = default;
};

struct JsonComparison {
    static constexpr qsizetype mostDifferences = 5'000;
    static constexpr qsizetype longestText = 300; ///< UTF-16 units
    static constexpr qint64 mostValues = 500'000; ///< in one document
    static constexpr qint32 deepest = 400; ///< what is nested deeper is compared as a whole

    std::vector<JsonDifference> differences; ///< in the order of the newer document, removed items first
    qint64 ignored = 0; ///< ignored values that differ, or that only one document has
    bool isCut = false; ///< there are more differences

    bool isSame() const { return differences.empty(); }
};

/// Compares two documents by their structure. Members of objects have no order. Items of arrays are matched
/// by a member that names each of them (`id`, `_id`, `uuid`, `key`, `name`, …), else by the longest common
/// subsequence of equal items. Numbers are compared exactly, whatever their size. Linear but for short arrays
/// without names; any thread. Parse: a document is not whole JSON; Unsupported: it
/// has too many values.
Result<JsonComparison> compareJson(const JsonIndex &older, const JsonIndex &newer,
                                   const IgnoredPaths &ignored = {});

/// The bodies of two responses. Runs on a worker thread. Unsupported: one of them is not JSON.
QFuture<Result<JsonComparison>> compareStructure(const Exchange &older, const Exchange &newer,
                                                 const QStringList &ignored, QObject *context);

} // namespace patlas
