// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/RequestFiles.h"
#include "core/storage/Preferences.h"

#include <QTemporaryDir>

namespace patlas {

class CommandSession;

/// A folder of request files, or one file, as an argument. What the window has open stays as it is.
class OpenedFolder {
public:
    OpenedFolder();

    /// Opens the folder whose environment files hold for it: the nearest one that has any, up to the
    /// repository's. NotFound, Storage.
    Result<void> open(const QString &path);
    RequestFiles &files() { return m_files; }
    const QString &path() const
    {
        return m_path;
    } ///< what was asked for, from the open folder; empty: all of it

    /// Environments of Patlas, and those of the folder's files, which are layers. NotFound names those that
    /// there are.
    Result<void> choose(CommandSession &session, const QStringList &environments);

private:
    QTemporaryDir m_scratch;
    Preferences m_preferences;
    RequestFiles m_files;
    QString m_path;
};

} // namespace patlas
