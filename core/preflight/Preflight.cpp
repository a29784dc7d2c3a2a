// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/PreflightRules.h"

#include "core/base/Find.h"
#include "core/preflight/FindingWording.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace patlas {

namespace {

// Display order: can it be sent, what is sent, is it the right credential, is it allowed, and then the
// rest.
int place(const Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::InvalidUrl:
    case FindingKind::InvalidMethod:
    case FindingKind::InvalidHeader:
    case FindingKind::HeaderBeyondAscii:
        return finding.severity == Severity::Blocking ? 0 : 6;
    case FindingKind::VariableUnknown:
        return 0;
    case FindingKind::CredentialPlaced:
    case FindingKind::CommandNotAllowed:
        return 1;
    case FindingKind::CredentialMissing:
    case FindingKind::CredentialNotSupported:
    case FindingKind::CredentialRecommended:
    case FindingKind::CredentialInWrongHeader:
    case FindingKind::CredentialTyped:
    case FindingKind::CredentialInAddress:
    case FindingKind::TokenExpired:
    case FindingKind::TokenRevoked:
    case FindingKind::TokenRefused:
    case FindingKind::TokenSecretMissing:
    case FindingKind::WrongEnvironment:
    case FindingKind::PlainHttp:
        return 2;
    case FindingKind::ScopeGranted:
    case FindingKind::ScopeMissing:
    case FindingKind::ScopeUnknown:
        return 3;
    case FindingKind::RoleTooLow:
        return 4;
    case FindingKind::NotAMember:
    case FindingKind::ParameterMismatch:
        return 5;
    case FindingKind::MissingParameter:
    case FindingKind::InvalidParameter:
    case FindingKind::InvalidBody:
    case FindingKind::BodyTooLarge:
    case FindingKind::UnknownOperation:
    case FindingKind::CredentialConflict:
    case FindingKind::CredentialUnused:
    case FindingKind::CookiesSent:
    case FindingKind::NothingNeeded:
        return 6;
    }
    return 6;
}

// Other findings are about what is unwise, or about what is left out of the request.
bool foretellsRefusal(const PreflightRun &run, const Finding &finding)
{
    if (finding.severity < Severity::Warning)
        return false;
    switch (finding.kind) {
    case FindingKind::WrongEnvironment:
        return run.lacksForeign;
    case FindingKind::ScopeMissing:
        return run.placedPersonal() != nullptr;
    case FindingKind::CredentialNotSupported:
        return finding.severity == Severity::Blocking;
    case FindingKind::CredentialMissing:
    case FindingKind::TokenExpired:
    case FindingKind::TokenRevoked:
    case FindingKind::TokenRefused:
    case FindingKind::RoleTooLow:
    case FindingKind::NotAMember:
    case FindingKind::ParameterMismatch:
    case FindingKind::MissingParameter:
    case FindingKind::InvalidParameter:
    case FindingKind::InvalidBody:
    case FindingKind::BodyTooLarge:
    case FindingKind::VariableUnknown:
        return true;
    default:
        return false;
    }
}

// The order in which a service checks: is the token known, is it valid, is it allowed, and then the input.
int evaluatedAt(const Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::BodyTooLarge:
        return 0;
    case FindingKind::ParameterMismatch:
        return 1;
    case FindingKind::CredentialNotSupported:
    case FindingKind::CredentialMissing:
    case FindingKind::WrongEnvironment:
        return 2;
    case FindingKind::TokenRevoked:
    case FindingKind::TokenRefused:
    case FindingKind::TokenExpired:
        return 3;
    case FindingKind::ScopeMissing:
        return 4;
    case FindingKind::RoleTooLow:
        return 5;
    case FindingKind::NotAMember:
        return 6;
    default:
        return 7;
    }
}

} // namespace

Certainty doubtOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Documented:
        return Certainty::Documented;
    case Confidence::ClientSource:
        return Certainty::SeenInClient;
    case Confidence::Inferred:
        return Certainty::Inferred;
    }
    return Certainty::Probable;
}

Certainty certainIf(bool certain)
{
    return certain ? Certainty::Certain : Certainty::Probable;
}

