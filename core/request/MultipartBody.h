// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/RequestDraft.h"
#include "core/result/Result.h"

#include <QIODevice>

#include <memory>
#include <vector>

class QFile;

namespace patlas {

/// The text between two boundaries that stands before a part's content.
QByteArray multipartHeader(const DraftPart &part, const QByteArray &boundary);
QByteArray multipartEnd(const QByteArray &boundary);

/// A multipart/form-data body as a stream: files are read from disk while they are sent and never held in
/// memory. Its size is known before it is sent. Use it on one thread.
class MultipartBody : public QIODevice {
    Q_OBJECT

public:
    /// Storage when a file cannot be read.
    static Result<std::unique_ptr<MultipartBody>> open(const std::vector<DraftPart> &parts,
                                                       const QByteArray &boundary);
    ~MultipartBody() override;

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    struct Segment {
        QByteArray text;
        std::unique_ptr<QFile> file; ///< null for text
        qint64 start = 0;
        qint64 size = 0;
    };

    MultipartBody();
    void append(QByteArray text);
    void append(std::unique_ptr<QFile> file);

    std::vector<Segment> m_segments;
    qint64 m_size = 0;
};

} // namespace patlas
