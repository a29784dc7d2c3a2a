// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests that are kept as files: a large folder until its tree can be used, one request with many variables
// until it is known whether it can be sent, and a large import in the window:
//   bench_requests [--rounds N] [--quick] [--json FILE]
#include "core/openapi/BuiltIn.h"
#include "core/openapi/OpenApiReader.h"
#include "core/preflight/Preflight.h"
#include "core/request/ResolvedRequest.h"
#include "core/session/RequestFiles.h"
#include "core/storage/Preferences.h"
#include "tests/bench/Figures.h"
#include "tests/bench/Watch.h"
#include "tests/bench/WindowData.h"
#include "tests/support/Borrowed.h"
#include "tests/support/Utc.h"
#include "ui/explorer/ExplorerPage.h"
#include "ui/explorer/FolderActions.h"
#include "ui/imports/ImportDialog.h"
#include "ui/requests/RequestsPane.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTreeView>

#include <cstdio>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

constexpr int filesInAFolder = 100;
constexpr int patience = 60'000; ///< milliseconds

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

void fillFolder(const QString &directory, int files)
{
    for (int i = 0; i < files; ++i) {
        const QString folder = directory + u"/group-%1"_s.arg(i / filesInAFolder);
        if (i % filesInAFolder == 0)
            QDir().mkpath(folder);
        writeFile(folder + u"/request-%1.http"_s.arg(i),
                  "### Request " + QByteArray::number(i)
                      + "\nPOST {{baseUrl}}/tags?app={{app}}\nAuthorization: Bearer {{projectToken}}\n"
                        "Content-Type: application/json\n\n{\n  \"name\": \"release\"\n}\n");
    }
}

void measureFolder(WatchedApplication &application, int count, int rounds, Figures &figures)
{
    const QTemporaryDir directory;
    const QString folder = directory.filePath(u"requests"_s);
    fillFolder(folder, count);
    std::vector<double> opened;
    std::vector<double> stalls;
    for (int round = 0; round < rounds; ++round) {
        Preferences preferences(directory.filePath(u"patlas.ini"_s));
        RequestFiles files(preferences);
        RequestsPane pane(files);
        pane.resize(320, 700);
        pane.show();
        letPass(50);
        application.takeLongest();
        opened.push_back(msOf([&] {
            const Result<FolderListing> listing = awaited(files.open(folder));
            if (!listing || listing->filesIn().size() != count)
                qFatal("the folder was not listed");
            pane.grab(); // what a person sees and can click
        }));
        letPass(300);
        stalls.push_back(application.takeLongest());
        auto *tree = named<QTreeView>(pane, "Requests");
        if (tree->model()->rowCount() != count / filesInAFolder)
            qFatal("the tree is not filled");
    }
    const QString what = u"a folder of %L1 requests"_s.arg(count);
    figures.add({what + u": until its tree can be used"_s, medianOf(opened), u"ms"_s, {}, 0, 200.0});
    figures.add({what + u": GUI thread's longest stall"_s, medianOf(stalls), u"ms"_s, {}, 0, 50.0});
}

/// `hasOwnMembers`: each is in a member of its own, which the description does not know; or all in one text.
void measureVariables(int count, bool hasOwnMembers, int rounds, Figures &figures)
{
    const ApiDescription api = *readOpenApi(builtInApiDocument());
    PreflightContext context;
    context.api = test::borrowed(api);
    context.environment.id = u"bench"_s;
    context.environment.apiBase = QUrl(u"http://127.0.0.1:43117/v1/api"_s);
    context.now = utc(QDate(2026, 1, 1), QTime(12, 0));

    VariableLayer layer{u"http-client.env.json"_s, {}};
    RequestDraft draft;
    draft.environmentId = context.environment.id;
    draft.operationId = u"tags.create"_s;
    draft.method = u"POST"_s;
    draft.url = u"/v1/api/tags"_s;
    draft.queryParameters = {{u"app"_s, u"{{value0}}"_s}};
    draft.bodyKind = BodyKind::Json;
    draft.body = "{\n  \"name\": \"release";
    for (int i = 0; i < count; ++i) {
        layer.variables.push_back({u"value%1"_s.arg(i), u"text number %1"_s.arg(i)});
        const QByteArray use = "{{value" + QByteArray::number(i) + "}}";
        draft.body += hasOwnMembers ? QByteArray("\",\n  \"member" + QByteArray::number(i) + "\": \"" + use)
                                    : QByteArray(' ' + use);
    }
    draft.body += "\"\n}\n";
    const Variables variables({layer});

    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        times.push_back(msOf([&] {
            const ResolvedRequest resolved = resolve(draft, variables);
            if (resolved.uses.size() <= std::size_t(count) || resolved.problem())
                qFatal("the variables were not replaced");
            if (preflight(resolved, context).findings.empty())
                qFatal("nothing was compared");
        }));
    }
    const QString what = u"one request with %1 variables: resolve and preflight"_s.arg(count)
        + (hasOwnMembers ? u", each in a member that is not described"_s : QString());
    figures.add({what, medianOf(times), u"ms"_s, {}, 0, hasOwnMembers ? std::nullopt : std::optional(1.0)});
    figures.add({what + u": p99"_s, percentileOf(times, 99), u"ms"_s, {}, 0, std::nullopt});
}

