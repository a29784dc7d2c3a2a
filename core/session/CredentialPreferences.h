// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/FileCredentials.h"

#include <QString>

namespace patlas {

class Preferences;

/// The credentials that the user chose explicitly, by environment. Stores ids only, in the preferences, which
/// must outlive it.
class CredentialPreferences {
public:
    /// Carries over what earlier versions stored.
    explicit CredentialPreferences(Preferences &preferences);

    QString preferred(const QString &environmentId, const QString &slotId) const;
    /// Whether the user chose to send no credential of this slot with the operation.
    bool goesWithout(const QString &environmentId, const QString &operationId, const QString &slotId) const;

    /// An empty `credentialId`: the operation goes without.
    void remember(const QString &environmentId, const QString &operationId, const QString &slotId,
                  const QString &credentialId);
    /// Of single requests of files, which come before what is chosen for all.
    FileCredentials &files() { return m_files; }
    const FileCredentials &files() const { return m_files; }

    /// Chooses `to` wherever `from` was chosen; in the file once the preferences are written.
    void replace(const QString &from, const QString &to);

private:
    Preferences &m_preferences;
    FileCredentials m_files;
};

} // namespace patlas
