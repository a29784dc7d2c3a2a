// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/GitHistory.h"

#include "core/leaks/GitFiles.h"
#include "core/leaks/GitLacking.h"
#include "core/leaks/GitObjects.h"
#include "core/leaks/GitOrigins.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>

#include <unistd.h>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

using Part = LeakPlace::Part;
using LeakReach = LeakPlace::Reach;

constexpr int maxRestarts = 100; ///< of git, which ends at the first damaged object
constexpr int maxTagsInTags = 20;

struct GitHistoryText {
    Q_DECLARE_TR_FUNCTIONS(patlas::GitHistory)
};

/// Whether the repository's own configuration, with what it includes, names a remote that missing objects are
/// fetched from.
Result<bool> isPartialClone(const QByteArray &repository, std::chrono::milliseconds patience,
                            const std::atomic_bool &cancelled)
{
    const auto process =
        startGit(repository,
                 {u"config"_s, u"--includes"_s, u"--name-only"_s, u"--get-regexp"_s,
                  u"^(extensions\\.partialclone|remote\\..*\\.(promisor|partialclonefilter))$"_s});
    QByteArray output;
    const GitOutcome outcome = readGit(*process, patience, cancelled, output);
    constexpr int noSuchKey = 1;
    const bool isNone = outcome.state == GitOutcome::State::Failed
        && process->exitStatus() == QProcess::NormalExit && process->exitCode() == noSuchKey;
    if (!outcome.isGood() && !isNone)
        return tl::make_unexpected(outcome.error());
    return !isNone;
}

/// Refuses a repository that would make git wait, or start a program.
Result<void> canBeRead(const QByteArray &repository, std::chrono::milliseconds patience,
                       const std::atomic_bool &cancelled)
{
    if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
        return failure(
            ErrorKind::Unsupported,
            GitHistoryText::tr("Its git history was not scanned: the git program is not installed."));
    if (const QByteArray blocking = blockingFileOf(repository, cancelled); !blocking.isEmpty())
        return failure(ErrorKind::Refused,
                       GitHistoryText::tr("Its git history was left out: %1 is a pipe, a socket or a device.")
                           .arg(shownName(blocking)));
    if (gitCanStayOffline())
        return {};
    const Result<bool> isPartial = isPartialClone(repository, patience, cancelled);
    if (!isPartial)
        return tl::make_unexpected(isPartial.error());
    if (!*isPartial)
        return {};
    return failure(
        ErrorKind::Unsupported,
        GitHistoryText::tr(
            "Its git history was left out: it is a partial clone, and this version of git would fetch "
            "what is missing with a program that the clone's own configuration names. It takes git "
            "2.45, or 2.39.4 and later of its series."));
}

/// One scan of one repository.
class HistoryScan {
public:
    HistoryScan(const GitStore &store, const KnownSecrets &known, LeakBudget &budget,
                const HistoryReport &report, const std::atomic_bool &cancelled,
                std::chrono::milliseconds patience)
        : m_store(store)
        , m_report(report)
        , m_cancelled(cancelled)
        , m_patience(patience)
        , m_objects(known, budget, cancelled)
        , m_origins(store.directory, patience, cancelled)
    {
    }

    Result<void> run()
    {
        GitOutcome outcome = readEverything();
        if (outcome.state == GitOutcome::State::Failed && !m_cancelled)
            outcome = readTheRest(outcome);
        if (outcome.state == GitOutcome::State::Cancelled || outcome.state == GitOutcome::State::NotStarted
            || (!outcome.isGood() && m_objects.count() == 0 && m_objects.damaged().isEmpty()))
            return tl::make_unexpected(outcome.error());
        hear(outcome);
        if (outcome.state != GitOutcome::State::Stalled) { // it would again
            readReferences();
            findOrigins();
        }
        tellFindings();
        tellLacking();
        if (outcome.state == GitOutcome::State::Stalled) // what was found before is told all the same
            return tl::make_unexpected(outcome.error());
        return {};
    }

private:
    std::function<bool(std::string_view)> intoObjects()
    {
        return [this](std::string_view piece) {
            m_objects.feed(piece);
            m_report.progress(qint64(piece.size()));
            return true;
        };
    }

    GitOutcome readEverything()
    {
        const auto process = startGit(
            m_store.directory,
            {u"cat-file"_s, u"--batch-all-objects"_s, u"--batch"_s, u"--buffer"_s, u"--unordered"_s});
        const GitOutcome outcome = readGit(*process, m_patience, m_cancelled, intoObjects());
        m_objects.end();
        return outcome;
    }

