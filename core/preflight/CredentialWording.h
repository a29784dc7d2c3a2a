// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"

#include <QDate>
#include <QString>
#include <QStringList>

/// The sentences of preflight and diagnosis that are about credentials: which one is wanted, where it goes,
/// and what is wrong with it.
namespace patlas::wording {

/// "a project API token", "an API key".
QString withArticle(const CredentialSlot &slot);
/// "the project API token of Demo app", "the personal access token CI".
QString theCredential(const CredentialSlot &slot, const QString &name);
/// "Authorization", "the query parameter key", "the cookie session".
QString placeInWords(CredentialPlace place, const QByteArray &name);
QString carries(const QString &place, const CredentialSlot &slot, const QString &name, bool alone,
                bool recommendedOnly);
/// What a scheme that Patlas cannot fill asks for: "a client certificate". `scheme` may be
/// null.
QString schemeInWords(const SecurityScheme *scheme, const QString &id);
QString schemeNotFilled(const QString &operation, const QString &scheme);
QString schemeNotFilledDetail();
QString certificateDetail();
QString credentialMissing(const QString &operation, const CredentialSlot &slot);
QString credentialGone(const CredentialSlot &slot);
QString credentialRecommended(const QString &operation, const CredentialSlot &slot);
QString credentialRecommendedDetail(const QStringList &fitting);
QString credentialUnused(const QString &operation, const CredentialSlot &slot, const QString &name);
/// The operation takes `taken` alone.
QString otherCredentialAlone(const QString &operation, const CredentialSlot &taken,
                             const CredentialSlot &slot, const QString &name);
QString nothingNeeded(const QString &operation);

QString tokenOfOtherEnvironment(const QString &token, const QString &environment);
QString tokenOfOtherEnvironmentDetail();
QString tokenExpired(const QString &token, const QDate &day);
QString tokenRevoked(const QString &token, const QDate &day);
QString tokenRefused(const QString &token, const QDate &day);
QString tokenRefusedDetail(const QString &words); ///< of the service; may be empty
QString secretMissing(const QString &token);
QString secretMissingDetail();

QString typedOverPlaced(const QString &header, const QString &placed);
QString otherCredentialTaken(const QString &header, const CredentialSlot &given, const CredentialSlot &taken);
QString notReadHere(const QString &header, const CredentialSlot &wanted, const QString &rightPlace);
QString misplacedDetail(const CredentialSlot &given, const QString &rightPlace);
QString typedCredential(const QString &header);
QString typedCredentialDetail();
QString tokenInHeader(const QString &header);
QString sentAndNotKept(const QString &name);
QString sentAndNotKeptDetail();
QString referenceUnknown(const QString &name, const QString &environment);
QString referenceUnknownDetail();
QString placeTaken(const QString &place);
QString placeTakenDetail();
QString theKept(const QString &name); ///< within a sentence: "the credential CI"
QString carriesKept(const QString &place, const QString &name);
QString tokenInAddress();
QString tokenInAddressDetail();
QString theAddress();
QString theBody();
QString secretNotKept(const QString &where); ///< `where` begins the sentence
QString tokenInBody();
QString parameterMismatch(const CredentialSlot &slot, const QString &given, const QString &name,
                          const QString &value);
QString parameterMismatchDetail(const CredentialSlot &slot);

} // namespace patlas::wording
