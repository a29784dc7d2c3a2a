// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"
#include "core/request/RequestDraft.h"

#include <QObject>
#include <QUrl>

class QWidget;

namespace patlas {

class RequestBuilder;
class Workspace;
struct PreflightReport;
struct Redirect;
struct ResponseRecord;

/// What the Explorer asks a person about a request: whether a typed key is kept, whether a token may be used
/// where its environment leads now, what a redirect takes along, which environment a host has. Sends nothing.
class RequestQuestions : public QObject {
    Q_OBJECT

public:
    /// All must outlive it. Dialogs are shown over `page`, which owns it.
    RequestQuestions(Workspace &workspace, RequestBuilder &builder, QWidget *page);

    /// Keeps what was typed there as a stored credential; the request refers to it then.
    void keepSecret(CredentialPlace place, const QString &name);
    /// Does nothing unless a secret of the request was refused for what it was stored for.
    void askAboutRefusedSecret(const ResponseRecord &response);
    void followRedirect(const ResponseRecord &response);
    /// Asks for the programs that would be started for values of the current request, where that was not
    /// allowed before; false: there is nothing to ask. `commandsAllowed` follows a "yes".
    bool askForCommandsOf(const PreflightReport &report);
    /// Makes the environment of this base the current one, or asks for one to be added.
    void goToEnvironmentOf(const QUrl &base);

Q_SIGNALS:
    /// The person agreed: this request may be sent again.
    void agreed(const patlas::RequestDraft &draft);
    /// The request to which a redirect leads; `isSameService`: it goes where the first one went.
    void redirectChosen(const patlas::RequestDraft &draft, bool isSameService);
    void commandsAllowed(const patlas::RequestDraft &draft);
    void addEnvironmentRequested(const QUrl &base);
    void noticed(const QString &sentence);

private:
    void choose(const Redirect &redirect);

    Workspace &m_workspace;
    RequestBuilder &m_builder;
    QWidget *m_page;
};

} // namespace patlas
