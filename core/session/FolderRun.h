// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/CheckedResponse.h"
#include "core/collection/RunReport.h"
#include "core/credentials/ProviderCommands.h"
#include "core/session/RunContext.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace patlas {

class CredentialPreferences;
class RequestFiles;
class Workspace;

/// Sends the requests of a folder one after the other and runs their checks. Says of all of them before,
/// whether they can work. GUI thread; files are read, and checks run, on others.
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
    int total() const; ///< requests with all rows
    /// The place in the plan's requests of the nth one that is sent, and its row, from 1 (0: no data).
    int placeOf(int number) const;
    int rowOf(int number) const;

    /// Of the last run, in the order in which it ran.
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
    void sendNext();
    void send(int place, int row);
    void received(int place, RequestResult result, const Exchange &exchange, const Variables &variables);
    void runChecksOf(int place, const RequestResult &result, const CheckedResponse &response,
                     const Variables &variables);
    void add(RequestResult result);
    void skipRest(const QString &why);
    void finish();
    RequestResult resultFor(const PlannedRequest &request, int row) const;

    Workspace &m_workspace;
    RequestFiles &m_files;
    const CredentialPreferences &m_preferences;
    QFutureWatcher<RunPlan> m_reading;
    QTimer m_checking;
    std::unique_ptr<QObject> m_sending; ///< the context of all that a run waits for
    QFuture<Exchange> m_exchange;
    QString m_path;
    RunPlan m_plan;
    RunOptions m_options;
    RunReport m_report;
    std::map<int, CheckedResponse> m_responses; ///< by place, of those that others take values from
    std::optional<RunContext> m_context; ///< of the check or the run that is going on
    std::optional<Ask> m_startsWhenReady;
    bool m_isSent = false; ///< the next one of the report is on its way
    std::size_t m_checked = 0; ///< places in the plan's order
    State m_state = State::Reading;
};

} // namespace patlas
