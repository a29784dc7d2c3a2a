// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/RequestDefinition.h"
#include "core/request/Variables.h"
#include "core/secret/Secret.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace patlas {

struct ImportedRequest {
    QStringList folder =
        {}; ///< names of the folders around it, from the outermost, as the other tool has them
    RequestDefinition definition; ///< `title` is its name there; holds no secret
    /// Lines that are kept as comments above the request: its description, and scripts, which are not run.
    QStringList comments = {};
};

/// Something that is not as it was in the other tool.
struct ImportNote {
    enum class Kind { Changed, LeftOut };

    Kind kind = Kind::Changed;
    /// Of `ImportedCollection::requests`; -1: of the collection, an environment, or something that is not
    /// there at all.
    int request = -1;
    QString text; ///< a sentence for a person; holds no secret
};

/// A secret that was met. A variable stands in its place.
struct FoundSecret {
    QString variable; ///< its name, free in the collection and its environments
    /// Where it was, for a person: "Authorization of “Create a tag”", "environment Staging, token".
    QString where;
    QString environment = {}; ///< of the collection's environments, that it was in; empty: none
    Secret value;
    /// Wherever it stands it is the whole value of a header or of a query parameter, perhaps behind a scheme
    /// and a user, so that a stored credential can take its place; or it is a variable that no request uses.
    bool canBeCredential = false;
};

struct ImportedEnvironment {
    QString name;
    std::vector<Variable> variables;
};

/// Requests of another tool as Patlas has them. Texts hold `{{variables}}` in Patlas's own writing.
struct ImportedCollection {
    QString format; ///< for a person: "Postman Collection 2.1"
    QString title; ///< what the collection is called; may be empty
    std::vector<ImportedRequest> requests = {};
    std::vector<Variable> variables = {}; ///< of the collection as a whole; no secrets
    std::vector<ImportedEnvironment> environments = {}; ///< no secrets
    std::vector<FoundSecret> secrets = {}; ///< one for each value; the same value has one variable
    std::vector<ImportNote> notes = {};
};

} // namespace patlas
