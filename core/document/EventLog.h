// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/document/EventStream.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace patlas {

/// When bytes of a body arrived.
struct Arrival {
    qint64 size = 0; ///< of the body from then on
    qint64 timeMs = 0; ///< since 1970 UTC; -1: not known any more
};
using Arrivals = QList<Arrival>; ///< ascending

/// The data of one event.
struct EventData {
    QByteArray bytes; ///< at most EventLog::longestData of the event are read for it
    bool isCut = false; ///< there is more of it
};

/// Events that were read together.
struct ReadEvents {
    std::vector<StreamEvent> events; ///< the last of them, at most EventLog::mostKept
    qint64 count = 0; ///< of all that were read
    qint64 comments = 0; ///< so far
};

/// The events of a body whose file may still be growing. Belongs to a thread with an event loop; reading is
/// done on workers, and stops when this object is destroyed.
class EventLog : public QObject {
    Q_OBJECT

public:
    static constexpr int mostKept = 10'000;
    static constexpr qint64 longestData = 16 << 20; ///< bytes of one event that are read to be shown

    EventLog(const QString &path, StreamForm form, QObject *parent = nullptr);
    ~EventLog() override;

    StreamForm form() const { return m_form; }
    QString path() const { return m_path; }
    /// The file has this many bytes now, which arrived then.
    void follow(qint64 size, const Arrivals &arrivals);
    void finish(qint64 size, const Arrivals &arrivals, StreamEnd end); ///< and there will be no more
    /// The data of an event. On a worker. Storage: the file is gone.
    QFuture<Result<EventData>> data(const StreamEvent &event) const;

Q_SIGNALS:
    void read(const patlas::ReadEvents &events);
    void finished(); ///< all has been read

private:
    class Reader;
    void goOn();
    void onRead();

    const QString m_path;
    const StreamForm m_form;
    std::shared_ptr<Reader> m_reader; ///< one worker at a time
    QFutureWatcher<ReadEvents> m_reading;
    Arrivals m_arrivals;
    qint64 m_size = 0;
    qint64 m_readTo = 0;
    std::optional<StreamEnd> m_end; ///< nullopt: more is to come
    bool m_isLast = false; ///< whether the piece that is being read is the last one
};

} // namespace patlas
