// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/UploadBody.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>
#include <cstring>

namespace patlas {

namespace {

// Quotes names as browsers do in forms (WHATWG HTML, "multipart/form-data"): no quote or line break can end
// the header.
QByteArray quoted(const QString &name)
{
    QByteArray bytes = name.toUtf8();
    bytes.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    return '"' + bytes + '"';
}

} // namespace

QByteArray multipartHeader(const DraftPart &part, const QByteArray &boundary)
{
    QByteArray header = "--" + boundary + "\r\nContent-Disposition: form-data; name=" + quoted(part.name);
    QString type = part.contentType;
    if (part.file) {
        const QFileInfo file(part.value);
        header += "; filename=" + quoted(file.fileName());
        if (type.isEmpty())
            type = QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension).name();
    }
    // Nothing in it can end the header.
    if (std::any_of(type.begin(), type.end(),
                    [](QChar c) { return c.unicode() < 0x20 || c.unicode() > 0x7e; }))
        type.clear();
    if (!type.isEmpty())
        header += "\r\nContent-Type: " + type.toLatin1();
    return header + "\r\n\r\n";
}

QByteArray multipartEnd(const QByteArray &boundary)
{
    return "--" + boundary + "--\r\n";
}

Result<std::unique_ptr<QFile>> UploadBody::opened(const QString &path, const QString &meaning)
{
    auto file = std::make_unique<QFile>(path);
    // A directory or a pipe has no size to announce.
    if (!QFileInfo(path).isFile() || !file->open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Storage, tr("The file %1 cannot be read.").arg(path), meaning,
                       tr("Choose the file again under Body."), file->errorString());
    }
    return file;
}

std::unique_ptr<UploadBody> UploadBody::ofBytes(QByteArray bytes)
{
    std::unique_ptr<UploadBody> body(new UploadBody);
    body->append(std::move(bytes));
    body->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return body;
}

std::unique_ptr<UploadBody> UploadBody::ofSecret(Secret secret)
{
    std::unique_ptr<UploadBody> body(new UploadBody);
    body->m_size = qint64(secret.size());
    body->m_segments.push_back({{}, nullptr, 0, body->m_size, std::move(secret)});
    body->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return body;
}

Result<std::unique_ptr<UploadBody>> UploadBody::ofParts(const std::vector<DraftPart> &parts,
                                                        const QByteArray &boundary)
{
    std::unique_ptr<UploadBody> body(new UploadBody);
    for (const DraftPart &part : parts) {
        if (!part.enabled || part.name.isEmpty())
            continue;
        body->append(multipartHeader(part, boundary));
        if (part.file) {
            Result<std::unique_ptr<QFile>> file =
                opened(part.value, tr("It is the content of the part %1. Nothing was sent.").arg(part.name));
            if (!file)
                return tl::make_unexpected(file.error());
            body->append(std::move(*file));
        } else {
            body->append(part.value.toUtf8());
        }
        body->append(QByteArray("\r\n"));
    }
    body->append(multipartEnd(boundary));
    body->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return body;
}

Result<std::unique_ptr<UploadBody>> UploadBody::ofPieces(const std::vector<UploadPiece> &pieces)
{
    std::unique_ptr<UploadBody> body(new UploadBody);
    for (const UploadPiece &piece : pieces) {
        if (piece.file.isEmpty()) {
            body->append(piece.text);
            continue;
        }
        Result<std::unique_ptr<QFile>> file =
            opened(piece.file, tr("It is part of the body. Nothing was sent."));
        if (!file)
            return tl::make_unexpected(file.error());
        body->append(std::move(*file));
    }
    body->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return body;
}

Result<std::unique_ptr<UploadBody>> UploadBody::ofFile(const QString &path)
{
    Result<std::unique_ptr<QFile>> file =
        opened(path, tr("It is the body of the request. Nothing was sent."));
    if (!file)
        return tl::make_unexpected(file.error());
    std::unique_ptr<UploadBody> body(new UploadBody);
    body->append(std::move(*file));
    body->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return body;
}

UploadBody::UploadBody() = default;
UploadBody::~UploadBody() = default;

void UploadBody::append(QByteArray text)
{
    const qint64 size = text.size();
    m_segments.push_back({std::move(text), nullptr, m_size, size});
    m_size += size;
}

void UploadBody::append(std::unique_ptr<QFile> file)
{
    const qint64 size = file->size();
    m_segments.push_back({{}, std::move(file), m_size, size});
    m_size += size;
}

qint64 UploadBody::readData(char *data, qint64 maximum)
{
    qint64 done = 0;
    while (done < maximum && pos() + done < m_size) {
        const qint64 at = pos() + done;
        const auto segment =
            std::prev(std::upper_bound(m_segments.begin(), m_segments.end(), at,
                                       [](qint64 place, const Segment &s) { return place < s.start; }));
        const qint64 offset = at - segment->start;
        qint64 count = std::min(maximum - done, segment->size - offset);
        if (segment->file) {
            // A file that shrank since its size was announced must not be padded: the request fails.
            if (!segment->file->seek(offset) || (count = segment->file->read(data + done, count)) <= 0) {
                setErrorString(segment->file->errorString());
                return -1;
            }
        } else {
            const char *bytes =
                segment->secret.isEmpty() ? segment->text.constData() : segment->secret.view().data();
            std::memcpy(data + done, bytes + offset, size_t(count));
        }
        done += count;
    }
    return done;
}

qint64 UploadBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace patlas

#include "moc_UploadBody.cpp"
