// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/OpenApiReader.h"

#include <QCoreApplication>
#include <QFile>
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

} // namespace

/// Reads the descriptions named on standard input, one path a line, and prints what the reader makes of each
/// as one line of JSON. For tests/openapi/corpus.sh.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    while (!input.atEnd()) {
        const QString path = QString::fromUtf8(input.readLine()).trimmed();
        if (path.isEmpty())
            continue;
        const QByteArray line = QJsonDocument(described(path)).toJson(QJsonDocument::Compact);
        std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
        std::fputc('\n', stdout);
        std::fflush(stdout);
    }
    return 0;
}
