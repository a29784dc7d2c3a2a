// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"
#include "core/request/RequestUrl.h"

namespace patlas {

/// One preflight while it runs: what is asked, and what has been found so far. Each rule below adds its
/// findings; they run in the order in which they are declared, because later ones read what earlier ones
/// found out.
struct PreflightRun {
    const RequestDraft &draft;
    const PreflightContext &context;
    PreflightReport report = {};

    const ProjectApiToken *chosenProject = nullptr; ///< null: none, or not stored any more
    const PersonalAccessToken *chosenPersonal = nullptr;
    const ProjectApiToken *placedProject = nullptr; ///< one that this request really carries
    const PersonalAccessToken *placedPersonal = nullptr;
    std::optional<TypedUrl> typedUrl = std::nullopt;
    bool isEnvironmentOrigin = false; ///< the address is on the environment's own origin
    bool unsendable = false;
    bool lacksForeign =
        false; ///< a credential that is needed stays at home, for it is of another environment
    bool isUnsure = false; ///< something that decides is not known, and stands in no finding

    Finding &add(FindingKind kind, Severity severity, QString sentence, QString detail = {});
    /// For what cannot go over the wire at all.
    void refuse(FindingKind kind, QString sentence, QString detail = {});
    /// The sandbox follows the document, so what the document says is certain there.
    bool isCertain(Confidence confidence) const;
    bool isSandbox() const;
    /// The operation's title, or a word for a free request.
    QString title() const;
};

void checkMethod(PreflightRun &run);
void understandAddress(PreflightRun &run);
void placeCredentials(PreflightRun &run);
void checkCredentials(PreflightRun &run);
void fillAddress(PreflightRun &run);
void checkHeaders(PreflightRun &run);
void checkTransport(PreflightRun &run);
void checkScopes(PreflightRun &run);
void checkRole(PreflightRun &run);
void checkMembership(PreflightRun &run);
void checkBody(PreflightRun &run);

} // namespace patlas
