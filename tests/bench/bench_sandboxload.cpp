// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sandbox under many connections with writes, compared with its own HTTP server sending a constant
// response, which separates the cost of HTTP from the service:
//   bench_sandboxload <patlas-sandbox> [--seconds 60] [--connections 64] [--json FILE]
// Both servers are separate processes. Every fourth request creates a tag; afterwards each acknowledged tag
// must exist. Exits with 1 when a response was wrong or a write was lost.
#include "tests/bench/ConstantService.h"
#include "tests/bench/LoadClient.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

QByteArray firstLineOf(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments, QIODevice::ReadOnly);
    while (!process.canReadLine() && process.waitForReadyRead(30'000)) { }
    return process.readLine().trimmed();
}

/// Resident kilobytes of the process.
qint64 residentKilobytes(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

struct Sandbox {
    quint16 port = 0;
    QByteArray projectToken;
    QByteArray session;
};

Sandbox announced(const QByteArray &line)
{
    const QJsonObject told = QJsonDocument::fromJson(line).object();
    Sandbox sandbox;
    sandbox.port = quint16(QUrl(told["url"_L1].toString()).port(0));
    const QJsonArray projects = told["projects"_L1].toArray();
    sandbox.projectToken = projects.first().toObject()["token"_L1].toString().toLatin1();
    for (const QJsonValue user : told["users"_L1].toArray()) {
        if (user["name"_L1] == "owner"_L1)
            sandbox.session = user["session"_L1].toString().toLatin1();
    }
    return sandbox;
}

QByteArray newToken(const Sandbox &sandbox)
{
    const LoadRequest wish{"POST", "/dashboard/personal-access-tokens",
                           "Authorization: Bearer " + sandbox.session + "\r\n",
                           R"({"name":"load","scopes":["can_create_tags"],"expiresInDays":1})"};
    return QJsonDocument::fromJson(responseTo(sandbox.port, wish).body)["token"_L1].toString().toLatin1();
}

LoadRequest nextCall(const Sandbox &sandbox, const QByteArray &token, int number)
{
    const QByteArray project = "Authorization: Bearer " + sandbox.projectToken + "\r\n";
    switch (number % 4) {
    case 0:
        return {"POST", "/v1/api/tags", project + "X-Personal-Access-Token: " + token + "\r\n",
                "{\"name\":\"load-" + QByteArray::number(number) + "\"}"};
    case 1:
        return {"GET", "/v1/api/entryCounts", project, {}};
    case 2:
        return {"GET", "/v1/api/branches", project, {}};
    default:
        return {"GET", "/v1/api/projectVersion", project, {}};
    }
}

/// Number of acknowledged tags that are missing from the sandbox's list.
int lostWrites(const Sandbox &sandbox, const std::vector<int> &acknowledged)
{
    const LoadResponse listed = responseTo(
        sandbox.port, {"GET", "/v1/api/tags", "Authorization: Bearer " + sandbox.projectToken + "\r\n", {}});
    QSet<QString> names;
    for (const QJsonValue tag : QJsonDocument::fromJson(listed.body).array())
        names.insert(tag["name"_L1].toString());
    return int(std::count_if(acknowledged.begin(), acknowledged.end(),
                             [&names](int number) { return !names.contains(u"load-%1"_s.arg(number)); }));
}

QJsonObject row(const char *name, double value, const char *unit, double against)
{
    QJsonObject object{{u"name"_s, QLatin1String(name)},
                       {u"value"_s, value},
                       {u"unit"_s, QLatin1String(unit)},
                       {u"against"_s, u"the HTTP server alone"_s},
                       {u"ratio"_s, against > 0 ? value / against : QJsonValue()},
                       {u"target"_s, QJsonValue()},
                       {u"held"_s, QJsonValue()}};
    return object;
}

void print(const char *what, const LoadFigures &figures)
{
    std::printf("%-36s %8.0f requests/s   p50 %6.1f ms   p99 %6.1f ms   %d errors\n", what,
                figures.perSecond(), figures.percentile(50), figures.percentile(99), figures.errors);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption seconds(u"seconds"_s, u"how long each"_s, u"n"_s, u"60"_s);
    const QCommandLineOption connections(u"connections"_s, u"at once"_s, u"n"_s, u"64"_s);
    const QCommandLineOption json(u"json"_s, u"write the figures there"_s, u"FILE"_s);
    const QCommandLineOption constant(QLatin1String(ConstantService::option));
    parser.addOptions({seconds, connections, json, constant});
    parser.addPositionalArgument(u"sandbox"_s, u"path of patlas-sandbox"_s);
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(constant))
        return ConstantService::run();
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);

    const int atOnce = parser.value(connections).toInt();
    const auto howLong = std::chrono::seconds(parser.value(seconds).toInt());

    LoadFigures compared;
    {
        const ConstantService plain;
        compared = load(plain.port(), atOnce, howLong, [](int) {
            return LoadRequest{"GET", "/v1/api/tags", {}, {}};
        });
    }
    print("the HTTP server alone", compared);

    const QTemporaryDir data;
    QProcess server;
    const Sandbox sandbox =
        announced(firstLineOf(server, parser.positionalArguments().first(), {u"--data"_s, data.path()}));
    const QByteArray token = newToken(sandbox);
    const auto next = [&sandbox, &token](int number) { return nextCall(sandbox, token, number); };
    load(sandbox.port, atOnce, std::chrono::seconds(2), [&next](int number) { return next(number * 4 + 1); });
    const qint64 before = residentKilobytes(server.processId());
    const LoadFigures figures = load(sandbox.port, atOnce, howLong, next);
    const qint64 after = residentKilobytes(server.processId());
    const int lost = lostWrites(sandbox, figures.acknowledged(201));
    server.terminate();
    server.waitForFinished();

    print("sandbox, every fourth a write", figures);
    std::printf("%zu tags acknowledged, %d lost; %lld kB in memory before, %lld kB after\n",
                figures.acknowledged(201).size(), lost, static_cast<long long>(before),
                static_cast<long long>(after));
    if (parser.isSet(json)) {
        QFile file(parser.value(json));
        const QJsonArray rows{row("sandbox requests", figures.perSecond(), "1/s", compared.perSecond()),
                              row("sandbox p99", figures.percentile(99), "ms", compared.percentile(99)),
                              row("sandbox writes lost", lost, "1", 0),
                              row("sandbox memory growth", double(after - before), "kB", 0)};
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(rows).toJson()) < 0)
            std::fprintf(stderr, "%s cannot be written.\n", qPrintable(parser.value(json)));
    }
    return lost > 0 || figures.errors > 0 || figures.acknowledged(201).empty() ? 1 : 0;
}
