// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/leaks/GitSamples.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>

#include <archive.h>
#include <archive_entry.h>
#include <brotli/encode.h>
#include <zlib.h>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

using Members = std::vector<std::pair<QByteArray, QByteArray>>; ///< name, content

/// What libarchive makes of the members; `options` as in archive_write_set_options(3).
QByteArray packed(const char *format, const char *filter, const Members &members, const char *options = "")
{
    archive *writer = archive_write_new();
    std::vector<char> out(std::size_t(4) << 20);
    std::size_t used = 0;
    if (archive_write_set_format_by_name(writer, format) != ARCHIVE_OK
        || (qstrcmp(filter, "none") != 0 && archive_write_add_filter_by_name(writer, filter) != ARCHIVE_OK)
        || archive_write_set_options(writer, options) != ARCHIVE_OK
        || (*options && qstrcmp(options, "zip:encryption=zipcrypt") == 0
            && archive_write_set_passphrase(writer, "open") != ARCHIVE_OK)
        || archive_write_open_memory(writer, out.data(), out.size(), &used) != ARCHIVE_OK)
        qFatal("%s %s: %s", format, filter, archive_error_string(writer));
    for (const auto &[name, content] : members) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        if (archive_write_header(writer, entry) != ARCHIVE_OK
            || archive_write_data(writer, content.constData(), std::size_t(content.size())) != content.size())
            qFatal("%s %s: %s", format, filter, archive_error_string(writer));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return {out.data(), qsizetype(used)};
}

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    QByteArray result(qsizetype(compressBound(uLong(bytes.size()))) + 64, '\0');
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = uInt(result.size());
    deflate(&stream, Z_FINISH);
    result.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return result;
}

const QByteArray line = "first\nT=" + personalSample + "\n";

} // namespace

/// Archives and compressed files, made by libarchive, zlib, Brotli and git.
class LeakArchiveTest : public QObject {
    Q_OBJECT

private:
    ScanOutcome scan(const QByteArray &content, const QByteArray &name = "x", LeakLimits limits = {}) const
    {
        QDir().mkpath(m_folder->path(u"in"_s));
        m_folder->write("in/" + name, content);
        return scanned(LeakScope{{m_folder->path(u"in"_s)}, true, {}, limits});
    }

