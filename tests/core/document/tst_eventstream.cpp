// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/EventLog.h"

#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

class EventStreamTest : public QObject {
    Q_OBJECT

private:
    /// "name|id|data" of each event.
    static QStringList inWords(const std::vector<StreamEvent> &events)
    {
        QStringList words;
        for (const StreamEvent &event : events)
            words.append(event.name + u'|' + event.id + u'|' + event.start
                         + (event.isWhole ? QString() : u" …"_s));
        return words;
    }

    static std::vector<StreamEvent> split(const QByteArrayList &pieces, StreamForm form = StreamForm::Events,
                                          StreamEnd end = StreamEnd::Complete)
    {
        std::vector<StreamEvent> events;
        EventStreamReader reader(form);
        for (const QByteArray &piece : pieces)
            reader.feed(piece, events);
        reader.finish(end, events);
        return events;
    }

    void write(const QByteArray &bytes)
    {
        QFile file(m_path);
        if (!file.open(QIODevice::Append) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(m_path));
        m_size += bytes.size();
    }

    QTemporaryDir m_directory;
    QString m_path;
    qint64 m_size = 0;
    int m_count = 0;

private Q_SLOTS:
    void init()
    {
        m_path = m_directory.filePath(QString::number(++m_count));
        m_size = 0;
    }

    void typesOfStreams()
    {
        QVERIFY(streamFormOf("text/event-stream; charset=utf-8") == StreamForm::Events);
        QVERIFY(streamFormOf("Text/Event-Stream") == StreamForm::Events);
        QVERIFY(streamFormOf("application/x-ndjson") == StreamForm::JsonLines);
        QVERIFY(streamFormOf("application/jsonl") == StreamForm::JsonLines);
        QVERIFY(!streamFormOf("application/json"));
        QVERIFY(!streamFormOf(""));
    }

