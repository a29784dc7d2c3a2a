// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/LeakScanner.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {
constexpr char secret[] = "glspat_a/b+c?d=e!012345678";
}

/// A scanner that found nothing would let every other test pass.
class LeakScannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormIsFound_data();
    void everyFormIsFound();
    void similarTextIsNotFound();
    void secretAcrossTwoReadsIsFound();
    void hiddenFilesAndFileNamesAreScanned();
};

void LeakScannerTest::everyFormIsFound_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("form");
    const QByteArray bytes(secret);
    QTest::newRow("raw") << "before " + bytes + " after" << u"as it is"_s;
    for (const char *before : {"", "x", "xy", "xyz"}) {
        QTest::addRow("base64 after %s", before) << (before + bytes + "tail").toBase64() << u"base64"_s;
        QTest::addRow("base64url after %s", before)
            << (before + bytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
            << u"base64"_s;
    }
    QTest::newRow("percent") << bytes.toPercentEncoding() << u"percent-encoded"_s;
    QTest::newRow("every byte percent") << bytes.toPercentEncoding({}, bytes) << u"percent-encoded"_s;
    const QString text = QString::fromLatin1(bytes);
    QTest::newRow("UTF-16LE") << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)
                              << u"UTF-16LE"_s;
    QTest::newRow("hex") << bytes.toHex() << u"hexadecimal"_s;
    QTest::newRow("HEX") << bytes.toHex().toUpper() << u"hexadecimal"_s;
}

void LeakScannerTest::everyFormIsFound()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, form);
    const QTemporaryDir directory;
    QVERIFY(QDir(directory.path()).mkpath(u"deep/down"_s));
    QFile file(directory.filePath(u"deep/down/file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    LeakScanner scanner;
    scanner.add(secret);
    const QStringList hits = scanner.scan(directory.path());
    QVERIFY(!hits.isEmpty());
    QVERIFY2(hits.front().contains(form), qPrintable(hits.front()));
}

void LeakScannerTest::similarTextIsNotFound()
{
    LeakScanner scanner;
    scanner.add(secret);
    QVERIFY(scanner.formsIn(QByteArray(secret).chopped(1)).isEmpty());
    QVERIFY(scanner.formsIn(QByteArray(secret).toUpper().toBase64()).isEmpty());
}

void LeakScannerTest::secretAcrossTwoReadsIsFound()
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"large"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray((1 << 20) - 7, 'x') + secret + QByteArray(5'000, 'y'));
    file.close();
    LeakScanner scanner;
    scanner.add(secret);
    QCOMPARE(scanner.scan(directory.path()).size(), 1);
}

void LeakScannerTest::hiddenFilesAndFileNamesAreScanned()
{
    const QTemporaryDir directory;
    QFile hidden(directory.filePath(u".hidden"_s));
    QVERIFY(hidden.open(QIODevice::WriteOnly) && hidden.write("glspat_hidden_one") > 0);
    hidden.close();
    QFile named(directory.filePath(u"glspat_in_a_name"_s));
    QVERIFY(named.open(QIODevice::WriteOnly));
    LeakScanner scanner;
    scanner.add("glspat_hidden_one");
    scanner.add("glspat_in_a_name");
    QCOMPARE(scanner.scan(directory.path()).size(), 2);
}

PATLAS_CORE_TEST(LeakScannerTest)
#include "tst_leakscanner.moc"
