// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ResponseDocument.h"

#include "core/document/Charset.h"
#include "core/document/JsonScanner.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QTemporaryFile>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype lookedAt = 4096;
constexpr qint64 step = 1 << 18; // bytes read, indexed or searched between two checks for cancellation

QString documentText(const char *text)
{
    return QCoreApplication::translate("patlas::ResponseDocument", text);
}

bool looksLikeJson(QByteArrayView start)
{
    const QByteArrayView text = start.trimmed();
    return text.startsWith('{') || text.startsWith('[');
}

QByteArray typeOf(const QByteArray &contentType)
{
    return contentType.split(';').constFirst().trimmed().toLower();
}

bool isSequenceType(const QByteArray &type)
{
    return type.endsWith("ndjson") || type.endsWith("jsonl") || type.endsWith("jsonlines")
        || type.endsWith("stream+json");
}

/// For text in UTF-8.
MediaKind kindOf(QByteArrayView start, const QByteArray &type)
{
    if (start.contains('\0'))
        return MediaKind::Binary;
    // Many servers label JSON as text; what is labelled HTML is not treated as JSON.
    const bool saysJson = type == "application/json" || type.endsWith("+json") || isSequenceType(type);
    const bool mayBeJson = type.isEmpty() || type == "text/plain" || type == "application/octet-stream";
    return saysJson || (mayBeJson && looksLikeJson(start)) ? MediaKind::Json : MediaKind::Text;
}

int percent(qint64 done, qint64 all)
{
    return all > 0 ? int(done * 100 / all) : 0;
}

} // namespace

ResponseDocument::~ResponseDocument() = default;

void ResponseDocument::removePendingDeletions(const QString &directory)
{
    const QDateTime recently = QDateTime::currentDateTimeUtc().addSecs(-60);
    const QFileInfoList beside =
        QDir(directory).entryInfoList({u"*.body.utf8.*"_s, u"*.body.jq.*"_s}, QDir::Files);
    for (const QFileInfo &file : beside) {
        if (file.lastModified() < recently)
            QFile::remove(file.filePath());
    }
}

QString ResponseDocument::path() const
{
    return m_converted ? m_converted->fileName() : m_file.fileName();
}

QFuture<Result<ResponseDocument::Shared>> ResponseDocument::open(const QString &path,
                                                                 const QByteArray &contentType)
{
    return QtConcurrent::run([path, contentType](QPromise<Result<Shared>> &promise) {
        promise.setProgressRange(0, 100);
        std::shared_ptr<ResponseDocument> document(new ResponseDocument);
        const Result<void> loaded = document->load(path, -1);
        if (loaded) {
            document->interpret(contentType, [&promise](int done) {
                promise.setProgressValue(done);
                return !promise.isCanceled();
            });
        }
        promise.addResult(loaded ? Result<Shared>(document) : tl::make_unexpected(loaded.error()));
    });
}

Result<QByteArrayView> ResponseDocument::map(QFile &file, qint64 size) const
{
    if (size == 0)
        return QByteArrayView();
    const uchar *mapped = file.map(0, size);
    if (!mapped)
        return failure(ErrorKind::Storage, documentText("The response body cannot be read."), {},
                       documentText("Send the request again."), file.errorString());
    return QByteArrayView(reinterpret_cast<const char *>(mapped), size);
}

Result<void> ResponseDocument::load(const QString &path, qint64 size)
{
    m_file.setFileName(path);
    if (!path.isEmpty() && !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::Storage, documentText("The response body is no longer there."),
                       documentText("Its file was removed from the cache."),
                       documentText("Send the request again."), m_file.errorString());
    const Result<QByteArrayView> mapped = map(m_file, size < 0 ? m_file.size() : size);
    if (!mapped)
        return tl::make_unexpected(mapped.error());
    m_bytes = m_original = *mapped;
    return {};
}

bool ResponseDocument::isSequence(const QByteArray &contentType)
{
    return isSequenceType(typeOf(contentType));
}

