// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/RequestFolder.h"

#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace patlas {

/// A folder of requests with a home and a trash of its own, and what is told of it.
class RequestFolderGround : public QObject {
protected:
    void setUp(); ///< before each test
    void tearDown();

    QString path(const QString &name) const { return m_directory + u'/' + name; }
    void write(const QString &name, const QByteArray &content = "GET /\n") const;
    QByteArray onDisk(const QString &name) const;
    void run(const QString &script) const; ///< in another process, in the folder
    void open();
    FolderChanges all() const; ///< what `changed` told so far, together

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_directory;
    std::unique_ptr<RequestFolder> m_folder;
    std::unique_ptr<QSignalSpy> m_changes;
    std::unique_ptr<QSignalSpy> m_foreign;
    QByteArray m_oldHome = qgetenv("HOME");
    QByteArray m_oldData = qgetenv("XDG_DATA_HOME");
};

inline void RequestFolderGround::setUp()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_directory = QFileInfo(m_home->path()).canonicalFilePath() + u"/requests"_s;
    QVERIFY(QDir().mkpath(m_directory));
    QVERIFY(QDir().mkpath(m_home->filePath(u"data"_s)));
    qputenv("HOME", QFile::encodeName(m_home->path()));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->filePath(u"data"_s)));
    m_folder = std::make_unique<RequestFolder>();
    m_changes = std::make_unique<QSignalSpy>(m_folder.get(), &RequestFolder::changed);
    m_foreign = std::make_unique<QSignalSpy>(m_folder.get(), &RequestFolder::fileChanged);
}

inline void RequestFolderGround::tearDown()
{
    m_folder.reset();
    qputenv("HOME", m_oldHome);
    if (m_oldData.isNull())
        qunsetenv("XDG_DATA_HOME");
    else
        qputenv("XDG_DATA_HOME", m_oldData);
}

inline void RequestFolderGround::write(const QString &name, const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).absolutePath()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

inline QByteArray RequestFolderGround::onDisk(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

inline void RequestFolderGround::run(const QString &script) const
{
    QProcess process;
    process.setWorkingDirectory(m_directory);
    process.start(u"sh"_s, {u"-ec"_s, script});
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

inline void RequestFolderGround::open()
{
    const Result<FolderListing> listing = waitFor(m_folder->open(m_directory));
    QVERIFY(listing);
    QVERIFY(m_changes->isEmpty());
}

inline FolderChanges RequestFolderGround::all() const
{
    FolderChanges changes;
    for (const QList<QVariant> &arguments : *m_changes) {
        const auto each = arguments.first().value<FolderChanges>();
        changes.added += each.added;
        changes.removed += each.removed;
        changes.changed += each.changed;
        changes.renamed += each.renamed;
        changes.problems = changes.problems || each.problems;
    }
    return changes;
}

} // namespace patlas
