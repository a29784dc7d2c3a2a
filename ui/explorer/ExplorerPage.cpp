// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/ExplorerPage.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/collection/CheckRun.h"
#include "core/pipeline/LinkedRequest.h"
#include "core/request/OperationDraft.h"
#include "core/secret/TokenRedaction.h"
#include "core/session/RequestFiles.h"
#include "core/session/Services.h"
#include "core/session/Workspace.h"
#include "core/storage/Preferences.h"
#include "ui/explorer/CurlImport.h"
#include "ui/explorer/CurrentRequest.h"
#include "ui/explorer/ExplorerColumns.h"
#include "ui/explorer/FolderActions.h"
#include "ui/explorer/NavigationPane.h"
#include "ui/explorer/OperationPane.h"
#include "ui/explorer/RequestBuilder.h"
#include "ui/explorer/RequestQuestions.h"
#include "ui/explorer/RequestTabs.h"
#include "ui/explorer/ResponseCache.h"
#include "ui/explorer/SavedRequests.h"
#include "ui/explorer/SendWarning.h"
#include "ui/explorer/UseInRequest.h"
#include "ui/imports/ImportDialog.h"
#include "ui/requests/RequestsPane.h"
#include "ui/response/ResponseView.h"
#include "ui/widgets/AcceptCopy.h"
#include "ui/widgets/KeyAction.h"
#include "ui/widgets/PendingEdit.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr QLatin1String snippetKey("explorer/code");

} // namespace

