// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace patlas {

/// A body of which each part says something by itself, and which may go on for ever.
enum class StreamForm {
    Events, ///< text/event-stream, as the HTML Standard has it
    JsonLines, ///< one JSON value a line
};

/// By the media type; nullopt: it is no stream.
std::optional<StreamForm> streamFormOf(const QByteArray &contentType);

/// How a body ended.
enum class StreamEnd {
    Complete, ///< the service had said all that it would
    Cut, ///< something else ended it, or the person did
};

/// One event, without most of its data, which stays in the body.
struct StreamEvent {
    static constexpr qsizetype longestStart = 1000; ///< UTF-16 units

    qint64 from = 0; ///< its bytes in the body
    qint64 to = 0;
    QString name = {}; ///< empty: it has none, which means "message"
    QString id = {}; ///< that it sets; empty: none
    QString start = {}; ///< of its data
    bool isWhole = true; ///< false: the body ended within it, or may have
    qint64 arrivedMs = -1; ///< since 1970 UTC; -1: not known
};

/// Splits a body into its events as it arrives. What is kept does not grow with it.
class EventStreamReader {
public:
    explicit EventStreamReader(StreamForm form);

    /// The next bytes of the body. Events that they complete are appended.
    void feed(QByteArrayView bytes, std::vector<StreamEvent> &events);
    /// Nothing follows. The rest, if it is more than blanks, is an event that is not whole; only the last
    /// line of JSON needs no end when the body is complete.
    void finish(StreamEnd end, std::vector<StreamEvent> &events);
    qint64 position() const { return m_position; } ///< bytes read
    qint64 comments() const { return m_comments; } ///< lines that services send to keep a connection open

private:
    void take(char byte, std::vector<StreamEvent> &events);
    void endLine(std::vector<StreamEvent> &events);
    void takeField(const QByteArray &name, const QByteArray &value);
    void dispatch(std::vector<StreamEvent> &events);

    const StreamForm m_form;
    qint64 m_position = 0;
    qint64 m_comments = 0;
    QByteArray m_line; ///< its start
    qint64 m_from = -1; ///< where the event started; -1: between two
    qint64 m_lineEnd = 0;
    StreamEvent m_event;
    QByteArray m_data; ///< its start
    bool m_hasData = false;
    bool m_skipsLineFeed = false; ///< the last line ended with CR
};

/// The whole data of an event, of its bytes in the body: without field names, or the line as it is.
QByteArray dataOfEvent(StreamForm form, QByteArrayView bytes);

} // namespace patlas
