// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/SnippetParts.h"

#include "core/base/Find.h"
#include "core/http/HeaderLookup.h"
#include "core/request/RequestUrl.h"
#include "core/secret/SecretFields.h"

#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::snippets {

const Secret *SnippetCredentials::secretFor(const Placement &placement) const
{
    if (!m_secrets)
        return nullptr;
    const auto found = std::find_if(m_secrets->begin(), m_secrets->end(), [&](const CredentialSecret &each) {
        return each.tokenId == placement.tokenId;
    });
    return found == m_secrets->end() ? nullptr : &found->secret;
}

bool isEmptyText(const RequestDraft &draft)
{
    return draft.bodyKind == BodyKind::Text && draft.body.isEmpty();
}

QByteArray addressOf(const PreflightReport &report)
{
    return report.target.isEmpty()
        ? report.url.toEncoded()
        : report.url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment) + report.target;
}

QByteArray pathOf(const PreflightReport &report)
{
    const qsizetype query = report.target.indexOf('?');
    return query < 0 ? report.target : report.target.left(query);
}

bool hasDots(const PreflightReport &report)
{
    return hasDotSegment(QString::fromLatin1(pathOf(report)));
}

bool isMultipart(const RequestDraft &draft)
{
    return draft.bodyKind == BodyKind::Multipart;
}

bool isFile(const RequestDraft &draft)
{
    return draft.bodyKind == BodyKind::File && !draft.bodyFile.isEmpty();
}

bool hasBody(const RequestDraft &draft)
{
    return hasText(draft) || isEmptyText(draft) || isMultipart(draft) || isFile(draft);
}

std::vector<DraftPart> sentParts(const RequestDraft &draft)
{
    std::vector<DraftPart> parts;
    std::copy_if(draft.parts.begin(), draft.parts.end(), std::back_inserter(parts),
                 [](const DraftPart &part) { return part.enabled && !part.name.isEmpty(); });
    return parts;
}

bool isSecretHeader(const QByteArray &name, const QByteArray &value)
{
    return maskedHeader(name, value) != value;
}

HeaderList plainHeaders(const PreflightReport &report, const RequestDraft &draft)
{
    HeaderList headers;
    bool typed = false;
    for (const auto &[name, value] : report.headers) {
        const bool isType = name.compare("Content-Type", Qt::CaseInsensitive) == 0;
        if (isType && isMultipart(draft))
            continue;
        typed = typed || isType;
        // Dots are not what is wanted: a limit says that it is missing.
        if (!isSecretHeader(name, value))
            headers.emplace_back(name, value);
    }
    const bool isOmitted = report.omittedHeaders.contains("Content-Type"_L1, Qt::CaseInsensitive);
    if (hasText(draft) && !typed && !isOmitted) {
        headers.emplace_back("Content-Type",
                             draft.bodyKind == BodyKind::Json ? "application/json"
                                                              : "text/plain; charset=utf-8");
    }
    if (isFile(draft) && !typed && !isOmitted) {
        headers.emplace_back(
            "Content-Type",
            QMimeDatabase().mimeTypeForFile(draft.bodyFile, QMimeDatabase::MatchExtension).name().toLatin1());
    }
    return headers;
}

HeaderList withOneLineEach(const HeaderList &headers)
{
    HeaderList joined;
    for (const auto &[name, value] : headers) {
        if (QByteArray *same = headerNamed(joined, name))
            *same += (name.compare("Cookie", Qt::CaseInsensitive) == 0 ? "; " : ", ") + value;
        else
            joined.emplace_back(name, value);
    }
    return joined;
}

QByteArray valueOf(const Placement &placement, const Secret &secret)
{
    QByteArray value;
    value.reserve(placement.prefix.size() + qsizetype(secret.size()) * 2);
    const auto raw = QByteArray::fromRawData(secret.view().data(), qsizetype(secret.size()));
    value.append(placement.prefix);
    if (placement.isBase64)
        return value.append(placement.user.isEmpty() ? raw.toBase64()
                                                     : (placement.user + ':' + raw).toBase64());
    return value.append(placement.place == CredentialPlace::Query ? raw.toPercentEncoding() : raw);
}

QByteArray startOfItem(QByteArray address, const Placement &placement)
{
    const qsizetype fragment = address.indexOf('#');
    if (fragment >= 0)
        address.truncate(fragment); // is never sent
    return address + (address.contains('?') ? '&' : '?')
        + QUrl::toPercentEncoding(QString::fromUtf8(placement.name)) + '=';
}

const Placement *placementInQuery(const PreflightReport &report)
{
    return findIf(report.placements,
                  [](const Placement &placement) { return placement.place == CredentialPlace::Query; });
}

} // namespace patlas::snippets