    /// git ends at a damaged object: the others are asked for one by one, without it.
    GitOutcome readTheRest(const GitOutcome &first)
    {
        hear(first);
        QList<QByteArray> left;
        {
            const auto process = startGit(m_store.directory,
                                          {u"cat-file"_s, u"--batch-all-objects"_s, u"--unordered"_s,
                                           u"--buffer"_s, u"--batch-check=%(objectname)"_s});
            QByteArray rest;
            const GitOutcome listed =
                readGit(*process, m_patience, m_cancelled, [this, &left, &rest](std::string_view piece) {
                    rest.append(piece.data(), qsizetype(piece.size()));
                    QList<QByteArray> ids = rest.split('\n');
                    rest = ids.takeLast();
                    for (const QByteArray &id : ids) {
                        if (!id.isEmpty() && !m_objects.hasSeen(id))
                            left.append(id);
                    }
                    return true;
                });
            if (!listed.isGood())
                return m_objects.count() == 0 ? first : listed;
        }
        for (int i = 0; i < maxRestarts && !left.isEmpty(); ++i) {
            const auto process = startGit(m_store.directory, {u"cat-file"_s, u"--batch"_s, u"--buffer"_s},
                                          QIODevice::ReadWrite);
            const GitOutcome outcome =
                readGit(*process, m_patience, m_cancelled, intoObjects(), left.join('\n') + '\n');
            m_objects.end();
            hear(outcome);
            if (outcome.state != GitOutcome::State::Good && outcome.state != GitOutcome::State::Failed)
                return outcome;
            const qsizetype before = left.size();
            left.removeIf([this](const QByteArray &id) { return m_objects.hasSeen(id); });
            if (outcome.state == GitOutcome::State::Failed && left.size() == before)
                m_objects.addDamaged(left.takeFirst()); // it ended before it said anything of it
        }
        m_notRead = left.size();
        return {};
    }

    void readReferences()
    {
        const GitOutcome outcome = readRefs(m_store.directory, m_patience, m_cancelled, m_refs);
        hear(outcome);
        for (GitRef &ref : m_refs) {
            ref.target = ref.object;
            ref.targetType = ref.type;
            for (int i = 0; i < maxTagsInTags && ref.targetType == "tag"; ++i) {
                m_tagRefs.insert(ref.target, ref.name);
                const GitObjects::Tag tag = m_objects.tags().value(ref.target);
                ref.target = tag.target;
                ref.targetType = tag.targetType;
            }
        }
    }

    void findOrigins()
    {
        for (const auto &[id, found] : m_objects.found()) {
            if (found.type == GitObjects::Type::Blob)
                m_origins.want(id);
            else if (found.type == GitObjects::Type::Commit)
                m_origins.wantCommit(id);
        }
        for (const auto &[name, findings] : m_objects.names())
            m_origins.wantName(name);
        for (const GitObjects::Note &note : m_objects.notes())
            m_origins.want(note.object);
        m_origins.find(m_refs, m_objects.commits(), m_store.common);
    }

    struct Row {
        LeakFinding finding;
        qint64 order = 0; ///< of the commit
    };

    LeakPlace placeOf(const QByteArray &id, GitObjects::Type type)
    {
        LeakPlace place;
        m_order = 0;
        place.kind = LeakPlace::Kind::History;
        place.repository = m_objects.matcher().redacted(m_store.shown());
        place.object = QString::fromLatin1(id);
        place.versions = 1;
        if (type == GitObjects::Type::Tag) {
            const GitObjects::Tag tag = m_objects.tags().value(id);
            const auto ref = m_tagRefs.constFind(id);
            place.reach = ref == m_tagRefs.constEnd() ? LeakReach::Nothing : LeakReach::Tag;
            place.ref = ref == m_tagRefs.constEnd() ? "refs/tags/" + tag.name : *ref;
            if (tag.targetType == "commit")
                place.commit = QString::fromLatin1(tag.target);
            return place;
        }
        const GitOrigin origin =
            type == GitObjects::Type::Commit ? m_origins.ofCommit(id) : m_origins.ofObject(id);
        take(origin, place);
        if (type == GitObjects::Type::Commit)
            place.commit = QString::fromLatin1(id);
        return place;
    }

    void take(const GitOrigin &origin, LeakPlace &place)
    {
        m_order = origin.order;
        place.reach = origin.reach;
        place.ref = origin.ref;
        place.commit = QString::fromLatin1(origin.commit);
        place.committed = origin.when;
        place.path = m_objects.matcher().redacted(origin.path);
        if (origin.isLink)
            place.part = Part::LinkTarget;
    }

    void add(LeakFinding finding, LeakPlace place)
    {
        if (finding.place.part != Part::Content)
            place.part = finding.place.part;
        place.line = place.part == Part::LinkTarget ? 0 : finding.place.line;
        place.inside = finding.place.inside;
        finding.place = std::move(place);
        finding.place.ref = m_objects.matcher().redacted(finding.place.ref);
        m_found.push_back({std::move(finding), m_order});
    }

