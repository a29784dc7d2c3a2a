// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/PreflightRules.h"

#include "core/http/HeaderNames.h"
#include "core/preflight/FindingWording.h"
#include "core/secret/TokenMask.h"

#include <QUrlQuery>

#include <algorithm>

namespace patlas {

namespace {

const Operation *operationOf(const Inquiry &inquiry)
{
    const Catalog *catalog = inquiry.context.catalog;
    if (!catalog || !inquiry.typedUrl)
        return nullptr;
    const std::optional<QString> path = apiPath(*inquiry.typedUrl, inquiry.context.environment);
    if (!path)
        return nullptr;
    const QString method = QString::fromLatin1(inquiry.report.method);
    // The chosen operation wins while the address still says so: two operations may share method and shape of
    // path.
    const Operation *chosen = catalog->operation(inquiry.draft.operationId);
    if (chosen && chosen->method == method && pathParameters(*chosen, *path))
        return chosen;
    return catalog->match(method, *path);
}

QString givenValue(const Inquiry &inquiry, const QString &name)
{
    for (const NamedValue &parameter : inquiry.draft.queryParameters) {
        if (parameter.enabled && parameter.name.trimmed() == name && !parameter.value.isEmpty())
            return parameter.value;
    }
    return QUrlQuery(inquiry.typedUrl->query).queryItemValue(name, QUrl::FullyDecoded);
}

bool isGiven(const Inquiry &inquiry, const Parameter &parameter)
{
    switch (parameter.place) {
    case ParameterPlace::Path:
        return true; // unfilled templates have a finding of their own
    case ParameterPlace::Query:
        return !givenValue(inquiry, parameter.name).isEmpty();
    case ParameterPlace::Header:
        return isCredentialHeader(parameter.name)
            || std::any_of(inquiry.draft.headers.begin(), inquiry.draft.headers.end(),
                           [&](const NamedValue &header) {
                               return header.enabled
                                   && header.name.trimmed().compare(parameter.name, Qt::CaseInsensitive) == 0
                                   && !header.value.trimmed().isEmpty();
                           });
    }
    return true;
}

bool takesQuery(const Operation &operation, QLatin1String name)
{
    return std::any_of(operation.parameters.begin(), operation.parameters.end(),
                       [name](const Parameter &parameter) {
                           return parameter.place == ParameterPlace::Query && parameter.name == name;
                       });
}

bool takesProjectToken(const Inquiry &inquiry)
{
    const auto &security = inquiry.report.operation->security;
    return std::any_of(security.begin(), security.end(), [&](const SecurityAlternative &alternative) {
        return std::any_of(alternative.begin(), alternative.end(), [&](const SchemeUse &use) {
            const SecurityScheme *scheme = inquiry.context.catalog->scheme(use.schemeId);
            return scheme && scheme->credential == CredentialKind::ProjectToken;
        });
    });
}

// The token names its project already, so a person need not repeat it.
void addApp(Inquiry &inquiry, QueryItems &query)
{
    const Operation *operation = inquiry.report.operation;
    const QLatin1String app("app");
    if (!operation || !takesProjectToken(inquiry) || !takesQuery(*operation, app))
        return;
    const QString given = givenValue(inquiry, app);
    const ProjectApiToken *project = inquiry.placedProject;
    if (!project)
        return;
    if (given.isEmpty()) {
        query.emplace_back(app, project->appId);
    } else if (given != project->appId) {
        const bool certain = inquiry.isSandbox();
        inquiry
            .add(FindingKind::AppMismatch, certain ? Severity::Blocking : Severity::Warning,
                 wording::appMismatch(given, project->name, project->appId), wording::appMismatchDetail())
            .certain = certain;
    }
}

void checkRequiredParameters(Inquiry &inquiry)
{
    const Operation *operation = inquiry.report.operation;
    if (!operation)
        return;
    const bool certain = inquiry.isCertain(operation->confidence);
    for (const Parameter &parameter : operation->parameters) {
        // Without a project token its absence is the finding; app would come with it.
        const bool filledFromToken = parameter.name == QLatin1String("app") && takesProjectToken(inquiry);
        if (!parameter.required || filledFromToken || isGiven(inquiry, parameter))
            continue;
        inquiry
            .add(FindingKind::MissingParameter, certain ? Severity::Blocking : Severity::Warning,
                 wording::parameterMissing(operation->title, parameter.name),
                 wording::parameterMissingDetail(certain))
            .certain = certain;
    }
}

} // namespace

void checkMethod(Inquiry &inquiry)
{
    const QString typed = inquiry.draft.method.trimmed().toUpper();
    inquiry.report.method = typed.toUtf8();
    if (typed.isEmpty())
        inquiry.refuse(FindingKind::InvalidMethod, wording::methodMissing());
    // CONNECT asks a proxy for a tunnel; it is no request to a service.
    else if (!isHttpToken(inquiry.report.method) || typed == QLatin1String("CONNECT"))
        inquiry.refuse(FindingKind::InvalidMethod, wording::methodInvalid(typed));
}

void understandAddress(Inquiry &inquiry)
{
    auto typed = readTypedUrl(inquiry.draft.url, inquiry.context.environment);
    if (!typed) {
        inquiry.refuse(FindingKind::InvalidUrl, typed.error().what, typed.error().remedy);
        return;
    }
    inquiry.typedUrl = std::move(*typed);
    inquiry.atHome = sameOrigin(inquiry.typedUrl->origin, inquiry.context.environment.apiBase);
    inquiry.report.operation = operationOf(inquiry);
    if (inquiry.report.operation || inquiry.unsendable)
        return;
    const QString path = maskTokens(inquiry.typedUrl->path);
    const QString base = inquiry.context.environment.apiBase.path();
    const bool outside = inquiry.atHome && !apiPath(*inquiry.typedUrl, inquiry.context.environment);
    inquiry.add(FindingKind::UnknownOperation, Severity::Info,
                wording::unknownOperation(QString::fromLatin1(inquiry.report.method), path),
                outside ? wording::unknownOperationDetail(base) : QString());
}

void fillAddress(Inquiry &inquiry)
{
    if (!inquiry.typedUrl)
        return;
    const QStringList unfilled = unfilledTemplates(inquiry.typedUrl->path, inquiry.draft.pathParameters);
    for (const QString &name : unfilled)
        inquiry.refuse(FindingKind::MissingParameter, wording::pathParameterMissing(name));

    QueryItems query;
    for (const NamedValue &parameter : inquiry.draft.queryParameters) {
        if (parameter.enabled && !parameter.name.trimmed().isEmpty() && !parameter.value.isEmpty())
            query.emplace_back(parameter.name.trimmed(), parameter.value);
    }
    addApp(inquiry, query);
    checkRequiredParameters(inquiry);
    if (!unfilled.isEmpty())
        return;

    auto url = filledUrl(*inquiry.typedUrl, inquiry.draft.pathParameters, query);
    if (!url) {
        inquiry.refuse(FindingKind::InvalidUrl, url.error().what, url.error().remedy);
        return;
    }
    inquiry.report.url = std::move(*url);
    const QString whole = inquiry.report.url.toString(QUrl::FullyEncoded);
    if (maskTokens(whole) != whole) {
        inquiry.add(FindingKind::CredentialInAddress, Severity::Blocking, wording::tokenInAddress(),
                    wording::tokenInAddressDetail());
    }
}

void checkTransport(Inquiry &inquiry)
{
    const QUrl &url = inquiry.report.url;
    if (url.scheme() != QLatin1String("http") || isLoopback(url))
        return;
    const bool credentials = !inquiry.report.placements.empty();
    if (inquiry.atHome && inquiry.context.environment.plainHttpAllowed) {
        inquiry.add(FindingKind::PlainHttp, Severity::Warning, wording::plainHttp(url.host()),
                    wording::plainHttpDetail(credentials));
    } else {
        inquiry.refuse(FindingKind::PlainHttp, wording::plainHttp(url.host()),
                       wording::plainHttpRefused(inquiry.atHome));
    }
}

} // namespace patlas
