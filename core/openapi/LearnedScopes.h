// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace patlas {

class ApiDescription;

/// What a response said of the scopes that an operation needs.
struct LearnedScopes {
    QString method; ///< of the operation
    QString path; ///< of the operation, as its description writes it
    QString slotId; ///< the credential that needs them
    std::vector<QStringList> alternatives; ///< each is enough; an empty one: no scope is needed
    QByteArray source; ///< the header that said it
    QDateTime seen; ///< UTC

    bool operator==(const LearnedScopes &) const = default;
    /// Whether both are of the same header and operation: the later one counts.
    bool replaces(const LearnedScopes &other) const
    {
        return method == other.method && path == other.path && slotId == other.slotId
            && source == other.source;
    }
};

/// The description with what was learnt: an operation asks for one of the alternatives besides the scopes
/// that it is described with, unless these include one.
ApiDescription withLearnedScopes(const ApiDescription &api, const std::vector<LearnedScopes> &learned);

/// Whether it says more of an operation of the description than that does.
bool isNewTo(const ApiDescription &api, const LearnedScopes &learned);

} // namespace patlas
