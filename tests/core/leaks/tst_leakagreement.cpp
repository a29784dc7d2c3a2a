// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/leaks/GitSamples.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

/// A word of a repository, taken for a stored token: what the check says of it, git can say as well.
struct Word {
    QByteArray text;
    QSet<QByteArray> blobs; ///< that have it, by `git grep`
    QString first; ///< commit, by `git log -S`
};

QByteArray run(const QString &repository, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(u"git"_s, QStringList{u"-C"_s, repository, u"-c"_s, u"core.quotePath=false"_s} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(600'000))
        qFatal("git %s does not end", qPrintable(arguments.join(u' ')));
    return process.readAllStandardOutput();
}

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.trimmed());
}

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Words of 12 to 40 characters from blobs drawn at random.
QByteArrayList drawWords(const QString &repository, int count, quint32 seed)
{
    QList<QByteArray> blobs;
    for (const QByteArray &line :
         run(repository, {u"cat-file"_s, u"--batch-all-objects"_s, u"--batch-check"_s}).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.value(1) == "blob" && words.value(2).toLongLong() > 200
            && words.value(2).toLongLong() < 200'000)
            blobs.append(words[0]);
    }
    QByteArrayList drawn;
    QRandomGenerator random(seed);
    for (int i = 0; i < 400 && drawn.size() < count && !blobs.isEmpty(); ++i) {
        const QByteArray content =
            run(repository,
                {u"cat-file"_s, u"blob"_s, QString::fromLatin1(blobs[random.bounded(int(blobs.size()))])});
        if (content.contains('\0'))
            continue;
        qsizetype at = random.bounded(int(content.size()));
        while (at > 0 && isWordCharacter(content[at - 1]))
            --at;
        qsizetype end = at;
        while (end < content.size() && isWordCharacter(content[end]))
            ++end;
        const QByteArray word = content.mid(at, end - at);
        const bool isUsable = word.size() >= 12 && word.size() <= 40
            && std::none_of(drawn.begin(), drawn.end(), [&word](const QByteArray &other) {
                                  return other.contains(word) || word.contains(other);
                              });
        if (isUsable)
            drawn.append(word);
    }
    return drawn;
}

/// What git says: every blob of every commit that has the word, and the first commit that changed how often
/// it stands there.
Word asGitSays(const QString &repository, const QByteArray &text, const QStringList &commits)
{
    Word word{text, {}, {}};
    const QString pattern = QString::fromLatin1(text);
    constexpr qsizetype atOnce = 500; // commits on one command line
    for (qsizetype at = 0; at < commits.size(); at += atOnce) {
        // "<commit>:<path>", each with a zero behind.
        const QList<QByteArray> files =
            run(repository,
                QStringList{u"grep"_s, u"-a"_s, u"-l"_s, u"-z"_s, u"-F"_s, u"-e"_s, pattern}
                    + commits.mid(at, atOnce))
                .split('\0');
        QByteArray asked;
        for (const QByteArray &file : files) {
            if (!file.isEmpty() && !file.contains('\n'))
                asked += file + '\n';
        }
        if (asked.isEmpty())
            continue;
        for (const QByteArray &line :
             run(repository, {u"cat-file"_s, u"--batch-check=%(objectname)"_s}, asked).split('\n')) {
            if (line.size() == 40 || line.size() == 64)
                word.blobs.insert(line);
        }
    }
    // -m: a merge that brings a branch differs from one parent, but comes after the branch's own commit.
    const QList<QByteArray> lines = run(repository,
                                        {u"log"_s, u"--all"_s, u"--date-order"_s, u"--reverse"_s,
                                         u"--format=%H"_s, u"--no-textconv"_s, u"-m"_s, u"-S"_s + pattern})
                                        .split('\n');
    word.first = hexOf(lines.value(0));
    return word;
}

