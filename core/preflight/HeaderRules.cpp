// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/PreflightRules.h"

#include "core/http/HeaderNames.h"
#include "core/preflight/FindingWording.h"
#include "core/secret/TokenPatterns.h"
#include "core/secret/TokenRedaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

const Placement *placementIn(const PreflightRun &run, const QString &header)
{
    const auto &placements = run.report.placements;
    const auto found =
        std::find_if(placements.begin(), placements.end(), [&header](const Placement &placement) {
            return header.compare(QLatin1String(placement.header), Qt::CaseInsensitive) == 0;
        });
    return found == placements.end() ? nullptr : &*found;
}

struct Wanted {
    CredentialKind kind;
    QString header;
};

/// Every credential that some alternative of the operation takes, with its header.
std::vector<Wanted> wantedCredentials(const PreflightRun &run)
{
    std::vector<Wanted> wanted;
    if (!run.report.operation)
        return wanted;
    for (const SecurityAlternative &alternative : run.report.operation->security) {
        for (const SchemeUse &use : alternative) {
            if (const SecurityScheme *scheme = run.context.api->scheme(use.schemeId))
                wanted.push_back({scheme->credential, QString::fromLatin1(scheme->header)});
        }
    }
    return wanted;
}

/// What the form of a typed value tells.
std::optional<CredentialKind> kindByForm(const QString &value)
{
    const auto patterns = TokenPatterns::current();
    const QByteArray bytes = value.toLatin1();
    std::vector<FoundToken> found;
    patterns->find({bytes.constData(), std::size_t(bytes.size())}, found,
                   TokenPatterns::Which::WithoutGeneric);
    for (const FoundToken &token : found) {
        if (const auto kind = credentialKind(token.pattern->credential))
            return kind;
    }
    return std::nullopt;
}

bool isSchemeHeader(const PreflightRun &run, const QString &name)
{
    if (!run.context.api)
        return false;
    const auto &schemes = run.context.api->schemes;
    return std::any_of(schemes.begin(), schemes.end(), [&name](const SecurityScheme &scheme) {
        return name.compare(QLatin1String(scheme.header), Qt::CaseInsensitive) == 0;
    });
}

QString described(const Placement &placement)
{
    return placement.credential == CredentialKind::ProjectToken
        ? wording::theProjectToken(placement.tokenName)
        : wording::thePersonalToken(placement.tokenName);
}

/// The credential that operations take in this header.
std::optional<CredentialKind> usualKind(const PreflightRun &run, const QString &name)
{
    for (const SecurityScheme &scheme : run.context.api->schemes) {
        if (name.compare(QLatin1String(scheme.header), Qt::CaseInsensitive) == 0)
            return scheme.credential;
    }
    return std::nullopt;
}

/// Reports a credential in a header where the operation takes another one, or in a header that the
/// operation does not read while the header that it reads is empty. True if reported.
bool reportMisplaced(PreflightRun &run, const QString &name, CredentialKind given)
{
    const std::vector<Wanted> wanted = wantedCredentials(run);
    const auto isHere = [&name](const Wanted &each) {
        return name.compare(each.header, Qt::CaseInsensitive) == 0;
    };
    const auto isGiven = [given](const Wanted &each) { return each.kind == given; };
    const auto home = std::find_if(wanted.begin(), wanted.end(), isGiven);
    const QString homeHeader = home == wanted.end() ? QString() : home->header;
    const auto here = std::find_if(wanted.begin(), wanted.end(), isHere);
    if (here != wanted.end()) {
        const bool fits = std::any_of(wanted.begin(), wanted.end(),
                                      [&](const Wanted &each) { return isHere(each) && isGiven(each); });
        if (fits)
            return false;
        run.add(FindingKind::CredentialInWrongHeader, Severity::Blocking,
                wording::otherCredentialTaken(name, given, here->kind),
                wording::misplacedDetail(given, homeHeader));
        return true;
    }
    // A credential header of other operations, while the one that this operation reads is empty.
    if (!isSchemeHeader(run, name))
        return false;
    for (const Wanted &each : wanted) {
        const bool isMeant = each.kind == given || usualKind(run, name) == each.kind;
        if (!isMeant || placementIn(run, each.header))
            continue;
        run.add(FindingKind::CredentialInWrongHeader, Severity::Blocking,
                wording::notReadHere(name, each.kind, each.header),
                wording::misplacedDetail(given, homeHeader));
        return true;
    }
    return false;
}

void reportTypedCredential(PreflightRun &run, const QString &name, const QString &value)
{
    const std::optional<CredentialKind> given = kindByForm(value);
    if (given && reportMisplaced(run, name, *given))
        return;
    if (const Placement *placement = placementIn(run, name)) {
        run.add(FindingKind::CredentialTyped, Severity::Warning,
                wording::typedOverPlaced(name, described(*placement)), wording::typedCredentialDetail());
    } else {
        run.add(FindingKind::CredentialTyped, Severity::Warning, wording::typedCredential(name),
                wording::typedCredentialDetail());
    }
}

// RFC 9110 5.5: visible ASCII, space and tab. Servers interpret other bytes differently.
bool mayNotStandInHeader(const QString &value)
{
    return std::any_of(value.begin(), value.end(), [](QChar c) {
        return (c.unicode() < 0x20 && c != QLatin1Char('\t')) || c.unicode() >= 0x7f;
    });
}

// One line per name: the HTTP engine sends no name twice, and a list is equivalent (RFC 9110 5.3).
void keep(PreflightReport &report, const QByteArray &name, const QByteArray &value)
{
    const auto same = std::find_if(report.headers.begin(), report.headers.end(), [&name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (same == report.headers.end())
        report.headers.emplace_back(name, value);
    else
        same->second += ", " + value;
}

} // namespace

void checkHeaders(PreflightRun &run)
{
    for (const NamedValue &header : run.draft.headers) {
        const QString name = header.name.trimmed();
        if (!header.enabled || (name.isEmpty() && header.value.trimmed().isEmpty()))
            continue;
        const QString value = header.value.trimmed();
        if (!isHttpToken(name.toUtf8())) {
            run.refuse(FindingKind::InvalidHeader, wording::headerNameInvalid(redactTokens(name)));
        } else if (isCredentialHeader(name) || isSchemeHeader(run, name)) {
            // An empty value is a row that is still being filled in; it needs no finding.
            if (!value.isEmpty())
                reportTypedCredential(run, name, value);
        } else if (mayNotStandInHeader(value)) {
            run.refuse(FindingKind::InvalidHeader, wording::headerValueInvalid(name));
        } else if (isConnectionHeader(name)) {
            run.add(FindingKind::InvalidHeader, Severity::Warning, wording::connectionHeader(name));
        } else if (redactTokens(value) != value) {
            run.add(FindingKind::CredentialTyped, Severity::Warning, wording::tokenInHeader(name),
                    wording::typedCredentialDetail());
        } else {
            // Not null: Qt omits a header with a null value.
            keep(run.report, name.toLatin1(), value.isEmpty() ? QByteArray("") : value.toLatin1());
        }
    }
}

} // namespace patlas
