// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/ResponseMatch.h"

#include "core/diagnosis/ContentCodings.h"
#include "core/openapi/MediaType.h"
#include "core/openapi/SchemaCheck.h"

#include <QCoreApplication>
#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct MatchText {
    Q_DECLARE_TR_FUNCTIONS(ResponseMatch)
};

/// A media type of a description, with its schema.
struct DocumentedContent {
    QString contentType;
    QByteArray schema;
};
using DocumentedContents = std::vector<DocumentedContent>;

constexpr qsizetype maxListed = 12;

QString listed(const QStringList &names)
{
    return names.size() > maxListed ? names.mid(0, maxListed).join(u", "_s) + u", …"_s : names.join(u", "_s);
}

QString listedTypes(const DocumentedContents &contents)
{
    QStringList types;
    for (const DocumentedContent &content : contents)
        types.append(content.contentType);
    return listed(types);
}

/// In one form, without the charset: bodies are compared as UTF-8.
QString comparableType(const QString &mediaType)
{
    QStringList parts =
        mediaType.toLower().remove(u' ').remove(u'\t').remove(u'"').split(u';', Qt::SkipEmptyParts);
    parts.removeIf([](const QString &part) { return part.startsWith("charset="_L1); });
    std::sort(parts.begin() + std::min<qsizetype>(1, parts.size()), parts.end());
    return parts.join(u';');
}

/// How closely a range such as "application/*" is about a type; 0: not at all.
int rangeRank(const QString &range, const QString &type)
{
    if (range == "*/*"_L1 || range == "*"_L1)
        return 1;
    const QString kind = type.section(u'/', 0, 0) + u'/';
    if (!range.startsWith(kind) || !range.contains(u'*'))
        return 0;
    const QString rest = range.sliced(kind.size());
    if (rest == "*"_L1)
        return 2;
    return rest.startsWith("*+"_L1) && type.endsWith(rest.sliced(1)) ? 3 : 0;
}

struct FoundContent {
    const DocumentedContent *content = nullptr; ///< null: the type is not documented
    bool isSure =
        true; ///< false: others differ from it in parameters only, and none has those of the message
};

FoundContent contentFor(const DocumentedContents &contents, const QString &type)
{
    const QString whole = comparableType(type);
    const QString essence = essenceOf(type);
    FoundContent found;
    for (const DocumentedContent &content : contents) {
        if (comparableType(content.contentType) == whole)
            return {&content, true};
        if (essenceOf(content.contentType) != essence)
            continue;
        found.isSure = !found.content;
        found.content = found.content ? found.content : &content;
    }
    if (found.content)
        return found;
    int best = 0;
    for (const DocumentedContent &content : contents) {
        const int rank = rangeRank(essenceOf(content.contentType), essence);
        if (rank > best) {
            best = rank;
            found.content = &content;
        }
    }
    return found;
}

DescriptionMatch different(DifferenceKind kind, const QString &expected, const QString &found = {})
{
    SchemaDifference difference;
    difference.kind = kind;
    difference.expected = expected;
    difference.found = found;
    return {DescriptionMatch::State::Compared, {}, {difference}};
}

DescriptionMatch incomparable(const QString &reason)
{
    return {DescriptionMatch::State::NotComparable, reason};
}

DescriptionMatch bodyMatch(const QByteArray &schema, const MessageContent &content,
                           MessageDirection direction, const std::function<bool()> &cancelled)
{
    if (!content.isComplete)
        return incomparable(MatchText::tr("the body is not complete"));
    if (!content.isDecoded)
        return incomparable(MatchText::tr("the body has a coding that is not decoded here"));
    SchemaComparison comparison = compareWithSchema(schema, content.body, direction, cancelled);
    switch (comparison.state) {
    case SchemaComparison::State::NotJson:
        return incomparable(MatchText::tr("the body is not valid JSON"));
    case SchemaComparison::State::Masked:
        return incomparable(
            MatchText::tr("the body is not JSON any more, because a secret in it was replaced by dots"));
    case SchemaComparison::State::TooLarge:
        return incomparable(MatchText::tr("the body is too large"));
    case SchemaComparison::State::Cancelled:
        return {DescriptionMatch::State::Cancelled};
    case SchemaComparison::State::NoSchema:
        return {DescriptionMatch::State::Compared};
    case SchemaComparison::State::Compared:
        break;
    }
    return {
        DescriptionMatch::State::Compared, {}, std::move(comparison.differences), comparison.hasMore, true};
}

