// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the masking of stored secrets takes for 1 GiB of a response, in pieces as they arrive:
//   bench_redaction [--json FILE]
// with a usual number of stored tokens and with thousands, none of which is in the text.
#include "core/http/ResponseRedactor.h"
#include "tests/bench/Figures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

constexpr qsizetype pieceSize = 64 * 1024;

void storeTokens(int first, int end)
{
    for (int i = first; i < end; ++i) {
        const QByteArray text = QUuid::createUuid().toByteArray(QUuid::Id128) + QByteArray::number(i % 97);
        KnownSecrets::current().add(QString::number(i),
                                    Secret::copyOf({text.constData(), std::size_t(text.size())}));
    }
}

QByteArray jsonLines(qsizetype size)
{
    QByteArray text;
    text.reserve(size + 200);
    for (int i = 0; text.size() < size; ++i) {
        text += R"({"_id":")" + QUuid::createUuid().toByteArray(QUuid::Id128) + R"(","name":"entry.)"
            + QByteArray::number(i)
            + R"(.title","value":"Lorem ipsum dolor sit amet, consectetur adipiscing"},)" + '\n';
    }
    text.truncate(size);
    return text;
}

double maskingSeconds(const QByteArray &text, int rounds)
{
    return msOf([&] {
               ResponseRedactor redactor;
               qsizetype kept = 0;
               for (int round = 0; round < rounds; ++round) {
                   for (qsizetype at = 0; at < text.size(); at += pieceSize)
                       kept += redactor.feed(QByteArrayView(text).sliced(at, pieceSize)).size();
               }
               kept += redactor.rest().size();
               if (kept != text.size() * rounds)
                   qFatal("the text changed");
           })
        / 1000;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption json(u"json"_s, u"write the figures there"_s, u"FILE"_s);
    parser.addOption(json);
    parser.addHelpOption();
    parser.process(application);

    const QByteArray text = jsonLines(64 << 20);
    constexpr int rounds = 16;
    Figures figures;
    int stored = 0;
    for (const int tokens : {20, 10'000}) {
        storeTokens(stored, tokens);
        stored = tokens;
        maskingSeconds(text, 1);
        figures.add({u"masking 1 GiB, %L1 stored tokens"_s.arg(tokens),
                     maskingSeconds(text, rounds),
                     u"s"_s,
                     {},
                     0,
                     1.07});
    }
    return figures.write(parser.value(json)) ? 0 : 1;
}
