// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/LeakScanner.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace patlas;

namespace {
constexpr char secret[] = "glspat_a/b+c?d=e!012345678";
}

/// A scanner that finds nothing would let every other test pass.
class LeakScannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormIsFound_data();
    void everyFormIsFound();
    void whatIsOnlySimilarIsNotFound();
    void aSecretAcrossTwoReadsIsFound();
    void hiddenFilesAndFileNamesAreLookedAt();
};

void LeakScannerTest::everyFormIsFound_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("form");
    const QByteArray bytes(secret);
    QTest::newRow("raw") << "before " + bytes + " after" << QStringLiteral("as it is");
    for (const char *before : {"", "x", "xy", "xyz"}) {
        QTest::addRow("base64 after %s", before)
            << (before + bytes + "tail").toBase64() << QStringLiteral("base64");
        QTest::addRow("base64url after %s", before)
            << (before + bytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
            << QStringLiteral("base64");
    }
    QTest::newRow("percent") << bytes.toPercentEncoding() << QStringLiteral("percent-encoded");
    QTest::newRow("every byte percent")
        << bytes.toPercentEncoding({}, bytes) << QStringLiteral("percent-encoded");
    const QString text = QString::fromLatin1(bytes);
    QTest::newRow("UTF-16LE") << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)
                              << QStringLiteral("UTF-16LE");
    QTest::newRow("hex") << bytes.toHex() << QStringLiteral("hexadecimal");
    QTest::newRow("HEX") << bytes.toHex().toUpper() << QStringLiteral("hexadecimal");
}

void LeakScannerTest::everyFormIsFound()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, form);
    const QTemporaryDir directory;
    QVERIFY(QDir(directory.path()).mkpath(QStringLiteral("deep/down")));
    QFile file(directory.filePath(QStringLiteral("deep/down/file")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    LeakScanner scanner;
    scanner.add(secret);
    const QStringList hits = scanner.scan(directory.path());
    QVERIFY(!hits.isEmpty());
    QVERIFY2(hits.front().contains(form), qPrintable(hits.front()));
}

void LeakScannerTest::whatIsOnlySimilarIsNotFound()
{
    LeakScanner scanner;
    scanner.add(secret);
    QVERIFY(scanner.formsIn(QByteArray(secret).chopped(1)).isEmpty());
    QVERIFY(scanner.formsIn(QByteArray(secret).toUpper().toBase64()).isEmpty());
}

void LeakScannerTest::aSecretAcrossTwoReadsIsFound()
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("large")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray((1 << 20) - 7, 'x') + secret + QByteArray(5'000, 'y'));
    file.close();
    LeakScanner scanner;
    scanner.add(secret);
    QCOMPARE(scanner.scan(directory.path()).size(), 1);
}

void LeakScannerTest::hiddenFilesAndFileNamesAreLookedAt()
{
    const QTemporaryDir directory;
    QFile hidden(directory.filePath(QStringLiteral(".hidden")));
    QVERIFY(hidden.open(QIODevice::WriteOnly) && hidden.write("glspat_hidden_one") > 0);
    hidden.close();
    QFile named(directory.filePath(QStringLiteral("glspat_in_a_name")));
    QVERIFY(named.open(QIODevice::WriteOnly));
    LeakScanner scanner;
    scanner.add("glspat_hidden_one");
    scanner.add("glspat_in_a_name");
    QCOMPARE(scanner.scan(directory.path()).size(), 2);
}

PATLAS_CORE_TEST(LeakScannerTest)
#include "tst_leakscanner.moc"
