// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/ExplorerPage.h"

#include "core/base/Find.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/credentials/CredentialRepository.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/preflight/CredentialChoice.h"
#include "core/request/OperationDraft.h"
#include "core/secret/TokenRedaction.h"
#include "core/session/DraftAutosave.h"
#include "core/session/Services.h"
#include "core/session/Workspace.h"
#include "ui/explorer/CurlImport.h"
#include "ui/explorer/ExplorerColumns.h"
#include "ui/explorer/OperationPane.h"
#include "ui/explorer/RequestBuilder.h"
#include "ui/explorer/RequestQuestions.h"
#include "ui/explorer/ResponseCache.h"
#include "ui/explorer/SendWarning.h"
#include "ui/response/ResponseView.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

ExplorerPage::ExplorerPage(Workspace &workspace, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_memory(preferences)
    , m_environment(workspace.environment())
    , m_user(workspace.user())
    , m_keeper(new DraftAutosave(workspace.drafts(), this))
    , m_runner(new RequestRunner(workspace.pipeline(), this))
    , m_operations(new OperationPane(this))
    , m_builder(new RequestBuilder(this))
    , m_whoseResponse(new QLabel(this))
    , m_response(new ResponseView(this))
    , m_columns(new ExplorerColumns(*m_operations, *m_builder, *m_whoseResponse, *m_response, this))
    , m_questions(new RequestQuestions(workspace, *m_builder, this))
    , m_responses(new ResponseCache(*m_response, *m_runner, this))
    , m_curl(new CurlImport(workspace, *m_keeper, *m_builder, this))
    , m_escape(new QShortcut(Qt::Key_Escape, this))
{
    layOut();
    connectParts();
    connectWorkspace();
    m_response->showNothing();
    refreshContext();
    takeApi();
}

ExplorerPage::~ExplorerPage()
{
    m_runner->disconnect(this);
}

void ExplorerPage::layOut()
{
    m_whoseResponse->setAccessibleName(tr("Whose response"));
    m_whoseResponse->setTextFormat(Qt::PlainText);
    m_whoseResponse->setProperty("caption", true);
    m_whoseResponse->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_whoseResponse->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
}

void ExplorerPage::connectParts()
{
    connect(m_operations, &OperationPane::operationChosen, this, &ExplorerPage::openOperation);

    connect(m_keeper, &DraftAutosave::loaded, this, &ExplorerPage::presentStored);
    connect(m_keeper, &DraftAutosave::notStored, this,
            [this](const QString &environmentId, const QString &operationId) {
                if (draft().environmentId == environmentId && draft().operationId == operationId)
                    m_keeper->keep(draft(), m_environment);
            });
    connect(m_keeper, &DraftAutosave::latestLoaded, this, &ExplorerPage::openLatest);
    connect(m_keeper, &DraftAutosave::noLatest, this, &ExplorerPage::openFirst);
    connect(m_keeper, &DraftAutosave::failed, this,
            [this](const Error &error) { Q_EMIT noticed(error.message()); });

    connect(m_curl, &CurlImport::draftReady, this, &ExplorerPage::openDraft);
    connect(m_builder, &RequestBuilder::draftEdited, this, &ExplorerPage::draftEdited);
    connect(m_builder, &RequestBuilder::checked, m_operations,
            [this] { m_operations->setChosen(draft().credentials); });
    connect(m_builder, &RequestBuilder::credentialChosen, this,
            [this](const QString &slotId, const QString &id) {
                m_memory.remember(m_environment.id, draft().operationId, slotId, id);
            });
    connect(m_builder, &RequestBuilder::sendRequested, this, &ExplorerPage::send);
    connect(m_builder, &RequestBuilder::cancelRequested, m_runner, &RequestRunner::cancel);
    connect(m_builder, &RequestBuilder::newTokenRequested, this, &ExplorerPage::newTokenRequested);
    connect(m_builder, &RequestBuilder::addTokenRequested, this, &ExplorerPage::addTokenRequested);
    connect(m_builder, &RequestBuilder::addEnvironmentRequested, m_questions,
            &RequestQuestions::goToEnvironmentOf);
    connect(m_builder, &RequestBuilder::keepSecretRequested, m_questions, &RequestQuestions::keepSecret);
    connect(m_builder, &RequestBuilder::forgetLearnedRequested, this, [this](const QString &operationId) {
        const Operation *operation = m_workspace.api().operation(operationId);
        if (!operation)
            return;
        LearnedScopesRepository &learned = m_workspace.services().learnedScopes;
        thenResult(learned.forget(m_environment.apiId, operation->method, operation->path), this,
                   [this](const Result<void> &forgotten) {
                       if (!forgotten)
                           Q_EMIT noticed(forgotten.error().message());
                   });
    });
    connect(m_builder, &RequestBuilder::connectionSettingsRequested, this,
            &ExplorerPage::environmentSettingsRequested);
    connect(m_builder, &RequestBuilder::copyWithSecretsRequested, this,
            &ExplorerPage::copyWithSecretsRequested);
    connect(&m_builder->warning(), &SendWarning::sendAnyway, this, &ExplorerPage::submit);

    connect(m_runner, &RequestRunner::progressed, this, [this](qint64 received, qint64 total) {
        if (m_responses->isShowingSending())
            m_response->setProgress(received, total);
    });
    connect(m_runner, &RequestRunner::waitingChanged, this, [this] {
        if (m_responses->isShowingSending())
            m_response->showSending(m_runner->waiting());
    });
    connect(m_runner, &RequestRunner::partialReceived, this, [this](const PartialResponse &part) {
        if (m_responses->isShowingSending())
            m_response->showPartial(part);
    });
    connect(m_runner, &RequestRunner::finished, this, &ExplorerPage::responseReceived);
    connect(m_response, &ResponseView::followRedirectRequested, this,
            [this] { m_questions->followRedirect(m_responses->shown()); });
    connect(m_questions, &RequestQuestions::redirectChosen, this,
            [this](const RequestDraft &redirected, bool isSameService) {
                openDraft(redirected);
                if (isSameService)
                    send();
            });
    // Another request may be shown by now; that one was not asked about.
    connect(m_questions, &RequestQuestions::agreed, this, [this](const RequestDraft &asked) {
        if (ResponseCache::belongTogether(asked, draft()))
            send();
    });
    connect(m_questions, &RequestQuestions::addEnvironmentRequested, this,
            &ExplorerPage::addEnvironmentRequested);
    connect(m_questions, &RequestQuestions::noticed, this, &ExplorerPage::noticed);

    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(QKeySequence(int(Qt::ControlModifier) | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &ExplorerPage::send);
    }
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(false); // enabled only while sending; otherwise fields handle Esc
    connect(m_escape, &QShortcut::activated, m_runner, &RequestRunner::cancel);
}

void ExplorerPage::connectWorkspace()
{
    connect(&m_workspace, &Workspace::apiChanged, this, &ExplorerPage::takeApi);
    connect(&m_workspace, &Workspace::environmentChanged, this, &ExplorerPage::takeEnvironment);
    connect(&m_workspace, &Workspace::userChanged, this, &ExplorerPage::takeUser);
    connect(&m_workspace, &Workspace::accessObserved, this, &ExplorerPage::refreshContext);
    connect(&m_workspace.tokens(), &CredentialRepository::changed, this, &ExplorerPage::takeTokens);
    connect(&m_workspace.services().connections, &ConnectionRepository::changed, this,
            &ExplorerPage::refreshContext);
}

const RequestDraft &ExplorerPage::draft() const
{
    return m_builder->draft();
}

const PreflightReport &ExplorerPage::report() const
{
    return m_builder->report();
}

QByteArray ExplorerPage::saveState() const
{
    return m_columns->saveState();
}

void ExplorerPage::restoreState(const QByteArray &state)
{
    m_columns->restoreState(state);
}

void ExplorerPage::takeApi()
{
    m_operations->setApi(m_workspace.sharedApi());
    refreshContext();
    if (!m_opened && !m_workspace.api().operations.empty())
        m_keeper->loadLatest();
}

void ExplorerPage::takeEnvironment()
{
    const Environment former = m_environment;
    m_environment = m_workspace.environment();
    refreshContext();
    if (!m_opened || former == m_environment)
        return;
    if (former.apiId != m_environment.apiId && openInOtherApi(former))
        return;

    RequestDraft moved = draft();
    const std::optional<RequestDraft> remembered = m_keeper->remembered(m_environment.id, moved.operationId);
    if (former.id != m_environment.id) {
        m_keeper->flush();
        if (remembered)
            moved = *remembered;
        else
            m_keeper->load(m_environment.id, moved.operationId);
        m_touched = remembered.has_value();
    }
    rebase(moved, m_workspace.api().operation(moved.operationId), m_environment, former.apiBase);
    present(moved);
}

/// An operation of one API says nothing in another: the one that was open there last, or the first.
bool ExplorerPage::openInOtherApi(const Environment &former)
{
    m_lastOperations.insert(former.id, draft().operationId);
    const ApiDescription &api = m_workspace.api();
    if (api.operations.empty())
        return false;
    const Operation *last = api.operation(m_lastOperations.value(m_environment.id));
    openOperation(last ? last->id : api.operations.front().id);
    return true;
}

void ExplorerPage::takeUser()
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
    chooseCredentials(current);
    m_builder->setCredentials(current.credentials);
    m_keeper->keep(draft(), m_environment);
}

