// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// patlas-faultrun --runs <count> --seed <first> [--processes 2]
// patlas-faultrun --power-cuts <count> --seed <first>
//
// Runs Patlas without windows and makes it do random operations (create, rename and remove tokens, type,
// send, move secrets between keychain and vault), kills it at a random moment, makes keychain and disk fail
// in between, restarts it and compares with the acknowledged operations: nothing lost, nothing duplicated, no
// secret left over. With two processes both work at the same time, each on items of its own, in the same
// data, keychain and vault. A seed repeats a run. The second form tests what a disk contains after a power
// cut: see PowerCuts.h.
#include "tests/faults/FaultChild.h"
#include "tests/faults/FaultOracle.h"
#include "tests/faults/PowerCuts.h"
#include "tests/support/DesktopSession.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

constexpr int roundsARun = 4;
constexpr int patienceMs = 180'000;
constexpr int operationsOfOne = 1'000'000;

struct Totals {
    int kills = 0;
    int keychainFaults = 0;
    int diskFaults = 0;
    int operations = 0;
    int problems = 0;
    int lost = 0;
    int duplicated = 0;
};

class Run {
public:
    Run(DesktopSession &session, quint32 seed, int processes, Totals &totals)
        : m_session(session)
        , m_seed(seed)
        , m_processes(processes)
        , m_random(seed)
        , m_totals(totals)
        , m_directory(session.home() + u"/run-XXXXXX"_s)
    {
    }

    bool go()
    {
        bool good = true;
        for (int round = 0; round <= roundsARun; ++round) {
            good = oneRound(round) && good;
            if (m_processes > 1 && round < roundsARun)
                good = sharedRound(round) && good;
        }
        m_totals.operations += m_oracle.acknowledgedCount();
        m_totals.lost += m_oracle.lost();
        m_totals.duplicated += m_oracle.duplicated();
        return good;
    }

private:
    bool problem(const QString &what, int round)
    {
        ++m_totals.problems;
        std::fprintf(stderr, "seed %u, round %d: %s\n", m_seed, round, qPrintable(what));
        return false;
    }

    ChildOrder orderFor(int round) const
    {
        ChildOrder order;
        order.directory = m_directory.path();
        order.seed = m_seed;
        order.round = round;
        order.passphrases = m_oracle.passphrases();
        return order;
    }

    bool oneRound(int round)
    {
        const bool last = round == roundsARun;
        ChildOrder order = orderFor(round);
        order.last = last;
        if (m_processes > 1)
            order.operations = 0; // reports what the two left behind
        QProcess child;
        order.start(child, {QStringLiteral(PATLAS_DISK_FAULTS)});

        m_linesUntilKill =
            last || m_processes > 1 || m_random.bounded(5) == 0 ? -1 : int(m_random.bounded(30));
        bool good = true;
        bool sawState = false;
        bool killed = false;
        while (child.state() != QProcess::NotRunning || child.canReadLine()) {
            if (!child.canReadLine() && !child.waitForReadyRead(patienceMs)) {
                if (child.state() == QProcess::NotRunning)
                    continue;
                child.kill();
                child.waitForFinished();
                good = problem(u"it hangs"_s, round);
                break;
            }
            while (child.canReadLine()) {
                const QJsonObject line = QJsonDocument::fromJson(child.readLine()).object();
                if (line.contains("state"_L1)) {
                    sawState = true;
                    for (const QString &wrong : m_oracle.compare(line.value("state"_L1).toObject()))
                        good = problem(wrong, round);
                }
                take(line);
                if (sawState && !killed && !last) {
                    killed = meddle(child);
                    if (killed)
                        ++m_totals.kills;
                }
            }
        }
        heal();
        if (!sawState)
            return problem(u"it does not start"_s, round);
        if (!killed && (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0))
            return problem(u"it crashed by itself"_s, round);
        if (last && m_session.secretsKept() != 0)
            return problem(u"%1 secrets are left in the keychain"_s.arg(m_session.secretsKept()), round);
        return good;
    }

