// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the sandbox holds up under many connections with writes, beside its own HTTP server answering a
// constant, which tells what of it is HTTP and what the service:
//   bench_sandboxload <patlas-sandbox> [--seconds 60] [--connections 64] [--json FILE]
// Both servers are processes of their own. Every fourth request makes a tag; afterwards each acknowledged one
// has to be there. Exits with 1 when an answer was wrong or a write was lost.
#include "app/sandbox/HttpServer.h"
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

using namespace patlas;

namespace {

/// The child that the sandbox is compared with: nothing but the HTTP server itself.
int answerAConstant()
{
    sandbox::HttpServer server({[](const sandbox::Call &) {
                                    sandbox::Reply response;
                                    response.body = "[]";
                                    return response;
                                },
                                {}});
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    std::printf("%d\n", int(server.serverPort()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

QByteArray firstLineOf(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments, QIODevice::ReadOnly);
    while (!process.canReadLine() && process.waitForReadyRead(30'000)) { }
    return process.readLine().trimmed();
}

/// Kilobytes of the process that are in memory.
qint64 residentKilobytes(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
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
    sandbox.port = quint16(QUrl(told[QLatin1String("url")].toString()).port(0));
    const QJsonArray projects = told[QLatin1String("projects")].toArray();
    sandbox.projectToken = projects.first().toObject()[QLatin1String("token")].toString().toLatin1();
    for (const QJsonValue user : told[QLatin1String("users")].toArray()) {
        if (user[QLatin1String("name")] == QLatin1String("owner"))
            sandbox.session = user[QLatin1String("session")].toString().toLatin1();
    }
    return sandbox;
}

QByteArray newToken(const Sandbox &sandbox)
{
    const LoadRequest wish{"POST", "/dashboard/personal-access-tokens",
                           "Authorization: Bearer " + sandbox.session + "\r\n",
                           R"({"name":"load","scopes":["can_create_tags"],"expiresInDays":1})"};
    return QJsonDocument::fromJson(answerTo(sandbox.port, wish).body)[QLatin1String("token")]
        .toString()
        .toLatin1();
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

/// How many of the acknowledged tags are not in the sandbox's list.
int lostWrites(const Sandbox &sandbox, const std::vector<int> &acknowledged)
{
    const LoadAnswer listed = answerTo(
        sandbox.port, {"GET", "/v1/api/tags", "Authorization: Bearer " + sandbox.projectToken + "\r\n", {}});
    QSet<QString> names;
    for (const QJsonValue tag : QJsonDocument::fromJson(listed.body).array())
        names.insert(tag[QLatin1String("name")].toString());
    return int(std::count_if(acknowledged.begin(), acknowledged.end(), [&names](int number) {
        return !names.contains(QStringLiteral("load-%1").arg(number));
    }));
}

QJsonObject row(const char *name, double value, const char *unit, double against)
{
    QJsonObject object{{QStringLiteral("name"), QLatin1String(name)},
                       {QStringLiteral("value"), value},
                       {QStringLiteral("unit"), QLatin1String(unit)},
                       {QStringLiteral("against"), QStringLiteral("the HTTP server alone")},
                       {QStringLiteral("ratio"), against > 0 ? value / against : QJsonValue()},
                       {QStringLiteral("target"), QJsonValue()},
                       {QStringLiteral("held"), QJsonValue()}};
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
    const QCommandLineOption seconds(QStringLiteral("seconds"), QStringLiteral("how long each"),
                                     QStringLiteral("n"), QStringLiteral("60"));
    const QCommandLineOption connections(QStringLiteral("connections"), QStringLiteral("at once"),
                                         QStringLiteral("n"), QStringLiteral("64"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("write the figures there"),
                                  QStringLiteral("FILE"));
    const QCommandLineOption constant(QStringLiteral("constant"));
    parser.addOptions({seconds, connections, json, constant});
    parser.addPositionalArgument(QStringLiteral("sandbox"), QStringLiteral("path of patlas-sandbox"));
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(constant))
        return answerAConstant();
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);

    const int atOnce = parser.value(connections).toInt();
    const auto howLong = std::chrono::seconds(parser.value(seconds).toInt());

    QProcess plain;
    const quint16 plainPort =
        firstLineOf(plain, QCoreApplication::applicationFilePath(), {QStringLiteral("--constant")})
            .toUShort();
    const LoadFigures compared = load(plainPort, atOnce, howLong, [](int) {
        return LoadRequest{"GET", "/", {}, {}};
    });
    plain.kill();
    plain.waitForFinished();
    print("the HTTP server alone", compared);

    const QTemporaryDir data;
    QProcess server;
    const Sandbox sandbox = announced(
        firstLineOf(server, parser.positionalArguments().first(), {QStringLiteral("--data"), data.path()}));
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
