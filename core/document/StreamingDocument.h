// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/ResponseDocument.h"

#include <QFutureWatcher>
#include <QObject>

namespace patlas {

/// A body that is still being written to its file. It is read and indexed as it arrives, so that the received
/// part can be viewed and the end costs only the last piece. Belongs to a thread with an event loop; the work
/// is done on workers, one piece at a time, and stops when this object is destroyed.
class StreamingDocument : public QObject {
    Q_OBJECT

public:
    StreamingDocument(const QString &path, const QByteArray &contentType, QObject *parent = nullptr);
    ~StreamingDocument() override;

    QString path() const;
    /// The file now has this many bytes.
    void follow(qint64 size);
    /// The file is complete with this many bytes.
    void finish(qint64 size);

Q_SIGNALS:
    /// The document so far, for JSON and UTF-8 text only. What was shown before stays at the same positions.
    void updated(const patlas::ResponseDocument::Shared &document);
    void finished(const patlas::ResponseDocument::Shared &document);
    void failed(const patlas::Error &error);

private:
    class Reader;
    void goOn();
    void onRead();

    std::shared_ptr<Reader> m_reader; ///< one worker at a time
    QFutureWatcher<Result<ResponseDocument::Shared>> m_reading;
    qint64 m_size = 0;
    qint64 m_readTo = 0;
    bool m_isWhole = false;
    bool m_isLast = false; ///< whether the piece being read is the last
};

} // namespace patlas
