// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What opening and walking a large JSON document costs, beside other parsers on the same bytes.
//   bench_document FILE [index] [open] [simdjson] [qjson]      without a choice: all of them
// Prints one line a measurement: name, milliseconds (or bytes), median of five where it is repeated.
#include "core/document/JsonIndex.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <simdjson.h>

using namespace patlas;

namespace {

template <typename Work> double medianMs(int rounds, Work work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        work();
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[std::size_t(rounds) / 2];
}

void openRandomNodes(const JsonIndex &index)
{
    QRandomGenerator random(6);
    std::vector<double> times;
    for (int round = 0; round < 2000; ++round) {
        const qint64 place = qint64(random.generateDouble() * double(index.end()));
        QElapsedTimer clock;
        clock.start();
        const std::optional<JsonNode> hit = index.at(place);
        for (std::optional<JsonNode> step = hit; step; step = index.parent(*step)) {
            index.row(*step);
            for (const JsonNode &child : index.children(*step, 0, 100))
                index.childCount(child);
        }
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("jump to any byte and open all around it: median %.3f ms, worst %.3f ms\n",
                times[times.size() / 2], times.back());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_document FILE [index] [open] [simdjson] [qjson]\n");
        return 2;
    }
    const auto wanted = [&](const char *name) {
        return argc == 2
            || std::find_if(argv + 2, argv + argc,
                            [name](const char *argument) { return qstrcmp(argument, name) == 0; })
            != argv + argc;
    };
    QFile file(QString::fromLocal8Bit(argv[1]));
    uchar *mapped = file.open(QIODevice::ReadOnly) ? file.map(0, file.size()) : nullptr;
    if (!mapped) {
        std::fprintf(stderr, "%s cannot be read\n", argv[1]);
        return 1;
    }
    const QByteArrayView bytes(reinterpret_cast<const char *>(mapped), file.size());
    std::printf("document: %lld bytes\n", static_cast<long long>(bytes.size()));
    JsonIndex index;
    if (wanted("index") || wanted("open")) {
        std::printf("index: %.1f ms\n", medianMs(5, [&] { index = JsonIndex::build(bytes); }));
        std::printf("index memory: %lld bytes, %s\n", static_cast<long long>(index.memory()),
                    index.isWhole() ? "whole" : "with an error");
    }
    if (wanted("open")) {
        const std::optional<JsonNode> root = index.root();
        std::printf("members of the root: %lld\n", static_cast<long long>(index.childCount(*root)));
        std::printf("count them: %.3f ms\n", medianMs(5, [&] { index.childCount(*root); }));
        std::printf("its first thousand: %.3f ms\n", medianMs(5, [&] { index.children(*root, 0, 1000); }));
        const qint64 count = index.childCount(*root);
        std::printf("its last: %.3f ms\n", medianMs(5, [&] { index.child(*root, count - 1); }));
        openRandomNodes(index);
    }
    if (wanted("simdjson")) {
        std::printf("simdjson DOM: %.1f ms\n", medianMs(3, [&] {
                        simdjson::dom::parser parser;
                        const auto result = parser.parse(bytes.data(), std::size_t(bytes.size()), true);
                        if (result.error() != simdjson::SUCCESS)
                            std::printf("simdjson: %s\n", simdjson::error_message(result.error()));
                    }));
    }
    if (wanted("qjson")) {
        std::printf("QJsonDocument: %.1f ms\n", medianMs(1, [&] {
                        QJsonParseError error;
                        QJsonDocument::fromJson(bytes.toByteArray(), &error);
                        if (error.error != QJsonParseError::NoError)
                            std::printf("QJsonDocument: %s\n", qPrintable(error.errorString()));
                    }));
    }
    return 0;
}
