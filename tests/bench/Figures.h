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

/// One measured value and the value of its competitor in the same run.
struct Figure {
    QString name;
    double value = 0;
    QString unit;
    QString against; ///< name of the competitor; empty: none
    double compared = 0; ///< the competitor's value, in the same unit
    std::optional<double> target; ///< upper limit of the ratio, or of the value without a competitor
};

/// The results of a bench, as rows of {name, value, unit, against, ratio, target, held}.
class Figures {
public:
    void add(const Figure &figure);
    bool write(const QString &path) const; ///< does nothing for an empty path

private:
    QJsonArray m_rows;
};

double medianOf(std::vector<double> values);
double percentileOf(std::vector<double> values, double percent);
double msOf(const std::function<void()> &work);

/// Runs a program to its end; nullopt when it is not installed or fails.
struct ProgramRun {
    double ms = 0;
    QByteArray output;
};
std::optional<ProgramRun> runProgram(const QString &program, const QStringList &arguments);

/// Resident bytes of a process: all of them, or anonymous memory only.
qint64 residentBytes(qint64 process, bool anonymousOnly);

/// Runs the event loop until the future has a value, and returns it.
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
