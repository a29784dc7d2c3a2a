// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/SchemaWalk.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <vector>

namespace patlas {

/// What a comparison with a schema came to.
struct SchemaComparison {
    enum class State {
        Compared,
        NoSchema, ///< the text of the schema is empty or none
        NotJson,
        Masked, ///< not JSON, and a secret was masked in it, which may be why
        TooLarge, ///< the body, or the work (maxSteps)
        Cancelled,
    };

    State state = State::NoSchema;
    std::vector<SchemaDifference> differences; ///< at most 100
    bool hasMore = false;
};

/// Compares JSON with a schema as descriptions hold it (ResponseContent::schema, RequestContent::schema):
/// JSON Schema 2020-12 without references, whatever the description was written in. On the calling thread;
/// `cancelled` is called regularly.
///
/// Checked: type (1.0 is an integer), nullable, enum, const; minimum, maximum, exclusiveMinimum,
/// exclusiveMaximum (also as booleans), multipleOf; minLength, maxLength (in code points), pattern; items,
/// prefixItems, contains with minContains and maxContains, minItems, maxItems, uniqueItems; properties,
/// required, additionalProperties, patternProperties, propertyNames, minProperties, maxProperties,
/// dependentRequired, dependentSchemas, unevaluatedProperties; allOf, anyOf, oneOf, not, if with then and
/// else; readOnly and writeOnly, mildly. `discriminator` only says which alternative's differences are told.
/// Not checked: `format`, contentEncoding and contentMediaType, unevaluatedItems, what is no keyword.
///
/// Beyond JSON Schema: a field is undocumented where the schemas of its object name fields, that one is none
/// of them, and nothing is said of others.
///
/// Nothing is claimed where the schema was cut or could not be read (the reader then has `true`), where a
/// type or a pattern is not understood, where a masked secret stands, and of numbers in a schema that a
/// double may have changed. Numbers of the body are compared digit by digit.
SchemaComparison compareWithSchema(const QByteArray &schema, QByteArrayView json, MessageDirection direction,
                                   const std::function<bool()> &cancelled = {});

} // namespace patlas
