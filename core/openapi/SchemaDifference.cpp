// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/SchemaDifference.h"

#include <QCoreApplication>

namespace patlas {

namespace {

struct DifferenceText {
    Q_DECLARE_TR_FUNCTIONS(SchemaDifference)
};

Phrase plainSentence(const SchemaDifference &difference)
{
    const Phrase name = asName(difference.name);
    const Phrase expected = asName(difference.expected);
    const Phrase found = asName(difference.found);
    switch (difference.kind) {
    case DifferenceKind::UndocumentedStatus:
        return phrased(DifferenceText::tr("The status %1 is not documented; documented: %2."),
                       {found, expected});
    case DifferenceKind::UndocumentedType:
        return difference.found.isEmpty()
            ? phrased(DifferenceText::tr("No media type is named; documented: %1."), {expected})
            : phrased(DifferenceText::tr("The media type %1 is not documented; documented: %2."),
                      {found, expected});
    case DifferenceKind::MissingBody:
        return phrased(DifferenceText::tr("There is no body; documented: %1."), {expected});
    case DifferenceKind::UndocumentedField:
        return phrased(DifferenceText::tr("The field %1 is not documented."), {name});
    case DifferenceKind::ForbiddenField:
        return phrased(DifferenceText::tr("The field %1 is not documented, and no other fields are allowed."),
                       {name});
    case DifferenceKind::MissingField:
        return phrased(DifferenceText::tr("The field %1 is missing."), {name});
    case DifferenceKind::WrongType:
        return phrased(DifferenceText::tr("The type is %1; documented: %2."), {found, expected});
    case DifferenceKind::WrongValue:
        return phrased(DifferenceText::tr("The value is %1; documented: %2."), {found, expected});
    case DifferenceKind::WrongLength:
        return phrased(DifferenceText::tr("The length is %1; documented: %2."), {found, expected});
    case DifferenceKind::WrongPattern:
        return phrased(DifferenceText::tr("The value %1 does not match the pattern %2."), {found, expected});
    case DifferenceKind::OutOfRange:
        return phrased(DifferenceText::tr("The number is %1; documented: %2."), {found, expected});
    case DifferenceKind::NotAMultiple:
        return phrased(DifferenceText::tr("The number %1 is not a multiple of %2."), {found, expected});
    case DifferenceKind::WrongCount:
        return phrased(DifferenceText::tr("The number of entries is %1; documented: %2."), {found, expected});
    case DifferenceKind::WrongContainedCount:
        return phrased(DifferenceText::tr("The number of items of a kind is %1; documented: %2."),
                       {found, expected});
    case DifferenceKind::RepeatedItem:
        return phrased(DifferenceText::tr("The items %1 and %2 are the same; documented: no two are."),
                       {expected, found});
    case DifferenceKind::SeveralAlternatives:
        return phrased(DifferenceText::tr("The value fits %1 of the alternatives; documented: exactly one."),
                       {found});
    case DifferenceKind::ExcludedValue:
        return DifferenceText::tr("The description excludes this value.");
    case DifferenceKind::WriteOnlyField:
        return phrased(DifferenceText::tr("The field %1 is for requests only."), {name});
    case DifferenceKind::ReadOnlyField:
        return phrased(DifferenceText::tr("The field %1 is for responses only."), {name});
    }
    return {};
}

} // namespace

bool isMild(DifferenceKind kind)
{
    return kind == DifferenceKind::WriteOnlyField || kind == DifferenceKind::ReadOnlyField;
}

Phrase sentenceOf(const SchemaDifference &difference)
{
    const Phrase sentence = plainSentence(difference);
    if (difference.alternative.isEmpty())
        return sentence;
    return phrased(DifferenceText::tr("%1 (compared with %2)"), {sentence, asName(difference.alternative)});
}

} // namespace patlas
