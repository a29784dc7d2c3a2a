// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/CookieStep.h"

#include "core/environment/CookieJars.h"
#include "core/http/HeaderLookup.h"
#include "core/http/ReceivedCookies.h"
#include "core/preflight/CookieRules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// Shows it in the one Cookie header, behind what is there.
void showCookie(HeaderList &headers, const QByteArray &name)
{
    const QByteArray item = (name.isEmpty() ? QByteArray() : name + '=') + u"••••"_s.toUtf8();
    if (QByteArray *there = headerNamed(headers, "Cookie"))
        *there += "; " + item;
    else
        headers.emplace_back("Cookie", item);
}

} // namespace

CookieStep::CookieStep(CookieJars *jars, const RequestDraft &draft, const PreflightReport &report)
    : m_jars(jars)
    , m_environmentId(draft.environmentId)
    , m_question(cookieQuestionOf(draft, report))
{
}

void CookieStep::addTo(SignedRequest &request)
{
    if (!m_jars)
        return;
    m_use = m_jars->outlook(m_environmentId)->useFor(m_question);
    if (storesCookies(m_use))
        request.receivedCookies = m_received = std::make_shared<ReceivedCookies>();
    if (m_use != CookieUse::Jar)
        return;
    std::vector<Cookie> cookies = m_jars->take(m_environmentId, m_question);
    for (Cookie &cookie : cookies) {
        // A stored credential that goes there is what was chosen for it.
        const bool isPlaced = std::ranges::any_of(request.secrets, [&cookie](const SecretPart &part) {
            return part.place == CredentialPlace::Cookie && part.name == cookie.facts.name;
        });
        if (isPlaced)
            continue;
        showCookie(request.description.headers, cookie.facts.name);
        request.secrets.push_back({CredentialPlace::Cookie, cookie.facts.name, {}, std::move(cookie.value)});
        m_sent.push_back(std::move(cookie.facts));
    }
}

Exchange CookieStep::finished(Exchange exchange)
{
    exchange.cookies.use = m_use;
    exchange.cookies.sent = std::move(m_sent);
    if (m_received)
        exchange.cookies.received = m_jars->receive(m_environmentId, m_question, m_received->lines());
    return exchange;
}

} // namespace patlas
