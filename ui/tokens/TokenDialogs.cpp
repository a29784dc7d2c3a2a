// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// TokenActions: the dialogs that create or add tokens, with their callbacks to the repository and the issuer.
#include "core/authorization/SignInChoices.h"
#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/credentials/CredentialRepository.h"
#include "core/credentials/DefaultStore.h"
#include "core/credentials/TokenIssuer.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/http/Origin.h"
#include "core/pipeline/TokenCheck.h"
#include "core/secret/VaultStore.h"
#include "core/session/Services.h"
#include "core/session/Workspace.h"
#include "ui/authorization/DiscoveryDialog.h"
#include "ui/newtoken/AddExistingTokenDialog.h"
#include "ui/newtoken/AddProjectTokenDialog.h"
#include "ui/newtoken/CreateTokenDialog.h"
#include "ui/secret/StoreErrorPanel.h"
#include "ui/tokens/TokenActions.h"
#include "ui/widgets/StoreWording.h"
#include "ui/widgets/Wording.h"

#include <QDesktopServices>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

PresetSource shelfOf(ScopePresetRepository &presets)
{
    return {[&presets] { return presets.all(); },
            [&presets](const QString &name, const QStringList &scopes) { return presets.save(name, scopes); },
            [&presets](const QString &name, const QString &newName) { return presets.rename(name, newName); },
            [&presets](const QString &name) { return presets.remove(name); }};
}

