// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/FolderRun.h"

#include "core/base/VisibleText.h"
#include "core/collection/ChainedValue.h"
#include "core/credentials/CredentialRepository.h"
#include "core/pipeline/RequestPipeline.h"
#include "core/preflight/FindingsOnValues.h"
#include "core/session/CredentialPreferences.h"
#include "core/session/RequestFiles.h"
#include "core/session/RunningRequest.h"
#include "core/session/Services.h"
#include "core/session/Workspace.h"

#include <QDeadlineTimer>
#include <QFileInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::chrono::milliseconds checkedAtOnce{8}; ///< half of a frame

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
    m_queue = RunQueue(m_plan, m_options.data ? int(m_options.data->rows.size()) : 1);
    m_report = {};
    m_report.name = m_path.isEmpty() ? QFileInfo(m_files.folder().path()).fileName() : m_path;
    m_report.started = QDateTime::currentDateTimeUtc();
    setState(State::Running);
    if (total() == 0)
        finish();
    else
        proceed();
}

void FolderRun::cancel()
{
    m_reading.cancel();
    m_checking.stop();
    m_startsWhenReady.reset();
    if (m_state != State::Running)
        return;
    endAll(tr("The run was cancelled. The request may have reached the service before that."), true,
           tr("The run was cancelled before."));
}

/// Cancels what is on its way, leaves the rest out, and ends the run.
void FolderRun::endAll(const QString &ofRunning, bool isFailure, const QString &ofOthers)
{
    for (const auto &[number, running] : std::exchange(m_running, {})) {
        RequestResult cancelled = running->result();
        cancelled.error = ofRunning;
        cancelled.isSkipped = !isFailure;
        m_done.emplace(number, std::move(cancelled));
        running->disconnect(this);
        delete running;
    }
    for (int number = int(m_report.requests.size()); number < total(); ++number) {
        if (m_done.contains(number))
            continue;
        RequestResult skipped = resultFor(number);
        skipped.isSkipped = true;
        skipped.error = ofOthers;
        m_done.emplace(number, std::move(skipped));
    }
    addDone();
    if (m_state == State::Running) // else whoever was told has cancelled it
        finish();
}

void FolderRun::finish()
{
    m_responses.clear();
    setState(State::Finished);
}

RequestResult FolderRun::resultFor(int number) const
{
    const PlannedRequest &request = m_plan.requests[std::size_t(placeOf(number))];
    RequestResult result;
    result.file = request.file;
    result.name = request.title;
    result.method = request.definition.method.toUtf8();
    result.url = request.shownUrl;
    result.row = rowOf(number);
    return result;
}

/// What fails at once must not call itself for each of ten thousand.
void FolderRun::proceed()
{
    if (std::exchange(m_isProceeding, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isProceeding = false;
            sendSome();
        },
        Qt::QueuedConnection);
}

void FolderRun::sendSome()
{
    for (int free = m_options.atOnce - int(m_running.size()); free > 0; --free) {
        const std::optional<int> next = m_state == State::Running ? m_queue.takeNext() : std::optional<int>();
        if (!next)
            break;
        begin(*next);
    }
}

void FolderRun::begin(int number)
{
    const int place = placeOf(number);
    const PlannedRequest &request = m_plan.requests[std::size_t(place)];
    if (!request.problem.isEmpty()) {
        RequestResult result = resultFor(number);
        result.error = request.problem;
        result.isSkipped = request.verdict != Verdict::CannotBeSent;
        done(number, std::move(result));
        return;
    }
    // A row takes nothing of another: what it cannot create must not be taken from the one before. Checks
    // look values up on a worker, and may go on when this is gone.
    NamedResponses responses;
    const int rank = number % int(m_plan.order.size());
    for (const int needed : request.needs) {
        if (m_plan.rankOf(needed) >= rank)
            continue; // see RunQueue: that it may have a response already is chance
        const int neededNumber = number - rank + m_plan.rankOf(needed);
        if (const auto found = m_responses.find(neededNumber); found != m_responses.end())
            responses.emplace(calledName(m_plan.requests[std::size_t(needed)].definition), found->second);
    }
    const PreparedRequest prepared = m_context->prepared(
        request, rowOf(number), [responses = std::move(responses)](const RequestReference &asked) {
            return chainedValue(asked, responses);
        });
    auto *running = new RunningRequest(resultFor(number), request, request.isNeeded, this);
    m_running.emplace(number, running);
    connect(running, &RunningRequest::finished, this, [this, number] { finished(number); });
    running->start(m_workspace.pipeline(), prepared);
}

void FolderRun::finished(int number)
{
    RunningRequest *running = m_running.at(number);
    m_running.erase(number);
    running->deleteLater(); // which is what calls this
    if (running->response())
        m_responses.emplace(number, *running->response());
    done(number, running->result());
}

void FolderRun::done(int number, RequestResult result)
{
    const bool hasFailed = result.hasFailed();
    m_done.emplace(number, std::move(result));
    m_queue.done(number);
    if (m_queue.isRowDone(number)) {
        const int size = int(m_plan.order.size());
        const int start = number - number % size;
        m_responses.erase(m_responses.lower_bound(start), m_responses.lower_bound(start + size));
    }
    if (hasFailed && m_options.stopsAtFailure) {
        endAll(tr("Another request failed, and this one was cancelled. It may have reached the service "
                  "before that."),
               false, tr("A request before it failed."));
        return;
    }
    addDone();
    if (m_state != State::Running)
        return; // whoever was told has cancelled it
    if (int(m_report.requests.size()) == total())
        finish();
    else
        proceed();
}

/// Moves what is done into the report, up to the first one that is not.
void FolderRun::addDone()
{
    while (!m_done.empty() && m_done.begin()->first == int(m_report.requests.size())) {
        m_report.requests.push_back(std::move(m_done.begin()->second));
        m_done.erase(m_done.begin());
        Q_EMIT resultAdded();
    }
}

} // namespace patlas

#include "moc_FolderRun.cpp"
