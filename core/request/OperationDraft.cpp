// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/OperationDraft.h"

#include "core/request/BodyContent.h"
#include "core/request/ParameterValues.h"
#include "core/request/RequestUrl.h"

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QString originOf(const QUrl &url)
{
    return url.host().isEmpty() ? QString() : QString(url.scheme() + u"://"_s + url.authority());
}

/// Path, query and fragment of an absolute URL as typed; templates stay templates, which QUrl would encode.
QString afterOrigin(const QString &url)
{
    const qsizetype host = url.indexOf("://"_L1);
    if (host < 0)
        return url;
    const qsizetype path = url.indexOf(QLatin1Char('/'), host + 3);
    return path < 0 ? QString() : url.mid(path);
}

bool isBelow(const QString &path, const QString &base)
{
    return path.startsWith(base)
        && (path.size() == base.size() || path.at(base.size()) == QLatin1Char('/')
            || path.at(base.size()) == QLatin1Char('?'));
}

bool usuallyHasBody(const Operation &operation)
{
    return operation.isWrite() && operation.method != "DELETE"_L1 && operation.method != "TRACE"_L1;
}

QString operationUrl(const Operation &operation, const Environment &environment)
{
    return originOf(environment.apiBase) + basePath(environment.apiBase) + operation.path;
}

} // namespace

RequestDraft draftFor(const Operation &operation, const Environment &environment)
{
    RequestDraft draft;
    draft.environmentId = environment.id;
    draft.operationId = operation.id;
    draft.method = operation.method;
    draft.url = operationUrl(operation, environment);
    const RequestContent *content = contentOf(draft, operation);
    if (content && (operation.body->required || usuallyHasBody(operation) || !content->example.isEmpty()))
        takeContent(draft, *content, SampleMembers::Required);
    return draft;
}

DraftPart draftPart(const BodyPart &described, const QString &value)
{
    // "image/png, image/jpeg" and "image/*" leave the choice to the sender.
    const bool isOne = !described.contentType.contains(u',') && !described.contentType.contains(u'*');
    return {described.name, value, described.file, true, isOne ? described.contentType : QString()};
}

QString withVariablesReadable(const QByteArray &encoded)
{
    QByteArray text = encoded;
    for (qsizetype from = 0;;) {
        const qsizetype start = text.indexOf("%7B%7B", from);
        const qsizetype end = start < 0 ? -1 : text.indexOf("%7D%7D", start + 6);
        if (end < 0)
            return QString::fromUtf8(text);
        const QByteArray inner = QByteArray::fromPercentEncoding(text.mid(start + 6, end - start - 6));
        const QByteArray variable = "{{" + inner + "}}";
        text.replace(start, end + 6 - start, variable);
        from = start + variable.size();
    }
}

QString shownUrl(const RequestDraft &draft, const Operation *operation)
{
    QString shown = draft.url;
    const EncodedValues values = encodedPathValues(draft.pathParameters, operation);
    for (auto value = values.begin(); value != values.end(); ++value)
        shown.replace(QLatin1Char('{') + value.key() + QLatin1Char('}'),
                      withVariablesReadable(value.value()));
    return shown;
}

void adoptUrl(RequestDraft &draft, const QString &typed, const ApiDescription &api,
              const Environment &environment)
{
    draft.operationId.clear();
    draft.url = typed;
    const Result<TypedUrl> url = readTypedUrl(typed, environment);
    const std::optional<QString> path = url ? apiPath(*url, environment) : std::nullopt;
    const Operation *operation = path ? api.match(draft.method, *path) : nullptr;
    if (!operation)
        return;

    draft.operationId = operation->id;
    if (auto fields = pathFields(*operation, *path, draft.pathParameters))
        draft.pathParameters = std::move(*fields);
    else
        draft.pathParameters.clear();
    const QString origin = typed.trimmed().startsWith(QLatin1Char('/')) ? QString() : originOf(url->origin);
    draft.url = origin + basePath(environment.apiBase) + operation->path;
    if (url->hasQuery)
        draft.url += QLatin1Char('?') + url->query;
}

QString withoutHost(const QString &url, const Environment &environment)
{
    const QString origin = originOf(environment.apiBase);
    return !origin.isEmpty() && url.startsWith(origin + QLatin1Char('/')) ? url.mid(origin.size()) : url;
}

void rebase(RequestDraft &draft, const Operation *operation, const Environment &environment,
            const QUrl &formerBase)
{
    draft.environmentId = environment.id;
    if (operation) {
        const qsizetype query = draft.url.indexOf(QLatin1Char('?'));
        draft.url = operationUrl(*operation, environment) + (query < 0 ? QString() : draft.url.mid(query));
        return;
    }
    if (environment.apiBase.host().isEmpty())
        return;
    const QUrl typed(draft.url);
    const QString path = afterOrigin(draft.url);
    const QString base = basePath(environment.apiBase);
    const bool hostless = draft.url.startsWith(QLatin1Char('/'));
    if (!formerBase.isEmpty() && sameOrigin(typed, formerBase) && isBelow(path, basePath(formerBase)))
        draft.url = originOf(environment.apiBase) + base + path.mid(basePath(formerBase).size());
    else if (hostless)
        draft.url = originOf(environment.apiBase) + path;
}

} // namespace patlas
