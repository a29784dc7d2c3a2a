// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Speed of a leak check: bench_leaks <folder> [--no-history] [--stored <n>]
// The stored tokens have no known format and three lengths, the most expensive case. Run it twice, so that
// the second run reads from the page cache.
#include "core/leaks/LeakScan.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QUuid>

#include <cstdio>

using namespace Qt::StringLiterals;

using namespace patlas;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption noHistory(u"no-history"_s, u"files only"_s);
    const QCommandLineOption stored(u"stored"_s, u"tokens of no known shape"_s, u"n"_s, u"20"_s);
    parser.addOptions({noHistory, stored});
    parser.addPositionalArgument(u"folder"_s, u"what to look through"_s);
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);

    const auto fingerprint = [](const Secret &secret) {
        return QByteArray(secret.view().data(), qsizetype(secret.size()));
    };
    auto known = std::make_shared<KnownSecrets>(fingerprint);
    for (int i = 0; i < parser.value(stored).toInt(); ++i) {
        const QByteArray text =
            QUuid::createUuid().toByteArray(QUuid::WithoutBraces).repeated(2).left(40 + 8 * (i % 3));
        const Secret secret = Secret::copyOf({text.constData(), std::size_t(text.size())});
        known->add(QString::number(i), secret);
    }
    LeakScan scan(known, {parser.positionalArguments(), !parser.isSet(noHistory), {}});
    QElapsedTimer clock;
    QObject::connect(&scan, &LeakScan::finished, &application, [&clock](const LeakProgress &progress, bool) {
        const double seconds = double(clock.nsecsElapsed()) / 1e9;
        std::printf("%.1f MB (%d files, %d histories) in %.2f s: %.0f MB/s; %d found, %d missed\n",
                    double(progress.bytes) / 1e6, progress.files, progress.repositories, seconds,
                    double(progress.bytes) / 1e6 / seconds, progress.found, progress.missed);
        QCoreApplication::quit();
    });
    clock.start();
    scan.start();
    return QCoreApplication::exec();
}
