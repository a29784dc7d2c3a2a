// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/StreamingDocument.h"

#include "core/document/JsonScanner.h"

#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using Shared = ResponseDocument::Shared;

namespace {

JsonIndex wholeOf(const QByteArray &text, bool isSequence = false)
{
    return JsonIndex::build(text, {}, isSequence);
}

/// The partial document's rows are in the whole one too, at the same positions.
void compareParts(const JsonIndex &part, const JsonNode &node, const JsonIndex &whole)
{
    const auto children = part.children(node, 0, 1'000'000);
    QCOMPARE(qint64(children.size()), part.childCount(node));
    const auto all = whole.children(node, 0, 1'000'000);
    QVERIFY(children.size() <= all.size());
    for (std::size_t row = 0; row < children.size(); ++row) {
        QCOMPARE(children[row].item, all[row].item);
        QCOMPARE(children[row].value, all[row].value);
        QCOMPARE(children[row].kind, all[row].kind);
        const bool isLast = part.endOf(children[row]) >= part.end();
        if (!isLast)
            QCOMPARE(part.raw(children[row]).toByteArray(), whole.raw(children[row]).toByteArray());
        compareParts(part, children[row], whole);
    }
}

} // namespace

class StreamingDocumentTest : public QObject {
    Q_OBJECT

private:
    void append(const QByteArray &bytes)
    {
        QFile file(m_path);
        if (!file.open(QIODevice::Append) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(m_path));
    }

    QTemporaryDir m_directory;
    QString m_path;
    int m_files = 0;

private Q_SLOTS:
    void init() { m_path = m_directory.filePath(QString::number(++m_files)); }

