// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A large JSON answer over loopback, from its first byte to a tree that can be browsed to its end:
//   bench_arrival FILE [--rounds N] [--json FILE]
// The server is a process of its own that sends the file as it is.
#include "core/document/ArrivingDocument.h"
#include "core/http/Arrival.h"
#include "core/http/HttpEngine.h"
#include "tests/bench/Figures.h"
#include "tests/bench/FileServer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>
#include <optional>

using namespace patlas;

namespace {

struct Arrived {
    double firstRowsMs = 0; ///< since the first byte of the body was seen to be there
    double wholeMs = 0; ///< since the last
    qint64 bodySize = 0;
    QString bodyPath;
};

/// As the explorer does it: looks now and then at what is there, and hands it on to be indexed.
Arrived follow(QFuture<Exchange> answer, const Arrival &arrival)
{
    Arrived arrived;
    std::unique_ptr<ArrivingDocument> document;
    QElapsedTimer sinceFirstByte;
    QElapsedTimer sinceLastByte;
    QEventLoop loop;
    QTimer look;
    const auto follows = [&](const QString &body, const QByteArray &type) {
        if (document)
            return;
        document = std::make_unique<ArrivingDocument>(body, type);
        const auto rowsAreThere = [&](const ResponseDocument::Shared &part) {
            const std::optional<JsonNode> root = part->json().root();
            if (arrived.firstRowsMs == 0 && root && !part->json().children(*root, 0, 20).empty())
                arrived.firstRowsMs = double(sinceFirstByte.nsecsElapsed()) / 1e6;
        };
        QObject::connect(document.get(), &ArrivingDocument::grown, &loop, rowsAreThere);
        QObject::connect(document.get(), &ArrivingDocument::finished, &loop,
                         [&, rowsAreThere](const ResponseDocument::Shared &all) {
                             rowsAreThere(all);
                             all->json().childCount(*all->json().root());
                             arrived.wholeMs = double(sinceLastByte.nsecsElapsed()) / 1e6;
                             loop.quit();
                         });
    };
    // The bench notes the first byte when it comes; the rest goes as in the explorer.
    QTimer note;
    QObject::connect(&note, &QTimer::timeout, &loop, [&] {
        if (arrival.part().status != 0 && !sinceFirstByte.isValid())
            sinceFirstByte.start();
    });
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        const ArrivedPart part = arrival.part();
        if (part.bodySize == 0)
            return;
        follows(part.bodyPath, part.contentType);
        document->follow(part.bodySize);
    });
    note.start(2);
    look.start(50);
    QFutureWatcher<Exchange> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, [&] {
        look.stop();
        note.stop();
        if (!sinceFirstByte.isValid())
            sinceFirstByte.start();
        sinceLastByte.start();
        const Exchange exchange = watcher.result();
        arrived.bodySize = exchange.bodySize;
        arrived.bodyPath = exchange.bodyPath;
        follows(exchange.bodyPath, exchange.contentType);
        document->finish(exchange.bodySize);
    });
    watcher.setFuture(answer);
    loop.exec();
    return arrived;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("how often"),
                                    QStringLiteral("n"), QStringLiteral("3"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("write the figures there"),
                                  QStringLiteral("FILE"));
    const QCommandLineOption server(QStringLiteral("serve"));
    parser.addOptions({rounds, json, server});
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("a JSON document"));
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);
    const QString path = parser.positionalArguments().first();
    if (parser.isSet(server))
        return serveFile(path);

    const FileServer other(path);
    // Beside the file, so that both are on the same disk.
    const QTemporaryDir directory(QFileInfo(path).absolutePath() + QStringLiteral("/bench-XXXXXX"));
    HttpEngine engine(directory.path());
    std::vector<double> firstRows;
    std::vector<double> whole;
    std::vector<double> memory;
    const qint64 before = residentBytes(QCoreApplication::applicationPid(), true);
    for (int round = 0; round < std::max(1, parser.value(rounds).toInt()); ++round) {
        SignedRequest request;
        request.method = request.description.method = "GET";
        request.url = request.description.url =
            QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(other.port()));
        const auto arrival = request.arrival = std::make_shared<Arrival>();
        const Arrived arrived = follow(engine.send(std::move(request)), *arrival);
        if (arrived.bodySize != QFileInfo(path).size())
            qFatal("only %lld bytes came", static_cast<long long>(arrived.bodySize));
        firstRows.push_back(arrived.firstRowsMs);
        whole.push_back(arrived.wholeMs);
        memory.push_back(double(residentBytes(QCoreApplication::applicationPid(), true) - before)
                         / (1 << 20));
        QFile::remove(arrived.bodyPath);
    }

    Figures figures;
    const QString name =
        QStringLiteral("%1 MiB over loopback").arg((QFileInfo(path).size() + (1 << 19)) >> 20);
    figures.add({name + QStringLiteral(": first rows after the first byte"),
                 medianOf(firstRows),
                 QStringLiteral("ms"),
                 {},
                 0,
                 100.0});
    figures.add({name + QStringLiteral(": tree complete after the last byte"),
                 medianOf(whole),
                 QStringLiteral("ms"),
                 {},
                 0,
                 500.0});
    figures.add({name + QStringLiteral(": memory beyond the page cache"),
                 medianOf(memory),
                 QStringLiteral("MiB"),
                 {},
                 0,
                 256.0});
    return figures.write(parser.value(json)) ? 0 : 1;
}
