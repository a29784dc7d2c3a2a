// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/JqFilter.h"

#include "core/openapi/ExactNumber.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <dlfcn.h>

using namespace Qt::StringLiterals;

using namespace patlas;
using Shared = ResponseDocument::Shared;

/// Uses the real patlas-jq.
class JqFilterTest : public QObject {
    Q_OBJECT

private:
    Shared open(const QByteArray &bytes, const QByteArray &type = "application/json")
    {
        const QString path = m_directory.filePath(QString::number(++m_files) + u".body"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        file.close();
        Result<Shared> document = waitFor(ResponseDocument::open(path, type));
        return document ? *document : nullptr;
    }

    static Result<Filtered> filtered(const Shared &document, const QString &text,
                                     const FilterLimits &limits = {})
    {
        JqFilter filter(JqFilter::installedProgram(), limits);
        return waitFor(filter.run(document, text), 90'000);
    }

    /// The outputs as written, without the final line end.
    static QByteArray outputs(const Shared &document, const QString &text)
    {
        const Result<Filtered> result = filtered(document, text);
        if (!result)
            return "failed: " + result.error().message().toUtf8();
        if (result->problem)
            return "stopped: " + result->problem->message().toUtf8();
        return result->document->bytes().toByteArray().trimmed();
    }

    QStringList leftOver() const { return QDir(m_directory.path()).entryList({u"*.jq*"_s}); }

    QTemporaryDir m_directory;
    int m_files = 0;

private Q_SLOTS:
    void cleanup() { QTRY_COMPARE(leftOver(), QStringList()); }

    void outputsMatchJq_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("program");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray tags = R"([{"name":"a","n":1},{"name":"ü","n":2}])";
        QTest::newRow("one value") << tags << u"length"_s << QByteArray("2");
        QTest::newRow("several") << tags << u".[] | .name"_s << QByteArray("\"a\"\n\"ü\"");
        QTest::newRow("none") << tags << u"empty"_s << QByteArray();
        QTest::newRow("several lines, a comment") << tags << u"map(.n) # numbers\n| add"_s << QByteArray("3");
        QTest::newRow("quotes and dashes")
            << tags << u"\"--help '\\\" \\(.[0].n)\""_s << QByteArray("\"--help '\\\" 1\"");
        QTest::newRow("a sequence") << QByteArray("{\"n\":1}\n{\"n\":2}\n") << u".n"_s << QByteArray("1\n2");
        QTest::newRow("a sequence by inputs")
            << QByteArray("1\n2\n3\n") << u"[., inputs]"_s << QByteArray("[1,2,3]");
        // What jq changes and what it preserves.
        QTest::newRow("order stays, the last of repeated names")
            << QByteArray(R"({"z":1,"a":2,"z":3})") << u"."_s << QByteArray(R"({"z":3,"a":2})");
        QTest::newRow("numbers that are calculated with become doubles")
            << QByteArray("[12345678901234567890,1.5,-1]") << u"map(. + 0)"_s
            << QByteArray("[12345678901234567000,1.5,-1]");
        QTest::newRow("NUL in a text")
            << QByteArray(R"("a\u0000b")") << u"."_s << QByteArray(R"("a\u0000b")");
        // What a hostile jq program might try to read.
        QTest::newRow("no environment")
            << tags << u"$ENV | has(\"PATH\"), has(\"DISPLAY\")"_s << QByteArray("false\nfalse");
        QTest::newRow("nothing beside the outputs")
            << tags << u"debug | stderr | length"_s << QByteArray("2");
    }
    void outputsMatchJq()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, program);
        const Shared opened =
            open(document, document.contains('\n') ? "application/x-ndjson" : "application/json");
        QTEST(outputs(opened, program), "expected");
    }

    void whatJqRoundsIsCounted_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QString>("rounded");
        const std::pair<const char *, const char *> numbers[] = {
            {"0", ""},
            {"-0", ""},
            {"0e999", ""},
            {"1.00", ""},
            {"0.1", ""},
            {"1e5", ""},
            {"100000000000000000000", ""},
            {"9007199254740992", ""},
            {"9007199254740993", "9007199254740992"},
            {"-9007199254740993", "-9007199254740992"},
            {"555555555555555555", "555555555555555600"},
            {"1736184243098437392", "1736184243098437400"},
            {"2936.23380448434092597", "2936.233804484341"},
            {"999999999999999.99", "1000000000000000"},
            {"1E400", "1.7976931348623157e+308"},
            {"-1e400", "-1.7976931348623157e+308"},
            {"1e-400", "0"},
            {"3.0000000000000000001", "3"},
            {"123456789012345678901234567890", "123456789012345680000000000000"},
            {"0.0000123456789012345678", "1.2345678901234568e-05"},
            {"1e99999999999999999999", "1.7976931348623157e+308"},
        };
        for (const auto &[number, rounded] : numbers)
            QTest::newRow(number) << QByteArray(number) << QString::fromLatin1(rounded);
    }
    void numbersThatALaterJqKeeps()
    {
        const QByteArray bytes = "[1e400, 3.0000000000000000001, -1e1000000001, 1e-1000000001, 1e999999999]";
        const ReadingLoss loss = ReadingLoss::of(JsonIndex::build(bytes), bytes);
        QCOMPARE(loss.roundedNumbers, 5);
        QCOMPARE(loss.number, u"1e400"_s);
        const ReadingLoss kept = loss.withDigitsKept();
        QCOMPARE(kept.roundedNumbers, 2);
        QCOMPARE(kept.number, u"-1e1000000001"_s);
        QCOMPARE(kept.rounded, u"-1.7976931348623157e+308"_s);
    }
    void whatJqRoundsIsCounted()
    {
        QFETCH(QByteArray, number);
        QFETCH(QString, rounded);
        QCOMPARE(roundedByJq(number), rounded);
        const Result<Filtered> result = filtered(open('[' + number + ",1]"), u".[0]"_s);
        QVERIFY(result);
        const QByteArray written = result->document->bytes().trimmed().toByteArray();
        const auto exact = [](const QByteArray &text) {
            return ExactNumber::of({text.constData(), std::size_t(text.size())});
        };
        // libjq 1.7 and later keep what nothing is calculated with, though not always as it was written.
        if (exact(written).compare(exact(number)) == 0) {
            QCOMPARE(result->loss.roundedNumbers, 0);
            return;
        }
        QCOMPARE(result->loss.roundedNumbers, rounded.isEmpty() ? 0 : 1);
        if (!rounded.isEmpty())
            QCOMPARE(written, rounded.toLatin1());
    }

    void lossesAreCountedExactly()
    {
        const QByteArray bytes =
            R"({"a":1,"\u0061":12345678901234567890,"b":{"a":[9007199254740993,1.0]},"a":"9007199254740993",)"
            R"("c":[{"x":1},{"x":2}],"":0,"":1})";
        const JsonIndex index = JsonIndex::build(bytes);
        QVERIFY(index.isWhole());
        const ReadingLoss loss = ReadingLoss::of(index, bytes);
        QCOMPARE(loss.droppedMembers, 3);
        QCOMPARE(loss.name, u"a"_s);
        QCOMPARE(loss.roundedNumbers, 2);
        QCOMPARE(loss.number, u"12345678901234567890"_s);
        QCOMPARE(loss.rounded, u"12345678901234567000"_s);
        // Many names in one object, and one that comes again across blocks of the index.
        QByteArray many = "{";
        for (int i = 0; i < 5000; ++i)
            many += "\"name" + QByteArray::number(i) + "\":{\"id\":" + QByteArray::number(i) + "},";
        many += R"("name0":1,"name4999":2})";
        QCOMPARE(ReadingLoss::of(JsonIndex::build(many), many).droppedMembers, 2);
        const QByteArray deep = QByteArray(20'000, '[');
        QCOMPARE(ReadingLoss::of(JsonIndex::build(deep), deep).droppedMembers, 0);
    }

    void invalidJsonIsSaidWithTheResult()
    {
        const Result<Filtered> result = filtered(open("{\"a\":NaN,\n\"b\":Infinity}"), u".a"_s);
        QVERIFY(result);
        QVERIFY(result->problem);
        QCOMPARE(result->problem->kind, ErrorKind::Parse);
        QVERIFY2(result->problem->what.contains(u"line 1, column 6: JSON has neither NaN nor Infinity."_s),
                 qPrintable(result->problem->what));
    }

    void outputIsASeparateDocument()
    {
        const Shared whole = open(R"([{"name":"a"},{"name":"b"}])");
        Result<Filtered> result = filtered(whole, u".[]"_s);
        QVERIFY(result);
        QCOMPARE(result->outputs, 2);
        const JsonIndex &json = result->document->json();
        QVERIFY(json.isSequence());
        QCOMPARE(json.value(json.child(json.child(*json.root(), 1), 0)), u"b"_s);
        const QFileInfo file(result->document->path());
        QVERIFY(file.exists());
        QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);

        const Shared kept = result->document;
        result = filtered(whole, u".[0]"_s);
        QCOMPARE(result->document->json().root()->kind,
                 JsonKind::Object); // a single output is not a sequence
        QCOMPARE(kept->bytes().toByteArray(), QByteArray("{\"name\":\"a\"}\n{\"name\":\"b\"}\n"));
    }

    void otherCharsetsAreFilteredToo()
    {
        const Shared document = open("[\"\xfc\"]", "application/json; charset=ISO-8859-1");
        QCOMPARE(outputs(document, u".[0]"_s), QByteArray("\"ü\""));
    }

    void invalidProgramIsReportedInJqsWords_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("words");
        QTest::newRow("cut off") << u".a |\n .[0"_s << u", line 2: .[0"_s;
        QTest::newRow("unknown") << u"nothing(1)"_s << u"nothing/1 is not defined, line 1: nothing(1)"_s;
        QTest::newRow("modules") << u"import \"a\" as a; ."_s << u"module not found: a"_s;
    }
    void invalidProgramIsReportedInJqsWords()
    {
        QFETCH(QString, program);
        QFETCH(QString, words);
        const Result<Filtered> result = filtered(open("{}"), program);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(result.error().meaning.contains(words), qPrintable(result.error().meaning));
    }

    void failingInputDoesNotAffectTheOthers()
    {
        const Shared document = open("{\"a\":1}\n7\n{\"a\":3}\n", "application/x-ndjson");
        const Result<Filtered> result = filtered(document, u".a"_s);
        QVERIFY(result);
        QCOMPARE(result->document->bytes().toByteArray(), QByteArray("1\n3\n"));
        QVERIFY(result->problem);
        QVERIFY(result->problem->what.contains(u"Cannot index number with string \"a\""_s));

        const Result<Filtered> nothing = filtered(document, u"error(\"no <b>more</b>\")"_s);
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().kind, ErrorKind::InvalidInput);
        QVERIFY(nothing.error().what.contains(u"no <b>more</b>"_s));
    }

    void invalidJsonIsReportedWithItsPosition()
    {
        const Result<Filtered> result = filtered(open("{\"a\": 1,\n\"b\": }"), u"."_s);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Parse);
        QVERIFY2(result.error().what.contains(u"line 2"_s), qPrintable(result.error().what));

        const Result<Filtered> deep = filtered(open(QByteArray(300, '[') + QByteArray(300, ']')), u"."_s);
        QVERIFY(!deep);
        QCOMPARE(deep.error().kind, ErrorKind::Parse);

        const Result<Filtered> half = filtered(open("{\"a\":1}\n{\"a\":\n", "application/x-ndjson"), u".a"_s);
        QVERIFY(half);
        QCOMPARE(half->outputs, 1);
        QCOMPARE(half->problem->kind, ErrorKind::Parse);
    }

    void filterIsStoppedAtItsLimits_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("time") << u"1, 2, (range(1e12) | select(false)), 3"_s << int(ErrorKind::Timeout)
                              << QByteArray("1\n2\n");
        QTest::newRow("memory") << u"1, ([range(1e12)] | length)"_s << int(ErrorKind::Unsupported)
                                << QByteArray("1\n");
        QTest::newRow("outputs") << u"range(1e12) | \"12345678\""_s << int(ErrorKind::Storage)
                                 << QByteArray("\"12345678\"\n").repeated(90);
        QTest::newRow("one output that is too long")
            << u"1, (\"x\" * 2000)"_s << int(ErrorKind::Storage) << QByteArray("1\n");
    }
    void filterIsStoppedAtItsLimits()
    {
        if (qstrcmp(QTest::currentDataTag(), "memory") == 0 && dlsym(RTLD_DEFAULT, "__asan_init"))
            QSKIP("AddressSanitizer reserves more memory than any limit allows");
        QFETCH(QString, program);
        QFETCH(QByteArray, kept);
        FilterLimits limits;
        limits.processorTime = std::chrono::seconds(qstrcmp(QTest::currentDataTag(), "time") == 0 ? 1 : 60);
        limits.memoryBytes = 200'000'000;
        limits.outputBytes = 1000;
        const Result<Filtered> result = filtered(open("{}"), program, limits);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message()));
        QVERIFY(result->problem);
        QTEST(int(result->problem->kind), "kind");
        QCOMPARE(result->document->bytes().toByteArray(), kept);
        QCOMPARE(result->outputs, kept.count('\n'));
    }

    void anEndlessProgramIsCancelled()
    {
        JqFilter filter;
        const Shared document = open("{}");
        QSignalSpy progressed(&filter, &JqFilter::progressed);
        QFuture<Result<Filtered>> endless = filter.run(document, u"range(1e12)"_s);
        QTRY_VERIFY(progressed.count() > 1 && progressed.last().at(1).toLongLong() > 0);
        QCOMPARE(leftOver().size(), 1);
        endless.cancel();
        QTRY_VERIFY(endless.isFinished());
        QTRY_COMPARE(leftOver(), QStringList()); // its process has ended too

        // A filter without outputs is stopped by the next one.
        QFuture<Result<Filtered>> silent = filter.run(document, u"range(1e12) | select(false)"_s);
        const Result<Filtered> next = waitFor(filter.run(document, u"1"_s));
        QVERIFY(next);
        QVERIFY(silent.isCanceled());

        // Destroyed with a filter still running.
        filter.run(document, u"range(1e12)"_s);
    }

    void tooDeepValueIsAnErrorOnly()
    {
        // Overflows the stack of the process.
        const Result<Filtered> result = filtered(open("{}"), u"reduce range(1000000) as $i (0; [.])"_s);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Internal);
    }

    void missingProgramIsReported()
    {
        JqFilter filter(u"/nonexistent/patlas-jq"_s);
        const Result<Filtered> result = waitFor(filter.run(open("{}"), u"."_s));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Unsupported);
    }

    void unwritableDirectoryIsReported()
    {
        const Shared document = open("{}");
        QDir directory(m_directory.path());
        QVERIFY(directory.mkdir(u"gone"_s));
        const QString path = directory.filePath(u"gone/1.body"_s);
        QVERIFY(QFile::copy(document->path(), path));
        const Result<Shared> moved = waitFor(ResponseDocument::open(path, "application/json"));
        QVERIFY(QDir(directory.filePath(u"gone"_s)).removeRecursively());
        const Result<Filtered> result = filtered(*moved, u"."_s);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Storage);
    }
};

PATLAS_CORE_TEST(JqFilterTest)
#include "tst_jqfilter.moc"
