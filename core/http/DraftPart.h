// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patlas {

/// One part of a form.
struct DraftPart {
    QString name;
    QString value; ///< text, or the path of the file to send
    bool file = false;
    bool enabled = true;
    QString contentType = {}; ///< empty: none for text, and of a file the one of its name

    bool operator==(const DraftPart &) const = default;
};

} // namespace patlas
