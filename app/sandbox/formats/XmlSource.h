// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/formats/ReadBudget.h"

namespace patlas::sandbox::formats {

/// The text of an XML file, after a look at what Qt's reader does in one step that cannot be stopped: it
/// compares each attribute of an element with each other, and puts the expansion of every entity into one
/// string. Refuses more attributes, levels or expanded characters than the budget has. Whether the file is
/// well-formed is left to the reader, which stops at the first place where it is not.
tl::expected<QString, QString> xmlSource(const QByteArray &bytes, ReadBudget &budget);

} // namespace patlas::sandbox::formats