/// `areTypesAssumed`: there may be media types that the document does not name.
DescriptionMatch matchContent(const DocumentedContents &contents, bool areTypesAssumed,
                              const MessageContent &content, MessageDirection direction,
                              const std::function<bool()> &cancelled)
{
    const QString type = QString::fromLatin1(content.contentType).trimmed();
    const FoundContent found = type.isEmpty() ? FoundContent{} : contentFor(contents, type);
    if (!found.content)
        return areTypesAssumed ? DescriptionMatch{DescriptionMatch::State::Compared}
                               : different(DifferenceKind::UndocumentedType, listedTypes(contents), type);
    if (!isJsonType(type) || !found.isSure || found.content->schema.isEmpty())
        return {DescriptionMatch::State::Compared};
    return bodyMatch(found.content->schema, content, direction, cancelled);
}

/// An empty body is a text, but no JSON.
bool isBodyNeeded(const DocumentedContents &contents)
{
    return std::all_of(contents.begin(), contents.end(),
                       [](const DocumentedContent &content) { return isJsonType(content.contentType); });
}

} // namespace

DescriptionMatch matchResponse(const Operation &operation, QByteArrayView method, int status,
                               const MessageContent &content, const std::function<bool()> &cancelled)
{
    if (operation.responses.empty())
        return {};
    const ResponseExample *response = operation.response(status);
    if (!response) {
        QStringList codes;
        for (const ResponseExample &each : operation.responses)
            codes.append(each.code.isEmpty() ? QString::number(each.status) : each.code);
        return different(DifferenceKind::UndocumentedStatus, listed(codes), QString::number(status));
    }
    if (response->contents.empty() || method == "HEAD")
        return {DescriptionMatch::State::Compared};
    DocumentedContents contents;
    for (const ResponseContent &each : response->contents)
        contents.push_back({each.contentType, each.schema});
    if (content.body.isEmpty()) {
        if (!content.isComplete)
            return incomparable(MatchText::tr("the body is not complete"));
        return isBodyNeeded(contents) && !response->areTypesAssumed
            ? different(DifferenceKind::MissingBody, listedTypes(contents))
            : DescriptionMatch{DescriptionMatch::State::Compared};
    }
    return matchContent(contents, response->areTypesAssumed, content, MessageDirection::Response, cancelled);
}

DescriptionMatch matchRequest(const Operation &operation, const MessageContent &content,
                              const std::function<bool()> &cancelled)
{
    if (!operation.body || operation.body->contents.empty())
        return {};
    DocumentedContents contents;
    for (const RequestContent &each : operation.body->contents)
        contents.push_back({each.contentType, each.schema});
    if (content.body.isEmpty())
        return operation.body->required && isBodyNeeded(contents)
            ? different(DifferenceKind::MissingBody, listedTypes(contents))
            : DescriptionMatch{DescriptionMatch::State::Compared};
    return matchContent(contents, operation.body->areTypesAssumed, content, MessageDirection::Request,
                        cancelled);
}

QFuture<DescriptionMatch> matchExchange(std::shared_ptr<const ApiDescription> api, const Operation *operation,
                                        const Exchange &exchange, ResponseDocument::Shared document)
{
    return QtConcurrent::run([api = std::move(api), operation, exchange,
                              document = std::move(document)](QPromise<DescriptionMatch> &promise) {
        MessageContent content;
        content.contentType = exchange.contentType;
        content.body = document->bytes();
        content.isComplete = !exchange.error;
        content.isDecoded = unknownCodings(exchange.responseHeaders).isEmpty();
        promise.addResult(matchResponse(*operation, exchange.request.method, exchange.status, content,
                                        [&promise] { return promise.isCanceled(); }));
    });
}

} // namespace patlas
