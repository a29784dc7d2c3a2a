// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <vector>

class QTcpSocket;

namespace patlas::test {

/// An authorization server on this machine that is as strict as the standards: client authentication, PKCE
/// (S256), redirect addresses, codes that work once, refresh tokens that are replaced and whose reuse ends
/// the whole sign-in (RFC 6749, 7636, 8252, 8628, 9207, 9700). It approves at once what a browser asks for.
class AuthorizationServer : public QTcpServer {
public:
    AuthorizationServer();

    struct Request {
        QByteArray method;
        QUrl url;
        QHash<QByteArray, QByteArray> headers; ///< names in small letters
        QHash<QString, QString> form;
    };
    struct Response {
        int status = 200;
        QByteArray body;
        QByteArray location = {};
        QByteArray type = "application/json";
    };

    QUrl url(const QString &path) const;
    QString issuer() const;
    void stop(); ///< nothing responds any longer
    void approveDevice() { m_isDeviceApproved = true; }
    bool isValid(const QString &accessToken) const; ///< known, not ended, not revoked
    int count(const QString &path, const QString &grantType = {}) const; ///< of requests

    // What the server is like.
    QString clientId = QStringLiteral("app");
    QString clientSecret; ///< empty: a public client
    bool takesBasic = true;
    bool takesPost = true;
    QString redirectPath; ///< of the registered address; empty: any
    int expiresIn = 3600;
    int codeSeconds = 60;
    int deviceInterval = 1;
    int deviceExpiresIn = 600;
    bool rotatesRefreshTokens = true;
    bool givesRefreshTokens = true;
    bool deniesAccess = false;
    QString grantedScope; ///< null: not said
    QString tokenSuffix; ///< of access tokens: odd characters
    QString sentIssuer; ///< null: not sent
    QString statedIssuer; ///< in the discovery document; null: the right one
    bool changesState = false; ///< brings another state back
    bool sendsOtherCode = false; ///< brings a code back that it does not know
    /// In place of its own response, where it returns true.
    std::function<bool(const Request &, Response &)> instead;
    std::function<void()> beforeResponse; ///< to the token endpoint
    /// Called for a request to the token endpoint, which is answered when the test calls the function.
    std::function<void(std::function<void()>)> hold;

    std::vector<Request> requests;
    QString deviceCode;
    static constexpr char userCode[] = "WDJB-MJHT";

private:
    struct Code {
        QString challenge;
        QString redirect;
        QString scope;
        QDateTime ends;
        bool isUsed = false;
        int family = 0;
    };
    struct Token {
        int family = 0;
        QDateTime ends;
        bool isUsed = false;
        QString scope;
    };

    void onBytes(QTcpSocket *socket);
    Response respond(const Request &request);
    Response authorize(const Request &request);
    Response token(const Request &request);
    Response device(const Request &request);
    Response pollDevice(const Request &request);
    Response exchangeCode(const Request &request);
    Response refresh(const Request &request);
    Response discovery() const;
    Response api(const Request &request) const;
    Response grant(int family, const QString &scope, bool withRefresh);
    bool isClient(const Request &request) const;
    static Response refusal(const QByteArray &code, int status = 400);
    static void send(QTcpSocket &socket, const Response &response);

    QHash<QTcpSocket *, QByteArray> m_buffers;
    QHash<QString, Code> m_codes;
    QHash<QString, Token> m_accessTokens;
    QHash<QString, Token> m_refreshTokens;
    QSet<int> m_revoked; ///< families
    int m_families = 0;
    int m_made = 0;
    bool m_isDeviceApproved = false;
    QDateTime m_lastPoll;
    QDateTime m_deviceEnds;
    QString m_deviceScope;
};

} // namespace patlas::test
