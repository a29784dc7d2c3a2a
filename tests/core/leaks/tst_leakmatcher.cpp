// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/LeakStream.h"
#include "core/leaks/Placeholder.h"
#include "tests/core/leaks/GitSamples.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QStringEncoder>

#include <sys/stat.h>
#include <unistd.h>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

/// Has a published form, is not stored, and stands for nothing.
QByteArray foreignSample()
{
    return QByteArray("gh") + "p_" + "Q7xZk2LmT9vBs4NcW8yRd1HgJ5fPa3UeXo6i";
}

std::vector<LeakFinding> foundIn(const QByteArray &bytes, qsizetype piece = 0)
{
    const auto known = knownSamples();
    std::vector<LeakFinding> result;
    LeakStream stream(*known, [&result](LeakFinding finding) { result.push_back(std::move(finding)); });
    const qsizetype step = piece == 0 ? std::max<qsizetype>(bytes.size(), 1) : piece;
    for (qsizetype at = 0; at < bytes.size(); at += step)
        stream.feed({bytes.constData() + at, std::size_t(std::min(step, bytes.size() - at))});
    stream.finish();
    return result;
}

QByteArray wrapped(const QByteArray &base64, qsizetype width, const QByteArray &end)
{
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += width)
        lines += base64.mid(at, width) + end;
    return lines;
}

} // namespace

