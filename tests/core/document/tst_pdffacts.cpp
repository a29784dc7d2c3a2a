// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/PdfFacts.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;

class PdfFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyAPdfIsOne()
    {
        QVERIFY(isPdf("%PDF-1.7\n"));
        QVERIFY(!isPdf("PDF"));
        QVERIFY(!isPdf({}));
    }

    void factsAreReadWithoutRendering_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<int>("pages");
        QTest::addColumn<bool>("isEncrypted");
        QTest::newRow("tree of pages")
            << QByteArray("%PDF-1.4\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 3>>\nendobj\n"
                          "3 0 obj <</Type /Pages /Parent 2 0 R /Count 2>> endobj")
            << QByteArray("1.4") << 3 << false;
        QTest::newRow("count first") << QByteArray("%PDF-1.7\n<< /Count 12 /Type /Pages >>")
                                     << QByteArray("1.7") << 12 << false;
        QTest::newRow("linearized") << QByteArray("%PDF-1.5\n1 0 obj\n<</Linearized 1/L 9/N 40/O 5>>\nendobj")
                                    << QByteArray("1.5") << 40 << false;
        QTest::newRow("compressed") << QByteArray("%PDF-2.0\nxyz") << QByteArray("2.0") << 0 << false;
        QTest::newRow("encrypted") << QByteArray("%PDF-1.6\ntrailer <</Encrypt 5 0 R>>") << QByteArray("1.6")
                                   << 0 << true;
        QTest::newRow("absurd") << QByteArray("%PDF-99999999999\n<</Type/Pages/Count 99999999999999999999>>")
                                << QByteArray("9999") << 0 << false;
        QTest::newRow("without a start")
            << QByteArray("%PDF-1.4\n/Type/Pages/Count 3>>") << QByteArray("1.4") << 3 << false;
        QTest::newRow("count out of reach")
            << "%PDF-1.4\n<</Type/Pages" + QByteArray(3000, ' ') + "/Count 3>><</Type/Pages/Count 2>>"
            << QByteArray("1.4") << 2 << false;
        QTest::newRow("count of another dictionary")
            << QByteArray("%PDF-1.4\n<</Count 9>><</Type/Pages>>") << QByteArray("1.4") << 0 << false;
        QTest::newRow("only the start") << QByteArray("%PDF-") << QByteArray() << 0 << false;
    }
    void factsAreReadWithoutRendering()
    {
        QFETCH(QByteArray, bytes);
        const PdfFacts facts = pdfFacts(bytes);
        QTEST(facts.version, "version");
        QTEST(facts.pages, "pages");
        QTEST(facts.isEncrypted, "isEncrypted");
    }

    /// Each of these would take minutes if every name were searched from to the ends.
    void aFileThatRepeatsANameIsReadNonetheless_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<int>("pages");
        QTest::newRow("names") << QByteArray("/Type/Pages") << 7;
        QTest::newRow("ends") << QByteArray("/Type/Pages>>") << 0;
        QTest::newRow("starts") << QByteArray("<</Type /Pages") << 7;
    }
    void aFileThatRepeatsANameIsReadNonetheless()
    {
        QFETCH(QByteArray, piece);
        const QByteArray bytes = "%PDF-1.7\n" + piece.repeated((4 << 20) / piece.size()) + "/Count 7>>";
        QTEST(pdfFacts(bytes).pages, "pages");
    }
};

PATLAS_PLAIN_TEST(PdfFactsTest)
#include "tst_pdffacts.moc"
