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
#include <optional>

namespace patlas {

class JsonScanner;

enum class MediaKind { Empty, Json, Text, Image, Binary };

/// A response body: mapped from its file and, where it is JSON, indexed. Immutable; share as const.
class ResponseDocument {
public:
    using Shared = std::shared_ptr<const ResponseDocument>;

    /// Runs on a worker; cancelling the future stops the work. `contentType` may be empty or wrong: the bytes
    /// are examined too. Progress: per cent.
    static QFuture<Result<Shared>> open(const QString &path, const QByteArray &contentType);
    /// The same, of bytes in UTF-8 that are in no file: `path()` is empty.
    static QFuture<Shared> ofBytes(const QByteArray &bytes, const QByteArray &contentType);

    ~ResponseDocument();

    /// Removes converted texts and outputs of filters that a killed program left beside its bodies more than
    /// a minute ago. Runs on the calling thread.
    static void removePendingDeletions(const QString &directory);

    /// UTF-8 if it is text. Text in another charset is converted into a separate file, which is deleted with
    /// the document.
    QByteArrayView bytes() const { return m_bytes; }
    QString path() const; ///< of the file that holds `bytes()`
    QByteArrayView original() const { return m_original; } ///< as received
    QByteArray charset() const { return m_charset; } ///< of the original
    /// Why text in that charset is shown as if it were UTF-8.
    const std::optional<Error> &charsetError() const { return m_charsetError; }
    MediaKind kind() const { return m_kind; }
    const JsonIndex &json() const { return m_json; } ///< empty unless `kind` is Json

    /// The hits of `needle`, as they are found: each result continues where the previous one ended. Runs on a
    /// worker; cancelling stops it. Progress: per cent.
    static QFuture<FoundHits> find(Shared document, const QString &needle);

private:
    friend class StreamingDocument;
    static constexpr qsizetype lookedAt = 4096; ///< bytes at the start: for zeros and the charset
    ResponseDocument() = default;
    using Told = std::function<bool(int percent)>; ///< false: cancelled
    Result<void> load(const QString &path, qint64 size); ///< maps this many bytes; -1: all
    /// Sets charset and kind, as far as the received bytes tell.
    void look(const QByteArray &contentType, bool isWhole);
    void judge(const QByteArray &type, bool isWhole); ///< sets the kind of bytes in UTF-8
    void interpret(const QByteArray &contentType, const Told &told);
    /// Whether no byte has to be converted, if those before `asciiTo` are ASCII; below 0: they are not.
    bool isReadAsUtf8(qint64 asciiTo) const;
    Result<QByteArrayView> map(QFile &file, qint64 size) const;
    Result<void> convert(const Told &told);
    /// `isWhole`: nothing follows these bytes.
    void scan(JsonScanner &scanner, bool isWhole, const Told &told);

    QFile m_file;
    QByteArray m_owned; ///< what is in no file
    std::unique_ptr<QFile> m_converted;
    QByteArrayView m_original;
    QByteArrayView m_bytes;
    QByteArray m_charset;
    std::optional<Error> m_charsetError;
    MediaKind m_kind = MediaKind::Empty;
    bool m_isSequence = false; ///< if it is JSON: values follow each other
    JsonIndex m_json;
};

} // namespace patlas
