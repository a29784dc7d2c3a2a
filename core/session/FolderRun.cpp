// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/FolderRun.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/collection/CheckRun.h"
#include "core/collection/DefinitionDraft.h"
#include "core/credentials/CredentialRepository.h"
#include "core/pipeline/RequestPipeline.h"
#include "core/preflight/SchemeVariables.h"
#include "core/secret/TokenRedaction.h"
#include "core/session/ChosenCredentials.h"
#include "core/session/CredentialPreferences.h"
#include "core/session/RequestFiles.h"
#include "core/session/Workspace.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::chrono::milliseconds checkedAtOnce{8}; ///< half of a frame

/// What a value that is not there yet may make right or wrong.
bool dependsOnValues(FindingKind kind)
{
    switch (kind) {
    case FindingKind::InvalidUrl:
    case FindingKind::InvalidHeader:
    case FindingKind::HeaderBeyondAscii:
    case FindingKind::MissingParameter:
    case FindingKind::InvalidParameter:
    case FindingKind::ParameterMismatch:
    case FindingKind::InvalidBody:
    case FindingKind::BodyTooLarge:
    case FindingKind::UnknownOperation:
        return true;
    default:
        return false;
    }
}

/// The first thing that speaks against sending it.
const Finding *reasonIn(const PreflightReport &report)
{
    if (const Finding *refusal = report.expectedRefusal())
        return refusal;
    const auto blocking = std::ranges::find_if(
        report.findings, [](const Finding &finding) { return finding.severity == Severity::Blocking; });
    return blocking == report.findings.end() ? nullptr : &*blocking;
}

/// Of a report that was made with values that are not the real ones.
Verdict verdictWithoutValues(PreflightReport &report)
{
    std::erase_if(report.findings, [](const Finding &finding) { return dependsOnValues(finding.kind); });
    const bool isRefused = std::ranges::any_of(report.findings, [](const Finding &finding) {
        return finding.severity == Severity::Blocking || finding.causesRefusal;
    });
    return isRefused ? Verdict::ProbablyRefused : Verdict::ProbablyAllowed;
}

} // namespace

FolderRun::FolderRun(Workspace &workspace, RequestFiles &files, const CredentialPreferences &preferences,
                     QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_files(files)
    , m_preferences(preferences)
{
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { Q_EMIT readingProgressed(value, m_reading.progressMaximum()); });
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_reading.isCanceled() || m_reading.future().resultCount() == 0)
            return;
        m_plan = m_reading.result();
        m_plan.setOrder(m_options.order);
        check();
    });
    connect(&m_checking, &QTimer::timeout, this, &FolderRun::checkSome);
    const auto recheck = [this] {
        if (m_state == State::Ready || m_state == State::Checking)
            check();
    };
    connect(&m_workspace, &Workspace::environmentChanged, this, recheck);
    connect(&m_workspace, &Workspace::apiChanged, this, recheck);
    connect(&m_workspace, &Workspace::userChanged, this, recheck);
    connect(&m_workspace.tokens(), &CredentialRepository::changed, this, recheck);
    connect(&m_files, &RequestFiles::variablesChanged, this, recheck);
}

FolderRun::~FolderRun()
{
    m_reading.cancel();
    m_exchange.cancel();
}

void FolderRun::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void FolderRun::read(const QString &path)
{
    cancel();
    m_path = path;
    m_plan = {};
    m_report = {};
    const FolderListing &listing = m_files.folder().listing();
    const FolderEntry *entry = listing.find(path);
    m_reading.setFuture(readRunPlan(m_files.folder().path(),
                                    entry && !entry->isFolder ? QStringList(path) : listing.filesIn(path)));
    setState(State::Reading);
}

void FolderRun::setOptions(const RunOptions &options)
{
    if (m_state == State::Running)
        return;
    m_options = options;
    m_plan.setOrder(options.order);
    if (m_state != State::Reading)
        check();
}

int FolderRun::total() const
{
    return int(m_plan.order.size() * std::max<std::size_t>(1, m_options.data.rows.size()));
}

int FolderRun::placeOf(int number) const
{
    return m_plan.order[std::size_t(number) % m_plan.order.size()];
}

int FolderRun::rowOf(int number) const
{
    return m_options.data.rows.empty() ? 0 : int(std::size_t(number) / m_plan.order.size()) + 1;
}

/// The preflight of all, a few at a time.
void FolderRun::check()
{
    m_context = m_workspace.preflightContext();
    m_variables.reset();
    m_user = m_workspace.user();
    m_checked = 0;
    setState(State::Checking);
    m_checking.start(0);
}

