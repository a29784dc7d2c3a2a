// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/EventLog.h"

#include <QCoreApplication>
#include <QFile>
#include <QtConcurrentRun>

#include <algorithm>

namespace patlas {

namespace {

constexpr qint64 pieceOfEvents = 1 << 20; // read between two checks for cancellation

struct EventLogText {
    Q_DECLARE_TR_FUNCTIONS(patlas::EventLog)
};

void keepLast(std::vector<StreamEvent> &events, std::size_t most)
{
    if (events.size() > most)
        events.erase(events.begin(), events.end() - std::ptrdiff_t(most));
}

/// When the last byte of an event arrived.
void addTimes(std::vector<StreamEvent> &events, const Arrivals &arrivals)
{
    for (StreamEvent &event : events) {
        const auto arrival =
            std::lower_bound(arrivals.cbegin(), arrivals.cend(), event.to,
                             [](const Arrival &then, qint64 end) { return then.size < end; });
        if (arrival != arrivals.cend())
            event.arrivedMs = arrival->timeMs;
    }
}

} // namespace

/// What one worker passes on to the next.
class EventLog::Reader {
public:
    Reader(const QString &path, StreamForm form)
        : m_file(path)
        , m_reader(form)
    {
    }

    /// `end`: of the stream, if this is the last piece.
    ReadEvents read(qint64 size, std::optional<StreamEnd> end, const Arrivals &arrivals,
                    const QPromise<ReadEvents> &promise)
    {
        ReadEvents found;
        if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly))
            return found;
        while (m_reader.position() < size && !promise.isCanceled()) {
            const QByteArray piece = m_file.read(std::min(pieceOfEvents, size - m_reader.position()));
            if (piece.isEmpty())
                break;
            const std::size_t before = found.events.size();
            m_reader.feed(piece, found.events);
            found.count += qint64(found.events.size() - before);
            keepLast(found.events, 2 * mostKept);
        }
        if (end) {
            const std::size_t before = found.events.size();
            m_reader.finish(*end, found.events);
            found.count += qint64(found.events.size() - before);
        }
        keepLast(found.events, mostKept);
        addTimes(found.events, arrivals);
        found.comments = m_reader.comments();
        return found;
    }

private:
    QFile m_file;
    EventStreamReader m_reader;
};

EventLog::EventLog(const QString &path, StreamForm form, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_form(form)
    , m_reader(std::make_shared<Reader>(path, form))
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &EventLog::onRead);
}

EventLog::~EventLog()
{
    m_reading.cancel();
}

void EventLog::follow(qint64 size, const Arrivals &arrivals)
{
    m_size = std::max(m_size, size);
    m_arrivals = arrivals;
    goOn();
}

void EventLog::finish(qint64 size, const Arrivals &arrivals, StreamEnd end)
{
    m_end = end;
    m_size = size;
    m_arrivals = arrivals;
    goOn();
}

void EventLog::goOn()
{
    const bool isNew = m_size > m_readTo || (m_end && !m_isLast);
    if (!isNew || m_reading.isRunning())
        return;
    m_isLast = m_end.has_value();
    m_readTo = m_size;
    m_reading.setFuture(QtConcurrent::run([reader = m_reader, size = m_size, end = m_end,
                                           arrivals = m_arrivals](QPromise<ReadEvents> &promise) {
        promise.addResult(reader->read(size, end, arrivals, promise));
    }));
}

void EventLog::onRead()
{
    const QFuture<ReadEvents> done = m_reading.future();
    if (done.isCanceled() || done.resultCount() == 0)
        return;
    Q_EMIT read(done.result());
    if (m_isLast)
        Q_EMIT finished();
    else
        goOn();
}

QFuture<Result<EventData>> EventLog::data(const StreamEvent &event) const
{
    return QtConcurrent::run([path = m_path, form = m_form, from = event.from,
                              to = event.to]() -> Result<EventData> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || !file.seek(from))
            return failure(ErrorKind::Storage, EventLogText::tr("The event is no longer there."),
                           EventLogText::tr("Its file was removed from the cache."), {}, file.errorString());
        return EventData{dataOfEvent(form, file.read(std::min(longestData, to - from))),
                         to - from > longestData};
    });
}

} // namespace patlas

#include "moc_EventLog.cpp"
