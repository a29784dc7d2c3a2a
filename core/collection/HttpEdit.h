// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/HttpRegion.h"
#include "core/collection/HttpText.h"

#include <QByteArray>

namespace patlas {

/// How a file is written, where a new line has to be like the others.
struct HttpFileStyle {
    HttpDialect dialect = HttpDialect::Universal;
    QByteArray lineEnd = "\n";
    QByteArray marker = "#"; ///< of comments; or "//"
};

/// The changes to the bytes of a file that make one request another.
class HttpEdit {
public:
    /// `places` are those of `old` in the bytes; all three outlive this.
    HttpEdit(QByteArrayView bytes, const HttpFileRequest &old, const HttpPlaces &places, HttpFileStyle style);

    /// The bytes of the whole file. Whether they say what they should is for the caller to see: not every
    /// definition can be written.
    QByteArray edited(const RequestDefinition &definition);

private:
    struct Change {
        qsizetype at = 0;
        qsizetype removed = 0;
        QByteArray inserted;
        bool isLine = false; ///< it has to begin a line
    };

    void replace(ByteRange range, const QByteArray &with);
    void remove(const HttpLine &line);
    void insertLine(qsizetype at, const QByteArray &text);
    void insertBlocks(qsizetype at, const std::vector<QByteArray> &blocks);
    void editValue(const HttpKeyPlace &place, const QString &value);
    static bool isLineStart(QByteArrayView bytes, qsizetype at);
    bool isBlankAt(qsizetype at) const;
    /// Where a new line below "###" comes, behind those of the given kinds.
    qsizetype headPlace(const std::vector<HttpMetadataPlace::Kind> &behind) const;

    void editTitle(const QString &title);
    void editWord(HttpMetadataPlace::Kind kind, const QString &value);
    void editMetadata(const std::vector<RequestMetadata> &metadata);
    void editRequestLine(const RequestDefinition &definition);
    void editVersion(const QByteArray &version, const std::vector<QByteArray> &urlParts);
    void editHeaders(const std::vector<NamedValue> &headers);
    void editBody(const QByteArray &body);
    void removeBody();
    QByteArray checkLine(size_t likeIndex, const QString &check) const;
    void editChecks(const QStringList &checks);
    void editTail(const RequestDefinition &definition);
    QByteArray applied();

    QByteArrayView m_bytes;
    const HttpFileRequest &m_old;
    const HttpPlaces &m_places;
    HttpFileStyle m_style;
    std::vector<Change> m_changes; ///< those at the same place in the order in which they come there
};

} // namespace patlas
