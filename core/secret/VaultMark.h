// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QObject>

namespace patlas {

class Database;

/// Which state of the vault's file was seen last, kept in the database: an older copy of the file, put in its
/// place, is told by it. Holds no secret. GUI thread.
class VaultMark : public QObject {
public:
    struct Seen {
        QByteArray head; ///< VaultKey::head of the file: another passphrase is another file
        qint64 generation = 0;
    };

    explicit VaultMark(Database &database); ///< must outlive it

    /// Empty if none was seen, or if the database cannot be read.
    QFuture<Seen> seen();
    /// In the background; after a failure the mark stays at an earlier state. A later state of the same file,
    /// which another process has seen meanwhile, stays.
    void note(const Seen &seen);
    void forget(); ///< in the background: an older file is in place, and that is right

private:
    Database &m_database;
};

} // namespace patlas