void ExplorerPage::takeTokens()
{
    refreshContext();
    if (!m_opened)
        return;
    RequestDraft current = draft();
    chooseCredentials(current);
    if (current == draft())
        return;
    m_builder->setCredentials(current.credentials);
    m_keeper->keep(draft(), m_environment);
}

void ExplorerPage::refreshContext()
{
    const PreflightContext context = m_workspace.preflightContext();
    m_builder->setContext(context);
    m_builder->setConnection(m_environment.apiBase,
                             m_workspace.services().connections.connection(m_environment.id));
    m_operations->setTokens(context);
}

void ExplorerPage::chooseCredentials(RequestDraft &draft) const
{
    const PreflightContext &context = m_builder->context();
    const Operation *operation = m_workspace.api().operation(draft.operationId);
    for (const CredentialSlot &slot : m_workspace.api().credentialSlots) {
        const Credential *chosen = findById(context.credentials, draft.credentials.value(slot.id));
        const bool fits = chosen && chosen->environmentId == m_environment.id && chosen->slotId == slot.id;
        const bool isUnused =
            operation && !slot.isPersonal && m_workspace.api().demandFor(*operation, slot.id) == Demand::None;
        if (fits && !isUnused)
            continue;
        draft.credentials.remove(slot.id);
        if (operation && !m_memory.goesWithout(m_environment.id, operation->id, slot.id))
            choose(draft.credentials, slot.id,
                   defaultCredential(slot, *operation, context, m_memory.preferred(m_environment.id, slot.id),
                                     m_workspace.user()));
    }
}

