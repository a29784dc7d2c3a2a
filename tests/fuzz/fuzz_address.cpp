// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/Redirect.h"
#include "core/request/RequestUrl.h"
#include "tests/support/Credentials.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

const Environment &environment()
{
    static const Environment made = [] {
        Environment one;
        one.apiBase = QUrl(u"https://api.example.com/v1/api"_s);
        return one;
    }();
    return made;
}

void checkTyped(const QByteArray &text)
{
    const auto typed = readTypedUrl(QString::fromUtf8(text), environment());
    if (!typed)
        return;
    const auto url = filledUrl(*typed, {{u"id"_s, QUrl::toPercentEncoding(QString::fromUtf8(text))}}, {});
    // The request goes to the checked host, without a user name, and on one line.
    if (url
        && (!sameOrigin(url->url, typed->origin) || !url->url.userInfo().isEmpty()
            || !url->target.startsWith('/')
            || std::any_of(url->target.begin(), url->target.end(),
                           [](char c) { return c <= 0x20 || c == 0x7f; })))
        abort();
}

void checkRedirect(const QByteArray &text)
{
    Exchange exchange;
    exchange.status = 307;
    exchange.request.method = "POST";
    exchange.request.url = QUrl(u"https://api.example.com/v1/api/tags"_s);
    exchange.responseHeaders = {{"Location", text}};
    RequestDraft draft;
    choose(draft.credentials, projectSlot, u"p"_s);
    draft.headers = {{u"X-Api-Key"_s, u"k"_s, true}};
    const auto redirect = redirectOf(exchange, draft);
    if (!redirect)
        return;
    const auto typed = readTypedUrl(redirect->draft.url, environment());
    if (!typed)
        return;
    // The draft has the displayed target, and only the same origin keeps secrets.
    const bool home = sameOrigin(typed->origin, exchange.request.url);
    if (!sameOrigin(typed->origin, redirect->target) || home != redirect->sameOrigin
        || (!home
            && (!redirect->draft.credentials.value(projectSlot).isEmpty()
                || !redirect->draft.headers.empty()))
        || typed->origin.scheme() != "https"_L1)
        abort();
}

} // namespace

/// Any text as a typed URL and as a redirect target.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    checkTyped(text);
    checkRedirect(text);
    return 0;
}
