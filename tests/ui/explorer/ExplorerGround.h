// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ReadyFuture.h"
#include "core/credentials/CredentialRepository.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/environment/SandboxControl.h"
#include "core/history/HistoryRepository.h"
#include "core/http/HttpEngine.h"
#include "core/pipeline/RequestPipeline.h"
#include "core/request/DraftRepository.h"
#include "core/secret/KeychainStore.h"
#include "core/secret/SessionStore.h"
#include "core/session/Services.h"
#include "core/session/Workspace.h"
#include "core/storage/Database.h"
#include "core/storage/Preferences.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"
#include "tests/ui/explorer/SampleApi.h"
#include "ui/explorer/ExplorerPage.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace patlas {

/// A minimal HTTP server: stores what it receives and responds on command.
class SmallServer : public QTcpServer {
public:
    SmallServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                received += socket->readAll();
                if (respondsAtOnce && received.contains("\r\n\r\n"))
                    respond(socket);
                waiting = socket;
            });
        });
        listen(QHostAddress::LocalHost);
    }
    void respond(QTcpSocket *socket) const
    {
        socket->write("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
                      + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
    }
    QUrl base() const { return QUrl(u"http://127.0.0.1:%1/v1/api"_s.arg(serverPort())); }
    int requests() const { return int(received.count("HTTP/1.1\r\n")); }

    QByteArray status = "200 OK";
    QByteArray body = "{\"ok\":true}";
    QByteArray received;
    bool respondsAtOnce = true;
    QPointer<QTcpSocket> waiting;
};

/// A sandbox at a fixed address, with two users.
class FixedSandbox : public SandboxControl {
public:
    State state() const override { return m_state; }
    Environment environment() const override
    {
        return {u"sandbox"_s, u"Sandbox"_s, base, {}, Issuing::OverApi, true};
    }
    QString failure() const override { return {}; }
    std::vector<SandboxUser> users() const override
    {
        return {{u"owner"_s, u"owner"_s}, {u"translator"_s, u"translator"_s}};
    }
    UserAccessByName userAccess() const override
    {
        return {{u"owner"_s, {u"owner"_s, u"owner"_s, std::nullopt}},
                {u"translator"_s, {u"translator"_s, u"translator"_s, std::nullopt}}};
    }
    TokenIssuer *issuerFor(const QString &) override { return nullptr; }
    void start() override
    {
        m_state = State::Running;
        Q_EMIT stateChanged();
    }
    void stop() override { m_state = State::Stopped; }
    QFuture<Result<void>> resetData() override { return never<void>(); }
    QFuture<Result<QByteArray>> auditLog() override { return never<QByteArray>(); }
    SandboxFaults faults() const override { return {}; }
    QFuture<Result<void>> setFaults(const SandboxFaults &) override { return makeReadyResult<void>({}); }

    QUrl base;

private:
    template <typename T> QFuture<Result<T>> never()
    {
        return makeReadyResult<T>(patlas::failure(ErrorKind::Unsupported, u"Not in this test."_s));
    }
    State m_state = State::Stopped;
};

/// What the page needs: a real database, real sockets, session secrets.
struct Ground {
    explicit Ground(const QString &directory)
        : services({directory + u"/patlas.sqlite"_s, directory + u"/vault"_s, directory + u"/bodies"_s})
    {
        if (!waitFor(services.database.open()))
            qFatal("the database does not open");
    }
    Services services;
    CredentialRepository &tokens = services.credentials;
    DraftRepository &drafts = services.drafts;
    FixedSandbox sandbox;
    Workspace workspace{services, sandbox};
};

/// The page as in the program: a project token of this session, the sample document, one sandbox.
class ExplorerStage {
protected:
    void renew()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_preferences = std::make_unique<Preferences>(m_directory->filePath(u"patlas.ini"_s));
        m_server = std::make_unique<SmallServer>();
        startPage();
    }

    void close()
    {
        m_page.reset();
        m_ground.reset();
        m_server.reset();
    }

    /// A second call uses the same files and settings: a restart.
    void startPage()
    {
        m_page.reset();
        m_ground.reset();
        m_ground = std::make_unique<Ground>(m_directory->path());
        m_ground->sandbox.base = m_server->base();
        m_ground->sandbox.start();
        Credential project = sampleContext(ApiDescription()).credentials[0];
        project.storage = sessionStoreId;
        QVERIFY(waitFor(m_ground->tokens.add(
            project, Secret::copyOf("5f0000000000000000000001!0123456789abcdef0123456789abcdef"))));
        m_page = std::make_unique<ExplorerPage>(m_ground->workspace, *m_preferences);
        m_ground->workspace.setApi(m_ground->workspace.environment().apiId, sampleApi());
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(!m_page->draft().operationId.isEmpty());
    }

    template <typename T> T *find(const QString &name) const { return named<T>(name, m_page.get()); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SmallServer> m_server;
    std::unique_ptr<Ground> m_ground;
    std::unique_ptr<ExplorerPage> m_page;
};

} // namespace patlas
