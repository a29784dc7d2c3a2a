// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cost of reading a large OpenAPI description, in a process of its own each time, compared with what
// others need for the same file:
//   bench_description FILE [--dereferenced FILE] [--npm FOLDER] [--rounds N] [--json FILE]
// FOLDER holds `@apidevtools/swagger-parser` and `@usebruno/converters` from npm; without it, or without
// Node, nothing is compared. Also the cost of preflight at each key in a large body.
#include "core/openapi/DescriptionIndex.h"
#include "core/openapi/OpenApiReader.h"
#include "core/openapi/SchemaSample.h"
#include "core/preflight/Preflight.h"
#include "core/request/OperationDraft.h"
#include "tests/bench/Figures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

/// Each prints milliseconds and resident MiB at the highest.
constexpr char start[] = "const fs=require('fs'),t=process.hrtime.bigint(),f=process.argv[1];"
                         "const done=()=>console.log(Number(process.hrtime.bigint()-t)/1e6,"
                         "process.resourceUsage().maxRSS/1024);";
constexpr char parse[] = "require('@apidevtools/swagger-parser').parse(f).then(done)";
constexpr char dereference[] = "require('@apidevtools/swagger-parser').dereference(f).then(done)";
constexpr char convert[] =
    "require('@usebruno/converters').openApiToBruno(JSON.parse(fs.readFileSync(f,'utf8')));done()";

struct Cost {
    double ms = 0;
    double mib = 0;
};

std::optional<Cost> costOf(const QString &program, const QStringList &arguments)
{
    const std::optional<ProgramRun> run = runProgram(program, arguments);
    const QByteArrayList words = run ? run->output.simplified().split(' ') : QByteArrayList();
    if (words.size() < 2 || words[0].toDouble() <= 0)
        return std::nullopt;
    return Cost{words[0].toDouble(), words[1].toDouble()};
}

