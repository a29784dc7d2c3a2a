// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/document/JsonIndex.h"
#include "core/document/TextSearch.h"

#include <QByteArray>
#include <QFile>
#include <QFuture>
#include <QString>

#include <memory>

namespace patlas {

class JsonScanner;

enum class MediaKind { Empty, Json, Text, Image, Binary };

/// A response body: mapped from its file and, where it is JSON, indexed. Immutable; share as const.
class ResponseDocument {
public:
    using Shared = std::shared_ptr<const ResponseDocument>;

    /// On a worker; cancelling the future stops the work. `contentType` may be empty or wrong: the bytes are
    /// looked at too. Progress: per cent.
    static QFuture<Result<Shared>> open(const QString &path, const QByteArray &contentType);

    ~ResponseDocument();

    /// Removes what a program that was killed left beside its bodies more than a minute ago: converted texts
    /// and outputs of filters. On the calling thread.
    static void removePendingDeletions(const QString &directory);

    /// As UTF-8 where it is text; a text in another charset is converted into a file of its own that goes
    /// with the document.
    QByteArrayView bytes() const { return m_bytes; }
    QString path() const; ///< of the file that holds `bytes()`
    QByteArrayView original() const { return m_original; } ///< as they came
    QByteArray charset() const { return m_charset; } ///< of the original
    MediaKind kind() const { return m_kind; }
    const JsonIndex &json() const { return m_json; } ///< empty unless `kind` is Json

    /// Where `needle` stands, as it is found: each result goes on where the one before ended. On a worker;
    /// cancelling stops it. Progress: per cent.
    static QFuture<FoundHits> find(Shared document, const QString &needle);

private:
    friend class StreamingDocument;
    ResponseDocument() = default;
    using Told = std::function<bool(int percent)>; ///< false: cancelled
    Result<void> load(const QString &path, qint64 size); ///< maps so many bytes, -1: all
    void look(const QByteArray &contentType); ///< charset and kind, as far as the bytes as they came tell
    void interpret(const QByteArray &contentType, const Told &told);
    static bool isSequence(const QByteArray &contentType);
    Result<QByteArrayView> map(QFile &file, qint64 size) const;
    void convert(const Told &told);
    /// `isWhole`: nothing comes behind these bytes.
    void scan(JsonScanner &scanner, bool isWhole, const Told &told);

    QFile m_file;
    std::unique_ptr<QFile> m_converted;
    QByteArrayView m_original;
    QByteArrayView m_bytes;
    QByteArray m_charset;
    MediaKind m_kind = MediaKind::Empty;
    JsonIndex m_json;
};

} // namespace patlas