/// Tokens in other forms, in names, and what only looks like one.
class LeakMatcherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void base64IsUndone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("encodings");
        QTest::addColumn<int>("line");
        const QByteArray token = foreignSample();
        const QStringList once(u"base64"_s);
        QTest::newRow("Basic") << "Authorization: Basic " + ("user:" + token).toBase64() + "\n" << once << 1;
        QTest::newRow("token as user") << "Basic " + (token + ":").toBase64() << once << 1;
        QTest::newRow("for URLs, without padding") << "x="
                + ("?>?>" + token + "?")
                      .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
                                                   << once << 1;
        QTest::newRow("in a path") << "/v1/files/" + ("{\"t\":\"" + token + "\"}").toBase64() << once << 1;
        QTest::newRow("Kubernetes secret")
            << "apiVersion: v1\ndata:\n  token: " + token.toBase64() + "\nkind: Secret\n"
            << once << 3;
        const QByteArray auth = "{\"auths\":{\"ghcr.io\":{\"auth\":\"" + ("u:" + token).toBase64() + "\"}}}";
        QTest::newRow("twice") << ".dockerconfigjson: " + auth.toBase64()
                               << QStringList({u"base64"_s, u"base64"_s}) << 1;
        const QByteArray mail =
            ("some text before it, which is of some length\n" + token + "\nand behind").toBase64();
        QTest::newRow("wrapped as in mail") << "\n" + wrapped(mail, 76, "\r\n") << once << 2;
        QTest::newRow("wrapped and indented") << "x: |\n    " + wrapped(mail, 64, "\n    ") << once << 2;
        QStringEncoder utf16(QStringConverter::Utf16LE);
        const QByteArray command = utf16.encode(QString(u"$env:T = '%1'; run"_s.arg(QLatin1String(token))));
        QTest::newRow("PowerShell") << "powershell -EncodedCommand " + command.toBase64() << once << 1;
        QTest::newRow("zlib in it") << "x " + qCompress("T=" + token + " and so on").mid(4).toBase64()
                                    << QStringList({u"base64"_s, u"zlib"_s}) << 1;
    }
    void base64IsUndone()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, encodings);
        QFETCH(int, line);
        for (const qsizetype piece : {0, 1, 100}) {
            const auto found = foundIn(text, piece);
            QCOMPARE(found.size(), size_t(1));
            QCOMPARE(found.front().patternId, u"github-personal"_s);
            QCOMPARE(found.front().encodings, encodings);
            if (!text.contains('\r') && !text.startsWith("x: |"))
                QCOMPARE(found.front().place.line, line);
            QVERIFY(found.front().place.line >= line);
            QVERIFY(found.front().excerpt.contains(u"••••"_s));
            QVERIFY(!found.front().isPlaceholder);
        }
    }

    void excerptHidesWhatIsEncoded()
    {
        const QByteArray token = foreignSample();
        const QByteArray encoded = ("user:" + token + ":x").toBase64();
        const auto found = foundIn("Basic " + encoded + " # here");
        QCOMPARE(found.size(), size_t(1));
        const QString excerpt = found.front().excerpt;
        QVERIFY(excerpt.startsWith(u"Basic dXNlc"_s)); // the user
        QVERIFY(excerpt.endsWith(u" # here"_s));
        // No four characters of those that hold the token's secret part are left.
        const qsizetype first = (5 + 4) * 8 / 6 + 1;
        for (qsizetype at = first; at + 4 < first + 44; ++at)
            QVERIFY(!excerpt.contains(QString::fromLatin1(encoded.mid(at, 4))));
    }

    void storedTokenInBase64IsOneFinding()
    {
        const auto found = foundIn("Basic " + ("user:" + personalSample).toBase64());
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().tokenId, u"personal"_s);
    }

    void base64AcrossPiecesIsFoundOnce()
    {
        const QByteArray encoded =
            ("x: " + QByteArray(6000, '.') + foreignSample() + QByteArray(900, '.')).toBase64();
        for (const qsizetype shift : {-12'000, -9'000, -8'500, -5'000, -100, 0, 700, 1024}) {
            const QByteArray text = QByteArray(1'048'576 + shift, ' ') + encoded + QByteArray(2'000'000, ' ');
            const auto found = foundIn(text);
            QVERIFY2(found.size() == 1,
                     qPrintable(u"%1 found, shifted by %2"_s.arg(found.size()).arg(shift)));
        }
    }

    void longBase64IsReadThroughout()
    {
        QByteArray data(6'000'000, 'd');
        for (const qsizetype at : {10, 1'000'000, 2'345'677, 5'999'000})
            data.replace(at, foreignSample().size() + 2, ' ' + foreignSample() + ' ');
        const auto found = foundIn("data:text/plain;base64," + data.toBase64());
        QCOMPARE(found.size(), size_t(4));
    }

    void whatUnpacksToTooMuchInBase64IsTold()
    {
        QByteArray zeros(9 << 20, '\0');
        const QByteArray text = "x " + qCompress(zeros, 9).mid(4).toBase64();
        const auto known = knownSamples();
        LeakMatcher matcher(*known);
        matcher.find({text.constData(), std::size_t(text.size())});
        QVERIFY(matcher.takeWasCut());
        QVERIFY(!matcher.takeWasCut());
    }

    void placeholdersAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<bool>("isOne");
        for (const char *one :
             {"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
              "000000000000000000000000000000000000", "1234567890123456789012345678901234567890",
              "abcdefghijklmnopqrstuvwxyz0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghij",
              "IOSFODNN7EXAMPLE", "your_token_goes_here_and_it_is_long_enough", "abcabcabcabcabcabcabcabc",
              "0123456789abcdef0123456789abcdef", "00112233445566778899aabbccddeeff",
              "deadbeefdeadbeefdeadbeefdeadbeef", "REPLACEMEREPLACEMEREPLACEME123456789"})
            QTest::addRow("%s", one) << QByteArray(one) << true;
        for (const char *none :
             {"Q7xZk2LmT9vBs4NcW8yRd1HgJ5fPa3UeXo6i", "7d31b05e9fa2468cc15e08d7f6a93b42", "IOSFODNN7QZ4MPKE",
              "a8f5f167f44f4964e6c998dee827110c", "MzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5"})
            QTest::addRow("%s", none) << QByteArray(none) << false;
    }
    void placeholdersAreToldApart()
    {
        QFETCH(QByteArray, secret);
        QFETCH(bool, isOne);
        QCOMPARE(looksLikePlaceholder({secret.constData(), std::size_t(secret.size())}), isOne);
    }

    void randomTokensAreHardlyEverTakenForPlaceholders()
    {
        QRandomGenerator random(20261129);
        const QByteArray letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        int taken = 0;
        for (int i = 0; i < 200'000; ++i) {
            QByteArray token(i % 2 ? 36 : 32, Qt::Uninitialized);
            for (char &c : token)
                c = i % 2 ? letters[random.bounded(62)] : "0123456789abcdef"[random.bounded(16)];
            taken += looksLikePlaceholder({token.constData(), std::size_t(token.size())});
        }
        QVERIFY2(taken <= 4, qPrintable(QString::number(taken)));
    }

    void storedTokenIsNeverAPlaceholder()
    {
        const auto found = foundIn(personalSample + " " + QByteArray("gh") + "p_" + QByteArray(36, 'x'));
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].tokenId, u"personal"_s);
        QVERIFY(!found[0].isPlaceholder); // it is the alphabet
        QVERIFY(found[1].isPlaceholder);
    }

    void namesAndTargetsOfLinksAreRead()
    {
        const GitFolder folder;
        QDir().mkpath(folder.path(u"in/d-"_s + QString::fromLatin1(personalSample)));
        folder.write("in/name-" + projectSample + ".txt", "x");
        folder.write("in/d-" + personalSample + "/inner", unshapedSample);
        QVERIFY(
            QFile::link(u"/nowhere/"_s + QString::fromLatin1(foreignSample()), folder.path(u"in/link"_s)));
        const ScanOutcome outcome = scanned(QStringList(folder.path(u"in"_s)));
        QCOMPARE(outcome.found.size(), size_t(4));
        const QByteArray in = QFile::encodeName(folder.path(u"in"_s));
        QCOMPARE(outcome.found[0].place.path, in + "/d-glspat_••••");
        QVERIFY(outcome.found[0].place.part == LeakPlace::Part::Name);
        // The folder's name has a token: it is shown with dots wherever it stands.
        QCOMPARE(outcome.found[1].place.path, in + "/d-glspat_••••/inner");
        QCOMPARE(outcome.found[1].tokenId, u"unshaped"_s);
        QCOMPARE(outcome.found[2].place.path, in + "/link");
        QVERIFY(outcome.found[2].place.part == LeakPlace::Part::LinkTarget);
        QCOMPARE(outcome.found[3].tokenId, u"project"_s);
        QCOMPARE(outcome.found[3].place.line, 0);
    }

    void fileWhoseNameIsNotTextIsRead()
    {
        const GitFolder folder;
        QDir().mkpath(folder.path(u"in"_s));
        folder.write("in/latin1-\xe9.txt", "\n" + personalSample);
        const ScanOutcome outcome = scanned(QStringList(folder.path(u"in"_s)));
        QCOMPARE(outcome.only().place.path, QFile::encodeName(folder.path(u"in"_s)) + "/latin1-\xe9.txt");
        QCOMPARE(outcome.only().place.line, 2);
        QCOMPARE(outcome.missed, QStringList());
    }

    void namesThatAreNotTextAreShownByTheirBytes()
    {
        QCOMPARE(shownName("plain ä"), u"plain ä"_s);
        QCOMPARE(shownName("l\xe9on ä\xff"), u"l\\xE9on ä\\xFF"_s);
        QCOMPARE(shownName("\xed\xa0\x80"), u"\\xED\\xA0\\x80"_s); // half a surrogate pair
        QCOMPARE(shownName("\xf0\x9f\x94\x91\xf0"), u"🔑\\xF0"_s);
    }
};

PATLAS_CORE_TEST(LeakMatcherTest)
#include "tst_leakmatcher.moc"
