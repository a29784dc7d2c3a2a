// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ResponseDocument.h"

#include "core/document/DeclaredCharset.h"
#include "core/document/EventStream.h"
#include "core/document/JsonScanner.h"
#include "core/document/TextDecoder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QTemporaryFile>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype judgedAt = 65536; // for whether text of another type is JSON
constexpr qint64 step = 1 << 18; // bytes read, indexed or searched between two checks for cancellation

struct DocumentText {
    Q_DECLARE_TR_FUNCTIONS(patlas::ResponseDocument)
};

QByteArray typeOf(const QByteArray &contentType)
{
    return contentType.split(';').constFirst().trimmed().toLower();
}

bool isSequenceType(const QByteArray &type)
{
    return streamFormOf(type) == StreamForm::JsonLines;
}

JsonIndex scanned(QByteArrayView text, bool isSequence, bool isWhole)
{
    JsonScanner scanner(isSequence);
    scanner.scan(text.data(), isWhole ? text.size() : JsonScanner::wholeBlocks(text.size()), isWhole);
    return scanner.index(text);
}

QByteArrayView startOf(QByteArrayView text, qsizetype size)
{
    return text.first(std::min(text.size(), size));
}

bool isAscii(QByteArrayView text)
{
    constexpr qsizetype block = 4096;
    while (!text.isEmpty()) {
        const QByteArrayView part = startOf(text, block);
        quint8 bits = 0; // without a way out, so that the compiler uses vectors
        for (const char c : part)
            bits |= quint8(c);
        if (bits >= 0x80)
            return false;
        text = text.sliced(part.size());
    }
    return true;
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

QFuture<ResponseDocument::Shared> ResponseDocument::ofBytes(const QByteArray &bytes,
                                                            const QByteArray &contentType)
{
    return QtConcurrent::run([bytes, contentType](QPromise<Shared> &promise) {
        std::shared_ptr<ResponseDocument> document(new ResponseDocument);
        document->m_owned = bytes;
        document->m_bytes = document->m_original = document->m_owned;
        document->m_charset = "UTF-8";
        if (!bytes.isEmpty())
            document->judge(typeOf(contentType), true);
        if (document->m_kind == MediaKind::Json) {
            JsonScanner scanner(document->m_isSequence);
            document->scan(scanner, true, [&promise](int) { return !promise.isCanceled(); });
            document->m_json = scanner.index(document->m_bytes);
        }
        promise.addResult(Shared(std::move(document)));
    });
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
        return failure(ErrorKind::Storage, DocumentText::tr("The response body cannot be read."), {},
                       DocumentText::tr("Send the request again."), file.errorString());
    return QByteArrayView(reinterpret_cast<const char *>(mapped), size);
}

Result<void> ResponseDocument::load(const QString &path, qint64 size)
{
    m_file.setFileName(path);
    if (!path.isEmpty() && !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::Storage, DocumentText::tr("The response body is no longer there."),
                       DocumentText::tr("Its file was removed from the cache."),
                       DocumentText::tr("Send the request again."), m_file.errorString());
    const Result<QByteArrayView> mapped = map(m_file, size < 0 ? m_file.size() : size);
    if (!mapped)
        return tl::make_unexpected(mapped.error());
    m_bytes = m_original = *mapped;
    return {};
}

void ResponseDocument::judge(const QByteArray &type, bool isWhole)
{
    m_isSequence = isSequenceType(type);
    if (startOf(m_bytes, lookedAt).contains('\0')) {
        m_kind = MediaKind::Binary;
        return;
    }
    m_kind = MediaKind::Json;
    if (type == "application/json" || type.endsWith("+json") || m_isSequence)
        return;
    // Many servers label JSON as something else.
    QByteArrayView text = startOf(m_bytes, judgedAt);
    isWhole = isWhole && text.size() == m_bytes.size();
    const bool hasMark = text.startsWith("\xEF\xBB\xBF");
    const QByteArrayView visible = text.sliced(hasMark ? 3 : 0).trimmed();
    if (visible.startsWith('{') || visible.startsWith('[')) {
        const JsonIndex index = scanned(text, false, isWhole);
        if (!index.error())
            return;
        m_isSequence = !scanned(text, true, isWhole).error();
        // Broken, but JSON all the same: an object with a member in quotes.
        const std::optional<JsonNode> root = index.root();
        if (m_isSequence || (root && root->kind == JsonKind::Object && !index.children(*root, 0, 1).empty()))
            return;
    }
    m_kind = MediaKind::Text;
}

bool ResponseDocument::isReadAsUtf8(qint64 asciiTo) const
{
    const Encoding *encoding = encodingOfLabel(m_charset);
    if (!encoding || !encoding->extendsAscii())
        return false;
    return encoding->form == Encoding::Form::Utf8
        || (asciiTo >= 0 && isAscii(m_original.sliced(std::min(qsizetype(asciiTo), m_original.size()))));
}

void ResponseDocument::look(const QByteArray &contentType, bool isWhole)
{
    const QByteArray type = typeOf(contentType);
    const QByteArrayView start = startOf(m_original, lookedAt);
    m_charset = charsetOf(start, contentType);
    if (start.isEmpty())
        m_kind = MediaKind::Empty;
    else if (type.startsWith("image/") && type != "image/svg+xml")
        m_kind = MediaKind::Image;
    else
        judge(type, isWhole);
}

void ResponseDocument::interpret(const QByteArray &contentType, const Told &told)
{
    look(contentType, true);
    if (m_kind == MediaKind::Empty || m_kind == MediaKind::Image)
        return;
    const Encoding *encoding = encodingOfLabel(m_charset);
    // Zeros are characters of no text but that in wider units, whatever charset a server adds by habit.
    const bool isBinary = m_kind == MediaKind::Binary && encoding && encoding->extendsAscii();
    if (!isBinary && !isReadAsUtf8(0)) {
        if (const Result<void> converted = convert(told))
            judge(typeOf(contentType), true);
        else if (m_kind != MediaKind::Binary)
            m_charsetError = converted.error();
    }
    if (m_kind == MediaKind::Json) {
        JsonScanner scanner(m_isSequence);
        scan(scanner, true, told);
        m_json = scanner.index(m_bytes);
    }
}

Result<void> ResponseDocument::convert(const Told &told)
{
    const auto asUtf8 = [] { return DocumentText::tr("The text is shown as if it were UTF-8."); };
    TextDecoder decoder(m_charset);
    if (!decoder.isValid())
        return failure(
            ErrorKind::Unsupported,
            DocumentText::tr("The charset %1 is not supported.").arg(QString::fromLatin1(m_charset)),
            asUtf8());
    // Beside the body, so that it takes no space on another disk; QTemporaryFile makes it private to its
    // owner.
    auto converted = std::make_unique<QTemporaryFile>(m_file.fileName() + u".utf8"_s);
    const auto notWritten = [&] {
        return failure(ErrorKind::Storage, DocumentText::tr("The text could not be converted for display."),
                       asUtf8(), {}, converted->errorString());
    };
    if (!converted->open())
        return notWritten();
    bool isWritten = true;
    const auto write = [&](QByteArrayView utf8) {
        isWritten = converted->write(utf8.data(), utf8.size()) == utf8.size();
        return isWritten && told(0);
    };
    const qsizetype mark = m_charset.startsWith("UTF-32") ? 4 : m_charset.startsWith("UTF-16") ? 2 : 0;
    const bool hasMark = m_original.startsWith(QByteArrayView("\xFF\xFE"))
        || m_original.startsWith(QByteArrayView("\xFE\xFF"))
        || m_original.startsWith(QByteArrayView("\0\0\xFE\xFF", 4));
    decoder.decode(m_original.sliced(hasMark ? mark : 0), write);
    if (!isWritten || !converted->flush())
        return notWritten();
    const Result<QByteArrayView> mapped = map(*converted, converted->size());
    if (!mapped)
        return notWritten();
    m_bytes = *mapped;
    m_converted = std::move(converted);
    return {};
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
        const bool isRead =
            file.isOpen() && file.seek(scanner.position()) && file.read(piece.data(), size) == size;
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
