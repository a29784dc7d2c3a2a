// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/OpenApiReader.h"
#include "core/openapi/SchemaCheck.h"
#include "core/preflight/Preflight.h"
#include "core/request/OperationDraft.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace patlas;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

DocumentSet setOf(const QString &path)
{
    DocumentSet documents{QUrl::fromLocalFile(path), contentOf(path), {}};
    for (;;) {
        const std::vector<QUrl> missing = missingDocuments(documents);
        bool isMore = false;
        for (const QUrl &address : missing) {
            QFile file(address.toLocalFile());
            if (file.open(QIODevice::ReadOnly)) {
                documents.others.insert(address, file.readAll());
                isMore = true;
            }
        }
        if (!isMore)
            return documents;
    }
}

QJsonArray toJson(const std::vector<SecurityAlternative> &alternatives)
{
    QJsonArray all;
    for (const SecurityAlternative &alternative : alternatives) {
        QJsonArray uses;
        for (const SchemeUse &use : alternative)
            uses.append(QJsonArray{use.schemeId, QJsonArray::fromStringList(use.scopes)});
        all.append(uses);
    }
    return all;
}

QJsonObject described(const QString &path)
{
    const DocumentSet documents = setOf(path);
    const std::clock_t before = std::clock(); // of the processor: other programs may run
    const Result<ApiDescription> api = readOpenApi(documents);
    QJsonObject line{{u"file"_s, path},
                     {u"milliseconds"_s, 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC},
                     {u"opened"_s, api.has_value()}};
    if (!api) {
        line.insert(u"error"_s, api.error().meaning);
        return line;
    }
    QJsonArray operations;
    for (const Operation &operation : api->operations)
        operations.append(
            QJsonObject{{u"id"_s, operation.id},
                        {u"method"_s, operation.method},
                        {u"path"_s, operation.path},
                        {u"parameters"_s, int(operation.parameters.size())},
                        {u"hasBody"_s, operation.body.has_value()},
                        {u"mediaTypes"_s, int(operation.body ? operation.body->contents.size() : 0)},
                        {u"security"_s, toJson(operation.security)}});
    QJsonArray problems;
    for (const DescriptionProblem &problem : api->problems)
        problems.append(QJsonObject{{u"reason"_s, problem.reason},
                                    {u"place"_s, problem.place},
                                    {u"line"_s, problem.line},
                                    {u"document"_s, problem.document}});
    QJsonArray servers;
    for (const Server &server : api->servers)
        servers.append(server.url);
    line.insert(u"specification"_s, api->specification);
    line.insert(u"operations"_s, operations);
    line.insert(u"problems"_s, problems);
    line.insert(u"servers"_s, servers);
    line.insert(u"schemes"_s, int(api->schemes.size()));
    return line;
}

/// What would be sent for {"file", "operation", "base", "values": [[place, name, text], …]}.
QJsonObject requested(const QJsonObject &wanted)
{
    static QHash<QString, std::shared_ptr<const ApiDescription>> known;
    std::shared_ptr<const ApiDescription> &api = known[wanted[u"file"].toString()];
    if (!api) {
        const Result<ApiDescription> read = readOpenApi(setOf(wanted[u"file"].toString()));
        api = std::make_shared<const ApiDescription>(read ? *read : ApiDescription());
    }
    const Operation *operation = api->operation(wanted[u"operation"].toString());
    if (!operation)
        return {{u"error"_s, u"no such operation"_s}};
    PreflightContext context;
    context.api = api;
    context.environment.id = u"differential"_s;
    context.environment.apiBase = QUrl(wanted[u"base"].toString());
    RequestDraft draft = draftFor(*operation, context.environment);
    draft.bodyKind = BodyKind::None;
    const QJsonArray values = wanted[u"values"].toArray();
    for (const QJsonValue &value : values) {
        const QString place = value[0].toString();
        const NamedValue row{value[1].toString(), value[2].toString()};
        if (place == "path"_L1)
            draft.pathParameters.push_back(row);
        else if (place == "query"_L1)
            draft.queryParameters.push_back(row);
        else if (place == "header"_L1)
            draft.headers.push_back(row);
    }
    const PreflightReport report = preflight(draft, context);
    QJsonArray headers;
    for (const auto &[name, value] : report.headers)
        headers.append(QJsonArray{QString::fromLatin1(name), QString::fromLatin1(value)});
    return {
        {u"method"_s, QString::fromLatin1(report.method)},
        {u"url"_s,
         QString::fromLatin1(report.url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
                             + report.target)},
        {u"headers"_s, headers}};
}

/// What the value, a JSON text, differs in from the response that the operation has first.
QJsonObject comparedWithSchema(const QJsonObject &question)
{
    static QHash<QString, ApiDescription> known;
    const QString path = question[u"file"].toString();
    if (!known.contains(path)) {
        Result<ApiDescription> api = readOpenApi(setOf(path));
        if (!api)
            return {{u"error"_s, api.error().message()}};
        known.insert(path, std::move(*api));
    }
    const Operation *operation = known[path].operation(question[u"operation"].toString());
    if (!operation || operation->responses.empty())
        return {{u"error"_s, u"no such operation"_s}};
    const QByteArray schema = operation->responses.front().schema;
    const SchemaComparison comparison =
        compareWithSchema(schema, question[u"value"].toString().toUtf8(), MessageDirection::Response);
    if (comparison.state != SchemaComparison::State::Compared)
        return {{u"error"_s, u"state %1"_s.arg(int(comparison.state))}};
    QJsonArray differences;
    for (const SchemaDifference &each : comparison.differences) {
        if (each.kind != DifferenceKind::UndocumentedField && !isMild(each.kind))
            differences.append(each.pointer + u' ' + sentenceOf(each).text);
    }
    return {{u"differences"_s, differences}, {u"schema"_s, QString::fromUtf8(schema)}};
}

} // namespace

/// Reads the descriptions named on standard input, one path a line, and prints what the reader makes of each
/// as one line of JSON. For tests/openapi/corpus.sh. With --requests, each line asks for a request instead.
/// For tests/openapi/serialization.sh.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bool isRequests = application.arguments().contains("--requests"_L1);
    const bool isValues = application.arguments().contains("--values"_L1);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    while (!input.atEnd()) {
        const QString path = QString::fromUtf8(input.readLine()).trimmed();
        if (path.isEmpty())
            continue;
        const auto question = [&path] { return QJsonDocument::fromJson(path.toUtf8()).object(); };
        const QJsonObject answer = isRequests ? requested(question())
            : isValues                        ? comparedWithSchema(question())
                                              : described(path);
        const QByteArray line = QJsonDocument(answer).toJson(QJsonDocument::Compact);
        std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
        std::fputc('\n', stdout);
        std::fflush(stdout);
    }
    return 0;
}
