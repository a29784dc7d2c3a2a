// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apis/ApiRepository.h"
#include "core/apis/DescriptionLoader.h"
#include "core/apis/LearnedScopesRepository.h"
#include "core/openapi/ApiDescription.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace patlas {

struct BuiltInApi;

/// The description of each API, by Environment::apiId: of those that ship with the program, and of those that
/// a person added, among them what a service says of an API that ships (OwnDescription); with the scopes that
/// responses said (LearnedScopes). Read on workers. GUI thread.
class Descriptions : public QObject {
    Q_OBJECT

public:
    /// The repositories must outlive it.
    Descriptions(ApiRepository &apis, LearnedScopesRepository &learned, QObject *parent = nullptr);

    /// Starts to read those that ship with the program. Added ones are read whenever the repository has
    /// loaded them.
    void readBuiltIn();

    /// Finished once the description of this one API is read, which it starts where that was not begun or has
    /// failed. Storage, Parse. Of an API that is not known it stays empty.
    QFuture<Result<void>> read(const QString &apiId);
    bool isRead(const QString &apiId) const { return m_read.contains(apiId); }
    /// Never null: empty until it was read, and for an API that is not known.
    std::shared_ptr<const ApiDescription> of(const QString &apiId) const;
    /// The same, by the service's own description where a person gave that.
    std::shared_ptr<const ApiDescription> ownOf(const QString &apiId) const;
    /// As `ownOf`, but without what was learnt.
    std::shared_ptr<const ApiDescription> ownAsRead(const QString &apiId) const;
    /// As `of`, but without what was learnt.
    std::shared_ptr<const ApiDescription> asRead(const QString &apiId) const;
    /// Notes what a response said of an operation of the API, as far as its description does not say so.
    void learn(const QString &apiId, const std::vector<LearnedScopes> &learned);
    /// The id under which the own description of an API's service is stored.
    static QString ownId(const QString &apiId);
    void set(const QString &apiId, const std::shared_ptr<const ApiDescription> &api);
    /// Keeps what was loaded: as a new API, or in place of the description of the one with this id.
    QFuture<Result<StoredApi>> keep(const LoadedDescription &loaded, const QString &apiId = {});

Q_SIGNALS:
    void changed(const QString &apiId);
    void failed(const QString &message); ///< a description that was stored cannot be read

private:
    QFuture<Result<void>> read(const BuiltInApi &shipped);
    QFuture<Result<void>> read(const StoredApi &api);
    QFuture<Result<void>> readNewer(const StoredApi &api, Error error);
    void readAdded();
    void note(const QString &id, const QFuture<Result<void>> &reading);
    void forget(const QString &id);
    void complete(const QString &apiId);
    std::shared_ptr<const ApiDescription> withLearned(const QString &apiId,
                                                      std::shared_ptr<const ApiDescription> api) const;

    ApiRepository &m_apis;
    LearnedScopesRepository &m_learned;
    QHash<QString, std::shared_ptr<const ApiDescription>> m_read; ///< as they are described
    QHash<QString, std::shared_ptr<const ApiDescription>> m_all; ///< with what was learnt
    QHash<QString, std::shared_ptr<const ApiDescription>> m_overlaidRead; ///< by the API that ships
    QHash<QString, std::shared_ptr<const ApiDescription>> m_overlaid; ///< the same with what was learnt
    QHash<QString, QString> m_revisions; ///< of those that are read, by id
    QHash<QString, QFuture<Result<void>>> m_readings; ///< that have not ended, by id
    const std::shared_ptr<const ApiDescription> m_none;
};

} // namespace patlas
