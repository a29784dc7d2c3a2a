// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/YamlScalars.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

bool isTypedScalar(const QString &scalar)
{
    constexpr qsizetype longest = 100; // a date with everything has 35 characters, a symbol is a name
    if (scalar.isEmpty() || scalar.size() > longest)
        return scalar.isEmpty();
    static const QRegularExpression word(u"\\A(?:~|null|yes|no|true|false|on|off|y|n|=|<<)\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    // Numbers may have signs, commas, underscores, other bases and sixties; dates may have a time. What only
    // looks like one is written as it was as well, which does no harm.
    static const QRegularExpression number(
        u"\\A[-+]?(?:0b[01_,]+|0x[0-9a-fA-F_,]+|0o?[0-7_,]+|[0-9][0-9_,]*(?::[0-5]?[0-9])*(?:\\.[0-9_]*)?"
        "(?:[eE][-+]?[0-9]+)?|\\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?|\\.(?:inf|Inf|INF|nan|NaN|NAN))\\z"_s);
    static const QRegularExpression date(
        u"\\A[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]*)?"
        "(?:[ \\t]*(?:Z|[-+][0-9]{1,2}(?::?[0-9]{2})?))?)?\\z"_s);
    static const QRegularExpression symbol(u"\\A:[^:\\s][^\\n]*\\z"_s);
    for (const QRegularExpression *form : {&word, &number, &date, &symbol}) {
        if (form->match(scalar).hasMatch())
            return true;
    }
    return false;
}

} // namespace patlas::sandbox::formats
