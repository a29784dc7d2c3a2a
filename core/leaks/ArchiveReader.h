// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <string_view>

struct archive;
struct archive_entry;

namespace patlas {

/// What packed files are recognised by.
struct PackedKind {
    enum class Reading { NotPacked, Read, NotRead };
    Reading reading = Reading::NotPacked;
    QString name; ///< for a person, of one that is not read: "7z"
};

inline constexpr std::size_t packedKindSample = 512; ///< bytes from the start that are enough to tell
PackedKind packedKindOf(std::string_view start);

/// Where a zip archive begins that stands behind something else, as in a program that unpacks itself, read
/// off its end; nothing if there is none. `descriptor` is of a regular file of `size` bytes.
std::optional<qint64> appendedZip(int descriptor, qint64 size);

/// Reads zip, tar, cpio and ar archives and what gzip, bzip2, xz, zstd, lz4 and compress made, with
/// libarchive, one member after the other and without a directory: what was taken off the directory of a zip
/// archive is found as well. Starts no program and writes nothing. One thread.
class ArchiveReader {
public:
    enum class Formats {
        All,
        Plain, ///< compression is undone, and what was compressed is one member, even if it is an archive
    };
    /// Of a regular file from `offset` on; the descriptor stays open and its position is left alone.
    ArchiveReader(int descriptor, qint64 offset, Formats formats = Formats::All);
    /// Of bytes that outlive it.
    explicit ArchiveReader(std::string_view bytes, Formats formats = Formats::All);
    ~ArchiveReader();
    ArchiveReader(const ArchiveReader &) = delete;
    ArchiveReader &operator=(const ArchiveReader &) = delete;

    /// Goes to the next member; false at the end and where it cannot go on, which `problem` tells.
    bool next();
    const QByteArray &name() const { return m_name; } ///< of the member; empty for a file that was compressed
    bool isPlain() const; ///< it is a compressed file, not an archive
    /// The next piece of the member, until the next call; nothing at its end.
    std::optional<std::string_view> read();
    QStringList encodings() const; ///< that are undone, the outermost first
    bool isEncrypted() const { return m_isEncrypted; } ///< some member is
    const QString &problem() const { return m_problem; } ///< libarchive's words, of the last one

private:
    struct Source;
    void setUp(Formats formats);
    void keepProblem();

    std::unique_ptr<Source> m_source;
    ::archive *m_archive;
    ::archive_entry *m_entry = nullptr;
    QByteArray m_name;
    QString m_problem;
    bool m_isOpen = false;
    bool m_isEncrypted = false;
};

} // namespace patlas
