// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/FileHandle.h"
#include "core/collection/FolderRoot.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1String>

#include <optional>

namespace patlas {

/// How a name begins that something has only until it is complete.
inline constexpr QLatin1String hiddenNamePrefix(".patlas-");
QByteArray hiddenName(); ///< a new one, drawn at random

/// A file that is written out of sight and gets its name when it is complete. Where the file system allows
/// it, it has no name until then, so that nothing is left of it when the program ends; else a hidden one.
/// Removed with the object unless it got its name. Errors are those of the system (errno), 0 for none.
/// Blocks.
class NewFile {
public:
    explicit NewFile(int folder); ///< which stays open longer
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    int write(QByteArrayView bytes);
    /// Mode and, as far as it is allowed, owner and group.
    void takeOver(const FileFacts &facts);
    int store(); ///< to the disk
    std::optional<FileFacts> facts() const { return factsOf(m_file.get()); }

    /// Gives it that name, if nothing has it: EEXIST.
    int nameAs(const QByteArray &name);
    /// Changes places with the file of that name, which then has `name()`. Where the file system cannot do
    /// that, it replaces it.
    int exchange(const QByteArray &name);
    const QByteArray &name() const { return m_name; } ///< hidden; empty if it has none
    /// Removes what has `name()` and brings the folder to the disk.
    void finish();
    void keep() { m_name.clear(); } ///< what has `name()`

private:
    int open();
    int giveHiddenName();

    int m_folder;
    FileHandle m_file;
    QByteArray m_name;
};

/// Renames without replacing anything: EEXIST. Where the file system cannot promise that, as far as can be
/// seen.
int renameWithoutReplacing(int fromFolder, const QByteArray &from, int toFolder, const QByteArray &to);

/// Whether something in the folder has that name, or one that differs only by case or form of Unicode; other
/// than `except`.
bool isNameTaken(int folder, const QByteArray &name, const QByteArray &except = {});

} // namespace patlas
