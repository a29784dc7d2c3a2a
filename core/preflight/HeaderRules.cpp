// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/PreflightRules.h"

#include "core/http/HeaderNames.h"
#include "core/preflight/FindingWording.h"
#include "core/secret/TokenMask.h"

#include <algorithm>

namespace patlas {

namespace {

const Placement *placementIn(const Inquiry &inquiry, const QString &header)
{
    const auto &placements = inquiry.report.placements;
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
std::vector<Wanted> wantedCredentials(const Inquiry &inquiry)
{
    std::vector<Wanted> wanted;
    if (!inquiry.report.operation)
        return wanted;
    for (const SecurityAlternative &alternative : inquiry.report.operation->security) {
        for (const SchemeUse &use : alternative) {
            if (const SecurityScheme *scheme = inquiry.context.catalog->scheme(use.schemeId))
                wanted.push_back({scheme->credential, QString::fromLatin1(scheme->header)});
        }
    }
    return wanted;
}

/// What the shape of a typed value tells.
std::optional<CredentialKind> kindByShape(const QString &value)
{
    if (value.contains(QLatin1String("glspat_")))
        return CredentialKind::PersonalAccessToken;
    if (value.contains(QLatin1Char('!')) && maskTokens(value) != value)
        return CredentialKind::ProjectToken;
    return std::nullopt;
}

bool isSchemeHeader(const Inquiry &inquiry, const QString &name)
{
    if (!inquiry.context.catalog)
        return false;
    const auto &schemes = inquiry.context.catalog->schemes;
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

/// The credential for which routes use this header.
std::optional<CredentialKind> usualKind(const Inquiry &inquiry, const QString &name)
{
    for (const SecurityScheme &scheme : inquiry.context.catalog->schemes) {
        if (name.compare(QLatin1String(scheme.header), Qt::CaseInsensitive) == 0)
            return scheme.credential;
    }
    return std::nullopt;
}

/// A credential in a header where the route takes another one, or that the route does not read while it looks
/// elsewhere in vain. True when that was said.
bool reportMisplaced(Inquiry &inquiry, const QString &name, CredentialKind given)
{
    const std::vector<Wanted> wanted = wantedCredentials(inquiry);
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
        inquiry.add(FindingKind::CredentialInWrongHeader, Severity::Blocking,
                    wording::otherCredentialTaken(name, given, here->kind),
                    wording::misplacedDetail(given, homeHeader));
        return true;
    }
    // A header for credentials of other routes, while the one that this route reads stays empty.
    if (!isSchemeHeader(inquiry, name))
        return false;
    for (const Wanted &each : wanted) {
        const bool isMeant = each.kind == given || usualKind(inquiry, name) == each.kind;
        if (!isMeant || placementIn(inquiry, each.header))
            continue;
        inquiry.add(FindingKind::CredentialInWrongHeader, Severity::Blocking,
                    wording::notReadHere(name, each.kind, each.header),
                    wording::misplacedDetail(given, homeHeader));
        return true;
    }
    return false;
}

void reportTypedCredential(Inquiry &inquiry, const QString &name, const QString &value)
{
    const std::optional<CredentialKind> given = kindByShape(value);
    if (given && reportMisplaced(inquiry, name, *given))
        return;
    if (const Placement *placement = placementIn(inquiry, name)) {
        inquiry.add(FindingKind::CredentialTyped, Severity::Warning,
                    wording::typedOverPlaced(name, described(*placement)), wording::typedCredentialDetail());
    } else {
        inquiry.add(FindingKind::CredentialTyped, Severity::Warning, wording::typedCredential(name),
                    wording::typedCredentialDetail());
    }
}

// RFC 9110 5.5: visible ASCII, space and tab. Other bytes mean something else to every server.
bool mayNotStandInHeader(const QString &value)
{
    return std::any_of(value.begin(), value.end(), [](QChar c) {
        return (c.unicode() < 0x20 && c != QLatin1Char('\t')) || c.unicode() >= 0x7f;
    });
}

// One line a name: the HTTP engine sends no name twice, and RFC 9110 5.3 says that a list means the same.
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

void checkHeaders(Inquiry &inquiry)
{
    for (const NamedValue &header : inquiry.draft.headers) {
        const QString name = header.name.trimmed();
        if (!header.enabled || (name.isEmpty() && header.value.trimmed().isEmpty()))
            continue;
        const QString value = header.value.trimmed();
        if (!isHttpToken(name.toUtf8())) {
            inquiry.refuse(FindingKind::InvalidHeader, wording::headerNameInvalid(maskTokens(name)));
        } else if (isCredentialHeader(name) || isSchemeHeader(inquiry, name)) {
            // An empty one is a row that is being filled in; it would send nothing worth a word.
            if (!value.isEmpty())
                reportTypedCredential(inquiry, name, value);
        } else if (mayNotStandInHeader(value)) {
            inquiry.refuse(FindingKind::InvalidHeader, wording::headerValueInvalid(name));
        } else if (isConnectionHeader(name)) {
            inquiry.add(FindingKind::InvalidHeader, Severity::Warning, wording::connectionHeader(name));
        } else if (maskTokens(value) != value) {
            inquiry.add(FindingKind::CredentialTyped, Severity::Warning, wording::tokenInHeader(name),
                        wording::typedCredentialDetail());
        } else {
            // Not null: Qt would leave out a header with a null value.
            keep(inquiry.report, name.toLatin1(), value.isEmpty() ? QByteArray("") : value.toLatin1());
        }
    }
}

} // namespace patlas