void FolderRun::checkSome()
{
    const QDeadlineTimer until(checkedAtOnce);
    while (m_checked < m_plan.order.size() && !until.hasExpired()) {
        const int place = m_plan.order[m_checked++];
        checkOne(m_plan.requests[std::size_t(place)], place);
    }
    if (m_checked < m_plan.order.size())
        return;
    m_checking.stop();
    setState(State::Ready);
}

void FolderRun::checkOne(PlannedRequest &request, int place)
{
    if (!request.problem.isEmpty())
        return;
    Variables variables = variablesFor(request, m_options.data.rows.empty() ? 0 : 1);
    bool isWaiting = false;
    variables.request = [&](const RequestReference &reference) -> Result<QString> {
        const int needed = m_plan.find(request.file, reference.request);
        if (needed < 0)
            return failure(ErrorKind::NotFound,
                           tr("No request that is run is called “%1”.").arg(isolated(reference.request)));
        if (!m_plan.isBefore(needed, place))
            return failure(ErrorKind::NotFound,
                           tr("“%1” is sent later than this one.").arg(isolated(reference.request)));
        isWaiting = true;
        return u"1"_s;
    };
    const ResolvedRequest resolved = resolvedFor(request, variables);
    if (const VariableUseReport *missing = resolved.problem()) {
        request.verdict = Verdict::CannotBeSent;
        request.reason = missing->sentence;
        return;
    }
    PreflightReport report = preflight(resolved, m_context);
    request.verdict = isWaiting ? verdictWithoutValues(report) : report.verdict;
    const Finding *reason = reasonIn(report);
    request.reason = reason ? reason->sentence : QString();
}

ResolvedRequest FolderRun::resolvedFor(const PlannedRequest &request, const Variables &variables) const
{
    const QString folder = QFileInfo(m_files.absolutePath(request.file)).path();
    RequestDraft draft =
        draftOf(request.definition, {*m_context.api, m_context.environment, variables, folder}).draft;
    chooseCredentials(draft, m_context, m_preferences, m_user);
    const VariableLayer schemes = schemeVariables(m_context, draft.credentials);
    return resolve(std::move(draft), variables.withOuter(schemes));
}

Variables FolderRun::variablesFor(const PlannedRequest &request, int row)
{
    // Most requests have those of the one before.
    const auto *own = request.variables && !request.variables->empty() ? request.variables.get() : nullptr;
    if (!m_variables || m_variables->ofFile != own || m_variables->row != row)
        m_variables = LastVariables{own, row, m_files.variablesBehind(ownLayers(request, row), m_context.environment)};
    Variables variables = m_variables->variables;
    variables.now = QDateTime::currentDateTime();
    variables.seed = QRandomGenerator::system()->generate64();
    return variables;
}

std::vector<VariableLayer> FolderRun::ownLayers(const PlannedRequest &request, int row) const
{
    std::vector<VariableLayer> layers;
    if (row > 0)
        layers.push_back({tr("row %1 of %2").arg(QString::number(row), isolated(m_options.dataName)),
                          m_options.data.rows[std::size_t(row) - 1], true});
    if (request.variables && !request.variables->empty()) {
        VariableLayer own{request.file.section(u'/', -1), {}};
        for (const HttpFileVariable &variable : *request.variables)
            own.variables.push_back({variable.name, variable.value});
        layers.push_back(std::move(own));
    }
    return layers;
}

void FolderRun::start()
{
    if ((m_state != State::Ready && m_state != State::Finished) || m_plan.order.empty())
        return;
    m_context = m_workspace.preflightContext();
    m_variables.reset();
    m_user = m_workspace.user();
    m_responses = {};
    m_report = {};
    m_report.name = m_path.isEmpty() ? QFileInfo(m_files.folder().path()).fileName() : m_path;
    m_report.started = QDateTime::currentDateTimeUtc();
    for (const std::vector<Variable> &row : m_options.data.rows) {
        for (const Variable &variable : row) {
            if (variable.isSecret)
                maskEverywhere(variable, m_options.dataName);
        }
    }
    m_sending = std::make_unique<QObject>();
    setState(State::Running);
    sendNext();
}

void FolderRun::cancel()
{
    m_reading.cancel();
    m_checking.stop();
    if (m_state != State::Running)
        return;
    m_exchange.cancel();
    m_exchange = {};
    const std::size_t number = m_report.requests.size();
    RequestResult current = resultFor(m_plan.requests[std::size_t(placeOf(int(number)))], rowOf(int(number)));
    current.error = tr("The run was cancelled. The request may have reached the service before that.");
    m_report.requests.push_back(std::move(current));
    Q_EMIT resultAdded();
    skipRest(tr("The run was cancelled before."));
}

