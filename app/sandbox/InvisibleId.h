// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patlas::sandbox {

/// Prefixes a text with its entry's id (hexadecimal digits), encoded in zero-width characters, for the option
/// includeInvisibleId. The option is documented; the service's encoding is not public.
QString withInvisibleId(const QString &text, const QString &id);

/// Removes the id, so that an exported file can be imported again.
QString withoutInvisibleId(const QString &text);

} // namespace patlas::sandbox
