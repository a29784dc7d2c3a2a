// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/ExchangeLearning.h"

#include "core/pipeline/AccessObservations.h"
#include "core/pipeline/NeededScopesReader.h"
#include "core/pipeline/TokenFactsReader.h"
#include "core/session/SeenValuesLearning.h"
#include "core/session/Services.h"
#include "core/session/Workspace.h"

namespace patlas {

void learnFromExchanges(Workspace &workspace)
{
    new SeenValuesLearning(workspace); // its child
    QObject::connect(
        &workspace.pipeline(), &RequestPipeline::exchanged, &workspace,
        [&workspace](const Exchange &exchange) {
            Services &services = workspace.services();
            const std::shared_ptr<const ApiDescription> api = workspace.apiOf(exchange.request.environmentId);
            recordAccess(exchange, *api, services.credentials, services.observedAccess);
            recordTokenFacts(exchange, *api, services.credentials);
            if (const Environment *environment = services.environments.find(exchange.request.environmentId))
                workspace.descriptions().learn(environment->apiId, neededScopesIn(exchange, *api));
        });
}

} // namespace patlas