void compare(const QString &repository, int count, quint32 seed)
{
    const QByteArrayList words = drawWords(repository, count, seed);
    QVERIFY2(words.size() >= std::min(count, 3), qPrintable(repository));
    auto known = std::make_shared<KnownSecrets>(sampleFingerprint);
    for (const QByteArray &word : words)
        known->add(QString::fromLatin1(word), Secret::copyOf({word.constData(), std::size_t(word.size())}));
    QElapsedTimer clock;
    clock.start();
    std::map<QString, std::vector<LeakFinding>> found;
    const std::atomic_bool cancelled = false;
    const Result<void> read = scanHistory(
        repository, *known,
        [&found](LeakFinding finding) { found[finding.tokenId].push_back(std::move(finding)); },
        [](qint64) {}, cancelled);
    QVERIFY2(read, read ? "" : qPrintable(read.error().what + read.error().detail));
    const qint64 milliseconds = clock.elapsed();
    // Those that only a reflog has, and those that nothing has, count as well.
    QStringList commits;
    for (const QByteArray &line :
         run(repository, {u"cat-file"_s, u"--batch-all-objects"_s, u"--batch-check"_s}).split('\n')) {
        if (line.split(' ').value(1) == "commit")
            commits.append(QString::fromLatin1(line.left(line.indexOf(' '))));
    }
    int versions = 0;
    for (const QByteArray &text : words) {
        const Word word = asGitSays(repository, text, commits);
        // By file: how many versions of it have the word, as it stands there.
        int own = 0;
        QString first;
        for (const LeakFinding &finding : found[QString::fromLatin1(text)]) {
            const bool isPlain = finding.place.part == LeakPlace::Part::Content && finding.encodings.isEmpty()
                && finding.place.inside.isEmpty();
            if (!isPlain)
                continue;
            if (finding.place.commit.isEmpty())
                continue; // in the index, or in nothing
            QVERIFY2(word.blobs.contains(finding.place.object.toLatin1()),
                     qPrintable(QString::fromLatin1(text) + u' ' + finding.place.object));
            own += finding.place.versions;
            if (first.isEmpty())
                first = finding.place.commit; // they come in the order of their commits
        }
        QSet<QString> ofObjects;
        for (const LeakFinding &finding : found[QString::fromLatin1(text)])
            ofObjects.insert(finding.place.object);
        versions += own;
        QVERIFY2(own == word.blobs.size(),
                 qPrintable(u"%1 %2: %3 versions, and git has %4"_s.arg(repository, QString::fromLatin1(text))
                                .arg(own)
                                .arg(word.blobs.size())));
        QVERIFY2(!word.first.isEmpty(), qPrintable(QString::fromLatin1(text)));
        QVERIFY2(first == word.first,
                 qPrintable(u"%1 %2: first in %3, and git says %4"_s.arg(
                     repository, QString::fromLatin1(text), first, word.first)));
    }
    qInfo("%s: %d commits, %d words, %d versions with one; %.1f s", qPrintable(repository),
          int(commits.size()), int(words.size()), versions, double(milliseconds) / 1000);
}

} // namespace

/// What the check finds in histories, and the commit that it names, against `git grep` and `git log -S`.
class LeakAgreementTest : public QObject {
    Q_OBJECT

private:
    /// A history of changes drawn at random, with branches and merges.
    void draw(const GitFolder &folder, const QString &name, quint32 seed) const
    {
        QRandomGenerator random(seed);
        folder.make(name);
        QList<QByteArrayList> files(4);
        const auto sentence = [&random] {
            QByteArray line;
            for (int i = 0; i < 4; ++i) {
                QByteArray word(random.bounded(6, 18), Qt::Uninitialized);
                for (char &c : word)
                    c = "abcdefghijklmnopqrstuvwxyzABCDEFGH"[random.bounded(34)];
                line += word + ' ';
            }
            return line;
        };
        const auto change = [&](const QString &prefix) {
            const int number = random.bounded(4);
            QByteArrayList &lines = files[number];
            for (int i = 0; i < 6; ++i)
                lines.append(sentence());
            if (lines.size() > 12)
                lines.remove(random.bounded(int(lines.size()) - 6), 5);
            folder.commit(name, prefix + QString::number(number), lines.join('\n') + '\n');
        };
        for (int i = 0; i < 6; ++i)
            change(u"f"_s);
        for (int branch = 0; branch < 2; ++branch) {
            const QString side = u"side%1"_s.arg(branch);
            folder.git(name, {u"checkout"_s, u"-q"_s, u"-b"_s, side});
            const QList<QByteArrayList> before = files;
            change(u"g%1-"_s.arg(branch));
            change(u"g%1-"_s.arg(branch));
            files = before;
            folder.git(name, {u"checkout"_s, u"-q"_s, u"main"_s});
            change(u"f"_s);
            folder.tick();
            folder.git(name, {u"merge"_s, u"-q"_s, u"--no-ff"_s, u"--no-commit"_s, side});
            folder.write((name + u"/merged%1"_s.arg(branch)).toUtf8(),
                         sentence() + "\n" + QByteArray(200, '.') + "\n");
            folder.git(name, {u"add"_s, u"-A"_s});
            folder.git(name, {u"commit"_s, u"-q"_s, u"-m"_s, u"merge"_s});
            change(u"f"_s);
        }
        if (seed % 2)
            folder.git(name, {u"gc"_s, u"-q"_s});
    }

private Q_SLOTS:
    void historiesDrawnAtRandomAgreeWithGit_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 10; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void historiesDrawnAtRandomAgreeWithGit()
    {
        QFETCH(quint32, seed);
        const GitFolder folder;
        draw(folder, u"r"_s, seed);
        compare(folder.path(u"r"_s), 6, seed);
    }

    /// tests/core/leaks/real-repositories.sh names them.
    void realRepositoriesAgreeWithGit()
    {
        const QStringList repositories =
            qEnvironmentVariable("PATLAS_REAL_REPOSITORIES").split(u':', Qt::SkipEmptyParts);
        if (repositories.isEmpty())
            QSKIP("no real repository is named; tests/core/leaks/real-repositories.sh does");
        for (const QString &repository : repositories) {
            compare(repository, qEnvironmentVariableIntValue("PATLAS_WORDS"), 20261129);
            if (QTest::currentTestFailed())
                return;
        }
    }
};

PATLAS_CORE_TEST(LeakAgreementTest)
#include "tst_leakagreement.moc"
