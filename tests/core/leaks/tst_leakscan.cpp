// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/LeakScan.h"
#include "tests/core/leaks/LeakSamples.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    std::vector<LeakFinding> found;
    QStringList missed;
    LeakProgress progress;
    bool cancelled = false;
};

Outcome run(const LeakScope &scope, bool cancelAtOnce = false)
{
    Outcome outcome;
    LeakScan scan(knownSamples(), scope);
    QObject::connect(&scan, &LeakScan::found, &scan,
                     [&outcome](const LeakFinding &finding) { outcome.found.push_back(finding); });
    QObject::connect(&scan, &LeakScan::missed, &scan,
                     [&outcome](const QString &path) { outcome.missed.append(path); });
    bool ended = false;
    QObject::connect(&scan, &LeakScan::finished, &scan, [&](const LeakProgress &progress, bool cancelled) {
        outcome.progress = progress;
        outcome.cancelled = cancelled;
        ended = true;
    });
    scan.start();
    if (cancelAtOnce)
        scan.cancel();
    if (!QTest::qWaitFor([&ended] { return ended; }, 60'000))
        qFatal("the scan does not end");
    std::sort(outcome.found.begin(), outcome.found.end(), [](const auto &a, const auto &b) {
        return std::tie(a.place.path, a.place.line) < std::tie(b.place.path, b.place.line);
    });
    return outcome;
}

} // namespace

class LeakScanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFileInAFolderIsScanned();
    void symlinkLoopsEndAndNothingOutsideIsRead();
    void unreadableFilesAreReported();
    void specialFilesAreSkipped();
    void pastedTextIsScanned();
    void cancellingStopsTheScan();
    void destroyingARunningScanIsSafe();
    void singleFileCanBeScanned();

private:
    QString path(const QString &name) const { return m_directory->filePath(name); }
    void write(const QString &name, const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void LeakScanTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void LeakScanTest::write(const QString &name, const QByteArray &content) const
{
    QDir().mkpath(QFileInfo(path(name)).absolutePath());
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void LeakScanTest::everyFileInAFolderIsScanned()
{
    write(u"a/.env"_s, "\n\nTOKEN=" + personalSample + "\n");
    write(u"b/ü/deep/er/settings.json"_s, "{\"t\": \"" + unshapedSample + "\"}");
    write(u"c/empty"_s, {});
    write(u"d/innocent.txt"_s, "nothing here!");
    write(u"e/two.txt"_s, projectSample + "\n" + QByteArray(projectSample).replace('0', '1') + "\n");
    const Outcome outcome = run({{m_directory->path()}, true, {}});
    QCOMPARE(outcome.found.size(), size_t(4));
    QCOMPARE(outcome.found[0].place.path, QFile::encodeName(path(u"a/.env"_s)));
    QCOMPARE(outcome.found[0].place.line, 3);
    QCOMPARE(outcome.found[0].tokenId, u"personal"_s);
    QCOMPARE(outcome.found[1].place.path, QFile::encodeName(path(u"b/ü/deep/er/settings.json"_s)));
    QCOMPARE(outcome.found[1].tokenId, u"unshaped"_s);
    QCOMPARE(outcome.found[2].tokenId, u"project"_s);
    QVERIFY(outcome.found[3].tokenId.isEmpty()); // only resembles a token
    QCOMPARE(outcome.found[3].parts.value(u"app"_s), u"5f1a3c7e9b1d4a1112e4c8aa"_s);
    QCOMPARE(outcome.progress.files, 5);
    QCOMPARE(outcome.progress.found, 4);
    QCOMPARE(outcome.progress.fileBytes, outcome.progress.totalFileBytes);
    QCOMPARE(outcome.progress.missed, 0);
    QVERIFY(!outcome.cancelled);
}

void LeakScanTest::symlinkLoopsEndAndNothingOutsideIsRead()
{
    write(u"in/file"_s, personalSample);
    write(u"out/file"_s, personalSample);
    QVERIFY(QFile::link(path(u"in"_s), path(u"in/loop"_s)));
    QVERIFY(QFile::link(path(u"out"_s), path(u"in/outside"_s)));
    QVERIFY(QFile::link(path(u"out/file"_s), path(u"in/outside.txt"_s)));
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"in/dangling"_s)));
    const Outcome outcome = run({{path(u"in"_s)}, true, {}});
    QCOMPARE(outcome.found.size(), size_t(1));
    QCOMPARE(outcome.progress.files, 1);
    QCOMPARE(outcome.progress.missed, 0);
    // The chosen folder may itself be a link, and a folder chosen twice is read once.
    QVERIFY(QFile::link(path(u"in"_s), path(u"alias"_s)));
    QCOMPARE(run({{path(u"alias"_s), path(u"in"_s)}, true, {}}).found.size(), size_t(1));
}

void LeakScanTest::unreadableFilesAreReported()
{
    if (::geteuid() == 0)
        QSKIP("root can read every file");
    write(u"closed/file"_s, personalSample);
    write(u"file"_s, personalSample);
    QVERIFY(QFile::setPermissions(path(u"file"_s), {}));
    QVERIFY(QFile::setPermissions(path(u"closed"_s), {}));
    Outcome outcome = run({{m_directory->path()}, true, {}});
    QFile::setPermissions(path(u"closed"_s),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    outcome.missed.sort();
    QCOMPARE(outcome.missed, QStringList({path(u"closed"_s), path(u"file"_s)}));
    QCOMPARE(outcome.progress.missed, 2);
    QVERIFY(outcome.found.empty());
}

void LeakScanTest::specialFilesAreSkipped()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    write(u"file"_s, personalSample);
    const Outcome outcome = run({{m_directory->path(), path(u"not there"_s)}, true, {}});
    QCOMPARE(outcome.found.size(), size_t(1));
    QCOMPARE(outcome.missed, QStringList(path(u"not there"_s)));
    QCOMPARE(run({{u"/proc/self"_s}, true, {}}).progress.files, 0);
}

void LeakScanTest::pastedTextIsScanned()
{
    const Outcome outcome = run({{}, true, "curl -H 'X: " + personalSample + "'\n"});
    QCOMPARE(outcome.found.size(), size_t(1));
    QVERIFY(outcome.found.front().place.kind == LeakPlace::Kind::Text);
    QCOMPARE(outcome.found.front().excerpt, u"curl -H 'X: glspat_••••'"_s);
}

void LeakScanTest::cancellingStopsTheScan()
{
    for (int i = 0; i < 200; ++i)
        write(u"many/%1"_s.arg(i), QByteArray(100'000, 'x'));
    const Outcome outcome = run({{m_directory->path()}, true, {}}, true);
    QVERIFY(outcome.cancelled);
}

void LeakScanTest::destroyingARunningScanIsSafe()
{
    for (int i = 0; i < 50; ++i)
        write(u"many/%1"_s.arg(i), QByteArray(300'000, 'x') + personalSample);
    for (int i = 0; i < 5; ++i) {
        LeakScan scan(knownSamples(), {{m_directory->path()}, true, {}});
        scan.start();
        QTest::qWait(i);
    }
}

void LeakScanTest::singleFileCanBeScanned()
{
    write(u"one"_s, personalSample);
    write(u"two"_s, personalSample);
    const Outcome outcome = run({{path(u"two"_s)}, true, {}});
    QCOMPARE(outcome.found.size(), size_t(1));
    QCOMPARE(outcome.found.front().place.path, QFile::encodeName(path(u"two"_s)));
}

PATLAS_CORE_TEST(LeakScanTest)
#include "tst_leakscan.moc"
