// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/CommandSession.h"
#include "core/session/CredentialPreferences.h"
#include "core/session/RequestFiles.h"
#include "core/storage/Preferences.h"

#include <QTemporaryDir>

namespace patlas {

struct CredentialOptions;

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
    Result<void> choose(CommandSession &session, const QStringList &names,
                        CommandSession::Sandbox sandbox = CommandSession::Sandbox::Started);

    /// The person's choices of credentials, with those that are named in front. NotFound.
    Result<CredentialPreferences *> preferencesWith(const CredentialOptions &options,
                                                    CommandSession &session);

private:
    QTemporaryDir m_scratch;
    Preferences m_preferences;
    CredentialPreferences m_named;
    RequestFiles m_files;
    QString m_path;
};

} // namespace patlas
