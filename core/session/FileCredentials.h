// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/FolderListing.h"
#include "core/openapi/CredentialSelection.h"
#include "core/request/OpenRequest.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace patlas {

class Preferences;

/// The credentials that the user chose for requests of files, by environment. A file belongs to everyone who
/// has the folder, so they are kept on this computer, by the file's path. Stores ids only, in the
/// preferences, which must outlive it. A request is known by its name, else by its title. Files are absolute
/// paths.
class FileCredentials {
public:
    explicit FileCredentials(Preferences &preferences);

    /// What was chosen; an empty id for a slot without which the request goes. What was not chosen is left
    /// out.
    CredentialSelection of(const QString &environmentId, const SavedPlace &place) const;
    /// An empty `credentialId`: it goes without.
    void remember(const QString &environmentId, const SavedPlace &place, const QString &slotId,
                  const QString &credentialId);
    /// See RequestDraft::authorisation.
    std::optional<QStringList> authorisationOf(const QString &environmentId, const SavedPlace &place) const;
    void rememberAuthorisation(const QString &environmentId, const SavedPlace &place,
                               const std::optional<QStringList> &schemes);
    /// The request has another name or file as well now.
    void copy(const SavedPlace &from, const SavedPlace &to);

    /// Files have other names, or are gone. Of these nothing is kept, except until the program ends: a
    /// removal may be undone. `folder`: what the paths are from.
    void follow(const QString &folder, const FolderChanges &changes);
    /// The same for files that were removed while the folder was not open.
    void removeMissing(const QString &folder, const FolderListing &listing);

    /// Chooses `to` wherever `from` was chosen.
    void replace(const QString &from, const QString &to);

private:
    void renameFile(const QString &from, const QString &to);
    void removeFile(const QString &file);
    void restoreFile(const QString &file);
    QJsonObject chosenAt(const QString &environmentId, const SavedPlace &place) const;
    void write(const QString &environmentId, const SavedPlace &place, const QJsonObject &chosen);
    QStringList files() const;
    QJsonObject read(const QString &file) const; ///< environment -> request -> slot -> credential
    void write(const QString &file, const QJsonObject &choices);

    Preferences &m_preferences;
    QHash<QString, QJsonObject> m_removed; ///< of this session, by file
};

} // namespace patlas
