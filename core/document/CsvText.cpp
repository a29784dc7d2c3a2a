// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/CsvText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// Also as full-width characters, which some spreadsheets take for the same, and after blanks.
bool startsLikeFormula(const QString &value)
{
    const auto first = std::find_if(value.begin(), value.end(), [](QChar c) { return c != u' '; });
    return first != value.end() && QStringView(u"=+-@\t\r\n＝＋－＠").contains(*first);
}

} // namespace

QString asCsvField(const QString &value, CsvFor reader, bool isText)
{
    QString field = value;
    if (reader == CsvFor::Spreadsheet && isText && startsLikeFormula(value))
        field.prepend(u'\'');
    const bool needsQuotes = std::any_of(field.begin(), field.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\r' || c == u'\n';
    });
    // A blank at either end is part of the value, and some readers cut it off.
    if (!needsQuotes && !field.startsWith(u' ') && !field.endsWith(u' '))
        return field;
    return u'"' + field.replace(u'"', "\"\""_L1) + u'"';
}

} // namespace patlas
