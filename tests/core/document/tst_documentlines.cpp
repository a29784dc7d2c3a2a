// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/DocumentLines.h"

#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

class DocumentLinesTest : public QObject {
    Q_OBJECT

private:
    static QString whole(const DocumentLines &lines) { return lines.text(0, lines.size(), 100'000'000); }

    /// Whether reading forwards and backwards gives the same lines, without gaps or overlaps.
    static bool isClosed(const DocumentLines &lines)
    {
        std::vector<qint64> starts;
        for (qint64 at = 0; at < lines.size();) {
            const DisplayLine line = lines.at(at);
            if (line.end <= at || line.offsets.size() != std::size_t(line.text.size()) + 1)
                return false;
            starts.push_back(line.start);
            at = line.end;
        }
        for (qint64 at = lines.size() - 1; at >= starts.front() && at >= 0; at = lines.at(at).start - 1) {
            if (starts.empty() || lines.at(at).start != starts.back())
                return false;
            starts.pop_back();
            if (starts.empty())
                break;
        }
        return starts.empty();
    }

private Q_SLOTS:
    void rawTextIsShownAsItIs()
    {
        const QByteArray bytes = "one\r\ntwo\n\n  thr\xc3\xbc"
                                 "e";
        const RawLines lines(bytes);
        QCOMPARE(whole(lines), u"one\ntwo\n\n  thrüe"_s);
        QVERIFY(isClosed(lines));
        QCOMPARE(lines.text(5, 8, 100), u"two"_s);
    }

    void nonTextBytesAreMarked()
    {
        const QByteArray bytes("a\x1b\xff\0b\xed\xa0\x80", 8);
        const RawLines lines(bytes);
        const DisplayLine line = lines.at(0);
        QCOMPARE(line.text, u"a\u241B\u2039FF\u203A\u2400b\u2039ED\u203A\u2039A0\u203A\u203980\u203A"_s);
        QVERIFY(line.spans.size() >= 5);
    }

    void whatIsNotSeenIsMarkedAndCopiedAsItCame()
    {
        const QByteArray bytes = QString(u"a\u202Eb\u200B c\u0001 👩\u200D👧 é"_s).toUtf8();
        const RawLines lines(bytes);
        QCOMPARE(lines.at(0).text, u"a‹U+202E›b‹U+200B› c\u2401 👩\u200D👧 é"_s);
        QCOMPARE(lines.text(0, bytes.size(), 1000, DocumentLines::Marks::AsWritten),
                 QString::fromUtf8(bytes));
        QCOMPARE(lines.text(1, 5, 1000, DocumentLines::Marks::AsWritten), u"\u202Eb"_s);
        // QString takes a byte order mark away.
        const QByteArray marks = "\xEF\xBB\xBFx\xEF\xBB\xBF";
        QCOMPARE(RawLines(marks).at(0).text, u"‹U+FEFF›x‹U+FEFF›"_s);
        QCOMPARE(RawLines(marks).text(0, marks.size(), 100, DocumentLines::Marks::AsWritten),
                 u"\uFEFFx\uFEFF"_s);
        // Bytes that are no character cannot be copied as one.
        QCOMPARE(RawLines("\xff").text(0, 1, 10, DocumentLines::Marks::AsWritten), u"‹FF›"_s);
    }

