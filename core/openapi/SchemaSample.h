// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace patlas {

/// Which members the objects of a sample have. Those that are only for reading are left out, except from an
/// example that the description gives.
enum class SampleMembers {
    Required,
    All,
};

/// A value to begin with: indented JSON that fits the schema, as far as a default, an example, a type or a
/// format says what fits; `pattern` is not looked at. `schema` is JSON Schema as text without references, as
/// descriptions have it (RequestContent::schema). Of alternatives the first is taken. Empty: the schema says
/// nothing, or is no JSON. Bounded: a schema of any size gives at most a thousand values.
QByteArray sampleOf(const QByteArray &schema, SampleMembers members);

} // namespace patlas