void ExplorerPage::present(RequestDraft draft)
{
    m_opened = true;
    m_builder->warning().dismiss();
    chooseCredentials(draft);
    m_builder->setDraft(draft);
    m_operations->select(draft.operationId);
    m_responses->showFor(this->draft());
    m_curl->present();
    sayWhoseResponse();
}

void ExplorerPage::openOperation(const QString &operationId)
{
    const Operation *operation = m_workspace.api().operation(operationId);
    if (!operation)
        return;
    m_keeper->flush();
    std::optional<RequestDraft> remembered = m_keeper->remembered(m_environment.id, operationId);
    m_touched = remembered.has_value();
    RequestDraft opened = remembered ? *remembered : draftFor(*operation, m_environment);
    rebase(opened, operation, m_environment);
    present(opened);
    // A stored draft replaces the new one; until it is loaded, nothing is written over it.
    if (remembered)
        m_keeper->keep(draft(), m_environment);
    else
        m_keeper->load(m_environment.id, operationId);
}

void ExplorerPage::presentStored(const RequestDraft &stored)
{
    if (m_touched || stored.environmentId != m_environment.id || stored.operationId != draft().operationId)
        return;
    RequestDraft opened = stored;
    rebase(opened, m_workspace.api().operation(opened.operationId), m_environment);
    present(opened);
    m_keeper->keep(draft(), m_environment);
}

void ExplorerPage::openLatest(const RequestDraft &latest)
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
    present(opened);
    m_keeper->keep(draft(), m_environment);
}

