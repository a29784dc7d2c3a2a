// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxServer.h"

#include "core/base/ProcessPrivacy.h"
#include "core/base/Then.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

int signalPipe[2]; // a signal handler may do little more than write to a pipe

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[0], &byte, 1);
}

bool quitOnSignals(QCoreApplication &application)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return false;
    auto *notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    struct sigaction action { };
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    return ::sigaction(SIGINT, &action, nullptr) == 0 && ::sigaction(SIGTERM, &action, nullptr) == 0;
}

struct SandboxText {
    Q_DECLARE_TR_FUNCTIONS(main)
};

} // namespace

int main(int argc, char **argv)
{
    keepProcessPrivate(); // it prints and holds project tokens
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"patlas-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PATLAS_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(SandboxText::tr(
        "A server on this machine that speaks the REST API of GlobalLink Strings.\n"
        "Prints one line of JSON when it is ready: addresses, users with their sessions, projects with "
        "their tokens."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption port(u"port"_s, SandboxText::tr("Port on 127.0.0.1; 0 takes any free one."),
                                  u"N"_s, u"0"_s);
    const QCommandLineOption data(
        u"data"_s, SandboxText::tr("Directory to keep its data in; without it nothing is kept."), u"DIR"_s);
    parser.addOptions({port, data});
    parser.process(application);

    bool isNumber = false;
    SandboxOptions options;
    options.port = parser.value(port).toUShort(&isNumber);
    if (!isNumber) {
        std::fprintf(
            stderr, "%s\n",
            qPrintable(
                SandboxText::tr("%1 is no port: give a number from 0 to 65535.").arg(parser.value(port))));
        return 1;
    }
    const QTemporaryDir temporary;
    options.dataDirectory = parser.isSet(data) ? parser.value(data) : temporary.path();
    if (!quitOnSignals(application))
        return 1;

    SandboxServer server;
    then(server.start(options), &application, [](const Result<SandboxAnnouncement> &started) {
        if (!started) {
            std::fprintf(stderr, "%s\n%s\n", qPrintable(started.error().message()),
                         qPrintable(started.error().detail));
            QCoreApplication::exit(1);
            return;
        }
        QByteArray line = toJsonLine(*started);
        std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
        std::fflush(stdout);
        wipe(line);
    });
    return QCoreApplication::exec();
}
