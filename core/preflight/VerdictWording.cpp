// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/VerdictWording.h"
#include "core/base/Find.h"

#include <QCoreApplication>

#include <algorithm>

namespace patlas {

namespace {

struct VerdictText {
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Allowed:
        return VerdictText::tr("Allowed");
    case Verdict::ProbablyAllowed:
        return VerdictText::tr("Probably allowed");
    case Verdict::ProbablyRefused:
        return VerdictText::tr("Probably refused");
    case Verdict::Refused:
        return VerdictText::tr("Will be refused");
    case Verdict::CannotBeSent:
        return VerdictText::tr("Cannot be sent");
    }
    return {};
}

QString sender(const PreflightReport &report, const PreflightContext &context)
{
    if (report.placements.empty())
        return VerdictText::tr("Sent without a token.");
    const Placement *personal = report.personalPlacement();
    if (const Placement &first = report.placements.front(); !personal && first.slotId == ownSlotId)
        return phrased(VerdictText::tr("Sent with %1."), {first.credential});
    if (!personal)
        return VerdictText::tr("Sent for the project, without a user.");
    const Credential *token = findById(context.credentials, personal->tokenId);
    if (!token || token->owner.isEmpty())
        return VerdictText::tr("Sent as the owner of the token.");
    const QString role = context.userAccess.value(token->owner).role;
    return role.isEmpty() || role == token->owner
        ? phrased(VerdictText::tr("Sent as %1."), {token->owner})
        : phrased(VerdictText::tr("Sent as %1, whose role is %2."), {token->owner, role});
}

// The basis of a "probably".
QString basis(const PreflightReport &report)
{
    const Operation *operation = report.operation;
    if (!operation)
        return {};
    const bool scopesCount = report.personalPlacement() != nullptr;
    if (scopesCount && operation->confidence != operation->scopeConfidence)
        return phrased(VerdictText::tr("The operation is %1, its scopes are %2."),
                       {inWords(operation->confidence), inWords(operation->scopeConfidence)});
    return scopesCount
        ? phrased(VerdictText::tr("The operation and its scopes are %1."), {inWords(operation->confidence)})
        : phrased(VerdictText::tr("The operation is %1."), {inWords(operation->confidence)});
}

} // namespace

QString inWords(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Documented:
        return VerdictText::tr("documented");
    case Confidence::ClientSource:
        return VerdictText::tr("seen in a client");
    case Confidence::Inferred:
        return VerdictText::tr("inferred");
    }
    return {};
}

QString inWords(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Certain:
    case Certainty::Probable:
        return {};
    case Certainty::Documented:
        return inWords(Confidence::Documented);
    case Certainty::SeenInClient:
        return inWords(Confidence::ClientSource);
    case Certainty::Inferred:
        return inWords(Confidence::Inferred);
    }
    return {};
}

VerdictWords inWords(const PreflightReport &report, const PreflightContext &context)
{
    VerdictWords words{verdictWord(report.verdict), {}};
    if (report.verdict == Verdict::CannotBeSent)
        return words;
    words.sentence = sender(report, context);
    if (report.verdict == Verdict::ProbablyAllowed || report.verdict == Verdict::ProbablyRefused) {
        if (const QString rests = basis(report); !rests.isEmpty())
            words.sentence += QLatin1Char(' ') + rests;
    }
    return words;
}

} // namespace patlas
