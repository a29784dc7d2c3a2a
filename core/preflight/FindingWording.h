// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"

#include <QDate>
#include <QString>
#include <QStringList>

/// The sentences of preflight and diagnosis, in one place so that their wording is consistent.
namespace patlas::wording {

QString kindOfCredential(CredentialKind kind);
QString theProjectToken(const QString &project);
QString thePersonalToken(const QString &token);
QString joined(const QStringList &items);

QString carriesProject(const QString &header, const QString &project);
QString carriesPersonal(const QString &header, const QString &token, bool recommendedOnly);
QString carriesPersonalAlone(const QString &header, const QString &token);
/// What a scheme that Patlas cannot fill asks for: "a user name and a password (Basic)". `scheme` may be
/// null.
QString schemeInWords(const SecurityScheme *scheme, const QString &id);
QString schemeNotFilled(const QString &operation, const QString &scheme);
QString schemeNotFilledDetail();
QString certificateDetail();
QString credentialMissing(const QString &operation, CredentialKind kind);
QString credentialGone(CredentialKind kind);
QString personalRecommended(const QString &operation);
QString personalRecommendedDetail(const QStringList &fitting);
QString personalUnused(const QString &operation, const QString &token);
QString projectUnused(const QString &operation, const QString &project);
QString nothingNeeded(const QString &operation);

QString tokenOfOtherEnvironment(const QString &token, const QString &environment);
QString tokenOfOtherEnvironmentDetail();
QString otherHost(const QString &host, const QString &environment);
QString otherHostDetail();
QString plainHttp(const QString &host);
QString plainHttpDetail(bool credentials);
QString plainHttpRefused(bool isEnvironmentOrigin);
QString tokenExpired(const QString &token, const QDate &day);
QString tokenRevoked(const QString &token, const QDate &day);
QString secretMissing(const QString &token);
QString secretMissingDetail();

QString typedOverPlaced(const QString &header, const QString &placed);
QString otherCredentialTaken(const QString &header, CredentialKind given, CredentialKind taken);
QString notReadHere(const QString &header, CredentialKind wanted, const QString &rightHeader);
QString misplacedDetail(CredentialKind given, const QString &rightHeader);
QString typedCredential(const QString &header);
QString typedCredentialDetail();
QString tokenInHeader(const QString &header);
QString tokenInAddress();
QString tokenInAddressDetail();

QString scopeGranted(const QString &scope);
QString scopeGrantedAndAllowed(const QString &scope, const QString &role, const QString &ability);
QString scopeMissing(const QString &token, const QString &scope, bool certain);
QString scopeMissingDetail(const QString &ability);
QString scopesUnknown(const QString &token, const QString &scope, bool certain);
QString scopesUnknownDetail();
QString noTokenHasScope(const QString &scope);
QString noTokenHasScopeDetail();
QString roleTooLow(const QString &role, const QString &ability, const QString &lowest, bool highest);
QString roleTooLowDetail(const QString &owner, const QString &token);
QString roleTooLowBefore(const QString &token, const QString &ability, const QString &lowest);
QString roleObserved(const QString &ability);
QString roleUnknown(const QString &ability);
QString observedDetail();
QString notAMemberBefore(const QString &token, const QString &project);
QString notAMember(const QString &owner, const QString &token, const QString &project);
QString notAMemberDetail();

QString methodMissing();
QString methodInvalid(const QString &method);
QString pathParameterMissing(const QString &name);
QString parameterMissing(const QString &operation, const QString &name);
QString parameterMissingDetail(bool certain);
QString appMismatch(const QString &given, const QString &project, const QString &appId);
QString appMismatchDetail();
QString unknownOperation(const QString &method, const QString &path);
QString unknownOperationDetail(const QString &basePath);
QString headerNameInvalid(const QString &name);
QString headerValueInvalid(const QString &name);
QString connectionHeader(const QString &name);
QString bodyMissing(const QString &operation);
QString partMissing(const QString &operation, const QString &part);
QString bodyNotJson(int line, int column);
QString bodyNotJsonDetail();
QString bodyTooLarge(qint64 bytes);
QString bodyTooLargeDetail();

} // namespace patlas::wording
