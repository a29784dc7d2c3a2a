// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/CookieRules.h"

#include "core/http/HeaderLookup.h"
#include "core/preflight/FindingWording.h"
#include "core/preflight/PreflightRules.h"

#include <QCoreApplication>

namespace patlas {

namespace {

struct CookieRuleText {
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

Phrase namesOf(const std::vector<CookieFacts> &cookies)
{
    QStringList names;
    for (const CookieFacts &cookie : cookies)
        names.append(cookie.name.isEmpty() ? CookieRuleText::tr("(no name)")
                                           : QString::fromUtf8(cookie.name));
    return wording::joined(names);
}

} // namespace

CookieQuestion cookieQuestionOf(const RequestDraft &draft, const PreflightReport &report)
{
    CookieQuestion question;
    question.url = report.url;
    question.target = report.target;
    question.method = report.method;
    question.isOn = draft.usesCookies;
    question.hasOwnHeader = headerNamed(report.headers, "Cookie") != nullptr;
    const bool isHop = !draft.hop.url.isEmpty()
        && draft.hop.url == QString::fromLatin1(report.url.toEncoded(QUrl::RemoveFragment));
    question.isRedirected = isHop;
    question.isCrossSite = isHop && draft.hop.isCrossSite;
    return question;
}

void checkCookies(PreflightRun &run)
{
    if (!run.context.cookies || run.unsendable)
        return;
    const CookieOutlook &outlook = *run.context.cookies;
    const CookieQuestion question = cookieQuestionOf(run.draft, run.report);
    const std::vector<CookieFacts> cookies = outlook.cookiesFor(question, run.context.now);
    if (cookies.empty())
        return;
    const CookieUse use = outlook.useFor(question);
    if (use == CookieUse::Jar)
        run.add(FindingKind::CookiesSent, Severity::Info,
                phrased(CookieRuleText::tr("Cookies of the jar go along: %1."), {namesOf(cookies)}),
                CookieRuleText::tr("The service set them in earlier responses, or you did."));
    else if (use == CookieUse::OwnHeader)
        run.add(
            FindingKind::CookiesSent, Severity::Info,
            CookieRuleText::tr("No cookie of the jar goes along, because the request has a Cookie header of "
                               "its own."),
            phrased(CookieRuleText::tr("Without that header, these would go: %1."), {namesOf(cookies)}));
}

} // namespace patlas
