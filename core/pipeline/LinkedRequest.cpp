// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/LinkedRequest.h"

#include "core/http/Origin.h"
#include "core/secret/TokenRedaction.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct LinkText {
    Q_DECLARE_TR_FUNCTIONS(patlas::LinkedRequest)
};

Failure linkNotOpened(const QString &what)
{
    return failure(ErrorKind::Refused, what, LinkText::tr("The link was not opened."),
                   LinkText::tr("If the address is right, type it."));
}

} // namespace

QUrl linkIn(const QString &value)
{
    const bool begins = value.startsWith("http://"_L1, Qt::CaseInsensitive)
        || value.startsWith("https://"_L1, Qt::CaseInsensitive);
    const bool hasBlank = std::any_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); });
    if (!begins || hasBlank || value.size() >= longestLink)
        return {};
    const QUrl link(value, QUrl::StrictMode);
    return link.isValid() && !link.host().isEmpty() ? link : QUrl();
}

Result<RequestDraft> linkedRequest(const QUrl &link, const RequestDraft &draft, const QUrl &from)
{
    if (!link.userInfo().isEmpty())
        return linkNotOpened(LinkText::tr("The link contains a user name."));
    const QByteArray encoded = link.toEncoded(QUrl::RemoveFragment);
    // Redacted on arrival, or shaped like a token.
    if (redactTokens(encoded) != encoded || encoded.contains("%E2%80%A2"))
        return linkNotOpened(LinkText::tr("The link contains a token."));
    RequestDraft linked;
    linked.environmentId = draft.environmentId;
    linked.method = u"GET"_s;
    linked.url = QString::fromLatin1(encoded);
    if (sameOrigin(link, from))
        linked.credentials = draft.credentials;
    else
        linked.usesCookies = false;
    return linked;
}

} // namespace patlas
