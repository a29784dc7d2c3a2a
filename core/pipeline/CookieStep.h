// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/CookieOutlook.h"
#include "core/http/SignedRequest.h"
#include "core/preflight/Preflight.h"

#include <memory>

namespace patlas {

class CookieJars;

/// What one request does with the jar of its environment: cookies go into it once it is signed, and what its
/// response sets goes into the jar. GUI thread.
class CookieStep {
public:
    /// `jars` may be null: no cookie is sent or kept. It must outlive this otherwise.
    CookieStep(CookieJars *jars, const RequestDraft &draft, const PreflightReport &report);

    void addTo(SignedRequest &request);
    /// The exchange with what came of it. Once, and not while the request is still on its way: what it
    /// receives is written on another thread until then.
    Exchange finished(Exchange exchange);

private:
    CookieJars *m_jars;
    QString m_environmentId;
    CookieQuestion m_question;
    CookieUse m_use = CookieUse::NoJar;
    std::vector<CookieFacts> m_sent;
    std::shared_ptr<ReceivedCookies> m_received; ///< null: it is not on its way
};

} // namespace patlas