/// The median of several runs; nothing: it does not run here.
std::optional<Cost> medianCost(int rounds, const QString &program, const QStringList &arguments)
{
    std::vector<double> ms;
    std::vector<double> mib;
    for (int i = 0; i < rounds; ++i) {
        const std::optional<Cost> cost = costOf(program, arguments);
        if (!cost)
            return std::nullopt;
        ms.push_back(cost->ms);
        mib.push_back(cost->mib);
    }
    return Cost{medianOf(ms), medianOf(mib)};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

ApiDescription readFile(const QString &path)
{
    Result<ApiDescription> api = readOpenApi(bytesOf(path));
    if (!api)
        qFatal("%s: %s", qPrintable(path), qPrintable(api.error().message()));
    return std::move(*api);
}

qint64 highestResident()
{
    QFile status(u"/proc/self/status"_s);
    const QByteArrayList lines =
        status.open(QIODevice::ReadOnly) ? status.readAll().split('\n') : QByteArrayList();
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// As the program reads it.
std::optional<ApiDescription> readMapped(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const uchar *mapped = isOpen ? file.map(0, file.size()) : nullptr;
    if (!mapped)
        qFatal("%s cannot be read", qPrintable(path));
    return readDescriptionIndex(
        QByteArray::fromRawData(reinterpret_cast<const char *>(mapped), qsizetype(file.size())), {});
}

int child(const QString &path, bool isIndex)
{
    std::size_t operations = 0;
    const double ms = msOf([&] {
        if (!isIndex)
            operations = readFile(path).operations.size();
        else if (const auto api = readMapped(path))
            operations = api->operations.size();
    });
    if (operations == 0)
        qFatal("%s has no operations", qPrintable(path));
    std::printf("%f %f %zu\n", ms, double(highestResident()) / 1024, operations);
    return 0;
}

void measureReading(const QString &path, const Cost &limits, int rounds, Figures &figures)
{
    const auto cost = medianCost(rounds, QCoreApplication::applicationFilePath(), {u"--child"_s, path});
    if (!cost)
        qFatal("the child did not read %s", qPrintable(path));
    const QString what = u"a description of %1 MB: "_s.arg(QFileInfo(path).size() / 1'000'000);
    figures.add({what + u"read, from a new process on"_s, cost->ms, u"ms"_s, {}, 0, limits.ms});
    figures.add({what + u"memory at the highest"_s, cost->mib, u"MiB"_s, {}, 0, limits.mib});
}

void measureIndex(const QString &path, int rounds, Figures &figures)
{
    const QTemporaryDir directory;
    const QString index = directory.filePath(u"index"_s);
    QFile file(index);
    const QByteArray bytes = descriptionIndex(readFile(path), {});
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(index));
    file.close();
    const auto cost = medianCost(rounds, QCoreApplication::applicationFilePath(), {u"--index"_s, index});
    if (!cost)
        qFatal("the child did not read %s", qPrintable(index));
    const QString what = u"the index of a description of %1 MB (%2 MB): "_s.arg(
        QString::number(QFileInfo(path).size() / 1'000'000), QString::number(bytes.size() / 1'000'000));
    figures.add({what + u"read, from a new process on"_s, cost->ms, u"ms"_s, {}, 0, 60.0});
    figures.add({what + u"memory at the highest"_s, cost->mib, u"MiB"_s, {}, 0, 300.0});
}

void compareWithOthers(const QString &path, const QString &npm, int rounds, Figures &figures)
{
    const auto own = medianCost(rounds, QCoreApplication::applicationFilePath(), {u"--child"_s, path});
    const struct {
        QString name;
        const char *script;
    } others[] = {
        {u"swagger-parser, parsed only"_s, parse},
        {u"swagger-parser, dereferenced"_s, dereference},
        {u"Bruno's converter"_s, convert},
    };
    const QString before = QDir::currentPath();
    QDir::setCurrent(npm);
    for (const auto &other : others) {
        const auto cost = medianCost(rounds, u"node"_s,
                                     {u"--max-old-space-size=8192"_s, u"-e"_s,
                                      QLatin1String(start) + QLatin1String(other.script), path});
        if (!cost)
            continue;
        const QString what = u"a description of %1 MB: "_s.arg(QFileInfo(path).size() / 1'000'000);
        figures.add({what + u"read"_s, own->ms, u"ms"_s, other.name, cost->ms, std::nullopt});
        figures.add({what + u"memory"_s, own->mib, u"MiB"_s, other.name, cost->mib, std::nullopt});
    }
    QDir::setCurrent(before);
}

/// Preflight at each key in a body as large as bodies are compared, with the largest schema that they are
/// compared with.
void measureTyping(const QString &path, Figures &figures)
{
    auto api = std::make_shared<const ApiDescription>(readFile(path));
    const Operation *chosen = nullptr;
    for (const Operation &operation : api->operations) {
        const bool isSmallEnough = operation.body && operation.body->schema.size() <= 128'000;
        if (isSmallEnough && (!chosen || operation.body->schema.size() > chosen->body->schema.size()))
            chosen = &operation;
    }
    if (!chosen)
        return;
    PreflightContext context;
    context.api = api;
    context.environment.id = u"bench"_s;
    context.environment.apiBase = QUrl(u"https://bench.test"_s);
    RequestDraft draft = draftFor(*chosen, context.environment);
    draft.bodyKind = BodyKind::Json;
    const QByteArray members = sampleOf(chosen->body->schema, SampleMembers::All).trimmed();
    std::vector<double> keys;
    for (int i = 0; i < 200; ++i) {
        QByteArray filling;
        while (filling.size() < 60'000)
            filling += "\"bench" + QByteArray::number(filling.size()) + "\": [1, 2.5, \"text\"], ";
        draft.body = "{" + filling + "\"typed\": \"" + QByteArray(i, 'x') + '"'
            + (members.size() > 2 ? ", " + members.sliced(1) : QByteArray("}"));
        keys.push_back(msOf([&] { preflight(draft, context); }));
    }
    figures.add({u"a key in a body of 60 kB with a schema of %1 kB: preflight, p99"_s.arg(
                     chosen->body->schema.size() / 1000),
                 percentileOf(keys, 99),
                 u"ms"_s,
                 {},
                 0,
                 16.0});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption dereferenced(u"dereferenced"_s, u"the same without references"_s, u"FILE"_s);
    const QCommandLineOption npm(u"npm"_s, u"where the others are installed"_s, u"FOLDER"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"how many"_s, u"n"_s, u"5"_s);
    const QCommandLineOption json(u"json"_s, u"write the figures there"_s, u"FILE"_s);
    const QCommandLineOption childOption(u"child"_s);
    const QCommandLineOption indexOption(u"index"_s);
    parser.addOptions({dereferenced, npm, rounds, json, childOption, indexOption});
    parser.addPositionalArgument(u"file"_s, u"an OpenAPI description"_s);
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);
    const QString path = QFileInfo(parser.positionalArguments().first()).absoluteFilePath();
    if (parser.isSet(childOption) || parser.isSet(indexOption))
        return child(path, parser.isSet(indexOption));

    Figures figures;
    const int count = std::max(1, parser.value(rounds).toInt());
    measureReading(path, {400, 300}, count, figures);
    measureIndex(path, count, figures);
    if (parser.isSet(dereferenced))
        measureReading(QFileInfo(parser.value(dereferenced)).absoluteFilePath(), {2000, 300}, count, figures);
    if (parser.isSet(npm))
        compareWithOthers(path, parser.value(npm), std::min(count, 3), figures);
    measureTyping(path, figures);
    return figures.write(parser.value(json)) ? 0 : 1;
}
