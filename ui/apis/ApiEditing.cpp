// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apis/ApiEditing.h"

#include "core/apis/OwnDescription.h"
#include "core/base/Phrase.h"
#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/credentials/CredentialRepository.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/openapi/BuiltIn.h"
#include "core/session/Services.h"
#include "core/session/Workspace.h"
#include "ui/apis/AddApiDialog.h"
#include "ui/apis/ServerChoice.h"

#include <QUuid>

#include <algorithm>

namespace patlas {

namespace {

std::unique_ptr<DescriptionLoader> loaderFor(Services &services)
{
    return std::make_unique<DescriptionLoader>(
        services.engine, [&services](const QUrl &address) { return services.transportTo(address); });
}

/// With an empty id where the API does not ship.
BuiltInApi shippedApi(const QString &apiId)
{
    for (const BuiltInApi &api : builtInApis()) {
        if (api.id == apiId)
            return api;
    }
    return {};
}

/// The page, if it is one of the service at this address: a server of one's own has another.
QUrl tokenPageFor(const QUrl &address, const QUrl &page)
{
    const QString host = address.host();
    const bool isOfService = host == page.host() || host.endsWith(QLatin1Char('.') + page.host());
    return isOfService && !page.host().isEmpty() ? page : QUrl();
}

} // namespace

ApiEditing::ApiEditing(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
}

AddApiDialog *ApiEditing::add()
{
    auto *dialog = new AddApiDialog(
        loaderFor(m_workspace.services()),
        [this](const QString &name) { return m_workspace.environments().isNameTaken(name); }, m_window);
    connect(dialog, &AddApiDialog::addRequested, this, [this, dialog] { keep(dialog); });
    dialog->open();
    return dialog;
}

void ApiEditing::keep(AddApiDialog *dialog)
{
    dialog->setEnabled(false); // a second Add in the meantime would add it twice
    const auto kept = then(m_workspace.descriptions().keep(*dialog->found()), dialog,
                           [this, dialog](const Result<StoredApi> &api) -> QFuture<Result<void>> {
                               if (!api)
                                   return makeReadyResult<void>(tl::make_unexpected(api.error()));
                               return then(addEnvironments(*dialog, api->id), dialog,
                                           [this, id = api->id](const Result<void> &added) {
                                               if (!added)
                                                   m_workspace.services().apis.remove(id);
                                               return added;
                                           });
                           });
    then(kept, dialog, [dialog](const Result<void> &added) {
        dialog->setEnabled(true);
        if (added)
            dialog->accept();
        else
            dialog->refuse(added.error().message());
    });
}

/// All or none of them; the first becomes the current one.
QFuture<Result<void>> ApiEditing::addEnvironments(const AddApiDialog &dialog, const QString &apiId)
{
    QFuture<Result<void>> all = makeReadyResult<void>({});
    QStringList ids;
    for (const ChosenServer &server : dialog.servers()) {
        Environment environment;
        environment.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        environment.name = server.name;
        environment.apiBase = server.address;
        environment.apiId = apiId;
        environment.dashboard = tokenPageFor(server.address, dialog.found()->api->tokenPage);
        ids.append(environment.id);
        all = then(all, this, [this, environment](const Result<void> &before) {
            return before ? m_workspace.environments().save(environment) : makeReadyResult(before);
        });
    }
    return then(all, this, [this, ids](const Result<void> &saved) {
        if (saved && !ids.isEmpty())
            m_workspace.setEnvironment(ids.front());
        for (const QString &id : saved ? QStringList() : ids) {
            if (m_workspace.environments().find(id))
                m_workspace.environments().remove(id);
        }
        return saved;
    });
}

/// What is stored for the current environment: an API that was added, or the service's own description of one
/// that ships. Null: nothing.
const StoredApi *ApiEditing::stored() const
{
    const ApiRepository &apis = m_workspace.services().apis;
    const QString api = m_workspace.environment().apiId;
    if (const StoredApi *added = apis.find(api))
        return added;
    return m_workspace.isSandbox() ? nullptr : apis.find(Descriptions::ownId(api));
}

bool ApiEditing::canUpdate() const
{
    return stored() != nullptr;
}

bool ApiEditing::canUseOwn() const
{
    return !m_workspace.isSandbox() && !shippedApi(m_workspace.environment().apiId).id.isEmpty();
}

bool ApiEditing::usesOwn() const
{
    return canUseOwn() && stored();
}

void ApiEditing::update()
{
    const StoredApi *api = stored();
    if (!api)
        return;
    UpdateApiDialog::Setup setup;
    setup.heading = phrased(tr("Update %1"), {asName(api->title)});
    setup.explanation =
        tr("Environments, tokens, drafts and the history stay as they are. Tokens stay with the "
           "address that they are for.");
    setup.action = tr("&Update");
    setup.address = api->address;
    setup.isReadAtOnce = true;
    open(std::move(setup), api->id);
}

void ApiEditing::useOwn()
{
    UpdateApiDialog::Setup setup;
    setup.heading = tr("Use the service's own description");
    setup.explanation =
        tr("What Patlas knows of this API was put together from what is public. The service's own "
           "description, or "
           "the page that shows it, says what is so: what was inferred is then documented or gone. Which "
           "credential goes where is kept. The sandbox goes on with the description that ships.");
    setup.action = tr("&Use it");
    setup.address = QUrl(shippedApi(m_workspace.environment().apiId).ownDescription);
    open(std::move(setup), Descriptions::ownId(m_workspace.environment().apiId));
}

void ApiEditing::useShipped()
{
    if (usesOwn())
        m_workspace.services().apis.remove(stored()->id);
}

void ApiEditing::open(UpdateApiDialog::Setup setup, const QString &storedId)
{
    const Environment environment = m_workspace.environment();
    Descriptions &descriptions = m_workspace.descriptions();
    setup.before = m_workspace.isSandbox() ? descriptions.asRead(environment.apiId)
                                           : descriptions.ownAsRead(environment.apiId);
    if (storedId != environment.apiId) {
        setup.becomes = [shipped = descriptions.asRead(environment.apiId)](const LoadedDescription &loaded) {
            return std::make_shared<const ApiDescription>(ownDescription(*shipped, *loaded.api).api);
        };
    }
    setup.touched = [this, id = environment.apiId](const DescriptionChanges &changes) {
        return touched(changes, id);
    };
    auto *dialog = new UpdateApiDialog(std::move(setup), loaderFor(m_workspace.services()), m_window);
    connect(dialog, &UpdateApiDialog::updateRequested, this,
            [this, dialog, storedId] { replace(dialog, storedId); });
    dialog->open();
}

void ApiEditing::replace(UpdateApiDialog *dialog, const QString &apiId)
{
    dialog->setEnabled(false);
    then(m_workspace.descriptions().keep(*dialog->found(), apiId), dialog,
         [dialog](const Result<StoredApi> &kept) {
             dialog->setEnabled(true);
             if (kept)
                 dialog->accept();
             else
                 dialog->refuse(kept.error().message());
         });
}

/// Tokens that have a scope which is gone, and environments whose server is: their addresses stay.
QString ApiEditing::touched(const DescriptionChanges &changes, const QString &apiId) const
{
    QStringList sentences;
    for (const Credential &token : m_workspace.tokens().all()) {
        const Environment *environment = m_workspace.environments().find(token.environmentId);
        if (!environment || environment->apiId != apiId)
            continue;
        QStringList gone;
        std::copy_if(token.scopes.cbegin(), token.scopes.cend(), std::back_inserter(gone),
                     [&changes](const QString &scope) { return changes.removedScopes.contains(scope); });
        if (!gone.isEmpty())
            sentences.append(
                phrased(tr("The token %1 has scopes that the new description does not name: %2."),
                        {asName(token.name), asName(gone.join(QStringLiteral(", ")))}));
    }
    for (const Environment &environment : m_workspace.environments().all()) {
        if (environment.apiId == apiId && changes.removedServers.contains(environment.apiBase.toString()))
            sentences.append(phrased(
                tr("%1 is no longer among the servers. The environment %2 keeps this address, and its "
                   "tokens with it."),
                {asName(environment.apiBase.toString()), asName(environment.name)}));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace patlas

#include "moc_ApiEditing.cpp"