void FolderRun::skipRest(const QString &why)
{
    for (int number = int(m_report.requests.size()); number < total(); ++number) {
        RequestResult skipped = resultFor(m_plan.requests[std::size_t(placeOf(number))], rowOf(number));
        skipped.isSkipped = true;
        skipped.error = why;
        m_report.requests.push_back(std::move(skipped));
    }
    finish();
}

void FolderRun::finish()
{
    // What calls this may be one of the steps that belong to it.
    m_sending.release()->deleteLater();
    setState(State::Finished);
}

RequestResult FolderRun::resultFor(const PlannedRequest &request, int row) const
{
    RequestResult result;
    result.file = request.file;
    result.name = request.title;
    result.method = request.definition.method.toUtf8();
    result.url = redactTokens(request.definition.url);
    result.row = row;
    return result;
}

void FolderRun::sendNext()
{
    const int number = int(m_report.requests.size());
    if (number == total()) {
        finish();
        return;
    }
    const PlannedRequest &request = m_plan.requests[std::size_t(placeOf(number))];
    if (request.problem.isEmpty()) {
        send(request, rowOf(number));
        return;
    }
    RequestResult result = resultFor(request, rowOf(number));
    result.error = request.problem;
    result.isSkipped = request.verdict != Verdict::CannotBeSent;
    add(std::move(result));
}

void FolderRun::send(const PlannedRequest &request, int row)
{
    Variables variables = variablesFor(request, row);
    variables.request = [this, file = request.file](const RequestReference &reference) {
        return m_responses.value(reference, file);
    };
    m_context.now = QDateTime::currentDateTimeUtc();
    const ResolvedRequest resolved = resolvedFor(request, variables);
    const PreflightReport report = preflight(resolved, m_context);
    RequestResult result = resultFor(request, row);
    result.method = report.method;
    const VariableUseReport *missing = resolved.problem();
    if (report.verdict == Verdict::CannotBeSent || missing) {
        const Finding *reason = reasonIn(report);
        result.error = missing ? missing->sentence : reason ? reason->sentence : QString();
        add(std::move(result));
        return;
    }
    m_exchange = m_workspace.pipeline().send(resolved.draft, report);
    then(m_exchange, m_sending.get(),
         [this, &request, result, variables, sending = m_sending.get()](const Exchange &exchange) {
             if (sending == m_sending.get())
                 received(request, result, exchange, variables);
         });
}

void FolderRun::received(const PlannedRequest &request, RequestResult result, const Exchange &exchange,
                         const Variables &variables)
{
    result.url = exchange.request.url.toString();
    result.status = exchange.status;
    result.durationMs = exchange.timings.totalMs;
    if (exchange.error)
        result.error = exchange.error->message();
    then(CheckedResponse::open(exchange, m_sending.get()), m_sending.get(),
         [this, &request, result, variables, sending = m_sending.get()](const CheckedResponse &response) {
             if (sending == m_sending.get())
                 runChecksOf(request, result, response, variables);
         });
}

void FolderRun::runChecksOf(const PlannedRequest &request, const RequestResult &result,
                            const CheckedResponse &response, const Variables &variables)
{
    // Each holds a file open.
    if (request.isNeeded)
        m_responses.keep(request.file, calledName(request.definition), response);
    if (response.exchange.error || request.definition.checks.isEmpty()) {
        add(result);
        return;
    }
    then(runChecks(request.definition.checks, response, variables), m_sending.get(),
         [this, &request, result, sending = m_sending.get()](const std::vector<CheckResult> &checks) {
             if (sending != m_sending.get())
                 return;
             RequestResult checked = result;
             for (std::size_t i = 0; i < checks.size(); ++i)
                 checked.checks.push_back({int(request.checkLines[i]), checks[i]});
             add(std::move(checked));
         });
}

void FolderRun::add(RequestResult result)
{
    const bool hasFailed = result.hasFailed();
    m_report.requests.push_back(std::move(result));
    Q_EMIT resultAdded();
    if (m_state != State::Running)
        return;
    if (hasFailed && m_options.stopsAtFailure) {
        skipRest(tr("A request before it failed."));
        return;
    }
    // What fails at once must not call itself for each of ten thousand.
    QMetaObject::invokeMethod(
        m_sending.get(), [this] { sendNext(); }, Qt::QueuedConnection);
}

} // namespace patlas

#include "moc_FolderRun.cpp"
