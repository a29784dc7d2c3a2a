// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Phrase.h"

#include <QString>

namespace patlas {

/// In what a message and its description differ.
enum class DifferenceKind {
    UndocumentedStatus,
    UndocumentedType, ///< of media
    MissingBody,
    UndocumentedField, ///< the schema names fields and says nothing of others
    ForbiddenField, ///< the schema allows no others
    MissingField,
    WrongType,
    WrongValue, ///< none of those that are listed
    WrongLength, ///< of a text
    WrongPattern,
    OutOfRange, ///< a number
    NotAMultiple,
    WrongCount, ///< of items or members
    WrongContainedCount, ///< of the items that `contains` describes
    RepeatedItem,
    SeveralAlternatives, ///< fits more than one where exactly one is asked for
    ExcludedValue, ///< fits what it must not (`not`), or nothing is allowed there
    WriteOnlyField, ///< in a response; mild: the value fits all the same
    ReadOnlyField, ///< in a request; likewise
};

/// One difference, as a value. What `expected` and `found` hold depends on the kind: see sentenceOf().
struct SchemaDifference {
    DifferenceKind kind = DifferenceKind::WrongType;
    QString pointer; ///< JSON Pointer of the value; of a missing field, to the object
    QString name = {}; ///< of a field
    QString expected = {}; ///< as the description has it
    QString found = {}; ///< as the message has it
    QString alternative = {}; ///< name of the alternative that it was compared with, where there are several
    int places = 1; ///< that differ likewise and in other items of the same lists; `pointer` is the first

    bool operator==(const SchemaDifference &) const = default;
};

/// Whether the value fits the schema in spite of it.
bool isMild(DifferenceKind kind);

/// One sentence for a person, without the pointer.
Phrase sentenceOf(const SchemaDifference &difference);

} // namespace patlas