/// As browsers save it: most of it are responses.
void writeHar(const QString &path, qint64 size)
{
    QByteArray text =
        R"({"log": {"version": "1.2", "creator": {"name": "bench", "version": "1"}, "entries": [)";
    text.reserve(size + 100'000);
    const QByteArray response =
        QByteArray(R"({\"id\": 12, \"name\": \"release\", \"entryIds\": []},\n)").repeated(400);
    for (int i = 0; text.size() < size; ++i) {
        text += (i == 0 ? "" : ",");
        text +=
            R"({"startedDateTime": "2026-01-01T12:00:00.000Z", "time": 12, "request": {"method": "POST", "url": )"
            R"("https://shop.example/api/orders?page=)"
            + QByteArray::number(i)
            + R"(", "httpVersion": "HTTP/2", "headers": [{"name": "content-type", "value": "application/json"}, )"
              R"({"name": "accept", "value": "*/*"}, {"name": "user-agent", "value": "Mozilla/5.0"}], )"
              R"("queryString": [{"name": "page", "value": ")"
            + QByteArray::number(i)
            + R"("}], "cookies": [], "headersSize": -1, "bodySize": 20, "postData": {"mimeType": "application/json", )"
              R"("text": "{\"name\": \"release-)"
            + QByteArray::number(i)
            + R"(\"}"}}, "response": {"status": 200, "statusText": "OK", "httpVersion": "HTTP/2", "headers": [], )"
              R"("cookies": [], "content": {"size": 20000, "mimeType": "application/json", "text": ")"
            + response
            + R"("}, "redirectURL": "", "headersSize": -1, "bodySize": -1}, "cache": {}, "timings": {}})";
    }
    writeFile(path, text + "]}}");
}

void measureImport(WatchedApplication &application, qint64 size, int rounds, Figures &figures)
{
    const QTemporaryDir directory;
    QDir(directory.path()).mkdir(u"requests"_s);
    const QString har = directory.filePath(u"traffic.har"_s);
    writeHar(har, size);
    {
        Preferences preferences(pathsIn(directory.path()).settings);
        preferences.setValue(u"requests/folder"_s, directory.filePath(u"requests"_s));
    }
    Program program(pathsIn(directory.path()));
    program.start();
    program.window().resize(1280, 800);
    letPass(2'000);
    std::vector<double> times;
    std::vector<double> stalls;
    for (int round = 0; round < rounds; ++round) {
        ExplorerPage &explorer = program.window().explorer();
        explorer.folder().importRequests();
        letPass(300);
        auto *dialog = explorer.findChild<ImportDialog *>();
        if (!dialog)
            qFatal("there is nothing to import with");
        const auto *found = named<QLabel>(*dialog, "What was found");
        application.takeLongest();
        QElapsedTimer clock;
        clock.start();
        dialog->readFiles({har});
        while (!found->isVisible() && clock.elapsed() < patience)
            letPass(2);
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
        if (!found->isVisible())
            qFatal("it was not read");
        letPass(300);
        stalls.push_back(application.takeLongest());
        delete dialog;
    }
    const QString what = u"a HAR of %1 MB in the window"_s.arg(size / 1'000'000);
    figures.add({what + u": until its requests are listed"_s, medianOf(times), u"ms"_s, {}, 0, 1'000.0});
    figures.add({what + u": GUI thread's longest stall"_s, medianOf(stalls), u"ms"_s, {}, 0, 50.0});
}

} // namespace

int main(int argc, char **argv)
{
    // No keychain in any session: it would measure another program.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    WatchedApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"patlas-bench"_s);
    QCommandLineParser parser;
    const QCommandLineOption rounds(u"rounds"_s, u"how many of each"_s, u"n"_s, u"7"_s);
    const QCommandLineOption quick(u"quick"_s, u"a tenth of each"_s);
    const QCommandLineOption json(u"json"_s, u"write the figures there"_s, u"FILE"_s);
    parser.addOptions({rounds, quick, json});
    parser.addHelpOption();
    parser.process(application);
    const int share = parser.isSet(quick) ? 10 : 1;
    const int times = std::max(1, parser.value(rounds).toInt());
    Figures figures;
    for (const bool hasOwnMembers : {false, true})
        measureVariables(500 / share, hasOwnMembers, 100 * times, figures);
    measureFolder(application, 10'000 / share, times, figures);
    measureImport(application, 50'000'000 / share, times, figures);
    return figures.write(parser.value(json)) ? 0 : 1;
}
