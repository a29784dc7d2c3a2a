// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/CheckEvaluation.h"
#include "core/environment/Environment.h"
#include "core/interchange/CodeSnippet.h"
#include "core/request/RequestDraft.h"
#include "core/request/Variables.h"
#include "core/session/RequestRunner.h"
#include "ui/explorer/ResponsePlace.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QLabel;
class QShortcut;

namespace patlas {

class CurlImport;
class CurrentRequest;
class ExplorerColumns;
class FolderActions;
class NavigationPane;
class OperationPane;
class Preferences;
class RequestBuilder;
class RequestQuestions;
class RequestTabs;
class RequestsPane;
class ResponseCache;
class ResponseView;
class RequestFiles;
class SavedRequests;
class UseInRequest;
class Workspace;

/// The Explorer: operations on the left, the open requests with their responses on the right. Connects
/// these parts with the workspace; GUI thread. The workspace and the preferences must outlive it.
class ExplorerPage : public QWidget {
    Q_OBJECT

public:
    ExplorerPage(Workspace &workspace, Preferences &preferences, QWidget *parent = nullptr);
    ~ExplorerPage() override;

    /// The current request, for the handler of `copyWithSecretsRequested`.
    const RequestDraft &draft() const;
    const PreflightReport &report() const;
    FolderActions &folder() { return *m_folder; }

    void setResponseBeside(bool isBeside); ///< or beneath the request
    bool isResponseBeside() const;
    void setResponsePlace(ResponsePlace place);
    ResponsePlace responsePlace() const;
    /// Positions of the splitters.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

public Q_SLOTS:
    /// Opens the draft in its environment, which becomes the current one.
    void openDraft(const patlas::RequestDraft &draft);
    /// Goes to the request of the operation that is open, or opens one.
    void openOperation(const QString &operationId);
    void findInResponse(); ///< puts the cursor into the field for it
    void forgetGivenValues(); ///< that were typed for variables in this session
    void saveRequestAsNew(); ///< the current one, in a new file
    /// Turns the curl command in the clipboard into a request.
    void pasteCurl();
    void send();
    /// Shows an earlier exchange, with its reasons if the current request is of the same operation.
    void showExchange(const patlas::Exchange &exchange);
    void selectCredential(const QString &id);
    /// Replaces `from` by `to` after a rotation, here and in every remembered request and choice.
    void replaceCredential(const QString &from, const QString &to);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

Q_SIGNALS:
    void newTokenRequested(const QStringList &scopes, const QString &suggestedName, const QString &slotId);
    void addTokenRequested(const QString &slotId); ///< one that is not of a user
    void environmentSettingsRequested(); ///< of the current one
    void cookiesRequested(); ///< of the current environment
    void addEnvironmentRequested(const QUrl &base); ///< for a host that has none yet
    void copyWithSecretsRequested(patlas::SnippetKind kind); ///< the user has confirmed
    void checked(); ///< preflight has a new report on the current request, for any reason
    void responseMoved(bool isBeside); ///< beside the request, or beneath it
    /// A message for the user that belongs to no field, such as that drafts cannot be written.
    void noticed(const QString &sentence);

private:
    void layOut();
    void connectParts();
    void connectRunner();
    void connectCurrent();
    void followRequest();
    void check();
    void submit();
    void openLink(const QUrl &link);
    void responseReceived(const ResponseRecord &response);
    void runChecks(const ResponseRecord &response, const QString &request);
    void sayWhoseResponse();

    Workspace &m_workspace;
    RequestRunner *m_runner;

    RequestFiles *m_files;
    OperationPane *m_operations;
    RequestsPane *m_requests;
    NavigationPane *m_navigation;
    RequestBuilder *m_builder;
    QLabel *m_whoseResponse; ///< shown while the response is one to another request
    ResponseView *m_response;
    ResponseCache *m_responses;
    CurrentRequest *m_current;
    SavedRequests *m_saved;
    FolderActions *m_folder;
    UseInRequest *m_use;
    RequestTabs *m_tabs;
    ExplorerColumns *m_columns;
    RequestQuestions *m_questions;
    CurlImport *m_curl;
    QShortcut *m_escape;
    Variables m_sentVariables; ///< of the request that was sent last
    QHash<QString, std::vector<CheckResult>> m_checkResults; ///< of the last response, by open request
};

} // namespace patlas