namespace {

Verdict verdictOf(const PreflightRun &run)
{
    const PreflightReport &report = run.report;
    if (run.unsendable)
        return Verdict::CannotBeSent;
    bool sure = report.operation != nullptr && run.isCertain(report.operation->confidence) && !run.isUnsure;
    bool refused = false;
    for (const Finding &finding : report.findings) {
        if (finding.causesRefusal && finding.isCertain() && finding.severity == Severity::Blocking)
            return Verdict::Refused;
        refused = refused || finding.causesRefusal;
        sure = sure && finding.isCertain();
    }
    if (refused)
        return Verdict::ProbablyRefused;
    return sure ? Verdict::Allowed : Verdict::ProbablyAllowed;
}

} // namespace

void Finding::say(Phrase phrase)
{
    sentence = std::move(phrase.text);
    spans = std::move(phrase.spans);
}

bool PreflightReport::isBlocked() const
{
    return verdict == Verdict::CannotBeSent
        || std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Blocking; });
}

const Finding *PreflightReport::expectedRefusal() const
{
    const Finding *first = nullptr;
    for (const Finding &each : findings) {
        if (each.causesRefusal && (!first || evaluatedAt(each) < evaluatedAt(*first)))
            first = &each;
    }
    return first;
}

const Finding *PreflightReport::finding(FindingKind kind) const
{
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [kind](const Finding &each) { return each.kind == kind; });
    return found == findings.end() ? nullptr : &*found;
}

const Placement *PreflightReport::personalPlacement() const
{
    return findIf(placements, [](const Placement &each) { return each.isPersonal; });
}

const Placement *PreflightReport::otherPlacement() const
{
    return findIf(placements, [](const Placement &each) { return !each.isPersonal; });
}

std::vector<WantedCommand> wantedCommands(const PreflightReport &report)
{
    std::vector<WantedCommand> wanted;
    for (const Placement &placement : report.placements) {
        if (!placement.command.isEmpty())
            wanted.push_back({placement.command, destinationOf(report.url)});
    }
    return wanted;
}

const Credential *PreflightRun::chosen(const QString &slotId) const
{
    return findById(context.credentials, draft.credentials.value(slotId));
}

const PlacedCredential *PreflightRun::placedPersonal() const
{
    return findIf(placed, [](const PlacedCredential &each) { return each.slot->isPersonal; });
}

const PlacedCredential *PreflightRun::placedOther() const
{
    return findIf(placed, [](const PlacedCredential &each) { return !each.slot->isPersonal; });
}

Finding &PreflightRun::add(FindingKind kind, Severity severity, Phrase sentence, QString detail)
{
    Finding finding;
    finding.kind = kind;
    finding.severity = severity;
    finding.say(std::move(sentence));
    finding.detail = std::move(detail);
    return report.findings.emplace_back(std::move(finding));
}

Finding &PreflightRun::refuse(FindingKind kind, Phrase sentence, QString detail)
{
    unsendable = true;
    return add(kind, Severity::Blocking, std::move(sentence), std::move(detail));
}

bool PreflightRun::isSandbox() const
{
    return !context.userAccess.isEmpty() || context.environment.id == QLatin1String(sandboxEnvironmentId);
}

bool PreflightRun::isCertain(Confidence confidence) const
{
    return confidence == Confidence::Documented || isSandbox();
}

Certainty PreflightRun::certainty(Confidence confidence) const
{
    return isCertain(confidence) ? Certainty::Certain : doubtOf(confidence);
}

QString PreflightRun::title() const
{
    return report.operation ? report.operation->title
                            : QCoreApplication::translate("Preflight", "This request");
}

namespace {

PreflightReport checked(const RequestDraft &draft, const std::vector<VariableUseReport> &variables,
                        const PreflightContext &context)
{
    PreflightRun run{draft, context};
    run.report.api = context.api;

    checkVariables(run, variables);
    checkMethod(run);
    understandAddress(run);
    placeCredentials(run);
    checkCredentials(run);
    fillAddress(run);
    checkHeaders(run);
    checkCookies(run);
    checkTransport(run);
    checkScopes(run);
    checkRole(run);
    checkMembership(run);
    checkBody(run);

    auto &findings = run.report.findings;
    for (Finding &finding : findings)
        finding.causesRefusal = foretellsRefusal(run, finding);
    run.report.verdict = verdictOf(run);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &left, const Finding &right) {
        return std::tuple(place(left), -int(left.severity)) < std::tuple(place(right), -int(right.severity));
    });
    return std::move(run.report);
}

} // namespace

PreflightReport preflight(const RequestDraft &draft, const PreflightContext &context)
{
    return checked(draft, {}, context);
}

PreflightReport preflight(const ResolvedRequest &request, const PreflightContext &context)
{
    return checked(request.draft, request.uses, context);
}

} // namespace patlas
