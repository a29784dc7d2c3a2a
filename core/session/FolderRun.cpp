// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/FolderRun.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/collection/ChainedValue.h"
#include "core/collection/CheckRun.h"
#include "core/credentials/CredentialRepository.h"
#include "core/pipeline/RequestPipeline.h"
#include "core/preflight/FindingsOnValues.h"
#include "core/secret/TokenRedaction.h"
#include "core/session/CredentialPreferences.h"
#include "core/session/RequestFiles.h"
#include "core/session/Services.h"
#include "core/session/Workspace.h"

#include <QDeadlineTimer>
#include <QFileInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::chrono::milliseconds checkedAtOnce{8}; ///< half of a frame

/// The first thing that speaks against sending it.
const Finding *reasonIn(const PreflightReport &report)
{
    if (const Finding *refusal = report.expectedRefusal())
        return refusal;
    const auto blocking = std::ranges::find_if(
        report.findings, [](const Finding &finding) { return finding.severity == Severity::Blocking; });
    if (blocking != report.findings.end())
        return &*blocking;
    // It goes without what the file says.
    return report.finding(FindingKind::CredentialTyped);
}

/// Of a report that was made with values that are not the real ones.
Verdict verdictWithoutValues(PreflightReport &report)
{
    dropFindingsOnValues(report);
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
    connect(&m_files.folder(), &RequestFolder::changed, this, [this] {
        if (m_state != State::Running && m_state != State::Finished)
            read(m_path);
    });
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
    const std::size_t rows = m_options.data ? m_options.data->rows.size() : 1;
    return int(std::min<std::size_t>(m_plan.order.size() * rows, std::numeric_limits<int>::max()));
}

int FolderRun::placeOf(int number) const
{
    return m_plan.order[std::size_t(number) % m_plan.order.size()];
}

int FolderRun::rowOf(int number) const
{
    return !m_options.data ? 0 : int(std::size_t(number) / m_plan.order.size()) + 1;
}

/// The preflight of all, a few at a time.
void FolderRun::check()
{
    m_context.emplace(m_workspace, m_files, m_preferences, m_options);
    m_report = {}; // of another plan
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
    if (const auto ask = std::exchange(m_startsWhenReady, std::nullopt))
        start(*ask);
}

