// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/CurrentRequest.h"

#include "core/credentials/CredentialRepository.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/request/OperationDraft.h"
#include "core/session/ChosenCredentials.h"
#include "core/session/Services.h"
#include "core/session/Workspace.h"
#include "ui/explorer/OperationPane.h"
#include "ui/explorer/RequestBuilder.h"
#include "ui/explorer/ResponseCache.h"
#include "ui/explorer/SendWarning.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace patlas {

CurrentRequest::CurrentRequest(Workspace &workspace, Preferences &preferences, OperationPane &operations,
                               RequestBuilder &builder, ResponseCache &responses, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_operations(operations)
    , m_builder(builder)
    , m_responses(responses)
    , m_memory(preferences)
    , m_keeper(workspace.drafts())
    , m_open(workspace.services().openRequests)
    , m_environment(workspace.environment())
    , m_user(workspace.user())
{
    connect(&m_keeper, &DraftAutosave::loaded, this, &CurrentRequest::presentStored);
    connect(&m_keeper, &DraftAutosave::notStored, this,
            [this](const QString &environmentId, const QString &operationId) {
                if (draft().environmentId == environmentId && draft().operationId == operationId)
                    keep();
            });
    connect(&m_keeper, &DraftAutosave::latestLoaded, this, &CurrentRequest::openLatest);
    connect(&m_keeper, &DraftAutosave::noLatest, this, &CurrentRequest::openFirst);
    connect(&m_keeper, &DraftAutosave::failed, this,
            [this](const Error &error) { Q_EMIT noticed(error.message()); });
    connect(&m_open, &OpenRequests::currentChanged, this, [this](int index) {
        if (!m_isSwitching)
            showOpen(index);
    });
    connect(&m_open, &OpenRequests::loaded, this, [this] {
        if (!m_opened)
            m_keeper.loadLatest();
    });
    connect(&m_open, &OpenRequests::failed, this,
            [this](const Error &error) { Q_EMIT noticed(error.message()); });

    connect(&m_workspace, &Workspace::apiChanged, this, &CurrentRequest::takeApi);
    connect(&m_workspace, &Workspace::environmentChanged, this, &CurrentRequest::takeEnvironment);
    connect(&m_workspace, &Workspace::userChanged, this, &CurrentRequest::takeUser);
    connect(&m_workspace, &Workspace::accessObserved, this, &CurrentRequest::refreshContext);
    connect(&m_workspace.services().cookies, &CookieJars::changed, this, &CurrentRequest::refreshContext);
    connect(&m_workspace.tokens(), &CredentialRepository::changed, this, &CurrentRequest::takeTokens);
    connect(&m_workspace.services().connections, &ConnectionRepository::changed, this,
            &CurrentRequest::refreshContext);
    connect(&m_workspace.services().allowedCommands, &AllowedCommands::changed, this,
            &CurrentRequest::refreshContext);
}

void CurrentRequest::start()
{
    refreshContext();
    takeApi();
}

QString CurrentRequest::id() const
{
    const OpenRequest *current = m_open.currentRequest();
    return current ? current->id : QString();
}

const RequestDraft &CurrentRequest::draft() const
{
    return m_builder.draft();
}

SavedPlace CurrentRequest::place() const
{
    const OpenRequest *current = m_open.currentRequest();
    return current ? current->saved : SavedPlace();
}

void CurrentRequest::takeApi()
{
    m_operations.setApi(m_workspace.sharedApi());
    refreshContext();
    if (m_workspace.api().operations.empty())
        return;
    if (!m_opened)
        m_open.load();
    else if (!draft().operationId.isEmpty() && m_awaitsApi)
        present(inEnvironment(draft()));
    m_awaitsApi = false;
}

void CurrentRequest::takeEnvironment()
{
    const Environment former = m_environment;
    m_environment = m_workspace.environment();
    refreshContext();
    if (!m_opened || m_isSwitching || former == m_environment)
        return;
    if (former.apiId != m_environment.apiId && openInOtherApi(former))
        return;

    RequestDraft moved = draft();
    const std::optional<RequestDraft> remembered = m_keeper.remembered(m_environment.id, moved.operationId);
    // What was kept for the operation there is of one request: not of a file's, nor of one of several.
    if (former.id != m_environment.id && isOnlyOneOf(moved.operationId)) {
        m_keeper.flush();
        if (remembered)
            moved = *remembered;
        else
            m_keeper.load(m_environment.id, moved.operationId);
        m_touched = remembered.has_value();
    }
    rebase(moved, m_workspace.api().operation(moved.operationId), m_environment, former.apiBase);
    present(moved);
}

bool CurrentRequest::isOnlyOneOf(const QString &operationId) const
{
    int count = 0;
    for (int i = 0; i < m_open.count(); ++i)
        count += m_open.at(i).draft.operationId == operationId ? 1 : 0;
    const OpenRequest *current = m_open.currentRequest();
    return !operationId.isEmpty() && count == 1 && current && !current->saved.isInFile();
}

/// An operation of one API says nothing in another: the one that was open there last, or the first.
bool CurrentRequest::openInOtherApi(const Environment &former)
{
    m_lastOperations.insert(former.id, draft().operationId);
    const ApiDescription &api = m_workspace.api();
    if (api.operations.empty())
        return false;
    const Operation *last = api.operation(m_lastOperations.value(m_environment.id));
    openOperation(last ? last->id : api.operations.front().id);
    return true;
}

void CurrentRequest::takeUser()
{
    const QString former = m_user;
    m_user = m_workspace.user();
    refreshContext();
    if (!m_opened || former.isEmpty() || m_user.isEmpty() || former == m_user)
        return;
    // After signing in as another user, do not send with the former user's token.
    RequestDraft current = draft();
    const CredentialSelection chosen = current.credentials;
    for (auto each = chosen.cbegin(); each != chosen.cend(); ++each) {
        const Credential *credential = m_workspace.tokens().find(each.value());
        if (credential && !credential->owner.isEmpty() && credential->owner != m_user)
            current.credentials.remove(each.key());
    }
    chooseCredentials(current, m_builder.context(), m_memory, m_workspace.user(), place());
    m_builder.setCredentials(current.credentials);
    keep();
    m_open.dropCredentials([this](const QString &id) {
        const Credential *credential = m_workspace.tokens().find(id);
        return credential && !credential->owner.isEmpty() && credential->owner != m_user
            && credential->environmentId == m_environment.id;
    });
}

void CurrentRequest::takeTokens()
{
    refreshContext();
    if (!m_opened)
        return;
    RequestDraft current = draft();
    chooseCredentials(current, m_builder.context(), m_memory, m_workspace.user(), place());
    if (current == draft())
        return;
    m_builder.setCredentials(current.credentials);
    keep();
}

void CurrentRequest::refreshContext()
{
    const PreflightContext context = m_workspace.preflightContext();
    m_builder.setContext(context);
    m_builder.setConnection(m_environment.apiBase,
                            m_workspace.services().connections.connection(m_environment.id));
    m_operations.setTokens(context);
}

void CurrentRequest::present(RequestDraft draft)
{
    m_opened = true;
    m_awaitsApi = m_workspace.api().operations.empty();
    m_builder.warning().dismiss();
    chooseCredentials(draft, m_builder.context(), m_memory, m_workspace.user(), place());
    m_builder.setRequest(id());
    m_builder.setDraft(draft);
    m_open.setDraft(this->draft(), m_environment);
    m_operations.select(draft.operationId);
    m_responses.showFor(this->draft());
    Q_EMIT presented();
}

void CurrentRequest::openOperation(const QString &operationId)
{
    const Operation *operation = m_workspace.api().operation(operationId);
    if (!operation)
        return;
    const int open = m_open.find([this, &operationId](const OpenRequest &request) {
        const Environment *own = m_workspace.environments().find(request.draft.environmentId);
        return !request.saved.isInFile() && request.draft.operationId == operationId && own
            && own->apiId == m_environment.apiId;
    });
    if (open >= 0 && open == m_open.current())
        return;
    if (open >= 0) {
        m_open.setCurrent(open);
        return;
    }
    m_keeper.flush();
    std::optional<RequestDraft> remembered = m_keeper.remembered(m_environment.id, operationId);
    RequestDraft opened = remembered ? *remembered : draftFor(*operation, m_environment);
    rebase(opened, operation, m_environment);
    openInTab(opened);
    m_touched = remembered.has_value();
    // A stored draft replaces the new one; until it is loaded, nothing is written over it.
    if (remembered)
        keep();
    else
        m_keeper.load(m_environment.id, operationId);
}

void CurrentRequest::presentStored(const RequestDraft &stored)
{
    if (m_touched || stored.environmentId != m_environment.id || stored.operationId != draft().operationId)
        return;
    RequestDraft opened = stored;
    rebase(opened, m_workspace.api().operation(opened.operationId), m_environment);
    present(opened);
    keep();
}

void CurrentRequest::openLatest(const RequestDraft &latest)
{
    if (m_opened)
        return;
    const Operation *operation = m_workspace.api().operation(latest.operationId);
    if (latest.environmentId != m_environment.id || (!latest.operationId.isEmpty() && !operation)) {
        if (operation)
            openOperation(operation->id);
        else
            openFirst();
        return;
    }
    RequestDraft opened = latest;
    rebase(opened, operation, m_environment);
    openInTab(opened);
    keep();
}

void CurrentRequest::openFirst()
{
    if (!m_opened && !m_workspace.api().operations.empty())
        openOperation(m_workspace.api().operations.front().id);
}

void CurrentRequest::openDraft(const RequestDraft &wanted)
{
    switchEnvironment(wanted.environmentId);
    m_keeper.flush();
    openInTab(inEnvironment(wanted));
    m_touched = true;
    keep();
}

void CurrentRequest::showDraft(const RequestDraft &wanted)
{
    const OpenRequest *current = m_open.currentRequest();
    if (current && current->saved.isInFile()) {
        openDraft(wanted);
        return;
    }
    switchEnvironment(wanted.environmentId);
    m_keeper.flush();
    m_touched = true;
    present(inEnvironment(wanted));
    keep();
}

/// The draft as one of the current environment. An operation that its API does not have is left open.
RequestDraft CurrentRequest::inEnvironment(RequestDraft draft, const QUrl &formerBase) const
{
    const Operation *operation = m_workspace.api().operation(draft.operationId);
    // While a description is not read yet, it has no operations.
    if (!operation && !m_workspace.api().operations.empty())
        draft.operationId.clear();
    rebase(draft, operation, m_environment, formerBase);
    return draft;
}

void CurrentRequest::openSaved(const RequestDraft &wanted, const SavedPlace &place)
{
    const int open = m_open.find([&place](const OpenRequest &request) {
        return request.saved.file == place.file && request.saved.index == place.index;
    });
    if (open >= 0) {
        m_open.setCurrent(open);
        return;
    }
    switchEnvironment(wanted.environmentId);
    m_keeper.flush();
    openInTab(inEnvironment(wanted), place);
    m_touched = true;
    keep();
}

void CurrentRequest::refresh(int index, const RequestDraft &read, const SavedPlace &place)
{
    RequestDraft draft = read;
    draft.credentials = m_open.at(index).draft.credentials;
    m_open.setRead(index, draft, place);
    if (index == m_open.current())
        present(inEnvironment(draft));
}

void CurrentRequest::openNew()
{
    RequestDraft empty;
    empty.environmentId = m_environment.id;
    empty.method = u"GET"_s;
    m_keeper.flush();
    openInTab(empty);
    m_touched = true;
    m_builder.editUrl();
}

/// Where nothing was done yet with the current request, in its place.
void CurrentRequest::openInTab(const RequestDraft &draft, const SavedPlace &place)
{
    const OpenRequest *current = m_open.currentRequest();
    {
        const QScopedValueRollback switching(m_isSwitching, true);
        if (current && current->isFresh)
            m_open.replaceCurrent(draft, place);
        else
            m_open.open(draft, place);
    }
    m_responses.setRequest(id());
    present(draft);
}

/// The request in a tab follows the chosen environment, as far as it is one of the same API.
void CurrentRequest::showOpen(int index)
{
    if (index < 0) {
        openNew();
        return;
    }
    const OpenRequest request = m_open.at(index);
    const Environment *own = m_workspace.environments().find(request.draft.environmentId);
    if (own && own->apiId != m_environment.apiId)
        switchEnvironment(own->id);
    m_keeper.flush();
    m_touched = true;
    m_responses.setRequest(request.id);
    present(inEnvironment(request.draft, own ? own->apiBase : QUrl()));
    keep();
}

void CurrentRequest::switchEnvironment(const QString &id)
{
    if (id == m_environment.id || !m_workspace.environments().find(id))
        return;
    const QScopedValueRollback switching(m_isSwitching, true);
    m_workspace.setEnvironment(id);
}

void CurrentRequest::keep()
{
    m_open.setDraft(draft(), m_environment);
    // What is edited in the request of a file is not how the operation was left.
    const OpenRequest *current = m_open.currentRequest();
    if (!current || !current->saved.isInFile())
        m_keeper.keep(draft(), m_environment);
}

void CurrentRequest::selectCredential(const QString &id)
{
    const Credential *credential = m_workspace.tokens().find(id);
    if (!credential || credential->environmentId != m_environment.id)
        return;
    const QString slotId = credential->slotId;
    refreshContext();
    CredentialSelection selection = draft().credentials;
    choose(selection, slotId, id);
    m_builder.setCredentials(selection);
    rememberChoice(slotId, id);
    m_builder.warning().dismiss();
    keep();
}

void CurrentRequest::replaceCredential(const QString &from, const QString &to)
{
    m_memory.replace(from, to);
    m_keeper.replaceCredential(from, to);
    m_open.replaceCredential(from, to);
    CredentialSelection selection = draft().credentials;
    replace(selection, from, to);
    if (selection == draft().credentials)
        return;
    m_builder.setCredentials(selection);
    keep();
}

void CurrentRequest::duplicate(int index)
{
    m_open.setCurrent(index);
    m_open.markUsed();
    openInTab(draft());
    m_open.markEdited();
    keep();
}

void CurrentRequest::edited()
{
    m_opened = true;
    m_touched = true;
    m_builder.warning().dismiss();
    m_operations.select(draft().operationId);
    if (const SavedPlace of = place();
        of.isInFile() && m_memory.files().authorisationOf(m_environment.id, of) != draft().authorisation)
        m_memory.files().rememberAuthorisation(m_environment.id, of, draft().authorisation);
    m_open.markEdited();
    keep();
}

void CurrentRequest::rememberChoice(const QString &slotId, const QString &credentialId)
{
    if (const SavedPlace of = place(); of.isInFile())
        m_memory.files().remember(m_environment.id, of, slotId, credentialId);
    else
        m_memory.remember(m_environment.id, draft().operationId, slotId, credentialId);
}

void CurrentRequest::saved(const QString &id, const SavedPlace &place, const RequestDraft &written)
{
    const int index = m_open.indexOf(id);
    if (index < 0)
        return;
    const SavedPlace former = m_open.at(index).saved;
    FileCredentials &ofFiles = m_memory.files();
    if (former.isInFile()) {
        ofFiles.copy(former, place);
    } else {
        for (auto chosen = written.credentials.cbegin(); chosen != written.credentials.cend(); ++chosen)
            ofFiles.remember(written.environmentId, place, chosen.key(), chosen.value());
        ofFiles.rememberAuthorisation(written.environmentId, place, written.authorisation);
    }
    m_open.setSaved(id, place, written);
}

} // namespace patlas

#include "moc_CurrentRequest.cpp"
