// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Figures.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace patlas {

void Figures::add(const Figure &figure)
{
    const bool compares = !figure.against.isEmpty() && figure.compared > 0;
    const double ratio = compares ? figure.value / figure.compared : 0;
    QJsonObject row{{u"name"_s, figure.name},
                    {u"value"_s, figure.value},
                    {u"unit"_s, figure.unit},
                    {u"against"_s, figure.against},
                    {u"ratio"_s, compares ? QJsonValue(ratio) : QJsonValue()},
                    {u"target"_s, QJsonValue()},
                    {u"held"_s, QJsonValue()}};
    if (figure.target) {
        row["target"_L1] = *figure.target;
        row["held"_L1] = (compares ? ratio : figure.value) <= *figure.target;
    }
    m_rows.append(row);
    std::printf("%s: %.3f %s", qPrintable(figure.name), figure.value, qPrintable(figure.unit));
    if (compares)
        std::printf(", %s: %.3f %s", qPrintable(figure.against), figure.compared, qPrintable(figure.unit));
    std::printf("\n");
    std::fflush(stdout);
}

bool Figures::write(const QString &path) const
{
    if (path.isEmpty())
        return true;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(m_rows).toJson()) > 0)
        return true;
    std::fprintf(stderr, "%s cannot be written: %s\n", qPrintable(path), qPrintable(file.errorString()));
    return false;
}

double medianOf(std::vector<double> values)
{
    return percentileOf(std::move(values), 50);
}

double percentileOf(std::vector<double> values, double percent)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto place = std::size_t(std::lround(double(values.size() - 1) * percent / 100));
    return values[std::min(place, values.size() - 1)];
}

double msOf(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

std::optional<ProgramRun> runProgram(const QString &program, const QStringList &arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return std::nullopt;
    ProgramRun run;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    run.ms = msOf([&] {
        process.start(path, arguments, QIODevice::ReadOnly);
        process.waitForFinished(-1);
    });
    run.output = process.readAllStandardOutput();
    // grep exits with 1 when it found nothing, which is a valid result.
    const bool good = process.exitStatus() == QProcess::NormalExit && process.exitCode() <= 1;
    return good ? std::optional<ProgramRun>(run) : std::nullopt;
}

qint64 residentBytes(qint64 process, bool anonymousOnly)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray name = anonymousOnly ? "RssAnon:" : "VmRSS:";
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.mid(name.size()).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

} // namespace patlas
