// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/AuthorizationServer.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::test {

namespace {

QHash<QString, QString> formOf(const QByteArray &body)
{
    QHash<QString, QString> form;
    const QByteArrayList items = body.split('&');
    for (QByteArray item : items) {
        item.replace('+', ' ');
        const qsizetype equals = item.indexOf('=');
        if (equals > 0)
            form.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(item.left(equals))),
                        QString::fromUtf8(QByteArray::fromPercentEncoding(item.mid(equals + 1))));
    }
    return form;
}

} // namespace

AuthorizationServer::AuthorizationServer()
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port to listen at");
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onBytes(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    });
}

void AuthorizationServer::stop()
{
    close();
    const auto sockets = findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

QUrl AuthorizationServer::url(const QString &path) const
{
    return QUrl(issuer() + path);
}

QString AuthorizationServer::issuer() const
{
    return u"http://127.0.0.1:%1"_s.arg(serverPort());
}

int AuthorizationServer::count(const QString &path, const QString &grantType) const
{
    return int(std::count_if(requests.begin(), requests.end(), [&](const Request &request) {
        return request.url.path() == path
            && (grantType.isEmpty() || request.form.value(u"grant_type"_s) == grantType);
    }));
}

bool AuthorizationServer::isValid(const QString &accessToken) const
{
    const auto found = m_accessTokens.constFind(accessToken);
    return found != m_accessTokens.constEnd() && !m_revoked.contains(found->family)
        && found->ends > QDateTime::currentDateTimeUtc();
}

void AuthorizationServer::onBytes(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Request request;
    QByteArrayList lines = buffer.left(end).split('\n');
    const QByteArrayList first = lines.takeFirst().trimmed().split(' ');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length || first.size() != 3)
        return;
    request.method = first[0];
    request.url = QUrl(issuer() + QString::fromLatin1(first[1]));
    request.form = formOf(buffer.mid(end + 4, length));
    buffer.clear();
    requests.push_back(request);
    const QPointer<QTcpSocket> peer(socket);
    const auto finish = [this, peer, request] {
        Response response;
        if (!instead || !instead(request, response))
            response = respond(request);
        if (peer)
            send(*peer, response);
    };
    if (request.url.path() == "/token"_L1 && hold)
        hold(finish);
    else
        finish();
}

void AuthorizationServer::send(QTcpSocket &socket, const Response &response)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status)
        + " Status\r\nContent-Type: " + response.type + "\r\nCache-Control: no-store\r\nContent-Length: "
        + QByteArray::number(response.body.size()) + "\r\n";
    if (!response.location.isEmpty())
        head += "Location: " + response.location + "\r\n";
    socket.write(head + "\r\n" + response.body);
}

AuthorizationServer::Response AuthorizationServer::respond(const Request &request)
{
    const QString path = request.url.path();
    if (path == "/authorize"_L1 && request.method == "GET")
        return authorize(request);
    if (path == "/token"_L1 && request.method == "POST")
        return token(request);
    if (path == "/device"_L1 && request.method == "POST")
        return device(request);
    if (path == "/.well-known/openid-configuration"_L1)
        return discovery();
    if (path == "/api/things"_L1)
        return api(request);
    return {404, "{}"};
}

AuthorizationServer::Response AuthorizationServer::refusal(const QByteArray &code, int status)
{
    return {status, "{\"error\":\"" + code + "\",\"error_description\":\"because of " + code + "\"}"};
}