    void truncatedDocumentShowsItsCompleteValues_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isSequence");
        QTest::newRow("object") << QByteArray(
            R"({"a": [1, -2.5e+10, true, null, "ü\u00fc\\"], "b": {"c": {}, "d": []}, "e": "x"} )")
                                << false;
        QTest::newRow("sequence") << QByteArray("{\"a\": 1}\n[2, 3]\n\"four\"\n5\n") << true;
        QTest::newRow("with a byte order mark") << QByteArray("\xEF\xBB\xBF[1, 22, [333]]") << false;
        QByteArray blocks = "[";
        for (int i = 0; i < 900; ++i)
            blocks += "{'name': '" + QByteArray(i % 40, 'n') + "', 'value': " + QByteArray::number(i) + "},";
        blocks.replace('\'', '"');
        QTest::newRow("several blocks") << blocks + "0]" << false;
    }
    void truncatedDocumentShowsItsCompleteValues()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isSequence);
        const JsonIndex whole = wholeOf(text, isSequence);
        QVERIFY(whole.isWhole());
        JsonScanner scanner(isSequence);
        // Cuts a short text at every position; a longer one around block ends and at some other positions.
        const qsizetype step = text.size() < 200 ? 1 : 1021;
        for (qsizetype size = 1; size <= text.size(); size += step) {
            const QByteArrayView part = QByteArrayView(text).first(size);
            if (const qint64 blocks = JsonScanner::wholeBlocks(size - scanner.position()); blocks > 0)
                scanner.scan(part.data() + scanner.position(), blocks, false);
            const JsonIndex index = scanner.indexSoFar(part);
            QVERIFY(!index.error());
            if (const std::optional<JsonNode> root = index.root()) {
                QCOMPARE(root->value, whole.root()->value);
                compareParts(index, *root, whole);
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(u"cut after %1 bytes"_s.arg(size)));
            }
        }
        scanner.scan(text.data() + scanner.position(), text.size() - scanner.position(), true);
        const JsonIndex index = scanner.index(text);
        QVERIFY(index.isWhole());
        compareParts(index, *index.root(), whole);
        QCOMPARE(index.lineCount(), whole.lineCount());
    }

    void errorInTheMiddleIsReportedBeforeTheEnd()
    {
        const QByteArray text = "[1, 2, oops, " + QByteArray(10'000, ' ') + "3]";
        append(text);
        StreamingDocument partialReceived(m_path, "application/json");
        QSignalSpy updated(&partialReceived, &StreamingDocument::updated);
        partialReceived.follow(text.size());
        QTRY_COMPARE(updated.count(), 1);
        const auto document = updated.first().first().value<Shared>();
        QVERIFY(document->json().error());
        QCOMPARE(document->json().error()->offset, 7);
        QCOMPARE(document->json().childCount(*document->json().root()), 2);
    }

    void rowsAppearBeforeTheEndAndTheResultIsComplete()
    {
        StreamingDocument partialReceived(m_path, "application/json");
        QSignalSpy updated(&partialReceived, &StreamingDocument::updated);
        QSignalSpy finished(&partialReceived, &StreamingDocument::finished);
        append("[");
        qint64 size = 1;
        for (int part = 0; part < 5; ++part) {
            QByteArray text;
            for (int i = 0; i < 3000; ++i)
                text += QByteArray::number(part * 3000 + i) + ", ";
            append(text);
            size += text.size();
            partialReceived.follow(size);
            QTRY_COMPARE(updated.count(), part + 1);
            const JsonIndex &json = updated.last().first().value<Shared>()->json();
            QCOMPARE(json.childCount(*json.root()), (part + 1) * 3000);
            QVERIFY(!json.error());
            QVERIFY(!json.isWhole());
        }
        append("-1]");
        partialReceived.finish(size + 3);
        QTRY_COMPARE(finished.count(), 1);
        const auto document = finished.first().first().value<Shared>();
        QVERIFY(document->json().isWhole());
        QCOMPARE(document->json().childCount(*document->json().root()), 15'001);
        // The first rows stay valid after later updates.
        const auto first = updated.first().first().value<Shared>();
        QCOMPARE(first->json().value(first->json().child(*first->json().root(), 2999)), u"2999"_s);
    }

    void truncatedBodyIsAnErrorAtItsEnd()
    {
        append("[1, 2");
        StreamingDocument partialReceived(m_path, "application/json");
        QSignalSpy updated(&partialReceived, &StreamingDocument::updated);
        QSignalSpy finished(&partialReceived, &StreamingDocument::finished);
        partialReceived.follow(5);
        QTRY_COMPARE(updated.count(), 1);
        QVERIFY(!updated.first().first().value<Shared>()->json().error());
        partialReceived.finish(5);
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(finished.first().first().value<Shared>()->json().error());
    }

    void contentWithoutPartialViewsAppearsAtTheEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("kind");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n") << QByteArray("image/png")
                                 << int(MediaKind::Image);
        QTest::newRow("binary") << QByteArray("\0\1\2", 3) << QByteArray() << int(MediaKind::Binary);
        QTest::newRow("wide") << QByteArray("\xFF\xFE[\0001\0]\0", 8) << QByteArray("application/json")
                              << int(MediaKind::Json);
    }
    void contentWithoutPartialViewsAppearsAtTheEnd()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, type);
        append(bytes);
        StreamingDocument partialReceived(m_path, type);
        QSignalSpy updated(&partialReceived, &StreamingDocument::updated);
        QSignalSpy finished(&partialReceived, &StreamingDocument::finished);
        partialReceived.follow(bytes.size());
        partialReceived.finish(bytes.size());
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(updated.count(), 0);
        const auto document = finished.first().first().value<Shared>();
        QTEST(int(document->kind()), "kind");
        QVERIFY(document->kind() != MediaKind::Json || document->json().isWhole());
    }

    void wrongGuessOfTheKindIsCorrectedAtTheEnd()
    {
        const QByteArray start = "[1, 2, ";
        append(start);
        StreamingDocument partialReceived(m_path, "application/json");
        QSignalSpy updated(&partialReceived, &StreamingDocument::updated);
        QSignalSpy finished(&partialReceived, &StreamingDocument::finished);
        partialReceived.follow(start.size());
        QTRY_COMPARE(updated.count(), 1);
        append(QByteArray("\0\0\0", 3));
        partialReceived.finish(start.size() + 3);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.first().first().value<Shared>()->kind(), MediaKind::Binary);
    }

    void missingFileIsAnError()
    {
        StreamingDocument partialReceived(m_path, "application/json");
        QSignalSpy failed(&partialReceived, &StreamingDocument::failed);
        partialReceived.finish(10);
        QTRY_COMPARE(failed.count(), 1);
    }
};

PATLAS_CORE_TEST(StreamingDocumentTest)
#include "tst_streamingdocument.moc"
