// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A large JSON response over loopback, from its first byte to the complete tree:
//   bench_streaming FILE [--rounds N] [--json FILE]
// The server is a separate process that sends the file unchanged.
#include "core/document/StreamingDocument.h"
#include "core/http/HttpEngine.h"
#include "core/http/ResponseProgress.h"
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

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

struct Received {
    double firstRowsMs = 0; ///< since the first byte of the body was noticed
    double wholeMs = 0; ///< since the last
    qint64 bodySize = 0;
    QString bodyPath;
};

/// Like the explorer: checks periodically what has arrived and passes it on for indexing.
Received follow(QFuture<Exchange> response, const ResponseProgress &progress)
{
    Received received;
    std::unique_ptr<StreamingDocument> document;
    QElapsedTimer sinceFirstByte;
    QElapsedTimer sinceLastByte;
    QEventLoop loop;
    QTimer look;
    const auto follows = [&](const QString &body, const QByteArray &type) {
        if (document)
            return;
        document = std::make_unique<StreamingDocument>(body, type);
        const auto rowsAreThere = [&](const ResponseDocument::Shared &part) {
            const std::optional<JsonNode> root = part->json().root();
            if (received.firstRowsMs == 0 && root && !part->json().children(*root, 0, 20).empty())
                received.firstRowsMs = double(sinceFirstByte.nsecsElapsed()) / 1e6;
        };
        QObject::connect(document.get(), &StreamingDocument::updated, &loop, rowsAreThere);
        QObject::connect(document.get(), &StreamingDocument::finished, &loop,
                         [&, rowsAreThere](const ResponseDocument::Shared &all) {
                             rowsAreThere(all);
                             all->json().childCount(*all->json().root());
                             received.wholeMs = double(sinceLastByte.nsecsElapsed()) / 1e6;
                             loop.quit();
                         });
    };
    // The bench records when the first byte arrives; the rest is as in the explorer.
    QTimer note;
    QObject::connect(&note, &QTimer::timeout, &loop, [&] {
        if (progress.part().status != 0 && !sinceFirstByte.isValid())
            sinceFirstByte.start();
    });
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        const PartialResponse part = progress.part();
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
        received.bodySize = exchange.bodySize;
        received.bodyPath = exchange.bodyPath;
        follows(exchange.bodyPath, exchange.contentType);
        document->finish(exchange.bodySize);
    });
    watcher.setFuture(response);
    loop.exec();
    return received;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rounds(u"rounds"_s, u"how often"_s, u"n"_s, u"3"_s);
    const QCommandLineOption json(u"json"_s, u"write the figures there"_s, u"FILE"_s);
    const QCommandLineOption server(u"serve"_s);
    parser.addOptions({rounds, json, server});
    parser.addPositionalArgument(u"file"_s, u"a JSON document"_s);
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);
    const QString path = parser.positionalArguments().first();
    if (parser.isSet(server))
        return serveFile(path);

    const FileServer other(path);
    // In the same folder as the file, so that both are on the same disk.
    const QTemporaryDir directory(QFileInfo(path).absolutePath() + u"/bench-XXXXXX"_s);
    HttpEngine engine(directory.path());
    std::vector<double> firstRows;
    std::vector<double> whole;
    std::vector<double> memory;
    const qint64 before = residentBytes(QCoreApplication::applicationPid(), true);
    for (int round = 0; round < std::max(1, parser.value(rounds).toInt()); ++round) {
        SignedRequest request;
        request.method = request.description.method = "GET";
        request.url = request.description.url = QUrl(u"http://127.0.0.1:%1/"_s.arg(other.port()));
        const auto progress = request.progress = std::make_shared<ResponseProgress>();
        const Received received = follow(engine.send(std::move(request)), *progress);
        if (received.bodySize != QFileInfo(path).size())
            qFatal("only %lld bytes came", static_cast<long long>(received.bodySize));
        firstRows.push_back(received.firstRowsMs);
        whole.push_back(received.wholeMs);
        memory.push_back(double(residentBytes(QCoreApplication::applicationPid(), true) - before)
                         / (1 << 20));
        QFile::remove(received.bodyPath);
    }

    Figures figures;
    const QString name = u"%1 MiB over loopback"_s.arg((QFileInfo(path).size() + (1 << 19)) >> 20);
    figures.add({name + u": first rows after the first byte"_s, medianOf(firstRows), u"ms"_s, {}, 0, 100.0});
    figures.add({name + u": tree complete after the last byte"_s, medianOf(whole), u"ms"_s, {}, 0, 500.0});
    figures.add({name + u": memory beyond the page cache"_s, medianOf(memory), u"MiB"_s, {}, 0, 256.0});
    return figures.write(parser.value(json)) ? 0 : 1;
}
