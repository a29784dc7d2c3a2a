// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The load on the GUI thread while a large JSON response arrives and is viewed:
//   bench_response FILE [--json FILE]
// The real program sends to a server process; then the response is scrolled, as tree and as text, and
// searched.
#include "core/environment/EnvironmentRepository.h"
#include "tests/bench/Figures.h"
#include "tests/bench/FileServer.h"
#include "tests/bench/Watch.h"
#include "tests/bench/WindowData.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

void append(std::vector<double> &all, const std::vector<double> &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

/// Selects an environment with the server's address; the URL matches no operation, and no token is selected.
void moveTo(Program &program, quint16 port)
{
    Environment environment;
    environment.id = u"bench"_s;
    environment.name = u"Bench"_s;
    environment.apiBase = QUrl(u"http://127.0.0.1:%1/v1/api"_s.arg(port));
    const Result<void> saved = awaited(program.workspace().environments().save(environment));
    if (!saved)
        qFatal("%s", qPrintable(saved.error().message()));
    program.workspace().setEnvironment(environment.id);
}

std::vector<double> receive(WatchedApplication &application, QWidget &window)
{
    auto *url = named<QLineEdit>(window, "URL");
    url->setFocus();
    url->selectAll();
    for (const char *letter = "/v1/api/bench/file"; *letter != '\0'; ++letter)
        press(url, 0, QString(QLatin1Char(*letter)));
    letPass(500);
    application.takeLongest();

    auto *receiving = named<QProgressBar>(window, "Receiving");
    press(url, Qt::Key_Return);
    std::vector<double> stalls;
    QElapsedTimer clock;
    clock.start();
    bool begun = false;
    while (clock.elapsed() < 120'000 && !(begun && !receiving->isVisible())) {
        append(stalls, stallsWithin(application, 60));
        begun = begun || receiving->isVisible() || clock.elapsed() > 3000;
    }
    append(stalls, stallsWithin(application, 1000));
    return stalls;
}

/// Scrolls page by page, to the end and back.
std::vector<double> scroll(WatchedApplication &application, QAbstractScrollArea *area)
{
    std::vector<double> stalls;
    area->setFocus();
    for (const int key : {Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_End, Qt::Key_PageUp,
                          Qt::Key_PageUp, Qt::Key_Home}) {
        for (int again = 0; again < 5; ++again) {
            press(area, key);
            append(stalls, stallsWithin(application, 60));
        }
    }
    QScrollBar *bar = area->verticalScrollBar();
    for (int step = 0; step <= 20; ++step) {
        bar->setValue(int(qint64(bar->maximum()) * step / 20));
        append(stalls, stallsWithin(application, 60));
    }
    return stalls;
}

std::vector<double> search(WatchedApplication &application, QWidget &window)
{
    auto *field = named<QLineEdit>(window, "Search response");
    field->setFocus();
    std::vector<double> stalls;
    for (const char *letter = "Einstellungen"; *letter != '\0'; ++letter) {
        press(field, 0, QString(QLatin1Char(*letter)));
        append(stalls, stallsWithin(application, 60));
    }
    append(stalls, stallsWithin(application, 3000));
    for (int hit = 0; hit < 20; ++hit) {
        press(field, Qt::Key_Return);
        append(stalls, stallsWithin(application, 60));
    }
    return stalls;
}

void tell(Figures &figures, const QString &what, const std::vector<double> &stalls)
{
    const QString name = u"GUI thread's longest stall, %1: "_s.arg(what);
    figures.add({name + u"p99"_s, percentileOf(stalls, 99), u"ms"_s, {}, 0, 16.0});
    figures.add({name + u"worst"_s, percentileOf(stalls, 100), u"ms"_s, {}, 0, 50.0});
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no keychain: it is not measured
    WatchedApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"patlas-bench"_s);
    QCommandLineParser parser;
    const QCommandLineOption json(u"json"_s, u"write the figures there"_s, u"FILE"_s);
    const QCommandLineOption server(u"serve"_s);
    parser.addOptions({json, server});
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
    Program program(pathsIn(directory.path()));
    program.start();
    letPass(3000);
    moveTo(program, other.port());
    letPass(1000);

    QWidget &window = program.window();
    Figures figures;
    const QString size = u"%1 MiB "_s.arg((QFileInfo(path).size() + (1 << 19)) >> 20);
    tell(figures, size + u"answer arrives"_s, receive(application, window));
    const QString facts = named<QLabel>(window, "Response time and size")->text();
    if (!facts.contains(QLocale().formattedDataSize(QFileInfo(path).size()))) {
        std::fprintf(stderr, "the response is not there: %s\n", qPrintable(facts));
        window.grab().save(u"/tmp/parts/ba.png"_s);
        return 1;
    }
    tell(figures, size + u"answer scrolled as a tree"_s,
         scroll(application, named<QAbstractItemView>(window, "Tree")));
    named<QTabWidget>(window, "Response")->setCurrentIndex(1);
    letPass(500);
    application.takeLongest();
    tell(figures, size + u"answer scrolled as text"_s,
         scroll(application, named<QAbstractScrollArea>(window, "Text")));
    tell(figures, size + u"answer searched"_s, search(application, window));
    return figures.write(parser.value(json)) ? 0 : 1;
}
