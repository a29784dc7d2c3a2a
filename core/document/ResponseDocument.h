// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/JsonIndex.h"
#include "core/result/Result.h"

#include <QByteArray>
#include <QFile>
#include <QFuture>
#include <QString>

#include <memory>

namespace patlas {

enum class MediaKind { Empty, Json, Text, Image, Binary };

/// A response body: mapped from its file, indexed where it is JSON, with a text to show. Immutable; share as
/// const.
class ResponseDocument {
public:
    /// On a worker; cancelling the future stops the work. `contentType` may be empty or wrong: the bytes are
    /// looked at too.
    static QFuture<Result<std::shared_ptr<const ResponseDocument>>> open(const QString &path,
                                                                         const QByteArray &contentType);

    ~ResponseDocument();

    QByteArrayView bytes() const { return m_bytes; }
    MediaKind kind() const { return m_kind; }
    const JsonIndex &json() const { return m_json; } ///< empty unless `kind` is Json

    /// What the text view shows: JSON laid out with its tokens as they are, text decoded, binary as a hex
    /// dump. Lines are broken at 10,000 characters, and the whole is cut at five million.
    const QString &text() const { return m_text; }
    bool isTextCut() const { return m_textCut; }

    /// Nodes whose name or value contains `needle`, in document order, at most `limit`. On a worker.
    static QFuture<std::vector<JsonIndex::Node>> find(std::shared_ptr<const ResponseDocument> document,
                                                      const QString &needle, int limit);

private:
    ResponseDocument() = default;
    Result<void> load(const QString &path, const QByteArray &contentType,
                      const std::function<bool()> &cancelled);

    QFile m_file;
    QByteArrayView m_bytes;
    MediaKind m_kind = MediaKind::Empty;
    JsonIndex m_json;
    QString m_text;
    bool m_textCut = false;
};

} // namespace patlas