ExplorerPage::ExplorerPage(Workspace &workspace, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_runner(new RequestRunner(workspace.pipeline(), this))
    , m_files(new RequestFiles(preferences, this))
    , m_operations(new OperationPane(this))
    , m_requests(new RequestsPane(*m_files, this))
    , m_navigation(new NavigationPane(*m_operations, *m_requests, this))
    , m_builder(new RequestBuilder(this))
    , m_whoseResponse(new QLabel(this))
    , m_response(new ResponseView(this))
    , m_responses(new ResponseCache(*m_response, *m_runner, this))
    , m_current(new CurrentRequest(workspace, preferences, *m_operations, *m_builder, *m_responses, this))
    , m_saved(new SavedRequests(workspace, *m_files, *m_current, *m_builder, *m_requests, this))
    , m_folder(
          new FolderActions({workspace, *m_files, *m_requests, *m_navigation, *m_current, *m_saved}, this))
    , m_use(new UseInRequest(workspace, *m_files, *m_current, *m_saved, *m_builder, *m_responses, *m_response,
                             this))
    , m_tabs(new RequestTabs(m_current->openRequests(), workspace, this))
    , m_columns(new ExplorerColumns(*m_navigation, *m_tabs, *m_builder, *m_whoseResponse, *m_response, this))
    , m_questions(new RequestQuestions(workspace, *m_builder, this))
    , m_curl(new CurlImport(workspace, m_current->drafts(), *m_builder, this))
    , m_escape(new QShortcut(Qt::Key_Escape, this))
{
    layOut();
    connectParts();
    connectRunner();
    connectCurrent();
    m_response->showNothing();
    setAcceptDrops(true);
    m_builder->setSnippetKind(snippetKindOf(preferences.value(snippetKey).toString()));
    connect(m_builder, &RequestBuilder::snippetKindChosen, this,
            [&preferences](SnippetKind kind) { preferences.setValue(snippetKey, QString(kind.id())); });
    connect(m_builder, &RequestBuilder::checked, this, &ExplorerPage::checked);
    m_builder->setSeenOffers([&workspace](const QString &environmentId, const SeenKeys &keys) {
        return workspace.services().seenValues.offersFor(environmentId, keys);
    });
    m_current->start();
    m_files->reopen();
}

ExplorerPage::~ExplorerPage()
{
    // An editor that is open gives its text back when it loses the focus, which is later than this.
    commitPendingEdit();
    m_runner->disconnect(this);
    m_builder->disconnect();
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
    connect(m_columns, &ExplorerColumns::responseMoved, this, &ExplorerPage::responseMoved);
    connect(m_operations, &OperationPane::operationChosen, this, &ExplorerPage::openOperation);
    connect(m_curl, &CurlImport::draftReady, this, [this](const RequestDraft &pasted) {
        m_current->showDraft(pasted);
        m_current->openRequests().markEdited();
    });
    connect(m_builder, &RequestBuilder::draftEdited, this, [this] {
        m_current->edited();
        followRequest();
    });
    connect(m_builder, &RequestBuilder::checked, m_operations,
            [this] { m_operations->setChosen(draft().credentials); });
    connect(m_builder, &RequestBuilder::credentialChosen, m_current, &CurrentRequest::rememberChoice);
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
        thenResult(learned.forget(m_current->environment().apiId, operation->method, operation->path), this,
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

    QAction *sending = addKeyAction(*this, u"send"_s, tr("Send the request"), tr("Explorer"),
                                    {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    connect(sending, &QAction::triggered, this, &ExplorerPage::send);
    m_builder->setSendAction(*sending);
}

void ExplorerPage::connectRunner()
{
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
    connect(m_response, &ResponseView::cookiesRequested, this, &ExplorerPage::cookiesRequested);
    m_response->setHistory(m_workspace.services().history);
    connect(m_response, &ResponseView::earlierChosen, this, &ExplorerPage::showExchange);
    connect(m_response, &ResponseView::linkRequested, this, &ExplorerPage::openLink);
    connect(m_response, &ResponseView::followRedirectRequested, this,
            [this] { m_questions->followRedirect(m_responses->shown()); });
    connect(m_questions, &RequestQuestions::redirectChosen, this,
            [this](const RequestDraft &redirected, bool isSameService) {
                m_current->showDraft(redirected);
                if (isSameService)
                    send();
            });
    // Another request may be shown by now; that one was not asked about.
    connect(m_questions, &RequestQuestions::agreed, this, [this](const RequestDraft &asked) {
        if (ResponseCache::belongTogether(asked, draft()))
            send();
    });
    connect(m_questions, &RequestQuestions::commandsAllowed, this, [this](const RequestDraft &asked) {
        if (asked == draft())
            submit();
    });
    connect(m_questions, &RequestQuestions::addEnvironmentRequested, this,
            &ExplorerPage::addEnvironmentRequested);
    connect(m_questions, &RequestQuestions::noticed, this, &ExplorerPage::noticed);

    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    m_escape->setWhatsThis(tr("Cancel while sending"));
    m_escape->setEnabled(false); // enabled only while sending; otherwise fields handle Esc
    connect(m_escape, &QShortcut::activated, m_runner, &RequestRunner::cancel);
}

void ExplorerPage::connectCurrent()
{
    connect(m_current, &CurrentRequest::presented, this, &ExplorerPage::followRequest);
    connect(m_current, &CurrentRequest::noticed, this, &ExplorerPage::noticed);
    connect(m_saved, &SavedRequests::noticed, this, &ExplorerPage::noticed);
    connect(m_use, &UseInRequest::noticed, this, &ExplorerPage::noticed);
    connect(m_requests, &RequestsPane::noticed, this, &ExplorerPage::noticed);
    connect(m_requests, &RequestsPane::runRequested, m_folder, &FolderActions::run);
    connect(m_requests, &RequestsPane::importRequested, m_folder, [this] { m_folder->importRequests(); });
    connect(m_requests, &RequestsPane::exportRequested, m_folder, &FolderActions::exportRequests);
    connect(m_curl, &CurlImport::collectionPasted, this, [this](const QByteArray &text) {
        m_folder->importRequests([text](ImportDialog &dialog) { dialog.readText(text); });
    });
    connect(m_tabs, &RequestTabs::saveRequested, m_saved, &SavedRequests::save);
    connect(m_tabs, &RequestTabs::newRequested, m_current, &CurrentRequest::openNew);
    connect(m_tabs, &RequestTabs::duplicateRequested, m_current, &CurrentRequest::duplicate);
    connect(m_tabs, &RequestTabs::closedUnsaved, this, [this](const QString &title, const QString &keys) {
        Q_EMIT noticed(keys.isEmpty() ? tr("“%1” was closed.").arg(isolated(title))
                                      : tr("“%1” was closed. %2 opens it again.").arg(isolated(title), keys));
    });
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

void ExplorerPage::setResponsePlace(ResponsePlace place)
{
    m_columns->setResponsePlace(place);
}

ResponsePlace ExplorerPage::responsePlace() const
{
    return m_columns->responsePlace();
}

void ExplorerPage::setResponseBeside(bool isBeside)
{
    m_columns->setResponseBeside(isBeside);
}

bool ExplorerPage::isResponseBeside() const
{
    return m_columns->isResponseBeside();
}

void ExplorerPage::findInResponse()
{
    m_response->find();
}

void ExplorerPage::pasteCurl()
{
    m_curl->takeClipboard();
}

void ExplorerPage::dragEnterEvent(QDragEnterEvent *event)
{
    const auto *from = qobject_cast<QWidget *>(event->source());
    const bool isOwn = from && isAncestorOf(from);
    if (!isOwn && (event->mimeData()->hasUrls() || event->mimeData()->hasText()))
        acceptCopy(*event);
}

/// Files of another tool, a curl command, or what another tool copied.
void ExplorerPage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QList<QUrl> urls = event->mimeData()->urls(); const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        m_folder->importRequests([paths](ImportDialog &dialog) { dialog.readFiles(paths); });
    else
        m_curl->take(Secret::take(event->mimeData()->text()));
    acceptCopy(*event);
}

void ExplorerPage::forgetGivenValues()
{
    m_files->forgetGivenValues();
    Q_EMIT noticed(tr("What was typed for variables is forgotten. You are asked again."));
}

void ExplorerPage::saveRequestAsNew()
{
    m_saved->saveAsNew();
}

void ExplorerPage::openDraft(const RequestDraft &draft)
{
    m_current->openDraft(draft);
}

void ExplorerPage::openOperation(const QString &operationId)
{
    m_current->openOperation(operationId);
}

void ExplorerPage::selectCredential(const QString &id)
{
    m_current->selectCredential(id);
}

void ExplorerPage::replaceCredential(const QString &from, const QString &to)
{
    m_current->replaceCredential(from, to);
}

/// What is said about the request that is shown.
void ExplorerPage::followRequest()
{
    m_curl->present();
    m_builder->setCheckResults(m_checkResults.value(m_current->id()));
    sayWhoseResponse();
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
    commitPendingEdit();
    if (m_runner->isRunning())
        return;
    if (!m_saved->askForValues([this] { check(); }))
        check();
}

/// Sends it unless it cannot work.
void ExplorerPage::check()
{
    m_builder->setNow(QDateTime::currentDateTimeUtc()); // a token may have expired since the last edit
    if (!m_builder->warning().holdsBack(report()))
        submit();
}

void ExplorerPage::submit()
{
    if (m_runner->isRunning() || report().verdict == Verdict::CannotBeSent)
        return;
    m_builder->warning().dismiss();
    if (m_questions->askForCommandsOf(report()))
        return;
    m_current->flush();
    m_builder->setSending(true);
    m_escape->setEnabled(true);
    m_responses->showSending();
    m_current->openRequests().markUsed();
    m_sentVariables = m_builder->variables();
    m_runner->start(draft(), m_builder->resolvedDraft(), report());
    sayWhoseResponse();
}

void ExplorerPage::responseReceived(const ResponseRecord &response)
{
    m_builder->setSending(false);
    m_escape->setEnabled(false);
    const QString request = m_responses->sendingRequest();
    m_responses->keep(response, request);
    m_saved->keepResponse(response.exchange, request);
    runChecks(response, request);
    // The user may have switched to another request; the response is kept for this one.
    if (m_responses->isShowingSending()
        || (m_current->id() == request && ResponseCache::belongTogether(response.draft, draft())))
        m_responses->show(response);
    sayWhoseResponse();
    m_questions->askAboutRefusedSecret(response);
}

void ExplorerPage::runChecks(const ResponseRecord &response, const QString &request)
{
    m_checkResults.remove(request);
    if (request == m_current->id())
        m_builder->setCheckResults({});
    if (response.draft.checks.isEmpty())
        return;
    then(patlas::runChecks(response.draft.checks, response.exchange, m_sentVariables, this), this,
         [this, request](const std::vector<CheckResult> &results) {
             m_checkResults.insert(request, results);
             if (request == m_current->id())
                 m_builder->setCheckResults(results);
         });
}

/// To be looked at; the person sends it.
void ExplorerPage::openLink(const QUrl &link)
{
    const ResponseRecord &shown = m_responses->shown();
    if (const Result<RequestDraft> linked = linkedRequest(link, shown.draft, shown.exchange.request.url))
        m_current->openDraft(*linked);
    else
        Q_EMIT noticed(linked.error().message());
}

void ExplorerPage::showExchange(const Exchange &exchange)
{
    ResponseRecord response;
    response.exchange = exchange;
    response.draft = draft();
    response.sent = m_builder->resolvedDraft();
    if (exchange.request.operationId == draft().operationId)
        response.report = report();
    m_responses->keep(response, m_current->id());
    m_responses->show(response);
    sayWhoseResponse();
}

} // namespace patlas

#include "moc_ExplorerPage.cpp"
