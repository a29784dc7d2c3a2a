// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <vector>

class QRandomGenerator;

namespace patlas {

/// One recorded operation of a process; see disk-journal.cpp.
struct DiskEntry {
    char kind = 0;
    qint64 offset = 0;
    QByteArray bytes;
    QString path;
};

/// Reads a journal's entries in order; empty if it is incomplete.
std::vector<DiskEntry> readDiskJournal(const QString &file);

/// What happens to unflushed data at a power cut.
enum class Unflushed { Lost, Kept, PartlyKept };

/// A directory on a disk that can lose power. File content is durable only after the file is flushed, and a
/// name (created, changed or deleted) only after its directory is flushed: POSIX guarantees no more, though
/// many file systems do. Names of a directory become durable in order; parts of a file in any order.
class RecordedDisk {
public:
    void apply(const DiskEntry &entry); ///< `entry` must outlive this

    using Files = QHash<QString, QByteArray>; ///< path to content
    /// The files after a power cut at this moment; `random` selects what is partly kept.
    Files afterPowerCut(Unflushed unflushed, QRandomGenerator &random) const;

private:
    struct File {
        QByteArray durable;
        std::vector<const DiskEntry *> unflushed;
    };
    struct NameChange {
        const DiskEntry *entry = nullptr;
        std::shared_ptr<File> created;
    };
    using Names = QHash<QString, std::shared_ptr<File>>;

    static void write(QByteArray &content, const DiskEntry &entry, qsizetype size);
    static void change(Names &names, const NameChange &change);

    Names m_names; ///< as seen by processes
    Names m_durable;
    std::vector<NameChange> m_unflushed;
};

} // namespace patlas
