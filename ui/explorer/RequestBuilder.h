// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/CheckEvaluation.h"
#include "core/environment/SeenValuesRepository.h"
#include "core/http/Connection.h"
#include "core/interchange/CodeSnippet.h"
#include "core/preflight/CredentialChoice.h"
#include "core/preflight/Preflight.h"
#include "core/request/VariableNames.h"
#include "core/secret/Secret.h"
#include "ui/explorer/RemovedRows.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QLabel;
class QPushButton;
class QTabWidget;

namespace patlas {

class BodyTab;
class ChecksTab;
class CodeTab;
class ConflictNotice;
class ConnectionNotice;
class CredentialBar;
class CurlNotice;
class DocsTab;
class HeadersTab;
class ParametersTab;
class PreflightPanel;
class RequestLine;
class RequestVariables;
class SendWarning;

/// The request before it is sent. Edits a draft and runs preflight at every change; sends nothing.
class RequestBuilder : public QWidget {
    Q_OBJECT

public:
    explicit RequestBuilder(QWidget *parent = nullptr);

    /// Sets what preflight compares with. Its API description must not be null.
    void setContext(const PreflightContext &context);
    /// The same context at another time (UTC): a token may have expired. What looks random in the request
    /// is drawn anew.
    void setNow(const QDateTime &now);
    /// Of the response that is shown; empty: of none.
    void setCheckResults(const std::vector<CheckResult> &results);
    /// What its file says about the request and Patlas does not do, in sentences.
    void setNotes(const QStringList &notes);
    /// What the variables of the request stand for. `requests`: what can be written to refer to other
    /// requests. `canDefine`: there is a file in which a variable can be given a value.
    void setVariables(const Variables &variables, std::vector<VariableName> requests, bool canDefine);
    /// Inserts the text where the person typed last in this request, if that is a field; false: it is not.
    bool insertAtCursor(const QString &text);
    const PreflightContext &context() const { return m_context; }

    /// The open request whose draft is set next.
    void setRequest(const QString &id);
    /// Shows the draft; emits no signal.
    void setDraft(const RequestDraft &draft);
    const RequestDraft &draft() const { return m_draft; }
    /// The same with its variables replaced: what the report is about and what is sent.
    const RequestDraft &resolvedDraft() const { return m_resolved.draft; }
    const ResolvedRequest &resolved() const { return m_resolved; }
    const PreflightReport &report() const { return m_report; }
    const Variables &variables() const; ///< those that were set, and those of the security schemes

    /// Changes the credentials and keeps all other edits; emits no signal.
    void setCredentials(const CredentialSelection &credentials);
    void setSending(bool sending);
    void setSendAction(QAction &action); ///< its keys are shown; it must outlive the builder
    void setSnippetKind(SnippetKind kind); ///< the language under Code
    void editUrl(); ///< moves the focus into the URL
    /// Replaces the value of a header or query parameter, as if the person had.
    void setValue(CredentialPlace place, const QString &name, const QString &value);
    /// What responses have shown in an environment, to be offered where it fits.
    using SeenOffers =
        std::function<std::vector<SeenValue>(const QString &environmentId, const SeenKeys &keys)>;
    void setSeenOffers(const SeenOffers &offers);
    /// How the environment is reached, to say what is unusual about it.
    void setConnection(const QUrl &home, const Connection &connection);
    /// The inline question beneath the URL.
    SendWarning &warning() { return *m_warning; }
    /// The notes on a pasted command, beneath the URL.
    CurlNotice &curlNotice() { return *m_curlNotice; }
    /// That the request's file says something else, beneath the URL.
    ConflictNotice &conflictNotice() { return *m_conflict; }

Q_SIGNALS:
    void draftEdited(); ///< by the user
    void checked(); ///< there is a new report, for any reason
    void credentialChosen(const QString &slotId,
                          const QString &id); ///< by the user; already set in the draft
    void commandPasted(const patlas::Secret &command); ///< a curl command, pasted into the URL
    void sendRequested();
    void cancelRequested();
    void newTokenRequested(const QStringList &scopes, const QString &suggestedName, const QString &slotId);
    void addTokenRequested(const QString &slotId); ///< one that is not of a user
    /// What was typed there is to be kept as a stored credential.
    void keepSecretRequested(patlas::CredentialPlace place, const QString &name);
    void connectionSettingsRequested(); ///< of the current environment
    void addEnvironmentRequested(const QUrl &base); ///< for the host that the request goes to
    void copyWithSecretsRequested(patlas::SnippetKind kind);
    void snippetKindChosen(patlas::SnippetKind kind); ///< by the user
    void defineVariableRequested(const QString &name); ///< one that is missing
    /// See DocsTab.
    void forgetLearnedRequested(const QString &operationId);

private:
    QWidget *makeTabs();
    void connectParts();
    const Operation *operation() const;
    void lineEdited();
    void fieldsEdited();
    void undoRemoval();
    void showRemoved();
    void useContent(const RequestContent &content);
    void editLimits();
    void showLimits();
    void chooseCredential(const QString &slotId, const QString &id);
    void applyFix(const Fix &fix);
    void fillFields();
    void showCredentials();
    void check();
    QMap<QString, QString> filledByCredentials() const;

    PreflightContext m_context;
    RequestDraft m_draft;
    QHash<QString, QByteArray>
        m_otherBodies; ///< typed in another media type; by environment, operation and type
    RemovedRows m_removed; ///< of the request that is shown
    ResolvedRequest m_resolved;
    PreflightReport m_report;

    RequestVariables *m_variables;
    RequestLine *m_line;
    ConnectionNotice *m_connection;
    SendWarning *m_warning;
    CurlNotice *m_curlNotice;
    ConflictNotice *m_conflict;
    QLabel *m_notes;
    CredentialBar *m_credentials;
    PreflightPanel *m_preflight;
    QTabWidget *m_tabs;
    QPushButton *m_undoRemoval;
    QPushButton *m_limits;
    DocsTab *m_docs;
    ParametersTab *m_parameters;
    HeadersTab *m_headers;
    BodyTab *m_body;
    ChecksTab *m_checks;
    CodeTab *m_code;
};

} // namespace patlas
