// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/RequestDraft.h"

#include <QByteArray>
#include <QString>

namespace patlas {

/// Where a request is saved.
struct SavedPlace {
    QString file = {}; ///< absolute path; empty: nowhere
    int index = -1; ///< among the requests of the file when it was read
    /// Of the request as the file had it, to find it again and to see that something else changed it.
    QByteArray fingerprint = {};
    QString title = {}; ///< what it is called in lists
    QString name = {}; ///< what other requests call it (RequestDefinition::name); may be empty

    bool isInFile() const { return !file.isEmpty(); }
    bool operator==(const SavedPlace &) const = default;
};

/// A request that is open in the window. Several may be of one operation.
struct OpenRequest {
    QString id; ///< unique among all that were open in this session
    RequestDraft draft;
    SavedPlace saved;
    bool isEdited = false; ///< since it was opened or saved
    /// It was read from the database, where something in it was masked that its file has in full.
    bool isMasked = false;
    /// Nothing was done with it yet, so that the next operation may take its place.
    bool isFresh = true;
};

} // namespace patlas