    /// The examples and rules of the HTML Standard, 9.2.
    void eventsAreByTheStandard_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("events");
        QTest::newRow("lines of data")
            << QByteArray("data: YHOO\ndata: +2\ndata: 10\n\n") << QStringList{u"||YHOO\n+2\n10"_s};
        QTest::newRow("comment, id, no data")
            << QByteArray(": test\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third\n\n")
            << QStringList{u"|1|first event"_s, u"||second event"_s, u"|| third"_s};
        QTest::newRow("empty data") << QByteArray("data\n\ndata\ndata\n\ndata:")
                                    << QStringList{u"||"_s, u"||\n"_s, u"|| …"_s};
        QTest::newRow("with and without a blank")
            << QByteArray("data:test\n\ndata: test\n\n") << QStringList{u"||test"_s, u"||test"_s};
        QTest::newRow("names") << QByteArray("event: add\ndata: 73\n\nevent: gone\n\ndata: 1\n\n")
                               << QStringList{u"add||73"_s, u"||1"_s};
        QTest::newRow("ends of lines") << QByteArray("data: a\r\n\r\ndata: b\r\rdata: c\n\n")
                                       << QStringList{u"||a"_s, u"||b"_s, u"||c"_s};
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "data: a\n\n")
                                         << QStringList{u"||a"_s};
        QTest::newRow("unknown fields")
            << QByteArray("Data: no\nretry: 10\nfoo: bar\ndata: yes\n\n") << QStringList{u"||yes"_s};
        QTest::newRow("an id with a zero")
            << QByteArray("id: a\0b\ndata: x\n\n", 18) << QStringList{u"||x"_s};
        QTest::newRow("cut off") << QByteArray("data: a\n\nevent: e\ndata: b")
                                 << QStringList{u"||a"_s, u"e||b …"_s};
        QTest::newRow("nothing") << QByteArray("\n\n:\n") << QStringList{};
    }
    void eventsAreByTheStandard()
    {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, events);
        QCOMPARE(inWords(split({body})), events);
        // However it arrives.
        for (qsizetype cut = 1; cut < body.size(); ++cut)
            QCOMPARE(inWords(split({body.first(cut), body.sliced(cut)})), events);
        QByteArrayList bytes;
        for (const char byte : std::as_const(body))
            bytes.append(QByteArray(1, byte));
        QCOMPARE(inWords(split(bytes)), events);
    }

    void wholeDataIsReadFromItsBytes_data() { eventsAreByTheStandard_data(); }
    void wholeDataIsReadFromItsBytes()
    {
        QFETCH(QByteArray, body);
        const std::vector<StreamEvent> events = split({body});
        for (const StreamEvent &event : events) {
            const QByteArray data = dataOfEvent(
                StreamForm::Events, QByteArrayView(body).sliced(event.from, event.to - event.from));
            QCOMPARE(QString::fromUtf8(data), event.start);
        }
    }

    void linesOfJsonAreEvents()
    {
        const QByteArray body = "{\"a\":1}\r\n\n  {\"b\":2}\n \n3";
        const std::vector<StreamEvent> events = split({body}, StreamForm::JsonLines);
        QCOMPARE(inWords(events), (QStringList{u"||{\"a\":1}"_s, u"||{\"b\":2}"_s, u"||3"_s}));
        QCOMPARE(dataOfEvent(StreamForm::JsonLines,
                             QByteArrayView(body).sliced(events[1].from, events[1].to - events[1].from)),
                 QByteArray("{\"b\":2}"));
    }

    void theLastLineOfJsonMayBeCutWhereTheStreamWas()
    {
        QCOMPARE(inWords(split({"1\n12"}, StreamForm::JsonLines, StreamEnd::Complete)),
                 (QStringList{u"||1"_s, u"||12"_s}));
        QCOMPARE(inWords(split({"1\n12"}, StreamForm::JsonLines, StreamEnd::Cut)),
                 (QStringList{u"||1"_s, u"||12 …"_s}));
        QCOMPARE(inWords(split({"1\n2\n"}, StreamForm::JsonLines, StreamEnd::Cut)),
                 (QStringList{u"||1"_s, u"||2"_s}));
    }

    void dataBeyondTheBoundIsCutAndSaysSo()
    {
        write("data: " + QByteArray(EventLog::longestData, 'a') + "\n\ndata: 1\n\n");
        const EventLog log(m_path, StreamForm::Events);
        StreamEvent event;
        event.to = m_size - 11;
        const Result<EventData> data = waitFor(log.data(event));
        QVERIFY(data && data->isCut);
        QCOMPARE(data->bytes.size(), EventLog::longestData - 6);
        event.from = m_size - 9;
        event.to = m_size;
        QVERIFY(!waitFor(log.data(event)).value_or(EventData{{}, true}).isCut);
    }

    void longDataIsKeptInPartAndReadWhole()
    {
        const QByteArray body = "data: " + QByteArray("\xC3\xA4").repeated(500'000) + "\n\n";
        const std::vector<StreamEvent> events = split({body});
        QCOMPARE(events.size(), std::size_t(1));
        QCOMPARE(events.front().start.size(), StreamEvent::longestStart);
        QCOMPARE(dataOfEvent(StreamForm::Events, body).size(), 1'000'000);
    }

    void eventsAreReadWhileTheyArriveWithTheirTimes()
    {
        EventLog log(m_path, StreamForm::Events);
        std::vector<StreamEvent> events;
        connect(&log, &EventLog::read, this, [&events](const ReadEvents &read) {
            events.insert(events.end(), read.events.begin(), read.events.end());
        });
        QSignalSpy finished(&log, &EventLog::finished);
        write("data: 1\n\nda");
        log.follow(m_size, {{m_size, 1000}});
        QTRY_COMPARE(events.size(), std::size_t(1));
        QCOMPARE(events[0].arrivedMs, 1000);
        const qint64 first = m_size;
        write("ta: 2\n\n");
        log.follow(m_size, {{first, 1000}, {m_size, 2000}});
        QTRY_COMPARE(events.size(), std::size_t(2));
        QCOMPARE(events[1].arrivedMs, 2000);
        QCOMPARE(waitFor(log.data(events[1])).value_or(EventData()).bytes, QByteArray("2"));
        log.finish(m_size, {{first, 1000}, {m_size, 2000}}, StreamEnd::Complete);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(events.size(), std::size_t(2));
    }

    void onlyTheLastEventsOfManyAreKept()
    {
        QByteArray body;
        for (int i = 0; i < 25'000; ++i)
            body += "data: " + QByteArray::number(i) + "\n\n";
        write(body);
        EventLog log(m_path, StreamForm::Events);
        QSignalSpy read(&log, &EventLog::read);
        log.finish(m_size, {}, StreamEnd::Complete);
        QTRY_COMPARE(read.count(), 1);
        const auto events = read.first().first().value<ReadEvents>();
        QCOMPARE(events.count, 25'000);
        QCOMPARE(qsizetype(events.events.size()), EventLog::mostKept);
        QCOMPARE(events.events.back().start, u"24999"_s);
        QCOMPARE(events.events.back().arrivedMs, -1); // of a response of another day nothing is known
    }

    void aFileThatIsGoneIsSaid()
    {
        EventLog log(m_path, StreamForm::Events);
        const Result<EventData> data = waitFor(log.data({}));
        QVERIFY(!data);
        QCOMPARE(data.error().kind, ErrorKind::Storage);
    }
};

PATLAS_CORE_TEST(EventStreamTest)
#include "tst_eventstream.moc"
