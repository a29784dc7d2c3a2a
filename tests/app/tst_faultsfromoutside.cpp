// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlas/Program.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/TestPaths.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace patlas;
using namespace Qt::StringLiterals;

/// The window says which faults its sandbox has, whoever set them.
class FaultsFromOutsideTest : public QObject {
    Q_OBJECT

public:
    explicit FaultsFromOutsideTest(DesktopSession &) { }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
        m_paths = pathsIn(m_directory->path());
        startProgram();
        startOther();
    }
    void cleanup()
    {
        m_other.reset();
        m_program.reset();
    }

    void changesAreAnnounced();
    void theyAreThereAfterAStart();
    void aResetInTheWindowEndsThem();

private:
    void startProgram()
    {
        m_program.reset();
        m_program = std::make_unique<Program>(m_paths);
        m_program->start();
        QTRY_VERIFY_WITH_TIMEOUT(sandbox().state() == SandboxControl::State::Running, 30'000);
    }
    /// As a command does, over the data of the window.
    void startOther()
    {
        m_other = std::make_unique<SandboxServer>();
        SandboxOptions options;
        options.dataDirectory = m_paths.sandbox;
        options.issueProjectTokens = false;
        QVERIFY(waitFor(m_other->start(options)));
    }
    SandboxControl &sandbox() { return m_program->workspace().sandbox(); }
    QLabel *status() { return named<QLabel>(u"Sandbox status"_s, &m_program->window()); }
    bool saysFaults() { return status()->text().endsWith(u", simulating faults"_s); }
    static SandboxFaults slow()
    {
        SandboxFaults faults;
        faults.delay = 50;
        return faults;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    AppPaths m_paths;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<SandboxServer> m_other;
};

void FaultsFromOutsideTest::changesAreAnnounced()
{
    QVERIFY(!saysFaults() && status()->toolTip().isEmpty());
    const QSignalSpy changes(&sandbox(), &SandboxControl::faultsChanged);
    QVERIFY(waitFor(m_other->setFaults(slow())));
    QTRY_VERIFY(saysFaults());
    QVERIFY(sandbox().faults() == slow());
    QVERIFY(status()->toolTip().contains(u"Sandbox > Faults…"_s));
    QCOMPARE(changes.size(), 1);
    QVERIFY(waitFor(m_other->setFaults({})));
    QTRY_VERIFY(!saysFaults());
    QVERIFY(!sandbox().faults().any());
    QVERIFY(status()->toolTip().isEmpty());
    // Those of the window are announced once, and the other one has them.
    const QSignalSpy others(m_other.get(), &SandboxServer::faultsChanged);
    QVERIFY(waitFor(sandbox().setFaults(slow())));
    QVERIFY(saysFaults());
    QTRY_VERIFY(!others.isEmpty() && others.constLast().constFirst().value<SandboxFaults>() == slow());
    QCOMPARE(changes.size(), 3);
}

void FaultsFromOutsideTest::theyAreThereAfterAStart()
{
    QVERIFY(waitFor(m_other->setFaults(slow())));
    startProgram();
    QVERIFY(saysFaults());
    QVERIFY(sandbox().faults() == slow());
    // A sandbox that does not run has none, and has them again.
    sandbox().stop();
    QTRY_VERIFY(sandbox().state() == SandboxControl::State::Stopped);
    QVERIFY(!sandbox().faults().any());
    sandbox().start();
    QTRY_VERIFY_WITH_TIMEOUT(sandbox().state() == SandboxControl::State::Running, 30'000);
    QVERIFY(saysFaults());
}

void FaultsFromOutsideTest::aResetInTheWindowEndsThem()
{
    QVERIFY(waitFor(sandbox().setFaults(slow())));
    QVERIFY(saysFaults());
    QVERIFY(waitFor(sandbox().resetData()));
    QTRY_VERIFY(!saysFaults());
}

PATLAS_SESSION_TEST(FaultsFromOutsideTest, Keyring::Unlocked)
#include "tst_faultsfromoutside.moc"
