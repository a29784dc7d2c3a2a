// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints one table with the results of several benches, and writes them to one file:
//   bench_table [--json FILE] PART…
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QString number(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 4) : QString();
}

QString verdict(const QJsonObject &row)
{
    const QJsonValue held = row["held"_L1];
    if (!held.isBool())
        return {};
    if (held.toBool())
        return u"held"_s;
    const QJsonValue ratio = row["ratio"_L1];
    const double reached = (ratio.isDouble() ? ratio : row["value"_L1]).toDouble();
    return u"missed, %1 times the target"_s.arg(reached / row["target"_L1].toDouble(), 0, 'g', 3);
}

void print(const QJsonArray &rows)
{
    std::printf("%-58s %10s %-6s %-36s %9s %9s  %s\n", "what", "value", "unit", "compared with", "ratio",
                "target", "verdict");
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        std::printf("%-58s %10s %-6s %-36s %9s %9s  %s\n", qPrintable(row["name"_L1].toString()),
                    qPrintable(number(row["value"_L1])), qPrintable(row["unit"_L1].toString()),
                    qPrintable(row["against"_L1].toString()), qPrintable(number(row["ratio"_L1])),
                    qPrintable(number(row["target"_L1])), qPrintable(verdict(row)));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption json(u"json"_s, u"write all rows there"_s, u"FILE"_s);
    parser.addOption(json);
    parser.addPositionalArgument(u"part"_s, u"rows of one bench"_s, u"PART…"_s);
    parser.addHelpOption();
    parser.process(application);
    QJsonArray rows;
    for (const QString &part : parser.positionalArguments()) {
        QFile file(part);
        if (!file.open(QIODevice::ReadOnly))
            continue; // that bench could not run and has reported it
        for (const QJsonValue row : QJsonDocument::fromJson(file.readAll()).array())
            rows.append(row);
    }
    print(rows);
    if (!parser.isSet(json))
        return 0;
    QFile file(parser.value(json));
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(rows).toJson()) > 0)
        return 0;
    std::fprintf(stderr, "%s cannot be written: %s\n", qPrintable(file.fileName()),
                 qPrintable(file.errorString()));
    return 1;
}
