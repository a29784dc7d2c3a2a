// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/AlternativeChoice.h"
#include "core/preflight/Preflight.h"
#include "core/request/RequestUrl.h"

namespace patlas {

/// A credential that the request carries.
struct PlacedCredential {
    const CredentialSlot *slot = nullptr;
    const Credential *credential = nullptr;
};

/// State of a running preflight: its input, and what has been found so far. Each rule below adds its
/// findings. The rules run in the order of their declaration, because later ones use results of earlier
/// ones.
struct PreflightRun {
    const RequestDraft &draft;
    const PreflightContext &context;
    PreflightReport report = {};

    std::vector<PlacedCredential> placed = {}; ///< one for each slot
    std::optional<CredentialNeeds> needs =
        std::nullopt; ///< of the chosen alternative; nothing: it names none
    std::optional<TypedUrl> typedUrl = std::nullopt;
    bool isEnvironmentOrigin = false; ///< the address is on the environment's own origin
    bool unsendable = false;
    bool lacksForeign = false; ///< a needed credential of another environment is not sent
    bool isUnsure = false; ///< a deciding fact is unknown: the verdict is probable, though no finding says so

    /// The credential that the draft names for this slot; null: none, or no longer stored.
    const Credential *chosen(const QString &slotId) const;
    const PlacedCredential *placedPersonal() const; ///< the first of a user; null: none
    const PlacedCredential *placedOther() const; ///< the first that is not of a user; null: none
    Finding &add(FindingKind kind, Severity severity, Phrase sentence, QString detail = {});
    /// For a request that cannot be sent at all.
    Finding &refuse(FindingKind kind, Phrase sentence, QString detail = {});
    /// The sandbox implements the API description, so what that says is certain there.
    bool isCertain(Confidence confidence) const;
    /// Of a finding that rests on this rule of the description, and names the rule's source if in doubt.
    Certainty certainty(Confidence confidence) const;
    bool isSandbox() const;
    /// The operation's title, or a generic name for a free request.
    QString title() const;
};

/// Of a finding that may be wrong although its rule has this confidence.
Certainty doubtOf(Confidence confidence);
Certainty certainIf(bool certain);

/// Places the stored credential that the value of a header or query parameter refers to; false if the value
/// is text.
bool placeReference(PreflightRun &run, CredentialPlace place, const QString &name, const QString &value);

/// Reports a value that does not fit the operation's parameter of this name, or was meant as JSON and is
/// none.
void checkValue(PreflightRun &run, ParameterPlace place, const QString &name, const QString &value);

/// Reports a body of JSON that does not fit. Of one beyond 64 KB, which would make
/// typing stutter, nothing is said.
void compareBody(PreflightRun &run, const QByteArray &schema);

/// Reports those that have no value, each once.
void checkVariables(PreflightRun &run, const std::vector<VariableUseReport> &uses);
void checkMethod(PreflightRun &run);
void understandAddress(PreflightRun &run);
void placeCredentials(PreflightRun &run);
void checkCredentials(PreflightRun &run);
void fillAddress(PreflightRun &run);
void checkHeaders(PreflightRun &run);
void checkCookies(PreflightRun &run);
void checkTransport(PreflightRun &run);
void checkScopes(PreflightRun &run);
void checkRole(PreflightRun &run);
void checkMembership(PreflightRun &run);
void checkBody(PreflightRun &run);

} // namespace patlas
