// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apis/SchemeWording.h"

#include "core/base/VisibleText.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct SchemeText {
    Q_DECLARE_TR_FUNCTIONS(patlas::SchemeWording)
};

QString placeInWords(const SecurityScheme &scheme)
{
    const QString name = isolated(QString::fromUtf8(scheme.name));
    switch (scheme.place) {
    case CredentialPlace::Header:
        return SchemeText::tr("in the header %1").arg(name);
    case CredentialPlace::Query:
        return SchemeText::tr("in the query parameter %1").arg(name);
    case CredentialPlace::Cookie:
        return SchemeText::tr("in the cookie %1").arg(name);
    }
    return {};
}

QString flowName(OAuthFlow::Kind kind)
{
    switch (kind) {
    case OAuthFlow::Kind::AuthorizationCode:
        return SchemeText::tr("sign-in in the browser");
    case OAuthFlow::Kind::ClientCredentials:
        return SchemeText::tr("client id and secret");
    case OAuthFlow::Kind::DeviceCode:
        return SchemeText::tr("a code typed on another device");
    case OAuthFlow::Kind::Implicit:
        return SchemeText::tr("implicit flow");
    case OAuthFlow::Kind::Password:
        return SchemeText::tr("user name and password");
    }
    return {};
}

QString flowsInWords(const SecurityScheme &scheme)
{
    QStringList names;
    for (const OAuthFlow &flow : scheme.flows)
        names.append(flowName(flow.kind));
    return names.isEmpty()
        ? SchemeText::tr("An OAuth 2 token %1.").arg(placeInWords(scheme))
        : SchemeText::tr("An OAuth 2 token %1, got by: %2.").arg(placeInWords(scheme), names.join(u", "_s));
}

} // namespace

QString schemeInWords(const SecurityScheme &scheme)
{
    if (!scheme.canBeFilled() && scheme.kind == SchemeKind::MutualTls)
        return SchemeText::tr("A client certificate, which is set in the environment.");
    if (!scheme.canBeFilled())
        return SchemeText::tr("Patlas cannot fill this: operations that need it are marked.");
    switch (scheme.kind) {
    case SchemeKind::Bearer:
        return SchemeText::tr("A token %1.").arg(placeInWords(scheme));
    case SchemeKind::ApiKey:
        return SchemeText::tr("A key %1.").arg(placeInWords(scheme));
    case SchemeKind::Basic:
        return SchemeText::tr("User name and password (Basic).");
    case SchemeKind::Digest:
        return SchemeText::tr("User name and password (Digest; the password itself is not sent).");
    case SchemeKind::AwsSigV4:
        return SchemeText::tr("A key pair that signs each request (AWS Signature Version 4).");
    case SchemeKind::OAuth2:
        return flowsInWords(scheme);
    case SchemeKind::OpenIdConnect:
        return SchemeText::tr("An OpenID Connect token %1.").arg(placeInWords(scheme));
    case SchemeKind::MutualTls:
        return SchemeText::tr("A client certificate, which is set in the environment.");
    case SchemeKind::Unknown:
        break;
    }
    return SchemeText::tr("A credential %1.").arg(placeInWords(scheme));
}

} // namespace patlas
