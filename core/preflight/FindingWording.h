// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Phrase.h"
#include "core/openapi/LearnedScopes.h"
#include "core/openapi/SchemaDifference.h"

#include <QString>
#include <QStringList>

/// The sentences of preflight and diagnosis, in one place so that their wording is consistent. Those about
/// credentials are in CredentialWording.h.
namespace patlas::wording {

Phrase joined(const QStringList &items); ///< names

Phrase otherHost(const QString &host, const QString &environment);
Phrase otherHostDetail();
Phrase plainHttp(const QString &host);
Phrase plainHttpDetail(bool credentials);
Phrase plainHttpRefused(bool isEnvironmentOrigin);

Phrase scopeGranted(const QString &scope);
Phrase scopeGrantedAndAllowed(const QString &scope, const QString &role, const QString &ability);
Phrase scopeMissing(const QString &token, const QString &scope, bool certain);
Phrase scopeMissingDetail(const QString &ability);
Phrase openOtherwiseDetail();
Phrase scopeLearned(const LearnedScopes &learned);
Phrase scopesUnknown(const QString &token, const QString &scope, bool certain);
Phrase scopesUnknownDetail();
Phrase scopesUndescribed(const QString &operation);
Phrase scopesUndescribedDetail();
Phrase noTokenHasScope(const QString &scope);
Phrase noTokenHasScopeDetail(bool canBeMade);
Phrase roleTooLow(const QString &role, const QString &ability, const QString &lowest, bool highest);
Phrase roleTooLowDetail(const QString &owner, const QString &token);
Phrase roleTooLowBefore(const QString &token, const QString &ability, const QString &lowest);
Phrase roleObserved(const QString &ability);
Phrase roleUnknown(const QString &ability);
Phrase observedDetail();
Phrase notAMemberBefore(const QString &token, const QString &project);
Phrase notAMember(const QString &owner, const QString &token, const QString &project);
Phrase notAMemberDetail();

Phrase methodMissing();
Phrase methodInvalid(const QString &method);
Phrase pathParameterUnnamed();
Phrase pathParametersMissing(const QStringList &names);
Phrase parametersMissing(const QString &operation, const QStringList &names);
Phrase parametersMissingDetail(bool certain);
Phrase parameterNotJson(const QString &name, bool isList);
Phrase parameterNotJsonDetail();
Phrase alsoAt(const QStringList &pointers, bool hasMore);
Phrase parameterDiffers(const QString &name, const SchemaDifference &difference);
Phrase bodyDiffers(const SchemaDifference &difference);
Phrase unknownOperation(const QString &method, const QString &path);
Phrase unknownOperationDetail(const QString &basePath);
Phrase headerNameInvalid(const QString &name);
Phrase headerValueInvalid(const QString &name);
Phrase headerBeyondAscii(const QString &name);
Phrase notLatin1(const QString &name);
Phrase headerBeyondAsciiDetail();
Phrase headerAsBytes(const QString &name, bool isUtf8);
Phrase headerAsBytesDetail();
Phrase headerOmitted(const QString &name);
Phrase headerOmittedDetail();
Phrase hiddenInAddress(const QString &shown);
Phrase keyNotKept(const QString &name);
Phrase hostTwice(const QString &value);
Phrase otherHostNamed(const QString &value, const QString &host);
Phrase hostLeftOut(const QString &value);
Phrase hostLeftOutDetail();
Phrase connectionHeader(const QString &name);
Phrase bodyMissing(const QString &operation);
Phrase partMissing(const QString &operation, const QString &part);
Phrase bodyNotJson(int line, int column);
Phrase bodyNotJsonDetail();
Phrase bodyTooLarge(qint64 bytes);
Phrase bodyTooLargeDetail();

} // namespace patlas::wording
