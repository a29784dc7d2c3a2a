// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/PreflightRules.h"

#include "core/base/Find.h"
#include "core/preflight/CredentialWording.h"
#include "core/request/CredentialReference.h"

namespace patlas {

namespace {

/// The credential of the environment that has this name, or this id; names are unique for each slot only, so
/// one that was kept for such a place comes first.
const Credential *named(const PreflightRun &run, const QString &name)
{
    const Credential *found = nullptr;
    for (const Credential &credential : run.context.credentials) {
        if (credential.environmentId != run.context.environment.id)
            continue;
        if (credential.id == name)
            return &credential;
        if (credential.name != name)
            continue;
        if (credential.slotId == ownSlotId)
            return &credential;
        if (!found)
            found = &credential;
    }
    return found;
}

bool isTaken(const PreflightRun &run, CredentialPlace place, const QByteArray &name)
{
    return findIf(run.report.placements, [&](const Placement &placement) {
        return placement.place == place && placement.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

bool placeReference(PreflightRun &run, CredentialPlace place, const QString &name, const QString &value)
{
    const std::optional<CredentialReference> reference = referenceIn(value);
    if (!reference)
        return false;
    const Phrase where = wording::placeInWords(place, name.toUtf8());
    const Credential *credential = named(run, reference->name);
    if (!credential) {
        run.refuse(FindingKind::CredentialMissing,
                   wording::referenceUnknown(reference->name, run.context.environment.name),
                   wording::referenceUnknownDetail());
        return true;
    }
    if (!run.isEnvironmentOrigin) {
        run.refuse(FindingKind::WrongEnvironment,
                   wording::tokenOfOtherEnvironment(credential->name,
                                                    run.typedUrl ? run.typedUrl->origin.host() : QString()),
                   wording::tokenOfOtherEnvironmentDetail());
        return true;
    }
    if (isTaken(run, place, name.toUtf8())) {
        run.add(FindingKind::CredentialTyped, Severity::Warning, wording::placeTaken(where),
                wording::placeTakenDetail());
        return true;
    }
    if (credential->secretMissing)
        run.add(FindingKind::TokenSecretMissing, Severity::Blocking, wording::secretMissing(credential->name),
                wording::secretMissingDetail());
    Placement placement;
    placement.place = place;
    placement.name = name.toUtf8();
    if (!reference->scheme.isEmpty())
        placement.prefix = reference->scheme.toUtf8() + ' ';
    placement.isBase64 = !reference->user.isEmpty();
    placement.user = reference->user.toUtf8();
    placement.slotId = credential->slotId;
    placement.isPersonal = credential->isPersonal;
    placement.credential = wording::theKept(credential->name);
    placement.tokenId = credential->id;
    placement.tokenName = credential->name;
    placement.variable = variableFrom(name);
    run.add(FindingKind::CredentialPlaced, Severity::Ok, wording::carriesKept(where, credential->name));
    run.report.placements.push_back(std::move(placement));
    return true;
}

} // namespace patlas
