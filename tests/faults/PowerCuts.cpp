// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/PowerCuts.h"

#include "tests/faults/ChildOrder.h"
#include "tests/faults/FaultOracle.h"
#include "tests/faults/RecordedDisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int recordedRounds = 2;
constexpr int patienceMs = 180'000;

/// SQLite's shared-memory file: written through memory, recreated after a crash.
bool isSharedMemory(const QString &path)
{
    return path.endsWith("-shm"_L1);
}

class PowerCuts {
public:
    explicit PowerCuts(quint32 seed)
        : m_seed(seed)
        , m_random(seed)
        // The canonical path: the journal uses the kernel's names, with links resolved.
        , m_place(QFileInfo(m_temporary.path()).canonicalFilePath())
        , m_data(m_place + u"/data"_s)
        , m_journal(m_place + u"/journal"_s)
    {
        QDir().mkpath(m_data);
    }

    int go(int cuts)
    {
        if (record()) {
            for (const auto &[moment, unflushed] : choose(cuts)) {
                goTo(moment);
                cut(moment, unflushed);
            }
            goTo(m_entries.size());
            checkThatNothingWasMissed();
        }
        std::printf("%d power cuts from seed %u, %d operations acknowledged in the runs: %d lost, %d "
                    "duplicated, %d problems\n",
                    cuts, m_seed, m_oracle.acknowledgedCount(), m_lost, m_duplicated, m_problems);
        return m_problems;
    }

private:
    struct Moment {
        size_t entries; ///< number of earlier entries
        Unflushed unflushed;
        bool operator<(const Moment &other) const
        {
            return std::tie(entries, unflushed) < std::tie(other.entries, other.unflushed);
        }
    };

    bool problem(const QString &what)
    {
        ++m_problems;
        std::fprintf(stderr, "seed %u: %s\n", m_seed, qPrintable(what));
        return false;
    }

    ChildOrder order(int round) const
    {
        ChildOrder order;
        order.directory = m_data;
        order.seed = m_seed;
        order.round = round;
        order.vaultOnly = true;
        return order;
    }

    /// The child's standard output; nullopt if it did not exit normally.
    static std::optional<QByteArray> heard(QProcess &child)
    {
        if (!child.waitForFinished(patienceMs)) {
            child.kill();
            child.waitForFinished();
            return std::nullopt;
        }
        if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
            return std::nullopt;
        return child.readAllStandardOutput();
    }

