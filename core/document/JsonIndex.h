// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace patlas {

enum class JsonKind : quint8 { Object, Array, String, Number, True, False, Null };

/// Where a document stops being valid.
struct JsonError {
    qint64 offset = 0; ///< bytes from the start
    qint64 line = 1;
    qint64 column = 1; ///< bytes from the start of the line, first is 1
    QString sentence;
};

/// The structure of JSON text over bytes that stay where they are (mapped from a file). Nothing is converted:
/// numbers, order and repeated names are the document's own. Malformed documents keep what is valid before
/// the first error.
///
/// Immutable once built; reading is thread-safe. The bytes must outlive it.
class JsonIndex {
public:
    using Node = quint32;
    static constexpr Node none = 0xffffffff;

    /// Iterative: depth costs no stack. Asks `cancelled` now and then; a cancelled build is empty.
    static JsonIndex build(QByteArrayView bytes, const std::function<bool()> &cancelled = {});

    bool isEmpty() const { return m_nodes.empty(); }
    std::size_t size() const { return m_nodes.size(); }
    Node root() const { return isEmpty() ? none : 0; }
    const std::optional<JsonError> &error() const { return m_error; }

    JsonKind kind(Node node) const { return m_nodes[node].kind; }
    Node parent(Node node) const { return m_nodes[node].parent; }
    int row(Node node) const { return int(m_nodes[node].row); }
    int childCount(Node node) const { return int(m_nodes[node].childCount); }
    Node child(Node node, int row) const { return m_children[m_nodes[node].firstChild + std::size_t(row)]; }
    bool isContainer(Node node) const { return kind(node) <= JsonKind::Array; }

    /// The value's own bytes, quotes included.
    QByteArrayView raw(Node node) const;
    QByteArrayView rawKey(Node node) const; ///< with its quotes; empty for array items and the root
    /// The member's name with escapes resolved; null for array items and the root. At most `limit`
    /// characters.
    QString key(Node node, qsizetype limit = 1000) const;
    /// Strings with escapes resolved, other scalars as written; empty for containers.
    QString value(Node node, qsizetype limit = 1000) const;
    /// JSONPath: $.data.de['home.title'][0]
    QString path(Node node) const;

private:
    friend class JsonIndexer;
    struct Entry {
        qint64 start = 0;
        qint64 end = 0;
        qint64 keyStart = -1; ///< with its quote
        quint32 keyLength = 0;
        Node parent = none;
        quint32 row = 0;
        quint32 childCount = 0;
        quint32 firstChild = 0; ///< place in m_children
        JsonKind kind = JsonKind::Null;
    };

    QByteArrayView m_bytes;
    std::vector<Entry> m_nodes; ///< in document order
    std::vector<Node> m_children; ///< grouped by parent
    std::optional<JsonError> m_error;
};

/// Text between the quotes of a JSON string, escapes resolved; what cannot be decoded becomes U+FFFD.
QString unescaped(QByteArrayView quoted, qsizetype limit);

} // namespace patlas
