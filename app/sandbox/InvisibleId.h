// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patlas::sandbox {

/// An entry's id of hexadecimal digits in front of its text, in characters without width: what the option
/// includeInvisibleId asks for. That there is such an id is public, how the service writes it is not.
QString withInvisibleId(const QString &text, const QString &id);

/// Takes it off again, so that a file that was exported with it can be imported.
QString withoutInvisibleId(const QString &text);

} // namespace patlas::sandbox
