// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/http/DraftPart.h"
#include "core/secret/Secret.h"

#include <QIODevice>

#include <memory>
#include <vector>

class QFile;

namespace patlas {

/// The boundary and the headers before a part's content.
QByteArray multipartHeader(const DraftPart &part, const QByteArray &boundary);
QByteArray multipartEnd(const QByteArray &boundary);

/// A part of a body: text, or a file that is streamed.
struct UploadPiece {
    QByteArray text = {};
    QString file = {}; ///< absolute; empty: text
};

/// The body of a request as a stream. Files are read from disk while they are sent and never held
/// in memory; the size is known in advance. Use it on one thread.
class UploadBody : public QIODevice {
    Q_OBJECT

public:
    static std::unique_ptr<UploadBody> ofBytes(QByteArray bytes);
    static std::unique_ptr<UploadBody> ofSecret(Secret secret);
    /// multipart/form-data. Storage if a file cannot be read.
    static Result<std::unique_ptr<UploadBody>> ofParts(const std::vector<DraftPart> &parts,
                                                       const QByteArray &boundary);
    /// One after the other. Storage if a file cannot be read.
    static Result<std::unique_ptr<UploadBody>> ofPieces(const std::vector<UploadPiece> &pieces);
    /// The content of a file. Storage if it cannot be read.
    static Result<std::unique_ptr<UploadBody>> ofFile(const QString &path);
    ~UploadBody() override;

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
        Secret secret = {}; ///< in place of text
    };

    UploadBody();
    /// Storage if it cannot be read; `meaning` says what that is for.
    static Result<std::unique_ptr<QFile>> opened(const QString &path, const QString &meaning);
    void append(QByteArray text);
    void append(std::unique_ptr<QFile> file);

    std::vector<Segment> m_segments;
    qint64 m_size = 0;
};

} // namespace patlas