AuthorizationServer::Response AuthorizationServer::authorize(const Request &request)
{
    const QUrlQuery query(request.url);
    const auto item = [&query](const QString &name) {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    };
    const QUrl redirect(item(u"redirect_uri"_s));
    const bool isRegistered = redirect.scheme() == "http"_L1 && redirect.host() == "127.0.0.1"_L1
        && (redirectPath.isEmpty() || redirect.path() == redirectPath);
    if (item(u"client_id"_s) != clientId || !isRegistered)
        return refusal("invalid_request");
    QUrlQuery back;
    back.addQueryItem(u"state"_s, changesState ? u"another"_s : item(u"state"_s));
    if (!sentIssuer.isNull())
        back.addQueryItem(u"iss"_s, QString::fromLatin1(QUrl::toPercentEncoding(sentIssuer)));
    if (deniesAccess) {
        back.addQueryItem(u"error"_s, u"access_denied"_s);
    } else if (item(u"response_type"_s) != "code"_L1 || item(u"code_challenge_method"_s) != "S256"_L1
               || item(u"code_challenge"_s).size() != 43) {
        back.addQueryItem(u"error"_s, u"invalid_request"_s);
    } else {
        const QString code = u"code-%1+/=&"_s.arg(++m_made);
        m_codes.insert(code,
                       {item(u"code_challenge"_s), item(u"redirect_uri"_s), item(u"scope"_s),
                        QDateTime::currentDateTimeUtc().addSecs(codeSeconds), false, 0});
        back.addQueryItem(u"code"_s,
                          QString::fromLatin1(QUrl::toPercentEncoding(sendsOtherCode ? u"unknown"_s : code)));
    }
    QUrl target = redirect;
    target.setQuery(back);
    return {302, {}, target.toEncoded()};
}

bool AuthorizationServer::isClient(const Request &request) const
{
    const QByteArray authorization = request.headers.value("authorization");
    const bool hasSecretInForm = request.form.contains(u"client_secret"_s);
    if (clientSecret.isEmpty())
        return authorization.isEmpty() && !hasSecretInForm && request.form.value(u"client_id"_s) == clientId;
    if (authorization.startsWith("Basic ") && takesBasic && !hasSecretInForm) {
        const QByteArrayList parts = QByteArray::fromBase64(authorization.mid(6)).split(':');
        return parts.size() == 2 && QString::fromUtf8(QByteArray::fromPercentEncoding(parts[0])) == clientId
            && QString::fromUtf8(QByteArray::fromPercentEncoding(parts[1])) == clientSecret;
    }
    return takesPost && authorization.isEmpty() && request.form.value(u"client_id"_s) == clientId
        && request.form.value(u"client_secret"_s) == clientSecret;
}

AuthorizationServer::Response AuthorizationServer::token(const Request &request)
{
    if (!isClient(request))
        return refusal("invalid_client", 401);
    const QString type = request.form.value(u"grant_type"_s);
    if (type == "authorization_code"_L1)
        return exchangeCode(request);
    if (type == "refresh_token"_L1)
        return refresh(request);
    if (type == "client_credentials"_L1 && !clientSecret.isEmpty())
        return grant(++m_families, request.form.value(u"scope"_s), false);
    if (type == "password"_L1)
        return request.form.value(u"username"_s) == "ann"_L1
                && request.form.value(u"password"_s) == u"pässword & more"_s
            ? grant(++m_families, request.form.value(u"scope"_s), givesRefreshTokens)
            : refusal("invalid_grant");
    if (type == "urn:ietf:params:oauth:grant-type:device_code"_L1)
        return pollDevice(request);
    return refusal("unsupported_grant_type");
}