void ExplorerPage::openFirst()
{
    if (!m_opened && !m_workspace.api().operations.empty())
        openOperation(m_workspace.api().operations.front().id);
}

void ExplorerPage::openDraft(const RequestDraft &wanted)
{
    if (wanted.environmentId != m_environment.id && m_workspace.environments().find(wanted.environmentId))
        m_workspace.setEnvironment(wanted.environmentId);
    m_keeper->flush();
    RequestDraft opened = wanted;
    const Operation *operation = m_workspace.api().operation(opened.operationId);
    if (!operation)
        opened.operationId.clear();
    rebase(opened, operation, m_environment);
    m_touched = true;
    present(opened);
    m_keeper->keep(draft(), m_environment);
}

void ExplorerPage::pasteCurl()
{
    m_curl->takeClipboard();
}

void ExplorerPage::draftEdited()
{
    m_opened = true;
    m_touched = true;
    m_builder->warning().dismiss();
    m_operations->select(draft().operationId);
    m_curl->present();
    sayWhoseResponse();
    m_keeper->keep(draft(), m_environment);
}

void ExplorerPage::sayWhoseResponse()
{
    // While an address is typed the response stays: it may be what the address is taken from.
    const RequestDraft &sent =
        m_responses->isShowingSending() ? m_runner->draft() : m_responses->shown().draft;
    const bool isOther = (m_responses->isShowingSending() || !m_responses->shown().exchange.id.isEmpty())
        && !ResponseCache::belongTogether(sent, draft());
    if (isOther) {
        m_whoseResponse->setText(
            tr("Response to %1 %2")
                .arg(isolated(sent.method),
                     isolated(redactTokens(shownUrl(sent, m_workspace.api().operation(sent.operationId))))));
    }
    m_whoseResponse->setVisible(isOther);
}

void ExplorerPage::send()
{
    if (m_runner->isRunning())
        return;
    m_builder->setNow(QDateTime::currentDateTimeUtc()); // a token may have expired since the last edit
    if (!m_builder->warning().holdsBack(report()))
        submit();
}

void ExplorerPage::submit()
{
    if (m_runner->isRunning() || report().verdict == Verdict::CannotBeSent)
        return;
    m_builder->warning().dismiss();
    m_keeper->flush();
    m_builder->setSending(true);
    m_escape->setEnabled(true);
    m_responses->showSending();
    m_runner->start(draft(), report());
    sayWhoseResponse();
}

void ExplorerPage::responseReceived(const ResponseRecord &response)
{
    m_builder->setSending(false);
    m_escape->setEnabled(false);
    m_responses->keep(response);
    // The user may have switched to another request; the response is kept for this one.
    if (m_responses->isShowingSending() || ResponseCache::belongTogether(response.draft, draft()))
        m_responses->show(response);
    sayWhoseResponse();
    m_questions->askAboutRefusedSecret(response);
}

void ExplorerPage::showExchange(const Exchange &exchange)
{
    ResponseRecord response;
    response.exchange = exchange;
    response.draft = draft();
    if (exchange.request.operationId == draft().operationId)
        response.report = report();
    m_responses->keep(response);
    m_responses->show(response);
    sayWhoseResponse();
}

void ExplorerPage::selectCredential(const QString &id)
{
    const Credential *credential = m_workspace.tokens().find(id);
    if (!credential || credential->environmentId != m_environment.id)
        return;
    const QString slotId = credential->slotId;
    refreshContext();
    CredentialSelection selection = draft().credentials;
    choose(selection, slotId, id);
    m_builder->setCredentials(selection);
    m_memory.remember(m_environment.id, draft().operationId, slotId, id);
    m_builder->warning().dismiss();
    m_keeper->keep(draft(), m_environment);
}

void ExplorerPage::replaceCredential(const QString &from, const QString &to)
{
    m_memory.replace(from, to);
    m_keeper->replaceCredential(from, to);
    CredentialSelection selection = draft().credentials;
    replace(selection, from, to);
    if (selection == draft().credentials)
        return;
    m_builder->setCredentials(selection);
    m_keeper->keep(draft(), m_environment);
}

} // namespace patlas

#include "moc_ExplorerPage.cpp"
