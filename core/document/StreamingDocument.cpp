// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/StreamingDocument.h"

#include "core/document/JsonScanner.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <optional>

namespace patlas {

namespace {
constexpr qint64 firstPiece = 1 << 20; // enough for a screen, and available soon
}

/// What one worker passes on to the next.
class StreamingDocument::Reader {
public:
    Reader(QString path, QByteArray contentType)
        : m_path(std::move(path))
        , m_contentType(std::move(contentType))
    {
    }

    const QString &path() const { return m_path; }

    /// Null if a part of such a body cannot be shown: an image, another charset.
    Result<ResponseDocument::Shared> read(qint64 size, bool isWhole, const ResponseDocument::Told &told)
    {
        std::shared_ptr<ResponseDocument> document(new ResponseDocument);
        if (const Result<void> loaded = document->load(m_path, size); !loaded)
            return tl::make_unexpected(loaded.error());
        document->look(m_contentType, isWhole);
        const bool isUtf8 = document->isReadAsUtf8(m_asciiTo);
        if (size >= ResponseDocument::lookedAt) // before that, the charset may still change
            m_asciiTo = isUtf8 ? size : -1;
        const bool isJson = document->m_kind == MediaKind::Json && isUtf8;
        if (!isJson || m_isSequence != document->m_isSequence)
            m_scanner.reset(); // a shorter part was taken for something else
        m_isSequence = document->m_isSequence;
        if (isJson) {
            if (!m_scanner)
                m_scanner.emplace(m_isSequence);
            document->scan(*m_scanner, isWhole, told);
            document->m_json =
                isWhole ? m_scanner->index(document->m_bytes) : m_scanner->indexSoFar(document->m_bytes);
        } else if (isWhole) {
            document->interpret(m_contentType, told);
        } else if (document->m_kind != MediaKind::Text || !isUtf8) {
            return nullptr;
        }
        return document;
    }

private:
    const QString m_path;
    const QByteArray m_contentType;
    std::optional<JsonScanner> m_scanner;
    bool m_isSequence = false;
    qint64 m_asciiTo = 0; ///< bytes that need no conversion in any charset; -1: they do
};

StreamingDocument::StreamingDocument(const QString &path, const QByteArray &contentType, QObject *parent)
    : QObject(parent)
    , m_reader(std::make_shared<Reader>(path, contentType))
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &StreamingDocument::onRead);
}

StreamingDocument::~StreamingDocument()
{
    m_reading.cancel();
}

QString StreamingDocument::path() const
{
    return m_reader->path();
}

void StreamingDocument::follow(qint64 size)
{
    m_size = std::max(m_size, size);
    goOn();
}

void StreamingDocument::finish(qint64 size)
{
    m_size = size;
    m_isWhole = true;
    goOn();
}

void StreamingDocument::goOn()
{
    const bool isNew = m_size > m_readTo || (m_isWhole && !m_isLast);
    if (!isNew || m_reading.isRunning())
        return;
    m_isLast = m_isWhole;
    m_readTo = m_readTo == 0 && !m_isLast ? std::min(m_size, firstPiece) : m_size;
    using Shared = ResponseDocument::Shared;
    m_reading.setFuture(QtConcurrent::run(
        [reader = m_reader, size = m_readTo, isWhole = m_isLast](QPromise<Result<Shared>> &promise) {
            promise.addResult(reader->read(size, isWhole, [&promise](int) { return !promise.isCanceled(); }));
        }));
}

void StreamingDocument::onRead()
{
    const QFuture<Result<ResponseDocument::Shared>> read = m_reading.future();
    if (read.isCanceled() || read.resultCount() == 0)
        return;
    const Result<ResponseDocument::Shared> document = read.result();
    if (!document)
        Q_EMIT failed(document.error());
    else if (m_isLast)
        Q_EMIT finished(*document);
    else if (*document)
        Q_EMIT updated(*document);
    if (document)
        goOn();
}

} // namespace patlas

#include "moc_StreamingDocument.cpp"
