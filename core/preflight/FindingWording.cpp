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

} // namespace

QString joined(const QStringList &items)
{
    return QLocale().createSeparatedList(items);
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

QString headerBeyondAscii(const QString &name)
{
    return Preflight::tr("The value of %1 contains characters that are not allowed in a header as they are.")
        .arg(name);
}

QString notLatin1(const QString &name)
{
    return Preflight::tr("The value of %1 contains characters that Latin-1 does not have.").arg(name);
}

QString headerBeyondAsciiDetail()
{
    return Preflight::tr("A header has ASCII only. Some services take more, as UTF-8 or as Latin-1: choose "
                         "what this one takes, or change the value.");
}

QString headerAsBytes(const QString &name, bool isUtf8)
{
    return isUtf8 ? Preflight::tr("The value of %1 is sent as bytes, in UTF-8.").arg(name)
                  : Preflight::tr("The value of %1 is sent as bytes, in Latin-1.").arg(name);
}

QString headerAsBytesDetail()
{
    return Preflight::tr(
        "A header has ASCII only. The service may read these characters as others, or refuse "
        "them.");
}

QString headerOmitted(const QString &name)
{
    return Preflight::tr("%1 is not sent.").arg(name);
}

QString headerOmittedDetail()
{
    return Preflight::tr("The command that this request was taken from leaves it out. A header of that name, "
                         "added under Headers, is sent.");
}

QString hiddenInAddress(const QString &shown)
{
    return Preflight::tr("The address holds characters that are not seen, or that turn the direction of what "
                         "follows: %1")
        .arg(shown);
}

QString keyNotKept(const QString &name)
{
    return Preflight::tr("%1 has no value: values of such headers are neither saved nor kept in the history. "
                         "Type it again, or remove the header.")
        .arg(name);
}

QString hostTwice(const QString &value)
{
    return Preflight::tr("A request has one header Host: %1 is left out.").arg(value);
}

QString otherHostNamed(const QString &value, const QString &host)
{
    return Preflight::tr("The header Host names %1. The request goes to %2 all the same.").arg(value, host);
}

QString hostLeftOut(const QString &value)
{
    return Preflight::tr("The header Host: %1 is left out, because the request carries a credential.")
        .arg(value);
}

QString hostLeftOutDetail()
{
    return Preflight::tr(
        "With it, a proxy or server could hand the credential to another host than the one in "
        "the address. To send it, choose no credential.");
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