    void stringsAreIsolatedFromEachOther()
    {
        const QByteArray bytes = "[\"שלום\",\"a\",\"\\\"\\\\\",\"العربية 1\"]";
        const JsonIndex index = JsonIndex::build(bytes);
        QVERIFY(index.isWhole());
        const RawLines raw(bytes, &index);
        QCOMPARE(whole(raw), u"[\"\u2068שלום\u2069\",\"a\",\"\\\"\\\\\",\"\u2068العربية 1\u2069\"]"_s);
        QCOMPARE(raw.text(0, bytes.size(), 1000, DocumentLines::Marks::AsWritten), QString::fromUtf8(bytes));
        QVERIFY(isClosed(raw));
        const JsonLines laidOut(bytes, index);
        QVERIFY(whole(laidOut).contains(u"\n  \"\u2068שלום\u2069\",\n"_s));
        QVERIFY(isClosed(laidOut));
        // A mark within a string parts its colour and does not overlap it.
        const QByteArray marked = "[\"a\xE2\x80\x8B"
                                  "b\"]";
        const JsonIndex markedIndex = JsonIndex::build(marked);
        const std::vector<DisplayLine::Span> spans = JsonLines(marked, markedIndex).at(1).spans;
        QCOMPARE(spans.size(), std::size_t(3));
        QCOMPARE(spans[0].role, TextRole::String);
        QCOMPARE(spans[1].role, TextRole::Mark);
        QCOMPARE(spans[1].from, spans[0].from + spans[0].length);
        QCOMPARE(spans[2].role, TextRole::String);
        QCOMPARE(spans[2].from, spans[1].from + spans[1].length);
        // A string that is cut stays one.
        const QByteArray longText = "[\"" + QByteArray("ש").repeated(10'000) + "\",1]";
        const JsonIndex longIndex = JsonIndex::build(longText);
        const RawLines longLines(longText, &longIndex);
        QVERIFY(isClosed(longLines));
        QCOMPARE(longLines.at(9000).text.front(), QChar(0x2068));
        QCOMPARE(longLines.text(0, longText.size(), 100'000, DocumentLines::Marks::AsWritten),
                 QString::fromUtf8(longText));
    }

    void longLineIsSplitIntoLines()
    {
        for (const QByteArray &unit : {QByteArray("x"), QByteArray("日"), QByteArray("😀 ")}) {
            const QByteArray bytes = unit.repeated(60'000 / int(unit.size()));
            const RawLines lines(bytes);
            QVERIFY(isClosed(lines));
            QCOMPARE(whole(lines), QString::fromUtf8(bytes));
            QVERIFY(lines.at(40'000).end - lines.at(40'000).start < 10'000);
        }
    }

    void linesOfRandomTextsHaveNoGaps()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 20; ++round) {
            QByteArray bytes;
            while (bytes.size() < 40'000) {
                bytes += QByteArray(random.bounded(random.bounded(10) == 0 ? 15'000 : 80), 'x');
                bytes += random.bounded(3) == 0 ? QByteArray("日本\xff") : QByteArray("\n");
            }
            QVERIFY(isClosed(RawLines(bytes)));
            QVERIFY(isClosed(HexLines(bytes)));
        }
    }

    void jsonIsIndentedWithItsOriginalTokens()
    {
        const QByteArray bytes = R"({"b":1.0,"a":[12345678901234567890,"ü\u00fc : ,"],"e":{},"l":[ ]})";
        const JsonIndex index = JsonIndex::build(bytes);
        const JsonLines lines(bytes, index);
        QCOMPARE(whole(lines),
                 u"{\n  \"b\": 1.0,\n  \"a\": [\n    12345678901234567890,\n    \"ü\\u00fc : ,\"\n"
                 "  ],\n  \"e\": {},\n  \"l\": []\n}"_s);
        QVERIFY(isClosed(lines));
        const DisplayLine second = lines.at(bytes.indexOf("1.0"));
        QCOMPARE(second.text, u"  \"b\": 1.0,"_s);
        QCOMPARE(second.spans.size(), std::size_t(2));
        QCOMPARE(second.spans[0].role, TextRole::Name);
        QCOMPARE(second.spans[1].role, TextRole::Number);
    }

    void longJsonStringIsSplitIntoLines()
    {
        const QByteArray text = QByteArray("日 \\\" : , ").repeated(5'000);
        const QByteArray bytes = "{\"long\" : \"" + text + "\" , \"next\" : 1 }";
        const JsonIndex index = JsonIndex::build(bytes);
        QVERIFY(index.isWhole());
        const JsonLines lines(bytes, index);
        QVERIFY(isClosed(lines));
        QString wanted = u"{\n  \"long\": \""_s + QString::fromUtf8(text) + u"\",\n  \"next\": 1\n}"_s;
        // Every piece is indented like the line that it continues.
        QCOMPARE(whole(lines).remove(QLatin1Char(' ')), wanted.remove(QLatin1Char(' ')));
    }

    void bytesAreShownAsNumbersAndCharacters()
    {
        const QByteArray bytes = QByteArray("GIF89a\0\x01", 8) + QByteArray(20, 'z');
        const HexLines lines(bytes);
        QCOMPARE(lines.at(3).text,
                 u"00000000  47 49 46 38 39 61 00 01 7a 7a 7a 7a 7a 7a 7a 7a  GIF89a··zzzzzzzz"_s);
        QVERIFY(isClosed(lines));
    }
};

PATLAS_PLAIN_TEST(DocumentLinesTest)
#include "tst_documentlines.moc"