    /// Two processes at the same time, over the same data. The second starts while the first is held in the
    /// middle of something, so that it sees what is half done. Each may be killed; the other goes on.
    bool sharedRound(int round)
    {
        Worker first;
        Worker second;
        start(first, round, 1);
        int linesUntilHeld = 1 + int(m_random.bounded(8));
        while (isGoingOn(first.child) && linesUntilHeld > 0) {
            first.child.waitForReadyRead(20);
            while (first.child.canReadLine() && linesUntilHeld > 0) {
                follow(first);
                --linesUntilHeld;
            }
        }
        const auto held = pid_t(first.child.processId());
        if (held > 0) {
            QThread::usleep(m_random.bounded(3'000));
            ::kill(held, SIGSTOP);
        }
        start(second, round, 2);
        second.child.waitForReadyRead(
            3'000); // it has read what is there; a lock that the first holds may keep it
        if (held > 0)
            ::kill(held, SIGCONT);
        while (isGoingOn(first.child) || isGoingOn(second.child)) {
            for (Worker *worker : {&first, &second}) {
                if (!isGoingOn(worker->child))
                    continue;
                worker->child.waitForReadyRead(20);
                while (worker->child.canReadLine())
                    follow(*worker);
            }
        }
        bool good = true;
        for (const Worker *worker : {&first, &second}) {
            const bool isWell =
                worker->child.exitStatus() == QProcess::NormalExit && worker->child.exitCode() == 0;
            if (!worker->isKilled && !isWell)
                good = problem(u"process %1 ended by itself"_s.arg(worker->number), round);
        }
        return good;
    }

    struct Worker {
        QProcess child;
        int number = 0;
        int linesUntilKill = -1;
        bool isKilled = false;
    };

    static bool isGoingOn(QProcess &child)
    {
        return child.state() != QProcess::NotRunning || child.canReadLine();
    }

    void start(Worker &worker, int round, int number)
    {
        ChildOrder order = orderFor(round);
        order.beside = number;
        order.start(worker.child, {QStringLiteral(PATLAS_DISK_FAULTS)});
        worker.number = number;
        worker.linesUntilKill = m_random.bounded(3) == 0 ? -1 : int(m_random.bounded(30));
    }

    void follow(Worker &worker)
    {
        take(QJsonDocument::fromJson(worker.child.readLine()).object(), worker.number * operationsOfOne);
        if (worker.isKilled || worker.linesUntilKill < 0 || worker.linesUntilKill-- > 0)
            return;
        QThread::usleep(m_random.bounded(20'000));
        worker.child.kill();
        worker.isKilled = true;
        ++m_totals.kills;
    }

    /// `offset` keeps the operations of two processes apart.
    void take(QJsonObject line, int offset)
    {
        if (line.contains("announced"_L1)) {
            QJsonObject operation = line.value("announced"_L1).toObject();
            operation.insert(u"id"_s, operation.value("id"_L1).toInt() + offset);
            line.insert(u"announced"_s, operation);
        } else if (line.contains("done"_L1)) {
            line.insert(u"done"_s, line.value("done"_L1).toInt() + offset);
        }
        take(line);
    }

    void take(const QJsonObject &line)
    {
        if (line.contains("announced"_L1))
            m_oracle.announced(line.value("announced"_L1).toObject());
        else if (line.contains("done"_L1) && line.value("ok"_L1).toBool())
            m_oracle.acknowledged(line.value("done"_L1).toInt());
        else if (line.contains("disk"_L1))
            ++m_totals.diskFaults;
    }

    /// Disturbs the child between two of its lines. True when it was killed; its earlier output is still
    /// read.
    bool meddle(QProcess &child)
    {
        if (m_linesUntilKill >= 0 && m_linesUntilKill-- == 0) {
            QThread::usleep(m_random.bounded(20'000));
            child.kill();
            return true;
        }
        if (m_random.bounded(25) != 0)
            return false;
        ++m_totals.keychainFaults;
        heal();
        switch (m_random.bounded(3)) {
        case 0:
            m_session.lockKeyring();
            m_locked = true;
            break;
        case 1:
            m_session.stopKeyring();
            m_stopped = true;
            break;
        default:
            m_session.freezeKeyring(true);
            QThread::msleep(m_random.bounded(150));
            m_session.freezeKeyring(false);
            break;
        }
        return false;
    }

    void heal()
    {
        if (m_stopped)
            m_session.startKeyring(Keyring::Unlocked);
        else if (m_locked)
            m_session.unlockKeyring();
        m_stopped = false;
        m_locked = false;
    }

    DesktopSession &m_session;
    quint32 m_seed;
    int m_processes;
    QRandomGenerator m_random;
    Totals &m_totals;
    QTemporaryDir m_directory;
    FaultOracle m_oracle;
    int m_linesUntilKill = -1;
    bool m_locked = false;
    bool m_stopped = false;
};

int runAll(DesktopSession &session, quint32 firstSeed, int runs, int processes)
{
    Totals totals;
    for (int i = 0; i < runs; ++i) {
        Run run(session, firstSeed + quint32(i), processes, totals);
        run.go();
        if ((i + 1) % 50 == 0)
            std::fprintf(stderr, "%d runs, %d problems\n", i + 1, totals.problems);
    }
    std::printf(
        "%d runs from seed %u: %d operations acknowledged, %d kills, %d keychain faults, %d disk faults: "
        "%d lost, %d duplicated, %d problems\n",
        runs, firstSeed, totals.operations, totals.kills, totals.keychainFaults, totals.diskFaults,
        totals.lost, totals.duplicated, totals.problems);
    return totals.problems == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    // The child gets its session through its environment; the parent creates one before QCoreApplication.
    std::optional<DesktopSession> session;
    if (!ChildOrder::isIn(argc, argv))
        session.emplace(Keyring::Unlocked);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"patlas"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    for (const char *option : {"runs", "seed", "power-cuts", "processes"})
        parser.addOption({QLatin1String(option), {}, u"value"_s});
    ChildOrder::addOptions(parser);
    parser.process(application);
    if (!session)
        return runFaultChild(ChildOrder::from(parser));
    const auto number = [&parser](const char *option) { return parser.value(QLatin1String(option)).toInt(); };
    const auto seed = quint32(number("seed"));
    if (const int cuts = number("power-cuts"); cuts > 0)
        return runPowerCuts(seed, cuts) == 0 ? 0 : 1;
    return runAll(*session, seed, std::max(1, number("runs")), std::max(1, number("processes")));
}
