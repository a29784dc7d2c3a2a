// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <string_view>

namespace patlas {

/// How long git may neither say anything nor compute before it is ended: it waits for something that a
/// hostile repository made it open.
inline constexpr std::chrono::milliseconds gitPatience{30'000};

/// git, set up to change nothing, fetch nothing, prompt for nothing and start no program that the
/// repository's own configuration names: the repository may be hostile. Does not look for a repository above
/// the directory. Replaced objects and grafted parents are seen as they are stored. `index`: the file that
/// git has told a hook to look at; empty: the repository's own.
std::unique_ptr<QProcess> startGit(const QByteArray &repository, const QStringList &arguments,
                                   QIODevice::OpenMode mode = QIODevice::ReadOnly, const QString &index = {});

/// Whether the installed git obeys GIT_NO_LAZY_FETCH. Without it, reading a partial clone fetches what is
/// missing, with the program that the clone's configuration names. Asks once for each program; blocking.
bool gitCanStayOffline();

/// The same for a line of `git --version`. The variable came with 2.45.0, and with the security releases of
/// May 2024 for the six series before it.
bool staysOffline(const QByteArray &versionLine);

/// Tells a process that works from one that waits for ever.
class GitWatch {
public:
    GitWatch(const QProcess &process, std::chrono::milliseconds patience);

    void heard() { m_silent.restart(); } ///< call for each output
    bool hasStalled();

private:
    qint64 ticks() const;

    const QProcess &m_process;
    std::chrono::milliseconds m_patience;
    QElapsedTimer m_silent;
    qint64 m_ticks = 0;
};

/// How a git that was read ended.
struct GitOutcome {
    enum class State { Good, NotStarted, Failed, Cancelled, Stalled };
    State state = State::Good;
    QByteArray said; ///< on its error output: the first part of it

    bool isGood() const { return state == State::Good; }
    /// As an error; not for Good.
    Error error() const;
};

/// Hands over what git writes until it ends, or until `sink` returns false, which ends git and is Good.
/// `input` is written to it, and then its input is closed. Blocking.
GitOutcome readGit(QProcess &process, std::chrono::milliseconds patience, const std::atomic_bool &cancelled,
                   const std::function<bool(std::string_view)> &sink, const QByteArray &input = {});
/// The same for all of it at once, at most 64 MiB.
GitOutcome readGit(QProcess &process, std::chrono::milliseconds patience, const std::atomic_bool &cancelled,
                   QByteArray &output);

} // namespace patlas
