// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/FolderResponses.h"
#include "core/collection/RunReport.h"
#include "core/session/RunPlan.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

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

    int total() const; ///< requests with all rows
    /// The place in the plan's requests of the nth one that is sent, and its row, from 1 (0: no data).
    int placeOf(int number) const;
    int rowOf(int number) const;

    /// Of the last run, in the order in which it ran.
    const RunReport &report() const { return m_report; }

    void start(); ///< as soon as it is ready; again when it is finished
    void cancel();

Q_SIGNALS:
    void stateChanged();
    void readingProgressed(int files, int of);
    void resultAdded(); ///< the last one of the report

private:
    void setState(State state);
    void check();
    void checkSome();
    void checkOne(PlannedRequest &request, int place);
    void sendNext();
    void send(const PlannedRequest &request, int row);
    void received(const PlannedRequest &request, RequestResult result, const Exchange &exchange,
                  const Variables &variables);
    void runChecksOf(const PlannedRequest &request, const RequestResult &result,
                     const CheckedResponse &response, const Variables &variables);
    void add(RequestResult result);
    void skipRest(const QString &why);
    void finish();
    RequestResult resultFor(const PlannedRequest &request, int row) const;
    ResolvedRequest resolvedFor(const PlannedRequest &request, const Variables &variables) const;
    Variables variablesFor(const PlannedRequest &request, int row);
    std::vector<VariableLayer> ownLayers(const PlannedRequest &request, int row) const;

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
    FolderResponses m_responses;
    PreflightContext m_context; ///< of the check or the run that is going on
    struct LastVariables {
        const std::vector<HttpFileVariable> *ofFile = nullptr; ///< null: it has none
        int row = 0;
        Variables variables;
    };
    std::optional<LastVariables> m_variables;
    QString m_user;
    std::size_t m_checked = 0; ///< places in the plan's order
    State m_state = State::Reading;
};

} // namespace patlas
