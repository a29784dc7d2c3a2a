// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/DataRows.h"
#include "core/collection/HttpFileRequest.h"
#include "core/credentials/ProviderCommand.h"
#include "core/preflight/Preflight.h"
#include "core/request/AskedValues.h"

#include <QFuture>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace patlas {

/// A request that a run sends, and what is known of it before.
struct PlannedRequest {
    QString file; ///< from the open folder
    int index = 0; ///< among the requests of the file
    QString title; ///< as lists show it
    QString shownUrl; ///< as written, tokens as dots
    RequestDefinition definition;
    std::vector<qsizetype> checkLines; ///< see HttpFileRequest
    std::shared_ptr<const std::vector<HttpFileVariable>> variables; ///< of its file
    /// Places in RunPlan::requests of those that it takes values from, as far as they are there.
    std::vector<int> needs = {};
    bool isNeeded = false; ///< another one takes values from it
    QString problem = {}; ///< why it is not sent at all, such as a file that cannot be read; empty: it is

    // Filled in by the preflight.
    Verdict verdict = Verdict::Allowed;
    QString reason = {}; ///< of the verdict, for a person; empty where there is nothing to say
    std::vector<WantedCommand> commands = {}; ///< that are started for values of it
    std::vector<AskedValue> asked = {}; ///< that a person can be asked for
};

struct RunOptions {
    enum class Order {
        Files, ///< as the tree shows them
        Needs, ///< each after all that it takes values from, and else as the tree shows them
    };

    Order order = Order::Needs;
    bool stopsAtFailure = false; ///< what is on its way is cancelled then
    int atOnce = 1; ///< requests that may be on their way together; at least one
    QString dataName = {}; ///< of the file of rows; empty: there is none
    std::shared_ptr<const DataRows> data = {}; ///< null: everything is sent once
};

/// The requests of some files. A value.
struct RunPlan {
    std::vector<PlannedRequest> requests; ///< as the tree shows them
    std::vector<int> order; ///< places in `requests`
    /// Whether the request at the place in `requests` is sent before the other.
    bool isBefore(int place, int other) const { return rankOf(place) < rankOf(other); }
    /// Its place in `order`.
    int rankOf(int place) const { return m_rank[std::size_t(place)]; }
    /// The place of the request that one of this file calls so; -1: there is none.
    int find(const QString &file, const QString &name) const;

    void setOrder(RunOptions::Order wanted);

    /// Of all that are sent, as the preflight found them; a value that several need is there once.
    std::vector<WantedCommand> commands() const;
    std::vector<AskedValue> asked() const;

private:
    friend RunPlan planOf(std::vector<PlannedRequest> requests);
    std::shared_ptr<const class RequestNames> m_names;
    std::vector<int> m_rank; ///< by place in `requests`
};

/// Connects the requests by what they need. In the order of the files until `setOrder`.
RunPlan planOf(std::vector<PlannedRequest> requests);

/// Masks the secrets of the rows wherever requests are kept or shown from now on. Takes time: a worker's.
/// InvalidInput: there are too many to be kept in protected memory.
Result<void> maskSecrets(const DataRows &data, const QString &dataName);

/// A file of rows, its secrets masked as above. Blocks: a worker's. Storage; Unsupported if it is too large.
Result<std::shared_ptr<const DataRows>> readDataFile(const QString &path);

/// Reads the files on a worker. Files that cannot be read are requests with a problem. Progress: files.
QFuture<RunPlan> readRunPlan(const QString &folder, const QStringList &files);

} // namespace patlas
