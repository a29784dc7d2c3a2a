// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cost of opening, walking and searching a large JSON document, compared with other programs on the same
// file:
//   bench_document FILE [--rounds N] [--without-parsers] [--json FILE]
// Each round measures all of them in turn; medians are reported. Node and jq are included if installed.
#include "core/document/ResponseDocument.h"
#include "tests/bench/Figures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <cstdio>
#include <simdjson.h>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

using Shared = ResponseDocument::Shared;

constexpr char nodeTime[] = "const fs=require('fs'),t=process.hrtime.bigint();const "
                            "v=JSON.parse(fs.readFileSync(process.argv[1],'utf8'));"
                            "console.log(Number(process.hrtime.bigint()-t)/1e6,Object.keys(v).length)";
// Memory of the values after the text is released.
constexpr char nodeMemory[] = "const fs=require('fs');gc();const b=process.memoryUsage().heapUsed;"
                              "let v=(()=>JSON.parse(fs.readFileSync(process.argv[1],'utf8')))();gc();gc();"
                              "console.log(process.memoryUsage().heapUsed-b,Object.keys(v).length)";

/// Opens the file and builds the complete tree.
Shared opened(const QString &path)
{
    QFuture<Result<Shared>> opening = ResponseDocument::open(path, "application/json");
    opening.waitForFinished();
    const Result<Shared> document = opening.result();
    if (!document || !(*document)->json().isWhole())
        qFatal("%s cannot be opened", qPrintable(path));
    const JsonIndex &json = (*document)->json();
    json.childCount(*json.root());
    return *document;
}

std::optional<double> nodeFigure(const char *script, const QString &path)
{
    const auto run = runProgram(
        u"node"_s, {u"--expose-gc"_s, u"--max-old-space-size=8192"_s, u"-e"_s, QLatin1String(script), path});
    return run ? std::optional<double>(run->output.split(' ').first().toDouble()) : std::nullopt;
}

void parseWithQt(const QString &path)
{
    QFile file(path);
    QJsonParseError error;
    if (!file.open(QIODevice::ReadOnly) || QJsonDocument::fromJson(file.readAll(), &error).isNull())
        std::fprintf(stderr, "QJsonDocument: %s\n", qPrintable(error.errorString()));
}

void parseWithSimdjson(const QString &path)
{
    simdjson::dom::parser parser;
    const auto document = parser.load(path.toStdString());
    if (document.error() != simdjson::SUCCESS)
        std::fprintf(stderr, "simdjson: %s\n", simdjson::error_message(document.error()));
}

void measureOpening(const QString &path, int rounds, const QString &name, Figures &figures)
{
    struct Other {
        const char *name;
        std::optional<double> target;
        std::vector<double> ms = {};
    };
    Other others[] = {
        {"QJsonDocument", 1.0 / 20}, {"node JSON.parse", 1.0 / 5}, {"simdjson DOM", 1.0}, {"jq", {}}};
    std::vector<double> ours;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(msOf([&] { opened(path); }));
        others[0].ms.push_back(msOf([&] { parseWithQt(path); }));
        if (const auto ms = nodeFigure(nodeTime, path))
            others[1].ms.push_back(*ms);
        others[2].ms.push_back(msOf([&] { parseWithSimdjson(path); }));
        if (const auto run = runProgram(u"jq"_s, {u"empty"_s, path}))
            others[3].ms.push_back(run->ms);
    }
    for (const Other &other : others) {
        if (!other.ms.empty())
            figures.add({u"%1, file to browsable tree"_s.arg(name), medianOf(ours), u"ms"_s,
                         QLatin1String(other.name), medianOf(other.ms), other.target});
    }
}

void measureMemory(const QString &path, const QString &name, bool withNode, Figures &figures)
{
    const qint64 self = QCoreApplication::applicationPid();
    const qint64 before = residentBytes(self, true);
    const Shared document = opened(path);
    const double taken =
        double(std::max<qint64>(residentBytes(self, true) - before, document->json().memory()));
    Figure figure{u"%1, memory above the mapped file"_s.arg(name), taken / 1e6, u"MB"_s, {}, 0, {}};
    if (const auto node = withNode ? nodeFigure(nodeMemory, path) : std::nullopt) {
        figure.against = u"node, the parsed values"_s;
        figure.compared = *node / 1e6;
        figure.target = 1.0 / 10;
    }
    figures.add(figure);
    figures.add({u"%1, index"_s.arg(name), double(document->json().memory()) / 1e6, u"MB"_s,
                 u"the document"_s, double(document->bytes().size()) / 1e6, 0.1});
}

void measureJumps(const Shared &document, const QString &name, Figures &figures)
{
    const JsonIndex &index = document->json();
    QRandomGenerator random(6);
    std::vector<double> times;
    for (int round = 0; round < 2000; ++round) {
        const auto place = qint64(random.generateDouble() * double(index.end()));
        times.push_back(msOf([&index, place] {
            for (std::optional<JsonNode> step = index.at(place); step; step = index.parent(*step)) {
                index.row(*step);
                for (const JsonNode &child : index.children(*step, 0, 100))
                    index.childCount(child);
            }
        }));
    }
    const QString jump = u"%1, jump to any byte, open all around it"_s.arg(name);
    figures.add({jump + u": median"_s, medianOf(times), u"ms"_s, {}, 0, 16.0});
    figures.add({jump + u": worst"_s, percentileOf(times, 100), u"ms"_s, {}, 0, 50.0});
}

void measureSearch(const Shared &document, const QString &path, int rounds, const QString &name,
                   Figures &figures)
{
    // A rare word, one in four of five lines, and an absent one. grep counts lines and stops at the first
    // match of a line; Patlas finds every match, ignoring case.
    for (const char *needle : {"item.77777", "Einstellungen", "nowhere to be found"}) {
        std::vector<double> ours;
        std::vector<double> grep;
        for (int round = 0; round < rounds; ++round) {
            ours.push_back(
                msOf([&] { ResponseDocument::find(document, QLatin1String(needle)).waitForFinished(); }));
            const auto run = runProgram(u"grep"_s, {u"-c"_s, u"-F"_s, QLatin1String(needle), path});
            if (run)
                grep.push_back(run->ms);
        }
        figures.add({u"%1, search “%2”"_s.arg(name, QLatin1String(needle)), medianOf(ours), u"ms"_s,
                     u"grep -c -F"_s, medianOf(grep), 1.5});
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rounds(u"rounds"_s, u"how often each"_s, u"n"_s, u"3"_s);
    const QCommandLineOption alone(u"without-parsers"_s,
                                   u"leave out those that would need all of the memory"_s);
    const QCommandLineOption json(u"json"_s, u"write the figures there"_s, u"FILE"_s);
    parser.addOptions({rounds, alone, json});
    parser.addPositionalArgument(u"file"_s, u"a JSON document"_s);
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);

    const QString path = parser.positionalArguments().first();
    const int times = std::max(1, parser.value(rounds).toInt());
    const QString name = u"%1 MiB JSON"_s.arg((QFileInfo(path).size() + (1 << 19)) >> 20);
    Figures figures;
    opened(path); // from now on the file is cached for all programs
    measureMemory(path, name, !parser.isSet(alone), figures);
    if (!parser.isSet(alone))
        measureOpening(path, times, name, figures);
    const Shared document = opened(path);
    measureJumps(document, name, figures);
    measureSearch(document, path, times, name, figures);
    return figures.write(parser.value(json)) ? 0 : 1;
}
