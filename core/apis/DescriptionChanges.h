// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace patlas {

/// What became of an operation between two descriptions of one API.
struct OperationChange {
    enum class Kind { Added, Removed, Security, Parameters };

    Kind kind = Kind::Added;
    QString method;
    QString path; ///< as the newer description has it
    QString before; ///< of Security and Parameters: in words
    QString after;

    bool operator==(const OperationChange &) const = default;
};

/// What differs between two descriptions of one API. Operations are the same by method and path, whatever
/// the parameters of the path are called.
struct DescriptionChanges {
    std::vector<OperationChange> operations; ///< by path, then method
    QStringList addedScopes;
    QStringList removedScopes;
    QStringList addedServers;
    QStringList removedServers;

    bool isEmpty() const;
    int count(OperationChange::Kind kind) const;
};

DescriptionChanges changesBetween(const ApiDescription &before, const ApiDescription &after);

/// Which credentials an operation takes: "projectToken and personalAccessToken (can_create_tags)", with "or"
/// between alternatives; "no credential".
QString securityInWords(const Operation &operation);

} // namespace patlas