void FolderRun::checkOne(PlannedRequest &request, int place)
{
    if (!request.problem.isEmpty())
        return;
    bool isWaiting = false;
    const auto lookUp = [&](const RequestReference &reference) -> Result<QString> {
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
    PreparedRequest prepared = m_context->prepared(request, m_options.data ? 1 : 0, lookUp);
    request.asked = valuesToAsk(prepared.resolved, prepared.variables,
                                [&](const QString &name) { return m_plan.find(request.file, name) >= 0; });
    request.commands = wantedCommands(prepared.report);
    if (!prepared.problem.isEmpty()) {
        request.verdict = Verdict::CannotBeSent;
        request.reason = prepared.problem;
        return;
    }
    request.verdict = isWaiting ? verdictWithoutValues(prepared.report) : prepared.report.verdict;
    const Finding *reason = reasonIn(prepared.report);
    request.reason = reason ? reason->sentence : QString();
}

bool FolderRun::hasToAsk(Ask ask)
{
    if (const auto values = m_plan.asked(); ask == Ask::ValuesAndCommands && !values.empty()) {
        Q_EMIT valuesNeeded(values);
        return true;
    }
    if (ask == Ask::Nothing)
        return false;
    const auto commands = m_workspace.services().providerCommands.unallowedOf(m_plan.commands());
    if (!commands.empty())
        Q_EMIT commandsNotAllowed(commands);
    return !commands.empty();
}

void FolderRun::start(Ask ask)
{
    if (m_state == State::Finished) {
        // Something may have been mended since it was read.
        read(m_path);
        m_startsWhenReady = ask;
        return;
    }
    if (m_state == State::Reading || m_state == State::Checking)
        m_startsWhenReady = ask;
    if (m_state != State::Ready || m_plan.order.empty() || total() > maxSent || hasToAsk(ask))
        return;
    m_context.emplace(m_workspace, m_files, m_preferences, m_options);
    m_responses.clear();
    m_report = {};
    m_report.name = m_path.isEmpty() ? QFileInfo(m_files.folder().path()).fileName() : m_path;
    m_report.started = QDateTime::currentDateTimeUtc();
    m_sending = std::make_unique<QObject>();
    setState(State::Running);
    sendNext();
}

void FolderRun::cancel()
{
    m_reading.cancel();
    m_checking.stop();
    m_startsWhenReady.reset();
    if (m_state != State::Running)
        return;
    if (m_isSent) {
        m_exchange.cancel();
        m_exchange = {};
        const int number = int(m_report.requests.size());
        RequestResult current = resultFor(m_plan.requests[std::size_t(placeOf(number))], rowOf(number));
        current.error = tr("The run was cancelled. The request may have reached the service before that.");
        m_isSent = false;
        m_report.requests.push_back(std::move(current));
        Q_EMIT resultAdded();
    }
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
    result.url = request.shownUrl;
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
    // A row begins anew: what it cannot create must not be taken from the one before.
    if (number > 0 && rowOf(number) != rowOf(number - 1))
        m_responses.clear();
    const int place = placeOf(number);
    const PlannedRequest &request = m_plan.requests[std::size_t(place)];
    if (request.problem.isEmpty()) {
        send(place, rowOf(number));
        return;
    }
    RequestResult result = resultFor(request, rowOf(number));
    result.error = request.problem;
    result.isSkipped = request.verdict != Verdict::CannotBeSent;
    add(std::move(result));
}

void FolderRun::send(int place, int row)
{
    const PlannedRequest &request = m_plan.requests[std::size_t(place)];
    // Checks look values up on a worker, and may go on when this is gone.
    NamedResponses responses;
    for (const int needed : request.needs) {
        if (const auto found = m_responses.find(needed); found != m_responses.end())
            responses.emplace(calledName(m_plan.requests[std::size_t(needed)].definition), found->second);
    }
    const PreparedRequest prepared =
        m_context->prepared(request, row, [responses = std::move(responses)](const RequestReference &asked) {
            return chainedValue(asked, responses);
        });
    RequestResult result = resultFor(request, row);
    result.method = prepared.report.method;
    if (prepared.report.verdict == Verdict::CannotBeSent || !prepared.problem.isEmpty()) {
        const Finding *reason = reasonIn(prepared.report);
        result.error = !prepared.problem.isEmpty() ? prepared.problem : reason ? reason->sentence : QString();
        add(std::move(result));
        return;
    }
    m_isSent = true;
    m_exchange = m_workspace.pipeline().send(prepared.resolved.draft, prepared.report);
    then(m_exchange, m_sending.get(),
         [this, place, result, variables = prepared.variables,
          sending = m_sending.get()](const Exchange &exchange) {
             if (sending == m_sending.get())
                 received(place, result, exchange, variables);
         });
}

void FolderRun::received(int place, RequestResult result, const Exchange &exchange,
                         const Variables &variables)
{
    result.url = exchange.request.url.toString();
    result.status = exchange.status;
    result.durationMs = exchange.timings.totalMs;
    if (exchange.error)
        result.error = exchange.error->message();
    then(CheckedResponse::open(exchange, m_sending.get()), m_sending.get(),
         [this, place, result, variables, sending = m_sending.get()](const CheckedResponse &response) {
             if (sending == m_sending.get())
                 runChecksOf(place, result, response, variables);
         });
}

void FolderRun::runChecksOf(int place, const RequestResult &result, const CheckedResponse &response,
                            const Variables &variables)
{
    const PlannedRequest &request = m_plan.requests[std::size_t(place)];
    // Each holds a file open.
    if (request.isNeeded)
        m_responses.insert_or_assign(place, response);
    if (response.exchange.error || request.definition.checks.isEmpty()) {
        add(result);
        return;
    }
    then(runChecks(request.definition.checks, response, variables), m_sending.get(),
         [this, lines = request.checkLines, sent = result,
          sending = m_sending.get()](const std::vector<CheckResult> &checks) {
             if (sending != m_sending.get())
                 return;
             RequestResult checked = sent;
             for (std::size_t i = 0; i < checks.size(); ++i) {
                 CheckResult told = checks[i];
                 // A report is kept, and a file may say more than it should.
                 told.text = redactTokens(told.text);
                 told.sentence = redactTokens(told.sentence);
                 checked.checks.push_back({int(lines[i]), told});
             }
             add(std::move(checked));
         });
}

void FolderRun::add(RequestResult result)
{
    m_isSent = false;
    const bool hasFailed = result.hasFailed();
    m_report.requests.push_back(std::move(result));
    Q_EMIT resultAdded();
    if (m_state != State::Running)
        return;
    if (hasFailed && m_options.stopsAtFailure) {
        skipRest(tr("A request before it failed."));
        return;
    }
    // What fails at once must not call itself for each of ten thousand. A run that ended meanwhile is deleted
    // later than this is called.
    QMetaObject::invokeMethod(
        m_sending.get(),
        [this, sending = m_sending.get()] {
            if (sending == m_sending.get())
                sendNext();
        },
        Qt::QueuedConnection);
}

} // namespace patlas

#include "moc_FolderRun.cpp"
