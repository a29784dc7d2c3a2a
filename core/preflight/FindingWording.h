// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The sentences of preflight and diagnosis, in one place so that their wording is consistent. Those about
/// credentials are in CredentialWording.h.
namespace patlas::wording {

QString joined(const QStringList &items);

QString otherHost(const QString &host, const QString &environment);
QString otherHostDetail();
QString plainHttp(const QString &host);
QString plainHttpDetail(bool credentials);
QString plainHttpRefused(bool isEnvironmentOrigin);

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
QString unknownOperation(const QString &method, const QString &path);
QString unknownOperationDetail(const QString &basePath);
QString headerNameInvalid(const QString &name);
QString headerValueInvalid(const QString &name);
QString headerBeyondAscii(const QString &name);
QString notLatin1(const QString &name);
QString headerBeyondAsciiDetail();
QString headerAsBytes(const QString &name, bool isUtf8);
QString headerAsBytesDetail();
QString headerOmitted(const QString &name);
QString headerOmittedDetail();
QString hiddenInAddress(const QString &shown);
QString keyNotKept(const QString &name);
QString hostTwice(const QString &value);
QString otherHostNamed(const QString &value, const QString &host);
QString hostLeftOut(const QString &value);
QString hostLeftOutDetail();
QString connectionHeader(const QString &name);
QString bodyMissing(const QString &operation);
QString partMissing(const QString &operation, const QString &part);
QString bodyNotJson(int line, int column);
QString bodyNotJsonDetail();
QString bodyTooLarge(qint64 bytes);
QString bodyTooLargeDetail();

} // namespace patlas::wording
