// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leaks/GitHistory.h"
#include "core/leaks/LeakScan.h"
#include "tests/core/leaks/LeakSamples.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>
#include <tuple>

namespace patlas {

/// A directory with real repositories, made with git.
class GitFolder {
public:
    GitFolder()
    {
        m_directory.setAutoRemove(false);
        qputenv("HOME", QFile::encodeName(m_directory.path())); // ignores the user's configuration
    }
    ~GitFolder()
    {
        // QDir cannot remove what has names of any bytes.
        std::error_code ignored;
        std::filesystem::remove_all(QFile::encodeName(m_directory.path()).toStdString(), ignored);
    }
    Q_DISABLE_COPY_MOVE(GitFolder)

    QString path(const QString &name = {}) const { return m_directory.filePath(name); }

    QByteArray git(const QString &where, const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(path(where));
        process.start(u"git"_s,
                      QStringList{u"-c"_s, u"user.name=t"_s, u"-c"_s, u"user.email=t@example.org"_s, u"-c"_s,
                                  u"protocol.file.allow=always"_s}
                          + arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qFatal("git %s: %s", qPrintable(arguments.join(u' ')),
                   process.readAllStandardError().constData());
        return process.readAllStandardOutput().trimmed();
    }

    void make(const QString &name) const
    {
        QDir().mkpath(path(name));
        git(name, {u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
    }

    void write(const QByteArray &name, const QByteArray &content) const
    {
        const QByteArray whole = QFile::encodeName(m_directory.path()) + '/' + name;
        QFile file;
        FILE *stream = ::fopen(whole.constData(), "wb"); // QFile takes names of text only
        if (!stream || !file.open(stream, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle)
            || file.write(content) != content.size())
            qFatal("cannot write %s", whole.constData());
    }

    /// Returns the commit's id. Each is a minute after the one before.
    QString commit(const QString &where, const QString &file, const QByteArray &content,
                   const QString &message = u"change"_s) const
    {
        write((where + u'/' + file).toUtf8(), content);
        git(where, {u"add"_s, u"-A"_s});
        return commitStaged(where, message);
    }
    QString commitStaged(const QString &where, const QString &message = u"change"_s) const
    {
        tick();
        git(where, {u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, message});
        return QString::fromLatin1(git(where, {u"rev-parse"_s, u"HEAD"_s}));
    }
    void tick() const
    {
        m_time += 60;
        const QByteArray date = QByteArray::number(m_time) + " +0000";
        qputenv("GIT_AUTHOR_DATE", date);
        qputenv("GIT_COMMITTER_DATE", date);
    }

private:
    QTemporaryDir m_directory;
    mutable qint64 m_time = 1'700'000'000;
};

struct ScanOutcome {
    std::vector<LeakFinding> found; ///< as they were in the end
    QStringList missed; ///< "path: why"
    LeakProgress progress;

    const LeakFinding &only() const
    {
        if (found.size() != 1)
            qFatal("%d findings, not one", int(found.size()));
        return found.front();
    }
    bool hasMissed(const QString &text) const { return missed.join(u'\n').contains(text); }
};

/// Scans to the end.
inline ScanOutcome scanned(const LeakScope &scope)
{
    ScanOutcome outcome;
    LeakScan scan(knownSamples(), scope);
    QObject::connect(&scan, &LeakScan::found, &scan,
                     [&outcome](const LeakFinding &finding) { outcome.found.push_back(finding); });
    QObject::connect(&scan, &LeakScan::changed, &scan, [&outcome](const LeakFinding &finding) {
        for (LeakFinding &each : outcome.found) {
            if (each.number == finding.number)
                each = finding;
        }
    });
    QObject::connect(&scan, &LeakScan::missed, &scan, [&outcome](const QString &path, const QString &why) {
        outcome.missed.append(path + u": "_s + why);
    });
    bool ended = false;
    QObject::connect(&scan, &LeakScan::finished, &scan, [&](const LeakProgress &progress) {
        outcome.progress = progress;
        ended = true;
    });
    scan.start();
    if (!QTest::qWaitFor([&ended] { return ended; }, 120'000))
        qFatal("the scan does not end");
    const auto order = [](const LeakFinding &finding) {
        return std::tuple(finding.place.path, finding.place.line, int(finding.place.part), finding.tokenId,
                          finding.place.ref);
    };
    std::sort(outcome.found.begin(), outcome.found.end(),
              [&order](const LeakFinding &a, const LeakFinding &b) { return order(a) < order(b); });
    return outcome;
}

inline ScanOutcome scanned(const QStringList &places)
{
    return scanned(LeakScope{places, true, {}, {}});
}

} // namespace patlas
