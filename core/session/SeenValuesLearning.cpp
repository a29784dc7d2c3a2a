// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/SeenValuesLearning.h"

#include "core/base/Then.h"
#include "core/openapi/MediaType.h"
#include "core/session/Services.h"
#include "core/session/Workspace.h"

#include <QFile>
#include <QtConcurrentRun>

#include <utility>

namespace patlas {

SeenValuesLearning::SeenValuesLearning(Workspace &workspace)
    : QObject(&workspace)
    , m_workspace(workspace)
{
    connect(&workspace.pipeline(), &RequestPipeline::exchanged, this, &SeenValuesLearning::read);
}

SeenValuesLearning::Wanted SeenValuesLearning::known(const std::shared_ptr<const ApiDescription> &api) const
{
    return m_api.lock() == api ? m_wanted : nullptr;
}

void SeenValuesLearning::read(const Exchange &exchange)
{
    SeenValuesRepository &seen = m_workspace.services().seenValues;
    const bool isSuccess = exchange.status >= 200 && exchange.status < 300 && !exchange.error;
    if (!seen.isOn() || !isSuccess || exchange.bodyPath.isEmpty() || exchange.bodySize > maxSeenBody
        || !isJsonType(QString::fromLatin1(exchange.contentType)))
        return;
    struct Read {
        std::vector<FoundValue> found;
        Wanted wanted;
    };
    const std::shared_ptr<const ApiDescription> api = m_workspace.apiOf(exchange.request.environmentId);
    const auto reading =
        QtConcurrent::run([api, wanted = known(api), file = exchange.bodyPath, status = exchange.status,
                           id = exchange.request.operationId, path = exchange.request.url.path()]() -> Read {
            Read read{{}, wanted ? wanted : std::make_shared<const QSet<QString>>(wantedKeys(*api))};
            QFile body(file);
            if (body.open(QIODevice::ReadOnly))
                read.found =
                    valuesIn({body.read(maxSeenBody + 1), api->operation(id), path, status}, *read.wanted);
            return read;
        });
    then(reading, this,
         [this, api, generation = seen.generation(), environmentId = exchange.request.environmentId,
          started = exchange.started](const Read &read) {
             m_api = api;
             m_wanted = read.wanted;
             SeenValuesRepository &values = m_workspace.services().seenValues;
             if (values.generation() == generation)
                 values.learn(environmentId, read.found, started);
         });
}

} // namespace patlas

#include "moc_SeenValuesLearning.cpp"
