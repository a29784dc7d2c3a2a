// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/PreflightRules.h"

#include "core/request/FindingWording.h"
#include "core/request/HeaderNames.h"

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

/// The header in which the operation wants a credential of this kind; empty when it wants none.
QString headerFor(const Inquiry &inquiry, CredentialKind kind)
{
    if (!inquiry.report.operation)
        return {};
    for (const SecurityAlternative &alternative : inquiry.report.operation->security) {
        for (const SchemeUse &use : alternative) {
            const SecurityScheme *scheme = inquiry.context.catalog->scheme(use.schemeId);
            if (scheme && scheme->credential == kind)
                return QString::fromLatin1(scheme->header);
        }
    }
    return {};
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

void reportTypedCredential(Inquiry &inquiry, const QString &name, const QString &value)
{
    const bool personal = value.contains(QLatin1String("glspat_"));
    const bool projectHeader =
        name.compare(headerFor(inquiry, CredentialKind::ProjectToken), Qt::CaseInsensitive) == 0;
    if (personal && projectHeader) {
        inquiry.add(
            FindingKind::CredentialInWrongHeader, Severity::Blocking, wording::personalInProjectHeader(name),
            wording::personalInProjectHeaderDetail(headerFor(inquiry, CredentialKind::PersonalAccessToken)));
    } else if (const Placement *placement = placementIn(inquiry, name)) {
        inquiry.add(FindingKind::CredentialInWrongHeader, Severity::Blocking,
                    wording::typedOverPlaced(name, described(*placement)), wording::typedCredentialDetail());
    } else {
        inquiry.add(FindingKind::CredentialInWrongHeader, Severity::Warning, wording::typedCredential(name),
                    wording::typedCredentialDetail());
    }
}

bool hasControlCharacter(const QString &value)
{
    return std::any_of(value.begin(), value.end(), [](QChar c) {
        return (c.unicode() < 0x20 && c != QLatin1Char('\t')) || c.unicode() == 0x7f;
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
        } else if (hasControlCharacter(value)) {
            inquiry.refuse(FindingKind::InvalidHeader, wording::headerValueInvalid(name));
        } else if (isConnectionHeader(name)) {
            inquiry.add(FindingKind::InvalidHeader, Severity::Warning, wording::connectionHeader(name));
        } else if (maskTokens(value) != value) {
            inquiry.add(FindingKind::CredentialInWrongHeader, Severity::Warning, wording::tokenInHeader(name),
                        wording::typedCredentialDetail());
        } else {
            // Not null: Qt would leave out a header with a null value.
            keep(inquiry.report, name.toLatin1(), value.isEmpty() ? QByteArray("") : value.toUtf8());
        }
    }
}

} // namespace patlas