    bool record()
    {
        FaultOracle oracle;
        for (int round = 0; round < recordedRounds; ++round) {
            ChildOrder next = order(round);
            next.passphrases = oracle.passphrases();
            QProcess child;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"PATLAS_DISK_JOURNAL"_s, m_journal);
            environment.insert(u"PATLAS_DISK_BENEATH"_s, m_data);
            child.setProcessEnvironment(environment);
            next.start(child, {QStringLiteral(PATLAS_DISK_FAULTS), QStringLiteral(PATLAS_DISK_JOURNAL)});
            const auto said = heard(child);
            if (!said)
                return problem(u"round %1 did not end well"_s.arg(round));
            for (const QByteArray &line : said->split('\n'))
                tell(oracle, line);
        }
        m_entries = readDiskJournal(m_journal);
        for (const QFileInfo &file : QDir(m_data).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile in(file.filePath());
            if (!isSharedMemory(file.filePath()) && in.open(QIODevice::ReadOnly))
                m_atTheEnd.insert(file.filePath(), in.readAll());
        }
        return !m_entries.empty() || problem(u"nothing was recorded"_s);
    }

    /// Half of the cuts follow an acknowledgement, which must then be true.
    std::set<Moment> choose(int cuts)
    {
        std::vector<size_t> acknowledged;
        for (size_t i = 0; i < m_entries.size(); ++i) {
            if (m_entries[i].kind == 'S' && m_entries[i].bytes.contains("\"ok\":true"))
                acknowledged.push_back(i + 1);
        }
        std::set<Moment> moments;
        const size_t all = (m_entries.size() + 1) * 3;
        while (moments.size() < std::min(size_t(cuts), all / 2)) {
            const size_t any = m_random.bounded(quint32(m_entries.size()) + 1);
            const bool after = m_random.bounded(2) == 0 && !acknowledged.empty();
            const auto unflushed = Unflushed(m_random.bounded(3));
            moments.insert(
                {after ? acknowledged[m_random.bounded(quint32(acknowledged.size()))] : any, unflushed});
        }
        return moments;
    }

    void goTo(size_t moment)
    {
        for (; m_at < moment; ++m_at) {
            const DiskEntry &entry = m_entries[m_at];
            if (entry.kind == 'S')
                tell(m_oracle, entry.bytes);
            else if (!isSharedMemory(entry.path))
                m_disk.apply(entry);
        }
    }

    void tell(FaultOracle &oracle, const QByteArray &line)
    {
        const QJsonObject said = QJsonDocument::fromJson(line).object();
        if (said.contains("announced"_L1))
            oracle.announced(said.value("announced"_L1).toObject());
        else if (said.contains("done"_L1) && said.value("ok"_L1).toBool())
            oracle.acknowledged(said.value("done"_L1).toInt());
        else if (said.contains("state"_L1))
            compare(oracle, said, u"in the runs themselves"_s);
    }

    void compare(FaultOracle &oracle, const QJsonObject &said, const QString &when)
    {
        const int lost = oracle.lost();
        const int duplicated = oracle.duplicated();
        for (const QString &wrong : oracle.compare(said.value("state"_L1).toObject()))
            problem(when + u": "_s + wrong);
        m_lost += oracle.lost() - lost;
        m_duplicated += oracle.duplicated() - duplicated;
    }

    void cut(size_t moment, Unflushed unflushed)
    {
        const QString when = u"power cut after entry %1, what was not flushed is %2"_s.arg(moment).arg(
            unflushed == Unflushed::Lost       ? u"lost"_s
                : unflushed == Unflushed::Kept ? u"kept"_s
                                               : u"kept in part"_s);
        QDir(m_data).removeRecursively();
        QDir().mkpath(m_data);
        const RecordedDisk::Files files = m_disk.afterPowerCut(unflushed, m_random);
        for (auto file = files.constBegin(); file != files.constEnd(); ++file) {
            QFile out(file.key());
            if (!out.open(QIODevice::WriteOnly) || out.write(file.value()) != file.value().size()) {
                problem(when + u": cannot be made"_s);
                return;
            }
        }
        ChildOrder look = order(recordedRounds);
        look.operations = 0;
        look.passphrases = m_oracle.passphrases();
        QProcess child;
        look.start(child, {});
        const auto said = heard(child);
        if (!said) {
            problem(when + u": it does not start"_s);
            return;
        }
        FaultOracle oracle = m_oracle;
        compare(oracle, QJsonDocument::fromJson(*said).object(), when);
    }

    /// Compares the journal with the directory: with an unrecorded call, a cut would prove nothing.
    void checkThatNothingWasMissed()
    {
        RecordedDisk::Files kept = m_disk.afterPowerCut(Unflushed::Kept, m_random);
        for (auto file = m_atTheEnd.constBegin(); file != m_atTheEnd.constEnd(); ++file) {
            if (kept.take(file.key()) != file.value())
                problem(u"the journal does not lead to %1"_s.arg(file.key()));
        }
        for (const QString &path : kept.keys())
            problem(u"the journal leads to %1, which is not there"_s.arg(path));
    }

    const quint32 m_seed;
    QRandomGenerator m_random;
    QTemporaryDir m_temporary;
    const QString m_place;
    const QString m_data;
    const QString m_journal;
    RecordedDisk::Files m_atTheEnd;

    std::vector<DiskEntry> m_entries;
    size_t m_at = 0;
    RecordedDisk m_disk;
    FaultOracle m_oracle;
    int m_problems = 0;
    int m_lost = 0;
    int m_duplicated = 0;
};

} // namespace

int runPowerCuts(quint32 seed, int cuts)
{
    return PowerCuts(seed).go(cuts);
}

} // namespace patlas
