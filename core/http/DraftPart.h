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

    bool operator==(const DraftPart &) const = default;
};

} // namespace patlas
