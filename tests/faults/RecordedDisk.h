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

/// One thing that a recorded process did; see disk-journal.cpp.
struct DiskEntry {
    char kind = 0;
    qint64 offset = 0;
    QByteArray bytes;
    QString path;
};

/// Entries of a journal, in their order; empty if it cannot be read whole.
std::vector<DiskEntry> readDiskJournal(const QString &file);

/// What becomes of that which was not flushed when the power goes.
enum class Unflushed { Lost, Kept, PartlyKept };

/// A directory as a disk keeps it whose power can be cut. What is written is only sure to last once the file
/// is flushed, and a name (a new, a changed or a deleted one) only once the directory is: POSIX promises no
/// more, though many file systems do. Names of a directory last in the order in which they were given; parts
/// of a file last in any.
class RecordedDisk {
public:
    void apply(const DiskEntry &entry); ///< `entry` must outlive this

    using Files = QHash<QString, QByteArray>; ///< path to content
    /// After the power was cut now; `random` draws what is kept in part.
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

    Names m_names; ///< as processes see them
    Names m_durable;
    std::vector<NameChange> m_unflushed;
};

} // namespace patlas
