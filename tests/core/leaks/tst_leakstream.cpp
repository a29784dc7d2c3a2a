// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/LeakStream.h"
#include "tests/core/leaks/LeakSamples.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

#include <algorithm>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

std::vector<LeakFinding> findings(const QByteArray &bytes, qsizetype piece = 0)
{
    const auto known = knownSamples();
    std::vector<LeakFinding> result;
    LeakStream stream(*known, [&result](LeakFinding finding) { result.push_back(std::move(finding)); });
    const qsizetype step = piece == 0 ? std::max<qsizetype>(bytes.size(), 1) : piece;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        const qsizetype size = std::min(step, bytes.size() - at);
        stream.feed({bytes.constData() + at, std::size_t(size)});
    }
    stream.finish();
    return result;
}

QStringList tokens(const std::vector<LeakFinding> &found)
{
    QStringList ids;
    for (const LeakFinding &finding : found)
        ids.append(finding.tokenId);
    return ids;
}

} // namespace

class LeakStreamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findingsHaveALineAndARedactedExcerpt();
    void pieceSizesDoNotMatter_data();
    void pieceSizesDoNotMatter();
    void tokenAcrossTwoPiecesIsFoundOnce();
    void hugeLineIsScanned();
    void binaryDataIsScannedQuickly();
    void utf16IsReadWithAndWithoutAByteOrderMark_data();
    void utf16IsReadWithAndWithoutAByteOrderMark();
    void newlinesAreCountedExactly();
};

void LeakStreamTest::findingsHaveALineAndARedactedExcerpt()
{
    const auto found = findings("first\nTOKEN=" + personalSample + " # " + projectSample + "\nlast "
                                + unshapedSample + "\n");
    QCOMPARE(tokens(found), QStringList({u"personal"_s, u"project"_s, u"unshaped"_s}));
    QCOMPARE(found[0].place.line, 2);
    QCOMPARE(found[1].place.line, 2);
    QCOMPARE(found[2].place.line, 3);
    // The surrounding text is shown without secrets too.
    QCOMPARE(found[0].excerpt, u"TOKEN=glspat_•••• # 5f0a3c7e9b1d4a0012e4c8aa!••••"_s);
    QCOMPARE(found[2].excerpt, u"last ••••"_s);
    QCOMPARE(found[1].parts.value(u"app"_s), u"5f0a3c7e9b1d4a0012e4c8aa"_s);
    QCOMPARE(found[1].patternId, u"api/projectToken"_s);
    QVERIFY(found[2].patternId.isEmpty());
}

void LeakStreamTest::pieceSizesDoNotMatter_data()
{
    QTest::addColumn<int>("piece");
    for (const int piece : {1, 7, 1000, 4096, 1'048'576, 1'048'577})
        QTest::addRow("%d bytes", piece) << piece;
}

void LeakStreamTest::pieceSizesDoNotMatter()
{
    QFETCH(int, piece);
    QByteArray text;
    for (int i = 0; i < 3000; ++i)
        text += "line " + QByteArray::number(i) + QByteArray(i % 97, '.') + '\n';
    text.insert(70'000, personalSample);
    text.insert(1, projectSample);
    text += unshapedSample;
    const auto whole = findings(text);
    QCOMPARE(tokens(whole), QStringList({u"project"_s, u"personal"_s, u"unshaped"_s}));
    QVERIFY(findings(text, piece) == whole);
    QCOMPARE(whole.back().place.line, 3001);
}

void LeakStreamTest::tokenAcrossTwoPiecesIsFoundOnce()
{
    // The stream works in pieces of 1 MiB and 1 KiB.
    for (const int shift : {-200, -57, -30, -1, 0, 1, 30, 600, 1024, 1100}) {
        for (const QByteArray &token : {personalSample, projectSample, unshapedSample}) {
            const QByteArray text = QByteArray(1'048'576 + shift, ' ') + token + QByteArray(3'000'000, ' ');
            const auto found = findings(text);
            QVERIFY2(found.size() == 1,
                     qPrintable(u"%1 found, shifted by %2"_s.arg(found.size()).arg(shift)));
            QVERIFY(!found.front().tokenId.isEmpty());
        }
    }
}

void LeakStreamTest::hugeLineIsScanned()
{
    const QByteArray text =
        QByteArray(5'000'000, 'x') + ' ' + personalSample + ' ' + QByteArray(5'000'000, 'x');
    const auto found = findings(text, 65'536);
    QCOMPARE(tokens(found), QStringList(u"personal"_s));
    QCOMPARE(found.front().place.line, 1);
    QVERIFY(found.front().excerpt.size() < 200);
}

void LeakStreamTest::binaryDataIsScannedQuickly()
{
    QByteArray noise(4'000'000, Qt::Uninitialized);
    QRandomGenerator random(20261125);
    std::generate(noise.begin(), noise.end(), [&random] { return char(random.generate() & 0xff); });
    QVERIFY(findings(noise).empty());
    noise.replace(2'500'000, projectSample.size(), projectSample);
    QCOMPARE(tokens(findings(noise)), QStringList(u"project"_s));
    QCOMPARE(tokens(findings(QByteArray(100, '\0') + projectSample + QByteArray(5000, '\0'))),
             QStringList(u"project"_s));
}

void LeakStreamTest::utf16IsReadWithAndWithoutAByteOrderMark_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"naïve first line\nTOKEN=%1\n%2 %3\nend"_s.arg(QString::fromLatin1(personalSample),
                                                                         QString::fromLatin1(projectSample),
                                                                         QString::fromLatin1(unshapedSample));
    const auto encoded = [&text](QStringConverter::Encoding encoding, bool mark) {
        QStringEncoder encoder(encoding,
                               mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder.encode(text));
    };
    QTest::newRow("little endian with mark") << encoded(QStringConverter::Utf16LE, true);
    QTest::newRow("big endian with mark") << encoded(QStringConverter::Utf16BE, true);
    QTest::newRow("little endian") << encoded(QStringConverter::Utf16LE, false);
    QTest::newRow("big endian") << encoded(QStringConverter::Utf16BE, false);
}

void LeakStreamTest::utf16IsReadWithAndWithoutAByteOrderMark()
{
    QFETCH(QByteArray, bytes);
    for (const qsizetype piece : {0, 1, 3, 1000}) {
        const auto found = findings(bytes, piece);
        QCOMPARE(tokens(found), QStringList({u"personal"_s, u"project"_s, u"unshaped"_s}));
        QCOMPARE(found[0].place.line, 2);
        QCOMPARE(found[2].place.line, 3);
    }
}

void LeakStreamTest::newlinesAreCountedExactly()
{
    QRandomGenerator random(7);
    for (const int size : {0, 1, 63, 64, 65, 1000, 20'000}) {
        QByteArray text(size, Qt::Uninitialized);
        std::generate(text.begin(), text.end(), [&random] { return random.bounded(3) == 0 ? '\n' : 'x'; });
        QCOMPARE(countLines({text.constData(), std::size_t(size)}), qint64(text.count('\n')));
        text.fill('\n');
        QCOMPARE(countLines({text.constData(), std::size_t(size)}), qint64(size));
    }
}

PATLAS_CORE_TEST(LeakStreamTest)
#include "tst_leakstream.moc"
