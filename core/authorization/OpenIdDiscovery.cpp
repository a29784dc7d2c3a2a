// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/OpenIdDiscovery.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct DiscoveryText {
    Q_DECLARE_TR_FUNCTIONS(patlas::OpenIdDiscovery)
};

constexpr QLatin1String openIdPath("/.well-known/openid-configuration");
constexpr QLatin1String oauthPath("/.well-known/oauth-authorization-server");
constexpr qsizetype maxScopes = 1000;

bool isDocumentAddress(const QUrl &address)
{
    return address.path().contains(openIdPath) || address.path().contains(oauthPath);
}

QString withoutSlash(QString text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

/// Where the document of an issuer is. OpenID Connect puts the well-known path behind that of the issuer,
/// RFC 8414 before it.
bool leadsTo(const QString &issuer, const QUrl &address)
{
    const QUrl url(issuer, QUrl::StrictMode);
    if (!isAllowedEndpoint(url) || url.hasQuery())
        return false;
    const QString path = withoutSlash(url.path());
    for (const QLatin1String &known : {openIdPath, oauthPath}) {
        for (const QString &place : {path + known, known + path}) {
            QUrl candidate = url;
            candidate.setPath(place);
            if (candidate == address)
                return true;
        }
    }
    return false;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        if (each.isString() && texts.size() < maxScopes)
            texts.append(each.toString());
    }
    return texts;
}

std::vector<GrantKind> kindsOf(const QJsonObject &document)
{
    // OpenID Connect Discovery 3: what holds where nothing is said.
    const QStringList names = document.contains("grant_types_supported"_L1)
        ? textsOf(document["grant_types_supported"_L1])
        : QStringList{u"authorization_code"_s};
    std::vector<GrantKind> kinds;
    const auto add = [&](const QString &name, GrantKind kind) {
        if (names.contains(name))
            kinds.push_back(kind);
    };
    add(u"authorization_code"_s, GrantKind::AuthorizationCode);
    add(u"urn:ietf:params:oauth:grant-type:device_code"_s, GrantKind::DeviceCode);
    add(u"client_credentials"_s, GrantKind::ClientCredentials);
    add(u"password"_s, GrantKind::Password);
    return kinds;
}

std::vector<ClientAuthentication> authenticationsOf(const QJsonObject &document)
{
    const QLatin1String key("token_endpoint_auth_methods_supported");
    const QStringList names =
        document.contains(key) ? textsOf(document[key]) : QStringList{u"client_secret_basic"_s};
    std::vector<ClientAuthentication> authentications;
    if (names.contains("client_secret_basic"_L1))
        authentications.push_back(ClientAuthentication::Basic);
    if (names.contains("client_secret_post"_L1))
        authentications.push_back(ClientAuthentication::Post);
    if (names.contains("none"_L1))
        authentications.push_back(ClientAuthentication::None);
    return authentications;
}

Failure unusableDocument(const QString &meaning)
{
    return failure(ErrorKind::Parse, DiscoveryText::tr("The service does not say how to sign in."), meaning,
                   DiscoveryText::tr("Check the address, or enter the addresses yourself."));
}

} // namespace

void apply(const DiscoveredServer &server, AuthorizationRequest &request)
{
    request.issuer = server.issuer;
    request.issuerIsSent = server.issuerIsSent;
    request.authorizationUrl = server.authorizationUrl;
    request.tokenUrl = server.tokenUrl;
    request.refreshUrl.clear();
    request.deviceAuthorizationUrl = server.deviceAuthorizationUrl;
}

Result<DiscoveredServer> readDiscovery(std::string_view text, const QUrl &address)
{
    const QJsonObject document =
        QJsonDocument::fromJson(QByteArray(text.data(), qsizetype(text.size()))).object();
    DiscoveredServer server;
    server.issuer = document["issuer"_L1].toString();
    if (server.issuer.isEmpty())
        return unusableDocument(DiscoveryText::tr("What is at the address names no issuer."));
    if (!leadsTo(server.issuer, address))
        return failure(ErrorKind::Refused, DiscoveryText::tr("The service says that it is another one."),
                       DiscoveryText::tr("What is at %1 is the document of %2. It was not used.")
                           .arg(isolated(address.toDisplayString()), isolated(server.issuer.left(200))),
                       DiscoveryText::tr("Check the address."));
    const auto endpoint = [&document](QLatin1String name) -> Result<QUrl> {
        const QString written = document[name].toString();
        const QUrl url(written, QUrl::StrictMode);
        if (written.isEmpty() || isAllowedEndpoint(url))
            return written.isEmpty() ? QUrl() : url;
        return unusableDocument(
            DiscoveryText::tr("Its address %1 does not begin with https.").arg(isolated(written.left(200))));
    };
    for (const auto &[name, url] :
         {std::pair{"authorization_endpoint"_L1, &server.authorizationUrl},
          std::pair{"token_endpoint"_L1, &server.tokenUrl},
          std::pair{"device_authorization_endpoint"_L1, &server.deviceAuthorizationUrl}}) {
        const Result<QUrl> read = endpoint(name);
        if (!read)
            return tl::make_unexpected(read.error());
        *url = *read;
    }
    if (server.tokenUrl.isEmpty())
        return unusableDocument(DiscoveryText::tr("It names no address that hands out tokens."));
    server.scopes = textsOf(document["scopes_supported"_L1]);
    server.kinds = kindsOf(document);
    server.clientAuthentications = authenticationsOf(document);
    const QLatin1String challenge("code_challenge_methods_supported");
    server.takesChallenge = !document.contains(challenge) || textsOf(document[challenge]).contains("S256"_L1);
    server.issuerIsSent = document["authorization_response_iss_parameter_supported"_L1].toBool();
    return server;
}

QFuture<Result<DiscoveredServer>> discover(EndpointClient &client, const QString &environmentId,
                                           const QUrl &address)
{
    QUrl document = address;
    if (!isDocumentAddress(address))
        document.setPath(withoutSlash(address.path()) + openIdPath);
    return then(client.get(environmentId, document), &client,
                [document](const Result<EndpointResponse> &response) -> Result<DiscoveredServer> {
                    if (!response)
                        return tl::make_unexpected(response.error());
                    if (response->status != 200)
                        return unusableDocument(DiscoveryText::tr("%1 responded with status %2.")
                                                    .arg(isolated(document.toDisplayString()))
                                                    .arg(response->status));
                    return readDiscovery(response->body->view(), document);
                });
}

} // namespace patlas
