// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringView>

#include <optional>

namespace patlas {

/// A date in a format of a person's own, in English. Two families are read, since the tools that run such
/// files do: "YYYY-MM-DD" as dayjs has it (the REST Client of VS Code, httpYac), with [text] in brackets, and
/// "yyyy-MM-dd" as .NET has it (Visual Studio), with 'text' in quotes. A format with "Y" or "D" is of the
/// former, else one with "y", "d", "dd" or "f" is of the latter; what is left means the same in both.
QString formattedDate(const QDateTime &date, QStringView format);

QString
rfc1123Date(const QDateTime &date); ///< "Mon, 30 Nov 2026 01:40:44 GMT", or "+0100" where it is not UTC
QString iso8601Date(const QDateTime &date); ///< "2026-11-30T01:40:44.898Z", "2026-11-30T02:40:44+01:00"

/// The date moved: y, Q, M, w, d, h, m, s, ms. Nothing if there is no such unit, or no such date.
std::optional<QDateTime> movedDate(const QDateTime &date, qint64 amount, QStringView unit);

} // namespace patlas
