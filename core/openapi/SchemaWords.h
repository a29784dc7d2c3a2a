// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/SchemaShape.h"

namespace patlas {

/// A piece of a type in words.
struct TypeWord {
    QString text;
    bool isSchema = false; ///< the name of a schema, as written

    bool operator==(const TypeWord &) const = default;
};

/// "array of Tag", "string (date-time) or null", "one of Card, Account". At most some dozen words.
std::vector<TypeWord> typeInWords(const SchemaShape &shape);

/// What a value must keep to besides its type: "length 1 to 400", "at least 0".
QStringList limitsInWords(const SchemaShape &shape);

/// A scalar as written, or JSON; in one line, and cut where it is long. An empty text in quotation marks.
QString valueInWords(const DocumentJson &value);

/// `text` if it is no longer, else its beginning and "…".
QString shortText(const QString &text, qsizetype maxLength);

} // namespace patlas
