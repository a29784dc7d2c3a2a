// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

#include <memory>

namespace patlas {

class ApiDescription;
class Workspace;
struct Exchange;

/// Reads what successful responses show, where fields of their API could take it, into the
/// SeenValuesRepository. Bodies of JSON up to 4 MiB, as they are kept: without secrets; on a worker, once the
/// exchange is over.
class SeenValuesLearning : public QObject {
    Q_OBJECT

public:
    /// A child of the workspace; works as long as it is there.
    explicit SeenValuesLearning(Workspace &workspace);

private:
    using Wanted = std::shared_ptr<const QSet<QString>>;
    void read(const Exchange &exchange);
    Wanted known(const std::shared_ptr<const ApiDescription> &api) const; ///< null: not yet

    Workspace &m_workspace;
    std::weak_ptr<const ApiDescription> m_api; ///< that `m_wanted` is of, the last one
    Wanted m_wanted;
};

} // namespace patlas
