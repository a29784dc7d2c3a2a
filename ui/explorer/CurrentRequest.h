// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/Environment.h"
#include "core/request/RequestDraft.h"
#include "core/session/CredentialPreferences.h"
#include "core/session/DraftAutosave.h"
#include "core/session/OpenRequests.h"

#include <QHash>
#include <QObject>

namespace patlas {

class OperationPane;
class Preferences;
class RequestBuilder;
class ResponseCache;
class Workspace;

/// Which of the open requests the builder shows, in which environment and with which credentials; and that
/// nothing typed in it is lost. GUI thread.
class CurrentRequest : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it.
    CurrentRequest(Workspace &workspace, Preferences &preferences, OperationPane &operations,
                   RequestBuilder &builder, ResponseCache &responses, QObject *parent = nullptr);

    OpenRequests &openRequests() { return m_open; }
    DraftAutosave &drafts() { return m_keeper; }
    const CredentialPreferences &credentialPreferences() const { return m_memory; }
    FileCredentials &fileCredentials() { return m_memory.files(); }
    const Environment &environment() const { return m_environment; }
    /// Of the open request that is shown; empty: none is.
    QString id() const;

    /// Shows what was open in the last session, once the API description is there.
    void start();
    /// Opens the draft in its environment, which becomes the current one.
    void openDraft(const RequestDraft &wanted);
    /// The same in place of the current request, unless that is one of a file.
    void showDraft(const RequestDraft &wanted);
    /// Goes to the request of a file that is open, or opens it.
    void openSaved(const RequestDraft &wanted, const SavedPlace &place);
    /// The file has another request at the place of an open one that was not edited.
    void refresh(int index, const RequestDraft &read, const SavedPlace &place);
    /// Goes to the request of the operation that is open, or opens one.
    void openOperation(const QString &operationId);
    void openNew(); ///< a request that is still empty
    /// The request is in this file now as this draft said.
    void saved(const QString &id, const SavedPlace &place, const RequestDraft &written);
    void duplicate(int index);
    /// The user changed the draft that the builder shows.
    void edited();
    /// Keeps the draft that the builder shows, for later and for the next start.
    void keep();
    void flush() { m_keeper.flush(); }

    void rememberChoice(const QString &slotId, const QString &credentialId);
    void selectCredential(const QString &id);
    /// Replaces `from` by `to` after a rotation, here and in every remembered request and choice.
    void replaceCredential(const QString &from, const QString &to);

Q_SIGNALS:
    void presented(); ///< another draft is shown
    void noticed(const QString &sentence); ///< see ExplorerPage::noticed

private:
    const RequestDraft &draft() const;
    SavedPlace place() const; ///< of the open request that is shown
    void takeApi();
    void takeEnvironment();
    bool isOnlyOneOf(const QString &operationId) const;
    bool openInOtherApi(const Environment &former);
    void takeUser();
    void takeTokens();
    void refreshContext();
    void present(RequestDraft draft);
    void presentStored(const RequestDraft &stored);
    void openLatest(const RequestDraft &latest);
    void openFirst();
    void openInTab(const RequestDraft &draft, const SavedPlace &place = {});
    void showOpen(int index);
    void switchEnvironment(const QString &id);
    RequestDraft inEnvironment(RequestDraft draft, const QUrl &formerBase = {}) const;

    Workspace &m_workspace;
    OperationPane &m_operations;
    RequestBuilder &m_builder;
    ResponseCache &m_responses;
    CredentialPreferences m_memory;
    DraftAutosave m_keeper;
    OpenRequests m_open;
    Environment m_environment;
    QHash<QString, QString> m_lastOperations; ///< by environment, where another API came after it
    QString m_user;
    bool m_opened = false; ///< a draft is shown: ignore the latest one if it loads now
    bool m_touched = false; ///< the user changed the draft shown: ignore the stored one if it loads now
    bool m_awaitsApi = false; ///< the description was not read yet when the draft was shown
    bool m_isSwitching = false; ///< to a request of another environment, which need not be moved there
};

} // namespace patlas
