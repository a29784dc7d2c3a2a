// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/WirePreview.h"

#include "core/http/PlacedSecrets.h"
#include "core/http/WireRequest.h"
#include "core/pipeline/Signer.h"

namespace patlas {

Result<WirePreview> wirePreview(const PreflightReport &report, const RequestDraft &draft)
{
    SignedRequest request = withoutCredentials(report, draft);
    PlacedSecrets none;
    const auto wire = WireRequest::of(request, none);
    if (!wire)
        return Failure(wire.error());
    const SentRequest &sent = request.description;
    QByteArray target = !sent.target.isEmpty()
        ? sent.target
        : sent.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    if (!target.startsWith('/')) // as libcurl completes an address without a path
        target.prepend('/');
    return WirePreview{sent.method, sent.url, std::move(target), sent.headers, (*wire)->readBody()};
}

} // namespace patlas
