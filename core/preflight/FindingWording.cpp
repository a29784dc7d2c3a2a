// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/FindingWording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace patlas::wording {

namespace {

struct Preflight {
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

QString written(const QDate &day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

} // namespace

QString kindOfCredential(CredentialKind kind)
{
    return kind == CredentialKind::ProjectToken ? Preflight::tr("project API token")
                                                : Preflight::tr("personal access token");
}

QString theProjectToken(const QString &project)
{
    return Preflight::tr("the project API token of %1").arg(project);
}

QString thePersonalToken(const QString &token)
{
    return Preflight::tr("the personal access token %1").arg(token);
}

QString joined(const QStringList &items)
{
    return QLocale().createSeparatedList(items);
}

QString carriesProject(const QString &header, const QString &project)
{
    return Preflight::tr("%1 carries the project API token of %2").arg(header, project);
}

QString carriesPersonal(const QString &header, const QString &token, bool recommendedOnly)
{
    return recommendedOnly ? Preflight::tr("%1 carries %2 (recommended here)").arg(header, token)
                           : Preflight::tr("%1 carries %2").arg(header, token);
}

QString carriesPersonalAlone(const QString &header, const QString &token)
{
    return Preflight::tr("%1 carries the personal access token %2").arg(header, token);
}

QString schemeInWords(const SecurityScheme *scheme, const QString &id)
{
    if (!scheme)
        return id;
    switch (scheme->kind) {
    case SchemeKind::Basic:
        return Preflight::tr("a user name and a password (Basic)");
    case SchemeKind::Digest:
        return Preflight::tr("a user name and a password (Digest)");
    case SchemeKind::MutualTls:
        return Preflight::tr("a client certificate");
    case SchemeKind::ApiKey:
        if (scheme->place == "query"_L1)
            return Preflight::tr("an API key in the query");
        if (scheme->place == "cookie"_L1)
            return Preflight::tr("an API key in a cookie");
        break;
    default:
        break;
    }
    return scheme->canBeFilled() ? Preflight::tr("a second credential, “%1”").arg(id)
                                 : Preflight::tr("the security scheme “%1”").arg(id);
}

QString schemeNotFilled(const QString &operation, const QString &scheme)
{
    return Preflight::tr("%1 needs %2, which Patlas cannot fill in.").arg(operation, scheme);
}

QString schemeNotFilledDetail()
{
    return Preflight::tr("The request would be sent without it, and the service will probably refuse it.");
}

QString certificateDetail()
{
    return Preflight::tr(
        "Set it in the environment's connection. Whether one is set there is not checked here.");
}

QString credentialMissing(const QString &operation, CredentialKind kind)
{
    return Preflight::tr("%1 needs a %2, and none is chosen.").arg(operation, kindOfCredential(kind));
}

QString credentialGone(CredentialKind kind)
{
    return Preflight::tr("The chosen %1 is no longer stored.").arg(kindOfCredential(kind));
}

QString personalRecommended(const QString &operation)
{
    return Preflight::tr("A personal access token is recommended for %1, and none is chosen.").arg(operation);
}

QString personalRecommendedDetail(const QStringList &fitting)
{
    const QString why =
        Preflight::tr("It identifies who makes the change. Some operations refuse a change without it.");
    if (fitting.isEmpty())
        return why;
    return why + QLatin1Char(' ') + Preflight::tr("Suitable: %1.").arg(joined(fitting));
}

QString personalUnused(const QString &operation, const QString &token)
{
    return Preflight::tr("%1 needs no personal access token; %2 is not sent.").arg(operation, token);
}

QString projectUnused(const QString &operation, const QString &project)
{
    return Preflight::
        tr("%1 is authorised by the personal access token alone; the project API token of %2 is not sent.")
            .arg(operation, project);
}

QString nothingNeeded(const QString &operation)
{
    return Preflight::tr("%1 needs no token.").arg(operation);
}

QString tokenOfOtherEnvironment(const QString &token, const QString &environment)
{
    return Preflight::tr("%1 belongs to another environment and is not sent to %2.").arg(token, environment);
}

QString tokenOfOtherEnvironmentDetail()
{
    return Preflight::tr(
        "A token is only ever sent to the service that issued it. Choose one of this environment.");
}

QString otherHost(const QString &host, const QString &environment)
{
    return Preflight::tr("The address is on %1, not in the environment %2: no token is sent there.")
        .arg(host, environment);
}

QString otherHostDetail()
{
    return Preflight::tr(
        "A token is bound to the address of its environment, host and port included. Type a path that "
        "begins with /, or choose the environment that the address belongs to.");
}

QString plainHttp(const QString &host)
{
    return Preflight::tr("The connection to %1 would not be encrypted.").arg(host);
}

QString plainHttpDetail(bool credentials)
{
    return credentials
        ? Preflight::tr("Anyone on the network path could read the tokens. Use https.")
        : Preflight::tr("Anyone on the network path could read and change what is sent. Use https.");
}

QString plainHttpRefused(bool isEnvironmentOrigin)
{
    return isEnvironmentOrigin
        ? Preflight::tr("Anyone on the network path could read the tokens. Use https, or allow plain http "
                        "for this one environment under Edit environment.")
        : Preflight::tr("Anyone on the network path could read and change what is sent. Use https.");
}

QString tokenExpired(const QString &token, const QDate &day)
{
    return Preflight::tr("The token %1 expired on %2.").arg(token, written(day));
}

QString tokenRevoked(const QString &token, const QDate &day)
{
    return Preflight::tr("The token %1 was revoked on %2.").arg(token, written(day));
}

QString secretMissing(const QString &token)
{
    return Preflight::tr("The secret of %1 is not in the keychain.").arg(token);
}

QString secretMissingDetail()
{
    return Preflight::tr(
        "It was deleted there, or was kept only until Patlas quit. Add the token again, or choose another.");
}

QString typedOverPlaced(const QString &header, const QString &placed)
{
    return Preflight::tr("%1 was typed by hand, but here it carries %2.").arg(header, placed);
}

QString otherCredentialTaken(const QString &header, CredentialKind given, CredentialKind taken)
{
    return Preflight::tr("%1 contains a %2, but this operation takes the %3 there.")
        .arg(header, kindOfCredential(given), kindOfCredential(taken));
}

QString notReadHere(const QString &header, CredentialKind wanted, const QString &rightHeader)
{
    return Preflight::tr("This operation does not read %1: it takes the %2 in %3.")
        .arg(header, kindOfCredential(wanted), rightHeader);
}

QString misplacedDetail(CredentialKind given, const QString &rightHeader)
{
    const QString leftOut = Preflight::tr("The typed header is left out.");
    if (rightHeader.isEmpty())
        return leftOut + QLatin1Char(' ')
            + Preflight::tr("This operation takes no %1.").arg(kindOfCredential(given));
    return leftOut + QLatin1Char(' ')
        + (given == CredentialKind::PersonalAccessToken
               ? Preflight::tr("Here the personal access token belongs in %1; choose it under Token.")
                     .arg(rightHeader)
               : Preflight::tr("Here the project API token belongs in %1; choose it under Project.")
                     .arg(rightHeader));
}

QString typedCredential(const QString &header)
{
    return Preflight::tr("%1 was typed by hand and is left out.").arg(header);
}

QString typedCredentialDetail()
{
    return Preflight::tr("Patlas fills credential headers from stored tokens, so that drafts and the history "
                         "contain no secret. Choose the token under Project or Token.");
}

QString tokenInHeader(const QString &header)
{
    return Preflight::tr("%1 contains what looks like a token and is left out.").arg(header);
}

QString tokenInAddress()
{
    return Preflight::tr("The address contains what looks like a token.");
}

QString tokenInAddressDetail()
{
    return Preflight::tr("Servers and proxies log addresses. Remove it; tokens are sent in headers.");
}

QString scopeGranted(const QString &scope)
{
    return Preflight::tr("Scope %1 is granted").arg(scope);
}

QString scopeGrantedAndAllowed(const QString &scope, const QString &role, const QString &ability)
{
    return Preflight::tr("Scope %1 is granted; the role %2 may %3").arg(scope, role, ability);
}

QString scopeMissing(const QString &token, const QString &scope, bool certain)
{
    return certain
        ? Preflight::tr("The token %1 lacks the scope %2.").arg(token, scope)
        : Preflight::tr("The token %1 lacks the scope %2, which is probably needed.").arg(token, scope);
}

QString scopeMissingDetail(const QString &ability)
{
    return ability.isEmpty()
        ? Preflight::tr("Scopes cannot be added to a token. Create another one with this scope.")
        : Preflight::tr(
              "It is needed to %1. Scopes cannot be added to a token: create another one with this scope.")
              .arg(ability);
}

QString scopesUnknown(const QString &token, const QString &scope, bool certain)
{
    return certain
        ? Preflight::tr("The scopes of %1 are not known here; %2 is needed.").arg(token, scope)
        : Preflight::tr("The scopes of %1 are not known here; %2 is probably needed.").arg(token, scope);
}

QString scopesUnknownDetail()
{
    return Preflight::tr("They were not stated when the token was added.");
}

QString noTokenHasScope(const QString &scope)
{
    return Preflight::tr("No stored token has the scope %1.").arg(scope);
}

QString noTokenHasScopeDetail()
{
    return Preflight::tr("Create a token for this operation: the scope is already ticked.");
}

QString roleTooLow(const QString &role, const QString &ability, const QString &lowest, bool highest)
{
    return highest
        ? Preflight::tr("The role %1 may not %2: it takes %3.").arg(role, ability, lowest)
        : Preflight::tr("The role %1 may not %2: it takes %3 or higher.").arg(role, ability, lowest);
}

QString roleTooLowDetail(const QString &owner, const QString &token)
{
    return Preflight::tr("%2 acts as %1. A scope gives no more than the role of the token's owner allows.")
        .arg(owner, token);
}

QString roleTooLowBefore(const QString &token, const QString &ability, const QString &lowest)
{
    return Preflight::tr("The role of the owner of %1 is probably too low to %2: it takes %3.")
        .arg(token, ability, lowest);
}

QString roleObserved(const QString &ability)
{
    return Preflight::tr("Earlier responses showed that the role of the token's owner is high enough to %1.")
        .arg(ability);
}

QString roleUnknown(const QString &ability)
{
    return Preflight::tr("It is not known here whether the role of the token's owner is high enough to %1.")
        .arg(ability);
}

QString observedDetail()
{
    return Preflight::tr("An earlier response showed this; it may have changed since.");
}

QString notAMemberBefore(const QString &token, const QString &project)
{
    return Preflight::tr("The owner of %1 is probably not a member of %2.").arg(token, project);
}

QString notAMember(const QString &owner, const QString &token, const QString &project)
{
    return Preflight::tr("%1, the owner of %2, is not a member of %3.").arg(owner, token, project);
}

QString notAMemberDetail()
{
    return Preflight::tr("Choose a project of that person, or a token whose owner is a member.");
}

QString methodMissing()
{
    return Preflight::tr("The method is missing.");
}

QString methodInvalid(const QString &method)
{
    return Preflight::tr("%1 is not a valid method.").arg(method);
}

QString pathParameterMissing(const QString &name)
{
    return name.isEmpty() ? Preflight::tr("The path contains braces without a name.")
                          : Preflight::tr("The path needs a value for %1.").arg(name);
}

QString parameterMissing(const QString &operation, const QString &name)
{
    return Preflight::tr("%1 needs a value for %2.").arg(operation, name);
}

QString parameterMissingDetail(bool certain)
{
    return certain
        ? Preflight::tr("Fill it in under Parameters.")
        : Preflight::tr(
            "Fill it in under Parameters. This requirement was inferred, not read in the documentation.");
}

QString appMismatch(const QString &given, const QString &project, const QString &appId)
{
    return Preflight::tr("app names %1, but the project API token of %2 belongs to %3.")
        .arg(given, project, appId);
}

QString appMismatchDetail()
{
    return Preflight::tr("Leave app empty: Patlas fills it from the token.");
}

QString unknownOperation(const QString &method, const QString &path)
{
    return Preflight::tr("%1 %2 is not an operation that Patlas knows; it is sent as typed, without a token.")
        .arg(method, path);
}

QString unknownOperationDetail(const QString &basePath)
{
    return Preflight::tr("Paths of this API begin with %1.").arg(basePath);
}

QString headerNameInvalid(const QString &name)
{
    return name.isEmpty() ? Preflight::tr("A header has a value but no name.")
                          : Preflight::tr("%1 is not a valid header name.").arg(name);
}

QString headerValueInvalid(const QString &name)
{
    return Preflight::tr(
               "The value of %1 contains a line break or another character that is not allowed in a header.")
        .arg(name);
}

QString connectionHeader(const QString &name)
{
    return Preflight::tr("%1 is set by Patlas itself; the one typed by hand is left out.").arg(name);
}

QString bodyMissing(const QString &operation)
{
    return Preflight::tr("%1 needs a body.").arg(operation);
}

QString partMissing(const QString &operation, const QString &part)
{
    return Preflight::tr("%1 needs the part %2 in its form.").arg(operation, part);
}

QString bodyNotJson(int line, int column)
{
    return Preflight::tr("The body is not valid JSON: line %1, column %2.").arg(line).arg(column);
}

QString bodyNotJsonDetail()
{
    return Preflight::tr("The service will most likely refuse it.");
}

QString bodyTooLarge(qint64 bytes)
{
    return Preflight::tr("The body has %1; the service is said to accept up to 50 MB.")
        .arg(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat));
}

QString bodyTooLargeDetail()
{
    return Preflight::tr("Send it in several parts.");
}

} // namespace patlas::wording
