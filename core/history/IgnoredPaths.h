// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace patlas {

/// Paths of JSON values that a comparison leaves out, with all that is beneath them: `$.meta.time`,
/// `$.items[*].id`, `$.items[0]`, `$['odd name']`, `$..updatedAt`, `$.a.*`. Without a `$` a path starts at
/// the top too. A value.
class IgnoredPaths {
public:
    /// InvalidInput: one of them is none, or there are too many steps (64) in all.
    static Result<IgnoredPaths> parse(const QStringList &paths);
    /// The paths in a line that a person typed: divided by blanks or commas that are not within brackets.
    static QStringList split(const QString &line);

    bool isEmpty() const { return m_steps.empty(); }

    /// Which steps of the paths lead to a value: one bit for each step that is next.
    using Places = quint64;
    Places start() const { return m_start; }
    /// Whether the value itself is ignored.
    bool isIgnored(Places places) const { return (places & m_ends) != 0; }
    Places atMember(Places places, const QByteArray &name) const; ///< UTF-8
    Places atItem(Places places, qint64 index) const;

private:
    struct Step {
        enum class Is { Name, Index, Any } is = Is::Any;
        QByteArray name;
        qint64 index = 0;
        bool anyDepth = false; ///< reached through any number of values
    };
    template <typename Matches> Places next(Places places, Matches matches) const;

    std::vector<Step> m_steps; ///< of all paths; after the last step of each is a place for its end
    Places m_start = 0;
    Places m_ends = 0;
};

} // namespace patlas
