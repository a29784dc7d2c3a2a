// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace patlas {

/// One thing that was measured, beside what else was measured in the same run.
struct Figure {
    QString name;
    double value = 0;
    QString unit;
    QString against; ///< empty: nothing to compare with
    double compared = 0; ///< the other's value, in the same unit
    std::optional<double>
        target; ///< the ratio, or where nothing is compared the value, should not be above it
};

/// What a bench measured, as rows of {name, value, unit, against, ratio, target, held}.
class Figures {
public:
    void add(const Figure &figure);
    bool write(const QString &path) const; ///< an empty path: nothing to do

private:
    QJsonArray m_rows;
};

double medianOf(std::vector<double> values);
double percentileOf(std::vector<double> values, double percent);
double msOf(const std::function<void()> &work);

/// Runs a program to its end. Nothing when it is not installed or failed.
struct ProgramRun {
    double ms = 0;
    QByteArray output;
};
std::optional<ProgramRun> runProgram(const QString &program, const QStringList &arguments);

/// Bytes of a process that are in memory: all of them, or only those that no file stands behind.
qint64 residentBytes(qint64 process, bool anonymousOnly);

/// The future's value as soon as it is there; the event loop runs until then.
template <typename T> T awaited(QFuture<T> future)
{
    QFutureWatcher<T> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.takeResult();
}

} // namespace patlas
