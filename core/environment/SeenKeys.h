// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"
#include "core/openapi/DocumentBuilder.h"

#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace patlas {

/// Under which keys values are offered to a field: values of responses are kept by key (see SeenReader), and
/// a field takes those whose keys it has.
struct SeenKeys {
    /// The surest first; of the later ones only where none before has values.
    std::vector<QStringList> tiers;
    bool isNumber = false; ///< only numbers fit

    bool isEmpty() const { return tiers.empty(); }
};

/// By links of the description, by names and by schema. Nothing for a field whose name says that it takes a
/// secret. `operation` may be null: then by names only.
SeenKeys keysOf(const ApiDescription &api, const Operation *operation, const Parameter &parameter);
/// Of a field of the operation's form.
SeenKeys keysOf(const ApiDescription &api, const Operation *operation, const BodyPart &part);
/// Of a member of the operation's body, with its schema.
SeenKeys keysOfMember(const Operation &operation, const QString &name, const DocumentJson &schema);

/// All that a field of this API could take; values of other keys need not be kept. For a worker: it reads
/// schemas.
QSet<QString> wantedKeys(const ApiDescription &api);

/// What the schema of a value is known by: its name in the description, a format or a title of its own.
QStringList keysOfSchema(const DocumentJson &schema);
/// Of a value at this place of a response. Places within lists are one: "/items/*/id".
QString keyOfPlace(const Operation &operation, const QString &pointer);

} // namespace patlas
