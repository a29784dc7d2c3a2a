// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Phrase.h"
#include "core/openapi/ApiDescription.h"

#include <QDate>
#include <QString>
#include <QStringList>

/// The sentences of preflight and diagnosis that are about credentials: which one is wanted, where it goes,
/// and what is wrong with it.
namespace patlas::wording {

/// "a project API token", "an API key".
Phrase withArticle(const CredentialSlot &slot);
/// "the project API token of Demo app", "the personal access token CI".
Phrase theCredential(const CredentialSlot &slot, const QString &name);
/// "Authorization", "the query parameter key", "the cookie session".
Phrase placeInWords(CredentialPlace place, const QByteArray &name);
Phrase carries(const Phrase &place, const CredentialSlot &slot, const QString &name, bool alone,
               bool recommendedOnly);
/// What a scheme that Patlas cannot fill asks for: "a client certificate". `scheme` may be
/// null.
Phrase schemeInWords(const SecurityScheme *scheme, const QString &id);
Phrase schemeNotFilled(const QString &operation, const Phrase &scheme);
Phrase schemeNotFilledDetail();
Phrase certificateDetail();
Phrase credentialConflict(const Phrase &place, const Phrase &sent, const Phrase &leftOut);
Phrase credentialConflictDetail();
Phrase credentialMissing(const QString &operation, const CredentialSlot &slot);
Phrase credentialGone(const CredentialSlot &slot);
Phrase credentialRecommended(const QString &operation, const CredentialSlot &slot);
Phrase credentialRecommendedDetail(const QStringList &fitting);
Phrase credentialUnused(const QString &operation, const CredentialSlot &slot, const QString &name);
/// The operation takes `taken` alone.
Phrase otherCredentialAlone(const QString &operation, const CredentialSlot &taken, const CredentialSlot &slot,
                            const QString &name);
Phrase nothingNeeded(const QString &operation);

Phrase tokenOfOtherEnvironment(const QString &token, const QString &environment);
Phrase tokenOfOtherEnvironmentDetail();
Phrase tokenExpired(const QString &token, const QDate &day);
Phrase tokenRevoked(const QString &token, const QDate &day);
Phrase tokenRefused(const QString &token, const QDate &day);
Phrase tokenRefusedDetail(const QString &words); ///< of the service; may be empty
Phrase secretMissing(const QString &token);
Phrase secretMissingDetail();

Phrase typedOverPlaced(const QString &header, const Phrase &placed);
Phrase otherCredentialTaken(const QString &header, const CredentialSlot &given, const CredentialSlot &taken);
Phrase notReadHere(const QString &header, const CredentialSlot &wanted, const Phrase &rightPlace);
Phrase misplacedDetail(const CredentialSlot &given, const Phrase &rightPlace);
Phrase typedCredential(const Phrase &place);
Phrase typedCredentialDetail();
Phrase tokenInHeader(const QString &header);
Phrase sentAndNotKept(const QString &name);
Phrase sentAndNotKeptDetail();
Phrase referenceUnknown(const QString &name, const QString &environment);
Phrase referenceUnknownDetail();
Phrase placeTaken(const Phrase &place);
Phrase placeTakenDetail();
Phrase theKept(const QString &name); ///< within a sentence: "the credential CI"
Phrase carriesKept(const Phrase &place, const QString &name);
Phrase printedBy(const QString &program); ///< within a sentence: "what op prints"
Phrase carriesPrinted(const Phrase &place, const QString &program);
Phrase carriesPrintedDetail();
Phrase commandNotAllowed(const QString &program);
Phrase commandNotAllowedDetail();
Phrase printedForOtherEnvironment(const QString &program, const QString &host);
Phrase printedForOtherEnvironmentDetail();
Phrase theTyped(const QString &name); ///< within a sentence: "the secret that was typed for pin"
Phrase carriesTyped(const Phrase &place, const QString &name);
Phrase typedForOtherEnvironment(const QString &name, const QString &host);
Phrase tokenInAddress();
Phrase tokenInAddressDetail();
QString theAddress();
QString theBody();
Phrase secretNotKept(const Phrase &where); ///< `where` begins the sentence
Phrase tokenInBody();
Phrase parameterMismatch(const CredentialSlot &slot, const QString &given, const QString &name,
                         const QString &value);
Phrase parameterMismatchDetail(const CredentialSlot &slot);

} // namespace patlas::wording
