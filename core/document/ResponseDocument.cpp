// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ResponseDocument.h"

#include "core/document/DocumentText.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <algorithm>

namespace patlas {

namespace {

using Shared = std::shared_ptr<const ResponseDocument>;

constexpr qsizetype lookedAt = 4096;

bool looksBinary(QByteArrayView bytes)
{
    const QByteArrayView start = bytes.first(std::min(bytes.size(), lookedAt));
    return start.contains('\0');
}

bool looksLikeJson(QByteArrayView bytes)
{
    const QByteArrayView start = bytes.first(std::min(bytes.size(), lookedAt)).trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

MediaKind kindOf(QByteArrayView bytes, const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    if (bytes.isEmpty())
        return MediaKind::Empty;
    if (type.startsWith("image/") && type != "image/svg+xml")
        return MediaKind::Image;
    if (looksBinary(bytes))
        return MediaKind::Binary;
    // Many servers call their JSON text; what calls itself HTML is not taken for JSON.
    const bool saysJson = type == "application/json" || type.endsWith("+json");
    const bool mayBeJson = type.isEmpty() || type == "text/plain" || type == "application/octet-stream";
    return saysJson || (mayBeJson && looksLikeJson(bytes)) ? MediaKind::Json : MediaKind::Text;
}

} // namespace

ResponseDocument::~ResponseDocument() = default;

QFuture<Result<Shared>> ResponseDocument::open(const QString &path, const QByteArray &contentType)
{
    return QtConcurrent::run([path, contentType](QPromise<Result<Shared>> &promise) {
        std::shared_ptr<ResponseDocument> document(new ResponseDocument);
        const Result<void> loaded =
            document->load(path, contentType, [&promise] { return promise.isCanceled(); });
        promise.addResult(loaded ? Result<Shared>(document) : tl::make_unexpected(loaded.error()));
    });
}

Result<void> ResponseDocument::load(const QString &path, const QByteArray &contentType,
                                    const std::function<bool()> &cancelled)
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("patlas::ResponseDocument", text);
    };
    m_file.setFileName(path);
    if (!path.isEmpty() && !m_file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, tr("The answer's body is no longer there."),
                       tr("Its file was removed from the cache."), tr("Send the request again."),
                       m_file.errorString());
    if (m_file.size() > 0) {
        const uchar *mapped = m_file.map(0, m_file.size());
        if (!mapped)
            return failure(ErrorKind::Storage, tr("The answer's body cannot be read."), {},
                           tr("Send the request again."), m_file.errorString());
        m_bytes = QByteArrayView(reinterpret_cast<const char *>(mapped), m_file.size());
    }
    m_kind = kindOf(m_bytes, contentType);
    DisplayText shown;
    if (m_kind == MediaKind::Json) {
        m_json = JsonIndex::build(m_bytes, cancelled);
        // A broken document is shown as it came, so that the place of the error can be seen.
        shown = m_json.error() ? decodedText(m_bytes, contentType) : prettyJson(m_json);
    } else if (m_kind == MediaKind::Text) {
        shown = decodedText(m_bytes, contentType);
    } else if (m_kind == MediaKind::Binary || m_kind == MediaKind::Image) {
        shown = hexDump(m_bytes);
    }
    m_text = std::move(shown.text);
    m_textCut = shown.cut;
    return {};
}

QFuture<std::vector<JsonIndex::Node>> ResponseDocument::find(Shared document, const QString &needle,
                                                             int limit)
{
    using Nodes = std::vector<JsonIndex::Node>;
    return QtConcurrent::run([document = std::move(document), needle, limit](QPromise<Nodes> &promise) {
        const JsonIndex &json = document->json();
        Nodes found;
        for (JsonIndex::Node node = 0;
             node < json.size() && int(found.size()) < limit && !promise.isCanceled(); ++node) {
            if (json.key(node).contains(needle, Qt::CaseInsensitive)
                || json.value(node, 100'000).contains(needle, Qt::CaseInsensitive))
                found.push_back(node);
        }
        promise.addResult(std::move(found));
    });
}

} // namespace patlas
