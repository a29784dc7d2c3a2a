// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/SandboxServer.h"
#include "tests/support/WaitFor.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace patlas {

struct HttpResponse {
    int status = 0;
    QByteArray body;
    QByteArray allow;
    QByteArray contentType;
    QList<QNetworkReply::RawHeaderPair> headers;

    QJsonDocument json() const { return QJsonDocument::fromJson(body); }
    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
    QString message() const { return json().object().value("message"_L1).toString(); }
};

/// A running sandbox and a plain HTTP client for it.
class SandboxClient {
public:
    SandboxClient() { start(); }

    void start()
    {
        server = std::make_unique<SandboxServer>();
        SandboxOptions options;
        options.dataDirectory = directory.path();
        options.patience = patience;
        options.issueProjectTokens = announcement.projects.empty();
        Result<SandboxAnnouncement> started = waitFor(server->start(options));
        if (!started)
            qFatal("%s", qPrintable(started.error().message()));
        std::vector<SandboxProject> issued = std::move(announcement.projects);
        announcement = std::move(*started);
        for (std::size_t i = 0; i < issued.size(); ++i)
            announcement.projects[i].token = std::move(issued[i].token); // earlier tokens stay valid
    }

    HttpResponse call(const char *method, const QString &path, const QByteArray &bearer,
                      const QByteArray &pat = {}, const QByteArray &body = {},
                      const QList<std::pair<QByteArray, QByteArray>> &headers = {})
    {
        QNetworkRequest request(QUrl(announcement.url.toString() + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        if (!bearer.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + bearer);
        if (!pat.isEmpty())
            request.setRawHeader("X-Personal-Access-Token", pat);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, body));
        QEventLoop waiting; // qWaitFor polls every 10 ms, and a response takes less than 1 ms
        QTimer::singleShot(120'000, &waiting, [&waiting] { waiting.exit(1); });
        QObject::connect(reply.get(), &QNetworkReply::finished, &waiting, &QEventLoop::quit);
        if (!reply->isFinished() && waiting.exec() != 0)
            qFatal("no response to %s %s", method, qPrintable(path));
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                reply->rawHeader("Allow"), reply->rawHeader("Content-Type"), reply->rawHeaderPairs()};
    }

    /// Uploads a multipart/form-data body as the public clients send it, with one file part.
    HttpResponse upload(const QString &path, const QByteArray &bearer, const QByteArray &pat,
                        const QByteArray &file, const QByteArray &fileName, const QByteArray &partName,
                        const QByteArray &data = {})
    {
        const QByteArray line = "--b0undary\r\nContent-Disposition: form-data; name=\"";
        QByteArray body;
        if (!data.isEmpty())
            body = line + "data\"\r\n\r\n" + data + "\r\n";
        body += line + partName + "\"; filename=\"" + fileName + "\"\r\n\r\n" + file + "\r\n--b0undary--\r\n";
        return call("POST", path, bearer, pat, body,
                    {{"Content-Type", "multipart/form-data; boundary=b0undary"}, {"X-Integration", "1"}});
    }

    QByteArray session(const QString &user) const
    {
        for (const SandboxAccount &account : announcement.users) {
            if (account.name == user)
                return QByteArray(account.session.view().data(), qsizetype(account.session.size()));
        }
        return {};
    }

    QByteArray projectToken(int index) const
    {
        const Secret &token = announcement.projects[std::size_t(index)].token;
        return QByteArray(token.view().data(), qsizetype(token.size()));
    }

    /// Issues a token for the user; `id` receives its id at the service.
    QByteArray token(const QString &user, const QStringList &scopes, QString *id = nullptr)
    {
        const QJsonObject wish{{u"name"_s, u"token %1"_s.arg(++m_count)},
                               {u"scopes"_s, QJsonArray::fromStringList(scopes)},
                               {u"expiresInDays"_s, 30}};
        const HttpResponse made = call("POST", u"/dashboard/personal-access-tokens"_s, session(user), {},
                                       QJsonDocument(wish).toJson());
        if (made.status != 201)
            qFatal("no token: %s", made.body.constData());
        if (id)
            *id = made.json().object().value("id"_L1).toString();
        return made.json().object().value("token"_L1).toString().toLatin1();
    }

    /// Changes the sandbox's database directly, for example to simulate the passage of time.
    bool inDatabase(const QString &statement)
    {
        bool done = false;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"aging"_s);
            database.setDatabaseName(directory.filePath(u"sandbox.sqlite"_s));
            done = database.open() && QSqlQuery(database).exec(statement);
        }
        QSqlDatabase::removeDatabase(u"aging"_s);
        return done;
    }

    int patience = SandboxOptions().patience;
    QTemporaryDir directory;
    std::unique_ptr<SandboxServer> server;
    SandboxAnnouncement announcement;
    QNetworkAccessManager network;

private:
    int m_count = 0;
};

} // namespace patlas
