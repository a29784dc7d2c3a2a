// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace patlas {

/// Where in JSON a cursor stands, while it is being typed and need not be whole. Places count UTF-16 units.
struct JsonPlace {
    QStringList path; ///< names of the members around it and of its own; "*" for any place in a list
    bool isName = false; ///< of a member; then the path ends with the object that it is a member of
    qsizetype start = 0; ///< of what stands there, with its quotes; `start == end`: nothing does
    qsizetype end = 0;
    QString typed; ///< of it up to the cursor, without the quote
    bool isQuoted = false;
    bool isBehind = false; ///< what stands there is whole, and the cursor is behind it
    bool hasColon = false; ///< behind a name
    QStringList siblings; ///< names in the same object, without this one

    bool operator==(const JsonPlace &) const = default;
};

/// Strings end with their line. U+0001 stands for nothing. Nothing: within a variable, or the text has over a
/// million characters or 200 levels.
std::optional<JsonPlace> jsonPlaceAt(QStringView text, qsizetype cursor);

} // namespace patlas
