// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apis/ApiRepository.h"
#include "core/apis/DescriptionLoader.h"
#include "core/openapi/ApiDescription.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace patlas {

/// The description of each API, by Environment::apiId: of those that ship with the program, and of those that
/// a person added, among them what a service says of an API that ships (OwnDescription). Read on workers. GUI
/// thread.
class Descriptions : public QObject {
    Q_OBJECT

public:
    /// The repository must outlive it.
    explicit Descriptions(ApiRepository &apis, QObject *parent = nullptr);

    /// Starts to read those that ship with the program. Added ones are read whenever the repository has
    /// loaded them.
    void readBuiltIn();

    /// Never null: empty until it was read, and for an API that is not known.
    std::shared_ptr<const ApiDescription> of(const QString &apiId) const;
    /// The same, by the service's own description where a person gave that.
    std::shared_ptr<const ApiDescription> ownOf(const QString &apiId) const;
    /// The id under which the own description of an API's service is stored.
    static QString ownId(const QString &apiId);
    void set(const QString &apiId, const std::shared_ptr<const ApiDescription> &api);
    /// Keeps what was loaded: as a new API, or in place of the description of the one with this id.
    QFuture<Result<StoredApi>> keep(const LoadedDescription &loaded, const QString &apiId = {});

Q_SIGNALS:
    void changed(const QString &apiId);
    void failed(const QString &message); ///< a description that was stored cannot be read

private:
    void readAdded();
    void readAdded(const StoredApi &api);
    void forget(const QString &id);
    void overlay(const QString &apiId);

    ApiRepository &m_apis;
    QHash<QString, std::shared_ptr<const ApiDescription>> m_all;
    QHash<QString, std::shared_ptr<const ApiDescription>> m_overlaid; ///< by the API that ships
    QHash<QString, QString> m_revisions; ///< of those that are read, by id
    const std::shared_ptr<const ApiDescription> m_none;
};

} // namespace patlas
