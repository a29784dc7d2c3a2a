// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One table out of what several benches measured, and the same as one file:
//   bench_table [--json FILE] PART…
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace {

QString number(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 4) : QString();
}

QString verdict(const QJsonObject &row)
{
    const QJsonValue held = row[QLatin1String("held")];
    if (!held.isBool())
        return {};
    if (held.toBool())
        return QStringLiteral("held");
    const QJsonValue ratio = row[QLatin1String("ratio")];
    const double reached = (ratio.isDouble() ? ratio : row[QLatin1String("value")]).toDouble();
    return QStringLiteral("missed, %1 times the target")
        .arg(reached / row[QLatin1String("target")].toDouble(), 0, 'g', 3);
}

void print(const QJsonArray &rows)
{
    std::printf("%-58s %10s %-6s %-36s %9s %9s  %s\n", "what", "value", "unit", "compared with", "ratio",
                "target", "verdict");
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        std::printf("%-58s %10s %-6s %-36s %9s %9s  %s\n", qPrintable(row[QLatin1String("name")].toString()),
                    qPrintable(number(row[QLatin1String("value")])),
                    qPrintable(row[QLatin1String("unit")].toString()),
                    qPrintable(row[QLatin1String("against")].toString()),
                    qPrintable(number(row[QLatin1String("ratio")])),
                    qPrintable(number(row[QLatin1String("target")])), qPrintable(verdict(row)));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("write all rows there"),
                                  QStringLiteral("FILE"));
    parser.addOption(json);
    parser.addPositionalArgument(QStringLiteral("part"), QStringLiteral("rows of one bench"),
                                 QStringLiteral("PART…"));
    parser.addHelpOption();
    parser.process(application);
    QJsonArray rows;
    for (const QString &part : parser.positionalArguments()) {
        QFile file(part);
        if (!file.open(QIODevice::ReadOnly))
            continue; // that bench could not run, and said why
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