    std::unique_ptr<GitFolder> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<GitFolder>(); }

    void everyArchiveIsLookedInto_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("encodings");
        const Members members{{"readme", "hello\n"}, {"d/deploy.sh", line}};
        for (const char *format : {"zip", "pax", "ustar", "newc", "odc"}) {
            QTest::addRow("%s", format) << packed(format, "none", members) << QStringList();
            QTest::addRow("%s, gzip", format) << packed(format, "gzip", members) << QStringList(u"gzip"_s);
        }
        QTest::newRow("zip, not compressed")
            << packed("zip", "none", members, "zip:compression=store") << QStringList();
        QTest::newRow("tar, bzip2") << packed("pax", "bzip2", members) << QStringList(u"bzip2"_s);
        QTest::newRow("tar, xz") << packed("pax", "xz", members) << QStringList(u"xz"_s);
        QTest::newRow("tar, zstd") << packed("pax", "zstd", members) << QStringList(u"zstd"_s);
        QTest::newRow("tar, lz4") << packed("pax", "lz4", members) << QStringList(u"lz4"_s);
        QTest::newRow("tar, compress")
            << packed("pax", "compress", members) << QStringList(u"compress (.Z)"_s);
        QTest::newRow("tar, gzip in xz") << packed("raw", "xz", {{"x", packed("pax", "gzip", members)}})
                                         << QStringList({u"xz"_s, u"gzip"_s});
    }
    void everyArchiveIsLookedInto()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, encodings);
        const ScanOutcome outcome = scan(content);
        const LeakFinding &finding = outcome.only();
        QCOMPARE(finding.tokenId, u"personal"_s);
        QCOMPARE(finding.place.inside, QStringList(u"d/deploy.sh"_s));
        QCOMPARE(finding.place.line, 2);
        QCOMPARE(finding.encodings, encodings);
        QCOMPARE(finding.excerpt, u"T=glspat_••••"_s);
        QCOMPARE(outcome.missed, QStringList());
    }

    void compressedFileIsLookedInto_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("gzip of zlib") << gzipped(line) << QByteArray("x.gz") << u"gzip"_s;
        QTest::newRow("two members") << gzipped("nothing\n") + gzipped(line) << QByteArray("x") << u"gzip"_s;
        for (const char *filter : {"bzip2", "xz", "zstd", "lz4"})
            QTest::addRow("%s", filter)
                << packed("raw", filter, {{"x", line}}) << QByteArray("x") << QString::fromLatin1(filter);
        QByteArray brotli(1000, '\0');
        std::size_t size = std::size_t(brotli.size());
        BrotliEncoderCompress(5, 22, BROTLI_MODE_TEXT, std::size_t(line.size()),
                              reinterpret_cast<const uint8_t *>(line.constData()), &size,
                              reinterpret_cast<uint8_t *>(brotli.data()));
        QTest::newRow("brotli") << brotli.left(qsizetype(size)) << QByteArray("x.js.br") << u"brotli"_s;
    }
    void compressedFileIsLookedInto()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, name);
        QFETCH(QString, encoding);
        const ScanOutcome outcome = scan(content, name);
        const LeakFinding &finding = outcome.only();
        QCOMPARE(finding.place.inside, QStringList());
        QCOMPARE(finding.encodings, QStringList(encoding));
        QVERIFY(finding.place.line >= 2);
        QCOMPARE(outcome.missed, QStringList());
    }

    void archiveThatGitMadeIsLookedInto_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("zip") << u"zip"_s;
        QTest::newRow("tar.gz") << u"tar.gz"_s;
        QTest::newRow("tar") << u"tar"_s;
    }
    void archiveThatGitMadeIsLookedInto()
    {
        QFETCH(QString, format);
        m_folder->make(u"r"_s);
        m_folder->commit(u"r"_s, u"s"_s, line + QByteArray(2000, ' ') + "\n");
        const QString output = m_folder->path(u"made."_s + format);
        m_folder->git(u"r"_s, {u"archive"_s, u"-o"_s, output, u"--format="_s + format, u"HEAD"_s});
        const ScanOutcome outcome = scanned(QStringList(output));
        QCOMPARE(outcome.only().place.inside, QStringList(u"s"_s));
        QCOMPARE(outcome.missed, QStringList());
    }

    void archiveInAnArchiveIsLookedInto()
    {
        const QByteArray inner = packed("pax", "gzip", {{"etc/config", line}});
        const QByteArray middle = packed("zip", "none", {{"inner.tgz", inner}});
        const QByteArray outer = packed("arbsd", "none", {{"data.zip", middle}});
        const ScanOutcome outcome = scan(outer);
        const LeakFinding &finding = outcome.only();
        QCOMPARE(finding.place.inside, QStringList({u"data.zip"_s, u"inner.tgz"_s, u"etc/config"_s}));
        QCOMPARE(finding.encodings, QStringList(u"gzip"_s));
        QCOMPARE(finding.place.line, 2);
    }

    void nestingIsBoundedAndTold()
    {
        QByteArray content = line;
        for (int i = 0; i < 6; ++i)
            content = packed("zip", "none", {{"in.zip", content}});
        const ScanOutcome outcome = scan(content);
        QVERIFY(outcome.found.empty());
        QVERIFY2(outcome.hasMissed(u"looked into 4 deep, and this one is deeper"_s),
                 qPrintable(outcome.missed.join(u'\n')));
        LeakLimits limits;
        limits.nesting = 6;
        QCOMPARE(scan(content, "x", limits).only().place.inside.size(), 6);
    }

    void whatUnpacksToTooMuchIsCutAndTold()
    {
        LeakLimits limits;
        limits.unpackedOfOne = 1 << 20;
        const QByteArray zeros(3 << 20, '\0');
        const QByteArray bomb = packed("zip", "none", {{"a", line}, {"bomb", zeros}, {"behind", line}});
        QVERIFY(bomb.size() < 10'000);
        const ScanOutcome outcome = scan(bomb, "x", limits);
        QCOMPARE(outcome.only().place.inside, QStringList(u"a"_s));
        QVERIFY2(outcome.hasMissed(u"It unpacks to more than 1 MiB"_s),
                 qPrintable(outcome.missed.join(u'\n')));
        QVERIFY(scan(bomb).found.size() == 2);
    }

    void allThatIsUnpackedIsBounded()
    {
        LeakLimits limits;
        limits.unpackedInAll = 1 << 20;
        const QByteArray zeros(600'000, 'z');
        for (const char *name : {"1", "2", "3"})
            scan(gzipped(zeros), name, limits);
        const ScanOutcome outcome = scan(gzipped(zeros), "4", limits);
        QVERIFY2(outcome.missed.size() >= 3, // two threads may both be over it

                 qPrintable(outcome.missed.join(u" | "_s) + QString::number(outcome.progress.files)));
        QVERIFY2(outcome.hasMissed(u"this check has unpacked 1 MiB, which is its limit"_s),
                 qPrintable(outcome.missed.join(u'\n')));
    }

    void membersAreBoundedAndTold()
    {
        LeakLimits limits;
        limits.members = 10;
        Members members(20, {"empty", ""});
        members.emplace_back("last", line);
        const ScanOutcome outcome = scan(packed("zip", "none", members), "x", limits);
        QVERIFY(outcome.found.empty());
        QVERIFY2(outcome.hasMissed(u"more than 10 files in it"_s), qPrintable(outcome.missed.join(u'\n')));
    }

    void damagedArchiveIsToldAndReadAsFarAsItGoes_data()
    {
        QTest::addColumn<QByteArray>("content");
        const Members members{{"a", line}, {"noise", QByteArray::fromRawData(noise(), 300'000)}, {"z", line}};
        QTest::newRow("zip") << packed("zip", "none", members);
        QTest::newRow("tar.gz") << packed("pax", "gzip", members);
        QTest::newRow("tar.xz") << packed("pax", "xz", members, "xz:compression-level=0");
    }
    void damagedArchiveIsToldAndReadAsFarAsItGoes()
    {
        QFETCH(QByteArray, content);
        const ScanOutcome outcome = scan(content.left(content.size() / 2));
        QCOMPARE(outcome.only().place.inside, QStringList(u"a"_s));
        QVERIFY2(outcome.hasMissed(u"It could not be unpacked, or only in part: "_s),
                 qPrintable(outcome.missed.join(u'\n')));
    }

    void whatOnlyBeginsLikeAnArchiveIsRead()
    {
        for (const QByteArray &start : {QByteArray("PK\x03\x04"), QByteArray("\x1f\x8b\x08"),
                                        QByteArray("BZh9"), QByteArray("7z\xbc\xaf\x27\x1c")}) {
            const ScanOutcome outcome = scan(start + "\n" + line);
            QCOMPARE(outcome.only().place.inside, QStringList());
            QCOMPARE(outcome.only().place.line, 3);
            QCOMPARE(outcome.missed.size(), 1);
        }
    }

    void tokenBesideTheMembersIsFound()
    {
        QByteArray zip = packed("zip", "none", {{"a", "nothing\n"}});
        // A comment of the archive: its size stands in the last two bytes.
        zip[zip.size() - 2] = char(personalSample.size());
        zip += personalSample;
        QCOMPARE(scan(zip).only().place.inside, QStringList());
    }

    void tokenBehindTheEndOfACompressedArchiveIsFound()
    {
        const QByteArray tar = gzipped(packed("pax", "none", {{"a", "nothing\n"}}) + line);
        const ScanOutcome outcome = scan(tar);
        QCOMPARE(outcome.only().place.inside, QStringList());
        QCOMPARE(outcome.only().encodings, QStringList(u"gzip"_s));
        // Zeros in front are an archive that has ended at once.
        QCOMPARE(scan(gzipped(QByteArray(100'000, '\0') + "\n" + line)).only().place.line, 3);
    }

    void archiveBehindAProgramIsLookedInto()
    {
        const QByteArray zip = packed("zip", "none", {{"__main__.py", line}});
        const ScanOutcome outcome = scan("#!/usr/bin/env python3\n" + zip);
        QCOMPARE(outcome.only().place.inside, QStringList(u"__main__.py"_s));
        // Not compressed, it stands in the file as it is.
        const QByteArray stored = packed("zip", "none", {{"__main__.py", line}}, "zip:compression=store");
        QCOMPARE(scan("#!/usr/bin/env python3\n" + stored).found.size(), size_t(1));
    }

    void nameOfAMemberIsRead()
    {
        const QByteArray zip = packed("zip", "none", {{"k/" + personalSample + ".txt", "x"}});
        const ScanOutcome outcome = scan(zip);
        QVERIFY(outcome.only().place.part == LeakPlace::Part::Name);
        QCOMPARE(outcome.only().place.inside, QStringList(u"k/glspat_••••.txt"_s));
    }

    void encryptedArchiveIsTold()
    {
        const QByteArray zip = packed("zip", "none", {{"a", line}}, "zip:encryption=zipcrypt");
        const ScanOutcome outcome = scan(zip);
        QVERIFY(outcome.found.empty());
        QVERIFY2(outcome.hasMissed(u"Some of it is encrypted."_s), qPrintable(outcome.missed.join(u'\n')));
    }

    void packedFileThatIsNotReadIsTold_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("kind");
        QTest::newRow("7z") << packed("7zip", "none", {{"a", line}}) << u"7z"_s;
        QTest::newRow("RAR") << QByteArray("Rar!\x1a\x07\x01\x00 and so on", 20) << u"RAR"_s;
        m_folder->make(u"r"_s);
        m_folder->commit(u"r"_s, u"s"_s, line);
        m_folder->git(u"r"_s, {u"bundle"_s, u"create"_s, u"-q"_s, m_folder->path(u"b"_s), u"main"_s});
        QFile bundle(m_folder->path(u"b"_s));
        QVERIFY(bundle.open(QIODevice::ReadOnly));
        QTest::newRow("git bundle") << bundle.readAll() << u"git bundle"_s;
    }
    void packedFileThatIsNotReadIsTold()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, kind);
        const ScanOutcome outcome = scan(content);
        QVERIFY2(outcome.hasMissed(u"It is packed (%1), which is not looked into."_s.arg(kind)),
                 qPrintable(outcome.missed.join(u'\n')));
    }

    void archiveInAHistoryIsLookedInto()
    {
        m_folder->make(u"r"_s);
        const QString leaking =
            m_folder->commit(u"r"_s, u"x.jar"_s, packed("zip", "none", {{"app.properties", line}}));
        m_folder->commit(u"r"_s, u"x.jar"_s, packed("zip", "none", {{"app.properties", "clean"}}));
        const ScanOutcome outcome = scanned(QStringList(m_folder->path(u"r"_s)));
        QCOMPARE(outcome.only().place.path, QByteArray("x.jar"));
        QCOMPARE(outcome.only().place.inside, QStringList(u"app.properties"_s));
        QCOMPARE(outcome.only().place.commit, leaking);
    }

    void largeArchiveInAHistoryIsToldByName()
    {
        m_folder->make(u"r"_s);
        QByteArray content = packed("zip", "none", {{"noise", QByteArray(noise(), 300'000)}, {"a", line}});
        m_folder->commit(u"r"_s, u"large.zip"_s, content);
        m_folder->git(u"r"_s, {u"rm"_s, u"-q"_s, u"large.zip"_s});
        m_folder->commitStaged(u"r"_s);
        LeakLimits limits;
        limits.inMemory = 10'000;
        const ScanOutcome outcome = scanned(LeakScope{{m_folder->path(u"r"_s)}, true, {}, limits});
        QVERIFY(outcome.found.empty());
        QVERIFY2(outcome.hasMissed(u"In its history, large.zip: It is packed and larger than "_s),
                 qPrintable(outcome.missed.join(u'\n')));
    }

private:
    static const char *noise()
    {
        static const QByteArray bytes = [] {
            QRandomGenerator random(11);
            QByteArray drawn(300'000, Qt::Uninitialized);
            std::generate(drawn.begin(), drawn.end(), [&random] { return char(random.bounded(256)); });
            return drawn;
        }();
        return bytes.constData();
    }
};

PATLAS_CORE_TEST(LeakArchiveTest)
#include "tst_leakarchive.moc"
