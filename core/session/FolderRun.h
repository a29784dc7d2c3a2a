// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/CheckedResponse.h"
#include "core/collection/RunReport.h"
#include "core/credentials/ProviderCommands.h"
#include "core/session/RunContext.h"
#include "core/session/RunQueue.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace patlas {

class CredentialPreferences;
class RequestFiles;
class RunningRequest;
class Workspace;

/// Sends the requests of a folder, one after the other or several at once, and runs their checks. Says of all
/// of them before, whether they can work. GUI thread; files are read, and checks run, on others.
class FolderRun : public QObject {
    Q_OBJECT

public:
    enum class State {
        Reading, ///< the files
        Checking, ///< the preflight of all
        Ready,
        Running,
        Finished, ///< or cancelled
    };

    /// All must outlive it.
    FolderRun(Workspace &workspace, RequestFiles &files, const CredentialPreferences &preferences,
              QObject *parent = nullptr);
    ~FolderRun() override;

    /// Reads all requests in a folder or file of the open folder, and checks them.
    void read(const QString &path);

    State state() const { return m_state; }
    const RunPlan &plan() const { return m_plan; }
    const RunOptions &options() const { return m_options; }
    /// Orders and checks the requests again. Does nothing while it is running.
    void setOptions(const RunOptions &options);

    static constexpr int maxSent = 100'000; ///< more are not started
    static constexpr int maxAtOnce = 100; ///< requests on their way together
    int total() const; ///< requests with all rows
    /// The place in the plan's requests of the nth one that is sent, and its row, from 1 (0: no data).
    int placeOf(int number) const;
    int rowOf(int number) const;

    /// Of the last run, in the order of the plan: what is done before one that comes earlier is not in it
    /// yet.
    const RunReport &report() const { return m_report; }

    /// Where it is sent, and as whom; of the last run while there is one. Null: nothing was read yet.
    const RunContext *context() const { return m_context ? &*m_context : nullptr; }

    /// What a person is asked for before the first byte. Of what is not asked, the requests that lack it
    /// fail, each with its sentence.
    enum class Ask { Nothing, Commands, ValuesAndCommands };
    /// Where it is ready. While it is read or checked, it starts afterwards; where it is finished, everything
    /// is read and checked again before. If there is something to ask, that is told instead, and whoever has
    /// asked starts it again.
    void start(Ask ask = Ask::Nothing);
    void cancel();

Q_SIGNALS:
    void stateChanged();
    void readingProgressed(int files, int of);
    void resultAdded(); ///< the last one of the report
    // It was to start, and is ready as before.
    void valuesNeeded(const std::vector<patlas::AskedValue> &values); ///< of all requests
    void commandsNotAllowed(const std::vector<patlas::ProviderCommands::Unallowed> &commands); ///< likewise

private:
    void setState(State state);
    bool hasToAsk(Ask ask);
    void check();
    void checkSome();
    void checkOne(PlannedRequest &request, int place);
    void proceed();
    void sendSome();
    void begin(int number);
    void finished(int number);
    void done(int number, RequestResult result);
    void addDone();
    void endAll(const QString &ofRunning, bool isFailure, const QString &ofOthers);
    void finish();
    RequestResult resultFor(int number) const;

    Workspace &m_workspace;
    RequestFiles &m_files;
    const CredentialPreferences &m_preferences;
    QFutureWatcher<RunPlan> m_reading;
    QTimer m_checking;
    QString m_path;
    RunPlan m_plan;
    RunOptions m_options;
    RunReport m_report;
    RunQueue m_queue; ///< of the run that is going on, as the next three
    std::map<int, RunningRequest *> m_running; ///< by number
    std::map<int, RequestResult> m_done; ///< by number: those that the report does not have yet
    std::map<int, CheckedResponse> m_responses; ///< by number, of those that others take values from
    std::optional<RunContext> m_context; ///< of the check or the run that is going on
    std::optional<Ask> m_startsWhenReady;
    bool m_isProceeding = false; ///< the next ones are begun from the event loop
    std::size_t m_checked = 0; ///< places in the plan's order
    State m_state = State::Reading;
};

} // namespace patlas