auto isTaken(const CredentialRepository &tokens)
{
    return [&tokens](const QString &environmentId, const QString &slotId, const QString &name) {
        return std::any_of(tokens.all().begin(), tokens.all().end(), [&](const Credential &each) {
            return each.environmentId == environmentId && each.slotId == slotId
                && each.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
}

} // namespace

QStringList TokenActions::namesIn(const CredentialRepository &tokens, const QString &environmentId,
                                  const QString &slotId)
{
    QStringList names;
    for (const Credential &each : tokens.all()) {
        if (each.environmentId == environmentId && each.slotId == slotId)
            names.append(each.name);
    }
    return names;
}

void TokenActions::offerVault(QWidget *dialog)
{
    if (!m_vaultOffer || m_workspace.tokens().defaultStore().id() == vaultStoreId)
        return;
    for (StoreErrorPanel *problem : dialog->findChildren<StoreErrorPanel *>()) {
        problem->setVaultOffered(true);
        connect(problem, &StoreErrorPanel::vaultWanted, this,
                [this, problem = QPointer<StoreErrorPanel>(problem)] {
                    m_vaultOffer([problem] {
                        if (problem)
                            Q_EMIT problem->tryAgain();
                    });
                });
    }
}

void TokenActions::newToken(const QStringList &preselectedScopes, const QString &suggestedName,
                            const QString &slotId)
{
    if (openSignIn({slotId, preselectedScopes, suggestedName}))
        return;
    const std::shared_ptr<const ApiDescription> api = m_workspace.sharedApi();
    // Without scopes to choose there is nothing to be led through: a token is made on the page, and pasted.
    const bool isOnlyPasted = m_workspace.environment().issuing == Issuing::ByHand && api->scopes.empty();
    if (isOnlyPasted || !tellsWhereTokensAreMade(m_workspace.environment())) {
        openAddExisting({slotId, preselectedScopes, suggestedName});
        return;
    }
    CreateTokenSetup setup;
    setup.api = api.get();
    setup.environment = m_workspace.environment();
    setup.user = m_workspace.user();
    setup.role = m_workspace.role();
    setup.stores = m_workspace.tokens().stores();
    setup.defaultStore = m_workspace.tokens().defaultStore().id();
    const CredentialSlot *slot = slotId.isEmpty() ? api->firstPersonalSlot() : api->credentialSlot(slotId);
    if (slot)
        setup.slot = *slot;
    setup.takenNames = namesIn(m_workspace.tokens(), setup.environment.id, setup.slot.id);
    setup.preselectedScopes = preselectedScopes;
    setup.suggestedName = suggestedName;
    setup.days = m_usualDays;
    if (setup.environment.issuing == Issuing::OverApi) {
        setup.generate = [this](const IssueRequest &request) {
            if (TokenIssuer *issuer = m_workspace.issuer())
                return issuer->issue(request);
            return makeReadyResult<IssuedToken>(failure(ErrorKind::Network, tr("The sandbox is not running."),
                                                        tr("It makes the tokens of this environment."),
                                                        tr("Start it in the Sandbox menu, then try again.")));
        };
    } else if (m_check && canCheckToken(*api)) {
        setup.check = [check = m_check, environment = setup.environment](const Secret &secret) {
            return check(environment, secret);
        };
    }
    CredentialRepository &tokens = m_workspace.tokens();
    setup.recognise = [&tokens](const Secret &secret) {
        return tokens.withFingerprint(tokens.fingerprint(secret));
    };
    setup.keep = [&tokens](Credential token, const Secret &secret) {
        return tokens.add(std::move(token), secret);
    };
    setup.presets = shelfOf(m_workspace.presets());

    auto *dialog = new CreateTokenDialog(std::move(setup), m_clipboard, m_dialogParent);
    // Keeps the API description alive while the dialog reads it, even if another one is loaded.
    connect(dialog, &QObject::destroyed, dialog, [api] {});
    connect(dialog, &CreateTokenDialog::created, this, [this](const Credential &token) {
        Q_EMIT credentialAdded(token.id);
        Q_EMIT message(wording::keptSentence(m_workspace.tokens().stores(), token.storage, token.name));
    });
    offerVault(dialog);
    dialog->open();
}

/// False: the credential is not one that is got by signing in.
bool TokenActions::openSignIn(const WantedToken &wanted)
{
    const std::shared_ptr<const ApiDescription> api = m_workspace.sharedApi();
    const CredentialSlot *first = api->firstPersonalSlot();
    const QString slotId = wanted.slotId.isEmpty() && first ? first->id : wanted.slotId;
    const SecurityScheme *scheme = api->signInScheme(slotId);
    if (!scheme)
        return false;
    const Environment environment = m_workspace.environment();
    SignInDialog::Setup setup;
    setup.environmentId = environment.id;
    setup.slotId = slotId;
    setup.isPersonal = api->isPersonal(slotId);
    setup.name = wanted.name.isEmpty() ? environment.name : wanted.name;
    setup.serviceName = environment.name;
    if (const QUrl address = discoveryAddress(*scheme, environment); !address.isEmpty()) {
        discoverSignIn(std::move(setup), address, wanted);
        return true;
    }
    setup.choices = signInChoices(*scheme, environment, wanted.scopes);
    setup.scopes = flowScopes(*scheme);
    if (setup.choices.empty())
        return false;
    openSignIn(std::move(setup));
    return true;
}

void TokenActions::discoverSignIn(SignInDialog::Setup setup, const QUrl &address, const WantedToken &wanted)
{
    Services &services = m_workspace.services();
    const auto client = std::make_shared<EndpointClient>(
        services.engine, [&services](const QString &id) { return services.transports.to(id); });
    auto *dialog = new DiscoveryDialog(
        {setup.serviceName, address, sameOrigin(address, m_workspace.environment().apiBase),
         [client, id = setup.environmentId, address] { return discover(*client, id, address); }},
        m_dialogParent);
    connect(dialog, &DiscoveryDialog::pasteRequested, this, [this, wanted] { openAddExisting(wanted); });
    connect(dialog, &DiscoveryDialog::found, this,
            [this, setup = std::move(setup), wanted](const DiscoveredServer &server) {
                SignInDialog::Setup filled = setup;
                QStringList scopes = wanted.scopes;
                // Without it a server need not take the request for one of OpenID Connect.
                if (server.scopes.contains(u"openid"_s) && !scopes.contains(u"openid"_s))
                    scopes.prepend(u"openid"_s);
                filled.choices = signInChoices(server, m_workspace.environment(), scopes);
                for (const QString &scope : server.scopes)
                    filled.scopes.emplace_back(scope, QString());
                if (filled.choices.empty()) {
                    Q_EMIT message(
                        tr("%1 offers no way to sign in that Patlas knows.").arg(isolated(server.issuer)));
                    openAddExisting(wanted);
                    return;
                }
                openSignIn(std::move(filled));
            });
    dialog->open();
}

void TokenActions::openSignIn(SignInDialog::Setup setup)
{
    CredentialRepository &tokens = m_workspace.tokens();
    setup.isTaken = [taken = isTaken(tokens), environmentId = setup.environmentId, slotId = setup.slotId](
                        const QString &name) { return taken(environmentId, slotId, name); };
    setup.openPage = [](const QUrl &page) { return QDesktopServices::openUrl(page); };
    Services &services = m_workspace.services();
    setup.makeSignIn = [&services, open = setup.openPage] {
        return std::make_unique<SignIn>(SignIn::Parts{
            services.engine, [&services](const QString &id) { return services.transports.to(id); }, open});
    };
    setup.keep = [&services](Credential credential, const AuthorizationRequest &request, const Grant &grant,
                             const Secret &clientSecret) {
        return services.authorizations.keep(std::move(credential), request, grant, clientSecret);
    };
    auto *dialog = new SignInDialog(std::move(setup), m_dialogParent);
    connect(dialog, &SignInDialog::added, this, [this](const Credential &token) {
        Q_EMIT credentialAdded(token.id);
        Q_EMIT message(tr("“%1” is added.").arg(isolated(token.name)));
    });
    offerVault(dialog);
    dialog->open();
}

void TokenActions::addExisting()
{
    openAddExisting();
}

PasteTokenDialog *TokenActions::openAddExisting(const WantedToken &wanted)
{
    const std::shared_ptr<const ApiDescription> api = m_workspace.sharedApi();
    CredentialRepository &tokens = m_workspace.tokens();
    AddExistingTokenDialog::Setup setup;
    setup.api = api.get();
    setup.environments = m_workspace.environmentsLike(m_workspace.environment());
    setup.environmentId = m_workspace.environment().id;
    setup.slotId = wanted.slotId;
    setup.scopes = wanted.scopes;
    setup.suggestedName = wanted.name;
    setup.isTaken = isTaken(tokens);
    setup.recognise = [&tokens](const Secret &secret) {
        return tokens.withFingerprint(tokens.fingerprint(secret));
    };
    setup.keep = [&tokens](Credential token, const Secret &secret) {
        return tokens.add(std::move(token), secret);
    };
    setup.canAskService = m_ask && canAskAboutToken(*api);
    auto *dialog = new AddExistingTokenDialog(std::move(setup), m_dialogParent);
    connect(dialog, &QObject::destroyed, dialog, [api] {});
    connect(dialog, &PasteTokenDialog::otherKindRequested, this, [this, dialog] {
        const auto secret = std::make_shared<Secret>(dialog->pasted());
        const QString environmentId = dialog->environmentId();
        dialog->reject();
        openAddProjectToken()->prefill(*secret, environmentId);
    });
    connect(dialog, &AddExistingTokenDialog::added, this, [this, dialog](const Credential &token) {
        Q_EMIT credentialAdded(token.id);
        Q_EMIT message(tr("“%1” is added.").arg(isolated(token.name)));
        if (!dialog->asksService())
            return;
        then(askService(token.id), this, [this, name = token.name](const QString &refusal) {
            Q_EMIT message(refusal.isEmpty()
                               ? tr("“%1” is added, with what the service said of it.").arg(isolated(name))
                               : tr("“%1” is added. %2").arg(isolated(name), refusal));
        });
    });
    offerVault(dialog);
    dialog->open();
    return dialog;
}

void TokenActions::addProjectToken()
{
    openAddProjectToken();
}

PasteTokenDialog *TokenActions::openAddProjectToken()
{
    CredentialRepository &tokens = m_workspace.tokens();
    AddProjectTokenDialog::Setup setup;
    const CredentialSlot anyToken{{}, tr("token"), tr("Token")};
    const CredentialSlot *slot = m_workspace.api().firstOtherSlot();
    const CredentialSlot *personal = m_workspace.api().firstPersonalSlot();
    const std::shared_ptr<const ApiDescription> api = m_workspace.sharedApi();
    setup.api = api.get();
    setup.slot = slot ? *slot : anyToken;
    setup.personal = personal ? *personal : anyToken;
    setup.environments = m_workspace.environmentsLike(m_workspace.environment());
    setup.environmentId = m_workspace.environment().id;
    setup.isTaken = isTaken(tokens);
    setup.recognise = [&tokens](const Secret &secret) {
        return tokens.withFingerprint(tokens.fingerprint(secret));
    };
    setup.keep = [&tokens](Credential token, const Secret &secret) {
        return tokens.add(std::move(token), secret);
    };
    auto *dialog = new AddProjectTokenDialog(std::move(setup), m_dialogParent);
    connect(dialog, &QObject::destroyed, dialog, [api] {});
    connect(dialog, &PasteTokenDialog::otherKindRequested, this, [this, dialog] {
        const auto secret = std::make_shared<Secret>(dialog->pasted());
        const QString environmentId = dialog->environmentId();
        dialog->reject();
        openAddExisting()->prefill(*secret, environmentId);
    });
    connect(dialog, &AddProjectTokenDialog::added, this, [this](const Credential &token) {
        Q_EMIT credentialAdded(token.id);
        Q_EMIT message(tr("“%1” is added.").arg(isolated(token.name)));
    });
    offerVault(dialog);
    dialog->open();
    return dialog;
}

} // namespace patlas
