// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/openapi/ApiDescription.h"
#include "core/openapi/DocumentSet.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

namespace patlas {

class Database;

/// An API that a person added. Its description is kept as it came.
struct StoredApi {
    QString id; ///< stable; Environment::apiId
    QString title; ///< as its description says
    QString version; ///< the same
    QUrl address; ///< where the description came from; empty: pasted
    QDateTime read; ///< UTC; when it was read from there
    QString revision; ///< differs each time the description is replaced

    bool operator==(const StoredApi &) const = default;
};

/// The APIs that were added, in the order of their titles: rows in the database, descriptions as files in a
/// folder of this program. GUI thread; files are read and written on workers.
class ApiRepository : public QObject {
    Q_OBJECT

public:
    /// `folder` is made with mode 0700 when it is needed.
    ApiRepository(Database &database, QString folder, QObject *parent = nullptr);
    ~ApiRepository() override;

    /// Again: takes over what another process changed, and announces only that.
    QFuture<Result<void>> load();
    const std::vector<StoredApi> &all() const;
    const StoredApi *find(const QString &id) const;

    /// Adds an API, or replaces the description of the one with this id. An empty id is filled in. What was
    /// stored before stays until the new description is complete on the disk.
    QFuture<Result<StoredApi>> save(StoredApi api, const DocumentSet &documents);
    /// The description, read: from the index beside its documents where that is of this version of Patlas,
    /// else from them, which makes one. NotFound, Storage, Parse.
    QFuture<Result<std::shared_ptr<const ApiDescription>>> description(const QString &id) const;
    /// The description, as it came. NotFound, or Storage with what the file system says.
    QFuture<Result<DocumentSet>> documents(const QString &id) const;
    QFuture<Result<void>> remove(const QString &id);

Q_SIGNALS:
    void changed();

private:
    void take(const std::vector<StoredApi> &stored);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patlas
