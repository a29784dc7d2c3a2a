// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/Diagnosis.h"

#include "core/base/VisibleText.h"
#include "core/diagnosis/NetworkDiagnosis.h"
#include "core/diagnosis/Refusal.h"
#include "core/diagnosis/ResponseMessage.h"
#include "core/preflight/FindingWording.h"
#include "core/secret/TokenRedaction.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct Diagnosis {
    Q_DECLARE_TR_FUNCTIONS(Diagnosis)
};

constexpr qsizetype maxMessageLength = 400;

using Kinds = std::initializer_list<FindingKind>;

Finding reason(FindingKind kind, Phrase sentence, QString detail = {},
               Certainty certainty = Certainty::Probable)
{
    Finding finding;
    finding.kind = kind;
    finding.severity = Severity::Warning;
    finding.say(std::move(sentence));
    finding.detail = std::move(detail);
    finding.certainty = certainty;
    return finding;
}

QByteArray header(const Exchange &exchange, const QByteArray &name)
{
    const auto found =
        std::find_if(exchange.responseHeaders.begin(), exchange.responseHeaders.end(),
                     [&](const auto &each) { return each.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == exchange.responseHeaders.end() ? QByteArray() : found->second;
}

/// A text of the service, each line isolated by itself.
Phrase eachLine(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = isolated(line.endsWith(u'\r') ? line.chopped(1) : line);
    return Phrase(lines.join(u'\n'));
}

/// What is known once a response has arrived.
struct Evidence {
    const PreflightReport &report;
    QString message; ///< of the response, without tokens
    std::optional<Refusal> refusal; ///< what the message means, where that is clear
};

// What the service said and preflight did not expect, in preflight's wording.
std::optional<Finding> unforeseen(const Evidence &evidence)
{
    const Placement *personal = evidence.report.personalPlacement();
    if (!evidence.refusal || !personal)
        return std::nullopt;
    const Refusal &refusal = *evidence.refusal;
    switch (refusal.kind) {
    case FindingKind::ScopeMissing: {
        Finding finding =
            reason(refusal.kind, wording::scopeMissing(personal->tokenName, refusal.subject, true),
                   wording::scopeMissingDetail({}), Certainty::Certain);
        finding.scopes = QStringList{refusal.subject};
        return finding;
    }
    case FindingKind::RoleTooLow:
        return reason(
            refusal.kind,
            phrased(Diagnosis::tr("The role %1 is too low here: it takes %2."),
                    {refusal.subject, refusal.limit}),
            phrased(Diagnosis::tr("It is the role of the owner of %1."), {asName(personal->tokenName)}),
            Certainty::Certain);
    case FindingKind::NotAMember:
        return reason(refusal.kind, wording::notAMember(refusal.subject, personal->tokenName, refusal.limit),
                      wording::notAMemberDetail(), Certainty::Certain);
    default:
        return std::nullopt;
    }
}

// Findings of the preflight that are relevant for this status; those that the service's message confirms
// come first.
std::vector<Finding> expectedRefusal(const Evidence &evidence, Kinds kinds)
{
    std::vector<Finding> findings;
    for (const FindingKind kind : kinds) {
        for (const Finding &finding : evidence.report.findings) {
            if (finding.kind == kind && finding.severity >= Severity::Warning)
                findings.push_back(finding);
        }
    }
    const auto isConfirmed = [&evidence](const Finding &finding) {
        if (evidence.refusal)
            return confirms(*evidence.refusal, finding);
        return std::any_of(finding.scopes.begin(), finding.scopes.end(),
                           [&evidence](const QString &scope) { return evidence.message.contains(scope); });
    };
    const auto rest = std::stable_partition(findings.begin(), findings.end(), isConfirmed);
    if (rest == findings.begin()) {
        if (std::optional<Finding> said = unforeseen(evidence))
            findings.insert(findings.begin(), std::move(*said));
    }
    return findings;
}

QStringList idsInPath(const PreflightReport &report)
{
    QStringList names;
    if (report.operation) {
        for (const Parameter &parameter : report.operation->parameters) {
            if (parameter.place == ParameterPlace::Path)
                names.append(parameter.name);
        }
    }
    return names;
}

std::vector<Finding> whyUnauthorised(const Evidence &evidence)
{
    const PreflightReport &report = evidence.report;
    auto findings = expectedRefusal(evidence,
                                    {FindingKind::CredentialMissing, FindingKind::CredentialNotSupported,
                                     FindingKind::TokenRevoked, FindingKind::TokenExpired,
                                     FindingKind::WrongEnvironment, FindingKind::CredentialInWrongHeader,
                                     FindingKind::CredentialTyped, FindingKind::CredentialRecommended});
    const Placement *personal = report.personalPlacement();
    const Placement *project = report.otherPlacement();
    if (!findings.empty())
        return findings;
    if (personal && evidence.refusal
        && (evidence.refusal->kind == FindingKind::TokenRevoked
            || evidence.refusal->kind == FindingKind::TokenExpired)) {
        findings.push_back(
            reason(FindingKind::TokenRevoked,
                   phrased(Diagnosis::tr("The token %1 was revoked or has expired at the service."),
                           {asName(personal->tokenName)}),
                   Diagnosis::tr("Create another one and choose it under Token."), Certainty::Certain));
        return findings;
    }
    if (project) {
        findings.push_back(
            reason(FindingKind::CredentialPlaced,
                   phrased(Diagnosis::tr("The service may no longer know the project API token of %1."),
                           {asName(project->tokenName)}),
                   Diagnosis::tr("It changes when someone makes a new one in the project's "
                                 "settings. Copy it from there again.")));
    }
    if (personal) {
        findings.push_back(
            reason(FindingKind::TokenRevoked,
                   phrased(Diagnosis::tr("The token %1 may have been revoked or may have expired."),
                           {asName(personal->tokenName)}),
                   Diagnosis::tr("Create another one and choose it under Token.")));
    }
    if (report.placements.empty())
        findings.push_back(reason(FindingKind::CredentialMissing,
                                  Diagnosis::tr("The request carried no token."), {}, Certainty::Certain));
    return findings;
}

std::vector<Finding> whyForbidden(const Evidence &evidence)
{
    const PreflightReport &report = evidence.report;
    const Placement *personal = report.personalPlacement();
    const Placement *project = report.otherPlacement();
    if (project && evidence.refusal && evidence.refusal->kind == FindingKind::CredentialPlaced) {
        return {reason(
            FindingKind::CredentialPlaced,
            phrased(Diagnosis::tr("The service does not know the project API token of %1."),
                    {asName(project->tokenName)}),
            Diagnosis::tr("It changes when someone makes a new one in the project's settings. Copy it from "
                          "there again."),
            Certainty::Certain)};
    }
    auto findings = expectedRefusal(
        evidence,
        {FindingKind::CredentialMissing, FindingKind::CredentialNotSupported, FindingKind::TokenRevoked,
         FindingKind::TokenExpired, FindingKind::WrongEnvironment, FindingKind::CredentialInWrongHeader,
         FindingKind::CredentialTyped, FindingKind::ScopeMissing, FindingKind::RoleTooLow,
         FindingKind::NotAMember, FindingKind::ParameterMismatch, FindingKind::CredentialRecommended});
    if (!findings.empty())
        return findings;
    // Preflight found no problem: say so, and list causes that Patlas cannot check.
    const QString unforeseen = Diagnosis::tr("Patlas found no problem with this request before it was sent.");
    if (personal) {
        findings.push_back(
            reason(FindingKind::ScopeMissing,
                   phrased(Diagnosis::tr("The token %1 may lack a scope that is not known here."),
                           {asName(personal->tokenName)}),
                   unforeseen));
        findings.push_back(
            reason(FindingKind::RoleTooLow,
                   phrased(Diagnosis::tr("The role of the owner of %1 may be too low, or may have changed."),
                           {asName(personal->tokenName)}),
                   unforeseen));
        if (project) {
            findings.push_back(reason(FindingKind::NotAMember,
                                      phrased(Diagnosis::tr("The owner of %1 may not be a member of %2."),
                                              {asName(personal->tokenName), asName(project->tokenName)}),
                                      unforeseen));
        }
    } else if (project) {
        findings.push_back(reason(FindingKind::CredentialRecommended,
                                  Diagnosis::tr("The service may require a personal access token here."),
                                  unforeseen));
    }
    if (project) {
        findings.push_back(
            reason(FindingKind::CredentialPlaced,
                   phrased(Diagnosis::tr("The project API token of %1 may be wrong or replaced."),
                           {asName(project->tokenName)}),
                   unforeseen));
    }
    if (report.operation && report.operation->isWrite()) {
        findings.push_back(reason(
            FindingKind::CredentialPlaced,
            Diagnosis::tr("The address of this computer may not be in the project's IP allow-list."),
            Diagnosis::tr("An empty list blocks every change. The list is in the project's settings.")));
    }
    if (report.placements.empty())
        findings.push_back(reason(FindingKind::CredentialMissing,
                                  Diagnosis::tr("The request carried no token."), {}, Certainty::Certain));
    return findings;
}

std::vector<Finding> whyNotFound(const Evidence &evidence)
{
    const PreflightReport &report = evidence.report;
    auto findings = expectedRefusal(
        evidence, {FindingKind::MissingParameter, FindingKind::ParameterMismatch, FindingKind::NotAMember});
    const QStringList ids = idsInPath(report);
    if (!ids.isEmpty()) {
        findings.push_back(
            reason(FindingKind::MissingParameter,
                   phrased(Diagnosis::tr("There may be nothing with this %1."), {wording::joined(ids)}),
                   Diagnosis::tr("It may have been deleted, or belong to another project or branch. "
                                 "List them first to see the ids.")));
    } else if (!report.operation) {
        findings.push_back(reason(FindingKind::UnknownOperation,
                                  Diagnosis::tr("The service does not know this address."),
                                  Diagnosis::tr("Check the path for a spelling mistake.")));
    } else if (report.operation->confidence != Confidence::Documented) {
        findings.push_back(reason(
            FindingKind::UnknownOperation,
            phrased(Diagnosis::tr("%1 may have a different address."), {report.operation->title}),
            Diagnosis::tr(
                "It was inferred or seen in another client, not read in the documentation of the service.")));
    } else {
        findings.push_back(reason(FindingKind::MissingParameter,
                                  Diagnosis::tr("The project or branch in the request may not exist.")));
    }
    const Placement *token = report.personalPlacement();
    if (token && !report.finding(FindingKind::ScopeGranted))
        findings.push_back(
            reason(FindingKind::ScopeUnknown,
                   phrased(Diagnosis::tr("The token %1 may not have what it takes to see it."),
                           {asName(token->tokenName)}),
                   Diagnosis::tr("Some services respond to such a token as if there were nothing.")));
    return findings;
}

std::vector<Finding> whyRefused(const Exchange &exchange, const Evidence &evidence)
{
    auto findings = expectedRefusal(evidence,
                                    {FindingKind::MissingParameter, FindingKind::InvalidParameter,
                                     FindingKind::InvalidBody, FindingKind::BodyTooLarge,
                                     FindingKind::InvalidHeader, FindingKind::ParameterMismatch});
    if (!findings.empty())
        return findings;
    switch (exchange.status) {
    case 405:
        findings.push_back(reason(FindingKind::InvalidMethod,
                                  phrased(Diagnosis::tr("The service does not accept %1 at this address."),
                                          {QString::fromLatin1(exchange.request.method)}),
                                  isolated(QString::fromLatin1(header(exchange, "Allow"))),
                                  Certainty::Certain));
        break;
    case 409:
        findings.push_back(reason(FindingKind::InvalidBody,
                                  Diagnosis::tr("Something with this name or id already exists.")));
        break;
    case 413:
        findings.push_back(reason(FindingKind::BodyTooLarge,
                                  Diagnosis::tr("The body is larger than the service accepts."), {},
                                  Certainty::Certain));
        break;
    case 415:
        findings.push_back(reason(FindingKind::InvalidHeader,
                                  Diagnosis::tr("The service does not accept this kind of body."),
                                  Diagnosis::tr("Check Content-Type under Headers.")));
        break;
    default:
        findings.push_back(reason(FindingKind::InvalidBody,
                                  Diagnosis::tr("The service could not use a parameter or the body."),
                                  Diagnosis::tr("Compare with the example of the operation.")));
        break;
    }
    return findings;
}

Finding tooMany(const Exchange &exchange)
{
    const QString after = QString::fromLatin1(header(exchange, "Retry-After"));
    bool isNumber = false;
    const int seconds = after.toInt(&isNumber);
    return reason(FindingKind::NothingNeeded, Diagnosis::tr("Too many requests in a short time."),
                  isNumber ? Phrase(Diagnosis::tr("The service asks to wait %n second(s).", nullptr, seconds))
                      : after.isEmpty()
                      ? Phrase(Diagnosis::tr("Wait a little before the next one."))
                      : phrased(Diagnosis::tr("The service asks to wait until %1."), {after}),
                  Certainty::Certain);
}

Finding serverFailed(const Exchange &exchange)
{
    if (exchange.status == 501)
        return reason(FindingKind::UnknownOperation,
                      Diagnosis::tr("The service knows this operation but does not support it."), {},
                      Certainty::Certain);
    return reason(
        FindingKind::NothingNeeded,
        phrased(Diagnosis::tr("The service failed on its own side (%1)."), {exchange.status}),
        Diagnosis::tr("The request may have been carried out in part. Check before you send it again."),
        Certainty::Certain);
}

Finding notFollowed(const Exchange &exchange)
{
    const QString location = redactTokens(QString::fromUtf8(header(exchange, "Location")));
    return reason(
        FindingKind::WrongEnvironment,
        location.isEmpty()
            ? Phrase(Diagnosis::tr("The service redirects to another address but does not name it."))
            : phrased(Diagnosis::tr("The redirect to %1 was not followed."), {location}),
        Diagnosis::tr("Patlas follows no redirect by itself, so that tokens are sent only to their "
                      "own service. Choose Follow redirect to follow it; to another host, the "
                      "request has no tokens, and you see it before it is sent."),
        Certainty::Certain);
}

} // namespace

std::vector<Finding> diagnose(const Exchange &exchange, const PreflightReport &report,
                              const QByteArray &bodyStart)
{
    const int status = exchange.status;
    if (std::optional<Finding> network = networkDiagnosis(exchange, report))
        return {std::move(*network)};
    if (status < 300 || status == 304)
        return {};
    const QString message = redactTokens(responseMessage(bodyStart)).left(maxMessageLength);
    const Evidence evidence{report, message, readRefusal(report.api.get(), status, bodyStart)};

    std::vector<Finding> findings;
    if (status < 400)
        findings.push_back(notFollowed(exchange));
    else if (status == 401)
        findings = whyUnauthorised(evidence);
    else if (status == 403)
        findings = whyForbidden(evidence);
    else if (status == 404 || status == 410)
        findings = whyNotFound(evidence);
    else if (status == 429)
        findings.push_back(tooMany(exchange));
    else if (status < 500)
        findings = whyRefused(exchange, evidence);
    else
        findings.push_back(serverFailed(exchange));

    if (!message.isEmpty()) {
        Finding words = reason(FindingKind::NothingNeeded,
                               phrased(Diagnosis::tr("The service says: %1"), {eachLine(message)}), {},
                               Certainty::Certain);
        words.severity = Severity::Info;
        findings.push_back(std::move(words));
    }
    return findings;
}

} // namespace patlas
