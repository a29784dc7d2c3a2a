// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/ResponseDocument.h"

#include <QFutureWatcher>
#include <QObject>

namespace patlas {

/// A body that is still being written to its file. It is read and indexed as it comes, so that what is there
/// can be looked at, and its end costs no more than what came last. Belongs to a thread with an event loop;
/// the work is done on workers, a piece at a time, and stops when this goes.
class StreamingDocument : public QObject {
    Q_OBJECT

public:
    StreamingDocument(const QString &path, const QByteArray &contentType, QObject *parent = nullptr);
    ~StreamingDocument() override;

    QString path() const;
    /// So many bytes are in the file by now.
    void follow(qint64 size);
    /// So many there are in all.
    void finish(qint64 size);

Q_SIGNALS:
    /// What is there so far, JSON or text in UTF-8 only; what was shown before stands at the same places.
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
    bool m_isLast = false; ///< of the piece that is being read
};

} // namespace patlas