    void tellFindings()
    {
        for (auto &[id, found] : m_objects.found()) {
            const LeakPlace place = placeOf(id, found.type);
            for (LeakFinding &finding : found.findings)
                add(std::move(finding), place);
        }
        for (auto &[name, findings] : m_objects.names()) {
            LeakPlace place = placeOf({}, GitObjects::Type::Blob);
            take(m_origins.ofName(name), place);
            if (place.path.isEmpty())
                place.path = m_objects.matcher().redacted(name);
            for (LeakFinding &finding : findings)
                add(std::move(finding), place);
        }
        for (const GitRef &ref : m_refs) {
            LeakPlace place = placeOf({}, GitObjects::Type::Blob);
            place.part = Part::RefName;
            place.reach = LeakReach::NotKnown;
            place.ref = ref.name;
            place.commit = ref.targetType == "commit" ? QString::fromLatin1(ref.target) : QString();
            m_objects.matcher().search(ref.name.toStdString(), [this, &place](LeakFinding finding) {
                add(std::move(finding), place);
            });
        }
        joinVersions();
        for (Row &row : m_found)
            m_report.found(std::move(row.finding));
        m_found.clear();
    }

    /// Every version of a file that has a token has it: one finding, of the first.
    void joinVersions()
    {
        std::stable_sort(m_found.begin(), m_found.end(), [](const Row &a, const Row &b) {
            // What is reached sooner comes first, and of that the oldest.
            const LeakPlace &x = a.finding.place;
            const LeakPlace &y = b.finding.place;
            return std::tuple(x.commit.isEmpty(), x.reach, a.order)
                < std::tuple(y.commit.isEmpty(), y.reach, b.order);
        });
        using Key = std::tuple<QByteArray, QByteArray, QStringList, Part, QStringList>;
        std::map<Key, std::size_t> known; // in `joined`
        std::vector<Row> joined;
        for (Row &row : m_found) {
            const LeakPlace &place = row.finding.place;
            const bool isFile =
                !place.path.isEmpty() && (place.part == Part::Content || place.part == Part::LinkTarget);
            const auto [found, isNew] = known.try_emplace(
                Key(row.finding.sameness, place.path, place.inside, place.part, row.finding.encodings),
                joined.size());
            if (isFile && !isNew)
                ++joined[found->second].finding.place.versions;
            else
                joined.push_back(std::move(row));
        }
        m_found = std::move(joined);
    }

    void tellLacking()
    {
        QByteArray index;
        if (!m_store.workTree.isEmpty()
            && ::access((m_store.workTree + "/.gitmodules").constData(), F_OK) == 0) {
            const auto process = startGit(m_store.directory, {u"ls-files"_s, u"--stage"_s, u"-z"_s});
            readGit(*process, m_patience, m_cancelled, index);
        }
        QStringList sentences = lackingIn(m_store, m_objects, m_origins, index);
        if (m_notRead > 0)
            sentences.prepend(
                GitHistoryText::tr("git ended at damaged objects %1 times; %2 objects were not read.")
                    .arg(QLocale().toString(maxRestarts), QLocale().toString(m_notRead)));
        if (!m_said.isEmpty())
            sentences.append(GitHistoryText::tr("git said: %1").arg(m_said.join(u' ')));
        for (const QString &sentence : sentences)
            m_report.lacking(sentence);
    }

    /// Errors only: it warns of what is told here in other words.
    void hear(const GitOutcome &outcome)
    {
        constexpr qsizetype fewLines = 3;
        for (const QByteArray &line : outcome.said.split('\n')) {
            const QString text = QString::fromUtf8(m_objects.matcher().redacted(line)).simplified();
            if ((line.startsWith("error:") || line.startsWith("fatal:")) && m_said.size() < fewLines
                && !m_said.contains(text))
                m_said.append(text);
        }
    }

    const GitStore &m_store;
    const HistoryReport &m_report;
    const std::atomic_bool &m_cancelled;
    std::chrono::milliseconds m_patience;
    GitObjects m_objects;
    GitOrigins m_origins;
    QList<GitRef> m_refs;
    QHash<QByteArray, QByteArray> m_tagRefs; ///< references by the tag objects that they reach
    std::vector<Row> m_found;
    qint64 m_order = 0; ///< of the place that was made last
    QStringList m_said;
    qint64 m_notRead = 0;
};

} // namespace

Result<void> scanHistory(const GitStore &store, const KnownSecrets &known, LeakBudget &budget,
                         const HistoryReport &report, const std::atomic_bool &cancelled,
                         std::chrono::milliseconds patience)
{
    if (const Result<void> readable = canBeRead(store.directory, patience, cancelled); !readable)
        return readable;
    return HistoryScan(store, known, budget, report, cancelled, patience).run();
}

Result<void> scanHistory(const QString &repository, const KnownSecrets &known,
                         const LeakStream::Report &report, const std::function<void(qint64 bytes)> &progress,
                         const std::atomic_bool &cancelled, std::chrono::milliseconds patience)
{
    const QByteArray folder = QFile::encodeName(repository);
    const Result<GitStore> located = locateStore(folder);
    GitStore store;
    store.directory = folder; // git says what is wrong with it
    store.common = folder;
    LeakBudget budget;
    return scanHistory(located ? *located : store, known, budget, {report, progress, [](const QString &) {}},
                       cancelled, patience);
}

} // namespace patlas