AuthorizationServer::Response AuthorizationServer::exchangeCode(const Request &request)
{
    const auto found = m_codes.find(request.form.value(u"code"_s));
    if (found == m_codes.end())
        return refusal("invalid_grant");
    if (found->isUsed) {
        m_revoked.insert(found->family);
        return refusal("invalid_grant");
    }
    found->isUsed = true;
    const QByteArray challenge =
        QCryptographicHash::hash(request.form.value(u"code_verifier"_s).toLatin1(),
                                 QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (found->ends < QDateTime::currentDateTimeUtc()
        || request.form.value(u"redirect_uri"_s) != found->redirect
        || QString::fromLatin1(challenge) != found->challenge)
        return refusal("invalid_grant");
    found->family = ++m_families;
    return grant(found->family, found->scope, givesRefreshTokens);
}

AuthorizationServer::Response AuthorizationServer::refresh(const Request &request)
{
    const auto found = m_refreshTokens.find(request.form.value(u"refresh_token"_s));
    if (found == m_refreshTokens.end() || m_revoked.contains(found->family))
        return refusal("invalid_grant");
    if (found->isUsed) {
        m_revoked.insert(found->family);
        return refusal("invalid_grant");
    }
    found->isUsed = rotatesRefreshTokens;
    const Token before = *found; // `grant` may move it
    return grant(before.family, before.scope, rotatesRefreshTokens);
}

AuthorizationServer::Response AuthorizationServer::device(const Request &request)
{
    if (!isClient(request) || request.form.value(u"client_id"_s) != clientId)
        return refusal("invalid_client", 401);
    deviceCode = u"device-%1"_s.arg(++m_made);
    m_deviceEnds = QDateTime::currentDateTimeUtc().addSecs(deviceExpiresIn);
    m_deviceScope = request.form.value(u"scope"_s);
    const QJsonObject body{
        {u"device_code"_s, deviceCode},
        {u"user_code"_s, QLatin1String(userCode)},
        {u"verification_uri"_s, issuer() + u"/enter"_s},
        {u"verification_uri_complete"_s, issuer() + u"/enter?user_code="_s + QLatin1String(userCode)},
        {u"expires_in"_s, deviceExpiresIn},
        {u"interval"_s, deviceInterval}};
    return {200, QJsonDocument(body).toJson()};
}

AuthorizationServer::Response AuthorizationServer::pollDevice(const Request &request)
{
    if (request.form.value(u"device_code"_s) != deviceCode)
        return refusal("invalid_grant");
    if (QDateTime::currentDateTimeUtc() > m_deviceEnds)
        return refusal("expired_token");
    if (deniesAccess)
        return refusal("access_denied");
    return m_isDeviceApproved ? grant(++m_families, m_deviceScope, givesRefreshTokens)
                              : refusal("authorization_pending");
}

AuthorizationServer::Response AuthorizationServer::grant(int family, const QString &scope, bool withRefresh)
{
    const QString access = u"access-%1"_s.arg(++m_made) + tokenSuffix;
    m_accessTokens.insert(access, {family, QDateTime::currentDateTimeUtc().addSecs(expiresIn), false, scope});
    QJsonObject body{{u"access_token"_s, access}, {u"token_type"_s, u"Bearer"_s}};
    if (expiresIn >= 0)
        body.insert(u"expires_in"_s, expiresIn);
    if (!grantedScope.isNull())
        body.insert(u"scope"_s, grantedScope);
    if (withRefresh) {
        const QString refreshToken = u"refresh-%1-%2"_s.arg(family).arg(++m_made);
        m_refreshTokens.insert(refreshToken, {family, {}, false, scope});
        body.insert(u"refresh_token"_s, refreshToken);
    }
    if (beforeResponse)
        beforeResponse();
    return {200, QJsonDocument(body).toJson()};
}

AuthorizationServer::Response AuthorizationServer::discovery() const
{
    const QJsonObject body{
        {u"issuer"_s, statedIssuer.isNull() ? issuer() : statedIssuer},
        {u"authorization_endpoint"_s, issuer() + u"/authorize"_s},
        {u"token_endpoint"_s, issuer() + u"/token"_s},
        {u"device_authorization_endpoint"_s, issuer() + u"/device"_s},
        {u"scopes_supported"_s, QJsonArray{u"read"_s, u"write"_s}},
        {u"grant_types_supported"_s, QJsonArray{u"authorization_code"_s, u"client_credentials"_s}},
        {u"token_endpoint_auth_methods_supported"_s, QJsonArray{u"client_secret_post"_s, u"none"_s}},
        {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
        {u"authorization_response_iss_parameter_supported"_s, !sentIssuer.isNull()}};
    return {200, QJsonDocument(body).toJson()};
}

AuthorizationServer::Response AuthorizationServer::api(const Request &request) const
{
    const QByteArray authorization = request.headers.value("authorization");
    const bool isAllowed =
        authorization.startsWith("Bearer ") && isValid(QString::fromLatin1(authorization.mid(7)));
    return isAllowed ? Response{200, "[]"} : refusal("invalid_token", 401);
}

} // namespace patlas::test
