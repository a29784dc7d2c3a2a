// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/JsonTokens.h"

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace patlas {

enum class JsonKind : quint8 { Object, Array, String, Number, True, False, Null, Sequence };

/// Where a document stops being valid.
struct JsonError {
    qint64 offset = 0; ///< bytes from the start
    qint64 line = 1;
    qint64 column = 1; ///< bytes from the start of the line, first is 1
    QString sentence;
};

/// One value of a document, with its name if it has one. Cheap to copy; valid only with the index that
/// returned it.
struct JsonNode {
    qint64 item = -1; ///< offset of the name's quote, or of the value if it has no name
    qint64 value = -1; ///< offset of the value; both are -1 for the sequence itself
    qint32 depth = -1; ///< number of brackets open around it
    JsonKind kind = JsonKind::Null;

    bool isContainer() const { return kind <= JsonKind::Array || kind == JsonKind::Sequence; }
    bool hasName() const { return item != value; }
    bool operator==(const JsonNode &other) const = default;
};

/// The structure of JSON text over bytes that do not move (mapped from a file). Nothing is converted:
/// numbers, order and repeated names are the document's own. Of a malformed document, the part before the
/// first error is kept.
///
/// There is no record per value. The text is cut into blocks of 4 KiB. Each takes twelve bytes: the depth at
/// its start, its minimum depth, how many values start at that depth and how many lines it takes when laid
/// out (0.3 % of the document). Sums over 32, 1,024 and 32,768 blocks are kept above them. So the end of a
/// container, its member count, its nth member and the container around any byte are found in a few dozen
/// steps and by reading one or two blocks again, whatever their size.
///
/// Immutable once built; reading is thread-safe. The bytes must outlive it.
class JsonIndex {
public:
    static constexpr qint32 deepest = 1 << 24; ///< nested brackets; more is an error

    /// Indexes all of `bytes`, on the calling thread. `isSequence`: values follow each other (NDJSON). Calls
    /// `cancelled` regularly; a cancelled build is empty.
    static JsonIndex build(QByteArrayView bytes, const std::function<bool()> &cancelled = {},
                           bool isSequence = false);

    bool isEmpty() const { return m_end == 0; }
    const std::optional<JsonError> &error() const { return m_error; }
    bool isWhole() const { return m_whole; } ///< read to its end without an error
    bool isSequence() const { return m_isSequence; }
    qint64 end() const { return m_end; } ///< where the valid part ends, in bytes
    qint64 memory() const; ///< memory of the index in bytes

    /// nullopt if there is not even the beginning of a value.
    std::optional<JsonNode> root() const;
    qint64 childCount(const JsonNode &node) const;
    JsonNode child(const JsonNode &node, qint64 row) const; ///< `row` below childCount
    /// Children from `first` on; fewer if there are no more.
    std::vector<JsonNode> children(const JsonNode &node, qint64 first, qint64 count) const;
    std::optional<JsonNode> parent(const JsonNode &node) const; ///< nullopt for the root
    qint64 row(const JsonNode &node) const;
    /// The innermost value whose name or text contains the byte, or the container around it.
    std::optional<JsonNode> at(qint64 offset) const;
    qint64 endOf(const JsonNode &node) const; ///< the first byte after the value

    /// The value's own bytes, quotes included.
    QByteArrayView raw(const JsonNode &node) const;
    QByteArrayView rawKey(const JsonNode &node) const; ///< with its quotes; empty for items and the root
    QString key(const JsonNode &node, qsizetype limit = 1000) const;
    /// Strings with escapes resolved, other scalars as written; empty for containers.
    QString value(const JsonNode &node, qsizetype limit = 1000) const;
    QString path(const JsonNode &node) const; ///< JSONPath: $.data.de['home.title'][0]
    QString jqPath(const JsonNode &node) const; ///< .data.de["home.title"][0]

    /// What one laid-out line shows: a value, or the bracket that ends one.
    struct Line {
        qint64 start = 0; ///< offset of its first token
        qint64 end = 0; ///< where the next line's token starts, or where the valid part ends
        qint32 depth = 0; ///< indentation level
    };
    /// The line that contains the byte; nullopt if there are no lines.
    std::optional<Line> lineAt(qint64 offset) const;
    qint64 lineNumber(qint64 start) const; ///< number of lines before the byte
    qint64 lineCount() const;
    std::optional<Line> line(qint64 number) const;
    /// Whether the block of 4 KiB starts inside a string.
    bool startsInString(qint64 block) const
    {
        return block < qint64(m_blocks.size()) && (m_blocks[std::size_t(block)].depthAndState & 1U) != 0;
    }
    bool hasEscapes() const { return m_hasEscapes; } ///< whether there is any backslash

private:
    friend class JsonScanner;
    friend class JsonBlockReader;

    /// The state at the start of a block, and what is in the block.
    struct Block {
        quint32 depthAndState = 0;
        qint32 least = 0; ///< minimum depth, including at the start
        quint16 items = 0; ///< values that start at the minimum depth
        quint16 lines = 0;
    };
    struct Sum {
        qint32 least = 0;
        quint32 items = 0;
        quint32 lines = 0;
    };
    static constexpr int fan = 5; ///< log2 of the number of nodes in a sum
    static constexpr int levels = 3;

    Sum sum(int level, qint64 place) const; ///< level 0: one block
    void finishSums();
    qint64 wholeBlocks() const; ///< blocks that are valid up to their end
    struct Walk {
        qint64 block = 0; ///< the first block that was not passed
        qint64 items = 0; ///< items at the depth in the passed blocks
    };
    /// Passes blocks that stay at `depth` or deeper, as long as they hold at most `most` items.
    Walk walk(qint64 block, qint64 until, qint32 depth, qint64 most) const;
    /// The last block before `before` that reaches `depth` or less; -1: none.
    qint64 lastBlockAt(qint64 before, qint32 depth) const;
    /// `block` or the nearest one with a line, in the direction of `step`; -1: none.
    qint64 blockWithLine(qint64 block, int step) const;
    JsonNode nodeAt(qint64 item, qint32 depth) const;
    qint64 lastItem(qint64 before, qint32 depth) const; ///< the last item that starts before it, at the depth
    qint64 stringEnd(qint64 quote) const;
    qint64 skipBlanks(qint64 from) const;

    QByteArrayView m_bytes;
    std::vector<Block> m_blocks;
    std::vector<Sum> m_sums[levels];
    qint64 m_end = 0;
    bool m_isSequence = false;
    bool m_whole = false;
    bool m_hasEscapes = false;
    std::optional<JsonError> m_error;
};

/// Text between the quotes of a JSON string, escapes resolved; what cannot be decoded becomes U+FFFD.
QString unescaped(QByteArrayView quoted, qsizetype limit);

} // namespace patlas