void ResponseDocument::look(const QByteArray &contentType)
{
    const QByteArray type = typeOf(contentType);
    const QByteArrayView start = m_original.first(std::min(m_original.size(), lookedAt));
    m_charset = charsetOf(start, contentType);
    if (start.isEmpty())
        m_kind = MediaKind::Empty;
    else if (type.startsWith("image/") && type != "image/svg+xml")
        m_kind = MediaKind::Image;
    else
        m_kind = kindOf(start, type);
}

void ResponseDocument::interpret(const QByteArray &contentType, const Told &told)
{
    look(contentType);
    if (m_kind == MediaKind::Empty || m_kind == MediaKind::Image)
        return;
    const QByteArray type = typeOf(contentType);
    if (!isUtf8(m_charset)) {
        convert(told);
        m_kind = kindOf(m_bytes.first(std::min(m_bytes.size(), lookedAt)), type);
    }
    if (m_kind == MediaKind::Json) {
        JsonScanner scanner(isSequenceType(type));
        scan(scanner, true, told);
        m_json = scanner.index(m_bytes);
    }
}

void ResponseDocument::convert(const Told &told)
{
    // Beside the body, so that it takes no space on another disk; QTemporaryFile makes it private to its
    // owner.
    auto converted = std::make_unique<QTemporaryFile>(m_file.fileName() + u".utf8"_s);
    if (!converted->open())
        return;
    const Result<void> written = writeAsUtf8(m_bytes, m_charset, *converted, [&told] { return !told(0); });
    if (!written || !converted->flush())
        return; // shown as if it were UTF-8
    if (const Result<QByteArrayView> mapped = map(*converted, converted->size())) {
        m_bytes = *mapped;
        m_converted = std::move(converted);
    }
}

void ResponseDocument::scan(JsonScanner &scanner, bool isWhole, const Told &told)
{
    // Read, not accessed through the mapping: a piece that stays in the processor's cache costs less than the
    // page faults, and what is never displayed needs no memory.
    QFile &file = m_converted ? *m_converted : m_file;
    std::vector<char> piece(std::size_t(step + JsonScanner::lookAhead));
    while (!scanner.isFinished() && told(percent(scanner.position(), m_bytes.size()))) {
        const qint64 left = m_bytes.size() - scanner.position();
        const qint64 size = std::min(left, qint64(piece.size()));
        const bool isLast = isWhole && size < qint64(piece.size());
        const qint64 length = isLast ? left : JsonScanner::wholeBlocks(size);
        if (length == 0 && !isLast)
            break;
        const bool isRead = file.seek(scanner.position()) && file.read(piece.data(), size) == size;
        scanner.scan(isRead ? piece.data() : m_bytes.data() + scanner.position(), length, isLast);
    }
}

QFuture<FoundHits> ResponseDocument::find(Shared document, const QString &needle)
{
    return QtConcurrent::run([document = std::move(document), needle](QPromise<FoundHits> &promise) {
        promise.setProgressRange(0, 100);
        const bool escapes = document->kind() == MediaKind::Json && document->json().hasEscapes();
        const TextSearch search(needle, escapes ? TextSearch::Escapes::Json : TextSearch::Escapes::AsWritten);
        const QByteArrayView bytes = document->bytes();
        qint64 from = 0;
        std::size_t room = FoundHits::maxKept;
        while (from < bytes.size() && !promise.isCanceled()) {
            const qint64 to = std::min<qint64>(from + 16 * step, bytes.size());
            std::vector<TextHit> hits = search.find(bytes, from, to);
            from = hits.empty() ? to : std::max<qint64>(to, hits.back().offset + hits.back().length);
            promise.setProgressValue(percent(from, bytes.size()));
            if (hits.empty())
                continue;
            FoundHits found;
            found.count = qint64(hits.size());
            hits.resize(std::min(hits.size(), room));
            hits.shrink_to_fit();
            room -= hits.size();
            found.hits = std::make_shared<const std::vector<TextHit>>(std::move(hits));
            promise.addResult(std::move(found));
        }
    });
}

} // namespace patlas
