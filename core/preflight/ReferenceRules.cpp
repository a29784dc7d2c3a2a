// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/PreflightRules.h"

#include "core/base/Find.h"
#include "core/preflight/CredentialWording.h"
#include "core/request/CredentialReference.h"

using namespace Qt::StringLiterals;

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

bool takesPlace(PreflightRun &run, CredentialPlace place, const QString &name, const Phrase &where)
{
    if (!isTaken(run, place, name.toUtf8()))
        return true;
    run.add(FindingKind::CredentialTyped, Severity::Warning, wording::placeTaken(where),
            wording::placeTakenDetail());
    return false;
}

/// Where it goes, with what stands before it; as one of no user and no slot of the API.
Placement placementOf(const CredentialReference &reference, CredentialPlace place, const QString &name)
{
    Placement placement;
    placement.place = place;
    placement.name = name.toUtf8();
    if (!reference.scheme.isEmpty())
        placement.prefix = reference.scheme.toUtf8() + ' ';
    placement.isBase64 = !reference.user.isEmpty();
    placement.user = reference.user.toUtf8();
    placement.variable = variableFrom(name);
    placement.slotId = ownSlotId;
    placement.isPersonal = false;
    return placement;
}

/// What a program prints. Whether it may be started is asked when the request is sent; here is told that it
/// will be.
void placeCommand(PreflightRun &run, CredentialPlace place, const QString &name,
                  const CredentialReference &reference)
{
    const Phrase where = wording::placeInWords(place, name.toUtf8());
    const Result<QStringList> words = commandWords(reference.name);
    if (!words) {
        run.refuse(FindingKind::CredentialMissing, Phrase(words.error().what + u' ' + words.error().meaning),
                   words.error().remedy);
        return;
    }
    const QString program = commandName(reference.name);
    if (!run.isEnvironmentOrigin) {
        run.refuse(FindingKind::WrongEnvironment,
                   wording::printedForOtherEnvironment(
                       program, run.typedUrl ? run.typedUrl->origin.host() : QString()),
                   wording::printedForOtherEnvironmentDetail());
        return;
    }
    if (!takesPlace(run, place, name, where))
        return;
    Placement placement = placementOf(reference, place, name);
    placement.credential = wording::printedBy(program);
    placement.tokenId = u"patlas:command/"_s + reference.name;
    placement.tokenName = program;
    placement.command = reference.name;
    run.add(FindingKind::CredentialPlaced, Severity::Ok, wording::carriesPrinted(where, program),
            wording::carriesPrintedDetail());
    const QString destination = destinationOf(run.typedUrl->origin);
    if (!findIf(run.context.allowedCommands,
                [&](const AllowedCommand &each) { return each.isFor(*words, destination); }))
        run.add(FindingKind::CommandNotAllowed, Severity::Info, wording::commandNotAllowed(program),
                wording::commandNotAllowedDetail());
    run.report.placements.push_back(std::move(placement));
}

/// A secret that was typed for a variable: it was typed for this environment.
void placeTyped(PreflightRun &run, CredentialPlace place, const QString &name,
                const CredentialReference &reference)
{
    const Phrase where = wording::placeInWords(place, name.toUtf8());
    if (!run.isEnvironmentOrigin) {
        run.refuse(FindingKind::WrongEnvironment,
                   wording::typedForOtherEnvironment(reference.name,
                                                     run.typedUrl ? run.typedUrl->origin.host() : QString()),
                   wording::printedForOtherEnvironmentDetail());
        return;
    }
    if (!takesPlace(run, place, name, where))
        return;
    Placement placement = placementOf(reference, place, name);
    placement.credential = wording::theTyped(reference.name);
    placement.tokenId = u"patlas:typed/"_s + reference.name;
    placement.tokenName = reference.name;
    placement.typed = reference.name;
    run.add(FindingKind::CredentialPlaced, Severity::Ok, wording::carriesTyped(where, reference.name));
    run.report.placements.push_back(std::move(placement));
}

} // namespace

bool placeReference(PreflightRun &run, CredentialPlace place, const QString &name, const QString &value)
{
    const std::optional<CredentialReference> reference = referenceIn(value);
    if (!reference)
        return false;
    if (reference->kind == CredentialReference::Kind::Command) {
        placeCommand(run, place, name, *reference);
        return true;
    }
    if (reference->kind == CredentialReference::Kind::Typed) {
        placeTyped(run, place, name, *reference);
        return true;
    }
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
    if (!takesPlace(run, place, name, where))
        return true;
    if (credential->secretMissing)
        run.add(FindingKind::TokenSecretMissing, Severity::Blocking, wording::secretMissing(credential->name),
                wording::secretMissingDetail());
    Placement placement = placementOf(*reference, place, name);
    placement.slotId = credential->slotId;
    placement.isPersonal = credential->isPersonal;
    placement.credential = wording::theKept(credential->name);
    placement.tokenId = credential->id;
    placement.tokenName = credential->name;
    run.add(FindingKind::CredentialPlaced, Severity::Ok, wording::carriesKept(where, credential->name));
    run.report.placements.push_back(std::move(placement));
    return true;
}

} // namespace patlas
