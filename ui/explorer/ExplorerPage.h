// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/Environment.h"
#include "core/interchange/CodeSnippet.h"
#include "core/request/RequestDraft.h"
#include "core/session/CredentialPreferences.h"
#include "core/session/RequestRunner.h"

#include <QWidget>

class QLabel;
class QShortcut;

namespace patlas {

class CurlImport;
class DraftAutosave;
class ExplorerColumns;
class OperationPane;
class Preferences;
class RequestBuilder;
class RequestQuestions;
class ResponseCache;
class ResponseView;
class Workspace;

/// The Explorer: operations on the left, the request above its response on the right. Connects these parts
/// with the workspace; GUI thread. The workspace and the preferences must outlive it.
class ExplorerPage : public QWidget {
    Q_OBJECT

public:
    ExplorerPage(Workspace &workspace, Preferences &preferences, QWidget *parent = nullptr);
    ~ExplorerPage() override;

    /// The current request, for the handler of `copyWithSecretsRequested`.
    const RequestDraft &draft() const;
    const PreflightReport &report() const;

    /// Positions of the splitters.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

public Q_SLOTS:
    /// Shows the draft in its environment, which becomes the current one.
    void openDraft(const patlas::RequestDraft &draft);
    void openOperation(const QString &operationId);
    /// Turns the curl command in the clipboard into a request.
    void pasteCurl();
    void send();
    /// Shows an earlier exchange, with its reasons if the current request is of the same operation.
    void showExchange(const patlas::Exchange &exchange);
    void selectCredential(const QString &id);
    /// Replaces `from` by `to` after a rotation, here and in every remembered request and choice.
    void replaceCredential(const QString &from, const QString &to);

Q_SIGNALS:
    void newTokenRequested(const QStringList &scopes, const QString &suggestedName, const QString &slotId);
    void addTokenRequested(const QString &slotId); ///< one that is not of a user
    void environmentSettingsRequested(); ///< of the current one
    void addEnvironmentRequested(const QUrl &base); ///< for a host that has none yet
    void copyWithSecretsRequested(patlas::SnippetKind kind); ///< the user has confirmed
    /// A message for the user that belongs to no field, such as that drafts cannot be written.
    void noticed(const QString &sentence);

private:
    void layOut();
    void connectParts();
    void connectWorkspace();

    void takeApi();
    void takeEnvironment();
    bool openInOtherApi(const Environment &former);
    void takeUser();
    void takeTokens();
    void refreshContext();

    void present(RequestDraft draft);
    void presentStored(const RequestDraft &draft);
    void openLatest(const RequestDraft &draft);
    void openFirst();
    void draftEdited();
    void chooseCredentials(RequestDraft &draft) const;

    void submit();
    void responseReceived(const ResponseRecord &response);
    void sayWhoseResponse();

    Workspace &m_workspace;
    CredentialPreferences m_memory;
    Environment m_environment;
    QHash<QString, QString> m_lastOperations; ///< by environment, where another API came after it
    QString m_user;
    bool m_opened = false; ///< a draft is shown: ignore the latest one if it loads now
    bool m_touched = false; ///< the user changed the draft shown: ignore the stored one if it loads now

    DraftAutosave *m_keeper;
    RequestRunner *m_runner;

    OperationPane *m_operations;
    RequestBuilder *m_builder;
    QLabel *m_whoseResponse; ///< shown while the response is one to another request
    ResponseView *m_response;
    ExplorerColumns *m_columns;
    RequestQuestions *m_questions;
    ResponseCache *m_responses;
    CurlImport *m_curl;
    QShortcut *m_escape;
};

} // namespace patlas
